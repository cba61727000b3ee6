// The table beside the map: the same choices, the same selection, in any order, and files to save.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { becomes, holds, plain, query, read, scenario } from "./page.mjs";

const tab = (page, name) => page.getByRole("navigation", { name: /^(Visa som|Show as)$/ }).getByRole("link", { name });
const rowsOf = (page) => page.locator("#kommuner").getByRole("row").filter({ has: page.getByRole("cell") });
const names = async (page) => (await rowsOf(page).getByRole("rowheader").allInnerTexts()).map(plain);
const column = (page, name) => page.locator("#kommuner").getByRole("columnheader", { name });

scenario("the table stands before the map in the document, and takes its place", {}, async ({ page, map }) => {
  const order = await page.evaluate(() => {
    const tabs = document.querySelector(".tabs");
    return tabs.compareDocumentPosition(document.querySelector(".map")) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  assert.ok(order, "the way to the table comes after the map");
  await tab(page, "Tabell").click();
  await becomes(() => rowsOf(page).count(), 54);
  assert.equal(await map.isVisible(), false);
  await holds(() => assert.equal(query(page), "?vy=tabell"));
  assert.equal(await tab(page, "Tabell").getAttribute("aria-current"), "true");
  await page.goBack();
  await becomes(() => map.isVisible(), true);
  await holds(() => assert.equal(query(page), ""));
});

scenario("municipalities stand under their counties, from the north, in the order of the alphabet", { query: "?vy=tabell" }, async ({ page }) => {
  const groups = page.locator("#kommuner tbody");
  assert.equal(await groups.count(), 5);
  assert.deepEqual(
    (await groups.locator(".group").allInnerTexts()).map(plain),
    ["Norrbottens län", "Västerbottens län", "Jämtlands län", "Västernorrlands län", "Gävleborgs län"],
  );
  const first = (await groups.first().locator("th[scope=row]").allInnerTexts()).map(plain);
  assert.deepEqual([...first].sort(new Intl.Collator("sv").compare), first);
});

scenario("any column orders the rows, and a second press turns the order over", { query: "?vy=tabell" }, async ({ page }) => {
  const buttons = page.locator("#kommuner thead button");
  for (let nth = 0; nth < (await buttons.count()); nth += 1) {
    await buttons.nth(nth).click();
    await becomes(() => buttons.nth(nth).locator("xpath=..").getAttribute("aria-sort"), "ascending");
    assert.equal(await page.locator("#kommuner [aria-sort]:not([aria-sort=none])").count(), 1);
    const focused = await page.evaluate(() => document.activeElement.dataset.sort);
    assert.ok(focused, "the focus is lost");
  }
  await column(page, "Avstånd till närmaste campus").getByRole("button").click();
  await becomes(() => column(page, "Avstånd till närmaste campus").getAttribute("aria-sort"), "ascending");
  await column(page, "Avstånd till närmaste campus").getByRole("button").click();
  await becomes(async () => (await names(page))[0], "Storuman");
  await holds(() => assert.match(query(page), /ordning=-varde/));
});

scenario("the focus stays on the head of a column when the browser goes back", { query: "?vy=tabell" }, async ({ page }) => {
  const button = page.locator("#kommuner thead button").nth(1);
  const sorted = () => button.locator("xpath=..").getAttribute("aria-sort");
  await button.focus();
  await page.keyboard.press("Enter");
  await becomes(() => query(page).includes("ordning="), true);
  assert.equal(await sorted(), "ascending");
  await page.goBack();
  await becomes(sorted, "none");
  assert.equal(await button.evaluate((button) => button === document.activeElement), true, "the focus is lost");
});

scenario("the rows are narrowed by county, members, class and words", { query: "?vy=tabell" }, async ({ page }) => {
  const area = page.locator("#tabell").getByLabel("Visa kommuner");
  await area.selectOption({ label: "Jämtlands län" });
  await becomes(() => rowsOf(page).count(), 8);
  await area.selectOption({ label: "Samverkans medlemmar" });
  await becomes(() => rowsOf(page).count(), 17);
  await page.getByRole("button", { name: /^160 km eller mer/ }).click();
  await becomes(() => rowsOf(page).count(), 7);
  assert.equal(await page.getByRole("button", { name: /^160 km eller mer/ }).getAttribute("aria-pressed"), "true");
  await page.getByLabel("Sök i tabellen").fill("dor");
  await becomes(() => names(page).then((found) => found.join()), "Dorotea");
  await page.getByLabel("Sök i tabellen").fill("xyzzy");
  await page.getByText("Ingen kommun passar").first().waitFor();
});

scenario("a row chooses its municipality on the map too", { query: "?vy=tabell" }, async ({ page, chosenName, region }) => {
  await rowsOf(page).getByRole("button", { name: "Pajala" }).click();
  await becomes(() => read(chosenName), "Pajala");
  await holds(() => assert.match(query(page), /kommun=2521/));
  await tab(page, "Karta").click();
  await becomes(() => region("Pajala").getAttribute("aria-current"), "true");
});

scenario("what the rows say is what the map says", { query: "?vy=tabell&matt=utbildning" }, async ({ page }) => {
  const rows = await rowsOf(page).allInnerTexts();
  const told = await page.locator(".regions path").evaluateAll((paths) => paths.map((path) => path.getAttribute("aria-label")));
  assert.equal(told.length, 54);
  for (const label of told) {
    const [name, ...rest] = plain(label).split(", ");
    const value = rest.slice(0, -1).join(", ");
    const row = rows.map(plain).find((words) => words.startsWith(`${name} `));
    assert.ok(row?.includes(value), `${label}\n${row}`);
  }
});

for (const [button, file, columns] of [["Spara det som visas (CSV)", "larkartan-campus.csv", 12], ["Spara alla mått (CSV)", "larkartan.csv", 25]]) {
  scenario(`${file} is a table that a Swedish spreadsheet reads`, { query: "?vy=tabell" }, async ({ page }) => {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await saved;
    assert.equal(download.suggestedFilename(), file);
    const text = await readFile(await download.path(), "utf8");
    assert.equal(text[0], "\ufeff");
    const lines = text.slice(1).trimEnd().split("\r\n");
    const cells = lines.map((line) => line.split(";"));
    const end = lines.indexOf("");
    assert.equal(end, 55);
    assert.ok(cells.slice(0, end).every((row) => row.length === columns), `${cells[0].length} columns`);
    assert.ok(cells.slice(1, end).every((row) => /^\d{4}$/.test(row[0])));
    assert.match(lines[end + 1], /^Uppgifter från Lärkartan \d{4}-\d\d-\d\d\.$/);
    assert.ok(lines.slice(end + 2).some((line) => line.startsWith("Källor;SCB")), "no sources");
  });
}

scenario("places to study are told with address, offers and contact", { query: "?vy=tabell&urval=24" }, async ({ page }) => {
  const row = page.locator("#platser").getByRole("row").filter({ hasText: "Dorotea Lärcentrum" });
  const words = await read(row);
  for (const part of ["Lärcentrum", "Dorotea", "vägledning", "Används enligt källorna"]) {
    assert.ok(words.includes(part), `"${part}" is missing:\n${words}`);
  }
  assert.equal(await row.getByRole("link").getAttribute("href"), "https://dorotealarcentrum.se");
});

scenario("nothing but the rows is wider than a narrow page", { query: "?vy=tabell&kommun=2425&jamfor=2425,2480", width: 320, height: 256 }, async ({ page }) => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0);
});

scenario("on a phone a name and its value stand side by side, and more is seen to follow", { query: "?vy=tabell", width: 360 }, async ({ page }) => {
  const rows = page.locator("#kommuner");
  const places = async () => {
    const row = rows.locator("tbody tr:not(.group)").first().locator(":is(th, td) >> visible=true");
    return row.evaluateAll((cells) => cells.slice(0, 3).map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return { words: cell.textContent, left, right };
    }));
  };
  const edge = await rows.evaluate((rows) => rows.getBoundingClientRect().right);
  const [name, value, next] = await places();
  assert.deepEqual([name.words, plain(value.words)], ["Arjeplog", "cirka 235 km"]);
  assert.ok(value.right <= edge, `the value ends at ${value.right}, the rows at ${edge}`);
  assert.ok(next.left < edge - 20 && next.right > edge, `what follows is not cut: ${next.left} to ${next.right}, the rows end at ${edge}`);
  // What the rows are ordered by stays in sight, with the button that turns them over.
  const head = rows.getByRole("button", { name: /^Avstånd till närmaste campus/ });
  await head.click();
  await becomes(async () => (await places())[0].words, "Östersund");
  assert.ok((await head.boundingBox()).x + (await head.boundingBox()).width <= edge, "what they are ordered by is out of sight");
  assert.ok((await places())[1].right <= edge);
});

for (const width of [360, 1280]) {
  scenario(`who goes back from the facts of a row reads on at the row (${width} px)`, { query: "?vy=tabell", width, height: 640 }, async ({ page, chosenName }) => {
    const row = page.locator("#kommuner").getByRole("button", { name: "Skellefteå" });
    await row.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 200));
    const top = () => row.evaluate((row) => Math.round(row.getBoundingClientRect().top));
    assert.equal(await top(), 200);
    await row.click();
    await becomes(() => read(chosenName), "Skellefteå");
    await becomes(() => chosenName.evaluate((name) => name.getBoundingClientRect().top >= 0 && name.getBoundingClientRect().bottom <= innerHeight), true);
    await page.goBack();
    await becomes(() => chosenName.count(), 0);
    await becomes(top, 200);
  });
}

scenario("the map's data can be saved, each file under its own name", { query: "?vy=tabell" }, async ({ page }) => {
  const links = page.locator(".files a");
  assert.equal(await links.count(), 5);
  for (const link of await links.all()) {
    const file = page.waitForEvent("download");
    await link.click();
    const download = await file;
    assert.match(download.suggestedFilename(), /^\w+\.geojson$/);
    const { type } = JSON.parse(await readFile(await download.path(), "utf8"));
    assert.equal(type, "FeatureCollection");
  }
});

scenario("what is closed gives the focus back to its row", { query: "?vy=tabell" }, async ({ page, chosenName }) => {
  const row = page.locator("#kommuner").getByRole("button", { name: "Kiruna", exact: true });
  await row.focus();
  await page.keyboard.press("Enter");
  await becomes(() => read(chosenName), "Kiruna");
  await becomes(() => page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Stäng");
  await page.keyboard.press("Enter");
  await becomes(() => page.evaluate(() => document.activeElement.textContent), "Kiruna");
});

scenario("the class that is asked for is named over the rows, and taken back there", { query: "?vy=tabell&klass=5" }, async ({ page }) => {
  const rows = page.locator("#kommuner tbody tr:not(.group)");
  await becomes(() => rows.count(), 7);
  assert.match(await read(page.locator("#kommuner")), /^Klass på kartan: 160 km eller mer/);
  await page.locator("#kommuner").getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await becomes(() => rows.count(), 54);
});
