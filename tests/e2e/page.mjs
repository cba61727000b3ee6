// Opens the map in a real browser as a reader does, and sees to it that nothing goes wrong unseen: after every test
// there must be no error in the console, no breach of the content security policy, no request to another host and
// nothing stored.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ARGUMENTS, located } from "./browser.mjs";
import { PATIENCE_MS, plain } from "./patience.mjs";
import { serve } from "./server.mjs";

export { becomes, holds, plain } from "./patience.mjs";

/** The words by which a reader finds things, in both languages. */
export const WORDS = {
  sv: {
    map: /^Karta över norra Sverige/,
    measure: "Visa på kartan",
    collaboration: "Samverkan",
    search: "Sök kommun, lärcentrum eller ort",
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
    collaboration: "Collaboration",
    search: "Find a municipality, learning centre or place",
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

let browser;
/** Servers by the folder below which they have the map. */
const servers = new Map();
/** Windows by their settings. One window for many tests: to open one takes longer than to open the map in it. */
const windows = new Map();
before(async () => {
  const executablePath = await located(process.env.CHROMIUM ?? "chromium");
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});
after(async () => {
  await browser?.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

async function serverAt(below) {
  if (!servers.has(below)) servers.set(below, await serve(below));
  return servers.get(below);
}

async function windowFor(touch, bypassCSP) {
  const key = `${touch} ${bypassCSP}`;
  if (!windows.has(key)) {
    // What glides arrives at once: places can then be measured without waiting.
    const context = await browser.newContext({ hasTouch: touch, isMobile: touch, bypassCSP, reducedMotion: "reduce" });
    context.setDefaultTimeout(PATIENCE_MS);
    // A window closes with its last page; this one stays.
    await context.newPage();
    windows.set(key, context);
  }
  return windows.get(key);
}

async function forgetful(context, page) {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
}

/** The browser asks for the icon last, and breaks that off when the page is left or loaded anew before the icon has come. */
const ICON_LEFT = /\/icon\.svg net::ERR_ABORTED$/;

/**
 * A test in a page of its own. `options`: `query` of the address, `width` and `height` of the window, `touch`, `lang` of
 * the words in `map`, `before(server)` to spoil a file, `expected` patterns of errors that are meant, `bypassCSP`, `below` for the
 * folder of the host that the map stands in.
 */
export function scenario(name, options, body) {
  test(name, async () => {
    const map = await open(options);
    try {
      await body(map);
      await map.assertClean();
    } finally {
      await map.page.close();
      map.server.mend();
    }
  });
}

async function open(options) {
  const { query = "", width = 1280, height = 900, touch = false, bypassCSP = false, expected = [], below = "/" } = options;
  const server = await serverAt(below);
  options.before?.(server);
  const context = await windowFor(touch, bypassCSP);
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  // Files with a hash in their name are never asked for twice; one that is spoilt must be.
  if (options.before) await forgetful(context, page);

  const wrong = [];
  const requested = [];
  page.on("pageerror", (error) => wrong.push(`page error: ${error.stack ?? error}`));
  page.on("console", (message) => {
    const words = `${message.text()} ${message.location().url}`;
    if (message.type() === "error" && !expected.some((pattern) => pattern.test(words))) wrong.push(`console: ${words}`);
  });
  page.on("requestfailed", (request) => {
    const words = `failed: ${request.url()} ${request.failure()?.errorText}`;
    if (![ICON_LEFT, ...expected].some((pattern) => pattern.test(words))) wrong.push(words);
  });
  page.on("request", (request) => requested.push(request.url()));
  await page.exposeBinding("__breach", (_, breach) => wrong.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.__breach(`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
    });
  });

  await page.goto(server.address + query);
  // The app has taken the place of the page that stands still, or says why it cannot.
  await page.locator("#app:not([data-still]), #fault > *, body.statement").first().waitFor({ state: "attached" });
  const assertClean = async () => {
    assert.deepEqual(wrong, [], "something went wrong unseen");
    const elsewhere = requested.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url));
    assert.deepEqual(elsewhere, [], "another host was asked");
    assert.deepEqual(await context.cookies(), [], "a cookie was set");
    const stored = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, { local: {}, session: {}, databases: [], caches: [], workers: 0 }, "something was stored");
  };
  return { ...reader(page, WORDS[options.lang ?? "sv"]), page, context, server, requested, assertClean };
}

/** What a reader sees and does, by role and name. */
export function reader(page, words) {
  const map = page.getByRole("region", { name: words.map });
  const panel = page.getByRole("region", { name: words.chosen });
  const picker = (name) => page.getByRole("combobox", { name, exact: true });
  const button = (name) => map.getByRole("button", { name, exact: true });
  return {
    words,
    map,
    panel,
    measure: picker(words.measure),
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
    chosenName: panel.getByRole("heading", { level: 2 }),
    /** On small screens: the chosen place and the way to its facts, at the lower edge. */
    bar: page.locator(".bar"),
    /** A municipality on the map. */
    region: (name) => map.getByRole("button", { name: new RegExp(`^${name},`) }),
    /** The middle of a municipality's name on the map, where a reader would point. */
    nameOf: async (name) => middle(await page.locator(".region-names text", { hasText: exactly(name) }).boundingBox()),
    /** The middle of a site's symbol. */
    symbolOf: async (id) => middle(await page.locator(`[data-site="${id}"] .reach`).boundingBox()),
    middleOfMap: async () => middle(await map.boundingBox()),
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
  assert.ok(box, "it stands nowhere on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const exactly = (words) => new RegExp(`^${words}$`);

/** The words of an element, with plain spaces. */
export const read = async (locator) => plain(await locator.innerText());

/** The query string in the address bar. */
export const query = (page) => new URL(page.url()).search;
