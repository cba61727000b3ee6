// Names on the map: none is cut, none lies on another or under a control; what is chosen has one, and its way to the nearest campus.
import { expect, plain, query, rested, test } from "./fixtures.mjs";

/** What is wrong with the names as they stand on the page. */
const faults = (page) =>
  page.evaluate(() => {
    const seen = (element) => element.checkVisibility({ visibilityProperty: true });
    const box = (element) => element.getBoundingClientRect();
    const map = box(document.querySelector(".drawing"));
    const names = [...document.querySelectorAll(".region-names text, .county-names text")].filter(seen).map((it) => [it.textContent, box(it)]);
    const covers = [...document.querySelectorAll("section.map [data-covers]")].filter(seen).map((it) => [it.className, box(it)]);
    // Boxes of text have room above and below the letters.
    const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const wrong = [];
    names.forEach(([name, at], nth) => {
      if (at.left < map.left || at.right > map.right || at.top < map.top - 2 || at.bottom > map.bottom + 2) wrong.push(`${name} is cut`);
      for (const [cover, room] of covers) if (touch(at, room)) wrong.push(`${name} lies under ${cover}`);
      for (const [other, room] of names.slice(nth + 1)) if (touch(at, room)) wrong.push(`${name} / ${other}`);
    });
    return wrong;
  });

const named = (page) => page.locator(".region-names text").allTextContents();

for (const [width, height] of [
  [360, 740],
  [740, 360],
  [800, 1000],
  [1024, 400],
  [1280, 800],
  [1920, 1080],
]) {
  test(`no name is cut or covered (${width} x ${height})`, async ({ open }) => {
    const { page, zoomIn, map } = await open({ width, height, query: "?kommun=2425" });
    await map.scrollIntoViewIfNeeded();
    for (const zoom of ["whole", "near", "nearer"]) {
      await rested(page);
      await expect.poll(() => faults(page), zoom).toEqual([]);
      expect(await named(page), zoom).toContain("Dorotea");
      await zoomIn.click();
      // The map rests before its address is written, and its names are laid out then.
      await expect.poll(() => query(page).includes("lage=")).toBe(true);
    }
  });
}

test("larger screens have more names", async ({ open }) => {
  const { page } = await open({ width: 360, height: 740 });
  const counts = [];
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
    [1920, 1080],
  ]) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await named(page)).length).toBeGreaterThan(counts.at(-1) ?? 15);
    counts.push((await named(page)).length);
  }
  expect(counts[1]).toBeGreaterThan(35);
});

test("what is pointed at has its name", async ({ open }) => {
  const { page, region } = await open({ width: 360, height: 740 });
  const all = await page.locator(".regions a").evaluateAll((links) => links.map((it) => it.getAttribute("aria-label").split(",")[0]));
  const shown = await named(page);
  const without = all.find((name) => !shown.includes(name));
  expect(without, "all have names").toBeTruthy();
  await region(without).hover();
  await expect.poll(() => named(page)).toContain(without);
});

test("the way to the nearest campus has its distance, and place and campus are seen together however the place is chosen", async ({ open }) => {
  const { page, region, search, hits, transform, chosenName } = await open({ width: 1280, height: 800 });
  const ways = page.locator(".distance text");
  const seen = [];
  await region("Vilhelmina").press("Enter");
  await expect(chosenName).toHaveText("Vilhelmina");
  await expect.poll(async () => (await ways.allTextContents()).map(plain)).toEqual(["220 km"]);
  seen.push(await transform());
  await page.keyboard.press("Escape");
  await search.fill("vilhelmina");
  await hits.first().click();
  await expect(chosenName).toHaveText("Vilhelmina");
  seen.push(await transform());
  await page.reload();
  await expect(chosenName).toHaveText("Vilhelmina");
  seen.push(await transform());
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  await expect(page).toHaveQuery("?kommun=2462");
});

/** What is wrong with where the way from the chosen place begins and ends: out of the map, or under what lies on it. */
const outOfSight = (page) =>
  page.evaluate(() => {
    const box = (element) => element.getBoundingClientRect();
    const holds = (room, { x, y }) => room.left < x && x < room.right && room.top < y && y < room.bottom;
    const map = box(document.querySelector("section.map"));
    const covers = [...document.querySelectorAll("[data-covers]")].filter((it) => it.checkVisibility());
    const way = document.querySelector(".ways path");
    if (!way) return ["no way"];
    return [0, way.getTotalLength()].flatMap((length) => {
      const at = way.getPointAtLength(length).matrixTransform(way.getScreenCTM());
      const cover = covers.find((it) => holds(box(it), at));
      return holds(map, at) ? (cover ? [`under ${cover.className}`] : []) : [`out of the map: ${at.x}, ${at.y}`];
    });
  });

for (const [width, height] of [
  [360, 740],
  [1024, 400],
  [1280, 800],
]) {
  test(`list, search and map frame a place and its campus in the same way (${width} x ${height})`, async ({ open }) => {
    const { page, region, search, hits, transform, chosenName, headline, close } = await open({ width, height });
    for (const place of ["Vilhelmina", "Pajala", "Härjedalen"]) {
      const ways = {
        list: () => page.locator(".examples").getByRole("link", { name: place, exact: true }).click(),
        search: async () => {
          await search.fill(place);
          await hits.first().click();
        },
        map: () => region(place).press("Enter"),
      };
      const seen = {};
      for (const [way, choose] of Object.entries(ways)) {
        await choose();
        await expect(chosenName).toHaveText(place);
        await expect(headline).toRead(new RegExp(`^${place}`));
        // What lies on the map is known when it has been measured.
        await page.evaluate(() => scrollTo(0, 0));
        await expect.poll(() => outOfSight(page), `${place}, ${way}`).toEqual([]);
        await rested(page);
        seen[way] = await transform();
        await close.click();
        await expect(chosenName).toHaveCount(0);
      }
      // A few pixels of the sheet may lie on the map or not, by when it was measured.
      for (const way of ["search", "map"]) {
        expect(Math.abs(seen[way].scale / seen.list.scale - 1), `${place}, ${way}: ${JSON.stringify(seen)}`).toBeLessThan(0.03);
      }
    }
  });
}

test("a card goes when a place is chosen elsewhere, though the pointer rests on the map", async ({ open }) => {
  const { page, nameOf, card, search, chosenName } = await open({ width: 1280, height: 800 });
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await expect(card).toRead(/^Jokkmokk/);
  await search.fill("vilhelmina");
  await page.keyboard.press("Enter");
  await expect(chosenName).toHaveText("Vilhelmina");
  await expect(card).toHaveText("");
});

for (const [width, height, path] of [
  [320, 480, "embed/?kommun=2462"],
  [600, 500, "embed/?kommun=2462"],
  [600, 400, "embed/"],
  [360, 740, "?kommun=2462"],
  [740, 360, "?kommun=2462"],
  [1024, 400, "?kommun=2462"],
  [1280, 800, ""],
]) {
  test(`the legend covers no land, and says every limit of its classes (${width} x ${height} ${path})`, async ({ open }) => {
    const { page } = await open({ width, height, query: path });
    await rested(page);
    const limits = page.locator(".key .dots text:not(.line-name, .here-words)");
    await expect.poll(() => limits.allTextContents()).toEqual(["40", "80", "120", "160", "km"]);
    const sizes = await limits.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(Math.min(...sizes), "they are too small to be read").toBeGreaterThanOrEqual(12);
    const covered = await page.evaluate(() => {
      const [key, ...regions] = [document.querySelector(".key"), ...document.querySelectorAll(".regions path")];
      const [room, map] = [key, document.querySelector("section.map")].map((it) => it.getBoundingClientRect());
      const drawing = document.querySelector(".drawing").getBoundingClientRect();
      const isBeside = room.bottom <= drawing.top + 1 || room.left >= drawing.right - 1;
      const isIn = room.left >= map.left - 1 && room.right <= map.right + 1 && room.top >= map.top - 1 && room.bottom <= map.bottom + 1;
      if (!isIn) return ["it stands out of the map"];
      if (isBeside) return [];
      // Over the drawing: no corner and no edge of it has land under it.
      const under = [];
      for (let x = room.left; x <= room.right; x += 8) for (let y = room.top; y <= room.bottom; y += 8) under.push([x, y]);
      return regions
        .filter((it) => under.some(([x, y]) => it.isPointInFill(new DOMPoint(x, y).matrixTransform(it.getScreenCTM().inverse()))))
        .map((it) => it.parentElement.getAttribute("aria-label"));
    });
    expect(covered).toEqual([]);
  });
}

test("a place that has a campus has no way to one", async ({ open }) => {
  const { page, chosenName } = await open({ query: "?kommun=2380" });
  await expect(chosenName).toHaveText("Östersund");
  await expect(page.locator(".distance")).toHaveCount(0);
});

test("a small map comes near by itself, and back to the whole", async ({ open }) => {
  const { page, region, transform, whole, zoomOut, chosenName } = await open({ width: 360, height: 740, query: "?kommun=2462" });
  const scale = async () => (await transform()).scale;
  await expect.poll(scale).toBeGreaterThan(1.5);
  await expect(page).toHaveQuery("?kommun=2462");
  const near = await scale();
  await whole.click();
  await expect.poll(scale).toBe(1);
  await expect(page).toHaveQuery("?kommun=2462");
  await region("Malå").press("Enter");
  await expect(chosenName).toHaveText("Malå");
  await expect.poll(scale).toBeGreaterThan(1.5);
  await zoomOut.click();
  await expect.poll(() => query(page).includes("lage="), "where the reader moves the map is not in the link").toBe(true);
  await page.goto(page.url().split("?")[0] + "?kommun=2462");
  await expect.poll(scale).toBe(near);
});

test("a name in the sea is pressed as its municipality is", async ({ open }) => {
  const { page, nameOf, chosenName } = await open({ width: 1280, height: 800 });
  const { x, y } = await nameOf("Haparanda");
  await page.mouse.click(x, y);
  await expect(chosenName).toHaveText("Haparanda");
});

test("a tap on the sea beside a small municipality chooses it, and far out nothing", async ({ open }) => {
  const { page, shape, middleOfMap, map, chosenName } = await open({ width: 1280, height: 800 });
  const frame = await map.boundingBox();
  await page.mouse.click(frame.x + 20, (await middleOfMap()).y + 200);
  await expect(chosenName).toHaveCount(0);
  const at = await shape("Härnösand").boundingBox();
  await page.mouse.click(at.x + at.width + 10, at.y + at.height * 0.5);
  await expect(chosenName).toHaveCount(1);
});

test("symbols that would touch are one with their number, and part when it is pressed", async ({ open }) => {
  const { page, transform } = await open({ width: 1280, height: 800 });
  const three = page.locator(".site[data-count='3']");
  await expect(three).toHaveCount(1);
  const { x, y, width, height } = await three.locator(".reach").boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(async () => (await transform()).scale).toBeGreaterThanOrEqual(6);
  await expect(page.locator("[data-site='campus-skelleftea']:not([data-count]), [data-site*='skelleftea']:not([data-count])").first()).toBeAttached();
  await expect(three).toHaveCount(0);
});

test("how to zoom is told when somebody tries, and not before", async ({ page, open }) => {
  await page.clock.install();
  const { middleOfMap } = await open({ width: 1280, height: 800 });
  const hint = page.getByText("Zooma: Ctrl och mushjul");
  await expect(hint).toBeHidden();
  const { x, y } = await middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 100);
  await expect(hint).toBeVisible();
  await page.clock.runFor(4_000);
  await expect(hint).toBeHidden();
});

for (const [width, height, path] of [
  [1366, 768, "?kommun=2425"],
  [360, 740, ""],
  [600, 500, "embed/?kommun=2425"],
]) {
  test(`names are laid out for the paper (${width} x ${height} ${path})`, async ({ open }) => {
    const { page } = await open({ width, height, query: path });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.setViewportSize({ width: 703, height: 1030 });
    await page.emulateMedia({ media: "print" });
    await rested(page);
    await expect.poll(() => faults(page)).toEqual([]);
    expect((await named(page)).length).toBeGreaterThan(30);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });
}

test("a near map has its localities", async ({ open }) => {
  const { page } = await open({ query: "?lage=6,64.6,17" });
  await expect(page.locator(".localities text", { hasText: "Vilhelmina" })).toBeAttached();
});
