// Accessibility that a machine can judge: axe-core on the start page, with places chosen and on the error page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scenario } from "./page.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The violations on the page, each with the elements it is about. */
async function violations(page) {
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    TAGS,
  );
  return found.violations.map(({ id, nodes }) => {
    const about = nodes.map((node) => `${node.target} ${node.html.slice(0, 120)}: ${node.any.concat(node.all).map((a) => a.message)}`);
    return `${id}: ${about.slice(0, 3).join("; ")} (${nodes.length})`;
  });
}

const breakSites = (server) => server.replace("sites.geojson", { status: 404, body: "" });
const STATES = {
  "the start page": {},
  "a municipality chosen": { params: "kommun=2425&matt=utbildning" },
  "a site chosen": { params: "plats=larcentrum-arjeplog" },
  "the error page": { before: breakSites, expected: [/404/, /geojson net::ERR_ABORTED$/] },
  "a search": { act: ({ search }) => search.fill("umea").then(() => search.press("ArrowDown")) },
};

for (const [state, { params = "", act, ...options }] of Object.entries(STATES)) {
  for (const lang of ["sv", "en"]) {
    // Inside the strict policy axe could not be put into the page; every other file keeps to it.
    const settings = { ...options, lang, query: `?${params}&lang=${lang}`, bypassCSP: true };
    scenario(`axe finds nothing on ${state} (${lang})`, settings, async (map) => {
      const { page } = map;
      await page.evaluate(AXE);
      await act?.(map);
      // What opens is looked at open.
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      const found = [];
      for (const width of [1280, 360]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const here = await violations(page);
          found.push(...here.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
        }
      }
      assert.deepEqual(found, []);
    });
  }
}
