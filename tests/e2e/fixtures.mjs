// What every test has: a page that is watched, the host that serves the map, and what a reader sees and does, by role and
// name. After every test there must be no error in the console, no request to another host and nothing stored.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test as base } from "@playwright/test";
import { ADDRESS } from "./playwright.config.mjs";
import { DATA_FILES, DIST, MAP, built, plainName, serve, servePage } from "./server.mjs";

/** The words by which a reader finds things, in both languages. */
export const WORDS = {
  sv: {
    map: /^Karta över norra Sverige/,
    measure: "Visa på kartan",
    measureAside: "Mått",
    collaboration: "Samverkan",
    search: "Sök kommun, ort, lärcentrum eller utbildning",
    county: "Gå till län",
    chosen: "Vald plats",
    close: "Stäng",
    zoomIn: "Zooma in",
    zoomOut: "Zooma ut",
    whole: "Visa hela kartan",
    otherLanguage: "English",
    retry: "Försök igen",
    failed: "Kartan går inte att använda nu",
  },
  en: {
    map: /^Map of northern Sweden/,
    measure: "Show on the map",
    measureAside: "Measure",
    collaboration: "Collaboration",
    search: "Find a municipality, place, learning centre or programme",
    county: "Go to county",
    chosen: "Chosen place",
    close: "Close",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    whole: "Show the whole map",
    otherLanguage: "Svenska",
    retry: "Try again",
    failed: "The map cannot be used now",
  },
};

/** axe-core, to be put into a page; the page's policy must be bypassed for that. */
export const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Words with plain spaces, as a reader sees them. */
export const plain = (words) => words.replace(/\s+/g, " ").trim();

/** The words of an element, with plain spaces. */
export const read = async (locator) => plain(await locator.innerText());

/** The query string in the address bar. */
export const query = (page) => new URL(page.url()).search;

export const exactly = (words) => new RegExp(`^${words}$`);

/** A matcher that waits until what `look` finds is `wanted` or fits it. */
const waiting = (name, look) =>
  async function (subject, wanted, { timeout = this.timeout } = {}) {
    const fits = (found) => (wanted instanceof RegExp ? wanted.test(found) : found === wanted);
    let found;
    let pass = !this.isNot;
    try {
      await base.expect.poll(async () => fits((found = await look(subject, timeout))), { timeout }).toBe(pass);
    } catch {
      pass = !pass;
    }
    const message = () =>
      [this.utils.matcherHint(name, undefined, undefined, { isNot: this.isNot }), `wanted: ${wanted}`, `found:  ${found}`].join("\n");
    return { name, pass, message, expected: wanted, actual: found };
  };

export const expect = base.expect.extend({
  /** The query string of a page's address. */
  toHaveQuery: waiting("toHaveQuery", query),
  /** The words of an element as they are seen, with plain spaces: a pattern can then be written with them. */
  toRead: waiting("toRead", async (locator, timeout) => plain(await locator.innerText({ timeout }))),
});

/** Waits until the app has taken the place of the prerendered page, in a page or a frame. */
export const started = (within, options) => expect(within.locator("#app:not([data-prerendered])")).toBeAttached(options);

/** Waits until what was under way is painted: two frames, and then the browser has nothing to do. */
export const rested = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 1_000 })))),
  );

/** Whether an address is that of a chunk of wasm which the first view does without. */
export const isLaterChunk = (url) => /\.wasm$/.test(url) && plainName(url) !== "larkartan.wasm";

/** Whether an address is that of data which are fetched ahead, after the first view. */
export const isLaterData = (url) => ["programmes.geojson", "context-layers.geojson"].includes(plainName(url));

/** The frame that an editor puts into a page. */
export const framed = (path, attributes = "", width = "100%", height = 600) =>
  `<iframe src="${ADDRESS}${path}" title="Lärkartan" width="${width}" height="${height}" style="border:0" ${attributes}></iframe>`;

/** A page of another site with the map in frames. */
const AROUND = (frames) => `<!DOCTYPE html><html lang="sv"><title>Värd</title><body style="margin:0">
<button>Före</button>${frames}<button>Efter</button><p style="height:3000px">Text</p>`;

/** The host that all tests share; what is changed in it is changed for one test only, on the way to its page. */
function shared(context) {
  const answers = new Map();
  const files = built();
  /** The data with the files in it replaced that are. */
  const bundle = (whole) => {
    const texts = whole.split("\x1e").slice(1);
    return texts.map((text, nth) => `\x1e${answers.get(DATA_FILES[nth])?.body ?? text}`).join("");
  };
  const answer = async (route, file) => {
    const isInData = file === MAP && !answers.has(MAP) && DATA_FILES.some((name) => answers.has(name));
    const instead = isInData ? {} : answers.get(file);
    if (!instead) return route.fallback();
    await instead.until;
    if (instead.until) return route.fallback();
    const response = await route.fetch();
    const { "content-encoding": _, "content-length": __, ...headers } = response.headers();
    if (instead.type) headers["content-type"] = instead.type;
    const body = isInData ? bundle(await response.text()) : (instead.body ?? (await response.body()));
    return route.fulfill({
      status: instead.status ?? 200,
      // What is wrong must not be kept for ever.
      headers: { ...headers, "cache-control": "no-store", ...instead.headers },
      body,
    });
  };
  const change = async (file, to) => {
    const isFirst = answers.size === 0;
    answers.set(file, to);
    if (!isFirst) return;
    await context.unroute(`${ADDRESS}**`);
    await context.route(`${ADDRESS}**`, (route, request) => {
      const { pathname } = new URL(request.url());
      return answer(route, plainName(pathname.endsWith("/") ? "index.html" : pathname));
    });
  };
  return {
    address: ADDRESS,
    ...files,
    replace: change,
    hold: async (file) => {
      let go;
      await change(file, { until: new Promise((answered) => (go = answered)) });
      return () => {
        answers.delete(file);
        go();
      };
    },
    mend: () => answers.clear(),
  };
}

/** What goes wrong on the pages of a context. */
function watched(context, host) {
  const journal = {
    wrong: [],
    requested: [],
    /** Patterns of errors that are meant. */
    expect: (...patterns) => meant.push(...patterns),
    /** Another host that may be asked. */
    allow: (address) => own.push(address),
    unexpected: () => journal.wrong.filter((words) => !meant.some((pattern) => pattern.test(words))),
  };
  // The browser asks for the icon last, and breaks that off when the page is left before the icon has come.
  const meant = [/\/icon\.svg net::ERR_ABORTED$/];
  const own = [host.address, pathToFileURL(join(DIST, "larkartan.html")).href];
  context.on("page", (page) => {
    page.on("pageerror", (error) => journal.wrong.push(`page error: ${error.stack || error}`));
    page.on("console", (message) => {
      if (message.type() === "error") journal.wrong.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      journal.requested.push(url);
      if (!own.some((address) => url.startsWith(address)) && !/^(data|blob):/.test(url)) {
        journal.wrong.push(`another host was asked: ${url}`);
      }
    });
  });
  return journal;
}

/** Nothing is kept that the reader has not asked for. */
async function nothingStored(context, page) {
  expect(await context.cookies(), "a cookie was set").toEqual([]);
  for (const frame of page.frames().filter((frame) => frame.url().startsWith(ADDRESS))) {
    const stored = await frame.evaluate(async () => {
      try {
        const workers = await navigator.serviceWorker?.getRegistrations();
        return [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(await caches.keys()),
          ...(workers ?? []).map(({ scope }) => scope),
        ];
      } catch {
        // The browser keeps nothing for a frame of another site, or for a sandbox.
        return [];
      }
    });
    expect(stored, "something was stored").toEqual([]);
  }
}

export const test = base.extend({
  /** The folder of a host of the test's own, which can publish another build and be gone; without it, the shared host. */
  ownHost: [null, { option: true }],

  /** Serves the map. `replace`, `hold` and `mend` change what comes for a file, for this test only. */
  host: async ({ context, ownHost }, use) => {
    const host = ownHost ? await serve(ownHost) : shared(context);
    await use(host);
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await host.close?.();
  },

  journal: async ({ context, host }, use, testInfo) => {
    const journal = watched(context, host);
    await use(journal);
    if (testInfo.errors.length) await testInfo.attach("what went wrong unseen", { body: journal.unexpected().join("\n") || "nothing" });
    else expect(journal.unexpected(), "something went wrong unseen").toEqual([]);
  },

  page: async ({ context, journal }, use) => {
    void journal;
    await use(await context.newPage());
  },

  /**
   * Opens the map and gives what a reader sees and does. `query` of the address, or path; `width` and `height` of the
   * window; `lang` of the words; `colorScheme` of the reader's system; `expected` patterns of errors that are meant.
   */
  open: async ({ page, context, host, journal }, use, testInfo) => {
    let isOpened = false;
    await use(async ({ query = "", width, height, lang = "sv", colorScheme, expected = [] } = {}) => {
      isOpened = true;
      journal.expect(...expected);
      page.on("requestfailed", (request) => {
        const why = request.failure()?.errorText;
        // A page that is left lets go of what it fetches ahead.
        const isLeft = why === "net::ERR_ABORTED" && (isLaterChunk(request.url()) || isLaterData(request.url()));
        if (!isLeft) journal.wrong.push(`failed: ${request.url()} ${why}`);
      });
      await page.exposeBinding("__breach", (_, breach) => journal.wrong.push(`policy: ${breach}`));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.__breach(`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
        });
      });
      await sized(page, width, height);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      await page.goto(host.address + query);
      // The app has taken the place of the prerendered page, or says why it cannot.
      await expect(page.locator("#app:not([data-prerendered]), #load-error > *, body.statement").first()).toBeAttached();
      return { ...reader(page, WORDS[lang]), page, context, host, requested: journal.requested };
    });
    if (isOpened && !testInfo.errors.length) await nothingStored(context, page);
  },

  /** Opens a page of another site that holds `frames` and allows nothing else. */
  openAround: async ({ page, context, host, journal }, use, testInfo) => {
    let around;
    await use(async (frames, { width, height, expected = [] } = {}) => {
      journal.expect(...expected);
      around = await servePage(AROUND(frames), {
        "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(host.address).origin}`,
      });
      journal.allow(around.address);
      await sized(page, width, height);
      await page.goto(around.address);
      return { page, context, host, frame: (nth = 0) => page.frameLocator("iframe").nth(nth) };
    });
    if (!testInfo.errors.length) await nothingStored(context, page);
    await around?.close();
  },
});

/** Waits until all has come that is fetched ahead once the first view has rested: main roads and lakes are the last. */
export async function fetchedAhead(page) {
  const come = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await expect.poll(async () => (await come()).map(plainName), "what is fetched ahead").toContain("context-layers.geojson");
}

async function sized(page, width, height) {
  const now = page.viewportSize();
  await page.setViewportSize({ width: width ?? now.width, height: height ?? now.height });
}

/** What a reader sees and does, by role and name. */
export function reader(page, words) {
  const map = page.getByRole("region", { name: words.map });
  const panel = page.getByRole("region", { name: words.chosen });
  const picker = (name) => page.getByRole("combobox", { name, exact: true });
  const button = (name) => map.getByRole("button", { name, exact: true });
  const region = (name) => map.getByRole("link", { name: new RegExp(`^${name},`) });
  return {
    words,
    map,
    panel,
    measure: picker(words.measure).or(picker(words.measureAside)),
    collaboration: picker(words.collaboration),
    county: picker(words.county),
    search: picker(words.search),
    hits: page.getByRole("option").and(page.locator("#hits *")),
    zoomIn: button(words.zoomIn),
    zoomOut: button(words.zoomOut),
    whole: button(words.whole),
    close: panel.getByRole("button", { name: words.close }),
    /** The card beside the municipality under the pointer; hidden from screen readers, so found by its class. */
    card: page.locator(".tip"),
    headline: page.getByRole("heading", { level: 1 }),
    chosenName: panel.locator(".sheet-head").getByRole("heading", { level: 2 }),
    /** On small screens: the chosen place and the way to its facts, at the lower edge. */
    bar: page.locator(".bar"),
    /** A municipality on the map. */
    region,
    /** Its shape, which says what the map makes of it. */
    shape: (name) => region(name).locator("path"),
    /** The middle of a municipality's name on the map, where a reader would point. */
    nameOf: async (name) => middle(await page.locator(".region-names text", { hasText: exactly(name) }).boundingBox()),
    /** The middle of a site's symbol. */
    symbolOf: async (id) => middle(await page.locator(`[data-site="${id}"] .reach`).boundingBox()),
    /** The middle of the drawing: the land stands to the left, the legend to the right of it. */
    middleOfMap: async () => middle(await page.locator(".drawing").boundingBox()),
    /** The one transform of the map. */
    transform: () =>
      page.locator(".view").evaluate((view) => {
        const { a, d, e, f } = new DOMMatrix(getComputedStyle(view).transform);
        if (a !== d) throw new Error("the map is distorted");
        return { scale: a, x: e, y: f };
      }),
  };
}

function middle(box) {
  expect(box, "it stands nowhere on the page").not.toBeNull();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The views of the page, for tests that look at all of them. */
export const VIEWS = {
  "the map": "",
  "a municipality": "kommun=2425&matt=mot-riket",
  "a place to study": "plats=larcentrum-arjeplog",
  "the tables": "vy=tabell&kommun=2425",
  "the programmes": "vy=utbud",
  "a year of the series": "matt=serie&ar=2009&monster=ja&kommun=2480",
  "the page of a municipality": "vy=kommun&kommun=2482",
  "a thought experiment": "vy=tank-om&oppna=65.25:15.5,larcentrum&stang=larcentrum-asele&troskel=60",
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
export const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
