// Choosing a place by mouse, finger and keyboard, and what the panel and the card then say.
import assert from "node:assert/strict";
import { becomes, exactly, holds, plain, query, read, scenario } from "./page.mjs";

const DOROTEA = "?kommun=2425";

scenario("a click where a municipality's name stands chooses it", {}, async ({ page, nameOf, region, chosenName }) => {
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.click(x, y);
  await becomes(() => read(chosenName), "Jokkmokk");
  assert.equal(await region("Jokkmokk").getAttribute("aria-current"), "true");
  await holds(() => assert.equal(query(page), "?kommun=2510"));
});

scenario("a press keeps the card of what is pressed, though the focus leaves what was chosen before", {}, async ({ page, nameOf, chosenName, card }) => {
  const press = async (name) => {
    const { x, y } = await nameOf(name);
    await page.mouse.move(x, y);
    await holds(async () => assert.ok((await read(card)).startsWith(name), "no card"));
    await page.mouse.down();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.ok((await read(card)).startsWith(name), `the card is gone while the mouse is on ${name}`);
    await page.mouse.up();
    await becomes(() => read(chosenName), name);
  };
  await press("Jokkmokk");
  await press("Storuman");
});

scenario("who goes to the search at once after a button keeps the focus there", { query: DOROTEA }, async ({ page, search }) => {
  await page.locator(".detail [data-compare]").evaluate((button) => {
    button.click();
    document.getElementById("search").focus();
  });
  await page.locator(".comparison [data-compare]").first().waitFor();
  await page.waitForTimeout(500);
  assert.ok(await search.evaluate((field) => field === document.activeElement), "the focus has been taken away");
});

const DOROTEA_ON_PHONE = { query: "?kommun=2425", touch: true, width: 360, height: 740 };
const PHONE = { touch: true, width: 390, height: 800 };

scenario("a tap chooses a municipality and says so at the lower edge", PHONE, async ({ page, bar, nameOf, chosenName, words }) => {
  const { x, y } = await nameOf("Jokkmokk");
  await page.touchscreen.tap(x, y);
  await becomes(() => read(chosenName), "Jokkmokk");
  await holds(async () => assert.match(await read(bar), /^Jokkmokk cirka 165 km/));
  const { y: top, height } = await bar.boundingBox();
  assert.ok(top + height <= 800.5 && height < 120, "the bar is not at the edge, or hides the map");
  await bar.getByRole("link", { name: "Mer om Jokkmokk" }).tap();
  const isSeen = () =>
    chosenName.evaluate((name) => {
      const { top, bottom } = name.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await becomes(isSeen, true, "the link does not lead to the facts");
});

for (const [width, height] of [[640, 360], [844, 390]]) {
  scenario(`a phone on its side says it too (${width} x ${height})`, { touch: true, width, height }, async ({ page, bar, map, nameOf }) => {
    await page.locator(".map").evaluate((map) => map.scrollIntoView());
    const { x, y } = await nameOf("Jokkmokk");
    await page.touchscreen.tap(x, y);
    await holds(async () => assert.match(await read(bar), /^Jokkmokk cirka 165 km/));
    const { y: top, height: tall } = await bar.boundingBox();
    assert.ok(top + tall <= height + 0.5 && tall < height / 3, "the bar is not at the edge, or hides the map");
    assert.equal(await bar.getByRole("link", { name: "Mer om Jokkmokk" }).isVisible(), true);
  });
}

scenario("what the keyboard chooses on a phone is seen above the bar", { width: 360, height: 640 }, async ({ page, bar, region }) => {
  await page.keyboard.press("Tab");
  const place = region("Bräcke");
  await place.focus();
  await page.keyboard.press("Enter");
  await bar.getByRole("link").waitFor();
  await holds(async () => {
    const { y, height } = await place.boundingBox();
    assert.ok(y >= 0 && y + height <= (await bar.boundingBox()).y + 2, "the bar hides what has the focus");
  });
});

scenario("a link to a municipality shows it on a phone, above the bar", DOROTEA_ON_PHONE, async ({ bar, region }) => {
  await bar.getByRole("link").waitFor();
  const place = await region("Dorotea").boundingBox();
  assert.ok(place.y + place.height / 2 < (await bar.boundingBox()).y, "the bar hides what is chosen");
});

scenario("the bar at the lower edge is closed with a tap, and leaves the buttons free", { ...PHONE, width: 360, height: 640 }, async ({ page, bar, nameOf, zoomIn, chosenName, words }) => {
  const { x, y } = await nameOf("Jokkmokk");
  await page.touchscreen.tap(x, y);
  await bar.getByRole("link").waitFor();
  await zoomIn.tap();
  await becomes(() => query(page).includes("lage="), true);
  await bar.getByRole("button", { name: words.close }).tap();
  await becomes(() => chosenName.count(), 0);
  await bar.waitFor({ state: "hidden" });
});

scenario("the keyboard goes to the map, from place to place, chooses and lets go", {}, async ({ page, panel, region, chosenName, close, card }) => {
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
  for (let presses = 0; !(await focused()).includes(", "); presses += 1) {
    assert.ok(presses < 12, "Tab does not lead into the map");
    await page.keyboard.press("Tab");
  }
  const first = await focused();
  await holds(async () => assert.ok(first.startsWith((await read(card)).split(" ")[0]), "the card does not follow the focus"));
  assert.ok(first.startsWith("Ånge,"), `the way in is ${first}, not one of the four counties`);
  const seen = new Set([first]);
  for (const key of ["ArrowUp", "ArrowUp", "ArrowLeft", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    seen.add(await focused());
  }
  assert.ok(seen.size >= 3, `arrow keys lead nowhere: ${[...seen]}`);
  const here = (await focused()).split(",")[0];
  await page.keyboard.press("Enter");
  await becomes(() => read(chosenName), here);
  await page.keyboard.press("Escape");
  await becomes(() => chosenName.count(), 0);
  await page.keyboard.press("Space");
  await becomes(() => read(chosenName), here);
  await close.focus();
  await page.keyboard.press("Enter");
  await becomes(() => chosenName.count(), 0);
  await becomes(focused, await region(here).getAttribute("aria-label"), "the focus is lost after the close button");
  await panel.getByText("Välj en kommun").waitFor();
});

scenario("the map is one stop for the Tab key", {}, async ({ page }) => {
  assert.equal(await page.locator(".regions [tabindex='0']").count(), 1);
  await page.locator(".regions [tabindex='0']").focus();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute("data-code")), false);
});

scenario("the way past the map leads to the facts", {}, async ({ page, zoomIn }) => {
  const skip = page.getByRole("link", { name: "Hoppa över kartan" });
  await skip.focus();
  assert.ok((await skip.boundingBox()).x >= 0, "the link is not to be seen when it has the focus");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isPast = await zoomIn.evaluate(
    (button) => Boolean(button.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  assert.ok(isPast, "Tab after the link is still before or in the map");
});

scenario("the panel tells all that is known of a municipality", { query: DOROTEA }, async ({ panel, chosenName }) => {
  assert.equal(await read(chosenName), "Dorotea");
  const facts = await read(panel);
  const said = [
    "Västerbottens län · 2294 invånare 2024",
    "Lärcentrum nära – den nivå som minst hälften av dem som bor i tätort når",
    "100 % av tätortsborna har lärcentrum nära",
    "Medelavstånd till campus cirka 185 km",
    "Medelavstånd till lärcentrum under 5 km",
    "Räknat på dem som bor i tätort: 53 % av invånarna (2020).",
    "Närmast från Dorotea",
    "Mittuniversitetet, Campus Östersund, cirka 185 km",
    "Dorotea Lärcentrum, på orten",
    "2001 12,9 %",
    "2021 20,6 %",
  ];
  for (const words of said) {
    assert.ok(facts.includes(words), `the panel does not say "${words}":\n${facts}`);
  }
  const headings = await panel.getByRole("heading", { level: 3 }).allTextContents();
  const wanted = ["Tillgång till studier", "Platser att studera i kommunen", "Utbildningar i kommunen", "Utbildningsnivå", "Samverkan", "Namn på minoritetsspråk", "Källor"];
  assert.deepEqual(headings, wanted);
  const table = panel.getByRole("table", { name: /^Andel med eftergymnasial utbildning/ });
  assert.deepEqual(await table.getByRole("columnheader").allTextContents(), ["Dorotea", "Länet", "Sverige"]);
  assert.deepEqual(await table.getByRole("rowheader").allTextContents(), ["Alla", "Kvinnor", "Män", "Minst 3 år"]);
  for (const name of ["Akademi Norr", /kompetensförstärkning i glesbygd/, /kraftsamling/]) {
    assert.ok((await panel.getByRole("link", { name }).count()) > 0, `${name} is no link`);
  }
  assert.ok((await panel.getByRole("link", { name: /^SCB, Befolkningens utbildning 2024/ }).count()) === 1);
});

scenario("a site in the panel tells what it offers and how well that is known", { query: DOROTEA }, async ({ panel }) => {
  const site = panel.getByRole("group").filter({ hasText: "Dorotea Lärcentrum" });
  const told = await read(site);
  for (const words of ["Används enligt källorna", "vägledning", "Namnges i källorna.", "Nyaste daterade källa: 2024."]) {
    assert.ok(told.includes(words), `the site does not say "${words}":\n${told}`);
  }
  assert.equal(await site.getByRole("link", { name: "https://dorotealarcentrum.se" }).count(), 1);
});

scenario("a click on a symbol chooses the site", {}, async ({ page, server, symbolOf, chosenName, panel }) => {
  const site = JSON.parse(server.text("sites.geojson")).features.find((f) => f.properties.name === "Dorotea Lärcentrum").properties;
  const { x, y } = await symbolOf(site.id);
  await page.mouse.click(x, y);
  await becomes(() => read(chosenName), "Dorotea Lärcentrum");
  await holds(() => assert.equal(query(page), `?plats=${site.id}`));
  assert.match(await read(panel), /Lärcentrum i Dorotea/);
  await panel.getByRole("button", { name: "Visa Dorotea kommun" }).click();
  await becomes(() => read(chosenName), "Dorotea");
});

scenario("a row of the localities' table chooses the locality", { query: "?kommun=2481" }, async ({ page, panel, chosenName }) => {
  await panel.getByText(/^Kommunens tätorter \(\d+\)$/).click();
  const table = panel.getByRole("table").filter({ hasText: "Invånare 2020" });
  const row = table.getByRole("row", { name: /^Rusksele/ });
  await row.getByRole("button", { name: "Rusksele" }).click();
  await becomes(() => read(chosenName), "Rusksele");
  assert.match(plain(await panel.innerText()), /Tätort i Lycksele/);
  await holds(() => assert.match(query(page), /^\?ort=2481T[BC]\d+$/));
  await becomes(() => page.locator(".ring circle").count(), 2, "the locality has no ring on the map");
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await becomes(focused, "Stäng", "the focus is lost with the table");
});

scenario("pointing shows name, value and rank, and moving away hides them", {}, async ({ page, nameOf, card, headline }) => {
  assert.equal(await card.isVisible(), false);
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await card.waitFor();
  assert.match(await read(card), /^Jokkmokk cirka 165 km plats \d+ av 44 \(1 har kortast väg\) uppskattad körsträcka, typiskt fel omkring 10 %$/);
  const box = await headline.boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await card.waitFor({ state: "hidden" });
});

scenario("the neighbouring county has ranks of its own", {}, async ({ page, map, card }) => {
  await map.getByRole("button", { name: exactly("Ljusdal,.*") }).hover();
  await card.waitFor();
  assert.match(await read(card), /^Ljusdal cirka \d+ km plats \d+ av 10 /);
  assert.equal(await page.locator(".pointed").count(), 2);
});

for (const key of [false, true]) {
  scenario(`facts begin in sight though the panel was scrolled, ${key ? "by keyboard" : "by mouse"}`, {}, async ({ page, region, chosenName }) => {
    await page.evaluate(() => scrollTo(0, 700));
    const place = region("Jokkmokk");
    if (key) {
      await place.focus();
      await page.keyboard.press("Enter");
    } else {
      await place.click();
    }
    await becomes(async () => plain(await chosenName.innerText()), "Jokkmokk");
    const top = () => chosenName.evaluate((name) => name.getBoundingClientRect().top);
    await becomes(async () => (await top()) >= 0 && (await top()) < 300, true, "the facts are not in sight");
  });
}

scenario("a card is whole, wherever its municipality lies", {}, async ({ page, region, card }) => {
  const map = await page.locator(".map").boundingBox();
  for (const name of ["Kiruna", "Jokkmokk", "Gällivare", "Arjeplog", "Pajala", "Gävle"]) {
    await region(name).focus();
    await card.filter({ hasText: name }).waitFor();
    const { x, y, width, height } = await card.boundingBox();
    assert.ok(y >= map.y && y + height <= map.y + map.height, `${name}: ${y} to ${y + height}`);
    assert.ok(x >= map.x && x + width <= map.x + map.width, `${name}: ${x} to ${x + width}`);
  }
});
