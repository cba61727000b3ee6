// On paper: the map is one A4 with what explains it, the tables are as many pages as they need; nothing to press.
import { expect, test } from "./fixtures.mjs";

/** How many pages come out of the printer. */
async function pages(page) {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** Whether something of it is on paper. */
const isPrinted = async (page, selector) => (await page.locator(`${selector} >> visible=true`).count()) > 0;
/** Buttons in the words of legend and tables are words there. */
const PRESSED = ["button:not(.classes *, .link)", "select", "input", "summary", ".tabs", ".search", ".zoom", ".language", ".skip", ".bar"];

for (const lang of ["sv", "en"]) {
  test(`every measure is one page (${lang})`, async ({ open }) => {
    const { page, measure } = await open({ query: `?kommun=2425&jamfor=2425,2480&lang=${lang}`, lang });
    const keys = await measure.locator("option").evaluateAll((all) => all.map((option) => option.value));
    expect(keys.length).toBe(12);
    for (const key of keys) {
      await measure.selectOption(key);
      await expect.poll(() => pages(page), key).toBe(1);
    }
  });

  for (const [name, width, height] of [
    ["a phone", 360, 740],
    ["a projector", 1920, 1080],
  ]) {
    test(`the map from ${name} is one page (${lang})`, async ({ open }) => {
      const { page } = await open({ query: `?lang=${lang}`, lang, width, height });
      expect(await pages(page)).toBe(1);
    });
  }

  test(`the map is printed with headline, legend, summary and sources, and nothing to press (${lang})`, async ({ open }) => {
    const { page } = await open({ query: `?lang=${lang}`, lang });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const part of ["h1", ".drawing", ".legend .classes", ".legend .symbols", ".summary p", ".foot .sources"]) {
      expect(await isPrinted(page, part), `${part} is missing`).toBeTruthy();
    }
    for (const part of PRESSED) {
      expect(await isPrinted(page, part), `${part} is printed`).toBe(false);
    }
  });

  for (const [name, code] of [
    ["Dorotea", 2425],
    ["Skellefteå, with the most sites and programmes", 2482],
    ["Gävle", 2180],
  ]) {
    test(`the page of ${name} is one page (${lang})`, async ({ open }) => {
      const { page } = await open({ query: `?vy=kommun&kommun=${code}&lang=${lang}`, lang });
      expect(await pages(page)).toBe(1);
      await page.emulateMedia({ media: "print" });
      for (const part of ["#kommun h1", "#kommun .small-map", "#kommun .strip", "#kommun .figures", "#kommun .sources"]) {
        expect(await isPrinted(page, part), `${part} is missing`).toBeTruthy();
      }
      for (const part of PRESSED) {
        expect(await isPrinted(page, part), `${part} is printed`).toBe(false);
      }
    });
  }

  for (const [view, tables] of [
    ["tabell", ["#kommuner", "#platser"]],
    ["utbud", []],
  ]) {
    test(`${view} is printed without controls, over as many pages as it needs (${lang})`, async ({ open }) => {
      const { page } = await open({ query: `?vy=${view}&lang=${lang}`, lang });
      // The screen comes with its chunk.
      await expect(page.locator("#kommuner tbody tr, #utbildningar .programme").first()).toBeVisible();
      expect(await pages(page)).toBeGreaterThan(1);
      await page.emulateMedia({ media: "print" });
      for (const table of tables) {
        const { head, cut } = await page.locator(table).evaluate((rows) => ({
          head: getComputedStyle(rows.querySelector("thead")).display,
          cut: rows.scrollWidth > rows.clientWidth && getComputedStyle(rows).overflowX !== "visible",
        }));
        expect(head, "the head is not repeated").toBe("table-header-group");
        expect(cut, "columns are cut off").toBe(false);
      }
      for (const part of PRESSED) {
        expect(await isPrinted(page, part), `${part} is printed`).toBe(false);
      }
      expect(await isPrinted(page, ".drawing")).toBe(false);
      expect(await isPrinted(page, ".foot .sources")).toBeTruthy();
    });
  }
}

for (const path of ["kommun/2480/", "kommun/2482/", "en/kommun/2482/"]) {
  test(`the page that needs no app is one page too (${path})`, async ({ open }) => {
    const { page, host } = await open();
    await page.goto(host.address + path);
    expect(await pages(page)).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await isPrinted(page, "main .figures")).toBe(true);
    expect(await isPrinted(page, "nav"), "ways to other pages are printed").toBe(false);
  });
}

test("it is black on white, whatever the theme, in the light classes' exact colours", async ({ open }) => {
  const { page } = await open();
  const colours = () =>
    page.evaluate(() => {
      const of = (selector) => getComputedStyle(document.querySelector(selector));
      const classes = [...document.querySelectorAll(".classes .swatch")].map((swatch) => getComputedStyle(swatch).backgroundColor);
      return { ink: of("body").color, paper: of("body").backgroundColor, exact: of(".map").printColorAdjust, classes };
    });
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  const { classes } = await colours();
  const meant = { ink: "rgb(0, 0, 0)", paper: "rgb(255, 255, 255)", exact: "exact", classes };
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ media: "print", colorScheme });
    expect(await colours(), colorScheme).toEqual(meant);
  }
});
