// Zoom and pan by buttons, wheel, drag, pinch and keys: each changes one transform and nothing else.
import { expect, fetchedAhead, query, test } from "./fixtures.mjs";

const near = (found, wanted, within, message) =>
  expect(Math.abs(found - wanted), `${message}: ${found}, not ${wanted}`).toBeLessThanOrEqual(within);

/** Where a point of the drawing stands on the page. */
const anchorOf = (page, code) =>
  page.locator(`.regions [data-code="${code}"]`).evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

test("buttons zoom in, out and back, and say when they are spent", async ({ open }) => {
  const { zoomIn, zoomOut, whole, transform } = await open();
  const spent = async () => Promise.all([zoomIn, zoomOut, whole].map((b) => b.getAttribute("aria-disabled")));
  expect(await spent()).toEqual(["false", "true", "true"]);
  await zoomOut.click({ force: true });
  expect((await transform()).scale, "a spent button zooms").toBe(1);
  await zoomIn.click();
  await expect.poll(spent).toEqual(["false", "false", "false"]);
  const scale = async () => (await transform()).scale;
  near(await scale(), 1.6, 0.001, "zoom of one press");
  for (let presses = 0; presses < 6; presses += 1) {
    await zoomIn.click({ force: true });
  }
  await expect.poll(spent).toEqual(["true", "false", "false"]);
  expect(await scale()).toBe(16);
  await zoomOut.click();
  await expect.poll(scale).toBe(10);
  await whole.click();
  await expect.poll(transform).toEqual({ scale: 1, x: 0, y: 0 });
  await expect.poll(spent).toEqual(["false", "true", "true"]);
});

test("the wheel zooms around the pointer with Ctrl, and scrolls the page without", async ({ open }) => {
  const { page, nameOf, transform } = await open({ height: 600 });
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY > 50), "the page does not scroll").toBe(true);
  expect((await transform()).scale, "a plain wheel zooms").toBe(1);
  await page.evaluate(() => scrollTo(0, 0));
  const code = "2510";
  const before = await anchorOf(page, code);
  await page.keyboard.down("Control");
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect(async () => near((await transform()).scale, Math.exp(0.6), 0.01, "zoom of the wheel")).toPass();
  const after = await anchorOf(page, code);
  near(after.x, before.x, 1.5, "what is under the pointer moves");
  near(after.y, before.y, 1.5, "what is under the pointer moves");
  expect(await page.evaluate(() => scrollY), "the page scrolls while the map zooms").toBe(0);
  expect(await page.evaluate(() => devicePixelRatio * visualViewport.scale), "the whole page zooms").toBe(1);
});

test("a drag moves the map with the hand and chooses nothing", async ({ open }) => {
  const { page, middleOfMap, transform, chosenName } = await open({ query: "?lage=3,64.6,18.7" });
  const { x, y } = await middleOfMap();
  const before = await anchorOf(page, "2481");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 6 });
  await page.mouse.up();
  const after = await anchorOf(page, "2481");
  near(after.x - before.x, 60, 1, "moved right");
  near(after.y - before.y, -40, 1, "moved up");
  expect((await transform()).scale).toBe(3);
  await expect.poll(() => query(page) !== "?lage=3,64.6,18.7").toBe(true);
  await expect(chosenName, "the drag chose what lay under it").toHaveCount(0);
  await page.mouse.click(x, y);
  await expect(chosenName, "the click after a drag is lost").toHaveCount(1);
});

test("a drag that ends outside the map ends there", async ({ open }) => {
  const { page, middleOfMap, headline, transform } = await open({ query: "?lage=3,64.6,18.7" });
  const { x, y } = await middleOfMap();
  const outside = await headline.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await page.mouse.move(outside.x + 5, outside.y + 5, { steps: 4 });
  await page.mouse.up();
  const there = await transform();
  await page.mouse.move(x, y, { steps: 4 });
  expect(await transform(), "the map follows a hand that has let go").toEqual(there);
});

test("an unsteady click is a click", async ({ open }) => {
  const { page, nameOf, transform, chosenName } = await open();
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  await expect(chosenName).toHaveCount(1);
  expect(await transform()).toEqual({ scale: 1, x: 0, y: 0 });
});

test("a drag changes one transform and nothing else", async ({ open }) => {
  const { page, middleOfMap } = await open({ query: "?lage=3,64.6,18.7" });
  // Roads and lakes come late, and are drawn when they do.
  await fetchedAhead(page);
  const { x, y } = await middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10, { steps: 2 });
  await page.evaluate(() => {
    const drawing = document.querySelector(".drawing");
    window.regions = [...drawing.querySelectorAll(".regions path")];
    window.paths = [...drawing.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    window.changed = [];
    window.observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        window.changed.push(`${type} ${target.getAttribute?.("class")} ${attributeName}`);
      }
    });
    window.observer.observe(drawing, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.mouse.move(x + 120, y + 60, { steps: 20 });
  const { changed, isSame, isDrawnSame } = await page.evaluate(() => {
    const drawing = document.querySelector(".drawing");
    const regions = [...drawing.querySelectorAll(".regions path")];
    const paths = [...drawing.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    return {
      changed: window.changed,
      isSame: regions.length === 54 && regions.every((region, nth) => region === window.regions[nth]),
      isDrawnSame: paths.join() === window.paths.join(),
    };
  });
  await page.mouse.up();
  expect(changed.length, "the map does not follow the hand").toBeGreaterThanOrEqual(10);
  expect([...new Set(changed)]).toEqual(["attributes view style"]);
  expect(isSame, "the municipalities are other elements").toBeTruthy();
  expect(isDrawnSame, "a path was drawn anew").toBeTruthy();
});

test("address, tabs and language lead to where the map rests", async ({ open }) => {
  const { page, zoomIn } = await open();
  const there = (href) => new URL(href).searchParams.get("lage");
  const links = page.locator('.tab, a[hreflang="en"]');
  const cameras = async () => (await links.evaluateAll((all) => all.map(({ href }) => href))).map(there);
  expect(new Set(await cameras())).toEqual(new Set([null]));
  await zoomIn.click();
  await zoomIn.click();
  await expect.poll(async () => there(page.url())?.startsWith("2.56,"), "the address does not follow").toBe(true);
  const camera = there(page.url());
  await expect.poll(async () => (await cameras()).every((found) => found === camera), "a link leads elsewhere").toBe(true);
  expect(await links.count()).toBeGreaterThan(4);
});

test("zooming keeps the municipalities' elements and paths", async ({ open }) => {
  const { page, zoomIn, transform } = await open();
  await page.evaluate(() => {
    window.regions = [...document.querySelectorAll(".regions path")];
    window.paths = window.regions.map((path) => path.getAttribute("d"));
  });
  expect(await page.evaluate(() => window.paths.filter(Boolean).length)).toBe(54);
  for (let presses = 0; presses < 3; presses += 1) {
    await zoomIn.click();
  }
  await expect(async () => near((await transform()).scale, 4.096, 0.001, "zoom")).toPass();
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll(".regions path")].every(
        (path, nth) => path === window.regions[nth] && path.getAttribute("d") === window.paths[nth],
      ),
    ),
  ).toBeTruthy();
});

test("a double click zooms around the pointer", async ({ open }) => {
  const { page, transform } = await open();
  const at = await anchorOf(page, "2510");
  await page.mouse.dblclick(at.x, at.y);
  await expect(async () => near((await transform()).scale, 2, 0.001, "zoom")).toPass();
  const after = await anchorOf(page, "2510");
  near(after.x, at.x, 1.5, "what is under the pointer moves");
  near(after.y, at.y, 1.5, "what is under the pointer moves");
});

/** Sends touches as a screen does. Each step is a list of `[x, y]`, one for each finger. */
async function touch({ context, page }, steps) {
  const screen = await context.newCDPSession(page);
  const points = (fingers) => fingers.map(([x, y], id) => ({ x, y, id }));
  for (const [nth, fingers] of steps.entries()) {
    const type = nth === 0 ? "touchStart" : "touchMove";
    await screen.send("Input.dispatchTouchEvent", { type, touchPoints: points(fingers) });
  }
  await screen.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test.describe("by finger", () => {
  test.use({ hasTouch: true, isMobile: true });
  const PHONE = { width: 390, height: 800 };

  test("two fingers pinch the map, not the page", async ({ open }) => {
    const map = await open(PHONE);
    const { x, y } = await map.middleOfMap();
    const apart = (half) => [
      [x - half, y],
      [x + half, y],
    ];
    const steps = Array.from({ length: 11 }, (_, nth) => apart(40 + 8 * nth));
    await touch(map, steps);
    await expect(async () => near((await map.transform()).scale, 3, 0.05, "zoom of the pinch")).toPass();
    expect(await map.page.evaluate(() => visualViewport.scale), "the whole page zooms").toBe(1);
    await expect(map.chosenName, "the pinch chose a place").toHaveCount(0);
    await touch(map, steps.reverse());
    await expect(async () => near((await map.transform()).scale, 1, 0.05, "zoom of the pinch back")).toPass();
  });

  test("two fingers move the map", async ({ open }) => {
    const map = await open({ ...PHONE, query: "?lage=3,64.6,18.7" });
    const { x, y } = await map.middleOfMap();
    const before = await anchorOf(map.page, "2481");
    await touch(
      map,
      Array.from({ length: 9 }, (_, nth) => [
        [x - 50 + 5 * nth, y + 5 * nth],
        [x + 50 + 5 * nth, y + 5 * nth],
      ]),
    );
    await expect(async () => near((await anchorOf(map.page, "2481")).x - before.x, 40, 2, "moved right")).toPass();
    near((await anchorOf(map.page, "2481")).y - before.y, 40, 2, "moved down");
  });

  test("one finger scrolls the page and leaves the map", async ({ open }) => {
    const map = await open(PHONE);
    const { x, y } = await map.middleOfMap();
    const before = await map.transform();
    await touch(
      map,
      Array.from({ length: 12 }, (_, nth) => [[x, y - 15 * nth]]),
    );
    await expect.poll(() => map.page.evaluate(() => scrollY > 50), "the page does not scroll").toBe(true);
    expect(await map.transform()).toEqual(before);
    await expect(map.chosenName).toHaveCount(0);
  });

  test("a finger chooses at the first tap after a mouse has dragged", async ({ open }) => {
    const { page, nameOf, middleOfMap, chosenName } = await open();
    const { x, y } = await middleOfMap();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 20, { steps: 4 });
    await page.mouse.up();
    const name = await nameOf("Jokkmokk");
    await page.touchscreen.tap(name.x, name.y);
    await expect(chosenName, "the tap is taken for the end of the drag").toHaveCount(1);
  });
});

test("keys zoom, move and go home", async ({ open }) => {
  const { page, region, transform } = await open();
  const scale = async () => (await transform()).scale;
  await region("Lycksele").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(scale).toBe(2.25);
  await page.keyboard.press("-");
  await expect.poll(scale).toBe(1.5);
  const start = await transform();
  for (const [key, dx, dy] of [
    ["ArrowUp", 0, 1],
    ["ArrowDown", 0, -1],
    ["ArrowLeft", 1, 0],
    ["ArrowRight", -1, 0],
  ]) {
    const before = await transform();
    await page.keyboard.press(`Shift+${key}`);
    await expect(async () => {
      const after = await transform();
      expect([Math.sign(after.x - before.x), Math.sign(after.y - before.y)], key).toEqual([dx, dy]);
    }).toPass();
  }
  const end = await transform();
  near(Math.hypot(end.x - start.x, end.y - start.y), 0, 0.1, "there and back");
  await page.keyboard.press("0");
  await expect.poll(transform).toEqual({ scale: 1, x: 0, y: 0 });
  expect(await page.evaluate(() => document.activeElement.getAttribute("aria-label"))).toMatch(/^Lycksele/);
});

test("single keys do nothing outside the municipalities", async ({ open }) => {
  const { page, search, zoomIn, transform } = await open();
  const before = await transform();
  for (const place of [page.locator(".language"), search, zoomIn]) {
    await place.focus();
    for (const key of ["+", "-", "0", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  }
  expect(await transform()).toEqual(before);
  await expect(page).toHaveQuery("");
});

test("a county is gone to, and the choice follows the map", async ({ open }) => {
  const { page, county, transform, map, zoomIn, whole } = await open();
  const shown = () => county.locator("option:checked").textContent();
  expect(await county.locator("option").allTextContents()).toEqual([
    "Hela kartan",
    "Norrbottens län",
    "Västerbottens län",
    "Jämtlands län",
    "Västernorrlands län",
    "Gävleborgs län",
  ]);
  await county.selectOption({ label: "Jämtlands län" });
  await expect.poll(async () => (await transform()).scale > 1.5).toBe(true);
  const frame = await map.boundingBox();
  const parts = await page
    .locator(".regions [data-code^='23']")
    .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON()));
  expect(parts.length).toBe(8);
  for (const { left, right, top, bottom } of parts) {
    expect(left >= frame.x && right <= frame.x + frame.width, "a part of the county is outside").toBeTruthy();
    expect(top >= frame.y && bottom <= frame.y + frame.height, "a part of the county is outside").toBeTruthy();
  }
  expect(await shown()).toBe("Jämtlands län");
  await expect.poll(() => new URL(page.url()).searchParams.has("lage"), "the county is not in the address").toBe(true);
  await page.reload();
  await expect.poll(shown, "the link has forgotten the county").toBe("Jämtlands län");
  await zoomIn.click();
  await expect.poll(async () => (await shown()) === "Jämtlands län", "the choice stays behind").toBe(false);
  await whole.click();
  await expect.poll(shown).toBe("Hela kartan");
});

test("the choice of county leads back to the whole map after a zoom by hand", async ({ open }) => {
  const { county, zoomIn, transform } = await open();
  await zoomIn.click();
  await expect.poll(async () => (await transform()).scale > 1).toBe(true);
  // A choice that already stands there cannot be made: the browser then tells the page of no change.
  const shown = () => county.locator("option:checked").textContent();
  await expect.poll(async () => await shown(), "it says that the whole map shows").not.toBe("Hela kartan");
  await county.selectOption({ label: "Hela kartan" });
  await expect.poll(async () => (await transform()).scale).toBe(1);
});

test("symbols, lines and words keep their size", async ({ open }) => {
  const { page, zoomIn, transform } = await open();
  const sizes = () =>
    page.evaluate(() => {
      const height = (element) => element.getBoundingClientRect().height;
      // Those that stand alone: others become one with their number, and part again.
      const symbols = [...document.querySelectorAll("[data-site]:not([data-count])")];
      const name = [...document.querySelectorAll(".region-names text")].find((text) => text.textContent === "Jokkmokk");
      const sizes = symbols.map((s) => [s.dataset.site, height(s.querySelector("path, circle:not(.reach)"))]);
      return { symbols: Object.fromEntries(sizes), name: height(name) };
    });
  const before = await sizes();
  for (let presses = 0; presses < 4; presses += 1) {
    await zoomIn.click();
  }
  await expect(async () => near((await transform()).scale, 6.5536, 0.001, "zoom")).toPass();
  const after = await sizes();
  expect(Object.keys(before.symbols).length).toBeGreaterThan(40);
  for (const [site, size] of Object.entries(before.symbols)) {
    expect(size, `the symbol of ${site} is too small: ${size}`).toBeGreaterThan(5);
    near(after.symbols[site], size, 1, `the symbol of ${site}`);
  }
  near(after.name, before.name, 1, "a name");
  const effects = await page
    .locator(".regions path, .outlines path, .land path")
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).vectorEffect));
  expect([...new Set(effects)]).toEqual(["non-scaling-stroke"]);
});
