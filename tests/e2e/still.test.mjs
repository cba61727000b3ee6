// The page before the app has come, and where it does not come: a picture, a summary and a table from HTML alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { browser, server } from "./own.mjs";
import { becomes, plain, read } from "./page.mjs";

/** Opens an address in a window of its own; `prepare(page)` before. Gives the page and what went wrong on it. */
async function opened(path, { scripts = true, width = 1280, prepare } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, bypassCSP: false });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await prepare?.(page);
  await page.goto(new URL(path, server.address).href, { waitUntil: "commit" });
  return { page, wrong, close: () => context.close() };
}

/** The places of two large municipalities among all. */
const [JOKKMOKK, KIRUNA] = [42, 53];

/** Presses a municipality where nothing lies on it. */
async function press(page, nth) {
  const at = await page.locator(".regions path").nth(nth).evaluate((path) => {
    path.scrollIntoView({ block: "center" });
    const box = path.getBoundingClientRect();
    const parts = Array.from({ length: 81 }, (_, n) => ({ x: box.x + (box.width * ((n % 9) + 1)) / 10, y: box.y + (box.height * (Math.floor(n / 9) + 1)) / 10 }));
    return parts.find(({ x, y }) => document.elementFromPoint(x, y) === path);
  });
  await page.mouse.click(at.x, at.y);
}

const started = (page) => page.locator("#app:not([data-still])").waitFor({ state: "attached" });
const DATA = JSON.parse(readFileSync(new URL("../../data/municipalities.geojson", import.meta.url)));

for (const [lang, path, headline, missing] of [
  ["sv", "", "13 av 44 kommuner har mer än 12 mil (120 km) till närmaste campus", "Skript är avstängda."],
  ["en", "en/", "13 of 44 municipalities have more than 120 km to the nearest campus", "Scripts are off."],
]) {
  for (const width of [1280, 360]) {
    test(`without scripts there is a map, a summary and a table (${lang}, ${width} px)`, async () => {
      const { page, close } = await opened(path, { scripts: false, width });
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.equal(plain(await page.locator("h1").innerText()), headline);
      assert.ok((await page.title()).startsWith(headline.slice(0, 20)));
      assert.ok((await read(page.locator(".missing"))).startsWith(missing));
      const tones = await page.locator(".regions path").evaluateAll((all) => all.map((path) => path.dataset.tone));
      assert.equal(tones.length, 54);
      assert.ok(tones.every((tone) => /^[0-4]$/.test(tone)));
      assert.equal((await page.locator(".summary p").count()) >= 2, true);
      const rows = page.locator("#kommuner tbody tr:not(.group)");
      assert.equal(await rows.count(), 54);
      assert.equal(await page.locator("#kommuner").isVisible(), true);
      // What is seen comes as it is read, and what explains the map right after it.
      const parts = page.locator(".head, .map, .summary, .legend, .table");
      const tops = await parts.evaluateAll((all) => all.map((part) => [part.classList[0], part.getBoundingClientRect().top]));
      assert.deepEqual(tops.map(([name]) => name), ["head", "map", "summary", "legend", "table"]);
      const [, , ...below] = tops.map(([, top]) => top);
      assert.deepEqual(below.toSorted((a, b) => a - b), below, `the order that is seen: ${tops}`);
      const bottom = await page.locator(".map").evaluate((map) => map.getBoundingClientRect().bottom);
      if (width === 360) assert.ok(below[0] - bottom < 60 && below[1] - bottom < 600, `far below the map: ${tops}`);
      for (const said of await page.locator("p >> visible=true").allInnerTexts()) {
        assert.doesNotMatch(said, /^(Tryck på|Press a|Välj en|Choose a|Tangenter|Keys)/, "nobody can follow this");
      }
      const skips = page.locator('a[href="#fakta"]');
      assert.equal(await skips.count(), 0, "there is nothing to skip");
      assert.equal(await page.locator("[aria-describedby]").count(), 0, "keys are told of that do nothing");
      for (const control of ["button", "select", "input"]) {
        assert.equal(await page.locator(`${control} >> visible=true`).count(), 0, `${control} is shown and does nothing`);
      }
      const middles = await page.locator(".classes li:first-child :is(.swatch, .count)").evaluateAll((all) =>
        all.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
      assert.ok(middles.length === 2 && Math.abs(middles[0] - middles[1]) < 6, `a class is no row: ${middles}`);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      assert.equal(isWide, false, "the page scrolls sideways");
      await close();
    });
  }

  test(`nothing lies on the tables, and only links look like links, without scripts (${lang})`, async () => {
    for (const [width, script] of [[1280, false], [1920, false], [800, false], [360, false], [1280, true]]) {
      // Where the app does not come, and a reader goes to the table.
      const prepare = (page) => page.route(/\.(wasm|js)$/, (route) => route.abort());
      const { page, close } = await opened(script ? `${path}#tabell` : path, { scripts: script, width, prepare });
      for (const id of ["kommuner", "platser"]) {
        const rows = page.locator(`#${id} tbody tr:not(.group)`);
        for (const nth of [2, 20, 40]) {
          const over = await rows.nth(nth).evaluate((row) => {
            row.scrollIntoView({ block: "center" });
            const { top, height } = row.getBoundingClientRect();
            const { left, right } = row.closest(".rows").getBoundingClientRect();
            const at = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + part * (right - left), top + height / 2));
            return at.filter((found) => !row.contains(found)).map((found) => found?.outerHTML.slice(0, 80));
          });
          assert.deepEqual(over, [], `${width} px, row ${nth} of ${id}`);
        }
      }
      const seeming = await page.locator(".rows :not(a)").evaluateAll((all) =>
        all.filter((part) => getComputedStyle(part).textDecorationLine === "underline").map((part) => part.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(seeming, []);
      await close();
    }
  });

  test(`links lead from the table to every municipality's page without scripts (${lang})`, async () => {
    const { page, close } = await opened(path, { scripts: false });
    const links = await page.locator("#kommuner tbody th a").evaluateAll((all) => all.map((link) => [link.textContent, link.href]));
    assert.equal(links.length, 54);
    for (const [name, href] of links.slice(0, 54)) {
      const answer = await page.request.get(href);
      assert.equal(answer.status(), 200, href);
      const html = await answer.text();
      assert.ok(html.includes(`<h1>${name}</h1>`), `${href} is not about ${name}`);
      assert.ok(html.includes(`<meta name="description" content="${name}: `), `${href} is described as another`);
    }
    await page.locator("#kommuner").getByRole("link", { name: "Dorotea" }).click();
    await becomes(async () => plain(await page.locator("h1").innerText()), "Dorotea");
    assert.match(await page.title(), /^Dorotea: /);
    const words = await read(page.locator("main"));
    const dorotea = DATA.features.find((feature) => JSON.stringify(feature.properties).includes("Dorotea"));
    assert.ok(dorotea, "Dorotea is in the data");
    assert.match(words, lang === "sv" ? /23,7 % 44\/44 47,9 % 47,5 %/ : /23\.7% 44\/44 47\.9% 47\.5%/);
    assert.equal(await page.locator("button").count(), 0);
    assert.match(words, lang === "sv" ? /^Dorotea Cirka 185 km till närmaste campus\. / : /^Dorotea About 185 km to the nearest campus\. /);
    const name = page.getByRole("link", { name: "Lärkartan", exact: true });
    assert.equal(new URL(await name.evaluate((link) => link.href)).pathname, lang === "sv" ? "/" : "/en/");
    await page.getByRole("link", { name: lang === "sv" ? "Visa Dorotea på kartan" : "Show Dorotea on the map" }).click();
    await becomes(() => new URL(page.url()).search, "?kommun=2425");
    await close();
  });
}

test("the still table says what the app's table says", async () => {
  const still = await opened("", { scripts: false });
  const moving = await opened("?vy=tabell");
  await started(moving.page);
  const rows = (page) => page.locator("#kommuner tbody tr").allInnerTexts();
  await becomes(async () => (await rows(moving.page)).length, (await rows(still.page)).length);
  assert.deepEqual((await rows(moving.page)).map(plain), (await rows(still.page)).map(plain));
  await still.close();
  await moving.close();
});

for (const width of [1280, 800, 360]) {
  test(`the app takes over without a shift (${width} px)`, async () => {
    let go;
    const held = new Promise((resolve) => (go = resolve));
    const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
    const { page, wrong, close } = await opened("", { width, prepare });
    await page.locator(".regions path").first().waitFor({ state: "attached" });
    assert.equal(await page.locator("select >> visible=true").count(), 0, "a control is shown before it works");
    await page.locator(".language").focus();
    await page.evaluate(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value))).observe({
        type: "layout-shift",
        buffered: true,
      });
      scrollTo(0, 120);
    });
    const before = await page.evaluate(() => scrollY);
    go();
    await started(page);
    await page.waitForTimeout(400);
    assert.equal(await page.evaluate(() => window.shifts), 0);
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.equal(await page.evaluate(() => document.activeElement.className), "language");
    assert.deepEqual(wrong, []);
    await close();
  });
}

for (const [path, width, entries] of [["", 1280, 2], ["en/", 360, 2], ["embed/?delar=karta,fakta", 800, 1]]) {
  test(`what is pressed before the app has come is chosen when it comes (/${path}, ${width} px)`, async () => {
    let go;
    const held = new Promise((resolve) => (go = resolve));
    const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
    const { page, wrong, close } = await opened(path, { width, prepare });
    await page.waitForLoadState();
    await press(page, KIRUNA);
    await press(page, JOKKMOKK);
    await page.locator(".waiting").waitFor({ state: "visible" });
    go();
    await started(page);
    await becomes(async () => read(page.locator(".detail h2").first()), "Jokkmokk");
    assert.equal(await page.locator(".regions path[aria-current='true']").getAttribute("data-code"), "2510");
    await becomes(() => new URL(page.url()).searchParams.get("kommun"), "2510");
    assert.equal(await page.evaluate(() => history.length), entries + 1);
    if (entries > 1) {
      await page.goBack();
      await becomes(async () => page.locator(".regions path[aria-current='true']").count(), 0);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
}

const FAULTS = {
  "WebAssembly is not there": { prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly) },
  "the wasm does not come": { prepare: (page) => page.route(/\.wasm$/, (route) => route.abort()) },
  "the wasm is not found": { prepare: (page) => page.route(/\.wasm$/, (route) => route.fulfill({ status: 404, body: "" })) },
  "the wasm is a page of HTML": {
    prepare: (page) => page.route(/\.wasm$/, (route) => route.fulfill({ contentType: "text/html", body: "<h1>hej</h1>" })),
  },
  "the wasm is cut off": {
    prepare: (page) =>
      page.route(/\.wasm$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 50_000) });
      }),
  },
};
for (const [fault, options] of Object.entries(FAULTS)) {
  test(`${fault}: a sentence, a way to try again, and all that was there`, async () => {
    const { page, wrong, close } = await opened("", options);
    const alert = page.getByRole("alert");
    await alert.getByRole("button", { name: "Ladda om sidan" }).waitFor();
    assert.match(await read(alert), /^Kartan och tabellen går att läsa, men inte att zooma/);
    assert.ok((await alert.locator("pre").innerText()).length > 5, "the error can be copied");
    assert.equal(await page.locator(".regions path").count(), 54);
    assert.equal(await page.locator("#kommuner").isVisible(), true);
    assert.equal(await page.locator("select >> visible=true").count(), 0);
    assert.deepEqual(wrong, []);
    await close();
  });
}

for (const [lang, path] of [["sv", "kommun/2425/"], ["en", "en/kommun/2425/"]]) {
  test(`the page of a municipality fits a phone, its table too (${lang})`, async () => {
    const { page, close } = await opened(path, { width: 360 });
    await page.locator(".rows td").first().waitFor();
    const widths = await page.locator("html, .rows").evaluateAll((all) => all.map((box) => [box.scrollWidth, box.clientWidth]));
    assert.equal(widths.length, 2);
    for (const [scrolled, shown] of widths) assert.ok(scrolled <= shown, `${scrolled} px in ${shown}`);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    assert.equal(await page.getByRole("row").first().getByRole("columnheader").count(), 5, "it is no table any more");
    await close();
  });
}

test("where a symbol stands the municipality is pressed before the app has come", async () => {
  const prepare = (page) => page.route(/\.wasm$/, () => {});
  const { page, close } = await opened("", { prepare });
  await page.waitForLoadState("domcontentloaded");
  const place = await page.locator(".site").evaluateAll((all) => {
    const middles = all.map((site) => site.getBoundingClientRect()).map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    return middles.find((at) => document.elementFromPoint(...at)?.closest(".regions path"));
  });
  await becomes(() => page.locator("#app").getAttribute("data-waits"), "");
  await page.mouse.click(...place);
  await becomes(async () => /^\?\d+$/.test(await page.locator("#app").getAttribute("data-waits")), true);
  await close();
});

test("a link's view that is long in coming is spoken of, in the page's own place", async () => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
  const { page, close } = await opened("?kommun=2425", { prepare });
  await page.getByText("Din vy laddas …").waitFor();
  assert.equal(await page.locator(".waiting").evaluate((words) => getComputedStyle(words).position), "fixed");
  go();
  await started(page);
  assert.equal(await page.locator(".waiting").isVisible(), false);
  await close();
});

test("a stalled download is spoken of after eight seconds, and the map comes all the same", async () => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
  const { page, close } = await opened("", { prepare, width: 360 });
  // Where somebody reads on, nothing moves: neither when it is said nor when the map comes.
  await page.locator(".legend").first().waitFor();
  await page.evaluate(() => scrollTo(0, 900));
  const place = () => page.evaluate(() => [scrollY, document.querySelector(".legend").getBoundingClientRect().top]);
  const read = await place();
  assert.equal(read[0], 900);
  await page.getByText("Det tar lång tid att hämta kartan.").waitFor({ timeout: 12_000 });
  assert.deepEqual(await place(), read, "what is read has moved");
  go();
  await started(page);
  await becomes(() => page.getByRole("alert").innerText(), "");
  assert.deepEqual(await place(), read, "what is read has moved");
  assert.equal(await page.getByLabel("Visa på kartan").isVisible(), true);
  await close();
});

test("a row that has the focus keeps it when the app takes over the table", async () => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
  const { page, close } = await opened("?vy=tabell#tabell", { prepare });
  await page.locator("#kommuner").getByRole("link", { name: "Bjurholm" }).focus();
  go();
  await started(page);
  const focused = () => page.evaluate(() => [document.activeElement.tagName, document.activeElement.textContent].join(" "));
  await becomes(focused, "BUTTON Bjurholm");
  await close();
});

for (const [width, table, name] of [[360, "kommuner", "Storuman"], [360, "platser", "Lärcentrum Sandviken"], [1280, "kommuner", "Dorotea"]]) {
  test(`who reads on in the table #${table} at ${width} px reads on when the app comes`, async () => {
    let go;
    const held = new Promise((resolve) => (go = resolve));
    const prepare = (page) => page.route(/\.wasm$/, async (route) => held.then(() => route.continue()));
    const { page, close } = await opened("?vy=tabell#tabell", { prepare, width });
    const row = page.locator(`#${table} tbody tr`).filter({ has: page.locator("th", { hasText: name }) }).first();
    await row.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 12));
    const top = () => row.evaluate((row) => row.getBoundingClientRect().top);
    const was = await top();
    assert.ok(was >= 0 && was < 700, `not in sight: ${was}`);
    go();
    await started(page);
    // Widths of columns differ by a pixel, and so where lines break in rows above.
    await becomes(async () => Math.abs((await top()) - was) <= 2, true);
    await close();
  });
}

test("a panic later on leaves the last view, with a sentence", async () => {
  const { page, close } = await opened("");
  await started(page);
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  assert.match(await read(page.getByRole("alert")), /^Kartan har slutat svara/);
  assert.equal(await page.getByLabel("Visa på kartan").isVisible(), true);
  await close();
});

test("the English page speaks English, and its links say so where they leave it", async () => {
  const { page, close } = await opened("en/?kommun=2425");
  await started(page);
  const place = page.getByRole("region", { name: "Chosen place" });
  await becomes(async () => plain(await place.getByRole("heading", { level: 2 }).innerText()), "Dorotea");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("link", { name: "Svenska", exact: true }).click();
  await becomes(() => new URL(page.url()).search, "?kommun=2425&lang=sv");
  await page.reload();
  await started(page);
  await becomes(() => page.locator("html").getAttribute("lang"), "sv");
  const statement = page.getByRole("link", { name: "Tillgänglighet" });
  assert.equal(new URL(await statement.evaluate((link) => link.href)).pathname, "/tillganglighet/");
  await close();
});
