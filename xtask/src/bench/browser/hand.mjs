// The reader's mouse, through the browser's own input.

/** So long a hand holds the button of a mouse down. */
export const HELD_MS = 80;

export const mouse = ({ devtools }, type, at) =>
  devtools.send("Input.dispatchMouseEvent", { type, ...at, button: type === "mouseMoved" ? "none" : "left", clickCount: 1 });

/** Presses and releases, at once or after the button is held so long. */
export async function press(tab, at, held = 0) {
  await mouse(tab, "mousePressed", at);
  if (held) await tab.page.waitForTimeout(held);
  await mouse(tab, "mouseReleased", at);
}

/** As a hand does it: the pointer comes first. */
export async function click(tab, at) {
  await mouse(tab, "mouseMoved", at);
  await press(tab, at);
}
