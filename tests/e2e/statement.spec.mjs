// The accessibility statement: a page without a script in each language, found from the foot of the map.
import { AXE, expect, test } from "./fixtures.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = {
  sv: {
    path: "tillganglighet/",
    link: "Tillgänglighet",
    title: "Tillgänglighetsredogörelse – Lärkartan",
    other: "English",
    map: "Lärkartan",
    back: "",
  },
  en: {
    path: "en/accessibility/",
    link: "Accessibility",
    title: "Accessibility statement – Lärkartan",
    other: "Svenska",
    map: "Lärkartan",
    back: "",
  },
};

for (const [lang, { path, link, title, other, map, back }] of Object.entries(PAGES)) {
  const start = { query: lang === "sv" ? "" : `?lang=${lang}`, lang };
  const there = { query: path, lang };

  test(`the foot of the map leads to the statement, and the statement back (${lang})`, async ({ open }) => {
    const { page, host, words } = await open(start);
    await page.locator("footer").getByRole("link", { name: link, exact: true }).click();
    await page.waitForURL(host.address + path);
    await expect(page).toHaveTitle(title);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.split(" – ")[0]);
    await page.getByRole("link", { name: map, exact: true }).click();
    await expect(page.getByRole("combobox", { name: words.measure })).toBeVisible();
    await expect(page).toHaveQuery(back);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
  });

  test(`the statement leads to the other language (${lang})`, async ({ open }) => {
    const { page, host } = await open(there);
    const away = lang === "sv" ? "en" : "sv";
    const way = page.getByRole("link", { name: other, exact: true });
    await expect(way).toHaveAttribute("hreflang", away);
    await expect(way).toHaveAttribute("lang", away);
    await way.click();
    await page.waitForURL(host.address + PAGES[away].path);
    await expect(page.locator("html")).toHaveAttribute("lang", away);
  });

  test(`the statement is styled, needs no script, and its headings go down step by step (${lang})`, async ({ open }) => {
    const { page, requested } = await open(there);
    await expect(page.locator("script")).toHaveCount(0);
    expect(requested.filter((url) => url.endsWith(".css")).length).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth), "the style sheet did not come").not.toBe("none");
    const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((heading) => Number(heading.localName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1).length).toBe(1);
    levels.slice(1).forEach((level, nth) => expect(level, `a level is left out: ${levels}`).toBeLessThanOrEqual(levels[nth] + 1));
    await expect(page.locator("a[href='https://www.digg.se/tdosanmalan']")).toHaveCount(1);
  });

  test.describe(() => {
    // Inside the strict policy axe could not be put into the page; every other test keeps to it.
    test.use({ bypassCSP: true });
    test(`axe finds nothing on the statement (${lang})`, async ({ open }) => {
      const { page } = await open(there);
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
      expect(found).toEqual([]);
    });
  });

  test(`the statement is read without scrolling sideways, and no line is too long (${lang})`, async ({ open }) => {
    const { page } = await open(there);
    for (const [width, height] of [
      [320, 256],
      [1920, 1080],
    ]) {
      await page.setViewportSize({ width, height });
      const { wide, length } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // The width of a line in letters as high as they are wide.
        length: document.querySelector("main p").clientWidth / parseFloat(getComputedStyle(document.body).fontSize),
      }));
      expect(wide, `${width} px`).toBe(0);
      expect(length, `lines of ${length} em at ${width} px`).toBeLessThanOrEqual(42);
    }
  });
}
