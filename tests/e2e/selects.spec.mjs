// Choosing a place by mouse, finger and keyboard, and what the panel and the card then say.
import { exactly, expect, plain, query, read, rested, test } from "./fixtures.mjs";

const DOROTEA = "?kommun=2425";

test("a click where a municipality's name stands chooses it", async ({ open }) => {
  const { page, nameOf, region, chosenName } = await open();
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.click(x, y);
  await expect(chosenName).toHaveText("Jokkmokk");
  await expect(region("Jokkmokk")).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveQuery("?kommun=2510");
});

test("a press keeps the card of what is pressed, though the focus leaves what was chosen before", async ({ open }) => {
  const { page, nameOf, chosenName, card } = await open();
  const press = async (name) => {
    const { x, y } = await nameOf(name);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await read(card)).startsWith(name), "no card").toBe(true);
    await page.mouse.down();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect((await read(card)).startsWith(name), `the card is gone while the mouse is on ${name}`).toBeTruthy();
    await page.mouse.up();
    await expect(chosenName).toHaveText(name);
  };
  await press("Jokkmokk");
  await press("Storuman");
});

test("who goes to the search at once after a button keeps the focus there", async ({ open }) => {
  const { page, panel, search } = await open({ query: DOROTEA });
  await panel.getByRole("button", { name: "Jämför Dorotea" }).evaluate((button) => {
    button.click();
    document.getElementById("search").focus();
  });
  await expect(page.getByRole("region", { name: "Jämförelse" }).getByRole("button").first()).toBeVisible();
  await rested(page);
  await expect(search, "the focus has been taken away").toBeFocused();
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, isMobile: true });

  const DOROTEA_ON_PHONE = { query: "?kommun=2425", width: 360, height: 740 };
  const PHONE = { width: 390, height: 800 };

  test("a tap chooses a municipality and says so at the lower edge", async ({ open }) => {
    const { page, bar, nameOf, chosenName, words } = await open(PHONE);
    const { x, y } = await nameOf("Jokkmokk");
    await page.touchscreen.tap(x, y);
    await expect(chosenName).toHaveText("Jokkmokk");
    await expect(bar).toRead(/^Jokkmokk cirka 165 km/);
    const { y: top, height } = await bar.boundingBox();
    expect(top + height <= 800.5 && height < 120, "the bar is not at the edge, or hides the map").toBeTruthy();
    await bar.getByRole("link", { name: "Studera härifrån" }).tap();
    const isSeen = () =>
      chosenName.evaluate((name) => {
        const { top, bottom } = name.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isSeen, "the link does not lead to the facts").toBe(true);
  });

  for (const [width, height] of [
    [640, 360],
    [844, 390],
  ]) {
    test(`a phone on its side says it beside the map (${width} x ${height})`, async ({ open }) => {
      const { page, bar, map, panel, nameOf } = await open({ width, height });
      const { x, y } = await nameOf("Jokkmokk");
      await page.touchscreen.tap(x, y);
      // The facts stand beside the map, which is seen whole.
      await expect(panel).toRead(/^Jokkmokk .* cirka 165 km/);
      await expect(bar).toBeHidden();
      const frame = await map.boundingBox();
      expect(frame.y >= 0 && frame.y + frame.height <= height + 0.5, "the map is cut off").toBeTruthy();
    });
  }

  test("a link to a municipality shows it on a phone, above the bar", async ({ open }) => {
    const { bar, region } = await open(DOROTEA_ON_PHONE);
    await expect(bar.getByRole("link", { name: "Studera härifrån" })).toBeVisible();
    const place = await region("Dorotea").boundingBox();
    expect(place.y + place.height / 2, "the bar hides what is chosen").toBeLessThan((await bar.boundingBox()).y);
  });

  test("the bar at the lower edge is closed with a tap, and leaves the buttons free", async ({ open }) => {
    const { page, bar, nameOf, zoomIn, chosenName, words } = await open({ ...PHONE, width: 360, height: 640 });
    const { x, y } = await nameOf("Jokkmokk");
    await page.touchscreen.tap(x, y);
    await expect(bar.getByRole("link", { name: "Studera härifrån" })).toBeVisible();
    await zoomIn.tap();
    await expect.poll(() => query(page).includes("lage=")).toBe(true);
    await bar.getByRole("button", { name: words.close }).tap();
    await expect(chosenName).toHaveCount(0);
    await expect(bar).toBeHidden();
  });
});

test("what the keyboard chooses on a phone is seen above the bar", async ({ open }) => {
  const { page, bar, region } = await open({ width: 360, height: 640 });
  await page.keyboard.press("Tab");
  const place = region("Bräcke");
  await place.focus();
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("link", { name: "Studera härifrån" })).toBeVisible();
  await expect(async () => {
    const { y, height } = await place.boundingBox();
    expect(y >= 0 && y + height <= (await bar.boundingBox()).y + 2, "the bar hides what has the focus").toBeTruthy();
  }).toPass();
});

test("the keyboard goes to the map, from place to place, chooses and lets go", async ({ open }) => {
  const { page, panel, region, chosenName, close, card } = await open();
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
  for (let presses = 0; !(await focused()).includes(", "); presses += 1) {
    expect(presses, "Tab does not lead into the map").toBeLessThan(12);
    await page.keyboard.press("Tab");
  }
  const first = await focused();
  await expect.poll(async () => first.startsWith((await read(card)).split(" ")[0]), "the card does not follow the focus").toBe(true);
  expect(first, "the way in is not the highest of the 44").toMatch(/^Storuman, .*, längst av 44$/);
  const seen = new Set([first]);
  for (const key of ["ArrowUp", "ArrowUp", "ArrowLeft", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    seen.add(await focused());
  }
  expect(seen.size, `arrow keys lead nowhere: ${[...seen]}`).toBeGreaterThanOrEqual(3);
  const here = (await focused()).split(",")[0];
  await page.keyboard.press("Enter");
  await expect(chosenName).toHaveText(here);
  await page.keyboard.press("Escape");
  await expect(chosenName).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(chosenName).toHaveText(here);
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(chosenName).toHaveCount(0);
  await expect.poll(focused, "the focus is lost after the close button").toEqual(await region(here).getAttribute("aria-label"));
  await expect(panel.getByText("Välj en kommun")).toBeVisible();
});

test("the map is one stop for the Tab key", async ({ open }) => {
  const { page } = await open();
  await expect(page.locator(".regions [tabindex='0']")).toHaveCount(1);
  await page.locator(".regions [tabindex='0']").focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.hasAttribute("data-code"))).toBe(false);
});

test("the way past the map leads to the facts", async ({ open }) => {
  const { page, zoomIn } = await open();
  const skip = page.getByRole("link", { name: "Hoppa över kartan" });
  await skip.focus();
  expect((await skip.boundingBox()).x, "the link is not to be seen when it has the focus").toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isPast = await zoomIn.evaluate((button) =>
    Boolean(button.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  expect(isPast, "Tab after the link is still before or in the map").toBeTruthy();
});

test("the panel tells all that is known of a municipality", async ({ open }) => {
  const { panel, chosenName } = await open({ query: DOROTEA });
  await expect(chosenName).toHaveText("Dorotea");
  // The long facts come with a later chunk.
  await expect(panel.getByRole("heading", { name: "Källor" })).toBeVisible();
  const facts = await read(panel);
  const said = [
    "Västerbottens län · 2294 invånare 2024",
    "Lärcentrum nära – den nivå som minst hälften av dem som bor i tätort når",
    "100 % av tätortsborna har lärcentrum nära",
    "Medelavstånd till campus cirka 170 km (mest huvudväg)",
    "Medelavstånd till lärcentrum under 5 km",
    "Räknat på dem som bor i tätort: 53 % av invånarna (2020).",
    "Närmast från Dorotea",
    "Mittuniversitetet, Campus Östersund, cirka 170 km (huvudväg)",
    "Dorotea Lärcentrum, på orten",
    "2001 12,9 %",
    "2021 20,6 %",
  ];
  for (const words of said) {
    expect(facts, `the panel does not say "${words}":\n${facts}`).toContain(words);
  }
  const headings = await panel.getByRole("heading", { level: 3 }).allTextContents();
  const wanted = [
    "Studera från Dorotea",
    "Jämför Dorotea med",
    "Tillgång till studier",
    "Platser att studera i kommunen",
    "Utbildningar i kommunen",
    "Utbildningsnivå",
    "Samverkan",
    "Namn på minoritetsspråk",
    "Källor",
  ];
  expect(headings).toEqual(wanted);
  const table = panel.getByRole("table", { name: /^Andel med eftergymnasial utbildning/ });
  expect(await table.getByRole("columnheader").allTextContents()).toEqual(["Dorotea", "Länet", "Sverige"]);
  expect(await table.getByRole("rowheader").allTextContents()).toEqual(["Alla", "Kvinnor", "Män", "Minst 3 år"]);
  for (const name of ["Akademi Norr", /kompetensförstärkning i glesbygd/, /kraftsamling/]) {
    expect(await panel.getByRole("link", { name }).count(), `${name} is no link`).toBeGreaterThan(0);
  }
  expect(await panel.getByRole("link", { name: /^SCB, Befolkningens utbildning 2024/ }).count()).toBe(1);
});

test("a site in the panel tells what it offers and how well that is known", async ({ open }) => {
  const { panel } = await open({ query: DOROTEA });
  const site = panel.getByRole("group").filter({ hasText: "Dorotea Lärcentrum" });
  const told = await read(site);
  for (const words of ["I drift enligt källorna", "vägledning", "Namnges i källorna.", "Nyaste daterade källa: 2024."]) {
    expect(told, `the site does not say "${words}":\n${told}`).toContain(words);
  }
  await expect(site.getByRole("link", { name: "Dorotea Lärcentrum på dorotealarcentrum.se" })).toHaveCount(1);
});

test("a click on a symbol chooses the site", async ({ open }) => {
  const { page, host, symbolOf, chosenName, panel } = await open();
  const site = JSON.parse(host.text("sites.geojson")).features.find((f) => f.properties.name === "Dorotea Lärcentrum").properties;
  const { x, y } = await symbolOf(site.id);
  await page.mouse.click(x, y);
  await expect(chosenName).toHaveText("Dorotea Lärcentrum");
  await expect(page).toHaveQuery(`?plats=${site.id}`);
  await expect(panel).toRead(/Lärcentrum i Dorotea/);
  await panel.getByRole("link", { name: "Visa Dorotea kommun" }).click();
  await expect(chosenName).toHaveText("Dorotea");
});

test("a row of the localities' table chooses the locality", async ({ open }) => {
  const { page, panel, chosenName } = await open({ query: "?kommun=2481" });
  await panel.getByText(/^Kommunens tätorter \(\d+\)$/).click();
  const table = panel.getByRole("table").filter({ hasText: "Invånare 2020" });
  const row = table.getByRole("row", { name: /^Rusksele/ });
  await row.getByRole("link", { name: "Rusksele" }).click();
  await expect(chosenName).toHaveText("Rusksele");
  expect(plain(await panel.innerText())).toMatch(/Tätort i Lycksele/);
  await expect(page).toHaveQuery(/^\?ort=2481T[BC]\d+$/);
  await expect(page.locator(".ring circle"), "the locality has no ring on the map").toHaveCount(2);
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await expect.poll(focused, "the focus is lost with the table").toBe("Stäng");
});

test("pointing shows name, value and rank, and moving away hides them", async ({ open }) => {
  const { page, nameOf, card, headline } = await open();
  await expect(card).toBeHidden();
  const { x, y } = await nameOf("Jokkmokk");
  await page.mouse.move(x, y);
  await expect(card).toBeVisible();
  await expect(card).toRead(
    /^Jokkmokk cirka 165 km delat sjunde längst av 44 medel för dem som bor i tätort, körsträcka, typiskt fel omkring 5 %$/,
  );
  const box = await headline.boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await expect(card).toBeHidden();
});

test("the neighbouring county has ranks of its own", async ({ open }) => {
  const { page, map, card } = await open();
  await map.getByRole("link", { name: exactly("Ljusdal,.*") }).hover();
  await expect(card).toBeVisible();
  await expect(card).toRead(/^Ljusdal cirka \d+ km längst av länets 10 /);
  await expect(page.locator(".pointed")).toHaveCount(2);
});

for (const key of [false, true]) {
  test(`facts begin in sight though the panel was scrolled, ${key ? "by keyboard" : "by mouse"}`, async ({ open }) => {
    const { page, region, chosenName } = await open();
    await page.evaluate(() => scrollTo(0, 700));
    const place = region("Jokkmokk");
    if (key) {
      await place.focus();
      await page.keyboard.press("Enter");
    } else {
      await place.click();
    }
    await expect(chosenName).toHaveText("Jokkmokk");
    const top = () => chosenName.evaluate((name) => name.getBoundingClientRect().top);
    await expect.poll(async () => (await top()) >= 0 && (await top()) < 300, "the facts are not in sight").toBe(true);
  });
}

test("a card is whole, wherever its municipality lies", async ({ open }) => {
  const { page, region, card } = await open();
  const map = await page.locator(".map").boundingBox();
  for (const name of ["Kiruna", "Jokkmokk", "Gällivare", "Arjeplog", "Pajala", "Gävle"]) {
    await region(name).focus();
    await expect(card.filter({ hasText: name })).toBeVisible();
    const { x, y, width, height } = await card.boundingBox();
    expect(y >= map.y && y + height <= map.y + map.height, `${name}: ${y} to ${y + height}`).toBeTruthy();
    expect(x >= map.x && x + width <= map.x + map.width, `${name}: ${x} to ${x + width}`).toBeTruthy();
  }
});
