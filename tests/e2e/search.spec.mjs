// Search: folded letters, the keyboard alone, no hits, and the attributes of a combobox.
import { expect, test } from "./fixtures.mjs";

test("asele finds Åsele, with the keyboard alone", async ({ open }) => {
  const map = await open();
  const { page, search, hits, chosenName } = map;
  await search.focus();
  await page.keyboard.type("asele");
  await expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe("Åsele");
  await page.keyboard.press("ArrowDown");
  await expect(hits.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(chosenName).toHaveText("Åsele");
  await expect(page).toHaveQuery("?kommun=2463");
  await expect(page.locator(".distance text").first(), "the map does not show the way").toBeVisible();
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await expect(hits.first()).toBeHidden();
});

test("capital letters, spaces and Swedish letters find the same", async ({ open }) => {
  const { search, hits } = await open();
  for (const words of ["ÅSELE", "  åsele ", "Asele"]) {
    await search.fill(words);
    await expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe("Åsele");
  }
});

test("a click on a hit chooses a site", async ({ open }) => {
  const { search, hits, chosenName, page } = await open();
  await search.fill("larcentrum dorotea");
  await hits.filter({ hasText: "Dorotea Lärcentrum" }).click();
  await expect(chosenName).toHaveText("Dorotea Lärcentrum");
  await expect(page).toHaveQuery(/^\?plats=[a-z-]+$/);
});

/** The first hit is that place. */
const first = (hits, name) => expect.poll(async () => (await hits.allInnerTexts())[0]?.split("\n")[0]).toBe(name);

for (const [typed, name] of [
  ["Skellefteå kommun", "Skellefteå"],
  ["Bodens kommun", "Boden"],
  ["Sundsvalls", "Sundsvall"],
  ["Norrbottens län", "Norrbottens län"],
  ["Malå, Västerbotten", "Malå"],
  ["2425", "Dorotea"],
  ["Umea municipality", "Umeå"],
  ["Ö-vik", "Örnsköldsvik"],
  ["Vilhlmina", "Vilhelmina"],
]) {
  test(`"${typed}" finds ${name}`, async ({ open }) => {
    const { search, hits } = await open();
    await search.fill(typed);
    await first(hits, name);
  });
}

test("hits stand in groups, places before programmes", async ({ open }) => {
  const { search, page } = await open();
  await search.fill("umea");
  const group = (name) => page.getByRole("group", { name, exact: true });
  await expect(group("Kommuner").getByRole("option")).toHaveCount(1);
  await expect(group("Orter").getByRole("option").first()).toRead("Umeå tätort i Umeå");
  await expect(group("Lärcentrum och campus").getByRole("option").first()).toBeVisible();
  await expect(group("Utbildningar").getByRole("option").first()).toRead(/^Sök ”umea” bland utbildningarna \d+ kända utbildningar i de fem länen$/);
});

test("a county asks for its municipalities, and the map goes there", async ({ open }) => {
  const map = await open();
  const { search, hits, page } = map;
  await search.fill("Norrbottens län");
  await first(hits, "Norrbottens län");
  await search.press("Enter");
  await expect(page).toHaveQuery(/^\?lage=[\d.,]+&urval=25$/);
  expect((await map.transform()).scale, "the map does not go there").toBeGreaterThan(1.2);
  await expect(map.county).toHaveValue("25");
});

test("a subject leads to the programmes that have it", async ({ open }) => {
  const { search, page } = await open();
  await search.fill("distans");
  await page.getByRole("option", { name: /^Sök ”distans” bland utbildningarna \d+ kända utbildningar i de fem länen$/ }).click();
  await expect(page).toHaveQuery("?vy=utbud&ord=distans");
  await expect(page.getByRole("heading", { name: /^\d+ kända utbildningar i bokstavsordning$/ })).toBeVisible();
});

test("what there is here is told from what can be followed at a distance in all of Sweden", async ({ open }) => {
  const { search, page, hits } = await open();
  await search.fill("distans");
  await expect(hits.nth(1)).toRead(/^Distansutbildningar i hela Sverige 523 på yrkeshögskolan, var de än ges; träffar kan ingå$/);
  await hits.nth(1).click();
  await expect(page).toHaveURL(/utbud\/#distans$/);
  await expect(page.getByRole("heading", { name: "Distansutbildningar i hela Sverige" })).toBeInViewport();
});

test("what may be a subject has ways on to other sites, with what each has", async ({ open }) => {
  const { search, page } = await open();
  await page.evaluate(() => {
    window.opened = [];
    window.open = (...asked) => void window.opened.push(asked);
  });
  await search.fill("svetsare");
  const ways = page.getByRole("group", { name: "Sök vidare utanför Lärkartan" }).getByRole("option");
  await expect(ways).toHaveText([
    /^antagning\.se ?anmälan till högskolor och universitet/,
    /^studera\.nu ?hitta och jämför utbildningar på högskolor/,
    /^yrkeshogskolan\.se ?alla utbildningar på yrkeshögskolan/,
  ]);
  await ways.last().click();
  expect(await page.evaluate(() => window.opened)).toEqual([["https://www.yrkeshogskolan.se/", "_blank", "noopener"]]);
});

for (const [lang, words] of [
  ["sv", "Ort, utbildning"],
  ["en", "Place or course"],
]) {
  test(`an empty field says that places and programmes are found, and has room for it on a phone (${lang})`, async ({ open }) => {
    const { search } = await open({ query: `?lang=${lang}`, lang, width: 360, height: 740 });
    await expect(search).toHaveAttribute("placeholder", words);
    const spare = await search.evaluate((field) => {
      // The same words, in the same letters, where they can be measured.
      const words = document.createElement("span");
      words.textContent = field.placeholder;
      const style = getComputedStyle(field);
      for (const name of ["fontFamily", "fontSize", "fontWeight", "fontVariationSettings", "letterSpacing"]) words.style[name] = style[name];
      words.style.whiteSpace = "nowrap";
      document.body.append(words);
      const { width } = words.getBoundingClientRect();
      words.remove();
      return field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - width;
    });
    expect(spare, "it is cut").toBeGreaterThan(0);
  });
}

test("a card is not left on the map by a choice in the list", async ({ open }) => {
  const { page, search, card, chosenName, nameOf } = await open();
  const at = await nameOf("Jokkmokk");
  await page.mouse.move(at.x, at.y - 20);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await expect(card).toHaveText(/^Jokkmokk/);
  await search.fill("asele");
  await search.press("Enter");
  await expect(chosenName).toHaveText("Åsele");
  await expect(card).toBeEmpty();
  // Nor by the map that moves under a pointer at rest.
  await page.waitForTimeout(500);
  await expect(card).toBeEmpty();
  await page.mouse.move(at.x + 4, at.y + 4, { steps: 3 });
  await expect(card).not.toBeEmpty();
});

test("Enter while a word is composed chooses nothing", async ({ open }) => {
  const { search, chosenName, page } = await open();
  await search.fill("umea");
  await expect(page.getByRole("listbox")).toBeVisible();
  for (const composed of [{ isComposing: true }, { keyCode: 229 }]) {
    await search.evaluate((field, composed) => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...composed }));
    }, composed);
  }
  await search.dispatchEvent("compositionstart");
  await search.press("Enter");
  await expect(chosenName).toHaveCount(0);
  await search.dispatchEvent("compositionend");
  await search.press("Enter");
  await expect(chosenName).toHaveText("Umeå");
});

test("arrow keys go round the hits", async ({ open }) => {
  const { search, hits, page } = await open();
  await search.fill("lar");
  await expect.poll(() => hits.count()).toBeGreaterThanOrEqual(8);
  const active = () => search.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  await expect.poll(active).toEqual(await hits.last().getAttribute("id"));
  await page.keyboard.press("ArrowDown");
  await expect.poll(active).toEqual(await hits.first().getAttribute("id"));
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(1);
});

for (const [lang, sentence] of [
  ["sv", /^Ingen plats och ingen känd utbildning här/],
  ["en", /^No place and no programme known here/],
]) {
  test(`no hits are said politely (${lang})`, async ({ open }) => {
    const { search, hits, page, chosenName } = await open({ query: `?lang=${lang}`, lang });
    const said = page.locator(".hits-said");
    await search.fill("xyzzy");
    await expect(said).toRead(sentence);
    expect((await said.boundingBox()).height, "the words are not to be seen").toBeGreaterThan(10);
    // What is offered lies on other sites: Enter goes to none of them by itself.
    await expect(hits).toHaveCount(3);
    await page.keyboard.press("Enter");
    await expect(chosenName).toHaveCount(0);
    expect(page.context().pages()).toHaveLength(1);
  });
}

test("the number of hits is said politely", async ({ open }) => {
  const { search, page } = await open();
  await search.fill("dorotea");
  await expect(page.locator(".hits-said")).toRead(/^\d+ träff/);
});

test("Escape closes the list and then empties the field", async ({ open }) => {
  const { search, page } = await open();
  const list = page.getByRole("listbox");
  await search.fill("umea");
  await expect(list).toBeVisible();
  await search.press("ArrowDown");
  await expect(search).toHaveAttribute("aria-activedescendant", "hit-0");
  await search.press("Escape");
  await expect(list).toBeHidden();
  await expect(search).not.toHaveAttribute("aria-activedescendant");
  await expect(search).toHaveValue("umea");
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await search.press("Escape");
  await expect(search).toHaveValue("");
});

test("leaving the field closes the list", async ({ open }) => {
  const { search, page, measure } = await open();
  await search.fill("umea");
  await expect(page.getByRole("listbox")).toBeVisible();
  await measure.focus();
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("the field is a combobox", async ({ open }) => {
  const { search, page, hits } = await open();
  const has = async (wanted) => {
    for (const [name, value] of Object.entries(wanted)) {
      await expect(search, name).toHaveAttribute(name, value);
    }
  };
  await has({ "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": "hits", autocomplete: "off" });
  expect(!(await search.getAttribute("aria-activedescendant"))).toBeTruthy();
  await search.fill("umea");
  await has({ "aria-expanded": "true" });
  const list = page.getByRole("listbox", { name: "Sök kommun, ort, lärcentrum eller utbildning" });
  await expect(list).toHaveAttribute("id", "hits");
  await search.press("ArrowDown");
  await has({ "aria-activedescendant": await hits.first().getAttribute("id") });
  await expect(search, "the focus left the field").toBeFocused();
});
