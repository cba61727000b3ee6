// A tour through all that the map has. What every test looks for is looked for here over the whole of it: no error, no
// breach of the policy, no other host asked, nothing stored.
import { expect, read, test } from "./fixtures.mjs";

// What is saved as a file, or left before it has come, the browser calls broken off.
const expected = [/net::ERR_ABORTED/];

test("a tour of the whole map asks its own host only", async ({ open }) => {
  const map = await open({ expected });
  const { page, host, requested, measure, collaboration, county, search, hits, region, chosenName } = map;
  const tab = (name) => page.getByRole("link", { name, exact: true }).click();
  const saved = async (button) => (await Promise.all([page.waitForEvent("download"), button.click()]))[0];
  for (const key of await measure.locator("option").evaluateAll((all) => all.map(({ value }) => value))) {
    await measure.selectOption(key);
    await expect(measure).toHaveValue(key);
  }
  await measure.selectOption("utbildning");
  for (const nth of [0, 1, 2, 3, 4, 5]) await collaboration.selectOption({ index: nth });
  await county.selectOption({ index: 1 });
  await map.zoomIn.click();
  await map.whole.click();
  await region("Dorotea").press("Enter");
  await expect(chosenName).toHaveText("Dorotea");
  await page.locator(".classes button").first().click();
  await page.getByRole("button", { name: "Mönster i kartans färger" }).click();
  await map.panel
    .getByRole("button", { name: /^Jämför / })
    .first()
    .click();
  await search.fill("kiruna");
  await hits.first().click();
  await expect(chosenName).toHaveText("Kiruna");
  await tab("Tabell");
  await page.locator("#kommuner thead button").nth(1).click();
  for (const button of await page.locator(".save button:visible").all()) {
    expect((await saved(button)).suggestedFilename()).toMatch(/\.csv$/);
  }
  await saved(page.getByRole("link", { name: /counties\.geojson/ }).first());
  await tab("Utbud");
  await tab("Min kommun");
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: "Skriv ut sidan" }).first().click();
  await tab("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  for (const path of ["tillganglighet/", "en/accessibility/", "kommun/2425/", "en/kommun/2584/", "en/", ""]) {
    await page.goto(host.address + path);
    expect((await read(page.getByRole("heading", { level: 1 }).first())).length, path).toBeGreaterThan(5);
  }
  // Words from links and data lead elsewhere only where the reader presses.
  const own = requested.filter((url) => url.startsWith(host.address));
  expect(own.length, `only ${own}`).toBeGreaterThanOrEqual(20);
  expect(requested.filter((url) => !own.includes(url) && !/^(data|blob):/.test(url))).toEqual([]);
});
