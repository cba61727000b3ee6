// What the first view draws: every municipality and site, the counties' names, the headline, on any size of screen.
import assert from "node:assert/strict";
import { becomes, read, scenario } from "./page.mjs";

scenario("the map draws 44 municipalities and the 10 of the neighbouring county", {}, async ({ map, page }) => {
  const regions = map.getByRole("button").and(page.locator(".regions [data-code]"));
  const drawn = await regions.evaluateAll((paths) =>
    paths.map((path) => {
      const { width, height } = path.getBoundingClientRect();
      return { code: path.dataset.code, name: path.getAttribute("aria-label"), area: width * height };
    }),
  );
  assert.equal(drawn.length, 54);
  assert.equal(new Set(drawn.map(({ code }) => code)).size, 54, "a code stands twice");
  assert.equal(drawn.filter(({ code }) => /^2[2-5]/.test(code)).length, 44);
  assert.equal(drawn.filter(({ code }) => /^21/.test(code)).length, 10);
  for (const { code, name, area } of drawn) {
    assert.match(name, /^\p{Lu}[\p{L} -]+, .+/u, `${code} has no name and value`);
    assert.ok(area > 50, `${name} is not to be seen`);
  }
});

scenario("the map draws every site that is in use, and no other", {}, async ({ page, server }) => {
  const inUse = JSON.parse(server.text("sites.geojson"))
    .features.map((feature) => feature.properties)
    .filter((site) => site.status === "active")
    .map((site) => site.id);
  assert.equal(inUse.length, 54);
  const marks = page.locator("[data-site]");
  const drawn = await marks.evaluateAll((symbols) => symbols.map((symbol) => symbol.dataset.site));
  assert.deepEqual(drawn.sort(), inUse.sort());
  const places = await marks.evaluateAll((symbols) =>
    symbols.map((symbol) => {
      const { x, y } = symbol.querySelector("path, circle:not(.reach)").getBoundingClientRect();
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    }),
  );
  assert.equal(new Set(places).size, 54, "a symbol hides another");
});

scenario("the five counties' names stand on a wide map", { width: 1440 }, async ({ page }) => {
  const names = () => page.locator(".county-names text").allTextContents();
  const five = ["Gävleborgs län", "Jämtlands län", "Norrbottens län", "Västerbottens län", "Västernorrlands län"];
  await becomes(async () => (await names()).sort(), five);
});

scenario("the headline says what the map shows", {}, async ({ headline, page }) => {
  const words = "13 av 44 kommuner har mer än 12 mil (120 km) till närmaste campus";
  assert.equal(await read(headline), words);
  assert.equal((await page.title()).replace(/\s/g, " "), `${words} – Lärkartan`);
});

scenario("the legend counts every municipality on the map once, whatever it shows", {}, async ({ page, measure }) => {
  const count = async () => {
    const counts = await page.locator(".classes .count").allTextContents();
    return counts.map((words) => parseInt(words, 10)).reduce((sum, count) => sum + count);
  };
  for (const key of await measure.locator("option").evaluateAll((options) => options.map((option) => option.value))) {
    await measure.selectOption(key);
    await becomes(count, 54, key);
  }
});

scenario("17 municipalities are marked from the start, others on choice", {}, async ({ page, collaboration }) => {
  const strong = () => page.locator(".region-names .strong").count();
  assert.match(await collaboration.locator("option:checked").textContent(), /KKIG \(17\)/);
  assert.ok((await strong()) > 0, "no member's name is marked");
  await collaboration.selectOption({ label: "Ingen" });
  await becomes(strong, 0);
  await becomes(() => page.locator(".members").count(), 0);
});

for (const [width, height] of [[320, 640], [360, 780], [768, 1024], [1280, 720], [2560, 1440]]) {
  // The longest name of a municipality, in the widest tables.
  const options = { width, height, query: "?kommun=2284" };
  scenario(`nothing stands outside a window of ${width} by ${height}`, options, async ({ page, panel }) => {
    await panel.getByText(/^Kommunens tätorter/).click();
    const widest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll("main *:not(.drawing *)")].map((e) => e.getBoundingClientRect().right)),
    );
    assert.ok(widest <= width, `the page is ${widest} px wide`);
  });
}
