// What can be studied: one entry a programme, the nearest first, the past on request, in the link and in the facts.
import { expect, plain, read, test } from "./fixtures.mjs";

const list = (page) => page.locator("#utbildningar");
const entries = (page) => list(page).locator("ol").first().locator(":scope > li");
const counted = (page) => list(page).locator(".counted");
const from = (page) => page.getByRole("combobox", { name: "Från", exact: true });
const words = (page) => page.getByRole("searchbox", { name: "Sök utbildning, anordnare eller kommun" });

test("known programmes are told with place, provider and source, the past on request only", async ({ open }) => {
  const { page } = await open();
  await page.getByRole("link", { name: "Utbud" }).click();
  await expect(entries(page)).toHaveCount(100);
  await expect(counted(page)).toRead("262 av 569 kända utbildningar passar valen. De första 100 visas.");
  await expect(page.getByRole("heading", { name: "262 kända utbildningar i bokstavsordning" })).toBeVisible();
  await expect(page).toHaveQuery("?vy=utbud");
  const forester = entries(page).filter({ has: page.getByRole("heading", { name: "Skogsbrukstekniker" }) });
  const more = page.getByRole("button", { name: "Visa fler", exact: true });
  await more.click();
  await more.click();
  await expect(entries(page)).toHaveCount(262);
  await expect(more).toHaveCount(0);
  await expect(forester.first()).toRead(/Ljusdals kommun .* Yrkeshögskola .* Ljusdal Beslut 2026, 3 omgångar/);
  await forester.first().getByText("Källa", { exact: true }).click();
  await expect(forester.first().getByRole("link", { name: /^Myndigheten för yrkeshögskolan, beslut 12 januari 2026 \(läst i en kopia/ })).toBeVisible();
  await expect(page.getByText("Det våra källor känner, inte allt som finns.")).toBeVisible();
  for (const name of ["antagning.se", "studera.nu", "yrkeshogskolan.se"]) {
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("href", `https://www.${name}/`);
  }
  const past = page.getByRole("button", { name: "Visa även äldre, ersatta och avslutade (307)" });
  await past.click();
  await expect(counted(page)).toRead(/^569 av 569 kända utbildningar passar valen\./);
  await expect(past).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveQuery(/aldre=ja/);
});

test("a programme in nursing near Storuman, in three taps", async ({ open }) => {
  const { page, search } = await open({ width: 360, height: 740 });
  await search.click();
  await page.keyboard.type("sjuksköterska");
  await page.getByRole("option", { name: /^Sök ”sjuksköterska” bland utbildningarna/ }).click();
  await from(page).selectOption("Storuman");
  await expect(page.getByRole("heading", { name: /kända utbildningar, närmast Storuman först$/ })).toBeVisible();
  const nursing = entries(page).filter({ has: page.getByRole("heading", { name: "Sjuksköterskeprogrammet", exact: true }) }).first();
  await expect(nursing).toRead(/^\d+ km Sjuksköterskeprogrammet Umeå universitet/);
  const first = nursing.getByRole("listitem").first();
  await expect(first).toRead(/^Lycksele \d+ km/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "the page is wider than the window").toBeLessThanOrEqual(360);
});

test("from the chosen place the nearest come first, and only those given there on request", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud&kommun=2462" });
  await expect(page.getByRole("heading", { name: "262 kända utbildningar, närmast Vilhelmina först" })).toBeVisible();
  const first = entries(page).first();
  await expect(first).toRead(/^här Fristående kurser för läraryrket .* Finns på 16 platser Vilhelmina här Dorotea \d+ km/);
  await expect(first.getByRole("listitem").filter({ visible: true })).toHaveCount(6);
  await first.getByText("+ 10 till").click();
  await expect(first.getByRole("listitem").filter({ visible: true })).toHaveCount(16);
  await page.getByRole("button", { name: /^Bara i Vilhelmina \(\d+\)$/ }).click();
  await expect(page).toHaveQuery("?kommun=2462&vy=utbud&har=ja");
  await expect(page.getByRole("heading", { name: /^\d+ kända? utbildning(ar)? i Vilhelmina$/ })).toBeVisible();
  await page.getByRole("link", { name: "Visa alla 262, även på andra platser" }).click();
  await expect(page).toHaveQuery("?kommun=2462&vy=utbud");
  await page.getByRole("combobox", { name: "Avstånd" }).selectOption({ index: 2 });
  await expect(page).toHaveQuery("?kommun=2462&vy=utbud&inom=80");
});

test("a link restores the choices of programmes, and each says how many it leaves", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud&typ=yh&urval=24&ord=tekniker&lang=en", lang: "en" });
  const kind = page.getByLabel("Kind");
  await expect(kind).toHaveValue("yh");
  await expect(page.getByRole("searchbox", { name: "Find a programme, provider or municipality" })).toHaveValue("tekniker");
  const count = await entries(page).count();
  expect(plain(await kind.locator("option:checked").innerText())).toBe(`Higher vocational programmes (${count})`);
  await page.getByText("More choices").click();
  await expect(page.locator("#utbud").getByLabel("Show municipalities")).toHaveValue("24");
  for (const entry of await entries(page).all()) expect(await read(entry)).toMatch(/higher vocational/i);
  await page.getByRole("button", { name: "Clear all choices" }).click();
  await expect(page).toHaveQuery("?lang=en&vy=utbud");
  await expect(kind).toHaveValue("");
});

test("words narrow the list while they are typed, and stay in the link", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud" });
  await words(page).click();
  await page.keyboard.type("lärare förskola");
  await expect(words(page)).toHaveValue("lärare förskola");
  await expect(page).toHaveQuery("?vy=utbud&ord=l%C3%A4rare+f%C3%B6rskola");
  await page.reload();
  await expect(words(page)).toHaveValue("lärare förskola");
});

test("a programme leads to its place on the map, and a municipality tells its own", async ({ open }) => {
  const { page, panel, chosenName } = await open({ query: "?vy=utbud" });
  await words(page).fill("dorotea");
  const here = entries(page).filter({ hasText: "Fristående kurser för läraryrket" });
  await expect(here).toHaveCount(1);
  await here.getByRole("link", { name: "Dorotea" }).click();
  await expect(chosenName).toHaveText("Dorotea Lärcentrum");
  await expect(page).toHaveQuery("?plats=dorotea-larcentrum&ord=dorotea");
  await panel.getByRole("link", { name: "Visa Dorotea kommun" }).click();
  await expect(chosenName).toHaveText("Dorotea");
  await expect(panel).toRead(/Utbildningar i kommunen Fristående kurser för läraryrket .* Linköpings universitet/);
  await expect(panel.getByRole("link", { name: "Linköpings universitet, 25 mars 2024" })).toHaveCount(1);
  await expect(panel).toRead(/3 äldre uppgifter om kommunen finns under Utbud/);
});

test("distance programmes of all of Sweden are fetched on request, and chosen by field and words", async ({ open }) => {
  const { page, requested } = await open({ query: "?vy=utbud" });
  const distance = page.getByRole("region", { name: "Distansutbildningar i hela Sverige" });
  await page.getByRole("link", { name: "Distansutbildningar inom yrkeshögskolan" }).click();
  await expect(distance).toBeFocused();
  await expect(page).toHaveQuery("?vy=utbud");
  await expect(distance).toRead(/Träffar på en studieort kan ingå/);
  expect(requested.some((url) => /distance-/.test(url)), "fetched before it was asked for").toBe(false);
  await distance.getByRole("button", { name: "Visa distansutbildningarna" }).click();
  const count = distance.locator(".counted");
  await expect(count).toRead("523 av 523 distansutbildningar passar valet. De första 100 visas.");
  await distance.getByLabel("Utbildningsområde").selectOption("data-it");
  await expect(count).toRead(/^\d+ av 523 distansutbildningar passar valet\./);
  await expect(distance.locator("ol > li").first()).toRead(/Data\/IT/);
  await expect(page).toHaveQuery("?vy=utbud&amne=data-it");
});

test("a link that asks for some of the programmes marks the map", async ({ open }) => {
  const { page } = await open({ query: "?anordnare=linkopings-universitet" });
  await expect(page.locator(".offers text")).toHaveCount(16);
});

test("names in minority languages are told in their language", async ({ open }) => {
  const { panel, search, hits } = await open({ query: "?kommun=2584" });
  await expect(panel.locator("[lang=fi]").first()).toHaveText("Kiirunan kunta");
  await search.fill("giron");
  await expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe("Kiruna");
});

for (const width of [360, 1280]) {
  test(`nothing of the list is cut at ${width} pixels`, async ({ open }) => {
    const { page } = await open({ query: "?vy=utbud&kommun=2462&aldre=ja", width, height: 740 });
    await expect(entries(page)).toHaveCount(100);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll("#utbud *")]
        .filter((element) => element.getClientRects().length && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(beyond).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
