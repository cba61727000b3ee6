// What a visitor costs: requests and bytes on the wire on the first visit and on the next, headers included. For
// docs/HOSTING.md; nothing is asserted here.
//
//     cargo xtask build && node tests/e2e/cost.mjs
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./server.mjs";

const server = await serve();
const browser = await chromium.launch(config.use.launchOptions);
const context = await browser.newContext();
// A window closes with its last page; this one stays, and so does what the browser keeps.
await context.newPage();

async function visit() {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const asked = new Map();
  session.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (!response.fromDiskCache && !response.fromPrefetchCache) asked.set(requestId, { type, url: response.url, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) asked.get(requestId).bytes = encodedDataLength;
  });
  const start = performance.now();
  await page.goto(server.address, { waitUntil: "networkidle" });
  await page.locator(".regions [data-code]").first().waitFor();
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  await page.close();
  return { all: [...asked.values()], painted, took: performance.now() - start };
}

for (const name of ["first visit", "next visit"]) {
  const { all, painted } = await visit();
  const bytes = all.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${name}: ${all.length} requests, ${bytes} bytes, first picture after ${Math.round(painted)} ms`);
  for (const { type, url, bytes } of all)
    console.log(`    ${String(bytes).padStart(7)}  ${type}  ${url.slice(server.address.length) || "/"}`);
}
await browser.close();
await server.close();
