// What can be studied: what the sources know, the newest first, the past on request, in the link and in the facts.
import { expect, plain, test } from "./fixtures.mjs";

const rows = (page) => page.locator("#utbildningar tbody tr");

test("known programmes are told with place, provider and source, the past on request only", async ({ open }) => {
  const { page } = await open();
  await page.getByRole("link", { name: "Utbud" }).click();
  await expect(rows(page)).toHaveCount(100);
  await expect(page.locator("#utbildningar caption")).toRead("263 av 569 kända utbildningar passar valen. De första 100 visas.");
  await expect(page).toHaveQuery("?vy=utbud");
  const first = (await rows(page).first().locator("th, td").allInnerTexts()).map(plain);
  expect(
    first.every((words) => words.length > 0),
    first.join(" | "),
  ).toBeTruthy();
  expect(first[5]).toMatch(/^beslut 2026, 3 omgångar/);
  expect(first[6]).toMatch(/^beslutad, sista omgången troligen 2028/);
  expect(first[7]).toMatch(/^Myndigheten för yrkeshögskolan, beslut 12 januari 2026 \(läst i en kopia/);
  await expect(page.getByText("Här står det som våra källor känner till, inte allt som finns.")).toBeVisible();
  const more = page.getByRole("button", { name: "Visa fler", exact: true });
  await more.click();
  await more.click();
  await expect(rows(page)).toHaveCount(263);
  await expect(more).toHaveCount(0);
  const past = page.getByRole("button", { name: "Visa även äldre, ersatta och avslutade" });
  await past.click();
  await expect(page.locator("#utbildningar caption")).toRead(/^569 av 569 kända utbildningar passar valen\./);
  await expect(past).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveQuery(/aldre=ja/);
});

test("a link restores the choices of programmes", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud&typ=yh&urval=24&lang=en", lang: "en" });
  await expect(page.getByLabel("Kind")).toHaveValue("yh");
  await expect(page.locator("#utbud").getByLabel("Show municipalities")).toHaveValue("24");
  const kinds = (await rows(page).locator("td:nth-child(4)").allInnerTexts()).map(plain);
  expect(kinds.length > 0 && kinds.every((kind) => kind.startsWith("higher vocational ")), kinds.join()).toBeTruthy();
});

test("a programme leads to its place, and a municipality tells its own", async ({ open }) => {
  const { page, panel, chosenName } = await open({ query: "?vy=utbud" });
  await page.getByLabel("Sök utbildning, anordnare eller kommun").fill("dorotea");
  const here = rows(page).filter({ hasText: "Dorotea Lärcentrum" });
  await expect(here).toHaveCount(1);
  await expect(here).toRead(/16 studieorter/);
  await here.getByRole("link", { name: "Dorotea Lärcentrum" }).click();
  await expect(chosenName).toHaveText("Dorotea Lärcentrum");
  await panel.getByRole("link", { name: "Visa Dorotea kommun" }).click();
  await expect(chosenName).toHaveText("Dorotea");
  await expect(panel).toRead(/Utbildningar i kommunen Fristående kurser för läraryrket .* Linköpings universitet/);
  await expect(panel.getByRole("link", { name: "Linköpings universitet, 25 mars 2024" })).toHaveCount(1);
  await expect(panel).toRead(/3 äldre uppgifter om kommunen finns under Utbud/);
});

test("distance programmes of all of Sweden are fetched on request, and chosen by field", async ({ open }) => {
  const { page, requested } = await open({ query: "?vy=utbud" });
  const distance = page.locator("#distans");
  await expect(distance).toRead(/Distansutbildningar i hela Sverige .* Träffar på en studieort kan ingå/);
  expect(requested.some((url) => /distance-/.test(url)), "fetched before it was asked for").toBe(false);
  await distance.getByRole("button", { name: "Visa distansutbildningarna" }).click();
  const caption = distance.locator("caption");
  await expect(caption).toRead("523 av 523 distansutbildningar passar valet. De första 100 visas.");
  await distance.getByLabel("Utbildningsområde").selectOption("Data/IT");
  await expect(caption).toRead(/^\d+ av 523 distansutbildningar passar valet\.$/);
  await expect(distance.locator("tbody tr").first()).toRead(/Data\/IT/);
});

test("a link that asks for some of the programmes marks the map", async ({ open }) => {
  const { page } = await open({ query: "?anordnare=linkopings-universitet" });
  await expect(page.locator(".offers text")).toHaveCount(16);
});

test("names in minority languages are told in their language", async ({ open }) => {
  const { panel, search, hits } = await open({ query: "?kommun=2584" });
  await expect(panel.locator("[lang=fi]")).toHaveText("Kiirunan kunta");
  await search.fill("giron");
  await expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe("Kiruna");
});
