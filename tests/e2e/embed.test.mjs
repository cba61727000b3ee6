// The page for frames, on a page of another site.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { framed, onPage, started } from "./host.mjs";
import { becomes, holds, plain, read } from "./page.mjs";

const region = (within, name) => within.locator(".regions").getByRole("button", { name: new RegExp(`^${name},`) });
const whole = (within) => within.getByRole("link", { name: /^(Öppna hela|Open the full) Lärkartan/ });
/** Whether something can be seen. */
const seen = (within, selector) => within.locator(selector).first().isVisible();

const FRAMES = {
  "a plain frame": "",
  "a lazy one that may fill the screen": `loading="lazy" allow="fullscreen; clipboard-write"`,
  "a sandbox with scripts only": `sandbox="allow-scripts"`,
};
for (const [name, attributes] of Object.entries(FRAMES)) {
  for (const [path, measure] of [["embed/", "Visa på kartan"], ["en/embed/", "Show on the map"]]) {
    test(`the map works in ${name}: ${path}`, () =>
      onPage({ frames: () => framed(`${path}?delar=karta,tabell,sok`, attributes) }, async ({ frame }) => {
        await started(frame());
        await frame().getByLabel(measure).selectOption("utbildning");
        await region(frame(), "Dorotea").press("Enter");
        await becomes(() => read(frame().locator(".sheet-head h2")), "Dorotea");
        const href = await whole(frame()).getAttribute("href");
        assert.equal(href, "../?matt=utbildning&kommun=2425");
      }));
  }
}

const SHOWN = { ".drawing": 0, ".legend": 1, ".table": 2, ".search": 3, ".tabs": 4 };
const LOOKS = [
  // map, legend, table, search, tabs
  ["", [true, true, false, false, true]],
  ["?delar=karta", [true, false, false, false, true]],
  ["?delar=karta,tabell", [true, false, false, false, true]],
  ["?delar=karta,forklaring,sok", [true, true, false, true, true]],
  ["?delar=tabell", [false, false, true, false, false]],
  ["?delar=tabell,sok", [false, false, true, true, false]],
  ["?delar=tabell&vy=karta", [false, false, true, false, false]],
  ["?delar=karta,tabell&vy=tabell", [false, false, true, false, true]],
  ["?delar=forklaring", [true, true, false, false, true]],
  // Nothing that is known: as if nothing was said.
  ["?delar=", [true, true, false, false, true]],
  ["?delar=hav,KARTA&tema=rosa&las=klick&rubrik=9", [true, true, false, false, true]],
  ["?delar=%00%3Cb%3E&rubrik=-1&tema&las&rubrik=1e0&x=%E0%A4%A", [true, true, false, false, true]],
  [`?delar=${"karta,".repeat(300)}&rubrik=${"1".repeat(300)}`, [true, false, false, false, true]],
];
for (const [query, wanted] of LOOKS) {
  test(`the frame shows the parts of its link: ${query.slice(0, 60)}`, () =>
    onPage({ path: `embed/${query}`, width: 900, height: 600 }, async ({ page }) => {
      await started(page);
      const selectors = Object.keys(SHOWN);
      await becomes(() => Promise.all(selectors.map((selector) => seen(page, selector))), wanted, selectors.join(" "));
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
      assert.match(await read(page.locator(".credit")), /^Källor: SCB 2020, Lärkartan 2026 ?Öppna hela Lärkartan/);
      for (const furniture of [".language", ".foot", ".save", ".name"]) {
        assert.equal(await seen(page, furniture), false, furniture);
      }
    }));
}

for (const [width, height] of [[320, 400], [900, 600]]) {
  for (const parts of ["karta", "karta,forklaring"]) {
    test(`a frame says that its link leads to no place: ${parts}, ${width} by ${height}`, () =>
      onPage({ path: `embed/?delar=${parts}&kommun=9999`, width, height }, async ({ page }) => {
        await started(page);
        const said = page.getByText("Länken gäller en plats som inte finns på kartan.").and(page.locator(":visible"));
        await becomes(() => said.count(), 1);
        const { bottom } = await said.evaluate((words) => words.getBoundingClientRect().toJSON());
        assert.ok(bottom <= height, `it ends at ${bottom}, outside of the frame`);
      }));
  }
}

test("a frame without a table still leads to it, and back", () =>
  onPage({ path: "embed/?delar=karta", width: 400, height: 400 }, async ({ page }) => {
    await started(page);
    await page.getByRole("link", { name: "Tabell", exact: true }).click();
    await page.locator("#kommuner tbody tr").first().waitFor();
    await page.getByRole("link", { name: "Karta", exact: true }).click();
    await page.locator(".drawing").waitFor();
    await holds(() => assert.equal(new URL(page.url()).search, "?delar=karta"));
  }));

test("what the link says of the frame is carried on through every change", () =>
  onPage({ path: "embed/?tema=mork&delar=karta,tabell,sok&rubrik=2&utm=x" , width: 900, height: 600 }, async ({ page }) => {
    const rest = "tema=mork&delar=karta,tabell,sok&rubrik=2";
    const search = () => new URL(page.url()).search;
    await started(page);
    await page.getByLabel("Visa på kartan").selectOption("utbildning");
    await becomes(search, `?matt=utbildning&${rest}`);
    await page.getByRole("link", { name: "Tabell", exact: true }).click();
    await becomes(search, `?matt=utbildning&vy=tabell&${rest}`);
    assert.equal(await page.getByRole("link", { name: "Karta", exact: true }).getAttribute("href"), `?matt=utbildning&${rest}`);
    await page.reload();
    await started(page);
    await becomes(() => page.locator("html").getAttribute("data-theme"), "dark");
    await page.getByRole("link", { name: "Karta", exact: true }).click();
    await page.getByRole("button", { name: "Zooma in" }).click();
    await becomes(() => /^\?matt=utbildning&lage=[\d.,]+&tema=mork&delar=karta,tabell,sok&rubrik=2$/.test(search()), true);
  }));

for (const colorScheme of ["light", "dark"]) {
  test(`the theme is the link's, never the reader's system's (${colorScheme})`, () =>
    onPage({ path: "embed/", colorScheme, width: 600, height: 500 }, async ({ page, server }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const [query, wanted] of [["", "rgb(250, 248, 244)"], ["?tema=ljust", "rgb(250, 248, 244)"], ["?tema=x", "rgb(250, 248, 244)"], ["?tema=mork", "rgb(20, 25, 30)"]]) {
        await page.goto(`${server.address}embed/${query}`, { waitUntil: "commit" });
        await page.locator(".regions path").first().waitFor({ state: "attached" });
        assert.equal(await paper(), wanted, `before the app: ${query}`);
        await started(page);
        assert.equal(await paper(), wanted, query);
        const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
        assert.equal(scheme, query === "?tema=mork" ? "dark" : "light");
      }
    }));
}

test("a locked frame can be read, and its view stays", () =>
  onPage({ path: "embed/?las=ja&kommun=2425&delar=karta,tabell,forklaring,sok", width: 900, height: 600 }, async ({ page }) => {
    await started(page);
    const view = () => Promise.all([page.evaluate(() => location.search), page.locator(".view").evaluate((view) => view.style.transform), read(page.locator(".sheet-head h2")), read(page.locator("h1"))]);
    const before = await view();
    assert.equal(before[2], "Dorotea");
    await page.locator(".region-names text", { hasText: /^Jokkmokk$/ }).waitFor();
    const { x, y, width, height } = await page.locator(".region-names text", { hasText: /^Jokkmokk$/ }).boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.mouse.dblclick(x + width / 2, y + height / 2);
    await page.locator(".tip", { hasText: "Jokkmokk" }).waitFor();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    const place = page.locator(".regions [data-code='2482']");
    await place.focus();
    for (const key of ["Enter", "+", "Escape", "Shift+ArrowUp"]) await page.keyboard.press(key);
    await page.waitForTimeout(400);
    assert.deepEqual(await view(), before);
    const controls = "#app :is(select, input, button)";
    assert.equal(await page.locator(`${controls}:enabled >> visible=true`).count(), 0, "a control can be used");
    assert.equal(await place.getAttribute("aria-disabled"), "true");
    // The same view as text is no other view.
    await page.getByRole("link", { name: "Tabell", exact: true }).click();
    await page.locator("#kommuner tbody tr").first().waitFor();
  }));

for (const level of [1, 2, 3, 4]) {
  test(`the first heading has the level of the link: ${level}`, () =>
    onPage({ path: `embed/?rubrik=${level}&kommun=2425&delar=karta,sok`, width: 900, height: 600 }, async ({ page, context }) => {
      await started(page);
      // As assistive technology is told it.
      const session = await context.newCDPSession(page);
      const levels = async () => {
        const { nodes } = await session.send("Accessibility.getFullAXTree");
        const headings = nodes.filter(({ ignored, role }) => !ignored && role.value === "heading");
        return headings.slice(0, 2).map(({ name, properties }) => [plain(name.value).split(" ")[0], properties.find(({ name }) => name === "level").value.value]);
      };
      await becomes(levels, [["Dorotea:", level], ["Dorotea", level + 1]]);
      await page.getByLabel("Visa på kartan").selectOption("utbildning");
      await page.locator("h1", { hasText: "eftergymnasial" }).waitFor();
      await becomes(levels, [["Dorotea:", level], ["Dorotea", level + 1]]);
    }));
}

test("the way to the whole map opens beside the page, with the same view", () =>
  onPage({ frames: () => framed("en/embed/?delar=karta,sok&tema=mork"), width: 900 }, async ({ page, context, frame }) => {
    await started(frame());
    const link = whole(frame());
    assert.equal(await link.getAttribute("target"), "_blank");
    assert.equal(await link.getAttribute("rel"), "noopener");
    await frame().getByLabel("Show on the map").selectOption("utbildning");
    await region(frame(), "Dorotea").press("Enter");
    const opening = context.waitForEvent("page");
    await link.click();
    const opened = await opening;
    await started(opened);
    assert.match(opened.url(), /\/en\/\?matt=utbildning&kommun=2425$/);
    await becomes(() => read(opened.getByRole("region", { name: "Chosen place" }).getByRole("heading", { level: 2 })), "Dorotea");
    assert.equal(await opened.evaluate(() => window.opener), null);
    assert.equal(await page.locator("iframe").count(), 1);
  }));

test("where a sandbox forbids new windows the whole map comes in the frame", () =>
  onPage({ frames: () => framed("embed/?kommun=2425", `sandbox="allow-scripts"`), expected: [/Blocked opening/] }, async ({ frame }) => {
    await started(frame());
    await whole(frame()).click();
    await frame().locator("html:not([data-embed])").waitFor({ state: "attached" });
    await started(frame());
    await becomes(() => read(frame().locator(".sheet-head h2")), "Dorotea");
  }));

test("where a sandbox forbids new windows a link to another site shows its address, and the map stays", () =>
  onPage({ frames: () => framed("embed/?kommun=2425", `sandbox="allow-scripts"`), expected: [/Blocked opening/] }, async ({ frame }) => {
    await started(frame());
    const link = frame().locator(".detail .sources a[href^=http]").last();
    const address = await link.getAttribute("href");
    await link.evaluate((link) => link.click());
    await becomes(() => read(link), address);
    await becomes(() => read(frame().locator(".sheet-head h2")), "Dorotea");
  }));

for (const [width, height] of [[320, 400], [800, 600]]) {
  test(`the wheel over the map scrolls the page around it, and with Ctrl zooms (${width} x ${height})`, () =>
    onPage({ frames: () => framed("embed/", "", width, height), width: 900 }, async ({ page, frame }) => {
      await started(frame());
      const { x, y, width, height } = await frame().locator(".drawing").boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -200);
      await page.keyboard.up("Control");
      await becomes(() => frame().locator(".map").getAttribute("data-moved"), "true");
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.mouse.wheel(0, 300);
      await becomes(() => page.evaluate(() => scrollY > 100), true, "the page around it does not scroll");
    }));
}

for (const lang of ["", "en/"]) {
  test(`the card covers neither the legend nor the map's end in a small frame: ${lang}embed/`, () =>
    onPage({ path: `${lang}embed/`, width: 320, height: 400 }, async ({ page }) => {
      await started(page);
      const key = await page.locator(".key").boundingBox();
      const map = await page.locator(".map").boundingBox();
      for (const name of ["Kiruna", "Haparanda", "Härjedalen", "Sundsvall", "Gävle"]) {
        await region(page, name).focus();
        await page.locator(".tip", { hasText: name }).waitFor();
        const card = await page.locator(".tip").boundingBox();
        const isApart = card.y + card.height <= key.y || card.x + card.width <= key.x;
        assert.ok(isApart, `${name}: the card covers the legend`);
        assert.ok(card.x >= map.x && card.y >= map.y && card.height < 100, `${name}: ${JSON.stringify(card)}`);
      }
    }));
}

for (const [width, height] of [[320, 400], [360, 500]]) {
  test(`a chosen municipality's frame scrolls with the page around it until more is asked for (${width} x ${height})`, () =>
    onPage({ frames: () => framed("embed/?kommun=2425", `sandbox="allow-scripts"`, width, height), width: 400 }, async ({ page, frame }) => {
      await started(frame());
      const more = frame().getByRole("link", { name: "Mer om Dorotea" });
      const box = await more.boundingBox();
      await page.mouse.move(box.x + 40, box.y - 60);
      await page.mouse.wheel(0, 200);
      await becomes(() => page.evaluate(() => scrollY), 200, "the page around it does not scroll");
      await more.click();
      await becomes(() => frame().locator(".detail h2").evaluate((name) => name.getBoundingClientRect().top >= -1 && name.getBoundingClientRect().bottom <= innerHeight), true);
      await frame().locator(".detail .close").click();
      await becomes(() => frame().locator("html").evaluate((page) => page.scrollHeight - page.clientHeight), 0);
    }));
}

for (const [width, height] of [[320, 400], [800, 600]]) {
  test(`rows wider than the frame scroll in it, and at their ends the page around it (${width} x ${height})`, () =>
    onPage({ frames: () => framed("embed/?delar=tabell", "", width, height), width: 900 }, async ({ page, frame }) => {
      await started(frame());
      const rows = frame().getByRole("region", { name: "Kommunerna" });
      await rows.locator("tbody tr").first().waitFor();
      // The bar to scroll by is in sight, and the keyboard comes to it.
      const credit = await frame().locator(".credit").boundingBox();
      const box = await rows.boundingBox();
      assert.ok(box.y + box.height <= credit.y, "the end of the rows is out of sight");
      const first = await rows.locator("tbody tr:not(.group)").first().boundingBox();
      // The line that its name and value stand in.
      assert.ok(first.y + 24 <= box.y + box.height, `no municipality is in sight: ${first.y}, ${box.y + box.height}`);
      await rows.focus();
      await page.keyboard.press("ArrowRight");
      await becomes(() => rows.evaluate((rows) => rows.scrollLeft > 0), true, "the keyboard does not scroll the rows");
      await page.mouse.move(box.x + 60, box.y + box.height / 2);
      await rows.evaluate((rows) => (rows.scrollTop = rows.scrollHeight));
      await frame().locator("#tabell").evaluate((table) => (table.scrollTop = table.scrollHeight));
      await holds(async () => {
        await page.mouse.wheel(0, 200);
        assert.ok(await page.evaluate(() => scrollY > 50), "the page around it does not scroll");
      });
    }));
}

test("a frame without a map has no way past it, and a locked one tells of nothing that does nothing", () =>
  onPage({ path: "embed/?delar=tabell", width: 800, height: 600 }, async ({ page, server }) => {
    await started(page);
    await becomes(() => seen(page, ".skip"), false);
    await page.goto(`${server.address}embed/?las=ja`);
    await started(page);
    await page.locator(".legend").waitFor();
    assert.equal(await page.getByText("Tryck på en klass").isVisible(), false);
    await becomes(() => page.locator("#karta[aria-describedby]").count(), 0);
    await region(page, "Dorotea").focus();
    assert.equal(await page.getByText("Enter väljer").isVisible(), false);
  }));

test("the small link to the table stands under the headline", () =>
  onPage({ path: "embed/?delar=karta", width: 320, height: 400 }, async ({ page }) => {
    await started(page);
    for (const [width, height] of [[320, 400], [800, 500]]) {
      await page.setViewportSize({ width, height });
      const [head, link] = await Promise.all([page.locator("h1").boundingBox(), page.getByRole("link", { name: "Tabell", exact: true }).boundingBox()]);
      assert.ok(Math.abs(head.x - link.x) < 2, `${width} px: ${link.x} under ${head.x}`);
    }
  }));

test("one finger on the map scrolls the page around it", () =>
  onPage({ frames: () => framed("embed/", "", 340, 400), width: 360, height: 700, hasTouch: true, isMobile: true }, async ({ page, context, frame }) => {
    await started(frame());
    const { x, y, width, height } = await frame().locator(".drawing").boundingBox();
    const session = await context.newCDPSession(page);
    const at = (nth) => [{ x: x + width / 2, y: y + height * 0.7 - 12 * nth }];
    for (let nth = 0; nth < 12; nth += 1) {
      await session.send("Input.dispatchTouchEvent", { type: nth === 0 ? "touchStart" : "touchMove", touchPoints: at(nth) });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await becomes(() => page.evaluate(() => scrollY > 50), true, "the page around it does not scroll");
    assert.equal(await frame().locator(".map").getAttribute("data-moved"), "false");
  }));

const SIZES = [[320, 400], [360, 600], [600, 400], [800, 600], [1200, 700], [1200, 800]];
for (const path of ["embed/", "en/embed/"]) {
  test(`the map fits its frame, and nothing is wider or hidden: ${path}`, () =>
    onPage({ path, width: 320, height: 400 }, async ({ page, server }) => {
      for (const [width, height] of SIZES) {
        for (const query of ["", "?delar=karta", "?delar=karta,tabell,forklaring,sok", "?delar=tabell", "?kommun=2425", "?vy=utbud", "?jamfor=2425,2480&matt=mot-riket"]) {
          await page.setViewportSize({ width, height });
          await page.goto(server.address + path + query);
          await started(page);
          const what = `${query} at ${width} x ${height}`;
          const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
          assert.ok(size[0] <= width, `${what}: ${size[0]} px wide`);
          // Search and choices take the room of half a map: a narrow frame with them has to be higher.
          if (width < 600 && height < 560 && query.includes("sok")) continue;
          const isLong = width < 600 && /kommun|jamfor/.test(query);
          if (!isLong) assert.ok(size[1] <= height, `${what}: ${size[1]} px high`);
          const credit = await page.locator(".credit a").boundingBox();
          assert.ok(credit.y + credit.height <= height, `${what}: the way to the whole map is out of sight`);
          if (!/tabell$|vy/.test(query)) {
            const map = await page.locator(".drawing").boundingBox();
            assert.ok(map.height >= 200 && map.width >= 150, `${what}: the map is ${map.width} x ${map.height}`);
          }
        }
      }
    }));
}

const AXE = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
for (const lang of ["", "en/"]) {
  for (const query of ["", "?tema=mork&kommun=2425&rubrik=3", "?las=ja&kommun=2425", "?delar=karta", "?delar=tabell,sok&tema=mork"]) {
    test(`axe finds nothing in a frame: ${lang}embed/${query}`, () =>
      onPage({ path: `${lang}embed/${query}`, bypassCSP: true, colorScheme: "dark" }, async ({ page }) => {
        await started(page);
        await page.evaluate(AXE);
        for (const [width, height] of [[320, 400], [800, 600]]) {
          await page.setViewportSize({ width, height });
          const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values }, preload: false }), values);
          const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`)}`);
          assert.deepEqual(told, [], `${width} x ${height}`);
        }
      }));
  }
}

test("several frames on a page live apart, take no focus and leave no history", () => {
  const frames = () => [framed("embed/?kommun=2425", "", 400, 400), framed("embed/?tema=mork", "", 400, 400), framed("en/embed/?delar=tabell", "", 400, 400)].join("");
  return onPage({ frames, width: 1300, height: 900 }, async ({ page, frame }) => {
    await page.getByRole("button", { name: "Före" }).focus();
    const entries = await page.evaluate(() => history.length);
    for (const nth of [0, 1, 2]) await started(frame(nth));
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Före", "a frame took the focus");
    await region(frame(1), "Åsele").press("Enter");
    await becomes(() => read(frame(1).locator(".bar strong")), "Åsele");
    assert.equal(await read(frame(0).locator(".bar strong")), "Dorotea");
    assert.equal(await frame(2).locator("#kommuner tbody tr").first().isVisible(), true);
    assert.equal(await page.evaluate(() => history.length), entries, "Back no longer leaves the page around the frames");
  });
});

test("the Tab key goes into the frame and out again", () =>
  onPage({ frames: () => framed("embed/", "", 400, 500) }, async ({ page, frame }) => {
    await started(frame());
    await page.getByRole("button", { name: "Före" }).focus();
    const places = [];
    for (let presses = 0; presses < 30 && places.at(-1) !== "BUTTON Efter"; presses += 1) {
      await page.keyboard.press("Tab");
      places.push(await page.evaluate(() => `${document.activeElement.tagName} ${document.activeElement.textContent}`));
    }
    assert.equal(places.at(-1), "BUTTON Efter", places.join(", "));
    assert.ok(places.filter((place) => place.startsWith("IFRAME")).length >= 4, "nothing in the frame was come to");
  }));

test("what a frame may not use is not missed", () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      const no = () => {
        throw new DOMException("no", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: no });
      for (const name of ["pushState", "replaceState"]) History.prototype[name] = no;
      Object.defineProperty(Navigator.prototype, "serviceWorker", { get: no });
      Object.defineProperty(Navigator.prototype, "clipboard", { get: no });
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("no"));
    });
  // What the test itself looks at afterwards is among it, unless the frame has no origin.
  return onPage({ frames: () => framed("embed/?delar=karta,tabell,sok", `sandbox="allow-scripts"`), prepare }, async ({ frame }) => {
    await started(frame());
    await frame().getByLabel("Visa på kartan").selectOption("utbildning");
    await region(frame(), "Dorotea").press("Enter");
    await becomes(() => whole(frame()).getAttribute("href"), "../?matt=utbildning&kommun=2425");
    assert.equal(await frame().locator("[data-fill]").isVisible(), false);
    await frame().getByRole("link", { name: "Tabell", exact: true }).click();
    await frame().locator("#kommuner tbody tr").first().waitFor();
  });
});

for (const [path, words] of [["embed/", "Öppna hela Lärkartan"], ["en/embed/", "Open the full Lärkartan"]]) {
  test(`without scripts there are picture, legend, table, source and a way to the whole map: ${path}`, () =>
    onPage({ frames: () => framed(path, "", 340, 500), scripts: false }, async ({ page, frame }) => {
      await frame().locator(".missing").waitFor();
      for (const part of [".drawing", ".summary", ".legend", "#kommuner", ".credit"]) assert.equal(await seen(frame(), part), true, part);
      assert.equal(await frame().locator("#kommuner tbody tr:not(.group)").count(), 54);
      for (const control of ["button", "select", "input"]) assert.equal(await frame().locator(`${control} >> visible=true`).count(), 0, control);
      const link = frame().getByRole("link", { name: words });
      assert.deepEqual([await link.getAttribute("href"), await link.getAttribute("target"), await link.getAttribute("rel")], ["../?", "_blank", "noopener"]);
      const away = await frame().locator("#kommuner tbody th a").first().evaluate((a) => [a.target, a.rel, a.pathname]);
      assert.deepEqual(away.slice(0, 2), ["_blank", "noopener"]);
      assert.match(away[2], /\/kommun\/\d{4}\/$/);
      assert.equal(await page.frames()[1].evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    }));
}

for (const [query, isElsewhere] of [["?delar=karta&tema=mork", false], ["?delar=karta,fakta&kommun=2425", true]]) {
  test(`a frame whose app does not come says so, and speaks of another view only where the link leads to one (${query})`, () => {
    const prepare = (page) => page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    return onPage({ frames: () => framed(`embed/${query}`, `sandbox="allow-scripts"`, 320, 400), prepare, expected: [/404|WebAssembly|wasm/i] }, async ({ frame }) => {
      await frame().getByRole("alert").getByRole("button", { name: "Ladda om sidan" }).waitFor();
      assert.equal(await frame().locator(".elsewhere").isVisible(), isElsewhere);
      assert.equal(await frame().locator("#kommuner").isVisible(), true);
    });
  });
}

test("a wide frame whose app does not come is as wide as what it says", () => {
  const prepare = (page) => page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  return onPage({ frames: () => framed("embed/", "", 800, 600), prepare, expected: [/404|WebAssembly|wasm/i] }, async ({ frame }) => {
    await frame().getByRole("alert").getByRole("button", { name: "Ladda om sidan" }).waitFor();
    const { width } = await frame().locator(".panel").boundingBox();
    assert.ok(width > 600, `legend and summary are ${width} px wide`);
  });
});

test("no page forbids to be framed, and every file may be had from a frame without an origin", () =>
  onPage({ path: "embed/" }, async ({ page, server }) => {
    await started(page);
    const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.ok(files.length >= 6, files.join());
    for (const url of [...files, ...["", "embed/", "en/", "en/embed/", "kommun/2425/"].map((path) => server.address + path)]) {
      const headers = (await page.request.get(url)).headers();
      assert.equal(headers["x-frame-options"], undefined, url);
      assert.doesNotMatch(headers["content-security-policy"], /frame-ancestors/, url);
      assert.equal(headers["access-control-allow-origin"], "*", url);
    }
  }));

test("each snippet of docs/EMBEDDING.md shows the map", async () => {
  const words = readFileSync(new URL("../../docs/EMBEDDING.md", import.meta.url), "utf8");
  const snippets = [...words.matchAll(/<iframe[^>]*><\/iframe>/g)].map(([snippet]) => snippet.replace(/\s+/g, " "));
  assert.ok(snippets.length >= 4, `${snippets.length} snippets`);
  for (const snippet of snippets) {
    for (const part of ['title="', 'loading="lazy"', 'width="100%"', 'height="', 'style="border:0"', 'allow="fullscreen; clipboard-write"']) {
      assert.ok(snippet.includes(part), `${part} is not in ${snippet}`);
    }
    const path = /src="https:\/\/HOST\/([^"]*)"/.exec(snippet)[1].replaceAll("&amp;", "&");
    await onPage({ frames: () => framed(path) }, async ({ frame }) => {
      await started(frame());
      await holds(async () => assert.ok((await seen(frame(), ".drawing")) || (await seen(frame(), ".table[data-shown=true]")), path));
      assert.ok(plain(await frame().locator("h1").innerText()).length > 10, path);
    });
  }
});
