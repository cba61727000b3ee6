// Zooming and panning, one step in each frame.

import { mouse } from "./hand.mjs";
import { median, nearlyAll } from "./numbers.mjs";
import { scriptsBetween, traced } from "./trace.mjs";

const STEPS = 60;
const NEARER_STEPS = 20;
const MARK = "bench:step";
const REST_MS = 500;

/**
 * So many steps, driven from inside the page so that each frame has its step; gives the times between frames, and whether
 * the map has moved after half of them. Those of `zoom` and `pan` go there and back, `near` only there. Pages listen for
 * pointer events or for those of a mouse: they get both.
 */
function drive({ kind, at, steps, mark, areas }) {
  const target = document.elementFromPoint(at.x, at.y);
  const common = { bubbles: true, cancelable: true, view: window, pointerId: 1, isPrimary: true, pointerType: "mouse", buttons: 1 };
  const half = kind === "near" ? steps : steps / 2;
  const area = document.querySelector(areas);
  const place = () => JSON.stringify(area.getBoundingClientRect());
  const start = place();
  let hasMoved = false;
  const step = (nth) => {
    const there = nth < half ? 1 : -1;
    if (kind !== "pan") {
      const wheel = { ...common, ctrlKey: true, deltaY: -20 * there, clientX: at.x, clientY: at.y };
      return target.dispatchEvent(new WheelEvent("wheel", wheel));
    }
    const by = 5 * (there === 1 ? nth + 1 : steps - nth - 1);
    const place = { ...common, clientX: at.x + by, clientY: at.y + by };
    target.dispatchEvent(new PointerEvent("pointermove", place));
    target.dispatchEvent(new MouseEvent("mousemove", place));
  };
  return new Promise((done) => {
    const frames = [];
    const next = (now) => {
      performance.mark(mark);
      frames.push(now);
      if (frames.length > half) hasMoved ||= place() !== start;
      if (frames.length > steps) return done({ hasMoved, frames: frames.slice(1).map((frame, nth) => frame - frames[nth]) });
      step(frames.length - 1);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** A gesture on a page that rests. The map is panned when it is near, since the whole map has nowhere to go. */
export async function gesture(browser, tab, { map, areas, name }, kind) {
  const box = await tab.page.locator(map).boundingBox();
  const at = { x: Math.round(box.x + box.width * 0.45), y: Math.round(box.y + box.height * 0.4) };
  await mouse(tab, "mouseMoved", at);
  await tab.page.waitForTimeout(REST_MS);
  const driven = (kind, steps) => tab.page.evaluate(drive, { kind, at, steps, mark: MARK, areas });
  if (kind === "pan") {
    await driven("near", NEARER_STEPS);
    await tab.page.waitForTimeout(REST_MS);
    await mouse(tab, "mousePressed", at);
  }
  const before = await tab.page.evaluate(() => window.bench.tasks.length);
  const { result, events } = await traced(browser, ["devtools.timeline", "blink.user_timing"], () => driven(kind, STEPS));
  const { frames, hasMoved } = result;
  if (!hasMoved) throw new Error(`${name}: the map does not ${kind}`);
  if (kind === "pan") await mouse(tab, "mouseReleased", at);
  await tab.page.waitForTimeout(REST_MS);
  const tasks = await tab.page.evaluate((before) => window.bench.tasks.slice(before), before);
  const scripts = scriptsBetween(events, MARK);
  return {
    script: median(scripts),
    script_slowest: Math.max(...scripts),
    frame: median(frames),
    frame_slow: nearlyAll(frames),
    long_tasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}
