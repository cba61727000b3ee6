// What the first view draws: every municipality and site, the counties' names, the headline, on any size of screen.
import { expect, test } from "./fixtures.mjs";

test("the map draws 44 municipalities and the 10 of the neighbouring county", async ({ open }) => {
  const { map, page } = await open();
  const regions = map.getByRole("link").and(page.locator(".regions [data-code]"));
  const drawn = await regions.evaluateAll((paths) =>
    paths.map((path) => {
      const { width, height } = path.getBoundingClientRect();
      return { code: path.dataset.code, href: path.getAttribute("href"), name: path.getAttribute("aria-label"), area: width * height };
    }),
  );
  expect(drawn.length).toBe(54);
  expect(new Set(drawn.map(({ code }) => code)).size, "a code stands twice").toBe(54);
  expect(drawn.filter(({ code }) => /^2[2-5]/.test(code)).length).toBe(44);
  expect(drawn.filter(({ code }) => /^21/.test(code)).length).toBe(10);
  for (const { code, href, name, area } of drawn) {
    expect(href, `${name} leads elsewhere`).toMatch(new RegExp(`(^|/)kommun/${code}/`));
    expect(name, `${code} has no name and value`).toMatch(/^\p{Lu}[\p{L} -]+, .+/u);
    expect(area, `${name} is not to be seen`).toBeGreaterThan(50);
  }
});

test("the map draws every site that is in use, and no other", async ({ open }) => {
  const { page, host } = await open();
  const inUse = JSON.parse(host.text("sites.geojson"))
    .features.map((feature) => feature.properties)
    .filter((site) => site.status === "active");
  expect(inUse.length).toBe(55);
  // Those that stand too close share a symbol, which names them all and says how many they are.
  const marks = await page.locator("[data-site]").evaluateAll((symbols) =>
    symbols.map((symbol) => ({
      id: symbol.dataset.site,
      count: Number(symbol.dataset.count ?? 1),
      names: symbol.querySelector("title").textContent.split("\n"),
      shape: symbol.querySelector("path, circle:not(.reach)").getBoundingClientRect(),
    })),
  );
  const names = marks.flatMap((mark) => mark.names);
  expect(names.sort()).toEqual(inUse.map((site) => site.name).sort());
  for (const mark of marks) {
    expect(inUse.some((site) => site.id === mark.id), mark.id).toBe(true);
    expect(mark.count, mark.id).toBe(mark.names.length);
  }
  const places = marks.map(({ shape }) => `${shape.x.toFixed(1)},${shape.y.toFixed(1)}`);
  expect(new Set(places).size, "a symbol hides another").toBe(marks.length);
});

test("the counties' names stand on a wide map, where they leave room for the others", async ({ open }) => {
  const { page } = await open({ width: 1920, height: 1080 });
  const names = () => page.locator(".county-names text").allTextContents();
  const five = ["Gävleborg", "Jämtland", "Norrbotten", "Västerbotten", "Västernorrland"];
  await expect.poll(async () => (await names()).sort()).toEqual(five);
});

test("the headline says what the map shows", async ({ open }) => {
  const { headline, page } = await open();
  const words = "15 av 44 kommuner har mer än 12 mil (120 km) till närmaste campus i Sverige";
  await expect(headline).toHaveText(words);
  expect((await page.title()).replace(/\s/g, " ")).toBe(`${words} – Lärkartan`);
});

test("the legend counts each of the 44 and of Gävleborg's 10 once, whatever it shows", async ({ open }) => {
  const { page, measure } = await open();
  const count = async () => {
    const counts = await page.locator(".classes .count").allTextContents();
    const sum = (pattern) => counts.map((words) => Number(pattern.exec(words)?.[1] ?? 0)).reduce((sum, count) => sum + count);
    return [sum(/^(\d+) kommun/), sum(/dessutom (\d+) i Gävleborg$/)];
  };
  for (const key of await measure.locator("option").evaluateAll((options) => options.map((option) => option.value))) {
    await measure.selectOption(key);
    await expect.poll(count, key).toEqual([44, 10]);
  }
});

test("members are marked only when a collaboration is chosen", async ({ open }) => {
  const { page, collaboration } = await open();
  const marked = () => page.locator(".members use").count();
  expect(await collaboration.locator("option:checked").textContent()).toBe("Ingen");
  expect(await marked()).toBe(0);
  await collaboration.selectOption({ label: "Kompetensförstärkning i glesbygd, KKIG (17)" });
  await expect.poll(marked).toBe(17);
  await expect(page).toHaveQuery("?samverkan=kkig");
  await collaboration.selectOption({ label: "Ingen" });
  await expect.poll(marked).toBe(0);
  await expect(page).toHaveQuery("");
});

for (const [width, height] of [
  [320, 640],
  [360, 780],
  [768, 1024],
  [1280, 720],
  [2560, 1440],
]) {
  // The longest name of a municipality, in the widest tables.
  const options = { width, height, query: "?kommun=2284" };
  test(`nothing stands outside a window of ${width} by ${height}`, async ({ open }) => {
    const { page, panel } = await open(options);
    await panel.getByText(/^Kommunens tätorter/).click();
    const widest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll("main *:not(.drawing *)")].map((e) => e.getBoundingClientRect().right)),
    );
    expect(widest, `the page is ${widest} px wide`).toBeLessThanOrEqual(width);
  });
}
