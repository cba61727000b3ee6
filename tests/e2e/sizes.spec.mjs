// What a reader downloads: budgets in bytes after brotli, a file and for the first view as a whole, and that it comes as
// brotli.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.mjs";
import { DIST } from "./server.mjs";

const BUDGETS = {
  // All that the map can do and say, in both languages, without what panics would say (xtask/src/empty.rs).
  wasm: 130_000,
  // What wasm-bindgen writes, without what nobody calls; it grows with each call of the browser. 500 bytes of it are the
  // button that saves the map for use without a network, 50 the pauses in which the start lets the browser answer.
  js: 3_950,
  // Five files as one: boundaries at 111 m, 54 municipalities, places, and what can be studied there.
  map: 31_000,
  // What the page for frames loads before its first picture, and its style; no other page does.
  embed: 2_000,
  // For those who have saved the map, and nobody else: mostly the hashes of its files.
  worker: 6_000,
  // All states of all parts, print and forced colours: one file, since the parts share most of it. 150 bytes of it
  // are tables whose rows fit a phone, the sheet on phones that lie on their sides, and pages of municipalities on one A4.
  css: 7_350,
};

/** What a compressed file counts as: its type, or a budget of its own. */
function kindOf(name) {
  if (name === "sw.js.br") return "worker";
  return name.match(/\b(embed|map)-[^/\\]*\.\w+\.br$/)?.[1] ?? name.match(/\.(\w+)\.br$/)?.[1];
}

for (const [kind, budget] of Object.entries(BUDGETS)) {
  test(`${kind} weighs at most ${budget} bytes`, ({}, testInfo) => {
    const files = readdirSync(DIST, { recursive: true }).filter((name) => kindOf(name) === kind);
    expect(files.length, `no ${kind} in dist`).toBeGreaterThan(0);
    const size = files.map((name) => statSync(join(DIST, name)).size).reduce((sum, size) => sum + size);
    testInfo.annotations.push({ type: "weight", description: `${kind}: ${size} of ${budget} bytes` });
    expect(size, `${size} bytes, ${size - budget} too many`).toBeLessThanOrEqual(budget);
  });
}

// All that the start page loads, the icon too. On a slow phone's 1.6 Mbit/s a second is 200,000 bytes.
const FIRST_VIEW = 190_000;
// The prerendered start page, with all its style: it waits for no other file.
const STILL = 29_000;

test(`the prerendered page weighs at most ${STILL} bytes`, () => {
  for (const name of ["index.html.br", "en/index.html.br"]) {
    const { size } = statSync(join(DIST, name));
    expect(size, `${name}: ${size} bytes, ${size - STILL} too many`).toBeLessThanOrEqual(STILL);
  }
});

test(`the first view weighs at most ${FIRST_VIEW} bytes`, async ({ open }) => {
  const { page, requested, host } = await open();
  await page.waitForLoadState("networkidle");
  const paths = [...new Set(requested.map((url) => new URL(url)).filter(({ href }) => href.startsWith(host.address)))].map(
    ({ href }) => href.slice(host.address.length).split("?")[0] || "index.html",
  );
  const sizes = [...new Set(paths)].map((path) => [path, statSync(join(DIST, `${path}.br`)).size]);
  const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.length, `requested: ${paths}`).toBe(5);
  expect(sum, `${sum} bytes, ${sum - FIRST_VIEW} too many: ${sizes.map((pair) => pair.join(" ")).join(", ")}`).toBeLessThanOrEqual(
    FIRST_VIEW,
  );
});

test("every file comes once, as brotli, under a name with its hash", async ({ open }) => {
  const { page, requested, host } = await open();
  const types = { wasm: "application/wasm", js: "text/javascript", geojson: "application/geo+json" };
  const names = requested.map((url) => url.slice(host.address.length)).filter((name) => /\.(wasm|js|geojson)$/.test(name));
  expect(names.length, `fetched: ${names}`).toBe(3);
  expect(new Set(names).size, `fetched twice: ${names}`).toBe(3);
  for (const name of names) {
    expect(name).toMatch(/-[0-9a-f]{16}\.\w+$/);
    const headers = await page.evaluate(async (name) => Object.fromEntries((await fetch(name)).headers), name);
    expect(headers["content-encoding"], name).toBe("br");
    expect(headers["content-type"].startsWith(types[name.split(".").pop()]), name).toBeTruthy();
  }
});
