// What stands beside the map: the dot plot of the legend, the neighbours, comparisons, and what is announced.
import assert from "node:assert/strict";
import { becomes, holds, plain, query, read, scenario } from "./page.mjs";

const dots = (page) => page.locator(".dots circle");
const announced = (page) => page.locator(".announcer");

scenario("every municipality is a dot, linked to the map both ways", {}, async ({ page, card, nameOf }) => {
  assert.equal(await dots(page).count(), 54);
  await dots(page).and(page.locator("[data-code='2425']")).hover();
  await becomes(async () => (await read(card)).split(" ")[0], "Dorotea");
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await becomes(() => page.locator(".dots [data-pointed=true]").getAttribute("data-code"), "2510");
});

scenario("a class is asked for, others fade, and a second press shows all again", {}, async ({ page, region }) => {
  const button = page.getByRole("button", { name: /^160 km eller mer/ });
  await button.click();
  await becomes(() => region("Umeå").getAttribute("data-faded"), "true");
  assert.equal(await region("Arjeplog").getAttribute("data-faded"), "false");
  await holds(() => assert.equal(query(page), "?klass=5"));
  await becomes(() => page.evaluate(() => document.activeElement.dataset.class), "4", "the focus is lost");
  await button.click();
  await becomes(() => region("Umeå").getAttribute("data-faded"), "false");
  await holds(() => assert.equal(query(page), ""));
});

scenario("a choice of county made in the table is seen on the map, and taken back there", { query: "?urval=24" }, async ({ page, region }) => {
  await becomes(() => region("Kiruna").getAttribute("data-faded"), "true");
  assert.equal(await region("Umeå").getAttribute("data-faded"), "false");
  await page.getByRole("button", { name: "Visa alla kommuner igen" }).click();
  await becomes(() => region("Kiruna").getAttribute("data-faded"), "false");
  await holds(() => assert.equal(query(page), ""));
  await becomes(() => page.evaluate(() => "class" in document.activeElement.dataset), true, "the focus is lost");
});

scenario("the neighbours are told with direction, value and whether it is better", { query: "?kommun=2425" }, async ({ panel }) => {
  await panel.getByText("Grannkommunerna").click();
  const told = (await panel.getByRole("group").filter({ hasText: "Grannkommunerna" }).getByRole("listitem").allInnerTexts()).map(plain);
  assert.equal(told.length, 4, told.join("\n"));
  assert.ok(told.some((words) => /^\S+: Vilhelmina, cirka 220 km, sämre än här$/.test(words)), told.join("\n"));
  assert.ok(told.some((words) => /^\S+: Strömsund, cirka \d+ km, bättre än här$/.test(words)), told.join("\n"));
});

scenario("municipalities stand side by side, with letters on the map and in the link", { query: "?kommun=2425" }, async ({ page, panel, search }) => {
  await panel.getByRole("button", { name: "Jämför Dorotea" }).click();
  await search.fill("umea");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Jämför Umeå" }).click();
  await becomes(() => page.locator(".letters text").allTextContents().then((all) => all.join("")), "AB");
  await holds(() => assert.match(query(page), /jamfor=2425,2480/));
  const table = page.getByRole("region", { name: "Jämförelse" });
  const row = table.getByRole("row").filter({ hasText: "Avstånd till närmaste campus" });
  assert.deepEqual((await row.getByRole("cell").allInnerTexts()).map(plain), ["cirka 185 km", "under 5 km"]);
  await table.getByRole("button", { name: "Ta bort Dorotea ur jämförelsen" }).click();
  await becomes(() => page.locator(".letters text").count(), 1);
});

scenario("a member has three non-members like it, and no cause is claimed", { query: "?kommun=2425" }, async ({ panel }) => {
  await panel.getByText("Liknande kommuner utanför samverkan").click();
  const group = panel.getByRole("group").filter({ hasText: "Liknande kommuner" });
  assert.equal(await group.getByRole("button").count(), 3);
  assert.match(await read(group), /Likheten visar inga orsaker\./);
});

scenario("changes are announced once, in one place, and a zoom is not", {}, async ({ page, region, zoomIn, search }) => {
  await region("Arjeplog").focus();
  await page.keyboard.press("Enter");
  await becomes(async () => plain(await announced(page).textContent()), "Arjeplog, cirka 235 km, plats 43 av 44 (1 har kortast väg)");
  await zoomIn.click();
  await page.waitForTimeout(700);
  assert.match(await announced(page).textContent(), /^Arjeplog/);
  await page.getByLabel("Visa på kartan").selectOption("utbildning");
  const said = /^Arjeplog: \d\d,\d % har eftergymnasial utbildning\. \d+ av 44 kommuner har högre andel\.$/;
  await becomes(async () => said.test(plain(await announced(page).textContent())), true);
  assert.equal(await search.isVisible(), true);
});

/** Presses Tab until what has the focus passes; a mouse is never used. */
async function tabTo(page, passes) {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${passes})(document.activeElement)`)) return;
  }
  assert.fail(`Tab never came to ${passes}`);
}

for (const withMap of [true, false]) {
  const name = `by keyboard alone: the longest way, its nearest centre, a comparison and the table as a file (${withMap ? "with" : "without"} the map)`;
  scenario(name, { query: withMap ? "" : "?vy=tabell" }, async ({ page, chosenName, panel }) => {
    if (withMap) {
      await tabTo(page, "(it) => it.closest('.regions')");
      await page.keyboard.press("End");
    } else {
      await page.evaluate(() => document.querySelector(".map").remove());
      await tabTo(page, "(it) => it.dataset.sort === 'varde'");
      await page.keyboard.press("Enter");
      await becomes(() => page.evaluate(() => document.activeElement.dataset.sort), "varde");
      await page.keyboard.press("Enter");
      await becomes(async () => plain(await page.locator("#kommuner tbody tr").first().getByRole("rowheader").innerText()), "Storuman");
      await tabTo(page, "(it) => it.textContent === 'Storuman'");
    }
    await page.keyboard.press("Enter");
    await becomes(() => read(chosenName), "Storuman");
    assert.match(await read(panel), /Lärcentrum Storumans Lärcentrum, på orten/);
    await tabTo(page, "(it) => it.textContent === 'Jämför Storuman'");
    await page.keyboard.press("Enter");
    await becomes(() => page.getByRole("button", { name: "Jämför Storuman", pressed: true }).count(), 1);
    await tabTo(page, "(it) => it.textContent === 'Grannkommunerna'");
    await page.keyboard.press("Enter");
    await tabTo(page, "(it) => it.textContent === 'Lycksele'");
    await page.keyboard.press("Enter");
    await becomes(() => read(chosenName), "Lycksele");
    await tabTo(page, "(it) => it.textContent === 'Jämför Lycksele'");
    await page.keyboard.press("Enter");
    const comparison = page.getByRole("region", { name: "Jämförelse" });
    await becomes(() => comparison.getByRole("columnheader").count(), 3);
    if (withMap) {
      await tabTo(page, "(it) => it.textContent === 'Tabell'");
      await page.keyboard.press("Enter");
    }
    const file = page.waitForEvent("download");
    await tabTo(page, "(it) => it.textContent === 'Spara det som visas (CSV)'");
    await page.keyboard.press("Enter");
    assert.equal((await file).suggestedFilename(), "larkartan-campus.csv");
  });
}

scenario("who is taken out of a comparison leaves the focus in it, and the last one to what stands there", { query: "?jamfor=2425,2462&kommun=2480" }, async ({ page }) => {
  const inside = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.getByRole("button", { name: "Ta bort Dorotea ur jämförelsen" }).focus();
  await page.keyboard.press("Enter");
  await becomes(inside, "Ta bort Vilhelmina ur jämförelsen");
  await page.keyboard.press("Enter");
  await becomes(() => page.evaluate(() => document.activeElement.textContent), "Karta");
});

scenario("choices of programmes are announced", { query: "?vy=utbud" }, async ({ page }) => {
  await page.getByRole("combobox", { name: "Typ" }).selectOption("yh");
  await becomes(async () => /^\d+ av 124 kända utbildningar visas\.$/.test(plain(await announced(page).textContent())), true);
});
