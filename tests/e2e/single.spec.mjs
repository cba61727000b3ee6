// The map in one file, opened from the disk as by a double click: it draws, it answers, and it asks for nothing.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, reader, test, WORDS } from "./fixtures.mjs";
import { DIST } from "./server.mjs";

const FILE = join(DIST, "larkartan.html");
const LIMIT = 1_800_000;

test.beforeEach(() => expect(existsSync(FILE), "made by `cargo xtask build --single-file`").toBe(true));

test("the single file is small enough to send", ({}, testInfo) => {
  const { size } = statSync(FILE);
  testInfo.annotations.push({ type: "weight", description: `${size} of ${LIMIT} bytes` });
  expect(size, `${size - LIMIT} bytes too many`).toBeLessThanOrEqual(LIMIT);
});

test("the single file opens from the disk, without a request", async ({ page, journal }) => {
  const address = pathToFileURL(FILE).href;
  await page.goto(address);

  const { measure, region, chosenName, search, hits } = reader(page, WORDS.sv);
  await region("Dorotea").press("Enter");
  await expect(chosenName).toHaveText("Dorotea");
  await expect(page.locator(".regions [data-code]")).toHaveCount(54);
  await measure.selectOption("utbildning");
  await expect(page).toHaveQuery("?matt=utbildning&kommun=2425");
  await search.fill("Kiruna");
  await expect(hits.first()).toBeVisible();
  await search.fill("");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  expect(await page.evaluate(() => getComputedStyle(document.querySelector(".regions path")).fill), "no style").not.toBe("rgb(0, 0, 0)");
  await expect(page.getByRole("link", { name: "Tillgänglighet", exact: true }), "a link to a page that is not there").toHaveCount(0);

  await page.goto(`${address}?kommun=2481&lang=en`);
  await expect(reader(page, WORDS.en).chosenName).toHaveText("Lycksele");
  expect(journal.requested.filter((url) => !url.startsWith("data:") && !url.startsWith(address))).toEqual([]);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test("the single file without scripts promises no page that is not there", async ({ page }) => {
    await page.goto(pathToFileURL(FILE).href);
    const said = page.locator(".missing");
    await expect(said).toBeVisible();
    const words = (await said.innerText()).trim();
    expect(words).toMatch(/^Skript är avstängda\..*Slå på skript i webbläsaren för det\.$/);
    for (const link of await page.getByRole("navigation").getByRole("link").all()) await expect(link).toBeHidden();
  });
});
