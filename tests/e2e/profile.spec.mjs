// One municipality on a page of its own, the years of the series, patterns and offers on the map.
import { expect, plain, read, test } from "./fixtures.mjs";

const sheet = (page) => page.locator("#kommun");
const year = (page) => page.getByRole("slider");

test("the page of a municipality has its figures, sites, neighbours and sources", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2425" });
  await expect(sheet(page).getByRole("heading", { name: "Studera från Dorotea" })).toBeVisible();
  const words = await read(sheet(page));
  const said = [
    "Dorotea",
    "Västerbottens län · 2294 invånare 2024",
    "170 km",
    "38 av 44 kommuner har kortare väg.",
    "Ingen annan av de 44 har så låg andel eftergymnasialt utbildade män",
    "Lärcentrum nära",
    "Dorotea Lärcentrum",
    "cirka 170 km delat femte längst av 44 cirka 25 km vägt medel –",
    "23,7 % lägst av 44 47,9 % 47,5 %",
    "Grannkommunerna",
    "Övertorneå",
    "Akademi Norr",
    "SCB, Tätorter 2020",
    "Uppgifter från Lärkartan",
  ];
  for (const part of said) {
    expect(words, `the page does not say "${part}":\n${words}`).toContain(part);
  }
  await expect(sheet(page).getByRole("img", { name: /^Karta: Dorotea och vägen till närmaste campus, .*Östersund, \d+.km från största tätorten/ })).toBeVisible();
  const neighbour = sheet(page).getByRole("row", { name: "Vilhelmina cirka 220 km" });
  await expect(neighbour.getByRole("link", { name: "Vilhelmina" })).toBeVisible();
  await expect(page.locator(".bar"), "the bar says again what the page says").toBeEmpty();
});

test("six strips say where the municipality stands, with the county and Sweden where they have a value", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2510" });
  const strip = (name) => sheet(page).getByRole("img", { name });
  await expect(strip(/^Avstånd till närmaste campus: cirka 165.km, delat sjunde längst av 44\. Länet, vägt medel: .*44 kommuner, en prick var\.$/)).toBeVisible();
  await expect(strip(/^Skillnad mellan kvinnor och män: 26,6 procentenheter, störst skillnad av 44\. Sverige: 13,8 .* Länet: 18,3 /)).toBeVisible();
  await expect(sheet(page).locator(".strips li")).toHaveCount(6);
  // Words keep their size, however narrow the page is.
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const sizes = await sheet(page)
      .locator(".strips text, .lines text")
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(Math.min(...sizes), `letters at ${width} px`).toBeGreaterThan(11);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, `wider than ${width} px`).toBe(0);
  }
});

test("on a phone each figure stands beside the name of its column, and no unit is broken", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2462", width: 360, height: 740 });
  const cells = sheet(page).locator(".sheet > .rows td");
  await expect(cells.first()).toBeVisible();
  const { names, broken } = await cells.evaluateAll((all) => ({
    names: [...new Set(all.map((cell) => getComputedStyle(cell, "::before").content))],
    broken: all
      .filter((cell) => /procentenhet/.test(cell.textContent))
      .map((cell) => cell.querySelector("strong, span").firstChild)
      .filter((words) => {
        const range = document.createRange();
        const from = words.data.indexOf("procentenhet");
        range.setStart(words, from);
        range.setEnd(words, words.data.length);
        return range.getClientRects().length !== 1;
      }).length,
  }));
  expect(names).toEqual(['"Här"', '"Bland kommunerna"', '"Länet"', '"Sverige"']);
  expect(broken).toBe(0);
});

for (const width of [1280, 1920]) {
  test(`the columns of a portrait are about as long as one another (${width} px)`, async ({ open }) => {
    const { page } = await open({ query: "?vy=kommun&kommun=2462", width, height: 800 });
    await expect(sheet(page).locator(".study")).toBeVisible();
    const [place, study, middle, all] = await sheet(page).evaluate((screen) => {
      const end = (part) => screen.querySelector(`${part} > :last-child`).getBoundingClientRect().bottom;
      const top = screen.querySelector(".portrait").getBoundingClientRect().top;
      const middle = innerWidth > 1500 ? ".portrait-more" : ".portrait-compared";
      const ends = [".portrait-place", ".portrait-study", middle].map((part) => end(part) - top);
      return [...ends, Math.max(...ends)];
    });
    expect(Math.min(place, study, middle) / all, "a column is empty for a long way").toBeGreaterThan(0.75);
  });
}

test("the series is drawn among the others, and told in a table", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2425" });
  await expect(sheet(page).getByRole("img", { name: /^Linjer 2001–2021: .* 44 kommuner, Dorotea framhävd/ })).toBeVisible();
  await sheet(page).getByText("Visa som tabell").click();
  const table = sheet(page).getByRole("region", { name: "Eftergymnasial utbildning 2001–2021" });
  await expect(table.getByRole("row", { name: /^Dorotea/ })).toRead(/^Dorotea 12,9 % .* 20,6 %$/);
  await expect(table.getByRole("row", { name: /^länet, vägt medel/ })).toBeVisible();
});

test("women and men of the county stand in a table, the largest difference first, Sweden last", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2510" });
  const rows = sheet(page).getByRole("table", { name: /^Andel med eftergymnasial utbildning, 25–65\sår/ }).getByRole("row");
  await expect(rows.nth(1)).toRead(/^Jokkmokk 20,2 26,6 46,8$/);
  await expect(rows.nth(1)).toHaveAttribute("aria-current", "true");
  await expect(rows.last()).toRead(/^Sverige 40,7 13,8 54,5$/);
});

test("a municipality is chosen on its page, and its neighbour from there", async ({ open }) => {
  const { page, region } = await open({ query: "?vy=kommun" });
  await expect(page.getByRole("button", { name: "Skriv ut sidan" }), "nothing is chosen yet").toHaveCount(0);
  await page.getByRole("combobox", { name: "Kommun", exact: true }).selectOption("2425");
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Dorotea");
  await sheet(page).getByRole("link", { name: "Vilhelmina" }).focus();
  await page.keyboard.press("Enter");
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Vilhelmina");
  await expect(page.locator(":focus")).toHaveText("Vilhelmina");
  await expect(page).toHaveURL(/kommun=2462/);
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  await expect(region("Vilhelmina")).toHaveAttribute("aria-current", "true");
});

test("the page of a municipality is printed", async ({ open }) => {
  const { page } = await open({ query: "?vy=kommun&kommun=2425" });
  await page.evaluate(() => (window.print = () => (document.body.dataset.printed = "yes")));
  await page.getByRole("button", { name: "Skriv ut sidan" }).click();
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe("yes");
});

test("the slider shows the years of the series, and only of it", async ({ open }) => {
  const { page, headline, measure } = await open({ query: "?matt=serie" });
  await expect(headline).toRead(/utbildning 2021$/);
  await year(page).focus();
  await page.keyboard.press("Home");
  await expect(headline).toRead(/^I 38 av 44 .* 2001$/);
  await expect(year(page)).toHaveAttribute("aria-valuetext", "År 2001");
  await expect(page).toHaveURL(/matt=serie&ar=2001$/);
  await page.keyboard.press("ArrowRight");
  await expect(headline).toRead(/2005$/);
  await measure.selectOption("utbildning");
  await expect(year(page)).toBeHidden();
});

test("the years are played on request, to the last, and stop at a press", async ({ page, open }) => {
  await page.clock.install();
  const { headline } = await open({ query: "?matt=serie&ar=2017" });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const play = page.getByRole("button", { name: "Spela upp åren" });
  await page.clock.runFor(5_000);
  await expect(headline, "nothing plays by itself").toRead(/2017$/);
  await play.click();
  await expect(headline).toRead(/2021$/);
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await play.click();
  await expect(headline).toRead(/2001$/);
  await play.click();
  await page.clock.runFor(5_000);
  await expect(headline, "a press stops it").toRead(/2001$/);
});

test("with reduced motion nothing is played", async ({ page, open }) => {
  await page.clock.install();
  const { headline } = await open({ query: "?matt=serie&ar=2017" });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.getByRole("button", { name: "Spela upp åren" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.getByRole("button", { name: "Spela upp åren" })).toBeHidden();
  // The year that the press has shown is in the headline a moment later.
  await page.clock.runFor(500);
  const now = await read(headline);
  await page.clock.runFor(5_000);
  await expect(headline).toHaveText(now);
});

test("the series of the county's municipalities stand side by side", async ({ open }) => {
  const { panel, chosenName } = await open({ query: "?kommun=2425" });
  await panel.getByText("Samma serie i länets andra kommuner").click();
  const lines = panel.locator(".multiples li");
  await expect(lines).toHaveCount(14);
  await expect(lines.filter({ hasText: "Umeå" }).locator("span")).toHaveText("2001: 41,5 % → 2021: 52,5 %");
  await lines.getByRole("link", { name: "Åsele" }).click();
  await expect(chosenName).toHaveText("Åsele");
});

test("patterns stand over the classes, and the link holds them", async ({ open }) => {
  const { page } = await open();
  const patterns = page.locator(".patterns path");
  await expect(patterns).toHaveCount(0);
  const button = page.getByRole("button", { name: "Mönster i kartans färger" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(patterns).toHaveCount(6);
  await expect(page).toHaveURL(/monster=ja/);
  await expect(page.locator(":focus")).toHaveAttribute("aria-pressed", "true");
  const fills = await patterns.evaluateAll((paths) => paths.map((path) => path.getAttribute("fill")));
  expect(new Set(fills).size).toBe(6);
  const swatches = page.locator(".classes .swatch");
  const images = await swatches.evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).backgroundImage));
  expect(new Set(images).size, "every class has a pattern of its own, the calmest none").toBe(images.length);
});

test("choices of programmes mark the map, and are taken back on it", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud" });
  await page.getByText("Fler val").click();
  await page.getByRole("combobox", { name: "Anordnare" }).selectOption("linkopings-universitet");
  await expect.poll(async () => page.url()).toMatch(/anordnare=linkopings-universitet/);
  // One programme at many places.
  await expect(page.locator("#utbildningar .programme")).toHaveCount(1);
  const places = await page.locator("#utbildningar .programme .chip:not(.beyond)").count();
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  const numbers = page.locator(".offers text");
  await expect.poll(async () => (await numbers.allTextContents()).reduce((sum, n) => sum + Number(n), 0)).toEqual(places);
  const faded = await page.locator(".regions [data-faded='true']").count();
  expect(faded).toBe(54 - (await numbers.count()));
  await expect(page.getByText("Siffrorna på kartan räknar")).toBeVisible();
  const first = await numbers.first().textContent();
  const said = await page
    .locator(".regions [data-code]:has(path:not([data-faded='true']))")
    .evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  expect(
    said.every((words) => /, (1 känd|\d+ kända)$/.test(words)),
    `the numbers are not said: ${said[0]} (${first})`,
  ).toBeTruthy();
  await page.getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await expect(numbers).toHaveCount(0);
  await expect(page).not.toHaveURL(/anordnare/);
});

test("Home and End go to the best and worst on the map, Page Up and Page Down to the next", async ({ open }) => {
  const { page, region } = await open();
  const here = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  const keys = page.getByText("Tangenter: pilarna");
  const isTold = (wanted) => expect(keys).toBeVisible({ visible: wanted });
  await region("Dorotea").focus();
  await isTold(true);
  await page.keyboard.press("End");
  await isTold(false);
  await expect.poll(async () => plain(await here())).toBe("Storuman, cirka 255 km, längst av 44");
  await page.keyboard.press("PageUp");
  await expect.poll(async () => plain(await here())).toBe("Vilhelmina, cirka 220 km, andra längst av 44");
  await page.keyboard.press("PageDown");
  await expect.poll(async () => await here()).toMatch(/^Storuman/);
  await page.keyboard.press("Home");
  await expect.poll(async () => plain(await here())).toMatch(/, delat kortast av 44$/);
  await isTold(false);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await isTold(true);
});
