// The keyboard through every view: at each stop the focus is seen, in the window, and under nothing.
import { expect, inEachView, test } from "./fixtures.mjs";

/** A table of hundreds of stops is looked at from both ends. */
const LOOKED_AT = 50;

/** Where the focus is, and what is wrong with how it shows. */
function stop() {
  const here = document.activeElement;
  if (!here || here === document.body) return { told: "body" };
  const told = `${here.tagName} ${here.getAttribute("class") ?? here.dataset.code ?? ""} "${(here.getAttribute("aria-label") ?? here.textContent).trim().slice(0, 40)}"`;
  const wrong = [];
  const isOnMap = Boolean(here.closest(".regions"));
  const marked = isOnMap ? document.querySelector(".focused:not(.under)") : here;
  const style = marked && getComputedStyle(marked);
  if (isOnMap) {
    if (!marked || parseFloat(style.strokeWidth) < 2 || style.stroke === "none") wrong.push("no ring on the map");
  } else if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
    wrong.push(`no outline: ${style.outline}`);
  }
  const box = (marked ?? here).getClientRects()[0] ?? here.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 2 || bottom - top < 2) {
    wrong.push(`outside of the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
  } else if (!isOnMap) {
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isLabel = at?.closest("label")?.contains(here);
    if (!at || !(here.contains(at) || at.contains(here) || isLabel)) wrong.push(`covered by ${at?.tagName}.${at?.className}`);
  }
  return { told, wrong };
}

async function walk(page, key) {
  const found = [];
  const stops = new Set();
  for (let nth = 0; nth < LOOKED_AT; nth += 1) {
    await page.keyboard.press(key);
    const { told, wrong = [] } = await page.evaluate(stop);
    // The browser's own window comes after the last stop.
    if (told === "body") break;
    stops.add(told);
    found.push(...wrong.map((what) => `${key} ${nth}: ${told}: ${what}`));
  }
  return { found, stops };
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
]) {
  inEachView((view, options) => {
    test(`the focus is seen at every stop of ${view} at ${width} px`, async ({ open }) => {
      const { page } = await open({ ...options, width, height });
      const forward = await walk(page, "Tab");
      expect(forward.found.slice(0, 10)).toEqual([]);
      expect(forward.stops.size, `only ${[...forward.stops]}`).toBeGreaterThan(8);
      // From the end, back under what is fast at the edges of the window.
      await page.evaluate(() => document.activeElement.blur());
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.evaluate(() =>
        [...document.querySelectorAll("a, button, select, summary")]
          .filter((one) => one.checkVisibility())
          .pop()
          .focus(),
      );
      const back = await walk(page, "Shift+Tab");
      expect(back.found.slice(0, 10)).toEqual([]);
    });
  });
}
