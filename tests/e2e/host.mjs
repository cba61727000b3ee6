// A page of another site with the map in frames, opened as its reader does.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { browser, server } from "./own.mjs";

/** Serves one page, which allows frames of the map and nothing else, from another site than the map's. */
async function hostOf(words) {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(server.address).origin}`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy };
  const host = createServer((request, response) => (request.url === "/" ? response.writeHead(200, headers).end(words) : response.writeHead(204).end()));
  await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
  return {
    address: `http://localhost:${host.address().port}/`,
    close: () => {
      host.closeAllConnections();
      return new Promise((closed) => host.close(closed));
    },
  };
}

const AROUND = (frames) => `<!DOCTYPE html><html lang="sv"><title>Värd</title><body style="margin:0">
<button>Före</button>${frames}<button>Efter</button><p style="height:3000px">Text</p>`;

/** The frame that an editor puts into a page. */
export const framed = (path, attributes = "", width = "100%", height = 600) =>
  `<iframe src="${server.address}${path}" title="Lärkartan" width="${width}" height="${height}" style="border:0" ${attributes}></iframe>`;

/**
 * Runs `body` on a page that holds what `frames()` gives, or, without that, on the map's own page at `path`; nothing may go
 * wrong unseen meanwhile, no other host be asked, nothing be stored.
 */
export async function onPage(options, body) {
  const { frames, path = "", width = 1000, height = 800, scripts = true, prepare, expected = [], ...settings } = options;
  const host = frames && (await hostOf(AROUND(frames())));
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts, reducedMotion: "reduce", ...settings });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong = [];
  const requested = [];
  page.on("pageerror", (error) => wrong.push(`page error: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !expected.some((pattern) => pattern.test(message.text()))) wrong.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => requested.push(request.url()));
  await prepare?.(page);
  try {
    await page.goto(host ? host.address : server.address + path);
    await body({ page, context, server, frame: (nth = 0) => page.frameLocator("iframe").nth(nth) });
    const own = [server.address, host?.address ?? server.address];
    assert.deepEqual(wrong, [], "something went wrong unseen");
    assert.deepEqual(requested.filter((url) => !own.some((address) => url.startsWith(address))), [], "another host was asked");
    assert.deepEqual(await context.cookies(), [], "a cookie was set");
    for (const frame of page.frames().filter((frame) => frame.url().startsWith(server.address))) {
      const stored = await frame.evaluate(() => {
        try {
          return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
        } catch {
          // The browser keeps nothing for a frame of another site, or for a sandbox.
          return [];
        }
      });
      assert.deepEqual(stored, [], "something was stored");
    }
  } finally {
    await context.close();
    await host?.close();
  }
}

/** Waits until the app has taken the place of the picture, in a frame or a page. */
export const started = (within) => within.locator("#app:not([data-still])").waitFor({ state: "attached" });
