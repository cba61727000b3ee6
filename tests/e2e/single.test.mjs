// The map in one file, opened from the disk as by a double click: it draws, it answers, and it asks for nothing.
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ARGUMENTS, located } from "./browser.mjs";
import { WORDS, becomes, read, reader } from "./page.mjs";
import { DIST } from "./server.mjs";

const FILE = join(DIST, "larkartan.html");
const LIMIT = 1_200_000;
const skip = !existsSync(FILE) && "made by `cargo xtask build --single-file`";

let browser;
before(async () => {
  const executablePath = await located(process.env.CHROMIUM ?? "chromium");
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});
after(() => browser?.close());

test("the single file is small enough to send", { skip }, (t) => {
  const { size } = statSync(FILE);
  t.diagnostic(`${size} of ${LIMIT} bytes`);
  assert.ok(size <= LIMIT, `${size - LIMIT} bytes too many`);
});

test("the single file opens from the disk, without a request", { skip }, async () => {
  const page = await browser.newPage();
  const wrong = [];
  const requested = [];
  page.on("pageerror", (error) => wrong.push(`page error: ${error.stack ?? error}`));
  page.on("console", (message) => message.type() !== "info" && wrong.push(`${message.type()}: ${message.text()}`));
  page.on("request", (request) => requested.push(request.url()));
  page.setDefaultTimeout(5_000);
  const address = pathToFileURL(FILE).href;
  await page.goto(address);

  const { measure, region, chosenName, search, hits } = reader(page, WORDS.sv);
  await region("Dorotea").press("Enter");
  await becomes(() => read(chosenName), "Dorotea");
  assert.equal(await page.locator(".regions [data-code]").count(), 54);
  await measure.selectOption("utbildning");
  await becomes(() => new URL(page.url()).search, "?matt=utbildning&kommun=2425");
  await search.fill("Kiruna");
  await hits.first().waitFor();
  await search.fill("");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await becomes(() => page.locator("html").getAttribute("lang"), "en");
  await page.goBack();
  await becomes(() => page.locator("html").getAttribute("lang"), "sv");
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".regions path")).fill), "rgb(0, 0, 0)", "no style");
  assert.equal(await page.getByRole("link", { name: "Tillgänglighet", exact: true }).count(), 0, "a link to a page that is not there");

  await page.goto(`${address}?kommun=2481&lang=en`);
  await becomes(() => read(reader(page, WORDS.en).chosenName), "Lycksele");
  assert.deepEqual(wrong, []);
  assert.deepEqual(requested.filter((url) => !url.startsWith("data:") && !url.startsWith(address)), []);
  await page.close();
});

test("the single file without scripts promises no page that is not there", { skip }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(FILE).href);
  const said = page.locator(".missing");
  await said.waitFor();
  const words = (await said.innerText()).trim();
  assert.ok(words.startsWith("Skript är avstängda."), words);
  assert.ok(words.endsWith("Tabellerna nedan har alla kommuner och alla platser."), words);
  await context.close();
});
