// What a step costs while a place is dragged on the screen "Tänk om": the ways from it, surface, colours, lines, counts, words, and
// what is drawn; and how long the page is busy at a time while the screen is set up. For docs/PERFORMANCE.md; nothing is asserted.
//
//     cargo xtask build && node tests/e2e/drag.mjs
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
import { serve } from "./server.mjs";

/** Steps that are counted, and those before them that are not. */
const STEPS = 300;
const WARM_UP = 30;

/** Places far from each other; the first is dragged. */
const PLACES = ["65.6:17.5", "66.3:19.2", "67.1:21.8", "64.2:15.6", "63.4:13.1", "62.2:13.9", "61.8:16.2", "63.9:18.4", "66.9:19.9"];
const opened = (count, kind) => PLACES.slice(0, count).map((place) => `${place},${kind}`).join(";");
const CASES = {
  "one learning centre": `oppna=${opened(1, "larcentrum")}`,
  "ten changes": `oppna=${opened(9, "larcentrum")}&stang=larcentrum-asele`,
  "one campus, to campuses alone": `oppna=${opened(1, "campus")}&till=campus`,
  "one, the threshold at 150 km": `oppna=${opened(1, "larcentrum")}&troskel=150`,
  "one, with before and after": `oppna=${opened(1, "larcentrum")}`,
};

const server = await serve();
const browser = await chromium.launch(config.use.launchOptions);

/** The screen of a link in a window of 1280 by 900, when its landscape is drawn. */
async function arrived(query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.address}?vy=tank-om&${query}`);
  await drawn(page);
  return page;
}

const drawn = (page) =>
  page.waitForFunction(() => {
    const canvas = document.querySelector(".under-drawing canvas");
    if (!canvas?.width || !canvas.height) return false;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return data.some((byte) => byte !== 0);
  });

/** In the page: moves the ring that is held along a spiral, where no point comes twice, and measures each step. */
function moved({ steps, warmUp, isRasterised, x, y }) {
  const canvas = document.querySelector(".under-drawing canvas");
  const ring = document.querySelector(".thought-ring[data-held='true']");
  const { port1, port2 } = new MessageChannel();
  const task = () => new Promise((done) => ((port1.onmessage = done), port2.postMessage(0)));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const step = async (nth) => {
    const turn = nth / 9;
    const at = { clientX: x + (12 + nth / 4) * Math.cos(turn), clientY: y + (12 + nth / 4) * Math.sin(turn) };
    await frame();
    await task();
    const start = performance.now();
    ring.dispatchEvent(new PointerEvent("pointermove", { ...at, bubbles: true, pointerId: 1 }));
    // All that follows has been done before the next task.
    await task();
    // What is drawn is done at once where somebody reads it.
    if (isRasterised) canvas.getContext("2d").getImageData(0, 0, 1, 1);
    if (nth >= warmUp) performance.measure("step", { start, end: performance.now() });
  };
  return (async () => {
    performance.clearMeasures();
    for (let nth = 0; nth < steps + warmUp; nth += 1) await step(nth);
    return performance.getEntriesByName("step").map(({ duration }) => duration);
  })();
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
function told(name, durations) {
  const sorted = durations.toSorted((a, b) => a - b);
  const [median, p95] = [0.5, 0.95].map((share) => quantile(sorted, share).toFixed(1));
  console.log(`${name}: median ${median} ms, p95 ${p95} ms, longest ${sorted.at(-1).toFixed(1)} ms, ${sorted.length} steps`);
}

for (const [name, query] of Object.entries(CASES)) {
  for (const isRasterised of [false, true]) {
    const page = await arrived(query);
    if (name.includes("before and after")) await page.locator("#tank-om input[type=range]").last().fill("50");
    const box = await page.locator(".thought-ring").first().boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    told(`${name}${isRasterised ? ", rasterised" : ""}`, await page.evaluate(moved, { steps: STEPS, warmUp: WARM_UP, isRasterised, x, y }));
    await page.context().close();
  }
}

// The screen is opened on the map that has rested. A chain of tasks notes how long each had to wait for the page.
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
await page.goto(server.address, { waitUntil: "networkidle" });
await page.evaluate(() => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  window.waits = [];
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 5) window.waits.push(now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
});
const start = performance.now();
await page.getByRole("navigation").getByRole("link", { name: "Tänk om" }).click();
await page.locator("[data-figure='beyond']").waitFor();
const card = performance.now() - start;
await drawn(page);
const all = performance.now() - start;
const waits = (await page.evaluate(() => window.waits)).toSorted((a, b) => b - a);
console.log(`opening: the card after ${card.toFixed(0)} ms, the landscape after ${all.toFixed(0)} ms`);
console.log(`    busy at a time: ${waits.slice(0, 8).map((ms) => ms.toFixed(0)).join(", ")} ms; over 16 ms: ${waits.filter((ms) => ms > 16).length}`);
await browser.close();
await server.close();
