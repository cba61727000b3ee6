// What a reader downloads: budgets in bytes after brotli, and that it comes as brotli.
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { scenario } from "./page.mjs";
import { DIST } from "./server.mjs";

const BUDGETS = {
  // 110,000 for the map alone, and 25,000 for the tables, comparisons and the rest that says what it says.
  wasm: 135_000,
  js: 8_000,
  css: 8_000,
  geojson: 45_000,
  offers: 8_000,
};

/** What a compressed file counts as: its type, or, for the offers, a budget of their own. */
const kindOf = (name) => (/\boffers-[^/\\]*\.geojson\.br$/.test(name) ? "offers" : name.match(/\.(\w+)\.br$/)?.[1]);

for (const [kind, budget] of Object.entries(BUDGETS)) {
  test(`${kind} weighs at most ${budget} bytes`, (t) => {
    const files = readdirSync(DIST, { recursive: true }).filter((name) => kindOf(name) === kind);
    assert.ok(files.length > 0, `no ${kind} in dist`);
    const size = files.map((name) => statSync(join(DIST, name)).size).reduce((sum, size) => sum + size);
    t.diagnostic(`${kind}: ${size} of ${budget} bytes`);
    assert.ok(size <= budget, `${size} bytes, ${size - budget} too many`);
  });
}

scenario("every file comes once, as brotli, under a name with its hash", {}, async ({ page, requested, server }) => {
  const types = { wasm: "application/wasm", js: "text/javascript", css: "text/css", geojson: "application/geo+json" };
  const names = requested.map((url) => url.slice(server.address.length)).filter((name) => /\.(wasm|js|css|geojson)$/.test(name));
  assert.equal(names.length, 9, `fetched: ${names}`);
  assert.equal(new Set(names).size, 9, `fetched twice: ${names}`);
  for (const name of names) {
    assert.match(name, /-[0-9a-f]{16}\.\w+$/);
    const headers = await page.evaluate(async (name) => Object.fromEntries((await fetch(name)).headers), name);
    assert.equal(headers["content-encoding"], "br", name);
    assert.ok(headers["content-type"].startsWith(types[name.split(".").pop()]), name);
  }
});
