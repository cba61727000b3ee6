// What a reader downloads: budgets in bytes after brotli, a file and for the first view as a whole, and that it comes as
// brotli.
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { scenario } from "./page.mjs";
import { DIST } from "./server.mjs";

const BUDGETS = {
  // All that the map can do and say, in both languages, without what panics would say (xtask/src/empty.rs). 2,200 bytes of it
  // are the standard library's allocator, in place of one of our own choice.
  wasm: 133_000,
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
  test(`${kind} weighs at most ${budget} bytes`, (t) => {
    const files = readdirSync(DIST, { recursive: true }).filter((name) => kindOf(name) === kind);
    assert.ok(files.length > 0, `no ${kind} in dist`);
    const size = files.map((name) => statSync(join(DIST, name)).size).reduce((sum, size) => sum + size);
    t.diagnostic(`${kind}: ${size} of ${budget} bytes`);
    assert.ok(size <= budget, `${size} bytes, ${size - budget} too many`);
  });
}

// All that the start page loads, the icon too. On a slow phone's 1.6 Mbit/s a second is 200,000 bytes.
const FIRST_VIEW = 193_000;
// The page that stands still, with all its style: it waits for no other file.
const STILL = 29_000;

test(`the page that stands still weighs at most ${STILL} bytes`, () => {
  for (const name of ["index.html.br", "en/index.html.br"]) {
    const { size } = statSync(join(DIST, name));
    assert.ok(size <= STILL, `${name}: ${size} bytes, ${size - STILL} too many`);
  }
});

scenario(`the first view weighs at most ${FIRST_VIEW} bytes`, {}, async ({ page, requested, server }) => {
  await page.waitForLoadState("networkidle");
  const paths = [...new Set(requested.map((url) => new URL(url)).filter(({ href }) => href.startsWith(server.address)))]
    .map(({ href }) => href.slice(server.address.length).split("?")[0] || "index.html");
  const sizes = [...new Set(paths)].map((path) => [path, statSync(join(DIST, `${path}.br`)).size]);
  const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(sizes.length === 5, `requested: ${paths}`);
  assert.ok(sum <= FIRST_VIEW, `${sum} bytes, ${sum - FIRST_VIEW} too many: ${sizes.map((pair) => pair.join(" ")).join(", ")}`);
});

scenario("every file comes once, as brotli, under a name with its hash", {}, async ({ page, requested, server }) => {
  const types = { wasm: "application/wasm", js: "text/javascript", geojson: "application/geo+json" };
  const names = requested.map((url) => url.slice(server.address.length)).filter((name) => /\.(wasm|js|geojson)$/.test(name));
  assert.equal(names.length, 3, `fetched: ${names}`);
  assert.equal(new Set(names).size, 3, `fetched twice: ${names}`);
  for (const name of names) {
    assert.match(name, /-[0-9a-f]{16}\.\w+$/);
    const headers = await page.evaluate(async (name) => Object.fromEntries((await fetch(name)).headers), name);
    assert.equal(headers["content-encoding"], "br", name);
    assert.ok(headers["content-type"].startsWith(types[name.split(".").pop()]), name);
  }
});
