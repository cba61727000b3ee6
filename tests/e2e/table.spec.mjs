// The table beside the map: the same choices, the same selection, in any order, and files to save.
import { readFile } from "node:fs/promises";
import { expect, plain, query, read, test } from "./fixtures.mjs";
import { DATA_FILES } from "./server.mjs";

const tab = (page, name) => page.getByRole("navigation", { name: /^(Visa som|Show as)$/ }).getByRole("link", { name });
const rowsOf = (page) =>
  page
    .locator("#kommuner")
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
const names = async (page) => (await rowsOf(page).getByRole("rowheader").allInnerTexts()).map(plain);
const column = (page, name) => page.locator("#kommuner").getByRole("columnheader", { name });

test("the table stands before the map in the document, and takes its place", async ({ open }) => {
  const { page, map } = await open();
  const order = await page.evaluate(() => {
    const tabs = document.querySelector(".tabs");
    return tabs.compareDocumentPosition(document.querySelector(".map")) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(order, "the way to the table comes after the map").toBeTruthy();
  await tab(page, "Tabell").click();
  await expect(rowsOf(page)).toHaveCount(54);
  await expect(map).toBeHidden();
  await expect(page).toHaveQuery("?vy=tabell");
  await expect(tab(page, "Tabell")).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(map).toBeVisible();
  await expect(page).toHaveQuery("");
});

test("municipalities stand under their counties, from the north, in the order of the alphabet", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const groups = page.locator("#kommuner tbody");
  await expect(groups).toHaveCount(5);
  expect((await groups.locator(".group").allInnerTexts()).map(plain)).toEqual([
    "Norrbottens län",
    "Västerbottens län",
    "Jämtlands län",
    "Västernorrlands län",
    "Gävleborgs län",
  ]);
  const first = (await groups.first().locator("th[scope=row]").allInnerTexts()).map(plain);
  expect([...first].sort(new Intl.Collator("sv").compare)).toEqual(first);
});

test("any column orders the rows, and a second press turns the order over", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const buttons = page.locator("#kommuner thead button");
  await buttons.first().click();
  // The county's own button goes when it is pressed: the counties then stand over their rows.
  await column(page, "Län").getByRole("button").click();
  await expect(page.getByRole("region", { name: "Kommunerna" })).toBeFocused();
  await expect(page.locator("#kommuner .group")).toHaveCount(5);
  for (let nth = 0; nth < (await buttons.count()); nth += 1) {
    if ((await buttons.nth(nth).textContent()) === "Län") continue;
    await buttons.nth(nth).click();
    await expect(buttons.nth(nth).locator("xpath=..")).toHaveAttribute("aria-sort", "ascending");
    await expect(page.locator("#kommuner [aria-sort]:not([aria-sort=none])")).toHaveCount(1);
    await expect(buttons.nth(nth), "the focus is lost").toBeFocused();
  }
  await column(page, "Avstånd till närmaste campus").getByRole("button").click();
  await expect(column(page, "Avstånd till närmaste campus")).toHaveAttribute("aria-sort", "ascending");
  await column(page, "Avstånd till närmaste campus").getByRole("button").click();
  await expect.poll(async () => (await names(page))[0]).toBe("Storuman");
  await expect(page).toHaveQuery(/ordning=-varde/);
});

test("the focus stays on the head of a column when the browser goes back", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const button = page.locator("#kommuner thead button").nth(1);
  const sorted = () => button.locator("xpath=..").getAttribute("aria-sort");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page).includes("ordning=")).toBe(true);
  expect(await sorted()).toBe("ascending");
  await page.goBack();
  await expect.poll(sorted).toBe("none");
  await expect(button, "the focus is lost").toBeFocused();
});

test("the rows are narrowed by county, members, class and words", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const area = page.locator("#tabell").getByLabel("Visa kommuner");
  await area.selectOption({ label: "Jämtlands län" });
  await expect(rowsOf(page)).toHaveCount(8);
  await area.selectOption({ label: "Samverkans medlemmar" });
  await expect(rowsOf(page)).toHaveCount(17);
  await page.getByRole("button", { name: /^160 km eller mer/ }).click();
  await expect(rowsOf(page)).toHaveCount(7);
  await expect(page.getByRole("button", { name: /^160 km eller mer/ })).toHaveAttribute("aria-pressed", "true");
  await page.getByLabel("Sök i tabellen").fill("dor");
  await expect.poll(() => names(page).then((found) => found.join())).toBe("Dorotea");
  await page.getByLabel("Sök i tabellen").fill("xyzzy");
  await expect(page.getByText("Ingen kommun passar").first()).toBeVisible();
});

test("a row chooses its municipality on the map too", async ({ open }) => {
  const { page, chosenName, region } = await open({ query: "?vy=tabell" });
  await rowsOf(page).getByRole("link", { name: "Pajala" }).click();
  await expect(chosenName).toHaveText("Pajala");
  await expect(page).toHaveQuery(/kommun=2521/);
  await tab(page, "Karta").click();
  await expect(region("Pajala")).toHaveAttribute("aria-current", "true");
});

test("what the rows say is what the map says", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell&matt=utbildning" });
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThanOrEqual(54);
  const rows = await rowsOf(page).allInnerTexts();
  const told = await page.locator(".regions [data-code]").evaluateAll((all) => all.map((place) => place.getAttribute("aria-label")));
  expect(told.length).toBe(54);
  for (const label of told) {
    const [name, ...rest] = plain(label).split(", ");
    // The unit stands in the head of the column.
    const value = rest.slice(0, -1).join(", ").replace(/ %$/, "");
    const row = rows.map(plain).find((words) => words.startsWith(`${name} `));
    expect(row?.includes(value), `${label}\n${row}`).toBeTruthy();
  }
});

for (const [button, file, columns] of [
  ["Spara det som visas (CSV)", "larkartan-campus.csv", 14],
  ["Spara alla mått (CSV)", "larkartan.csv", 27],
]) {
  test(`${file} is a table that a Swedish spreadsheet reads`, async ({ open }) => {
    const { page } = await open({ query: "?vy=tabell" });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), "utf8");
    expect(text[0]).toBe("\ufeff");
    const lines = text.slice(1).trimEnd().split("\r\n");
    const cells = lines.map((line) => line.split(";"));
    const end = lines.indexOf("");
    expect(end).toBe(55);
    expect(
      cells.slice(0, end).every((row) => row.length === columns),
      `${cells[0].length} columns`,
    ).toBeTruthy();
    expect(cells.slice(1, end).every((row) => /^\d{4}$/.test(row[0]))).toBeTruthy();
    expect(lines[end + 1]).toMatch(/^Uppgifter från Lärkartan \d{4}-\d\d-\d\d\.$/);
    expect(
      lines.slice(end + 2).some((line) => line.startsWith("Källor;SCB")),
      "no sources",
    ).toBeTruthy();
  });
}

test("places to study are told with address, offers and contact", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell&urval=24" });
  const row = page.locator("#platser").getByRole("row").filter({ hasText: "Dorotea Lärcentrum" });
  const words = await read(row);
  for (const part of ["Lärcentrum", "Dorotea", "vägledning", "I drift enligt källorna"]) {
    expect(words, `"${part}" is missing:\n${words}`).toContain(part);
  }
  await expect(row.getByRole("link", { name: "Dorotea Lärcentrum på dorotealarcentrum.se" })).toHaveAttribute("href", "https://dorotealarcentrum.se");
});

test("nothing but the rows is wider than a narrow page", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell&kommun=2425&jamfor=2425,2480", width: 320, height: 256 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
});

test("on a phone a name and its value stand side by side, and more is seen to follow", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell", width: 360 });
  const rows = page.locator("#kommuner");
  const places = async () => {
    const row = rows.locator("tbody tr:not(.group)").first().locator(":is(th, td) >> visible=true");
    return row.evaluateAll((cells) =>
      cells.slice(0, 3).map((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return { words: cell.textContent, left, right };
      }),
    );
  };
  const edge = await rows.evaluate((rows) => rows.getBoundingClientRect().right);
  const [name, value, next] = await places();
  expect([name.words, plain(value.words)]).toEqual(["Arjeplog", "215"]);
  expect(value.right, `the value ends at ${value.right}, the rows at ${edge}`).toBeLessThanOrEqual(edge);
  expect(
    next.left < edge - 20 && next.right > edge,
    `what follows is not cut: ${next.left} to ${next.right}, the rows end at ${edge}`,
  ).toBeTruthy();
  // What the rows are ordered by stays in sight, with the button that turns them over.
  const head = rows.getByRole("button", { name: /^Avstånd till närmaste campus/ });
  await head.click();
  await expect.poll(async () => (await places())[0].words).toBe("Östersund");
  expect((await head.boundingBox()).x + (await head.boundingBox()).width, "what they are ordered by is out of sight").toBeLessThanOrEqual(
    edge,
  );
  expect((await places())[1].right).toBeLessThanOrEqual(edge);
});

for (const width of [360, 1280]) {
  test(`who goes back from the facts of a row reads on at the row (${width} px)`, async ({ open }) => {
    const { page, chosenName } = await open({ query: "?vy=tabell", width, height: 640 });
    const row = page.locator("#kommuner").getByRole("link", { name: "Skellefteå" });
    await row.evaluate((row) => row.scrollIntoView({ block: "center" }));
    const top = () => row.evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const before = await top();
    await row.click();
    await expect(chosenName).toHaveText("Skellefteå");
    await expect
      .poll(() =>
        chosenName.evaluate((name) => name.getBoundingClientRect().top >= 0 && name.getBoundingClientRect().bottom <= innerHeight),
      )
      .toBe(true);
    await page.goBack();
    await expect(chosenName).toHaveCount(0);
    await expect.poll(top).toBe(before);
  });
}

test("bars are as long as the values, in the colour of their class, and nothing is cut on a laptop", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell&ordning=-varde&kommun=2462", width: 1280, height: 800 });
  const bars = page.locator("#kommuner tbody td:nth-child(2) rect");
  await expect(bars).toHaveCount(54);
  const drawn = await bars.evaluateAll((all) => all.map((it) => [it.getBoundingClientRect().width, it.dataset.class]));
  for (let nth = 1; nth < drawn.length; nth += 1) expect(drawn[nth][0]).toBeLessThanOrEqual(drawn[nth - 1][0] + 0.5);
  expect(new Set(drawn.map(([, shade]) => shade)).size).toBe(5);
  const swatches = await page.locator("#kommuner tbody th .swatch").evaluateAll((all) => all.map((it) => it.dataset.class));
  expect(swatches).toEqual(drawn.map(([, shade]) => shade));
  await expect(page.getByRole("columnheader", { name: "Avstånd till närmaste campus, km" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Klass på kartan" })).toHaveCount(0);
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
]) {
  test(`heads and names stay while the rows are scrolled (${width} px)`, async ({ open }) => {
    const { page } = await open({ query: "?vy=tabell", width, height });
    const row = page.locator("#kommuner").getByRole("link", { name: "Sundsvall" });
    await row.evaluate((row) => row.scrollIntoView({ block: "center" }));
    await page.locator("#kommuner").evaluate((rows) => rows.scrollBy(120, 0));
    const head = await column(page, "Kommun").boundingBox();
    const frame = await page.locator("#kommuner").boundingBox();
    expect(head.y, "the head is out of sight").toBeGreaterThanOrEqual(0);
    expect(head.y).toBeLessThan(height / 2);
    expect(Math.abs((await row.boundingBox()).x - frame.x), "the name is out of sight").toBeLessThan(40);
  });
}

test("women and men are a chart over their table, change is lines", async ({ open }) => {
  const { page, measure } = await open({ query: "?vy=tabell&matt=kvinnor-man" });
  const chart = page.locator(".diagram");
  await expect(chart.getByRole("row")).toHaveCount(1 + 54 + 1);
  await measure.selectOption("forandring");
  await expect(chart.getByRole("img", { name: /^Linjer 2001–2021: .* 54 kommuner/ })).toBeVisible();
  await page.locator("#tabell").getByLabel("Visa kommuner").selectOption({ label: "Jämtlands län" });
  await expect(chart.getByRole("img", { name: /8 kommuner/ })).toBeVisible();
  await measure.selectOption("campus");
  await expect(chart).toHaveCount(0);
});

test("the map's data can be saved, each file under its own name", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const links = page.locator(".files a");
  await expect(links).toHaveCount(DATA_FILES.length + 3);
  for (const link of await links.all()) {
    const file = page.waitForEvent("download");
    await link.click();
    const download = await file;
    expect(download.suggestedFilename()).toMatch(/^[\w-]+\.geojson$/);
    const { type } = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(type).toBe("FeatureCollection");
  }
});

test("what is closed gives the focus back to its row", async ({ open }) => {
  const { page, chosenName } = await open({ query: "?vy=tabell" });
  const row = page.locator("#kommuner").getByRole("link", { name: "Kiruna", exact: true });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(chosenName).toHaveText("Kiruna");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Stäng");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveText("Kiruna");
});

test("the class that is asked for is named over the rows, and taken back there", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell&klass=5" });
  const rows = page.locator("#kommuner tbody tr:not(.group)");
  await expect(rows).toHaveCount(9);
  await expect(page.locator("#kommuner")).toRead(/^Klass på kartan: 160 km eller mer/);
  await page.locator("#kommuner").getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await expect(rows).toHaveCount(54);
});
