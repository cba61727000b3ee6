// Where readers stumbled, each with what is right: words, keyboard and screen readers, links that were damaged on their way, a page
// that the browser has translated, a frame that may save no files.
import { ADDRESS } from "./playwright.config.mjs";
import { expect, framed, inEachView, openAll, plain, read, rested, started, test } from "./fixtures.mjs";

const label = (page) => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
const announced = (page) => page.locator(".announcer");

/** Presses Tab until the focus is on the map. */
async function tabToMap(page) {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => Boolean(document.activeElement.closest(".regions")))) return;
  }
  throw new Error("Tab never came to the map");
}

test("the legend counts the same 44 as the headline, and Gävleborg apart", async ({ open }) => {
  const { page, headline } = await open();
  const count = Number(/^(\d+) av 44/.exec(await read(headline))[1]);
  const counts = (await page.locator(".legend .classes .count").allInnerTexts()).map(plain);
  const own = counts.map((words) => Number(/^\d+/.exec(words)[0]));
  expect(own.reduce((sum, one) => sum + one)).toBe(44);
  expect(own.slice(-2).reduce((sum, one) => sum + one), "the classes from 120 km on").toBe(count);
  expect(counts).toContain("6 kommuner, dessutom 1 i Gävleborg");
});

test("shares of access are cumulative: none denies another", async ({ open }) => {
  const { panel } = await open({ query: "?kommun=2480" });
  const shares = panel.getByRole("listitem").filter({ hasText: "av tätortsborna" });
  await expect(shares).toHaveCount(1);
  await expect(shares).toRead(/^100 % av tätortsborna har campus inom pendlingsavstånd, varav över 99 % nära$/);
});

test("who is higher is said of women and men", async ({ open }) => {
  const { headline, page } = await open({ query: "?matt=kvinnor-man" });
  await expect(headline).toRead(/^Kvinnor har oftare eftergymnasial utbildning än män i alla 44 kommuner$/);
  await page.goto(`${ADDRESS}?matt=kvinnor-man&lang=en`);
  await expect(headline).toRead(/^Women are more likely than men to have post-secondary education in all 44 municipalities$/);
});

inEachView((view, options) => {
  test(`no rank in figures, no bare address as a link and no empty group in ${view}`, async ({ open }) => {
    const { page } = await open(options);
    await rested(page);
    await openAll(page);
    const words = plain(await page.locator("#app").innerText());
    expect(words).not.toMatch(/\((1 är|1 har|1 is|1 has)|plats \d+ av \d+|\brank \d+ of/);
    const links = await page.getByRole("link").evaluateAll((all) => all.filter((link) => !link.href.startsWith?.("tel:")).map((link) => link.textContent.trim() || link.getAttribute("aria-label")));
    // Services that are called by their address.
    const called = ["antagning.se", "studera.nu", "yrkeshogskolan.se"];
    const bare = links.filter((link) => !called.includes(link)).filter((link) => !link || /^(https?:\/\/|www\.)|^[\w-]+(\.[\w-]+)+\/?$|^[\d\s–-]+$/.test(link));
    expect(bare).toEqual([]);
    const empty = await page.evaluate(() => {
      const groups = document.querySelectorAll("#app :is(ul, ol, dl, fieldset, details, optgroup, [role=group], [role=region], [role=list])");
      const isEmpty = (group) => group.checkVisibility() && group.id !== "hits" && !group.textContent.trim();
      return [...groups].filter(isEmpty).map((group) => group.outerHTML.slice(0, 100));
    });
    expect(empty).toEqual([]);
  });
});

test("the keyboard comes to the map at the first of the 44, or at the chosen place", async ({ open }) => {
  const { page, host } = await open({ query: "?matt=utbildning" });
  await tabToMap(page);
  expect(plain(await label(page))).toMatch(/^Umeå, .*, högst av 44$/);
  await page.goto(`${host.address}?matt=utbildning&kommun=2425`);
  await started(page);
  await tabToMap(page);
  expect(await label(page)).toMatch(/^Dorotea, /);
});

test("the map is read from the north, its neighbours last", async ({ open }) => {
  const { map } = await open();
  const codes = await map.getByRole("link").evaluateAll((all) => all.map((link) => link.dataset.code).filter(Boolean));
  expect(codes).toHaveLength(54);
  expect(codes[0].slice(0, 2)).toBe("25");
  expect(codes.slice(44).every((code) => code.startsWith("21"))).toBeTruthy();
});

test("Home and End stay within the 44, and a letter leads to the next municipality that begins with it", async ({ open }) => {
  const { page, region } = await open();
  await region("Gävle").focus();
  for (const [key, said] of [
    ["End", /^Storuman, .*, längst av 44$/],
    ["Home", /, delat kortast av 44$/],
    ["d", /^Dorotea, /],
    ["å", /^Ånge, /],
    ["å", /^Åre, /],
    ["ö", /^Örnsköldsvik, /],
    ["v", /^Vilhelmina, /],
  ]) {
    // No keyboard of Playwright's has å.
    await page.locator(":focus").dispatchEvent("keydown", { key });
    await expect.poll(async () => plain(await label(page)), key).toMatch(said);
  }
});

test("after a choice by keyboard it is said how to come to the facts, and that is so", async ({ open }) => {
  const { page, region } = await open();
  await region("Dorotea").focus();
  await page.keyboard.press("Enter");
  await expect(announced(page)).toRead(/^Dorotea, .* av 44\. Tryck Enter igen för fakta\.$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Vald plats" })).toBeFocused();
  await expect(page).toHaveURL(/\?kommun=2425$/);
});

test("the way past the map leaves no mark in the address", async ({ open }) => {
  const { page } = await open({ query: "?kommun=2425" });
  await page.getByRole("link", { name: "Hoppa över kartan" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Vald plats" })).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});

test("an older link with a mark loses it at the next change", async ({ open }) => {
  const { page, measure } = await open({ query: "?kommun=2425#fakta" });
  await measure.selectOption("utbildning");
  await expect(page).toHaveURL(/\?matt=utbildning&kommun=2425$/);
});

test("the view of the whole map is in no link", async ({ open }) => {
  const { page, zoomIn, whole } = await open();
  await zoomIn.click();
  await expect(page).toHaveQuery(/lage=/);
  await whole.click();
  await expect(page).toHaveQuery("");
});

test("Back from the facts of a row returns to the row", async ({ open }) => {
  const { page } = await open({ query: "?vy=tabell" });
  const link = page.locator("#kommuner").getByRole("link", { name: "Pajala" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Stäng" }).first()).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
});

test("the open neighbours stay open when the measure changes", async ({ open }) => {
  const { panel, measure } = await open({ query: "?kommun=2425" });
  await panel.getByText("Grannkommunerna").click();
  const neighbours = panel.getByRole("group").filter({ hasText: "Grannkommunerna" });
  await expect(neighbours.getByRole("link", { name: "Vilhelmina" })).toBeVisible();
  for (const key of ["utbildning", "tillgang", "serie"]) {
    await measure.selectOption(key);
    await rested(neighbours.page());
    await expect(neighbours.getByRole("link", { name: "Vilhelmina" }), key).toBeVisible();
  }
});

test("one clock plays the years through a change of language, and its button says what is so", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.clock.install();
  await open({ query: "?matt=serie&ar=2001" });
  await page.getByRole("button", { name: "Spela upp åren" }).click();
  await expect(page).toHaveQuery(/ar=2005/);
  await page.getByRole("link", { name: "English" }).click();
  const play = page.getByRole("button", { name: "Play the years" });
  await expect(play).toHaveAttribute("aria-pressed", "true");
  await page.clock.runFor(1_600);
  await expect(page).toHaveQuery(/ar=2009/);
  await play.click();
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await page.clock.runFor(5_000);
  await expect(page).toHaveQuery(/ar=2009/);
  await play.click();
  await expect(page).toHaveQuery(/ar=2013/);
  await page.clock.runFor(1_600);
  await expect(page, "two clocks run").toHaveQuery(/ar=2017/);
});

for (const damaged of [
  "?matt=utbildning&amp;kommun=2425",
  "?matt=utbildning&kommun=2425/",
  "?matt=utbildning&kommun=%202425",
  "?utm_source=brev&kommun=2425&fbclid=x&matt=utbildning",
]) {
  test(`the view of a damaged link is shown: ${damaged}`, async ({ open }) => {
    const { chosenName, measure, headline } = await open({ query: damaged });
    await expect(chosenName).toHaveText("Dorotea");
    await expect(measure).toHaveValue("utbildning");
    await expect(headline).toRead(/^Dorotea: 23,7 %/);
  });
}

test("a frame reads a link that was escaped twice", async ({ open }) => {
  const { page, headline } = await open({ query: "embed/?matt=utbildning&amp;kommun=2425&amp;tema=mork&amp;las=ja/" });
  await expect(headline).toRead(/^Dorotea: 23,7 %/);
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("data-locked", "");
});

test("in a frame that may save no files, what to do is said", async ({ openAround }) => {
  const { frame } = await openAround(framed("tabell/", 'sandbox="allow-scripts"', "100%", 900), {
    expected: [/Download is disallowed/],
  });
  await frame().getByRole("button", { name: "Spara det som visas (CSV)" }).click();
  await expect(frame().getByText(/^Kom ingen fil\?/)).toBeVisible();
});

test("a page that the browser has translated still has its button", async ({ open }) => {
  const { page } = await open();
  const button = page.locator("#offline").getByRole("button");
  const name = plain(await button.innerText());
  for (const lang of ["de", "fi"]) {
    await page.evaluate((lang) => document.documentElement.setAttribute("lang", lang), lang);
    await rested(page);
    expect(plain(await button.innerText()), lang).toBe(name);
  }
});

test("an address that is not there is answered with ways on, in both languages", async ({ page, journal }) => {
  journal.expect(/status of 404/);
  for (const path of ["kommun/9999/", "finns/inte/alls", "en/x"]) {
    const answer = await page.goto(ADDRESS + path);
    expect(answer.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "Sidan finns inte" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
    for (const name of ["Kartan", "Tabellen över kommunerna", "Utbudet av utbildningar", "Alla kommuner", "All municipalities"]) {
      const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
      const led = await page.request.get(new URL(href, page.url()).href);
      expect(led.status(), `${path}: ${name}`).toBe(200);
    }
  }
});
