// What stands beside the map: the dot plot of the legend, the neighbours, comparisons, and what is announced.
import { expect, plain, read, rested, test } from "./fixtures.mjs";

const dots = (page) => page.locator(".dots circle");
const announced = (page) => page.locator(".announcer");

test("every municipality is a dot, linked to the map both ways", async ({ open }) => {
  const { page, card, nameOf } = await open();
  await expect(dots(page)).toHaveCount(54);
  await dots(page).and(page.locator("[data-code='2425']")).hover();
  await expect.poll(async () => (await read(card)).split(" ")[0]).toBe("Dorotea");
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await expect(page.locator(".dots [data-mark=pointed]")).toHaveAttribute("data-code", "2510");
});

test("a class is asked for, others fade, and a second press shows all again", async ({ open }) => {
  const { page, shape } = await open();
  const button = page.getByRole("button", { name: /^160 km eller mer/ });
  await button.click();
  await expect(shape("Umeå")).toHaveAttribute("data-faded", "true");
  await expect(shape("Arjeplog")).not.toHaveAttribute("data-faded");
  await expect(page).toHaveQuery("?klass=5");
  await expect(page.locator(":focus"), "the focus is lost").toRead(/^160 km eller mer/);
  await button.click();
  await expect(shape("Umeå")).not.toHaveAttribute("data-faded");
  await expect(page).toHaveQuery("");
});

test("a choice of county made in the table is seen on the map, and taken back there", async ({ open }) => {
  const { page, shape } = await open({ query: "?urval=24" });
  await expect(shape("Kiruna")).toHaveAttribute("data-faded", "true");
  await expect(shape("Umeå")).not.toHaveAttribute("data-faded");
  await page.getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await expect(shape("Kiruna")).not.toHaveAttribute("data-faded");
  await expect(page).toHaveQuery("");
  await expect(page.locator(":focus"), "the focus is lost").toRead(/^under 40 km/);
});

test("the neighbours are told with direction, value and whether it is better", async ({ open }) => {
  const { panel } = await open({ query: "?kommun=2425" });
  await panel.getByText("Grannkommunerna").click();
  const told = (await panel.getByRole("group").filter({ hasText: "Grannkommunerna" }).getByRole("listitem").allInnerTexts()).map(plain);
  expect(told.length, told.join("\n")).toBe(4);
  expect(
    told.some((words) => /^\S+: Vilhelmina, cirka 220 km, sämre än här$/.test(words)),
    told.join("\n"),
  ).toBeTruthy();
  expect(
    told.some((words) => /^\S+: Strömsund, cirka \d+ km, bättre än här$/.test(words)),
    told.join("\n"),
  ).toBeTruthy();
});

test("municipalities stand side by side, with letters on the map and in the link", async ({ open }) => {
  const { page, panel, search } = await open({ query: "?kommun=2425" });
  await panel.getByRole("button", { name: "Jämför Dorotea" }).click();
  await search.fill("umea");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Jämför Umeå" }).click();
  await expect
    .poll(() =>
      page
        .locator(".letters text")
        .allTextContents()
        .then((all) => all.join("")),
    )
    .toBe("AB");
  await expect(page).toHaveQuery(/jamfor=2425,2480/);
  const table = page.getByRole("region", { name: "Jämförelse" });
  const row = table.getByRole("row").filter({ hasText: "Avstånd till närmaste campus" });
  expect((await row.getByRole("cell").allInnerTexts()).map(plain)).toEqual(["cirka 170 km", "under 5 km"]);
  await table.getByRole("button", { name: "Ta bort Dorotea ur jämförelsen" }).click();
  await expect(page.locator(".letters text")).toHaveCount(1);
});

test("a member has three non-members like it, and no cause is claimed", async ({ open }) => {
  const { panel } = await open({ query: "?kommun=2425" });
  await panel.getByText("Liknande kommuner utanför samverkan").click();
  const group = panel.getByRole("group").filter({ hasText: "Liknande kommuner" });
  await expect(group.getByRole("link")).toHaveCount(3);
  await expect(group).toRead(/Likheten visar inga orsaker\./);
});

test("changes are announced once, in one place, and a zoom is not", async ({ page, open }) => {
  await page.clock.install();
  const { region, zoomIn, search } = await open();
  await region("Arjeplog").focus();
  await page.keyboard.press("Enter");
  await expect(announced(page)).toHaveText("Arjeplog, cirka 215 km, tredje längst av 44. Tryck Enter igen för fakta.");
  await zoomIn.click();
  await page.clock.runFor(2_000);
  await rested(page);
  expect(await announced(page).textContent()).toMatch(/^Arjeplog/);
  await page.getByLabel("Visa på kartan").selectOption("utbildning");
  const said = /^Arjeplog: \d\d,\d % har eftergymnasial utbildning$/;
  await expect(announced(page)).toRead(said);
  await expect(search).toBeVisible();
});

/** Presses Tab until what has the focus passes; a mouse is never used. */
async function tabTo(page, passes) {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${passes})(document.activeElement)`)) return;
  }
  throw new Error(`Tab never came to ${passes}`);
}

for (const withMap of [true, false]) {
  const name = `by keyboard alone: the longest way, its nearest centre, a comparison and the table as a file (${withMap ? "with" : "without"} the map)`;
  test(name, async ({ open }) => {
    const { page, chosenName, panel } = await open({ query: withMap ? "" : "?vy=tabell" });
    if (withMap) {
      await tabTo(page, "(it) => it.closest('.regions')");
      await page.keyboard.press("End");
    } else {
      await page.evaluate(() => document.querySelector(".map").remove());
      await tabTo(page, "(it) => it.closest('thead') && it.textContent.startsWith('Avstånd till närmaste campus')");
      await page.keyboard.press("Enter");
      await expect(page.locator(":focus")).toHaveText(/^Avstånd till närmaste campus/);
      await page.keyboard.press("Enter");
      await expect(page.locator("#kommuner tbody tr").first().getByRole("rowheader")).toHaveText("Storuman");
      await tabTo(page, "(it) => it.textContent === 'Storuman'");
    }
    await page.keyboard.press("Enter");
    await expect(chosenName).toHaveText("Storuman");
    await expect(panel).toRead(/Lärcentrum Storumans Lärcentrum, på orten/);
    await tabTo(page, "(it) => it.textContent === 'Jämför Storuman'");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Jämför Storuman", pressed: true })).toHaveCount(1);
    await tabTo(page, "(it) => it.textContent === 'Grannkommunerna'");
    await page.keyboard.press("Enter");
    await tabTo(page, "(it) => it.textContent === 'Lycksele'");
    await page.keyboard.press("Enter");
    await expect(chosenName).toHaveText("Lycksele");
    await tabTo(page, "(it) => it.textContent === 'Jämför Lycksele'");
    await page.keyboard.press("Enter");
    const comparison = page.getByRole("region", { name: "Jämförelse" });
    await expect(comparison.getByRole("columnheader")).toHaveCount(3);
    if (withMap) {
      await tabTo(page, "(it) => it.textContent === 'Tabell'");
      await page.keyboard.press("Enter");
    }
    await tabTo(page, "(it) => it.textContent === 'Spara det som visas (CSV)'");
    const file = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await file).suggestedFilename()).toBe("larkartan-campus.csv");
  });
}

test("who is taken out of a comparison leaves the focus in it, and the last one to what stands there", async ({ open }) => {
  const { page } = await open({ query: "?jamfor=2425,2462&kommun=2480" });
  const inside = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.getByRole("button", { name: "Ta bort Dorotea ur jämförelsen" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(inside).toBe("Ta bort Vilhelmina ur jämförelsen");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveText("Karta");
});

test("choices of programmes are announced", async ({ open }) => {
  const { page } = await open({ query: "?vy=utbud" });
  await page.getByRole("combobox", { name: "Typ" }).selectOption("yh");
  await expect(announced(page)).toRead(/^\d+ av 569 kända utbildningar passar valen\.$/);
});
