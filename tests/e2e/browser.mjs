// The browser that tests and benches use, and how it is started.
import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** Without a screen, and without a word to the browser's maker. */
export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Each window would load the popup of its address bar, a page of two hundred scripts, while our page loads.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

/** Where a program is: Playwright does not look along the path. */
export async function located(program) {
  if (isAbsolute(program)) return program;
  for (const folder of process.env.PATH.split(delimiter)) {
    const path = join(folder, program);
    if (await access(path, constants.X_OK).then(() => true, () => false)) return path;
  }
  return program;
}
