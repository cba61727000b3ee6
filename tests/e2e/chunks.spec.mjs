// Code that comes when it is needed: a chunk that does not come says so and is asked for again, and the first view works
// all the while.
import { expect, fetchedAhead, isLaterChunk, plain, test } from "./fixtures.mjs";

const SAID = "Den här delen av sidan kunde inte hämtas. Det som syns fungerar ändå.";
/** What the browser itself says of it. */
const expected = [/net::ERR_(FAILED|ABORTED)/, /Failed to (load resource|fetch)/];

/** Lets no later chunk come, until what this gives is called. */
async function block(page) {
  const matches = (url) => isLaterChunk(url.href);
  await page.route(matches, (route) => route.abort());
  return () => page.unroute(matches);
}

const SCREENS = [
  ["the tables", "Tabell", (page) => page.locator("#kommuner tbody tr:not(.group)"), 54],
  ["the programmes", "Utbud", (page) => page.locator("#utbildningar .programme"), 100],
  ["the page of a municipality", "Min kommun", (page) => page.locator("#kommun .portrait"), 1],
];

test.describe("the chunk of the screens", () => {
  for (const [what, name, shown, count] of SCREENS) {
    test(`${what}: a chunk that does not come says so, and trying again helps`, async ({ page, open }) => {
      const letCome = await block(page);
      const { map } = await open({ query: "?kommun=2425", expected });
      const screen = page.locator("#app > .failure");
      const tab = (name) => page.getByRole("link", { name, exact: true });
      await tab(name).click();
      // The facts beside it say the same of theirs.
      const alert = screen.filter({ hasText: SAID });
      await expect(alert).toHaveRole("alert");
      await expect(alert).toBeVisible();
      await expect(shown(page)).toHaveCount(0);

      // Once more without success, and back to what works.
      await alert.getByRole("button", { name: "Försök igen" }).click();
      await expect(alert).toHaveCount(1);
      await tab("Karta").click();
      await expect(map).toBeVisible();
      await tab(name).click();
      await expect(alert).toHaveCount(1);

      await letCome();
      await alert.getByRole("button", { name: "Försök igen" }).click();
      await expect(shown(page)).toHaveCount(count);
      await expect(alert).toHaveCount(0);
    });
  }
});

test.describe("the chunk of the facts", () => {
  test("a chunk that does not come says so beside the short facts, and trying again helps", async ({ page, open }) => {
    const letCome = await block(page);
    const { region, chosenName, panel, measure } = await open({ expected });
    await region("Dorotea").press("Enter");
    await expect(chosenName).toHaveText("Dorotea");
    await expect(panel.locator(".now strong")).toHaveText("cirka 170 km");
    // What the place answers, and the long facts.
    const alert = panel.getByRole("alert").filter({ hasText: SAID });
    await expect(alert).toHaveCount(2);
    const sources = panel.getByRole("heading", { level: 3, name: "Källor" });
    await expect(sources).toHaveCount(0);
    // The first view goes on.
    await measure.selectOption("utbildning");
    await expect(page).toHaveQuery("?matt=utbildning&kommun=2425");

    await letCome();
    // One press asks for both.
    await alert.first().getByRole("button", { name: "Försök igen" }).click();
    await expect(sources).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
});

test("what was fetched ahead opens without the network", async ({ context, open }) => {
  const { page, region, panel } = await open();
  await fetchedAhead(page);
  await context.setOffline(true);
  await region("Dorotea").press("Enter");
  await expect(panel.getByRole("heading", { level: 3, name: "Källor" })).toBeVisible();
  await page.getByRole("link", { name: "Tabell", exact: true }).click();
  await expect(page.locator("#kommuner tbody tr:not(.group)")).toHaveCount(54);
  await context.setOffline(false);
});

test("a link to a screen waits for its chunk and shows it", async ({ host, page, journal }) => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(
    (url) => isLaterChunk(url.href),
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await page.goto(`${host.address}?vy=utbud&typ=yh`);
  await expect(page.getByRole("link", { name: "Utbud", exact: true })).toBeVisible();
  await expect(page.locator("#utbildningar .programme")).toHaveCount(0);
  go();
  await expect(page.locator("#utbildningar .programme").first()).toBeVisible();
  const kinds = (await page.locator("#utbildningar .programme .kind").allInnerTexts()).map(plain);
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((kind) => !/^yrkeshögskola /i.test(kind))).toEqual([]);
  expect(journal.unexpected()).toEqual([]);
});
