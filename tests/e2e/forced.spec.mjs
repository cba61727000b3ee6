// Forced colours: the reader's own take the place of ours, and what colours say is still said.
import { expect, test } from "./fixtures.mjs";

const THEMES = ["light", "dark"];
const forced = (page, colorScheme) => page.emulateMedia({ colorScheme, forcedColors: "active" });
/** The colours that elements have on the screen, each with what tells it from the others. */
const colours = (page, selector, property, by) =>
  page
    .locator(selector)
    .evaluateAll(
      (all, [property, by]) => all.map((one) => [one.closest(`[${by}]`)?.getAttribute(by), getComputedStyle(one)[property]]),
      [property, by],
    );

for (const theme of THEMES) {
  test(`classes keep colours of their own on map and legend (${theme})`, async ({ open }) => {
    const { page } = await open();
    await forced(page, theme);
    const map = new Map(await colours(page, ".regions path", "fill", "data-class"));
    const legend = new Map(await colours(page, ".classes .swatch", "backgroundColor", "data-class"));
    const dots = new Map(await colours(page, ".dots circle", "fill", "data-class"));
    expect(map.size).toBe(5);
    expect(new Set(map.values()).size, "two classes look the same").toBe(5);
    expect([...legend].sort()).toEqual([...map].sort());
    expect([...dots].sort()).toEqual([...map].sort());
  });

  test(`borders, symbols and outlines have the reader's colours (${theme})`, async ({ open }) => {
    const { page } = await open({ query: "?kommun=2425&samverkan=kkig" });
    await forced(page, theme);
    const meant = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const shown = (colour) => ((probe.style.color = colour), getComputedStyle(probe).color);
      return { text: shown("CanvasText"), mark: shown("Highlight") };
    });
    const one = async (selector, property) => (await colours(page, selector, property, "class"))[0][1];
    expect(await one(".region-borders", "stroke")).toBe(meant.text);
    expect(await one(".site path", "fill")).toBe(meant.text);
    expect(await one(".hatch", "stroke")).toBe(meant.text);
    expect(await one(".leader", "stroke")).toBe(meant.text);
    expect(await one(".chosen:not(.under)", "stroke")).toBe(meant.mark);
  });

  test(`what is chosen looks chosen (${theme})`, async ({ open }) => {
    const { page } = await open({ query: "?vy=tabell&kommun=2425&klass=5" });
    await forced(page, theme);
    for (const [chosen, other] of [
      [".tab[aria-current=true]", ".tab[aria-current=false]"],
      [".classes [aria-pressed=true]", ".classes [aria-pressed=false]"],
      ["#kommuner tr[aria-current] td", "#kommuner tr:not([aria-current]) td"],
    ]) {
      const [[, here]] = await colours(page, chosen, "backgroundColor", "class");
      const [[, there]] = await colours(page, other, "backgroundColor", "class");
      expect(here, chosen).not.toBe(there);
    }
  });

  test(`every button has a border (${theme})`, async ({ open }) => {
    const { page } = await open({ query: "?kommun=2425" });
    await forced(page, theme);
    const widths = await colours(page, ".button:visible, .tab, .field:visible", "borderTopWidth", "class");
    expect(widths.length).toBeGreaterThan(8);
    expect(
      widths.every(([, width]) => parseFloat(width) >= 1),
      widths.join(" "),
    ).toBeTruthy();
  });
}
