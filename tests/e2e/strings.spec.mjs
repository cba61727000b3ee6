// 200 strings made by chance, the same each time, in every parameter of a link and in every field: they are text, whatever
// they are. The page is never blank, nothing in it comes from them as markup, and nothing goes wrong unseen.
import { expect, fetchedAhead, started, test } from "./fixtures.mjs";

const PARAMS = [
  "matt",
  "ar",
  "kommun",
  "plats",
  "ort",
  "samverkan",
  "lang",
  "lage",
  "jamfor",
  "urval",
  "klass",
  "ordning",
  "typ",
  "form",
  "anordnare",
  "ord",
  "amne",
  "har",
  "inom",
  "aldre",
  "monster",
  "oppna",
  "stang",
  "troskel",
  "till",
];
const PIECES = [
  "<img src=x onerror=window.hit=1>",
  '"><script>window.hit=1</script>',
  "</title><svg onload=window.hit=1>",
  "javascript:window.hit=1",
  "' onfocus='window.hit=1",
  "<iframe srcdoc=x>",
  "<!--",
  "]]>",
  "&lt;b&gt;&amp;",
  "%",
  "%00",
  "%E0%A4%A",
  "%3Cb%3E",
  "\0",
  "\r\n",
  "\t",
  "__proto__",
  "constructor",
  "toString",
  "[object Object]",
  "${1}",
  "{{1}}",
  "../../",
  "\\",
  "'",
  '"',
  "`",
  ";",
  "&",
  "=",
  "+",
  "#",
  "?",
  "/",
  "\u202eabc",
  "مرحبا",
  "שלום",
  "👩‍👩‍👧‍👦",
  "🇸🇪",
  "\u200b",
  "\ufeff",
  "e\u0301",
  "Å",
  "ß",
  "İ",
  "\ud800",
  "\udfff",
  "𝔘",
  "2425",
  "-1",
  "0",
  "1e309",
  "NaN",
  "Infinity",
  "99999999999999999999",
  "0x10",
  "1,2,3",
  "3,64.2,17.1",
  ",,,",
  "2425,2425",
  "sv",
  "karta",
  "64.26:16.41,larcentrum",
  "larcentrum-asele",
];

/** Numbers by chance, the same each time. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function strings(count) {
  const next = chance(20_261_122);
  return Array.from({ length: count }, (_, nth) => {
    if (nth < PIECES.length) return PIECES[nth];
    const parts = Array.from({ length: 1 + next(5) }, () =>
      next(3) === 0 ? String.fromCharCode(...Array.from({ length: 1 + next(6) }, () => next(0x3000))) : PIECES[next(PIECES.length)],
    );
    return parts.join("").repeat(next(12) === 0 ? 300 : 1);
  });
}
const STRINGS = strings(200);

/** In the page: what is wrong with it now. */
const LOOK = () => {
  window.wrongNow = () => {
    const app = document.getElementById("app");
    const faults = [];
    if (app.querySelector("h1").textContent.length < 3) faults.push("no headline");
    if (document.querySelectorAll(".regions path").length !== 54) faults.push("no map");
    if (app.querySelector("script, img, iframe, object, [onerror], [onload], [onfocus], [href^='javascript:']")) faults.push("markup");
    if (document.querySelector("#load-error > *")) faults.push("a fault");
    if (window.hit || {}.hit) faults.push("a script ran");
    if (/\bNaN\b|undefined|\[object/.test(app.querySelector("h1").textContent + document.title)) faults.push("no words");
    return faults;
  };
};

const SLICE = 50;
for (let first = 0; first < STRINGS.length; first += SLICE) {
  test(`strings in every parameter, from number ${first}`, async ({ open }) => {
    const { page } = await open();
    // Screens of their own have their heading in a chunk.
    await fetchedAhead(page);
    await page.evaluate(LOOK);
    const found = await page.evaluate(
      async ({ strings, params, tabs, first, last }) => {
        const found = [];
        // A look before the page has painted what the address says would see the page of the address before.
        const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const go = async (pairs, isShown) => {
          history.replaceState(null, "", `?${pairs.map((pair) => pair.join("=")).join("&")}`);
          dispatchEvent(new PopStateEvent("popstate"));
          await painted();
          if (!isShown()) found.push(`the page has not changed: ${location.search.slice(0, 300)}`);
          for (const fault of window.wrongNow()) found.push(`${fault}: ${location.search.slice(0, 300)}`);
        };
        for (let round = first; round < last; round += 1) {
          // Every other address is written as it should not be.
          const written = (value) => (round % 2 ? value.replace(/[&#]/g, "") : encodeURIComponent(value.toWellFormed()));
          // Each parameter has each string once, beside others; the tab has it alone, for most of them do nothing on the map.
          const pairs = params.map((name, nth) => [name, written(strings[(round + nth * 11) % strings.length])]);
          const tab = round % tabs.length;
          const isTab = ({ ariaCurrent }, nth) => (ariaCurrent === "true") === (nth === tab);
          await go([...pairs, ["vy", tabs[tab]]], () => [...document.querySelectorAll(".tab")].every(isTab));
          const lang = round % 2 ? "en" : "sv";
          await go(
            [
              ["vy", written(strings[round])],
              ["lang", lang],
            ],
            () => document.documentElement.lang === lang,
          );
        }
        return found;
      },
      { strings: STRINGS, params: PARAMS, tabs: ["karta", "tabell", "utbud", "kommun", "tank-om"], first, last: first + SLICE },
    );
    expect(found).toEqual([]);
  });
}

test("strings in every parameter of addresses that are opened, the page and its script included", async ({ host, page, open }) => {
  await open();
  for (const nth of [0, 1, 2, 13, 20, 45, 100, 150]) {
    const value = encodeURIComponent(STRINGS[nth].toWellFormed()).slice(0, 300).replace(/%.?$/, "");
    await page.goto(`${host.address}?${[...PARAMS, "vy"].map((name) => `${name}=${value}`).join("&")}`);
    await started(page);
    // Screens of their own have their heading in a chunk.
    await fetchedAhead(page);
    await page.evaluate(LOOK);
    expect(await page.evaluate(() => window.wrongNow()), value).toEqual([]);
  }
});

for (const [where, query, field, found] of [
  ["the search", "", "#search", "#hits [role=option]"],
  ["the words that narrow the table", "?vy=tabell", ".table-choices input", "#kommuner tbody tr:not(.group)"],
]) {
  test(`strings in ${where}`, async ({ open }) => {
    const { page } = await open({ query });
    // Screens of their own have their heading in a chunk.
    await fetchedAhead(page);
    await page.evaluate(LOOK);
    const wrong = await page.evaluate(
      async ({ strings, field }) => {
        const found = [];
        const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (const [nth, words] of strings.entries()) {
          const input = document.querySelector(field);
          input.focus();
          input.value = words;
          input.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await painted();
          input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
          for (const fault of window.wrongNow()) found.push(`${fault}: ${nth} ${words.slice(0, 100)}`);
        }
        return found;
      },
      { strings: STRINGS, field },
    );
    expect(wrong).toEqual([]);
    // The field has listened all the while.
    await page.locator(field).first().fill("dorotea");
    await expect(page.locator(found).first()).toHaveText(/^Dorotea/);
  });
}
