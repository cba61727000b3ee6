// Zoom and pan by buttons, wheel, drag, pinch and keys: each changes one transform and nothing else.
import assert from "node:assert/strict";
import { becomes, holds, query, scenario } from "./page.mjs";

const near = (found, wanted, within, message) =>
  assert.ok(Math.abs(found - wanted) <= within, `${message}: ${found}, not ${wanted}`);

/** Where a point of the drawing stands on the page. */
const anchorOf = (page, code) =>
  page.locator(`.regions [data-code="${code}"]`).evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

scenario("buttons zoom in, out and back, and say when they are spent", {}, async ({ zoomIn, zoomOut, whole, transform }) => {
  const spent = async () => Promise.all([zoomIn, zoomOut, whole].map((b) => b.getAttribute("aria-disabled")));
  assert.deepEqual(await spent(), ["false", "true", "true"]);
  await zoomOut.click({ force: true });
  assert.equal((await transform()).scale, 1, "a spent button zooms");
  await zoomIn.click();
  await becomes(spent, ["false", "false", "false"]);
  const scale = async () => (await transform()).scale;
  near(await scale(), 1.6, 0.001, "zoom of one press");
  for (let presses = 0; presses < 6; presses += 1) {
    await zoomIn.click({ force: true });
  }
  await becomes(spent, ["true", "false", "false"]);
  assert.equal(await scale(), 16);
  await zoomOut.click();
  await becomes(scale, 10);
  await whole.click();
  await becomes(transform, { scale: 1, x: 0, y: 0 });
  await becomes(spent, ["false", "true", "true"]);
});

scenario("the wheel zooms around the pointer with Ctrl, and scrolls the page without", { height: 600 }, async ({ page, nameOf, transform }) => {
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await becomes(() => page.evaluate(() => scrollY > 50), true, "the page does not scroll");
  assert.equal((await transform()).scale, 1, "a plain wheel zooms");
  await page.evaluate(() => scrollTo(0, 0));
  const code = "2510";
  const before = await anchorOf(page, code);
  await page.keyboard.down("Control");
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await holds(async () => near((await transform()).scale, Math.exp(0.6), 0.01, "zoom of the wheel"));
  const after = await anchorOf(page, code);
  near(after.x, before.x, 1.5, "what is under the pointer moves");
  near(after.y, before.y, 1.5, "what is under the pointer moves");
  assert.equal(await page.evaluate(() => scrollY), 0, "the page scrolls while the map zooms");
  assert.equal(await page.evaluate(() => devicePixelRatio * visualViewport.scale), 1, "the whole page zooms");
});

scenario("a drag moves the map with the hand and chooses nothing", { query: "?lage=3,64.6,18.7" }, async ({ page, middleOfMap, transform, chosenName }) => {
  const { x, y } = await middleOfMap();
  const before = await anchorOf(page, "2481");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 6 });
  await page.mouse.up();
  const after = await anchorOf(page, "2481");
  near(after.x - before.x, 60, 1, "moved right");
  near(after.y - before.y, -40, 1, "moved up");
  assert.equal((await transform()).scale, 3);
  await becomes(() => query(page) !== "?lage=3,64.6,18.7", true);
  assert.equal(await chosenName.count(), 0, "the drag chose what lay under it");
  await page.mouse.click(x, y);
  await becomes(() => chosenName.count(), 1, "the click after a drag is lost");
});

scenario("a finger chooses at the first tap after a mouse has dragged", { touch: true }, async ({ page, nameOf, middleOfMap, chosenName }) => {
  const { x, y } = await middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.up();
  const name = await nameOf("Jokkmokk");
  await page.touchscreen.tap(name.x, name.y);
  await becomes(() => chosenName.count(), 1, "the tap is taken for the end of the drag");
});

scenario("a drag that ends outside the map ends there", { query: "?lage=3,64.6,18.7" }, async ({ page, middleOfMap, headline, transform }) => {
  const { x, y } = await middleOfMap();
  const outside = await headline.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await page.mouse.move(outside.x + 5, outside.y + 5, { steps: 4 });
  await page.mouse.up();
  const there = await transform();
  await page.mouse.move(x, y, { steps: 4 });
  assert.deepEqual(await transform(), there, "the map follows a hand that has let go");
});

scenario("an unsteady click is a click", {}, async ({ page, nameOf, transform, chosenName }) => {
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  await becomes(() => chosenName.count(), 1);
  assert.deepEqual(await transform(), { scale: 1, x: 0, y: 0 });
});

scenario("a drag changes one transform and nothing else", { query: "?lage=3,64.6,18.7" }, async ({ page, middleOfMap }) => {
  const { x, y } = await middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10, { steps: 2 });
  await page.evaluate(() => {
    const drawing = document.querySelector(".drawing");
    window.regions = [...drawing.querySelectorAll(".regions [data-code]")];
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
    const regions = [...drawing.querySelectorAll(".regions [data-code]")];
    const paths = [...drawing.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    return {
      changed: window.changed,
      isSame: regions.length === 54 && regions.every((region, nth) => region === window.regions[nth]),
      isDrawnSame: paths.join() === window.paths.join(),
    };
  });
  await page.mouse.up();
  assert.ok(changed.length >= 10, "the map does not follow the hand");
  assert.deepEqual([...new Set(changed)], ["attributes view style"]);
  assert.ok(isSame, "the municipalities are other elements");
  assert.ok(isDrawnSame, "a path was drawn anew");
});

scenario("address, tabs and language lead to where the map rests", {}, async ({ page, zoomIn }) => {
  const there = (href) => new URL(href).searchParams.get("lage");
  const links = page.locator('.tab, a[hreflang="en"]');
  const cameras = async () => (await links.evaluateAll((all) => all.map(({ href }) => href))).map(there);
  assert.deepEqual(new Set(await cameras()), new Set([null]));
  await zoomIn.click();
  await zoomIn.click();
  await becomes(async () => there(page.url())?.startsWith("2.56,"), true, "the address does not follow");
  const camera = there(page.url());
  await becomes(async () => (await cameras()).every((found) => found === camera), true, "a link leads elsewhere");
  assert.ok((await links.count()) > 4);
});

scenario("zooming keeps the municipalities' elements and paths", {}, async ({ page, zoomIn, transform }) => {
  await page.evaluate(() => {
    window.regions = [...document.querySelectorAll(".regions [data-code]")];
    window.paths = window.regions.map((path) => path.getAttribute("d"));
  });
  for (let presses = 0; presses < 3; presses += 1) {
    await zoomIn.click();
  }
  await holds(async () => near((await transform()).scale, 4.096, 0.001, "zoom"));
  assert.ok(
    await page.evaluate(() =>
      [...document.querySelectorAll(".regions [data-code]")].every(
        (path, nth) => path === window.regions[nth] && path.getAttribute("d") === window.paths[nth],
      ),
    ),
  );
});

scenario("a double click zooms around the pointer", {}, async ({ page, transform }) => {
  const at = await anchorOf(page, "2510");
  await page.mouse.dblclick(at.x, at.y);
  await holds(async () => near((await transform()).scale, 2, 0.001, "zoom"));
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

const PHONE = { touch: true, width: 390, height: 800 };

scenario("two fingers pinch the map, not the page", PHONE, async (map) => {
  const { x, y } = await map.middleOfMap();
  const apart = (half) => [[x - half, y], [x + half, y]];
  const steps = Array.from({ length: 11 }, (_, nth) => apart(40 + 8 * nth));
  await touch(map, steps);
  await holds(async () => near((await map.transform()).scale, 3, 0.05, "zoom of the pinch"));
  assert.equal(await map.page.evaluate(() => visualViewport.scale), 1, "the whole page zooms");
  assert.equal(await map.chosenName.count(), 0, "the pinch chose a place");
  await touch(map, steps.reverse());
  await holds(async () => near((await map.transform()).scale, 1, 0.05, "zoom of the pinch back"));
});

scenario("two fingers move the map", { ...PHONE, query: "?lage=3,64.6,18.7" }, async (map) => {
  const { x, y } = await map.middleOfMap();
  const before = await anchorOf(map.page, "2481");
  await touch(map, Array.from({ length: 9 }, (_, nth) => [[x - 50 + 5 * nth, y + 5 * nth], [x + 50 + 5 * nth, y + 5 * nth]]));
  await holds(async () => near((await anchorOf(map.page, "2481")).x - before.x, 40, 2, "moved right"));
  near((await anchorOf(map.page, "2481")).y - before.y, 40, 2, "moved down");
});

scenario("one finger scrolls the page and leaves the map", PHONE, async (map) => {
  const { x, y } = await map.middleOfMap();
  const before = await map.transform();
  await touch(map, Array.from({ length: 12 }, (_, nth) => [[x, y - 15 * nth]]));
  await becomes(() => map.page.evaluate(() => scrollY > 50), true, "the page does not scroll");
  assert.deepEqual(await map.transform(), before);
  assert.equal(await map.chosenName.count(), 0);
});

scenario("keys zoom, move and go home", {}, async ({ page, region, transform }) => {
  const scale = async () => (await transform()).scale;
  await region("Lycksele").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await becomes(scale, 2.25);
  await page.keyboard.press("-");
  await becomes(scale, 1.5);
  const start = await transform();
  for (const [key, dx, dy] of [["ArrowUp", 0, 1], ["ArrowDown", 0, -1], ["ArrowLeft", 1, 0], ["ArrowRight", -1, 0]]) {
    const before = await transform();
    await page.keyboard.press(`Shift+${key}`);
    await holds(async () => {
      const after = await transform();
      assert.deepEqual([Math.sign(after.x - before.x), Math.sign(after.y - before.y)], [dx, dy], key);
    });
  }
  const end = await transform();
  near(Math.hypot(end.x - start.x, end.y - start.y), 0, 0.1, "there and back");
  await page.keyboard.press("0");
  await becomes(transform, { scale: 1, x: 0, y: 0 });
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Lycksele/);
});

scenario("single keys do nothing outside the municipalities", {}, async ({ page, search, zoomIn, transform }) => {
  const before = await transform();
  for (const place of [page.locator(".language"), search, zoomIn]) {
    await place.focus();
    for (const key of ["+", "-", "0", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  }
  assert.deepEqual(await transform(), before);
  await holds(() => assert.equal(query(page), ""));
});

scenario("a county is gone to, and the choice follows the map", {}, async ({ page, county, transform, map, zoomIn, whole }) => {
  const shown = () => county.locator("option:checked").textContent();
  assert.deepEqual(await county.locator("option").allTextContents(), [
    "Hela kartan",
    "Norrbottens län",
    "Västerbottens län",
    "Jämtlands län",
    "Västernorrlands län",
    "Gävleborgs län",
  ]);
  await county.selectOption({ label: "Jämtlands län" });
  await holds(async () => assert.ok((await transform()).scale > 1.5));
  const frame = await map.boundingBox();
  const parts = await page.locator(".regions [data-code^='23']").evaluateAll((paths) =>
    paths.map((path) => path.getBoundingClientRect().toJSON()),
  );
  assert.equal(parts.length, 8);
  for (const { left, right, top, bottom } of parts) {
    assert.ok(left >= frame.x && right <= frame.x + frame.width, "a part of the county is outside");
    assert.ok(top >= frame.y && bottom <= frame.y + frame.height, "a part of the county is outside");
  }
  assert.equal(await shown(), "Jämtlands län");
  await becomes(() => new URL(page.url()).searchParams.has("lage"), true, "the county is not in the address");
  await page.reload();
  await becomes(shown, "Jämtlands län", "the link has forgotten the county");
  await zoomIn.click();
  await becomes(async () => (await shown()) === "Jämtlands län", false, "the choice stays behind");
  await whole.click();
  await becomes(shown, "Hela kartan");
});

scenario("the choice of county leads back to the whole map after a zoom by hand", {}, async ({ county, zoomIn, transform }) => {
  await zoomIn.click();
  await becomes(async () => (await transform()).scale > 1, true);
  // A choice that already stands there cannot be made: the browser then tells the page of no change.
  const shown = () => county.locator("option:checked").textContent();
  await holds(async () => assert.notEqual(await shown(), "Hela kartan", "it says that the whole map shows"));
  await county.selectOption({ label: "Hela kartan" });
  await becomes(async () => (await transform()).scale, 1);
});

scenario("symbols, lines and words keep their size", {}, async ({ page, zoomIn, transform }) => {
  const sizes = () =>
    page.evaluate(() => {
      const height = (element) => element.getBoundingClientRect().height;
      const symbols = [...document.querySelectorAll("[data-site]")];
      const name = [...document.querySelectorAll(".region-names text")].find((text) => text.textContent === "Jokkmokk");
      return { symbols: symbols.map((s) => height(s.querySelector("path, circle:not(.reach)"))), name: height(name) };
    });
  const before = await sizes();
  for (let presses = 0; presses < 4; presses += 1) {
    await zoomIn.click();
  }
  await holds(async () => near((await transform()).scale, 6.5536, 0.001, "zoom"));
  const after = await sizes();
  for (const [nth, size] of before.symbols.entries()) {
    assert.ok(size > 6, `symbol ${nth} is too small: ${size}`);
    near(after.symbols[nth], size, 1, `symbol ${nth}`);
  }
  near(after.name, before.name, 1, "a name");
  const effects = await page.locator(".regions path, .outlines path, .land path").evaluateAll((paths) =>
    paths.map((path) => getComputedStyle(path).vectorEffect),
  );
  assert.deepEqual([...new Set(effects)], ["non-scaling-stroke"]);
});
