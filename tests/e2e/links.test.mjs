// Every view is a link: what an address restores, what Back and Forward do, and what bad addresses give.
import assert from "node:assert/strict";
import { WORDS, becomes, holds, query, read, reader, scenario } from "./page.mjs";

const FULL = "?matt=utbildning&kommun=2481&samverkan=akademi-norr&lang=en&lage=6,64.6,18.7";

scenario("a link restores measure, selection, collaboration, language and zoom", { query: FULL, lang: "en" }, async (map) => {
  const { page } = map;
  assert.equal(await map.measure.inputValue(), "utbildning");
  assert.equal(await map.collaboration.inputValue(), "akademi-norr");
  assert.equal(await read(map.chosenName), "Lycksele");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal((await map.transform()).scale, 6);
  const { x, y } = await map.middleOfMap();
  const under = await page.evaluate(
    ([x, y]) => document.elementsFromPoint(x, y).find((element) => element.dataset.code)?.dataset.code,
    [x, y],
  );
  assert.equal(under, "2481", "the middle of the map is not where the link says");
  await holds(() => assert.equal(query(page), FULL, "opening a link changes the address"));
});

scenario("a link restores a site, and the sites not in use as well", { query: "?plats=larcentrum-arjeplog" }, async ({ page, server, chosenName }) => {
  assert.equal(await read(chosenName), "Lärcentrum Arjeplog");
  const unused = JSON.parse(server.text("sites.geojson")).features.find((f) => f.properties.status === "planned").properties;
  await page.goto(`${server.address}?plats=${unused.id}`);
  await becomes(() => read(chosenName), unused.name);
});

scenario("unknown parameters are ignored", { query: "?utm_source=x&kommun=2425&a&=&%" }, async ({ chosenName, measure }) => {
  assert.equal(await read(chosenName), "Dorotea");
  assert.equal(await measure.inputValue(), "campus");
});

const UNKNOWN = "Länken gäller en plats som inte finns på kartan.";
const BAD = [
  "?matt=mane&kommun=24&plats=../etc&ort=x&samverkan=x&lang=de&lage=0,0,0",
  "?kommun=9999&lage=3,17.1,64.2",
  "?plats=finns-inte",
  "?ort=9999TC999",
  `?plats=${"a".repeat(3_000)}`,
];
scenario("bad values fall back to the start", {}, async (map) => {
  const { page, server } = map;
  for (const bad of BAD) {
    await page.goto(server.address + bad);
    await map.panel.getByText("Välj en kommun").waitFor();
    const isUnderstood = /(kommun=\d{4}|plats=finns|ort=\d)/.test(bad);
    assert.equal(await map.panel.getByText(UNKNOWN).count(), Number(isUnderstood), `${bad}: whether the place is unknown`);
    assert.equal(await map.chosenName.count(), 0, bad);
    assert.equal(await map.measure.inputValue(), "campus", bad);
    assert.equal(await map.collaboration.inputValue(), "kkig", bad);
    assert.equal((await map.transform()).scale, 1, bad);
    assert.equal(await page.locator("html").getAttribute("lang"), "sv", bad);
  }
});

scenario("Back and Forward walk through the choices", {}, async (map) => {
  const { page, measure, collaboration, chosenName, nameOf, region } = map;
  const chosen = async () => (await chosenName.allInnerTexts())[0] ?? null;
  const view = async () => [query(page), await measure.inputValue(), await chosen(), await collaboration.inputValue()];
  const views = [await view()];
  const choices = [
    () => measure.selectOption("utbildning"),
    async () => page.mouse.click(...Object.values(await nameOf("Jokkmokk"))),
    () => collaboration.selectOption("kraftsamling"),
    () => region("Dorotea").press("Enter"),
    () => collaboration.selectOption({ label: "Ingen" }),
  ];
  for (const choose of choices) {
    await choose();
    await becomes(async () => (await view())[0] !== views.at(-1)[0], true, "a choice is not in the address");
    views.push(await view());
  }
  assert.equal(views.at(-1)[0], "?matt=utbildning&kommun=2425&samverkan=ingen");
  for (const wanted of views.slice(0, -1).reverse()) {
    await page.goBack();
    await becomes(view, wanted);
  }
  for (const wanted of views.slice(1)) {
    await page.goForward();
    await becomes(view, wanted);
  }
});

scenario("each step back is named by what it shows", {}, async ({ page, region }) => {
  const browser = await page.context().newCDPSession(page);
  const named = async () => {
    const { entries } = await browser.send("Page.getNavigationHistory");
    return entries.slice(-3).map(({ title }) => title.replace(/\s/g, " ").split(/[: ]/)[0]);
  };
  await holds(async () => assert.equal((await named()).at(-1), "13"));
  for (const [place, names] of [["Dorotea", ["13", "Dorotea"]], ["Jokkmokk", ["13", "Dorotea", "Jokkmokk"]]]) {
    await region(place).press("Enter");
    await holds(async () => assert.deepEqual((await named()).slice(-names.length), names));
  }
});

scenario("the address follows the zoom when it rests, without entries in the history", {}, async ({ page, zoomIn, transform }) => {
  const entries = await page.evaluate(() => history.length);
  const inBetween = await zoomIn.evaluate((button) => {
    for (let presses = 0; presses < 4; presses += 1) button.click();
    return location.search;
  });
  assert.equal(inBetween, "", "the address changes before the zoom rests");
  await becomes(() => /^\?lage=6\.55,\d\d\.\d+,\d\d\.\d+$/.test(query(page)), true);
  assert.equal(await page.evaluate(() => history.length), entries);
  const before = await transform();
  await page.reload();
  await zoomIn.waitFor();
  const after = await transform();
  assert.ok(Math.abs(before.scale - after.scale) < 0.01);
  assert.ok(Math.hypot(before.x - after.x, before.y - after.y) < 10, "the link shows another place");
});

scenario("the language changes without a reload and keeps the view", { query: "?matt=utbildning&kommun=2481&samverkan=akademi-norr&lage=6,64.6,18.7" }, async (map) => {
  const { page, requested } = map;
  await page.evaluate(() => (window.sameDocument = true));
  // The browser asks for the icon when it likes.
  const fetched = () => requested.filter((url) => !url.endsWith("icon.svg")).length;
  const asked = fetched();
  const before = await map.transform();
  const link = page.getByRole("link", { name: "English", exact: true });
  assert.equal(await link.getAttribute("hreflang"), "en");
  await link.click();
  await page.getByRole("region", { name: "Chosen place" }).getByRole("heading", { level: 2 }).waitFor();
  await becomes(() => page.locator("html").getAttribute("lang"), "en");
  await becomes(async () => (await page.title()).includes("municipalities"), true);
  await holds(() => assert.equal(query(page), FULL));
  assert.deepEqual(await map.transform(), before);
  assert.equal(await page.evaluate(() => window.sameDocument), true, "the page was loaded anew");
  assert.equal(fetched(), asked, "something was fetched");
  await becomes(() => page.evaluate(() => document.activeElement.textContent), "Svenska", "the focus is lost");
  const english = reader(page, WORDS.en);
  for (const part of ["map", "measure", "search", "collaboration", "county", "zoomIn", "zoomOut", "whole", "close"]) {
    assert.equal(await english[part].count(), 1, `${part} has no English name`);
  }
  await page.goBack();
  await becomes(() => page.locator("html").getAttribute("lang"), "sv");
  await becomes(async () => (await page.title()).includes("kommuner"), true);
});

scenario("the language link works as a link too", { query: "?kommun=2425" }, async ({ page }) => {
  assert.equal(await page.getByRole("link", { name: "English", exact: true }).getAttribute("href"), "?kommun=2425&lang=en");
});
