// What a reader sees and does in a browser that a WebDriver drives.
import assert from "node:assert/strict";
import { By, Key, Select } from "selenium-webdriver";
import { becomes, holds, plain } from "../patience.mjs";

/** Finds anew each time: the app writes parts of the page again. */
export function reader(driver) {
  const one = (css) => driver.findElement(By.css(css));
  const evaluate = (body, ...values) => driver.executeScript(body, ...values);
  /** An element by what stands in it or names it. */
  const named = (tag, name) => driver.findElement(By.xpath(`//${tag}[normalize-space()="${name}" or @aria-label="${name}"]`));
  const press = (...keys) => driver.actions().sendKeys(...keys).perform();

  return {
    one,
    evaluate,
    press,
    read: async (css) => plain(await (await one(css)).getText()),
    count: async (css) => (await driver.findElements(By.css(css))).length,
    /** How many of these are to be seen. */
    shown: async (css) => {
      const found = await driver.findElements(By.css(css));
      return (await Promise.all(found.map((element) => element.isDisplayed()))).filter(Boolean).length;
    },
    /** By how much the page is wider than its window. */
    sideways: () => evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    language: () => evaluate(() => document.documentElement.lang),
    query: async () => new URL(await driver.getCurrentUrl()).search,
    link: (name) => named("a", name),
    button: (name) => named("button", name),
    /** The button that orders the table by that column. */
    sorting: (column) => driver.findElement(By.xpath(`//*[@id="kommuner"]//thead//button[starts-with(normalize-space(), "${column}")]`)),
    /** The select with that label. */
    picker: async (label) => new Select(await driver.findElement(By.xpath(`//label[contains(., "${label}")]//select`))),
    /** The place on the map that has the focus. */
    focused: () => evaluate(() => document.activeElement.getAttribute("aria-label") ?? ""),
    /** A click where a municipality's name stands on the map. */
    clickOn: async (name) => {
      const { x, y } = await middleOf(evaluate, name);
      await driver.actions().move({ origin: "viewport", x, y }).click().perform();
    },
    /** Types into the field that has the focus. */
    type: (words) => press(...words),
    // As a script does: WebKit's own button leaves out what a driver, and no hand, has chosen in a menu.
    back: () => evaluate(() => history.back()),
    forward: () => evaluate(() => history.forward()),
    /** Waits until the app has taken the place of the page that stands still: longer, for there is wasm to compile. */
    takenOver: () => holds(() => driver.findElement(By.css("#app:not([data-prerendered])")), 20_000),
    chosenIs: (name) => becomes(async () => evaluate(() => document.querySelector(".detail h2")?.textContent ?? ""), name),
  };
}

async function middleOf(evaluate, name) {
  let middle;
  // Where it rests: the map may be on its way.
  await holds(async () => {
    const before = middle;
    middle = await evaluate((name) => {
      const text = [...document.querySelectorAll(".region-names text")].find(({ textContent }) => textContent === name);
      const { x, y, width, height } = text.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, name);
    assert.deepEqual(middle, before);
  });
  return middle;
}

export { Key };
