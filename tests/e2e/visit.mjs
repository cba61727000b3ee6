// A test with a host and a window of its own, for what changes either: a file that is spoilt, a browser that refuses, a copy
// that is kept. Nothing may go wrong in it but what is expected.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ARGUMENTS, located } from "./browser.mjs";
import { serve } from "./server.mjs";

let browser;
before(async () => {
  const executablePath = await located(process.env.CHROMIUM ?? "chromium");
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});
after(() => browser?.close());

/**
 * A test of `body({ server, context, page, wrong })`. `options`: `below` for the folder of the host that the map stands in,
 * `expected` patterns of errors that are meant.
 */
export function visit(name, options, body) {
  test(name, () => visited(options, body));
}

/** The same inside a test, for visits beside each other. */
export async function visited({ below = "/", expected = [] }, body) {
  const server = await serve(below);
  const context = await browser.newContext();
  const wrong = [];
  const note = (words) => expected.some((pattern) => pattern.test(words)) || wrong.push(words);
  context.on("page", (page) => {
    page.setDefaultTimeout(5_000);
    page.on("pageerror", (error) => note(`page error: ${error.stack || error}`));
    page.on("console", (message) => {
      if (message.type() === "error") note(`${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
      const isOwn = request.url().startsWith(server.address) || /^(data|blob):/.test(request.url());
      if (!isOwn) note(`another host was asked: ${request.url()}`);
    });
  });
  try {
    await body({ server, context, page: await context.newPage() });
    assert.deepEqual(wrong, [], "something went wrong unseen");
  } finally {
    await context.close();
    await server.close();
  }
}

/** Waits until the app has taken the place of the page that stood still. */
export const started = (page, options) => page.locator("#app:not([data-still])").waitFor({ state: "attached", ...options });
