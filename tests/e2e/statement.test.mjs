// The accessibility statement: a page without a script in each language, found from the foot of the map.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { holds, plain, query, scenario } from "./page.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = {
  sv: { path: "tillganglighet/", link: "Tillgänglighet", title: "Tillgänglighetsredogörelse – Lärkartan", other: "English", map: "Lärkartan", back: "" },
  en: { path: "en/accessibility/", link: "Accessibility", title: "Accessibility statement – Lärkartan", other: "Svenska", map: "Lärkartan", back: "" },
};

for (const [lang, { path, link, title, other, map, back }] of Object.entries(PAGES)) {
  const start = { query: lang === "sv" ? "" : `?lang=${lang}`, lang };
  const there = { query: path, lang };

  scenario(`the foot of the map leads to the statement, and the statement back (${lang})`, start, async ({ page, server, words }) => {
    await page.locator("footer").getByRole("link", { name: link, exact: true }).click();
    await page.waitForURL(server.address + path);
    assert.equal(await page.title(), title);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(plain(await page.getByRole("heading", { level: 1 }).innerText()), title.split(" – ")[0]);
    await page.getByRole("link", { name: map, exact: true }).click();
    await page.getByRole("combobox", { name: words.measure }).waitFor();
    await holds(() => assert.equal(query(page), back));
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
  });

  scenario(`the statement leads to the other language (${lang})`, there, async ({ page, server }) => {
    const away = lang === "sv" ? "en" : "sv";
    const way = page.getByRole("link", { name: other, exact: true });
    assert.equal(await way.getAttribute("hreflang"), away);
    assert.equal(await way.getAttribute("lang"), away);
    await way.click();
    await page.waitForURL(server.address + PAGES[away].path);
    assert.equal(await page.locator("html").getAttribute("lang"), away);
  });

  scenario(`the statement is styled, needs no script, and its headings go down step by step (${lang})`, there, async ({ page, requested }) => {
    assert.equal(await page.locator("script").count(), 0);
    assert.equal(requested.filter((url) => url.endsWith(".css")).length, 1);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).maxWidth), "none", "the style sheet did not come");
    const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((heading) => Number(heading.localName[1])));
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.slice(1).forEach((level, nth) => assert.ok(level <= levels[nth] + 1, `a level is left out: ${levels}`));
    assert.equal(await page.locator("a[href='https://www.digg.se/tdosanmalan']").count(), 1);
  });

  // Inside the strict policy axe could not be put into the page; every other test keeps to it.
  scenario(`axe finds nothing on the statement (${lang})`, { ...there, bypassCSP: true }, async ({ page }) => {
    await page.evaluate(AXE);
    const found = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(
          (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false }),
          TAGS,
        );
        found.push(...violations.map(({ id, nodes }) => `${width} px, ${colorScheme}: ${id} ${nodes.map((node) => node.target)}`));
      }
    }
    assert.deepEqual(found, []);
  });

  scenario(`the statement is read without scrolling sideways, and no line is too long (${lang})`, there, async ({ page }) => {
    for (const [width, height] of [[320, 256], [1920, 1080]]) {
      await page.setViewportSize({ width, height });
      const { wide, length } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // The width of a line in letters as high as they are wide.
        length: document.querySelector("main p").clientWidth / parseFloat(getComputedStyle(document.body).fontSize),
      }));
      assert.equal(wide, 0, `${width} px`);
      assert.ok(length <= 42, `lines of ${length} em at ${width} px`);
    }
  });
}
