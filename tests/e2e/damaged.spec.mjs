// Each file that the page is made of, damaged in each way: there is always a page to read, which says what is missing and
// what to do; and once the file is whole again, the view of the link is there. That data files which do not come or are no
// GeoJSON are named is held in faults.spec.mjs.
import { expect, read, started, test } from "./fixtures.mjs";
import { DATA_FILES, MAP } from "./server.mjs";

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

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: "no-preference" } });

const stands = async (page) => {
  expect((await read(page.locator("h1"))).length, "the page is blank").toBeGreaterThan(10);
  await expect(page.locator(".regions path")).toHaveCount(54);
};
/** The table is a page of its own, which needs no app. */
const leadsToTheTable = (page) => expect(page.getByRole("link", { name: "Tabell", exact: true })).toHaveAttribute("href", /tabell\//);
const works = async (page) => {
  await started(page);
  await expect(page.locator("#load-error > *")).toHaveCount(0);
  await stands(page);
  await page.getByLabel("Visa på kartan").selectOption("utbildning");
  await expect(page).toHaveQuery("?matt=utbildning&kommun=2425");
  for (const untrue of [".missing", ".late", ".elsewhere"]) await expect(page.locator(untrue), untrue).toBeHidden();
};
/** Without a script the style sheet tells the time. */
const tellsTheTime = async (page) => {
  await stands(page);
  const late = page.locator(".late");
  await expect(late, "said too early").toBeHidden();
  const delays = await page.evaluate(() =>
    document.getAnimations().map((animation) => (animation.finish(), animation.effect.getTiming().delay)),
  );
  // The sentence, and the room for it below the page's end.
  expect(delays).toEqual([8_000, 8_000]);
  await expect(late).toRead(/^Kartan och tabellen går att läsa, men ännu inte att zooma/);
  const [notice, head] = await page.locator(".late, .headline").evaluateAll((all) => all.map((part) => part.getBoundingClientRect()));
  expect(notice.height > 20 && head.top <= 120 && notice.top >= head.bottom, "it covers or moves the headline").toBeTruthy();
  await expect(late.getByRole("link", { name: "Visa tabellen" })).toHaveAttribute("href", /tabell\//);
  await expect(page.locator("button >> visible=true"), "a button is shown and does nothing").toHaveCount(0);
  await expect(late.getByRole("link", { name: "Ladda om sidan" })).toBeVisible();
};
/** The script has not come, or is none: the page itself says so. */
const saysSoItself = async (page) => {
  const alert = page.getByRole("alert");
  const retry = alert.getByRole("link", { name: "Ladda om sidan" });
  await expect(retry).toBeVisible();
  await saysWhatThereIs(page);
  await expect(alert, "no words to send to who runs the host").toRead(/larkartan-[0-9a-f]+\.js|SyntaxError|Unexpected|Invalid/);
  await expect(page.locator(".late"), "said twice").toBeHidden();
  await expect(page.locator("button >> visible=true"), "a button is shown and does nothing").toHaveCount(0);
  await Promise.all([page.waitForEvent("load"), retry.click()]);
  await expect(retry).toBeVisible();
};
/** The address asks for a municipality. */
const ELSEWHERE = "Länken leder till en annan vy än den du ser.";
const saysSo = async (page) => {
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("button", { name: "Ladda om sidan" })).toBeVisible();
  await saysWhatThereIs(page);
};
const saysWhatThereIs = async (page) => {
  const alert = page.getByRole("alert");
  await expect(alert).toRead(/^Kartan och tabellen går att läsa, men inte att zooma/);
  await expect(page.getByText(ELSEWHERE)).toBeVisible();
  await stands(page);
  await leadsToTheTable(page);
};
const names = (file) => async (page) => {
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("button", { name: "Försök igen" })).toBeVisible();
  expect(await read(alert)).toContain(file);
  await expect(page.getByText(ELSEWHERE)).toBeVisible();
  await stands(page);
  await leadsToTheTable(page);
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
  test(`${file}, ${fault}`, async ({ host, journal, page }) => {
    journal.expect(...expected);
    await host.replace(file, FAULTS[fault](host.bytes(file)));
    await page.goto(`${host.address}?kommun=2425`);
    await check(page);
    host.mend();
    await page.goto(`${host.address}?kommun=2425`);
    await started(page);
    await expect(page.locator(".detail h2")).toHaveText("Dorotea");
  });
}

// The style stands in the start page; other pages are read without it too.
for (const fault of Object.keys(FAULTS)) {
  test(`the style sheet of a municipality's page, ${fault}`, async ({ host, journal, page }) => {
    journal.expect(...EXPECTED);
    await host.replace("larkartan.css", FAULTS[fault](host.bytes("larkartan.css")));
    await page.goto(`${host.address}kommun/2425/`);
    await expect(page.locator("h1")).toRead(/Dorotea/);
    await page.locator("main a.link[href*='kommun/']:not([href*='2425']) >> visible=true").first().press("Enter");
    await expect(page.locator("h1")).not.toRead(/Dorotea/);
  });
}

const SLOW = /^Det tar lång tid att hämta kartan/;
/** By what the page shows that it waits, for each file; then the file may come. */
const WAITS = {
  // The sentence is in the page, and its time is the style sheet's.
  [SCRIPT]: tellsTheTime,
  [WASM]: (page) => saysSlow(page),
  [MAP]: (page) => saysSlow(page),
};
/** The sentence comes eight seconds after the page began: the page's clock is put forward. */
const saysSlow = async (page) => {
  await page.clock.runFor(9_000);
  await expect(page.getByRole("alert").filter({ hasText: SLOW })).toBeVisible();
};

for (const [file, waits] of Object.entries(WAITS)) {
  test(`a file that comes late is waited for, that is said, and the map comes all the same: ${file}`, async ({ host, page }) => {
    await page.clock.install();
    const go = await host.hold(file);
    await page.goto(`${host.address}?kommun=2425`, { waitUntil: "commit" });
    await expect(page.locator(".foot")).toBeAttached();
    await waits(page);
    await stands(page);
    go();
    await started(page);
    await expect(page.locator(".detail h2")).toHaveText("Dorotea");
    await expect(page.locator("#load-error > *"), "what was said stays").toHaveCount(0);
    await expect(page.locator(".late")).toBeHidden();
  });
}

for (const file of [SCRIPT, WASM, MAP]) {
  test(`the table is read on its own page, ${file} not found`, async ({ host, journal, page }) => {
    journal.expect(...EXPECTED);
    await host.replace(file, FAULTS["not found"]());
    await page.goto(`${host.address}tabell/`);
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.locator("#kommuner tbody tr:not(.group)")).toHaveCount(54);
    await expect(page.locator("#kommuner")).toBeVisible();
    if (file !== MAP) await expect(page.locator("select >> visible=true")).toHaveCount(0);
  });
}
