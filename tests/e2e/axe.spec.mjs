// Accessibility that a machine can judge: axe-core on the start page, with places chosen and on the error page.
import { AXE, expect, test } from "./fixtures.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const ALL = { type: "tag", values: TAGS };
// The dark page is the light one in other colours: only what is about colours is judged again.
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }, ALL],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, COLOURS],
  ["forced", { colorScheme: "dark", forcedColors: "active" }, COLOURS],
];

/** The violations on the page, each with the elements it is about. */
async function violations(page, runOnly) {
  const found = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ["violations"], preload: false }),
    runOnly,
  );
  return found.violations.map(({ id, nodes }) => {
    const about = nodes.map((node) => `${node.target} ${node.html.slice(0, 120)}: ${node.any.concat(node.all).map((a) => a.message)}`);
    return `${id}: ${about.slice(0, 3).join("; ")} (${nodes.length})`;
  });
}

const breakData = (host) => host.replace("map.geojson", { status: 404, body: "" });
const STATES = {
  "the start page": {},
  "a municipality chosen": { params: "kommun=2425&matt=utbildning" },
  "a site chosen": { params: "plats=larcentrum-arjeplog" },
  "the tables": { params: "vy=tabell&kommun=2425&ordning=-campus" },
  "the programmes": { params: "vy=utbud&aldre=ja" },
  "a comparison, with a class asked for": { params: "kommun=2425&jamfor=2425,2480,2326&klass=5" },
  "a year of the series, with patterns": { params: "matt=serie&ar=2009&monster=ja" },
  "the page of a municipality": { params: "vy=kommun&kommun=2482" },
  "a thought experiment": {
    params: "vy=tank-om&oppna=65.25:15.5,larcentrum&stang=larcentrum-asele&troskel=60",
    act: ({ page }) => expect(page.locator("[data-figure]"), "no card").not.toHaveCount(0),
  },
  "the error page": { spoil: breakData, expected: [/404/, /geojson net::ERR_ABORTED$/] },
  "a search": { act: ({ search }) => search.fill("umea").then(() => search.press("ArrowDown")) },
};

// Inside the strict policy axe could not be put into the page; every other file keeps to it.
test.use({ bypassCSP: true });

for (const [state, { params = "", spoil, act, ...options }] of Object.entries(STATES)) {
  for (const lang of ["sv", "en"]) {
    const settings = { ...options, lang, query: `?${params}&lang=${lang}` };
    test(`axe finds nothing on ${state} (${lang})`, async ({ host, open }) => {
      await spoil?.(host);
      const map = await open(settings);
      const { page } = map;
      await page.evaluate(AXE);
      await act?.(map);
      // What opens is looked at open.
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      const found = [];
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const [look, media, rules] of LOOKS) {
          await page.emulateMedia(media);
          const here = await violations(page, rules);
          found.push(...here.map((violation) => `${width} px, ${look}: ${violation}`));
        }
      }
      expect(found).toEqual([]);
    });
  }
}
