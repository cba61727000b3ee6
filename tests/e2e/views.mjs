// The views of the page, for tests that look at all of them; and what stands in a page for a reader.
export const VIEWS = {
  "the map": "",
  "a municipality": "kommun=2425&matt=mot-riket",
  "a place to study": "plats=larcentrum-arjeplog",
  "the tables": "vy=tabell&kommun=2425",
  "the programmes": "vy=utbud",
  "a year of the series": "matt=serie&ar=2009&monster=ja&kommun=2480",
  "the page of a municipality": "vy=kommun&kommun=2482",
  "a comparison": "kommun=2425&jamfor=2425,2480,2326&matt=tillgang&klass=5",
};

/** Runs `body(name, lang, options)` for each view in both languages. */
export function inEachView(body) {
  for (const [name, params] of Object.entries(VIEWS)) {
    for (const lang of ["sv", "en"]) {
      body(`${name} (${lang})`, { query: `?${params}&lang=${lang}`, lang });
    }
  }
}

/** Opens what can be opened, so that it is looked at too. */
export const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
