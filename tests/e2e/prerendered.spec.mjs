// The prerendered pages: before the app has come, and where it does not come. A map, a summary and tables from HTML alone.
import { readFileSync } from "node:fs";
import { expect, plain, read, rested, started, test } from "./fixtures.mjs";
import { ADDRESS } from "./playwright.config.mjs";

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: "no-preference" } });

/** Comes to a page, and does not wait for all of it. */
async function arrive(page, path, width = 1280) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(ADDRESS + path, { waitUntil: "commit" });
}

/** Two large municipalities. */
const [JOKKMOKK, KIRUNA] = ["2510", "2584"];

/** Presses a municipality where nothing lies on it. */
async function press(page, code) {
  const at = await page
    .locator(`.regions [data-code='${code}'] path`)
    .evaluate((path) => {
      path.scrollIntoView({ block: "center" });
      const box = path.getBoundingClientRect();
      const parts = Array.from({ length: 81 }, (_, n) => ({
        x: box.x + (box.width * ((n % 9) + 1)) / 10,
        y: box.y + (box.height * (Math.floor(n / 9) + 1)) / 10,
      }));
      return parts.find(({ x, y }) => document.elementFromPoint(x, y) === path);
    });
  await page.mouse.click(at.x, at.y);
}

const DATA = JSON.parse(readFileSync(new URL("../../data/municipalities.geojson", import.meta.url)));

/** The screens beside the map: what their tabs are called, and the folders of their static pages. */
const SCREENS = {
  sv: [
    ["Tabell", "tabell/"],
    ["Utbud", "utbud/"],
    ["Min kommun", "kommun/"],
    ["Tänk om", "tank-om/"],
  ],
  en: [
    ["Table", "tabell/"],
    ["Programmes", "utbud/"],
    ["My municipality", "kommun/"],
    ["What if", "tank-om/"],
  ],
};

for (const [lang, path, headline, missing] of [
  ["sv", "", "15 av 44 kommuner har mer än 12 mil (120 km) till närmaste campus i Sverige", "Skript är avstängda."],
  ["en", "en/", "15 of 44 municipalities are more than 120 km from the nearest campus in Sweden", "Scripts are off."],
]) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    for (const width of [1280, 360]) {
      test(`without scripts there is a map, a summary, a legend and a way to the tables (${lang}, ${width} px)`, async ({ host, page }) => {
        await arrive(page, path, width);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator("h1")).toHaveText(headline);
        expect((await page.title()).startsWith(headline.slice(0, 20))).toBeTruthy();
        expect((await read(page.locator(".missing"))).startsWith(missing)).toBeTruthy();
        const classes = await page
          .locator(".regions path")
          .evaluateAll((all) => all.map((path) => path.closest("[data-class]").dataset.class));
        expect(classes.length).toBe(54);
        expect(classes.every((shown) => /^[0-4]$/.test(shown))).toBeTruthy();
        expect((await page.locator(".summary p").count()) >= 2).toBe(true);
        for (const [name, folder] of SCREENS[lang]) {
          const tab = page.getByRole("navigation").getByRole("link", { name, exact: true });
          await expect(tab).toBeVisible();
          await expect(tab).toHaveAttribute("href", new RegExp(`(^|/)${folder}$`));
        }
        // What is seen comes as it is read, and what explains the map right after it.
        const parts = page.locator(".headline, .map, .summary, .legend");
        const tops = await parts.evaluateAll((all) => all.map((part) => [part.classList[0], part.getBoundingClientRect().top]));
        expect(tops.map(([name]) => name)).toEqual(["headline", "map", "summary", "legend"]);
        const [, , ...below] = tops.map(([, top]) => top);
        expect(
          below.toSorted((a, b) => a - b),
          `the order that is seen: ${tops}`,
        ).toEqual(below);
        const bottom = await page.locator(".map").evaluate((map) => map.getBoundingClientRect().bottom);
        if (width === 360) expect(below[0] - bottom < 60 && below[1] - bottom < 600, `far below the map: ${tops}`).toBeTruthy();
        for (const said of await page.locator("p >> visible=true").allInnerTexts()) {
          expect(said, "nobody can follow this").not.toMatch(/^(Tryck på|Press a|Välj en|Choose a|Tangenter|Keys)/);
        }
        const skips = page.locator('a[href="#fakta"]');
        await expect(skips, "there is nothing to skip").toHaveCount(0);
        await expect(page.locator("[aria-describedby]"), "keys are told of that do nothing").toHaveCount(0);
        for (const control of ["button", "select", "input"]) {
          await expect(page.locator(`${control} >> visible=true`), `${control} is shown and does nothing`).toHaveCount(0);
        }
        const middles = await page
          .locator(".classes li:first-child :is(.swatch, .count)")
          .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
        expect(middles.length === 2 && Math.abs(middles[0] - middles[1]) < 6, `a class is no row: ${middles}`).toBeTruthy();
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect(isWide, "the page scrolls sideways").toBe(false);
      });
    }

    for (const width of [1280, 360]) {
      test(`each screen has a page that is read without scripts (${lang}, ${width} px)`, async ({ page }) => {
        const inside = {
          "tabell/": async () => {
            await expect(page.locator("#kommuner tbody tr:not(.group)")).toHaveCount(54);
            await expect(page.locator("#platser tbody tr").first()).toBeVisible();
          },
          "utbud/": () => expect(page.locator("#utbildningar .programme")).toHaveCount(100),
          "kommun/": async () => {
            const links = page.locator("main a[href*='kommun/']").filter({ hasText: /\S/ });
            const codes = await links.evaluateAll((all) => all.map(({ href }) => /kommun\/(\d{4})\/$/.exec(href)?.[1]));
            expect(new Set(codes.filter(Boolean)).size, "not every municipality is led to").toBe(54);
          },
          "tank-om/": async () => {
            await expect(page.locator("[data-figure='beyond']")).toHaveText(/^\d/);
            await expect(page.locator(".regions path"), "the map is gone").toHaveCount(54);
          },
        };
        for (const [, folder] of SCREENS[lang]) {
          await arrive(page, path + folder, width);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await expect(page.locator("html")).toHaveAttribute("data-page", path + folder);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await inside[folder]();
          for (const control of ["button", "select", "input"]) {
            await expect(page.locator(`${control} >> visible=true`), `${control} is shown and does nothing`).toHaveCount(0);
          }
          const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
          expect(isWide, `${folder} scrolls sideways`).toBe(false);
        }
      });
    }

    test(`links lead from the table to every municipality's page without scripts (${lang})`, async ({ host, page }) => {
      await arrive(page, `${path}tabell/`);
      await expect(page.locator(".foot")).toBeAttached();
      const links = await page.locator("#kommuner tbody th a").evaluateAll((all) => all.map((link) => [link.textContent, link.href]));
      expect(links.length).toBe(54);
      for (const [name, href] of links.slice(0, 54)) {
        const answer = await page.request.get(href);
        expect(answer.status(), href).toBe(200);
        const html = await answer.text();
        expect(html, `${href} is not about ${name}`).toContain(`>${name}</h1>`);
        expect(html, `${href} is described as another`).toContain(`<meta name="description" content="${name}: `);
      }
      await page.locator("#kommuner").getByRole("link", { name: "Dorotea" }).click();
      await expect(page.locator("h1")).toHaveText("Dorotea");
      expect(await page.title()).toMatch(/^Dorotea: /);
      const words = await read(page.locator("main"));
      const dorotea = DATA.features.find((feature) => JSON.stringify(feature.properties).includes("Dorotea"));
      expect(dorotea, "Dorotea is in the data").toBeTruthy();
      expect(words).toMatch(lang === "sv" ? /23,7 % lägst av 44 47,9 % 47,5 %/ : /23\.7% lowest of 44 47\.9% 47\.5%/);
      await expect(page.locator("button >> visible=true")).toHaveCount(0);
      expect(words).toMatch(lang === "sv" ? /Avstånd till närmaste campus cirka 170 km/ : /Distance to the nearest campus about 170 km/);
      const map = page.getByRole("link", { name: lang === "sv" ? "Karta" : "Map", exact: true });
      expect(new URL(await map.evaluate((link) => link.href)).pathname).toBe(lang === "sv" ? "/" : "/en/");
      await map.click();
      await expect(page).toHaveQuery("?kommun=2425");
    });
  });

  for (const [width, scripts] of [
    [1280, false],
    [1920, false],
    [800, false],
    [360, false],
    [1280, true],
  ]) {
    test.describe(() => {
      test.use({ javaScriptEnabled: scripts });
      test(`nothing lies on the tables, and only links look like links (${lang}, ${width} px, scripts: ${scripts})`, async ({
        page,
        journal,
      }) => {
        // Where the app does not come, and a reader goes to the table.
        journal.expect(/net::ERR_FAILED/);
        await page.route(/\.(wasm|js)$/, (route) => route.abort());
        await arrive(page, `${path}tabell/`, width);
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
            expect(over, `${width} px, row ${nth} of ${id}`).toEqual([]);
          }
        }
        const seeming = await page
          .locator(".rows :not(a)")
          .evaluateAll((all) =>
            all.filter((part) => getComputedStyle(part).textDecorationLine === "underline").map((part) => part.outerHTML.slice(0, 80)),
          );
        expect(seeming).toEqual([]);
      });
    });
  }
}

test("the prerendered table says what the app's table says", async ({ browser, page }) => {
  const withoutScripts = await browser.newContext({ javaScriptEnabled: false });
  const prerendered = await withoutScripts.newPage();
  await arrive(prerendered, "tabell/");
  await arrive(page, "?vy=tabell");
  await started(page);
  const rows = (page) => page.locator("#kommuner tbody tr").allInnerTexts();
  await expect(prerendered.locator(".foot")).toBeAttached();
  await expect.poll(async () => (await rows(page)).length).toBe((await rows(prerendered)).length);
  const words = (await rows(prerendered)).map(plain);
  expect(words.length).toBeGreaterThan(54);
  expect((await rows(page)).map(plain)).toEqual(words);
  await withoutScripts.close();
});

for (const width of [1280, 800, 360]) {
  test(`the app takes over without a shift (${width} px)`, async ({ host, page }) => {
    const go = await host.hold("larkartan.wasm");
    await arrive(page, "", width);
    await expect(page.locator(".regions path").first()).toBeAttached();
    await expect(page.locator("select >> visible=true"), "a control is shown before it works").toHaveCount(0);
    await page.locator(".language").focus();
    // The font comes with the page, and not with the app.
    await page.waitForLoadState();
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    await page.evaluate(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value))).observe({
        type: "layout-shift",
      });
      scrollTo(0, 120);
    });
    const before = await page.evaluate(() => scrollY);
    go();
    await started(page);
    await rested(page);
    expect(await page.evaluate(() => window.shifts)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate(() => document.activeElement.className)).toBe("language");
  });
}

for (const [path, width, entries] of [
  ["", 1280, 2],
  ["en/", 360, 2],
  ["embed/?delar=karta,fakta", 800, 1],
]) {
  test(`what is pressed before the app has come is chosen when it comes (/${path}, ${width} px)`, async ({ host, page }) => {
    const go = await host.hold("larkartan.wasm");
    await arrive(page, path, width);
    await page.waitForLoadState();
    await press(page, KIRUNA);
    await press(page, JOKKMOKK);
    await expect(page.locator(".waiting")).toBeVisible();
    go();
    await started(page);
    await expect(page.locator(".detail h2").first()).toHaveText("Jokkmokk");
    await expect(page.locator(".regions [aria-current='true']")).toHaveAttribute("data-code", "2510");
    await expect.poll(() => new URL(page.url()).searchParams.get("kommun")).toBe("2510");
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    if (entries > 1) {
      await page.goBack();
      await expect(page.locator(".regions [aria-current='true']")).toHaveCount(0);
    }
  });
}

const WASM = /\.wasm$/;
const FAULTS = {
  "WebAssembly is not there": (page) => page.addInitScript(() => delete globalThis.WebAssembly),
  "the wasm does not come": (page) => page.route(WASM, (route) => route.abort()),
  "the wasm is not found": (page) => page.route(WASM, (route) => route.fulfill({ status: 404, body: "" })),
  "the wasm is a page of HTML": (page) => page.route(WASM, (route) => route.fulfill({ contentType: "text/html", body: "<h1>hej</h1>" })),
  "the wasm is cut off": (page) =>
    page.route(WASM, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 50_000) });
    }),
};
for (const [fault, spoil] of Object.entries(FAULTS)) {
  test(`${fault}: a sentence, a way to try again, and all that was there`, async ({ page, journal }) => {
    // What the browser itself says of it; nothing may be thrown.
    journal.expect(/^console: /);
    await spoil(page);
    await arrive(page, "");
    const alert = page.getByRole("alert");
    await expect(alert.getByRole("button", { name: "Ladda om sidan" })).toBeVisible();
    await expect(alert).toRead(/^Kartan och tabellen går att läsa, men inte att zooma/);
    expect((await alert.locator("pre").innerText()).length, "the error can be copied").toBeGreaterThan(5);
    await expect(page.locator(".regions path")).toHaveCount(54);
    await expect(page.getByRole("link", { name: "Tabell", exact: true })).toHaveAttribute("href", /tabell\//);
    await expect(page.locator("select >> visible=true")).toHaveCount(0);
  });
}

for (const [lang, path] of [
  ["sv", "kommun/2425/"],
  ["en", "en/kommun/2425/"],
]) {
  test(`the page of a municipality fits a phone, its table too (${lang})`, async ({ host, page }) => {
    await arrive(page, path, 360);
    await expect(page.locator(".rows td >> visible=true").first()).toBeVisible();
    const widths = await page
      .locator("html, .rows")
      .evaluateAll((all) => all.filter((box) => box.checkVisibility()).map((box) => [box.scrollWidth, box.clientWidth]));
    expect(widths.length).toBeGreaterThanOrEqual(2);
    for (const [scrolled, shown] of widths) expect(scrolled, `${scrolled} px in ${shown}`).toBeLessThanOrEqual(shown);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator(".sheet > .rows").getByRole("row").first().getByRole("columnheader"), "it is no table any more").toHaveCount(5);
  });
}

test("where a symbol stands the municipality is pressed before the app has come", async ({ host, page }) => {
  await host.hold("larkartan.wasm");
  await arrive(page, "");
  await page.waitForLoadState("domcontentloaded");
  const place = await page.locator(".site").evaluateAll((all) => {
    const middles = all.map((site) => site.getBoundingClientRect()).map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    return middles.find((at) => document.elementFromPoint(...at)?.closest(".regions path"));
  });
  // The script that notes early clicks is there.
  await expect(page.locator("#app")).toHaveAttribute("data-pending", "");
  await page.mouse.click(...place);
  await expect(page.locator("#app")).toHaveAttribute("data-pressed", /^\d{4}$/);
});

test("a link's view that is long in coming is spoken of, in the page's own place", async ({ host, page }) => {
  const go = await host.hold("larkartan.wasm");
  await arrive(page, "?kommun=2425");
  await expect(page.getByText("Din vy laddas …")).toBeVisible();
  expect(await page.locator(".waiting").evaluate((words) => getComputedStyle(words).position)).toBe("fixed");
  go();
  await started(page);
  await expect(page.locator(".waiting")).toBeHidden();
});

test("a stalled download is spoken of after eight seconds, and the map comes all the same", async ({ host, page }) => {
  await page.clock.install();
  const go = await host.hold("larkartan.wasm");
  await arrive(page, "", 360);
  // Where somebody reads on, nothing moves: neither when it is said nor when the map comes.
  await expect(page.locator(".legend").first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  const place = () => page.evaluate(() => [scrollY, document.querySelector(".legend").getBoundingClientRect().top]);
  const read = await place();
  expect(read[0]).toBe(900);
  const slow = page.getByText("Det tar lång tid att hämta kartan.");
  await page.clock.runFor(6_000);
  await expect(slow).toBeHidden();
  await page.clock.runFor(3_000);
  await expect(slow).toBeVisible();
  expect(await place(), "what is read has moved").toEqual(read);
  go();
  await started(page);
  await expect(page.getByRole("alert")).toHaveText("");
  expect(await place(), "what is read has moved").toEqual(read);
  await expect(page.getByLabel("Visa på kartan")).toBeVisible();
});

test("a row that has the focus keeps it when the app takes over the table", async ({ host, page }) => {
  const go = await host.hold("larkartan.wasm");
  await arrive(page, "tabell/");
  await page.locator("#kommuner").getByRole("link", { name: "Bjurholm" }).focus();
  go();
  await started(page);
  const focused = () => page.evaluate(() => [document.activeElement.tagName, document.activeElement.textContent].join(" "));
  await expect.poll(focused).toBe("A Bjurholm");
});

for (const [width, table, name] of [
  [360, "kommuner", "Storuman"],
  [360, "platser", "Lärcentrum Sandviken"],
  [1280, "kommuner", "Dorotea"],
]) {
  test(`who reads on in the table #${table} at ${width} px reads on when the app comes`, async ({ host, page }) => {
    const go = await host.hold("larkartan.wasm");
    await arrive(page, "tabell/", width);
    // All of it is there: what comes later would move what is read.
    await page.waitForLoadState();
    const row = page
      .locator(`#${table} tbody tr`)
      .filter({ has: page.locator("th", { hasText: name }) })
      .first();
    await row.evaluate((row) => row.scrollIntoView({ block: "center" }));
    const top = () => row.evaluate((row) => row.getBoundingClientRect().top);
    const was = await top();
    expect(was >= 0 && was < 700, `not in sight: ${was}`).toBeTruthy();
    go();
    await started(page);
    // Widths of columns differ by a pixel, and so where lines break in rows above.
    await expect.poll(async () => Math.abs((await top()) - was) <= 2).toBe(true);
  });
}

test("a panic later on leaves the last view, with a sentence", async ({ host, page }) => {
  await arrive(page, "");
  await started(page);
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await expect(page.getByRole("alert")).toRead(/^Kartan har slutat svara/);
  await expect(page.getByLabel("Visa på kartan")).toBeVisible();
});

test("the English page speaks English, and its links say so where they leave it", async ({ host, page }) => {
  await arrive(page, "en/?kommun=2425");
  await started(page);
  const place = page.getByRole("region", { name: "Chosen place" });
  await expect(place.getByRole("heading", { level: 2 })).toHaveText("Dorotea");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Svenska", exact: true }).click();
  await expect(page).toHaveQuery("?kommun=2425&lang=sv");
  await page.reload();
  await started(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  const statement = page.getByRole("link", { name: "Tillgänglighet" });
  expect(new URL(await statement.evaluate((link) => link.href)).pathname).toBe("/tillganglighet/");
});
