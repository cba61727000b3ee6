// How a page loads: when the map is in the picture, how long the main thread is blocked, when a click is answered.

import { fresh } from "./conditions.mjs";
import { click } from "./hand.mjs";
import { middleOf } from "./places.mjs";

/** After this long without anything to come, what a page does while loading is taken to be over. */
const REST_MS = 1000;
/** A reader who cannot wait: so long between two clicks. */
const CLICK_MS = 50;
/** A task longer than this blocks. */
const LONG_MS = 50;

/**
 * Runs before the page's own scripts. In each frame, before it is painted, the municipalities in the document are counted:
 * a picture has the map in it if they were all there in its frame. Where the first picture has not, the first frame that has
 * counts, at the time when the next one begins.
 */
export function watch({ areas, size, facts }) {
  const seen = (window.bench = { tasks: [], frames: [] });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask", buffered: true });
  const look = () => {
    const now = performance.now();
    if (seen.hasAll) seen.mapAt ??= now;
    else {
      const count = document.querySelectorAll(areas).length;
      seen.frames.push({ now, count });
      seen.hasAll = count >= size;
    }
    if (seen.hasFacts) return window.answered?.(now);
    seen.hasFacts = Boolean(document.querySelector(facts)?.textContent);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Times of a page that loads undisturbed. */
export async function loaded(browser, page, condition) {
  const tab = await fresh(browser, condition);
  await tab.page.addInitScript(watch, page);
  await tab.page.goto(page.address);
  await tab.page.locator(page.ready).first().waitFor({ state: "attached" });
  await tab.page.waitForFunction(() => window.bench.mapAt && performance.getEntriesByName("first-contentful-paint").length);
  await tab.page.waitForTimeout(REST_MS);
  const { first, tasks, frames, mapAt } = await tab.page.evaluate(() => {
    const { startTime, paintTime } = performance.getEntriesByName("first-contentful-paint")[0];
    return { first: { startTime, paintTime: paintTime ?? startTime }, ...window.bench };
  });
  await tab.close();
  const frame = frames.findLast(({ now }) => now <= first.paintTime) ?? { count: 0 };
  const isIn = frame.count >= page.size;
  return {
    first: first.startTime,
    map: isIn ? first.startTime : mapAt,
    with_map: Number(isIn),
    blocked: tasks.reduce((sum, task) => sum + task - LONG_MS, 0),
    longest: Math.max(0, ...tasks),
  };
}

/** Where to click, by page and size: the pages hold still while they load. */
const places = new Map();

/** When the first of many clicks on a municipality is answered with its facts. */
export async function answered(browser, page, condition) {
  const key = `${page.name} ${page.size}`;
  if (!places.has(key)) places.set(key, await largest(browser, page));
  const at = places.get(key);
  const tab = await fresh(browser, condition);
  let time;
  await tab.page.exposeFunction("answered", (now) => (time = now));
  await tab.page.addInitScript(watch, page);
  await tab.page.goto(page.address, { waitUntil: "commit" });
  while (time === undefined) {
    await click(tab, at);
    await tab.page.waitForTimeout(CLICK_MS);
  }
  await tab.close();
  return { answered: time };
}

/** A point of the largest municipality, once all is there. */
async function largest(browser, page) {
  const tab = await fresh(browser, "1x");
  await tab.page.goto(page.address);
  await tab.page.locator(page.ready).first().waitFor({ state: "attached" });
  await tab.page.waitForTimeout(REST_MS);
  const [at] = await middleOf(tab.page, page, 1);
  await tab.close();
  return at;
}
