// One municipality on a page of its own, the years of the series, patterns and offers on the map.
import assert from "node:assert/strict";
import { becomes, holds, plain, read, scenario } from "./page.mjs";

const sheet = (page) => page.locator("#kommun");
const year = (page) => page.getByRole("slider");

scenario("the page of a municipality has its figures, sites, neighbours and sources", { query: "?vy=kommun&kommun=2425" }, async ({ page }) => {
  const words = await read(sheet(page));
  const said = [
    "Dorotea", "Västerbottens län · 2294 invånare 2024", "Lärcentrum nära", "Dorotea Lärcentrum",
    "cirka 185 km 40/44 – –", "23,7 % 44/44 47,9 % 47,5 %", "Grannkommunerna", "Vilhelmina, cirka 220 km, sämre än här",
    "Övertorneå", "Akademi Norr", "SCB, Tätorter 2020", "Uppgifter från Lärkartan",
  ];
  for (const part of said) {
    assert.ok(words.includes(part), `the page does not say "${part}":\n${words}`);
  }
  assert.equal(await sheet(page).locator(".small-map .here").count(), 1);
});

scenario("a municipality is chosen on its page, and its neighbour from there", { query: "?vy=kommun" }, async ({ page, region }) => {
  assert.equal(await page.getByRole("button", { name: "Skriv ut sidan" }).count(), 0, "nothing is chosen yet");
  await page.getByRole("combobox", { name: "Kommun", exact: true }).selectOption("2425");
  await becomes(() => sheet(page).getByRole("heading", { level: 2 }).innerText(), "Dorotea");
  await sheet(page).getByRole("button", { name: "Vilhelmina" }).focus();
  await page.keyboard.press("Enter");
  await becomes(() => sheet(page).getByRole("heading", { level: 2 }).innerText(), "Vilhelmina");
  await becomes(() => page.evaluate(() => document.activeElement.textContent), "Vilhelmina");
  await holds(() => assert.match(page.url(), /kommun=2462/));
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  await becomes(() => region("Vilhelmina").getAttribute("aria-current"), "true");
});

scenario("the page of a municipality is printed", { query: "?vy=kommun&kommun=2425" }, async ({ page }) => {
  await page.evaluate(() => (window.print = () => (document.body.dataset.printed = "yes")));
  await page.getByRole("button", { name: "Skriv ut sidan" }).click();
  assert.equal(await page.evaluate(() => document.body.dataset.printed), "yes");
});

scenario("the slider shows the years of the series, and only of it", { query: "?matt=serie" }, async ({ page, headline, measure }) => {
  assert.match(await read(headline), /utbildning 2021$/);
  await year(page).focus();
  await page.keyboard.press("Home");
  await becomes(async () => /^38 av 44 .* 2001$/.test(await read(headline)), true);
  assert.equal(await year(page).getAttribute("aria-valuetext"), "År 2001");
  await holds(() => assert.match(page.url(), /matt=serie&ar=2001$/));
  await page.keyboard.press("ArrowRight");
  await becomes(async () => /2005$/.test(await read(headline)), true);
  await measure.selectOption("utbildning");
  await becomes(() => year(page).isVisible(), false);
});

scenario("the years are played on request, to the last, and stop at a press", { query: "?matt=serie&ar=2017" }, async ({ page, headline }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const play = page.getByRole("button", { name: "Spela upp åren" });
  await page.waitForTimeout(1800);
  assert.match(await read(headline), /2017$/, "nothing plays by itself");
  await play.click();
  await becomes(async () => /2021$/.test(await read(headline)), true);
  await becomes(() => play.getAttribute("aria-pressed"), "false");
  await play.click();
  await becomes(async () => /2001$/.test(await read(headline)), true);
  await play.click();
  await page.waitForTimeout(1800);
  assert.match(await read(headline), /2001$/, "a press stops it");
});

scenario("with reduced motion nothing is played", { query: "?matt=serie&ar=2017" }, async ({ page, headline }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.getByRole("button", { name: "Spela upp åren" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  assert.equal(await page.getByRole("button", { name: "Spela upp åren" }).isVisible(), false);
  // The year that the press has shown is in the headline a moment later.
  await page.waitForTimeout(500);
  const now = await read(headline);
  await page.waitForTimeout(2000);
  assert.equal(await read(headline), now);
});

scenario("the series of the county's municipalities stand side by side", { query: "?kommun=2425" }, async ({ panel, chosenName }) => {
  await panel.getByText("Samma serie i länets andra kommuner").click();
  const lines = panel.locator(".multiples li");
  assert.equal(await lines.count(), 14);
  assert.equal(plain(await lines.filter({ hasText: "Umeå" }).locator("span").innerText()), "2001: 41,5 % → 2021: 52,5 %");
  await lines.getByRole("button", { name: "Åsele" }).click();
  await becomes(() => read(chosenName), "Åsele");
});

scenario("patterns stand over the classes, and the link holds them", {}, async ({ page }) => {
  const patterns = page.locator(".patterns path");
  assert.equal(await patterns.count(), 0);
  const button = page.getByRole("button", { name: "Mönster i kartans färger" });
  await button.focus();
  await page.keyboard.press("Enter");
  await becomes(() => patterns.count(), 5);
  await holds(() => assert.match(page.url(), /monster=ja/));
  await becomes(() => page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
  const fills = await patterns.evaluateAll((paths) => paths.map((path) => path.getAttribute("fill")));
  assert.equal(new Set(fills).size, 5);
  const swatches = page.locator(".classes .swatch");
  const images = await swatches.evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).backgroundImage));
  assert.equal(new Set(images).size, images.length, "every class has a pattern of its own, the calmest none");
});

scenario("choices of programmes mark the map, and are taken back on it", { query: "?vy=utbud" }, async ({ page }) => {
  await page.getByRole("combobox", { name: "Anordnare" }).selectOption("linkopings-universitet");
  await becomes(async () => /anordnare=linkopings-universitet/.test(page.url()), true);
  const rows = await page.locator("#utbildningar tbody tr").count();
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  const numbers = page.locator(".offers text");
  await becomes(async () => (await numbers.allTextContents()).reduce((sum, n) => sum + Number(n), 0), rows);
  const faded = await page.locator(".regions path[data-faded='true']").count();
  assert.equal(faded, 54 - (await numbers.count()));
  await page.getByText("Siffrorna på kartan räknar").waitFor();
  const first = await numbers.first().textContent();
  const said = await page.locator(".regions path[data-faded='false']").evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  assert.ok(said.every((words) => /, (1 känd|\d+ kända)$/.test(words)), `the numbers are not said: ${said[0]} (${first})`);
  await page.getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await becomes(() => numbers.count(), 0);
  await holds(() => assert.doesNotMatch(page.url(), /anordnare/));
});

scenario("Home and End go to the best and worst on the map, Page Up and Page Down to the next", {}, async ({ page, region }) => {
  const here = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  const keys = page.getByText("Tangenter: piltangenterna");
  const isTold = (wanted) => becomes(() => keys.isVisible(), wanted);
  await region("Dorotea").focus();
  await isTold(true);
  await page.keyboard.press("End");
  await isTold(false);
  await becomes(async () => plain(await here()), "Storuman, cirka 255 km, plats 44 av 44 (1 har kortast väg)");
  await page.keyboard.press("PageUp");
  await becomes(async () => plain(await here()), "Arjeplog, cirka 235 km, plats 43 av 44 (1 har kortast väg)");
  await page.keyboard.press("PageDown");
  await becomes(async () => /^Storuman/.test(await here()), true);
  await page.keyboard.press("Home");
  await becomes(async () => /plats 1 av/.test(plain(await here())), true);
  await isTold(false);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await isTold(true);
});
