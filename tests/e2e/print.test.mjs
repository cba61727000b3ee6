// On paper: the map is one A4 with what explains it, the tables are as many pages as they need; nothing to press.
import assert from "node:assert/strict";
import { becomes, scenario } from "./page.mjs";

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
  scenario(`every measure is one page (${lang})`, { query: `?kommun=2425&jamfor=2425,2480&lang=${lang}`, lang }, async ({ page, measure }) => {
    const keys = await measure.locator("option").evaluateAll((all) => all.map((option) => option.value));
    assert.equal(keys.length, 12);
    for (const key of keys) {
      await measure.selectOption(key);
      await becomes(() => pages(page), 1, key);
    }
  });

  for (const [name, width, height] of [["a phone", 360, 740], ["a projector", 1920, 1080]]) {
    scenario(`the map from ${name} is one page (${lang})`, { query: `?lang=${lang}`, lang, width, height }, async ({ page }) => {
      assert.equal(await pages(page), 1);
    });
  }

  scenario(`the map is printed with headline, legend, summary and sources, and nothing to press (${lang})`, { query: `?lang=${lang}`, lang }, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const part of ["h1", ".drawing", ".legend .classes", ".legend .symbols", ".summary p", ".foot .sources"]) {
      assert.ok(await isPrinted(page, part), `${part} is missing`);
    }
    for (const part of PRESSED) {
      assert.equal(await isPrinted(page, part), false, `${part} is printed`);
    }
  });

  for (const [name, code] of [["Dorotea", 2425], ["Skellefteå, with the most sites and programmes", 2482], ["Gävle", 2180]]) {
    scenario(`the page of ${name} is one page (${lang})`, { query: `?vy=kommun&kommun=${code}&lang=${lang}`, lang }, async ({ page }) => {
      assert.equal(await pages(page), 1);
      await page.emulateMedia({ media: "print" });
      for (const part of ["#kommun h2", "#kommun .small-map", "#kommun .figures", "#kommun .sources"]) {
        assert.ok(await isPrinted(page, part), `${part} is missing`);
      }
      for (const part of PRESSED) {
        assert.equal(await isPrinted(page, part), false, `${part} is printed`);
      }
    });
  }

  for (const [view, tables] of [["tabell", ["#kommuner", "#platser"]], ["utbud", ["#utbildningar"]]]) {
    scenario(`${view} is printed without controls, over as many pages as it needs (${lang})`, { query: `?vy=${view}&lang=${lang}`, lang }, async ({ page }) => {
      assert.ok((await pages(page)) > 1);
      await page.emulateMedia({ media: "print" });
      for (const table of tables) {
        const { head, cut } = await page.locator(table).evaluate((rows) => ({
          head: getComputedStyle(rows.querySelector("thead")).display,
          cut: rows.scrollWidth > rows.clientWidth && getComputedStyle(rows).overflowX !== "visible",
        }));
        assert.equal(head, "table-header-group", "the head is not repeated");
        assert.equal(cut, false, "columns are cut off");
      }
      for (const part of PRESSED) {
        assert.equal(await isPrinted(page, part), false, `${part} is printed`);
      }
      assert.equal(await isPrinted(page, ".drawing"), false);
      assert.ok(await isPrinted(page, ".foot .sources"));
    });
  }
}

for (const path of ["kommun/2480/", "kommun/2482/", "en/kommun/2482/"]) {
  scenario(`the page that needs no app is one page too (${path})`, {}, async ({ page, server }) => {
    await page.goto(server.address + path);
    assert.equal(await pages(page), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await isPrinted(page, "main .figures"), true);
    assert.equal(await isPrinted(page, "nav"), false, "ways to other pages are printed");
  });
}

scenario("it is black on white, whatever the theme, in the light classes' exact colours", {}, async ({ page }) => {
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
    assert.deepEqual(await colours(), meant, colorScheme);
  }
});
