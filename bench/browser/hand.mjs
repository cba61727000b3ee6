// The reader's mouse, through the browser's own input, and where to put it.

/** So long a hand holds the button of a mouse down, in milliseconds. */
const HELD_MS = 80;

const CTRL = 2;
const mouse = ({ devtools }, type, at, more) =>
  devtools.send("Input.dispatchMouseEvent", { type, ...at, button: "none", ...more });

export const point = (tab, at) => mouse(tab, "mouseMoved", at);

/** One step of the wheel that zooms in. */
export const zoom = (tab, at) => mouse(tab, "mouseWheel", at, { modifiers: CTRL, deltaX: 0, deltaY: -60 });

/** Presses and releases, after the button is held for so long. */
export async function press(tab, at, held = HELD_MS) {
  await mouse(tab, "mousePressed", at, { button: "left", clickCount: 1 });
  if (held) await tab.page.waitForTimeout(held);
  await mouse(tab, "mouseReleased", at, { button: "left", clickCount: 1 });
}

/** A visible point of each of the `count` largest municipalities. */
export function largest(tab, { areas }, count) {
  return tab.page.evaluate(
    ([areas, count]) => {
      const STEPS = 9;
      const size = ({ box }) => box.width * box.height;
      const drawn = areas.map((selector) => [...document.querySelectorAll(selector)]).find((found) => found.length);
      const all = drawn.map((area) => ({ area, box: area.getBoundingClientRect() }));
      const found = [];
      for (const { area, box } of all.sort((a, b) => size(b) - size(a))) {
        const points = Array.from({ length: STEPS * STEPS }, (_, nth) => ({
          x: Math.round(box.x + (box.width * (1 + (nth % STEPS))) / (STEPS + 1)),
          y: Math.round(box.y + (box.height * (1 + Math.floor(nth / STEPS))) / (STEPS + 1)),
        }));
        const inside = points.filter(({ x, y }) => area.contains(document.elementFromPoint(x, y)));
        if (inside.length) found.push(inside[Math.floor(inside.length / 2)]);
        if (found.length === count) break;
      }
      return found;
    },
    [areas, count],
  );
}
