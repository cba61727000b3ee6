// The page for frames, on a page of another site.
import { readFileSync } from "node:fs";
import { AXE, expect, framed, plain, read, rested, started, test } from "./fixtures.mjs";

test.use({ viewport: { width: 1000, height: 800 } });

const region = (within, name) => within.locator(".regions").getByRole("link", { name: new RegExp(`^${name},`) });
const whole = (within) => within.getByRole("link", { name: /^(Öppna hela|Open the full) Lärkartan/ });
/** Whether something can be seen. */
const seen = (within, selector) => within.locator(selector).first().isVisible();

const FRAMES = {
  "a plain frame": "",
  "a lazy one that may fill the screen": `loading="lazy" allow="fullscreen; clipboard-write"`,
  "a sandbox with scripts only": `sandbox="allow-scripts"`,
};
for (const [name, attributes] of Object.entries(FRAMES)) {
  for (const [path, measure] of [
    ["embed/", "Visa på kartan"],
    ["en/embed/", "Show on the map"],
  ]) {
    test(`the map works in ${name}: ${path}`, async ({ openAround }) => {
      const { frame } = await openAround(framed(`${path}?delar=karta,tabell,sok`, attributes));
      await started(frame());
      await frame().getByLabel(measure).selectOption("utbildning");
      await region(frame(), "Dorotea").press("Enter");
      await expect(frame().locator(".sheet-head h2")).toHaveText("Dorotea");
      const expected = "../?matt=utbildning&kommun=2425";
      const [href, wanted] = await whole(frame()).evaluate((a, to) => [a.href, new URL(to, a.baseURI).href], expected);
      expect(href).toBe(wanted);
    });
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
  test(`the frame shows the parts of its link: ${query.slice(0, 60)}`, async ({ open }) => {
    const { page } = await open({ query: `embed/${query}`, width: 900, height: 600 });
    await started(page);
    const selectors = Object.keys(SHOWN);
    await expect.poll(() => Promise.all(selectors.map((selector) => seen(page, selector))), selectors.join(" ")).toEqual(wanted);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator(".credit")).toRead(/^Källor: SCB 2020, Lärkartan 2026, GeoNames ?Öppna hela Lärkartan/);
    for (const furniture of [".language", ".foot", ".save", ".name"]) {
      expect(await seen(page, furniture), furniture).toBe(false);
    }
  });
}

for (const [width, height] of [
  [320, 400],
  [900, 600],
]) {
  for (const parts of ["karta", "karta,forklaring"]) {
    test(`a frame says that its link leads to no place: ${parts}, ${width} by ${height}`, async ({ open }) => {
      const { page } = await open({ query: `embed/?delar=${parts}&kommun=9999`, width, height });
      await started(page);
      const said = page.getByText("Länken gäller en plats som inte finns på kartan.").and(page.locator(":visible"));
      await expect(said).toHaveCount(1);
      const { bottom } = await said.evaluate((words) => words.getBoundingClientRect().toJSON());
      expect(bottom, `it ends at ${bottom}, outside of the frame`).toBeLessThanOrEqual(height);
    });
  }
}

test("a frame without a table still leads to it, and back", async ({ open }) => {
  const { page } = await open({ query: "embed/?delar=karta", width: 400, height: 400 });
  await started(page);
  await page.getByRole("link", { name: "Tabell", exact: true }).click();
  await expect(page.locator("#kommuner tbody tr").first()).toBeVisible();
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  await expect(page.locator(".drawing")).toBeVisible();
  await expect(page).toHaveQuery("?delar=karta");
});

test("what the link says of the frame is carried on through every change", async ({ open }) => {
  const { page } = await open({ query: "embed/?tema=mork&delar=karta,tabell,sok&rubrik=2&utm=x", width: 900, height: 600 });
  const rest = "tema=mork&delar=karta,tabell,sok&rubrik=2";
  const search = () => new URL(page.url()).search;
  await started(page);
  await page.getByLabel("Visa på kartan").selectOption("utbildning");
  await expect.poll(search).toBe(`?matt=utbildning&${rest}`);
  await page.getByRole("link", { name: "Tabell", exact: true }).click();
  await expect.poll(search).toBe(`?matt=utbildning&vy=tabell&${rest}`);
  await expect(page.getByRole("link", { name: "Karta", exact: true })).toHaveAttribute("href", new RegExp(`\\?matt=utbildning&${rest}$`));
  await page.reload();
  await started(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "Karta", exact: true }).click();
  await page.getByRole("button", { name: "Zooma in" }).click();
  await expect.poll(async () => search()).toMatch(/^\?matt=utbildning&lage=[\d.,]+&tema=mork&delar=karta,tabell,sok&rubrik=2$/);
});

for (const colorScheme of ["light", "dark"]) {
  test(`the theme is the link's, never the reader's system's (${colorScheme})`, async ({ open }) => {
    const { page, host } = await open({ query: "embed/", colorScheme, width: 600, height: 500 });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const [query, wanted] of [
      ["", "rgb(247, 246, 242)"],
      ["?tema=ljust", "rgb(247, 246, 242)"],
      ["?tema=x", "rgb(247, 246, 242)"],
      ["?tema=mork", "rgb(16, 23, 29)"],
    ]) {
      await page.goto(`${host.address}embed/${query}`, { waitUntil: "commit" });
      await expect(page.locator(".regions path").first()).toBeAttached();
      expect(await paper(), `before the app: ${query}`).toBe(wanted);
      await started(page);
      expect(await paper(), query).toBe(wanted);
      const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme).toBe(query === "?tema=mork" ? "dark" : "light");
    }
  });
}

test("a locked frame can be read, and its view stays", async ({ page, open }) => {
  await page.clock.install();
  await open({ query: "embed/?las=ja&kommun=2425&delar=karta,tabell,forklaring,sok", width: 900, height: 600 });
  await started(page);
  const view = () =>
    Promise.all([
      page.evaluate(() => location.search),
      page.locator(".view").evaluate((view) => view.style.transform),
      read(page.locator(".sheet-head h2")),
      read(page.locator("h1")),
    ]);
  const before = await view();
  expect(before[2]).toBe("Dorotea");
  await expect(page.locator(".region-names text", { hasText: /^Åsele$/ })).toBeVisible();
  const { x, y, width, height } = await page.locator(".region-names text", { hasText: /^Åsele$/ }).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.mouse.dblclick(x + width / 2, y + height / 2);
  await expect(page.locator(".tip", { hasText: "Åsele" })).toBeVisible();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  const place = page.locator(".regions [data-code='2482']");
  await place.focus();
  for (const key of ["Enter", "+", "Escape", "Shift+ArrowUp"]) await page.keyboard.press(key);
  // What would be written into the address would be by now.
  await page.clock.runFor(2_000);
  await rested(page);
  expect(await view()).toEqual(before);
  const controls = "#app :is(select, input, button)";
  await expect(page.locator(`${controls}:enabled >> visible=true`), "a control can be used").toHaveCount(0);
  await expect(place).toHaveAttribute("aria-disabled", "true");
  // The same view as text is no other view.
  await page.getByRole("link", { name: "Tabell", exact: true }).click();
  await expect(page.locator("#kommuner tbody tr").first()).toBeVisible();
});

for (const level of [1, 2, 3, 4]) {
  test(`the first heading has the level of the link: ${level}`, async ({ open }) => {
    const { page, context } = await open({ query: `embed/?rubrik=${level}&kommun=2425&delar=karta,sok`, width: 900, height: 600 });
    await started(page);
    // As assistive technology is told it.
    const session = await context.newCDPSession(page);
    const levels = async () => {
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const headings = nodes.filter(({ ignored, role }) => !ignored && role.value === "heading");
      return headings
        .slice(0, 2)
        .map(({ name, properties }) => [plain(name.value).split(" ")[0], properties.find(({ name }) => name === "level").value.value]);
    };
    await expect.poll(levels).toEqual([
      ["Dorotea:", level],
      ["Dorotea", level + 1],
    ]);
    await page.getByLabel("Visa på kartan").selectOption("utbildning");
    await expect(page.locator("h1", { hasText: "eftergymnasial" })).toBeVisible();
    await expect.poll(levels).toEqual([
      ["Dorotea:", level],
      ["Dorotea", level + 1],
    ]);
  });
}

test("the way to the whole map opens beside the page, with the same view", async ({ openAround }) => {
  const { page, context, frame } = await openAround(framed("en/embed/?delar=karta,sok&tema=mork"), { width: 900 });
  await started(frame());
  const link = whole(frame());
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener");
  await frame().getByLabel("Show on the map").selectOption("utbildning");
  await region(frame(), "Dorotea").press("Enter");
  const opening = context.waitForEvent("page");
  await link.click();
  const opened = await opening;
  await started(opened);
  expect(opened.url()).toMatch(/\/en\/\?matt=utbildning&kommun=2425$/);
  await expect(opened.getByRole("region", { name: "Chosen place" }).getByRole("heading", { level: 2 })).toHaveText("Dorotea");
  expect(await opened.evaluate(() => window.opener)).toBe(null);
  await expect(page.locator("iframe")).toHaveCount(1);
});

test("where a sandbox forbids new windows the whole map comes in the frame", async ({ openAround }) => {
  const { frame } = await openAround(framed("embed/?kommun=2425", `sandbox="allow-scripts"`), { expected: [/Blocked opening/] });
  await started(frame());
  await whole(frame()).click();
  await expect(frame().locator("html:not([data-embed])")).toBeAttached();
  await started(frame());
  await expect(frame().locator(".sheet-head h2")).toHaveText("Dorotea");
});

test("where a sandbox forbids new windows a link to another site shows its address, and the map stays", async ({ openAround }) => {
  const { frame } = await openAround(framed("embed/?kommun=2425", `sandbox="allow-scripts"`), { expected: [/Blocked opening/] });
  await started(frame());
  const link = frame().locator(".detail .sources a[href^=http]").last();
  const address = await link.getAttribute("href");
  await link.evaluate((link) => link.click());
  await expect(link).toHaveText(address);
  await expect(frame().locator(".sheet-head h2")).toHaveText("Dorotea");
});

for (const [width, height] of [
  [320, 400],
  [800, 600],
]) {
  test(`the wheel over the map scrolls the page around it, and with Ctrl zooms (${width} x ${height})`, async ({ openAround }) => {
    const { page, frame } = await openAround(framed("embed/", "", width, height), { width: 900 });
    await started(frame());
    const map = await frame().locator(".drawing").boundingBox();
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect(frame().locator(".map")).toHaveAttribute("data-moved", "true");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY > 100), "the page around it does not scroll").toBe(true);
  });
}

for (const lang of ["", "en/"]) {
  test(`the card covers neither the legend nor the map's end in a small frame: ${lang}embed/`, async ({ open }) => {
    const { page } = await open({ query: `${lang}embed/`, width: 320, height: 400 });
    await started(page);
    const key = await page.locator(".key").boundingBox();
    const map = await page.locator(".map").boundingBox();
    for (const name of ["Kiruna", "Haparanda", "Härjedalen", "Sundsvall", "Gävle"]) {
      await region(page, name).focus();
      await expect(page.locator(".tip", { hasText: name })).toBeVisible();
      const card = await page.locator(".tip").boundingBox();
      const isBelow = card.y >= key.y + key.height;
      const isApart = isBelow || card.y + card.height <= key.y || card.x + card.width <= key.x;
      expect(isApart, `${name}: the card covers the legend`).toBeTruthy();
      expect(card.x >= map.x && card.y >= map.y && card.height < 100, `${name}: ${JSON.stringify(card)}`).toBeTruthy();
    }
  });
}

for (const [width, height] of [
  [320, 400],
  [360, 500],
]) {
  test(`a chosen municipality's frame scrolls with the page around it until more is asked for (${width} x ${height})`, async ({
    openAround,
  }) => {
    const { page, frame } = await openAround(framed("embed/?kommun=2425", `sandbox="allow-scripts"`, width, height), { width: 400 });
    await started(frame());
    const more = frame().getByRole("link", { name: "Studera härifrån" });
    const box = await more.boundingBox();
    await page.mouse.move(box.x + 40, box.y - 60);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY), "the page around it does not scroll").toBe(200);
    await more.click();
    await expect
      .poll(() =>
        frame()
          .locator(".detail h2")
          .evaluate((name) => name.getBoundingClientRect().top >= -1 && name.getBoundingClientRect().bottom <= innerHeight),
      )
      .toBe(true);
    await frame().locator(".detail .close").click();
    await expect
      .poll(() =>
        frame()
          .locator("html")
          .evaluate((page) => page.scrollHeight - page.clientHeight),
      )
      .toBe(0);
  });
}

for (const [width, height] of [
  [320, 400],
  [800, 600],
]) {
  test(`rows wider than the frame scroll in it, and at their ends the page around it (${width} x ${height})`, async ({ openAround }) => {
    const { page, frame } = await openAround(framed("embed/?delar=tabell", "", width, height), { width: 900 });
    await started(frame());
    const rows = frame().getByRole("region", { name: "Kommunerna" });
    await expect(rows.locator("tbody tr").first()).toBeVisible();
    // The bar to scroll by is in sight, and the keyboard comes to it.
    const credit = await frame().locator(".credit").boundingBox();
    const box = await rows.boundingBox();
    expect(box.y + box.height, "the end of the rows is out of sight").toBeLessThanOrEqual(credit.y);
    const first = await rows.locator("tbody tr:not(.group)").first().boundingBox();
    // The line that its name and value stand in.
    expect(first.y + 24, `no municipality is in sight: ${first.y}, ${box.y + box.height}`).toBeLessThanOrEqual(box.y + box.height);
    await rows.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => rows.evaluate((rows) => rows.scrollLeft > 0), "the keyboard does not scroll the rows").toBe(true);
    await page.mouse.move(box.x + 60, box.y + box.height / 2);
    await rows.evaluate((rows) => (rows.scrollTop = rows.scrollHeight));
    await frame()
      .locator("#tabell")
      .evaluate((table) => (table.scrollTop = table.scrollHeight));
    await expect(async () => {
      await page.mouse.wheel(0, 200);
      expect(await page.evaluate(() => scrollY > 50), "the page around it does not scroll").toBeTruthy();
    }).toPass({ intervals: [30] });
  });
}

test("a frame without a map has no way past it, and a locked one tells of nothing that does nothing", async ({ open }) => {
  const { page, host } = await open({ query: "embed/?delar=tabell", width: 800, height: 600 });
  await started(page);
  await expect.poll(() => seen(page, ".skip")).toBe(false);
  await page.goto(`${host.address}embed/?las=ja`);
  await started(page);
  await expect(page.locator(".legend")).toBeVisible();
  await expect(page.getByText("Tryck på en klass")).toBeHidden();
  await expect(page.locator("#karta[aria-describedby]")).toHaveCount(0);
  await region(page, "Dorotea").focus();
  await expect(page.getByText("Enter väljer")).toBeHidden();
});

test("the small link to the table stands under the headline", async ({ open }) => {
  const { page } = await open({ query: "embed/?delar=karta", width: 320, height: 400 });
  await started(page);
  for (const [width, height] of [
    [320, 400],
    [800, 500],
  ]) {
    await page.setViewportSize({ width, height });
    const [head, link] = await Promise.all([
      page.locator("h1").boundingBox(),
      page.getByRole("link", { name: "Tabell", exact: true }).boundingBox(),
    ]);
    expect(Math.abs(head.x - link.x), `${width} px: ${link.x} under ${head.x}`).toBeLessThan(2);
  }
});

test.describe(() => {
  test.use({ hasTouch: true, isMobile: true });
  test("one finger on the map scrolls the page around it", async ({ openAround }) => {
    const { page, context, frame } = await openAround(framed("embed/", "", 340, 400), { width: 360, height: 700 });
    await started(frame());
    const { x, y, width, height } = await frame().locator(".drawing").boundingBox();
    const session = await context.newCDPSession(page);
    const at = (nth) => [{ x: x + width / 2, y: y + height * 0.7 - 12 * nth }];
    for (let nth = 0; nth < 12; nth += 1) {
      await session.send("Input.dispatchTouchEvent", { type: nth === 0 ? "touchStart" : "touchMove", touchPoints: at(nth) });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY > 50), "the page around it does not scroll").toBe(true);
    await expect(frame().locator(".map")).toHaveAttribute("data-moved", "false");
  });
});

const SIZES = [
  [320, 400],
  [360, 600],
  [600, 400],
  [800, 600],
  [1200, 700],
  [1200, 800],
];
for (const path of ["embed/", "en/embed/"]) {
  for (const [width, height] of SIZES) {
    test(`the map fits its frame of ${width} by ${height}, and nothing is wider or hidden: ${path}`, async ({ open }) => {
      const { page, host } = await open({ query: path, width, height });
      for (const query of [
        "",
        "?delar=karta",
        "?delar=karta,tabell,forklaring,sok",
        "?delar=tabell",
        "?kommun=2425",
        "?vy=utbud",
        "?jamfor=2425,2480&matt=mot-riket",
      ]) {
        await page.goto(host.address + path + query);
        await started(page);
        const what = `${query} at ${width} x ${height}`;
        const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
        expect(size[0], `${what}: ${size[0]} px wide`).toBeLessThanOrEqual(width);
        // Search and choices take the room of half a map: a narrow frame with them has to be higher.
        if (width < 600 && height < 560 && query.includes("sok")) continue;
        const isLong = width < 600 && /kommun|jamfor/.test(query);
        if (!isLong) expect(size[1], `${what}: ${size[1]} px high`).toBeLessThanOrEqual(height);
        const credit = await page.locator(".credit a").boundingBox();
        expect(credit.y + credit.height, `${what}: the way to the whole map is out of sight`).toBeLessThanOrEqual(height);
        if (!/tabell$|vy/.test(query)) {
          const map = await page.locator(".drawing").boundingBox();
          expect(map.height >= 200 && map.width >= 150, `${what}: the map is ${map.width} x ${map.height}`).toBeTruthy();
        }
      }
    });
  }
}

for (const lang of ["", "en/"]) {
  for (const query of ["", "?tema=mork&kommun=2425&rubrik=3", "?las=ja&kommun=2425", "?delar=karta", "?delar=tabell,sok&tema=mork"]) {
    test.describe(() => {
      test.use({ bypassCSP: true });
      test(`axe finds nothing in a frame: ${lang}embed/${query}`, async ({ open }) => {
        const { page } = await open({ query: `${lang}embed/${query}`, colorScheme: "dark" });
        await started(page);
        await page.evaluate(AXE);
        for (const [width, height] of [
          [320, 400],
          [800, 600],
        ]) {
          await page.setViewportSize({ width, height });
          const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          const found = await page.evaluate(
            (values) => window.axe.run(document, { runOnly: { type: "tag", values }, preload: false }),
            values,
          );
          const told = found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`)}`,
          );
          expect(told, `${width} x ${height}`).toEqual([]);
        }
      });
    });
  }
}

test("several frames on a page live apart, take no focus and leave no history", async ({ openAround }) => {
  const frames = [
    framed("embed/?kommun=2425", "", 400, 400),
    framed("embed/?tema=mork", "", 400, 400),
    framed("en/embed/?delar=tabell", "", 400, 400),
  ].join("");
  const { page, frame } = await openAround(frames, { width: 1300, height: 900 });
  await page.getByRole("button", { name: "Före" }).focus();
  const entries = await page.evaluate(() => history.length);
  for (const nth of [0, 1, 2]) await started(frame(nth));
  await expect(page.locator(":focus"), "a frame took the focus").toHaveText("Före");
  await region(frame(1), "Åsele").press("Enter");
  await expect(frame(1).locator(".bar strong")).toHaveText("Åsele");
  await expect(frame(0).locator(".bar strong")).toHaveText("Dorotea");
  await expect(frame(2).locator("#kommuner tbody tr").first()).toBeVisible();
  expect(await page.evaluate(() => history.length), "Back no longer leaves the page around the frames").toBe(entries);
});

test("the Tab key goes into the frame and out again", async ({ openAround }) => {
  const { page, frame } = await openAround(framed("embed/", "", 400, 500));
  await started(frame());
  await page.getByRole("button", { name: "Före" }).focus();
  const places = [];
  for (let presses = 0; presses < 30 && places.at(-1) !== "BUTTON Efter"; presses += 1) {
    await page.keyboard.press("Tab");
    places.push(await page.evaluate(() => `${document.activeElement.tagName} ${document.activeElement.textContent}`));
  }
  expect(places.at(-1), places.join(", ")).toBe("BUTTON Efter");
  expect(places.filter((place) => place.startsWith("IFRAME")).length, "nothing in the frame was come to").toBeGreaterThanOrEqual(4);
});

test("what a frame may not use is not missed", async ({ page, openAround }) => {
  await page.addInitScript(() => {
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
  const { frame } = await openAround(framed("embed/?delar=karta,tabell,sok", `sandbox="allow-scripts"`));
  await started(frame());
  await frame().getByLabel("Visa på kartan").selectOption("utbildning");
  await region(frame(), "Dorotea").press("Enter");
  await expect(whole(frame())).toHaveAttribute("href", "../?matt=utbildning&kommun=2425");
  await expect(frame().getByRole("button", { name: "Helskärm" })).toBeHidden();
  await frame().getByRole("link", { name: "Tabell", exact: true }).click();
  await expect(frame().locator("#kommuner tbody tr").first()).toBeVisible();
});

for (const [path, words] of [
  ["embed/", "Öppna hela Lärkartan"],
  ["en/embed/", "Open the full Lärkartan"],
]) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });
    test(`without scripts there are picture, legend, table, source and a way to the whole map: ${path}`, async ({ openAround }) => {
      const { page, frame } = await openAround(framed(path, "", 340, 500));
      await expect(frame().locator(".missing")).toBeVisible();
      for (const part of [".drawing", ".summary", ".legend", ".credit"]) expect(await seen(frame(), part), part).toBe(true);
      await expect(frame().getByRole("link", { name: /^(Tabell|Table)$/ })).toHaveAttribute("href", /tabell\//);
      for (const control of ["button", "select", "input"])
        await expect(frame().locator(`${control} >> visible=true`), control).toHaveCount(0);
      const link = frame().getByRole("link", { name: words });
      const [href, wanted] = await link.evaluate((a) => [a.href, new URL("../", a.baseURI).href]);
      expect(href).toBe(wanted);
      expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
      const away = await frame()
        .locator(".regions a")
        .first()
        .evaluate((a) => [a.getAttribute("target"), a.getAttribute("rel"), new URL(a.getAttribute("href"), a.baseURI).pathname]);
      expect(away.slice(0, 2)).toEqual(["_blank", "noopener"]);
      expect(away[2]).toMatch(/\/kommun\/\d{4}\/$/);
      expect(await page.frames()[1].evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
}

const WITHOUT_WASM = [/404|WebAssembly|wasm/i];
for (const [query, isElsewhere] of [
  ["?delar=karta&tema=mork", false],
  ["?delar=karta,fakta&kommun=2425", true],
]) {
  test(`a frame whose app does not come says so, and speaks of another view only where the link leads to one (${query})`, async ({
    page,
    openAround,
  }) => {
    await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    const { frame } = await openAround(framed(`embed/${query}`, `sandbox="allow-scripts"`, 320, 400), { expected: WITHOUT_WASM });
    await expect(frame().getByRole("alert").getByRole("button", { name: "Ladda om sidan" })).toBeVisible();
    await expect(frame().locator(".elsewhere")).toBeVisible({ visible: isElsewhere });
    await expect(frame().getByRole("link", { name: "Tabell", exact: true })).toHaveAttribute("href", /tabell\//);
  });
}

test("a wide frame whose app does not come is as wide as what it says", async ({ page, openAround }) => {
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  const { frame } = await openAround(framed("embed/", "", 800, 600), { expected: WITHOUT_WASM });
  await expect(frame().getByRole("alert").getByRole("button", { name: "Ladda om sidan" })).toBeVisible();
  const { width } = await frame().locator(".panel").boundingBox();
  expect(width, `legend and summary are ${width} px wide`).toBeGreaterThan(600);
});

test("no page forbids to be framed, and every file may be had from a frame without an origin", async ({ open }) => {
  const { page, host } = await open({ query: "embed/" });
  await started(page);
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(files.length, files.join()).toBeGreaterThanOrEqual(6);
  for (const url of [...files, ...["", "embed/", "en/", "en/embed/", "kommun/2425/"].map((path) => host.address + path)]) {
    const headers = (await page.request.get(url)).headers();
    expect(headers["x-frame-options"], url).toBe(undefined);
    expect(headers["content-security-policy"], url).not.toMatch(/frame-ancestors/);
    expect(headers["access-control-allow-origin"], url).toBe("*");
  }
});

const EMBEDDING = readFileSync(new URL("../../docs/EMBEDDING.md", import.meta.url), "utf8");
const SNIPPETS = [...EMBEDDING.matchAll(/<iframe[^>]*><\/iframe>/g)].map(([snippet]) => snippet.replace(/\s+/g, " "));

test("docs/EMBEDDING.md has a snippet for each use", () => {
  expect(SNIPPETS.length).toBeGreaterThanOrEqual(4);
});

for (const [nth, snippet] of SNIPPETS.entries()) {
  test(`snippet ${nth} of docs/EMBEDDING.md shows the map`, async ({ openAround }) => {
    for (const part of [
      'title="',
      'loading="lazy"',
      'width="100%"',
      'height="',
      'style="border:0"',
      'allow="fullscreen; clipboard-write"',
    ]) {
      expect(snippet).toContain(part);
    }
    const path = /src="https:\/\/HOST\/([^"]*)"/.exec(snippet)[1].replaceAll("&amp;", "&");
    const { frame } = await openAround(framed(path));
    await started(frame());
    await expect(frame().locator(".drawing >> visible=true").or(frame().locator(".table[data-shown=true]")).first(), path).toBeVisible();
    expect(plain(await frame().locator("h1").innerText()).length, path).toBeGreaterThan(10);
  });
}
