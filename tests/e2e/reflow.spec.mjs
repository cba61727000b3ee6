// Small windows and large letters: nothing is cut off, nothing lies on something else, only tables scroll sideways.
import { expect, inEachView, openAll, test } from "./fixtures.mjs";

/** Letters of twice the size, as a reader sets them in the browser. */
async function enlarge({ context, page }) {
  const session = await context.newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/** What is wrong with how the page stands in its window. */
function faults() {
  const wrong = [];
  const told = (element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class")} "${element.textContent.trim().slice(0, 30)}"`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) wrong.push(`the page is ${root.scrollWidth} px wide`);

  // What is there for screen readers only, or not now.
  const isHidden = (element) => getComputedStyle(element).clipPath === "inset(50%)";
  const isSeen = (element) =>
    element.checkVisibility() && !element.closest(".skip") && !isHidden(element) && !isHidden(element.parentElement) && element.getClientRects().length > 0;
  const elements = [...document.body.querySelectorAll("*")].filter((element) => !element.closest("svg") && isSeen(element));
  for (const element of elements) {
    // Fields cut what is too long by themselves; the map moves in its frame.
    if (element.matches("select, option, input, .map")) continue;
    const { overflowX } = getComputedStyle(element);
    if (["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth) wrong.push(`cut off: ${told(element)}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasText || element.closest(".rows")) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const frame = element.closest("button, .tab, .field")?.getBoundingClientRect() ?? { left: 0, right: root.clientWidth };
    for (const { left, right } of range.getClientRects()) {
      if (left < frame.left - 1 || right > frame.right + 1) wrong.push(`reaches out: ${told(element)}`);
    }
  }

  // The sheet, and a phone's tabs, cover the page by design; what scrolls in a table is under its own frame.
  const isClipped = (element) => {
    const [box, frame] = [element, element.closest(".rows") ?? root].map((one) => one.getBoundingClientRect());
    return element.closest(".rows") && (box.top < frame.top || box.bottom > frame.bottom || box.left < frame.left || box.right > frame.right);
  };
  const isControl = (element) => element.matches("a, button, select, input, summary") && !element.closest(".bar, .tabs");
  const controls = elements.filter((element) => isControl(element) && !isClipped(element));
  const boxes = controls.map((element) => [element, [...element.getClientRects()]]);
  const areMet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  for (const [nth, [one, here]] of boxes.entries()) {
    for (const [other, there] of boxes.slice(nth + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (here.some((box) => there.some((beside) => areMet(box, beside)))) wrong.push(`${told(one)} lies on ${told(other)}`);
    }
  }
  return [...new Set(wrong)].slice(0, 12);
}

inEachView((view, options) => {
  test(`${view} fits a window of 320 by 256`, async ({ open }) => {
    const { page } = await open({ ...options, width: 320, height: 256 });
    await openAll(page);
    expect(await page.evaluate(faults)).toEqual([]);
  });

  test.describe(() => {
    // Inside the strict policy no style could be put into the page.
    test.use({ bypassCSP: true });
    test(`${view} fits a phone with letters of twice the size`, async ({ open }) => {
      const map = await open({ ...options, width: 360, height: 740 });
      await openAll(map.page);
      await enlarge(map);
      expect(await map.page.evaluate(faults)).toEqual([]);
      // The same from a style sheet of the reader's own: widths are then asked for in other letters than the page has.
      const session = await map.context.newCDPSession(map.page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
      await map.page.addStyleTag({ content: "html { font-size: 200% }" });
      expect(await map.page.evaluate(faults)).toEqual([]);
    });
  });
});
