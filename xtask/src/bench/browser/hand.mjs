// The reader's mouse, through the browser's own input.

export const mouse = ({ devtools }, type, at) =>
  devtools.send("Input.dispatchMouseEvent", { type, ...at, button: type === "mouseMoved" ? "none" : "left", clickCount: 1 });

export async function press(tab, at) {
  await mouse(tab, "mousePressed", at);
  await mouse(tab, "mouseReleased", at);
}

/** As a hand does it: the pointer comes first. */
export async function click(tab, at) {
  await mouse(tab, "mouseMoved", at);
  await press(tab, at);
}
