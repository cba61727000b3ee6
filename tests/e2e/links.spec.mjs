// Every view is a link: what an address restores, what Back and Forward do, and what bad addresses give.
import { expect, fetchedAhead, query, reader, test, WORDS } from "./fixtures.mjs";

const FULL = "?matt=utbildning&kommun=2481&samverkan=akademi-norr&lang=en&lage=6,64.6,18.7";

test("a link restores measure, selection, collaboration, language and zoom", async ({ open }) => {
  const map = await open({ query: FULL, lang: "en" });
  const { page } = map;
  await expect(map.measure).toHaveValue("utbildning");
  await expect(map.collaboration).toHaveValue("akademi-norr");
  await expect(map.chosenName).toHaveText("Lycksele");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect((await map.transform()).scale).toBe(6);
  const { x, y } = await map.middleOfMap();
  const under = await page.evaluate(
    ([x, y]) => document.elementsFromPoint(x, y).flatMap((element) => element.closest("[data-code]") ?? [])[0]?.dataset.code,
    [x, y],
  );
  expect(under, "the middle of the map is not where the link says").toBe("2481");
  await expect(page, "opening a link changes the address").toHaveQuery(FULL);
});

test("a link restores a site, and the sites not in use as well", async ({ open }) => {
  const { page, host, chosenName } = await open({ query: "?plats=larcentrum-arjeplog" });
  await expect(chosenName).toHaveText("Lärcentrum Arjeplog");
  const unused = JSON.parse(host.text("sites.geojson")).features.find((f) => f.properties.status === "planned").properties;
  await page.goto(`${host.address}?plats=${unused.id}`);
  await expect(chosenName).toHaveText(unused.name);
});

test("unknown parameters are ignored", async ({ open }) => {
  const { chosenName, measure } = await open({ query: "?utm_source=x&kommun=2425&a&=&%" });
  await expect(chosenName).toHaveText("Dorotea");
  await expect(measure).toHaveValue("campus");
});

const UNKNOWN = "Länken gäller en plats som inte finns på kartan.";
const BAD = [
  "?matt=mane&kommun=24&plats=../etc&ort=x&samverkan=x&lang=de&lage=0,0,0",
  "?kommun=9999&lage=3,17.1,64.2",
  "?plats=finns-inte",
  "?ort=9999TC999",
  `?plats=${"a".repeat(3_000)}`,
];
test("bad values fall back to the start", async ({ open }) => {
  const map = await open();
  const { page, host } = map;
  for (const bad of BAD) {
    await page.goto(host.address + bad);
    await expect(map.panel.getByText("Välj en kommun")).toBeVisible();
    const isUnderstood = /(kommun=\d{4}|plats=finns|ort=\d)/.test(bad);
    await expect(map.panel.getByText(UNKNOWN), `${bad}: whether the place is unknown`).toHaveCount(Number(isUnderstood));
    await expect(map.chosenName, bad).toHaveCount(0);
    await expect(map.measure, bad).toHaveValue("campus");
    await expect(map.collaboration, bad).toHaveValue("");
    expect((await map.transform()).scale, bad).toBe(1);
    await expect(page.locator("html"), bad).toHaveAttribute("lang", "sv");
  }
});

test("Back and Forward walk through the choices", async ({ open }) => {
  const map = await open();
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
    await expect.poll(async () => (await view())[0] !== views.at(-1)[0], "a choice is not in the address").toBe(true);
    views.push(await view());
  }
  expect(views.at(-1)[0]).toBe("?matt=utbildning&kommun=2425");
  for (const wanted of views.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(view).toEqual(wanted);
  }
  for (const wanted of views.slice(1)) {
    await page.goForward();
    await expect.poll(view).toEqual(wanted);
  }
});

test("each step back is named by what it shows", async ({ open }) => {
  const { page, region } = await open();
  const browser = await page.context().newCDPSession(page);
  const named = async () => {
    const { entries } = await browser.send("Page.getNavigationHistory");
    return entries.slice(-3).map(({ title }) => title.replace(/\s/g, " ").split(/[: ]/)[0]);
  };
  await expect.poll(async () => (await named()).at(-1)).toBe("15");
  for (const [place, names] of [
    ["Dorotea", ["15", "Dorotea"]],
    ["Jokkmokk", ["15", "Dorotea", "Jokkmokk"]],
  ]) {
    await region(place).press("Enter");
    await expect.poll(async () => (await named()).slice(-names.length)).toEqual(names);
  }
});

test("the address follows the zoom when it rests, without entries in the history", async ({ open }) => {
  const { page, zoomIn, transform } = await open();
  const entries = await page.evaluate(() => history.length);
  const inBetween = await zoomIn.evaluate((button) => {
    for (let presses = 0; presses < 4; presses += 1) button.click();
    return location.search;
  });
  expect(inBetween, "the address changes before the zoom rests").toBe("");
  await expect(page).toHaveQuery(/^\?lage=6\.55,\d\d\.\d+,\d\d\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const before = await transform();
  await page.reload();
  await expect(zoomIn).toBeVisible();
  const after = await transform();
  expect(Math.abs(before.scale - after.scale)).toBeLessThan(0.01);
  expect(Math.hypot(before.x - after.x, before.y - after.y), "the link shows another place").toBeLessThan(10);
});

test("the language changes without a reload and keeps the view", async ({ open }) => {
  const map = await open({ query: "?matt=utbildning&kommun=2481&samverkan=akademi-norr&lage=6,64.6,18.7" });
  const { page, requested } = map;
  await page.evaluate(() => (window.sameDocument = true));
  await fetchedAhead(page);
  // The browser asks for the icon when it likes.
  const fetched = () => requested.filter((url) => !url.endsWith("icon.svg")).length;
  const asked = fetched();
  const before = await map.transform();
  const link = page.getByRole("link", { name: "English", exact: true });
  await expect(link).toHaveAttribute("hreflang", "en");
  await link.click();
  await expect(page.getByRole("region", { name: "Chosen place" }).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect.poll(async () => (await page.title()).includes("post-secondary education")).toBe(true);
  await expect(page).toHaveQuery(FULL);
  expect(await map.transform()).toEqual(before);
  expect(await page.evaluate(() => window.sameDocument), "the page was loaded anew").toBe(true);
  expect(fetched(), "something was fetched").toBe(asked);
  await expect(page.locator(":focus"), "the focus is lost").toHaveText("Svenska");
  const english = reader(page, WORDS.en);
  for (const part of ["map", "measure", "search", "collaboration", "county", "zoomIn", "zoomOut", "whole", "close"]) {
    await expect(english[part], `${part} has no English name`).toHaveCount(1);
  }
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect.poll(async () => (await page.title()).includes("eftergymnasial")).toBe(true);
});

test("the language link works as a link too", async ({ open }) => {
  const { page } = await open({ query: "?kommun=2425" });
  await expect(page.getByRole("link", { name: "English", exact: true })).toHaveAttribute("href", "en/?kommun=2425");
});
