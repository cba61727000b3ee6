// What a reader downloads: the first view as a whole in bytes after brotli, later chunks after it, and that all comes as
// brotli. What a single file may weigh is in xtask/src/budgets.rs.
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, isLaterChunk, isLaterData, test } from "./fixtures.mjs";
import { DIST } from "./server.mjs";

// For those who have saved the map, and nobody else: mostly the hashes of its files.
const WORKER = 9_500;
// All that the start page loads before it rests, the icon too: its budgets together.
const FIRST_VIEW = 555_000;

test(`the worker weighs at most ${WORKER} bytes`, () => {
  expect(statSync(join(DIST, "sw.js.br")).size).toBeLessThanOrEqual(WORKER);
});

test(`the first view weighs at most ${FIRST_VIEW} bytes`, async ({ open }) => {
  const { page, requested, host } = await open();
  await page.waitForLoadState("networkidle");
  const own = [...new Set(requested)].filter((url) => url.startsWith(host.address) && !isLaterChunk(url) && !isLaterData(url));
  const paths = [...new Set(own.map((url) => url.slice(host.address.length).split("?")[0] || "index.html"))];
  // Fonts are compressed by themselves.
  const sizes = paths.map((path) => [path, statSync(join(DIST, path.endsWith(".woff2") ? path : `${path}.br`)).size]);
  const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sum, sizes.map((pair) => pair.join(" ")).join(", ")).toBeLessThanOrEqual(FIRST_VIEW);
});

test("later chunks are asked for after the first chunk and the data, and ahead of their use", async ({ open }) => {
  const { requested } = await open();
  await expect.poll(() => requested.filter(isLaterChunk).length, "nothing is fetched ahead").toBeGreaterThanOrEqual(2);
  const first = requested.findIndex(isLaterChunk);
  for (const file of [/larkartan-[^/]*\.wasm$/, /map-[^/]*\.geojson$/]) {
    const at = requested.findIndex((url) => file.test(url));
    expect(at, String(file)).toBeGreaterThanOrEqual(0);
    expect(first, `a later chunk was asked for before ${file}`).toBeGreaterThan(at);
  }
});

test("every file comes once, as brotli, under a name with its hash", async ({ open }) => {
  const { page, requested, host } = await open();
  const types = { wasm: "application/wasm", js: "text/javascript", geojson: "application/geo+json" };
  const names = requested.map((url) => url.slice(host.address.length)).filter((name) => /\.(wasm|js|geojson)$/.test(name));
  expect(names.length, `fetched: ${names}`).toBeGreaterThanOrEqual(3);
  expect(new Set(names).size, `fetched twice: ${names}`).toBe(names.length);
  for (const type of Object.keys(types)) expect(names.filter((name) => name.endsWith(type)).length, type).toBeGreaterThanOrEqual(1);
  for (const name of names) {
    expect(name).toMatch(/-[0-9a-f]{16}\.\w+$/);
    const headers = await page.evaluate(async (name) => Object.fromEntries((await fetch(name)).headers), name);
    expect(headers["content-encoding"], name).toBe("br");
    expect(headers["content-type"].startsWith(types[name.split(".").pop()]), name).toBeTruthy();
  }
});
