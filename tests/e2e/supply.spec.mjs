// What can be studied: what the sources know, the newest first, the past on request, in the link and in the facts.
import { expect, plain, test } from "./fixtures.mjs";

const rows = (page) => page.locator("#utbildningar tbody tr");

test("known programmes are told with place, provider and source, the past on request only", async ({ open }) => {
  const { page } = await open();
  await page.getByRole("link", { name: "Utbud" }).click();
  await expect(rows(page)).toHaveCount(85);
  await expect(page).toHaveQuery("?vy=utbud");
  const first = (await rows(page).first().locator("th, td").allInnerTexts()).map(plain);
  expect(
    first.every((words) => words.length > 0),
    first.join(" | "),
  ).toBeTruthy();
  expect(first[6]).toMatch(/^ny/);
  await expect(page.getByText("Här står det som våra källor känner till, inte allt som finns.")).toBeVisible();
  const past = page.getByRole("button", { name: "Visa även tidigare och avslutade" });
  await past.click();
  await expect(rows(page)).toHaveCount(124);
  await expect(past).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveQuery(/aldre=ja/);
});

test("a link restores the choices of programmes", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud&typ=yh&urval=24&lang=en", lang: "en" });
  await expect(page.getByLabel("Kind")).toHaveValue("yh");
  await expect(page.locator("#utbud").getByLabel("Show municipalities")).toHaveValue("24");
  const kinds = (await rows(page).locator("td:nth-child(4)").allInnerTexts()).map(plain);
  expect(kinds.length > 0 && kinds.every((kind) => kind === "higher vocational"), kinds.join()).toBeTruthy();
});

test("a programme leads to its place, and a municipality tells its own", async ({ open }) => {
  const { page, panel, chosenName } = await open({ query: "?vy=utbud" });
  await page.getByLabel("Sök utbildning, anordnare eller kommun").fill("dorotea");
  const here = rows(page).filter({ hasText: "Dorotea Lärcentrum" });
  await expect(here).toHaveCount(1);
  await here.getByRole("link", { name: "Dorotea Lärcentrum" }).click();
  await expect(chosenName).toHaveText("Dorotea Lärcentrum");
  await panel.getByRole("link", { name: "Visa Dorotea kommun" }).click();
  await expect(chosenName).toHaveText("Dorotea");
  await expect(panel).toRead(/Utbildningar i kommunen Fristående kurser för läraryrket .* Linköpings universitet/);
});

test("names in minority languages are told in their language", async ({ open }) => {
  const { panel, search, hits } = await open({ query: "?kommun=2584" });
  await expect(panel.locator("[lang=fi]")).toHaveText("Kiirunan kunta");
  await search.fill("giron");
  await expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe("Kiruna");
});
