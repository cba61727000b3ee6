// What a reader does with a page that has come: how long from the input to the frame that shows what came of it.

import { largest, point, press, zoom } from "./hand.mjs";
import { opened } from "./loads.mjs";
import { median } from "./numbers.mjs";

/** Times that each act is done. */
const TIMES = 4;
/** After this long what an act has set off is over. */
const REST_MS = 300;

/** All acts on one page at full speed, through the browser's own input; medians in milliseconds. */
export async function acts(browser, page) {
  const tab = await opened(browser, page, "1x");
  await tab.page.focus(page.menu);
  const found = { measure: await series(browser, page, tab, "KEY_PRESSED", () => tab.page.keyboard.press("ArrowDown")) };
  const places = await largest(tab, page, 2 * TIMES);
  found.hover = await series(browser, page, tab, "MOUSE_MOVED_EVENT", (nth) => point(tab, places[nth]));
  const ahead = (nth) => point(tab, places[TIMES + nth]);
  found.select = await series(browser, page, tab, "MOUSE_RELEASED", (nth) => press(tab, places[TIMES + nth]), ahead);
  const before = await sizeOf(tab, page);
  found.zoom = await series(browser, page, tab, "MOUSE_WHEEL", () => zoom(tab, places[0]));
  if ((await sizeOf(tab, page)) === before) throw new Error(`${page.name}: the map does not zoom`);
  await tab.close();
  return found;
}

/** The width of the first municipality on the screen; Leaflet leaves out what lies outside of it. */
function sizeOf(tab, { areas }) {
  return tab.page.evaluate((areas) => {
    const found = areas.map((selector) => document.querySelector(selector)).find(Boolean);
    return found.getBoundingClientRect().width;
  }, areas);
}

/** An act some times; `type` is the input that the change follows on, `ahead` what is done before each and not counted. */
async function series(browser, page, tab, type, act, ahead) {
  const events = await traced(browser, async () => {
    for (let nth = 0; nth < TIMES; nth++) {
      await ahead?.(nth);
      await tab.page.waitForTimeout(REST_MS);
      await act(nth);
    }
    await tab.page.waitForTimeout(REST_MS);
  });
  const painted = latencies(events, type);
  if (painted.length < TIMES / 2) throw new Error(`${page.name}: of ${TIMES} inputs ${painted.length} were noted: ${type}`);
  return median(painted);
}

/** Runs `body` and gives the browser's own notes of inputs, in the order of time. */
async function traced(browser, body) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["input", "benchmark"] } });
  await body();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events.sort((a, b) => a.ts - b.ts);
}

/** From the input to the frame that shows what came of it, for each input of that type, in milliseconds. */
function latencies(events, type) {
  const open = new Map();
  const found = [];
  for (const event of events.filter(({ name }) => name === "EventLatency")) {
    const id = `${event.pid} ${event.id2?.local ?? event.id2?.global ?? event.id}`;
    if (event.ph === "b") open.set(id, [...(open.get(id) ?? []), event]);
    if (event.ph !== "e") continue;
    const begun = open.get(id)?.pop();
    if (begun?.args.event_latency?.event_type === type) found.push((event.ts - begun.ts) / 1000);
  }
  return found;
}
