// What keeps a reader with a slow machine waiting: the longest task of each act at a quarter of the speed.

import { click } from "./hand.mjs";
import { opened } from "./loads.mjs";
import { middleOf } from "./places.mjs";

const REST_MS = 1500;

export async function patience(browser, page) {
  const tab = await opened(browser, page, "4x");
  const longest = async (act) => {
    const before = await tab.page.evaluate(() => window.bench.tasks.length);
    await act();
    await tab.page.waitForTimeout(REST_MS);
    return tab.page.evaluate((before) => Math.max(0, ...window.bench.tasks.slice(before)), before);
  };
  const found = {};
  await tab.page.focus(page.menu);
  found.recolour = await longest(() => tab.page.keyboard.press("ArrowDown"));
  const [at] = await middleOf(tab.page, page, 1);
  found.select = await longest(() => click(tab, at));
  if (page.search) {
    await tab.page.focus(page.search);
    found.search = await longest(() => tab.page.keyboard.type("ume"));
  }
  if (page.table) found.table = await longest(() => tab.page.locator(page.table).evaluate((link) => link.click()));
  await tab.close();
  return found;
}
