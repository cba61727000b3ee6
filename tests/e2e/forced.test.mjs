// Forced colours: the reader's own take the place of ours, and what colours say is still said.
import assert from "node:assert/strict";
import { scenario } from "./page.mjs";

const THEMES = ["light", "dark"];
const forced = (page, colorScheme) => page.emulateMedia({ colorScheme, forcedColors: "active" });
/** The colours that elements have on the screen, each with what tells it from the others. */
const colours = (page, selector, property, by) =>
  page.locator(selector).evaluateAll(
    (all, [property, by]) => all.map((one) => [one.getAttribute(by), getComputedStyle(one)[property]]),
    [property, by],
  );

for (const theme of THEMES) {
  scenario(`classes keep colours of their own on map and legend (${theme})`, {}, async ({ page }) => {
    await forced(page, theme);
    const map = new Map(await colours(page, ".regions path", "fill", "data-tone"));
    const legend = new Map(await colours(page, ".classes .swatch", "backgroundColor", "data-tone"));
    const dots = new Map(await colours(page, ".dots circle", "fill", "data-tone"));
    assert.equal(map.size, 5);
    assert.equal(new Set(map.values()).size, 5, "two classes look the same");
    assert.deepEqual([...legend].sort(), [...map].sort());
    assert.deepEqual([...dots].sort(), [...map].sort());
  });

  scenario(`borders, symbols and outlines have the reader's colours (${theme})`, { query: "?kommun=2425" }, async ({ page }) => {
    await forced(page, theme);
    const meant = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const shown = (colour) => ((probe.style.color = colour), getComputedStyle(probe).color);
      return { text: shown("CanvasText"), mark: shown("Highlight") };
    });
    const one = async (selector, property) => (await colours(page, selector, property, "class"))[0][1];
    assert.equal(await one(".region-borders", "stroke"), meant.text);
    assert.equal(await one(".site path", "fill"), meant.text);
    assert.equal(await one(".hatch", "stroke"), meant.text);
    assert.equal(await one(".members:not(.under)", "stroke"), meant.text);
    assert.equal(await one(".chosen.under", "stroke"), meant.mark);
  });

  scenario(`what is chosen looks chosen (${theme})`, { query: "?vy=tabell&kommun=2425&klass=5" }, async ({ page }) => {
    await forced(page, theme);
    for (const [chosen, other] of [
      [".tab[aria-current=true]", ".tab[aria-current=false]"],
      [".classes [aria-pressed=true]", ".classes [aria-pressed=false]"],
      ["#kommuner tr[aria-current] td", "#kommuner tr:not([aria-current]) td"],
    ]) {
      const [[, here]] = await colours(page, chosen, "backgroundColor", "class");
      const [[, there]] = await colours(page, other, "backgroundColor", "class");
      assert.notEqual(here, there, chosen);
    }
  });

  scenario(`every button has a border (${theme})`, { query: "?kommun=2425" }, async ({ page }) => {
    await forced(page, theme);
    const widths = await colours(page, ".button:visible, .tab, .field:visible", "borderTopWidth", "class");
    assert.ok(widths.length > 8);
    assert.ok(widths.every(([, width]) => parseFloat(width) >= 1), widths.join(" "));
  });
}
