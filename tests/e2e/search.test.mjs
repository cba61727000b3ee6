// Search: folded letters, the keyboard alone, no hits, and the attributes of a combobox.
import assert from "node:assert/strict";
import { becomes, holds, query, read, scenario } from "./page.mjs";

scenario("asele finds Åsele, with the keyboard alone", {}, async (map) => {
  const { page, search, hits, chosenName } = map;
  await search.focus();
  await page.keyboard.type("asele");
  await becomes(async () => (await hits.allInnerTexts())[0]?.split("\n")[0], "Åsele");
  await page.keyboard.press("ArrowDown");
  await becomes(() => hits.first().getAttribute("aria-selected"), "true");
  await page.keyboard.press("Enter");
  await becomes(() => read(chosenName), "Åsele");
  await holds(() => assert.match(query(page), /^\?kommun=2463&lage=/));
  assert.ok((await map.transform()).scale > 1.5, "the map does not go there");
  await becomes(() => search.getAttribute("aria-expanded"), "false");
  assert.equal(await hits.first().isVisible(), false);
});

scenario("capital letters, spaces and Swedish letters find the same", {}, async ({ search, hits }) => {
  for (const words of ["ÅSELE", "  åsele ", "Asele"]) {
    await search.fill(words);
    await becomes(async () => (await hits.allInnerTexts())[0]?.split("\n")[0], "Åsele");
  }
});

scenario("a click on a hit chooses a site", {}, async ({ search, hits, chosenName, page }) => {
  await search.fill("larcentrum dorotea");
  await hits.filter({ hasText: "Dorotea Lärcentrum" }).click();
  await becomes(() => read(chosenName), "Dorotea Lärcentrum");
  await holds(() => assert.match(query(page), /^\?plats=[a-z-]+&lage=/));
});

scenario("arrow keys go round the hits", {}, async ({ search, hits, page }) => {
  await search.fill("lar");
  await becomes(() => hits.count(), 8);
  const active = () => search.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  await becomes(active, await hits.last().getAttribute("id"));
  await page.keyboard.press("ArrowDown");
  await becomes(active, await hits.first().getAttribute("id"));
  assert.equal(await page.locator("[role=option][aria-selected=true]").count(), 1);
});

for (const [lang, sentence] of [["sv", /^Inga träffar/], ["en", /^No hits/]]) {
  scenario(`no hits are said politely (${lang})`, { query: `?lang=${lang}`, lang }, async ({ search, hits, page, chosenName }) => {
    const said = page.locator(".hits-said");
    await search.fill("xyzzy");
    await becomes(async () => sentence.test(await said.innerText()), true);
    assert.ok((await said.boundingBox()).height > 10, "the words are not to be seen");
    assert.equal(await hits.count(), 0);
    await page.keyboard.press("Enter");
    assert.equal(await chosenName.count(), 0);
  });
}

scenario("the number of hits is said politely", {}, async ({ search, page }) => {
  await search.fill("dorotea");
  await becomes(async () => /^\d+ träff/.test(await page.locator(".hits-said").innerText()), true);
});

scenario("Escape closes the list and then empties the field", {}, async ({ search, page }) => {
  const list = page.getByRole("listbox");
  await search.fill("umea");
  await list.waitFor();
  await search.press("Escape");
  await list.waitFor({ state: "hidden" });
  assert.equal(await search.inputValue(), "umea");
  assert.equal(await search.getAttribute("aria-expanded"), "false");
  await search.press("Escape");
  await becomes(() => search.inputValue(), "");
});

scenario("leaving the field closes the list", {}, async ({ search, page, measure }) => {
  await search.fill("umea");
  await page.getByRole("listbox").waitFor();
  await measure.focus();
  await page.getByRole("listbox").waitFor({ state: "hidden" });
});

scenario("the field is a combobox", {}, async ({ search, page, hits }) => {
  const has = async (wanted) => {
    for (const [name, value] of Object.entries(wanted)) {
      await becomes(() => search.getAttribute(name), value, name);
    }
  };
  await has({ "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": "hits", autocomplete: "off" });
  assert.ok(!(await search.getAttribute("aria-activedescendant")));
  await search.fill("umea");
  await has({ "aria-expanded": "true" });
  const list = page.getByRole("listbox", { name: "Sök kommun, lärcentrum eller ort" });
  assert.equal(await list.getAttribute("id"), "hits");
  await search.press("ArrowDown");
  await has({ "aria-activedescendant": await hits.first().getAttribute("id") });
  assert.equal(await search.evaluate((field) => field === document.activeElement), true, "the focus left the field");
});
