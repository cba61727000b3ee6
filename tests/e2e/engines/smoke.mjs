// The map in Firefox and in WebKit: what must hold in any browser, once. Chromium's tests beside this folder go into the
// details. Run by `cargo xtask test --engines`.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { becomes, holds } from "../patience.mjs";
import { DIST, serve } from "../server.mjs";
import { ENGINES, started } from "./engine.mjs";
import { Key, reader } from "./reader.mjs";

const HEADLINE = "15 av 44 kommuner har mer än 12 mil (120 km) till närmaste campus i Sverige";
const FULL = "?matt=utbildning&kommun=2481&samverkan=akademi-norr&lang=en&lage=6,64.6,18.7";

/**
 * A browser for the tests in `body`, which get what a reader does in it. Nothing may go wrong unseen in any of them but
 * what `expected` fits.
 */
function inside(name, settings, body) {
  const here = {};
  before(async () => {
    here.server = await serve();
    Object.assign(here, await started(name, settings));
    Object.assign(here, reader(here.driver));
    here.at = (query) => here.open(here.server.address + query);
  });
  after(async () => {
    await here.close?.();
    await here.server?.close();
  });
  afterEach(async () => {
    here.server.mend();
    const isMeant = (words) => settings.expected?.test(words);
    assert.deepEqual((await here.faults()).filter((words) => !isMeant(words)), [], "something went wrong unseen");
    const left = await here.evaluate(() => ({
      asked: performance.getEntriesByType("resource").map(({ name }) => name),
      cookie: document.cookie,
      page: location.protocol,
    }));
    const isOurs = (url) => url.startsWith(here.server.address) || /^(data|file):/.test(url);
    assert.deepEqual(left.asked.filter((url) => !isOurs(url)), [], "another host was asked");
    assert.equal(left.cookie, "", "a cookie was set");
  });
  body(here);
}

/** Where the parts of the page stand. */
const PLACES = () =>
  ["h1", ".tabs", ".map", ".summary", ".legend"].map((part) => {
    const { x, y, width } = document.querySelector(part).getBoundingClientRect();
    return [part, ...[x, y, width].map(Math.round)];
  });

/** The colours of the municipalities that have a shape. */
const COLOURS = () =>
  [...document.querySelectorAll(".regions path")]
    .filter((path) => path.getBoundingClientRect().width > 1)
    .map((path) => getComputedStyle(path).fill);

async function isAMap({ evaluate, read, count }) {
  assert.equal(await read("h1"), HEADLINE);
  const colours = await evaluate(COLOURS);
  assert.equal(colours.length, 54);
  assert.ok(new Set(colours).size >= 5, `the map has the colours ${[...new Set(colours)]}`);
  assert.ok((await count(".summary p")) >= 2);
}

function moving(name) {
  inside(name, { scripts: true, wasm: true }, (here) => {
    test("the first picture is there before the app, which takes over without a shift", async (t) => {
      t.diagnostic(here.version);
      const letGo = here.server.hold("larkartan.wasm");
      await here.at("");
      await isAMap(here);
      await becomes(() => here.evaluate(() => performance.getEntriesByName("first-contentful-paint").length), 1);
      assert.equal(await here.shown("select, input"), 0, "a control is shown before it works");
      assert.equal(await here.count("#app[data-prerendered]"), 1);
      const places = await here.evaluate(PLACES);
      letGo();
      await here.takenOver();
      assert.deepEqual(await here.evaluate(PLACES), places);
      assert.ok((await here.shown("select, input")) >= 3, "controls are missing");
    });

    test("a click where a name stands chooses it, and Escape lets go", async () => {
      await here.at("");
      await here.takenOver();
      await here.clickOn("Jokkmokk");
      await here.chosenIs("Jokkmokk");
      await becomes(here.query, "?kommun=2510");
      await here.press(Key.ESCAPE);
      await here.chosenIs("");
    });

    test("the keyboard goes to the map, from place to place, and chooses", async () => {
      await here.at("");
      await here.takenOver();
      for (let presses = 0; !(await here.focused()).includes(", "); presses += 1) {
        assert.ok(presses < 15, "Tab does not lead into the map");
        await here.press(Key.TAB);
      }
      const seen = new Set([await here.focused()]);
      for (const key of [Key.ARROW_UP, Key.ARROW_UP, Key.ARROW_LEFT]) {
        await here.press(key);
        seen.add(await here.focused());
      }
      assert.ok(seen.size >= 3, `arrow keys lead nowhere: ${[...seen]}`);
      const name = (await here.focused()).split(",")[0];
      await here.press(Key.ENTER);
      await here.chosenIs(name);
    });

    test("another measure has other colours and another headline; Back and Forward walk between them", async () => {
      await here.at("");
      await here.takenOver();
      const before = await here.evaluate(COLOURS);
      await (await here.picker("Visa på kartan")).selectByValue("utbildning");
      await becomes(here.query, "?matt=utbildning");
      const headline = await here.read("h1");
      assert.notEqual(headline, HEADLINE);
      await holds(async () => assert.notDeepEqual(await here.evaluate(COLOURS), before));
      await here.clickOn("Kiruna");
      await here.chosenIs("Kiruna");
      await becomes(here.query, "?matt=utbildning&kommun=2584");
      await here.back();
      await here.chosenIs("");
      await here.back();
      await becomes(() => here.read("h1"), HEADLINE);
      await holds(async () => assert.deepEqual(await here.evaluate(COLOURS), before));
      await here.forward();
      await becomes(() => here.read("h1"), headline);
    });

    test("the language changes without a reload", async () => {
      await here.at("?matt=utbildning");
      await here.takenOver();
      await here.evaluate(() => void (window.sameDocument = true));
      await (await here.link("English")).click();
      await becomes(here.language, "en");
      await holds(async () => assert.match(await here.read("h1"), /^\d+ of 44 municipalities/));
      await becomes(here.query, "?matt=utbildning&lang=en");
      assert.equal(await here.evaluate(() => window.sameDocument), true, "the page was loaded anew");
      await here.back();
      await becomes(here.language, "sv");
    });

    test("the table takes the map's place, is ordered, and chooses", async () => {
      await here.at("");
      await here.takenOver();
      await (await here.link("Tabell")).click();
      await becomes(() => here.shown("#kommuner tbody tr:not(.group)"), 54);
      assert.equal(await here.shown(".map"), 0);
      for (const ordered of ["ascending", "descending"]) {
        await (await here.sorting("Avstånd till närmaste campus")).click();
        await becomes(() => here.count(`#kommuner th[aria-sort="${ordered}"]`), 1);
      }
      await becomes(() => here.read("#kommuner tbody th"), "Storuman");
      await (await here.link("Pajala")).click();
      await here.chosenIs("Pajala");
      await becomes(here.query, "?kommun=2521&vy=tabell&ordning=-varde");
    });

    test("a search is typed and taken with the keyboard", async () => {
      await here.at("");
      await here.takenOver();
      await (await here.one("#search")).click();
      await here.type("asele");
      await holds(async () => assert.match(await here.read("#hits li"), /^Åsele/));
      await here.press(Key.ARROW_DOWN);
      await here.press(Key.ENTER);
      await here.chosenIs("Åsele");
      await holds(async () => assert.match(await here.query(), /^\?kommun=2463&lage=/));
    });

    test("a link with many parameters opens what it says", async () => {
      await here.at(FULL);
      await here.takenOver();
      await here.chosenIs("Lycksele");
      assert.equal(await here.language(), "en");
      const { scale, under } = await here.evaluate(() => {
        const { x, y, width, height } = document.querySelector(".map").getBoundingClientRect();
        const stack = document.elementsFromPoint(x + width / 2, y + height / 2);
        return {
          scale: new DOMMatrix(getComputedStyle(document.querySelector(".view")).transform).a,
          under: stack.flatMap((element) => element.closest("[data-code]") ?? [])[0]?.dataset.code,
        };
      });
      assert.equal(scale, 6);
      assert.equal(under, "2481", "the middle of the map is not where the link says");
      const chosen = await here.evaluate(() => [...document.querySelectorAll("select")].map(({ value }) => value));
      assert.ok(chosen.includes("utbildning") && chosen.includes("akademi-norr"), `chosen: ${chosen}`);
      assert.equal(await here.query(), FULL, "opening a link changes the address");
    });

    test("in a frame as narrow as a phone nothing is cut off, and the chosen place stands at the lower edge", async () => {
      // No window of these browsers is as narrow; the page around is ours. Its corner is the frame's: WebKit's driver
      // points from there.
      const body = '<!DOCTYPE html><body style="margin: 0"><iframe src="." width="360" height="640" frameborder="0"></iframe>';
      here.server.replace("frame.html", { body, headers: { "Content-Security-Policy": "frame-src 'self'" } });
      await here.at("frame.html");
      await here.driver.switchTo().frame(await here.one("iframe"));
      await here.takenOver();
      assert.equal(await here.evaluate(() => innerWidth), 360);
      assert.equal(await here.sideways(), 0, "the page scrolls sideways");
      await here.evaluate(() => document.querySelector(".map").scrollIntoView({ block: "end" }));
      await here.clickOn("Jokkmokk");
      await here.chosenIs("Jokkmokk");
      await becomes(() => here.shown(".bar"), 1);
      assert.equal(await here.sideways(), 0, "the page scrolls sideways");
      await here.driver.switchTo().defaultContent();
    });

    test("the map in one file opens from the disk", async () => {
      await here.open(pathToFileURL(join(DIST, "larkartan.html")).href);
      await here.takenOver();
      assert.equal(await here.read("h1"), HEADLINE);
      assert.equal(new Set(await here.evaluate(COLOURS)).size, 5);
      await here.clickOn("Jokkmokk");
      await here.chosenIs("Jokkmokk");
      await becomes(here.query, "?kommun=2510");
    });
  });
}

function withoutScripts(name) {
  inside(name, { scripts: false, wasm: true }, (here) => {
    test("there is a map, a summary, a table, and a page for every municipality", async () => {
      await here.at("");
      await isAMap(here);
      assert.match(await here.read(".missing"), /^Skript är avstängda\./);
      assert.equal(await here.shown("button, select, input"), 0, "a control is shown and does nothing");
      assert.equal(await here.sideways(), 0, "the page scrolls sideways");
      await (await here.link("Tabell")).click();
      await becomes(() => here.shown("#kommuner tbody tr:not(.group)"), 54);
      assert.equal(await here.shown("button, select, input"), 0, "a control is shown and does nothing");
      // Opened by its address: WebKit's driver never answers a question that comes while a page goes.
      await here.open(await here.evaluate(() => document.querySelector('#kommuner a[href*="2425"]').href));
      await holds(async () => assert.match(await here.read("h1"), /^Dorotea$/));
      await holds(async () => assert.match(await here.read("main"), /23,7 % ?44\/44/));
    });
  });
}

function withoutWasm(name) {
  inside(name, { scripts: true, wasm: false, expected: /WebAssembly/ }, (here) => {
    test("the page that stands still stays, and says what is missing", async () => {
      await here.at("");
      await becomes(() => here.count("#load-error button"), 1);
      assert.match(await here.read("#load-error"), /^Kartan och tabellen går att läsa, men inte att zooma/);
      await isAMap(here);
      assert.match(await (await here.link("Tabell")).getAttribute("href"), /tabell\//);
      assert.equal(await here.shown("select, input"), 0, "a control is shown and does nothing");
    });
  });
}

for (const name of Object.keys(ENGINES)) {
  describe(name, () => moving(name));
  describe(`${name} with scripts off`, () => withoutScripts(name));
  describe(`${name} without WebAssembly`, () => withoutWasm(name));
}
