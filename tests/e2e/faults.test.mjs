// Files that do not come or are wrong: the page says which and what to do, and draws nothing by halves.
import assert from "node:assert/strict";
import { WORDS, holds, read, scenario } from "./page.mjs";
import { DATA_FILES, MAP } from "./server.mjs";

const HTML = "<!DOCTYPE html><html><body><h1>Välkommen</h1></body></html>";
/** What may come instead of the whole data, and of one of the files in it; what the page then says. */
const FAULTS = [
  ["not found", () => ({ status: 404, body: "not found" }), /\b404\b/],
  ["a page of HTML", () => ({ body: HTML }), null],
  ["truncated", (text) => ({ body: text.slice(0, text.length / 2) }), null],
  ["empty", () => ({ body: "" }), null],
  ["a server's fault", () => ({ status: 500, body: "" }), /\b500\b/],
];
/** Which file each of them is blamed on. */
const blamed = (file, nth) => (file === MAP && ![0, 4].includes(nth) ? DATA_FILES[nth === 2 ? 2 : 0] : file);

/** The page says what is wrong with `file`, above the picture and the table that stand still. */
async function saysSo({ page }, file, fault, says) {
  const alert = page.getByRole("alert");
  const words = await read(alert);
  assert.ok(words.includes(file), `${fault}: the alert does not name ${file}: ${words}`);
  if (says) assert.match(words, says);
  assert.ok(words.length < 3_000, `${fault}: the alert is endless`);
  // What was there before the app stays, to be looked at and read; nothing of it can be pressed.
  assert.equal(await page.locator(".drawing").isVisible(), true, `${fault}: the picture is gone`);
  assert.equal(await page.locator("#tabell").isVisible(), true, `${fault}: the table is not shown`);
  assert.equal(await page.getByRole("combobox").count(), 0, `${fault}: a part of the app is shown`);
}

for (const lang of ["sv", "en"]) {
  for (const file of [MAP, ...DATA_FILES]) {
    // A file in the data comes with it or not at all.
    const faults = FAULTS.map((fault, nth) => [nth, ...fault]).filter(([nth]) => file === MAP || ![0, 4].includes(nth));
    const { retry, failed } = WORDS[lang];
    const options = {
      lang,
      query: `?lang=${lang}&kommun=2425`,
      // The browser reports every answer of 404 or 500, and lets go of what it fetched ahead.
      expected: [/Failed to load resource.*(404|500)/, /geojson net::ERR_ABORTED$/],
      before: (server) => server.replace(file, faults[0][2](server.text(file))),
    };
    scenario(`${file} that is wrong is named, and trying again helps (${lang})`, options, async (map) => {
      const { page, server } = map;
      assert.equal(await page.locator("#fault").getAttribute("lang"), lang);
      for (const [nth, fault, spoil, says] of faults) {
        if (nth > faults[0][0]) {
          const shown = await page.locator("#fault .failure").elementHandle();
          server.replace(file, spoil(server.text(file)));
          await page.getByRole("button", { name: retry }).click();
          await shown.waitForElementState("hidden");
        }
        await page.getByRole("heading", { name: failed, level: 2 }).waitFor();
        await saysSo(map, blamed(file, nth), fault, says);
      }
      assert.ok((await page.title()).startsWith(failed), "the title does not say it");
      server.mend();
      await page.getByRole("button", { name: retry }).click();
      await page.locator("#app:not([data-still])").waitFor();
      assert.equal(await page.locator("#fault > *").count(), 0);
      assert.equal(await page.locator(".regions [data-code]").count(), 54);
      await holds(async () => assert.ok(!(await page.title()).startsWith(failed), "the title still says it"));
      assert.equal(await read(map.chosenName), "Dorotea", "the view of the link is lost");
    });
  }
}

for (const [fault, spoil] of FAULTS.slice(1, 4)) {
  const options = {
    before: (server) => server.replace("municipalities.geojson", spoil(server.text("municipalities.geojson"))),
  };
  scenario(`the first load shows the error too: ${fault}`, options, (map) =>
    saysSo(map, "municipalities.geojson", fault, null),
  );
}

scenario("a figure that is no share is named with its municipality", {
  before: (server) => {
    const file = JSON.parse(server.text("municipalities.geojson"));
    const properties = file.features.find((feature) => /Dorotea/.test(JSON.stringify(feature.properties))).properties;
    delete properties.population_2024;
    delete properties.name;
    server.replace("municipalities.geojson", { body: JSON.stringify(file) });
  },
}, async (map) => {
  await saysSo(map, "municipalities.geojson", "a property gone", /name/);
});

scenario("markup in a broken file is shown as text", {
  before: (server) => {
    const body = server.text("counties.geojson").replace("FeatureCollection", "<img src=x onerror=alert(1)>");
    server.replace("counties.geojson", { body });
  },
}, async (map) => {
  await saysSo(map, "counties.geojson", "markup", null);
  assert.equal(await map.page.locator("img").count(), 0);
});
