// Files that do not come or are wrong: the page says which and what to do, and draws nothing by halves.
import { expect, read, test, WORDS } from "./fixtures.mjs";
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

/** The page says what is wrong with `file`, above the prerendered map, which leads to the table. */
async function saysSo({ page }, file, fault, says) {
  const alert = page.getByRole("alert");
  const words = await read(alert);
  expect(words, `${fault}: the alert does not name ${file}: ${words}`).toContain(file);
  if (says) expect(words).toMatch(says);
  expect(words.length, `${fault}: the alert is endless`).toBeLessThan(3_000);
  // What was there before the app stays, to be looked at and read; nothing of it can be pressed.
  await expect(page.locator(".drawing"), `${fault}: the picture is gone`).toBeVisible();
  const table = page.getByRole("link", { name: /^(Tabell|Table)$/ });
  await expect(table, `${fault}: nothing leads to the table`).toBeVisible();
  await expect(table).toHaveAttribute("href", /tabell\//);
  await expect(page.getByRole("combobox"), `${fault}: a part of the app is shown`).toHaveCount(0);
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
    };
    test(`${file} that is wrong is named, and trying again helps (${lang})`, async ({ host, open }) => {
      await host.replace(file, faults[0][2](host.text(file)));
      const map = await open(options);
      const { page } = map;
      await expect(page.locator("#load-error")).toHaveAttribute("lang", lang);
      for (const [nth, fault, spoil, says] of faults) {
        if (nth > faults[0][0]) {
          const shown = await page.locator("#load-error .failure").elementHandle();
          await host.replace(file, spoil(host.text(file)));
          await page.getByRole("button", { name: retry }).click();
          await shown.waitForElementState("hidden");
        }
        await expect(page.getByRole("heading", { name: failed, level: 2 })).toBeVisible();
        await saysSo(map, blamed(file, nth), fault, says);
      }
      expect((await page.title()).startsWith(failed), "the title does not say it").toBeTruthy();
      host.mend();
      await page.getByRole("button", { name: retry }).click();
      await expect(page.locator("#app:not([data-prerendered])")).toBeVisible();
      await expect(page.locator("#load-error > *")).toHaveCount(0);
      await expect(page.locator(".regions [data-code]")).toHaveCount(54);
      await expect.poll(async () => !(await page.title()).startsWith(failed), "the title still says it").toBe(true);
      await expect(map.chosenName, "the view of the link is lost").toHaveText("Dorotea");
    });
  }
}

for (const [fault, spoil] of FAULTS.slice(1, 4)) {
  test(`the first load shows the error too: ${fault}`, async ({ host, open }) => {
    await host.replace("municipalities.geojson", spoil(host.text("municipalities.geojson")));
    const map = await open();
    await saysSo(map, "municipalities.geojson", fault, null);
  });
}

test("a figure that is no share is named with its municipality", async ({ host, open }) => {
  const file = JSON.parse(host.text("municipalities.geojson"));
  const properties = file.features.find((feature) => /Dorotea/.test(JSON.stringify(feature.properties))).properties;
  delete properties.population_2024;
  delete properties.name;
  await host.replace("municipalities.geojson", { body: JSON.stringify(file) });
  const map = await open();
  await saysSo(map, "municipalities.geojson", "a property gone", /name/);
});

test("markup in a broken file is shown as text", async ({ host, open }) => {
  const body = host.text("counties.geojson").replace("FeatureCollection", "<img src=x onerror=alert(1)>");
  await host.replace("counties.geojson", { body });
  const map = await open();
  await saysSo(map, "counties.geojson", "markup", null);
  await expect(map.page.locator("img")).toHaveCount(0);
});
