// How a page loads: when the map is in the paint, what keeps the main thread, what comes over the network, when a click is
// answered.

import { fresh } from "./conditions.mjs";
import { largest, point, press } from "./hand.mjs";

/** The municipalities of the map. */
const MUNICIPALITIES = 54;
/** After this long without anything to come, what a page does while loading is taken to be over. */
const REST_MS = 1000;
/** How often, and how long, one looks whether a page has come. */
const LOOK_MS = 100;
const PATIENCE_MS = 60_000;
/** A reader who cannot wait: so long between two clicks. */
const CLICK_MS = 50;

/**
 * Runs before the page's own scripts, and tells when the page has come and when facts are shown: to ask from outside would
 * cost the page time while it loads. In each frame, before it is painted, the municipalities in the document are counted:
 * a paint has the map in it if they were all there in its frame. Where the first paint has not, the first frame that has
 * counts, at the time when the next one begins.
 */
function watch({ areas, count, facts, ready, asks }) {
  const seen = (window.bench = { tasks: [], frames: [] });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
  const isFull = () => areas.some((selector) => document.querySelectorAll(selector).length >= count);
  const look = () => {
    const now = performance.now();
    if (seen.hasAll) seen.mapAt ??= now;
    else {
      seen.hasAll = isFull();
      seen.frames.push({ now, hasAll: seen.hasAll });
    }
    if (!seen.arrivedAt && seen.mapAt && document.querySelector(ready) && performance.getEntriesByName("first-contentful-paint").length) {
      seen.arrivedAt = now;
      window.arrived(0);
    }
    // Nothing is left to wait for: frames cost, and acts are measured after this.
    if (seen.arrivedAt && !asks) return;
    if (seen.hasFacts) return window.answered(performance.timeOrigin + now);
    seen.hasFacts = Boolean(document.querySelector(facts)?.textContent);
    requestAnimationFrame(look);
  };
  window.begun(performance.timeOrigin);
  requestAnimationFrame(look);
}

/** A page that begins to load. What it tells is in `told`; the beginning is that of the first page, should a click lead on. */
async function begun(browser, page, condition, asks) {
  const tab = await fresh(browser, condition);
  const told = {};
  for (const name of ["begun", "arrived", "answered"]) await tab.page.exposeFunction(name, (at) => void (told[name] ??= at));
  const { areas, facts, ready } = page;
  await tab.page.addInitScript(watch, { areas, facts, ready, count: MUNICIPALITIES, asks });
  await tab.page.goto(page.address, { waitUntil: "commit" });
  return { ...tab, told };
}

/** A page that has come, undisturbed, and rests. */
export async function opened(browser, page, condition) {
  const tab = await begun(browser, page, condition, false);
  for (let waited = 0; tab.told.arrived === undefined; waited += LOOK_MS) {
    if (waited > PATIENCE_MS) throw new Error(`${page.name}: the page does not come`);
    await tab.page.waitForTimeout(LOOK_MS);
  }
  await tab.page.waitForTimeout(REST_MS);
  return tab;
}

/** A page that loads undisturbed: the first paint with the map, the longest task, and the bytes asked for before it had come. */
export async function loaded(browser, page, condition) {
  const tab = await opened(browser, page, condition);
  const { paint, bytes, tasks, frames, mapAt } = await tab.page.evaluate(() => {
    const { startTime, paintTime } = performance.getEntriesByName("first-contentful-paint")[0];
    const [own] = performance.getEntriesByType("navigation");
    const files = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= window.bench.arrivedAt);
    const bytes = [own, ...files].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { paint: { shown: startTime, begun: paintTime ?? startTime }, bytes, ...window.bench };
  });
  await tab.close();
  const frame = frames.findLast(({ now }) => now <= paint.begun);
  return { map: frame?.hasAll ? paint.shown : mapAt, longest: Math.max(0, ...tasks), bytes };
}

/** Where to click on each page: the pages hold still while they load. */
const places = new Map();

/** When the first of many clicks on a municipality is answered with its facts. */
export async function answered(browser, page, condition) {
  if (!places.has(page.name)) {
    const tab = await opened(browser, page, "1x");
    places.set(page.name, (await largest(tab, page, 1))[0]);
    await tab.close();
  }
  const at = places.get(page.name);
  const tab = await begun(browser, page, condition, true);
  for (const start = Date.now(); !tab.told.answered; ) {
    if (Date.now() - start > PATIENCE_MS) throw new Error(`${page.name}: no click is answered`);
    await point(tab, at);
    await press(tab, at, 0);
    await tab.page.waitForTimeout(CLICK_MS);
  }
  await tab.close();
  return { answered: tab.told.answered - tab.told.begun };
}
