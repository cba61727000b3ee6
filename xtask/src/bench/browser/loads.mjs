// How a page loads: when the map is in the picture, how long the main thread is blocked, when a click is answered.

import { fresh } from "./conditions.mjs";
import { click } from "./hand.mjs";
import { middleOf } from "./places.mjs";

/** After this long without anything to come, what a page does while loading is taken to be over. */
const REST_MS = 1000;
/** How often, and how long, one looks whether a page has come. */
const LOOK_MS = 100;
const PATIENCE_MS = 120_000;
/** A reader who cannot wait: so long between two clicks. */
const CLICK_MS = 50;
/** A task longer than this blocks. */
const LONG_MS = 50;

/**
 * Runs before the page's own scripts, and tells when the page has come and when facts are shown: to ask from outside would
 * cost the page time while it loads. In each frame, before it is painted, the municipalities in the document are counted:
 * a picture has the map in it if they were all there in its frame. Where the first picture has not, the first frame that has
 * counts, at the time when the next one begins.
 */
function watch({ areas, size, facts, ready, asks }) {
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
    if (!seen.isThere && seen.mapAt && document.querySelector(ready) && performance.getEntriesByName("first-contentful-paint").length) {
      seen.isThere = true;
      window.arrived();
    }
    // Nothing is left to wait for: frames cost, and acts are measured after this.
    if (seen.isThere && !asks) return;
    if (seen.hasFacts) return window.answered(now);
    seen.hasFacts = Boolean(document.querySelector(facts)?.textContent);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** A page that begins to load. What it tells: `arrived`, and if someone `asks`, the time when facts are shown in `answered`. */
async function begun(browser, page, condition, asks) {
  const tab = await fresh(browser, condition);
  const told = {};
  for (const name of ["arrived", "answered"]) {
    await tab.page.exposeFunction(name, (now) => {
      told[name] = now ?? true;
    });
  }
  await tab.page.addInitScript(watch, { ...page, asks });
  await tab.page.goto(page.address, { waitUntil: "commit" });
  return { ...tab, told };
}

/** A page that has come, undisturbed, and rests. */
export async function opened(browser, page, condition) {
  const tab = await begun(browser, page, condition, false);
  for (let waited = 0; !tab.told.arrived; waited += LOOK_MS) {
    if (waited > PATIENCE_MS) throw new Error(`${page.name}: the page does not come`);
    await tab.page.waitForTimeout(LOOK_MS);
  }
  await tab.page.waitForTimeout(REST_MS);
  return tab;
}

/** Times of a page that loads undisturbed. */
export async function loaded(browser, page, condition) {
  const tab = await opened(browser, page, condition);
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
  const tab = await begun(browser, page, condition, true);
  while (!tab.told.answered) {
    await click(tab, at);
    await tab.page.waitForTimeout(CLICK_MS);
  }
  await tab.close();
  return { answered: tab.told.answered };
}

/** A point of the largest municipality, once all is there. */
async function largest(browser, page) {
  const tab = await opened(browser, page, "1x");
  const [at] = await middleOf(tab.page, page, 1);
  await tab.close();
  return at;
}
