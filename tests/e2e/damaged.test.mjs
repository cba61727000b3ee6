// Each file that the page is made of, damaged in each way: there is always a page to read, which says what is missing and
// what to do; and once the file is whole again, the view of the link is there. That data files which do not come or are no
// GeoJSON are named is held in faults.test.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, read } from "./page.mjs";
import { DATA_FILES, MAP } from "./server.mjs";
import { started, visit, visited } from "./visit.mjs";

const SCRIPT = "larkartan.js";
const WASM = "larkartan.wasm";

/** Bytes that mean nothing, the same each time. */
const garbage = Buffer.from(Array.from({ length: 5_000 }, (_, nth) => (nth * nth * 31 + nth * 7 + 128) % 256));
const FAULTS = {
  "not found": () => ({ status: 404, body: "not found" }),
  "a server's fault": () => ({ status: 500, body: "" }),
  "cut off": (bytes) => ({ body: bytes.subarray(0, bytes.length / 2) }),
  "of another type": () => ({ type: "text/plain" }),
  garbage: () => ({ body: garbage }),
};
/** What the browser itself says of such files. */
const EXPECTED = [/Failed to load resource/, /Refused to apply style/, /Failed to load module script/, /WebAssembly|wasm/i];
/** A script that is no script is the one thing that nobody can catch. */
const NO_SCRIPT = [/SyntaxError/];

const stands = async (page) => {
  assert.ok((await read(page.locator("h1"))).length > 10, "the page is blank");
  assert.equal(await page.locator(".regions path").count(), 54);
};
const works = async (page) => {
  await started(page);
  assert.equal(await page.locator("#fault > *").count(), 0);
  await stands(page);
  await page.getByLabel("Visa på kartan").selectOption("utbildning");
  await becomes(() => new URL(page.url()).search, "?matt=utbildning&kommun=2425");
  for (const untrue of [".missing", ".late", ".elsewhere"]) assert.equal(await page.locator(untrue).isVisible(), false, untrue);
};
/** Without a script the style sheet tells the time. */
const tellsTheTime = async (page) => {
  await stands(page);
  const late = page.locator(".late");
  assert.equal(await late.isVisible(), false, "said too early");
  const delays = await page.evaluate(() =>
    document.getAnimations().map((animation) => (animation.finish(), animation.effect.getTiming().delay)),
  );
  // The sentence, and the room for it below the page's end.
  assert.deepEqual(delays, [8_000, 8_000]);
  assert.match(await read(late), /^Kartan och tabellen går att läsa, men ännu inte att zooma/);
  const [notice, head] = await page.locator(".late, .head").evaluateAll((all) => all.map((part) => part.getBoundingClientRect()));
  assert.ok(notice.height > 20 && head.top <= 20 && notice.top >= head.bottom, "it covers or moves the headline");
  await late.getByRole("link", { name: "Visa tabellen" }).click();
  assert.equal(await page.locator("#kommuner").isVisible(), true);
  assert.equal(await page.locator("button >> visible=true").count(), 0, "a button is shown and does nothing");
  await late.getByRole("link", { name: "Ladda om sidan" }).waitFor();
};
/** The script has not come, or is none: the page itself says so. */
const saysSoItself = async (page) => {
  const alert = page.getByRole("alert");
  const retry = alert.getByRole("link", { name: "Ladda om sidan" });
  await retry.waitFor();
  await saysWhatThereIs(page);
  assert.match(await read(alert), /larkartan-[0-9a-f]+\.js|SyntaxError|Unexpected|Invalid/, "no words to send to who runs the host");
  assert.equal(await page.locator(".late").isVisible(), false, "said twice");
  assert.equal(await page.locator("button >> visible=true").count(), 0, "a button is shown and does nothing");
  await Promise.all([page.waitForEvent("load"), retry.click()]);
  await retry.waitFor();
};
/** The address asks for a municipality. */
const ELSEWHERE = "Länken leder till en annan vy än den du ser.";
const saysSo = async (page) => {
  const alert = page.getByRole("alert");
  await alert.getByRole("button", { name: "Ladda om sidan" }).waitFor();
  await saysWhatThereIs(page);
};
const saysWhatThereIs = async (page) => {
  const alert = page.getByRole("alert");
  assert.match(await read(alert), /^Kartan och tabellen går att läsa, men inte att zooma/);
  assert.equal(await page.getByText(ELSEWHERE).isVisible(), true);
  await stands(page);
  assert.equal(await page.locator("#kommuner").isVisible(), true);
};
const names = (file) => async (page) => {
  const alert = page.getByRole("alert");
  await alert.getByRole("button", { name: "Försök igen" }).waitFor();
  assert.ok((await read(alert)).includes(file));
  assert.equal(await page.getByText(ELSEWHERE).isVisible(), true);
  await stands(page);
  assert.equal(await page.locator("#kommuner").isVisible(), true);
};

const TABLE = [
  ...Object.keys(FAULTS).map((fault) => [SCRIPT, fault, saysSoItself]),
  ...Object.keys(FAULTS).map((fault) => [WASM, fault, fault === "of another type" ? works : saysSo]),
  [MAP, "of another type", works],
  [MAP, "garbage", names(DATA_FILES[0])],
  ...DATA_FILES.map((file) => [file, "garbage", names(file)]),
];
for (const [file, fault, check] of TABLE) {
  const expected = file === SCRIPT ? [...EXPECTED, ...NO_SCRIPT] : EXPECTED;
  visit(`${file}, ${fault}`, { expected }, async ({ server, page }) => {
    server.replace(file, FAULTS[fault](server.bytes(file)));
    await page.goto(`${server.address}?kommun=2425`);
    await check(page);
    server.mend();
    await page.goto(`${server.address}?kommun=2425`);
    await started(page);
    await becomes(() => read(page.locator(".detail h2")), "Dorotea");
  });
}

// The style stands in the start page; other pages are read without it too.
for (const fault of Object.keys(FAULTS)) {
  visit(`the style sheet of a municipality's page, ${fault}`, { expected: EXPECTED }, async ({ server, page }) => {
    server.replace("larkartan.css", FAULTS[fault](server.bytes("larkartan.css")));
    await page.goto(`${server.address}kommun/2425/`);
    assert.match(await read(page.locator("h1")), /Dorotea/);
    await page.locator("main a[href*='kommun/']").first().click();
    await page.waitForURL(/\/kommun\/(?!2425)/);
  });
}

const SLOW = /^Det tar lång tid att hämta kartan/;
/** By what the page shows that it waits, for each file; then the file may come. */
const WAITS = {
  [SCRIPT]: async (page) => {
    await tellsTheTime(page);
    await page.locator(".late").waitFor({ state: "visible", timeout: 40_000 });
  },
};
const waits = (page) => page.getByRole("alert").filter({ hasText: SLOW }).waitFor({ timeout: 40_000 });

test("a file that comes late is waited for, that is said, and the map comes all the same", async () => {
  const late = [SCRIPT, WASM, MAP].map((file) =>
    visited({}, async ({ server, page }) => {
      const go = server.hold(file);
      await page.goto(`${server.address}?kommun=2425`, { waitUntil: "commit" });
      await (WAITS[file] ?? waits)(page);
      await stands(page);
      go();
      await started(page, { timeout: 20_000 }).catch((error) => assert.fail(`${file}: ${error.message}`));
      await becomes(() => read(page.locator(".detail h2")), "Dorotea", file);
      assert.equal(await page.locator("#fault > *").count(), 0, `${file}: what was said stays`);
      assert.equal(await page.locator(".late").isVisible(), false, file);
    }),
  );
  // All of them are seen to their ends first.
  const failed = (await Promise.allSettled(late)).filter(({ status }) => status === "rejected");
  assert.deepEqual(failed.map(({ reason }) => reason.message), []);
});
