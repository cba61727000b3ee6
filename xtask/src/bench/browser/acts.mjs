// What a reader does with a page that has come: how long until the change is in the picture, and what of it is script.

import { HELD_MS, mouse, press } from "./hand.mjs";
import { opened } from "./loads.mjs";
import { median } from "./numbers.mjs";
import { middleOf } from "./places.mjs";
import { gesture } from "./steps.mjs";
import { latencies, traced } from "./trace.mjs";

/** Times that each act is done. */
const TIMES = 4;
/** After this long what an act has set off is over. */
const REST_MS = 300;
/** What has not come by then does not come. */
const PATIENCE_MS = 5000;

/** All acts on one page at full speed, through the browser's own input. */
export async function acts(browser, page) {
  const tab = await opened(browser, page, "1x");
  const found = {};
  await tab.page.focus(page.menu);
  found.recolour = await series(browser, page, tab, "KEY_PRESSED", () => tab.page.keyboard.press("ArrowDown"));
  const places = await middleOf(tab.page, page, 2 * TIMES);
  found.hover = await series(browser, page, tab, "MOUSE_MOVED_EVENT", (nth) => mouse(tab, "mouseMoved", places[nth]));
  const point = (nth) => mouse(tab, "mouseMoved", places[nth]);
  found.select = await series(browser, page, tab, "MOUSE_RELEASED", (nth) => press(tab, places[nth], HELD_MS), point);
  found.facts = { shown: await factsShown(tab, page, places.slice(TIMES)) };
  for (const kind of ["zoom", "pan"]) found[kind] = await gesture(browser, tab, page, kind);
  await tab.close();
  return found;
}

/** An act some times; `type` is the input that the change follows on, `prepare` what is done ahead of each and not counted. */
async function series(browser, page, tab, type, act, prepare) {
  await tab.devtools.send("Performance.enable");
  const spent = async () => {
    const { metrics } = await tab.devtools.send("Performance.getMetrics");
    const of = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
    return { script: of("ScriptDuration"), style: of("RecalcStyleDuration") + of("LayoutDuration"), work: of("TaskDuration") };
  };
  const costs = [];
  const { events } = await traced(browser, ["input", "benchmark"], async () => {
    for (let nth = 0; nth < TIMES; nth++) {
      await prepare?.(nth);
      await tab.page.waitForTimeout(REST_MS);
      const before = await spent();
      await act(nth);
      await tab.page.waitForTimeout(REST_MS);
      const after = await spent();
      costs.push(Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]])));
    }
  });
  const painted = latencies(events, type);
  if (painted.length === 0) throw new Error(`of ${TIMES} inputs none was noted: ${type}`);
  const missing = TIMES - painted.length;
  if (missing > 0) {
    // Nobody knows when the reader saw what came of it. To take it for a slow one makes no page faster than it is; where it is
    // a page that ours is held against, ours gains by it, and so it is said.
    const slow = Math.max(REST_MS, ...painted);
    console.error(`  ${page.name}: ${missing} of ${TIMES} inputs were not noted and count as ${slow} ms: ${type}`);
    painted.push(...Array(missing).fill(slow));
  }
  const of = (key) => median(costs.map((cost) => cost[key]));
  return { painted: median(painted), script: of("script"), style: of("style"), work: of("work") };
}

/** From the input until the frame after the one that has the facts about what was chosen: a frame may show the choice alone. */
async function factsShown(tab, page, places) {
  const times = [];
  for (const place of places) {
    await mouse(tab, "mouseMoved", place);
    const told = tab.page.evaluate(([selector, patience]) => new Promise((done, fail) => {
      const facts = () => document.querySelector(selector);
      // Those of the last choice: whoever writes new ones writes them anew.
      if (facts()) facts().textContent = "";
      addEventListener("pointerup", ({ timeStamp }) => {
        let isThere = false;
        const look = () => {
          if (isThere) return done(performance.now() - timeStamp);
          isThere = Boolean(facts()?.textContent);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        setTimeout(() => fail(new Error("no facts")), patience);
      }, { once: true });
    }), [page.facts, PATIENCE_MS]);
    await tab.page.waitForTimeout(REST_MS);
    await press(tab, place, HELD_MS);
    times.push(await told);
  }
  return median(times);
}
