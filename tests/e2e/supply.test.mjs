// What can be studied: what the sources know, the newest first, the past on request, in the link and in the facts.
import assert from "node:assert/strict";
import { becomes, holds, plain, query, read, scenario } from "./page.mjs";

const rows = (page) => page.locator("#utbildningar tbody tr");

scenario("known programmes are told with place, provider and source, the past on request only", {}, async ({ page }) => {
  await page.getByRole("link", { name: "Utbud" }).click();
  await becomes(() => rows(page).count(), 85);
  await holds(() => assert.equal(query(page), "?vy=utbud"));
  const first = (await rows(page).first().locator("th, td").allInnerTexts()).map(plain);
  assert.ok(first.every((words) => words.length > 0), first.join(" | "));
  assert.match(first[6], /^ny/);
  await page.getByText("Här står det som våra källor känner till, inte allt som finns.").waitFor();
  const past = page.getByRole("button", { name: "Visa även tidigare och avslutade" });
  await past.click();
  await becomes(() => rows(page).count(), 124);
  assert.equal(await past.getAttribute("aria-pressed"), "true");
  await holds(() => assert.match(query(page), /aldre=ja/));
});

scenario("a link restores the choices of programmes", { query: "?vy=utbud&typ=yh&urval=24&lang=en", lang: "en" }, async ({ page }) => {
  assert.equal(await page.getByLabel("Kind").inputValue(), "yh");
  assert.equal(await page.locator("#utbud").getByLabel("Show municipalities").inputValue(), "24");
  const kinds = (await rows(page).locator("td:nth-child(4)").allInnerTexts()).map(plain);
  assert.ok(kinds.length > 0 && kinds.every((kind) => kind === "higher vocational"), kinds.join());
});

scenario("a programme leads to its place, and a municipality tells its own", { query: "?vy=utbud" }, async ({ page, panel, chosenName }) => {
  await page.getByLabel("Sök utbildning, anordnare eller kommun").fill("dorotea");
  const here = rows(page).filter({ hasText: "Dorotea Lärcentrum" });
  await becomes(() => here.count(), 1);
  await here.getByRole("button").click();
  await becomes(() => read(chosenName), "Dorotea Lärcentrum");
  await panel.getByRole("button", { name: "Visa Dorotea kommun" }).click();
  await becomes(() => read(chosenName), "Dorotea");
  assert.match(await read(panel), /Utbildningar i kommunen Fristående kurser för läraryrket .* Linköpings universitet/);
});

scenario("names in minority languages are told in their language", { query: "?kommun=2584" }, async ({ panel, search, hits }) => {
  assert.equal(await panel.locator("[lang=fi]").innerText(), "Kiirunan kunta");
  await search.fill("giron");
  await becomes(async () => (await hits.allInnerTexts())[0]?.split("\n")[0], "Kiruna");
});
