// The tasks of a reader, with the number of presses: what to study from a place, whether it is worse than elsewhere, and where a
// figure comes from.
import { expect, read, test } from "./fixtures.mjs";

const PHONE = { width: 360, height: 740 };

/** Counts presses, so that a task can be said to take so many. */
function pressing() {
  let count = 0;
  return {
    press: async (locator) => {
      count += 1;
      await locator.click();
    },
    taken: () => count,
  };
}

/** The part of the facts below a heading. */
const part = (panel, heading) => panel.locator("section").filter({ has: panel.page().getByRole("heading", { level: 3, name: heading, exact: true }) });

for (const [what, size] of Object.entries({ "a wide window": {}, "a phone": PHONE })) {
  test(`what to study from Vilhelmina takes two presses, in ${what}`, async ({ open }) => {
    const { page, panel, region } = await open(size);
    const { press, taken } = pressing();
    await press(region("Vilhelmina"));
    const study = part(panel, "Studera från Vilhelmina");
    await expect(study).toBeVisible();
    await expect(study.getByRole("link", { name: "0940-140 49" })).toHaveAttribute("href", "tel:+4694014049");
    await expect(study.getByRole("link", { name: "ubn@vilhelmina.se" })).toHaveAttribute("href", "mailto:ubn@vilhelmina.se");
    await expect(study.getByRole("link", { name: "Vilhelmina Lärcentrum på vilhelminalarcentrum.se" })).toHaveAttribute("href", "https://vilhelminalarcentrum.se");
    await expect(study).toRead(/2 kända utbildningar här/);
    await expect(study).toRead(/Närmaste campus Mittuniversitetet, Campus Östersund cirka 220 km/);
    for (const host of ["antagning.se", "studera.nu", "yrkeshogskolan.se", "Akademi Norr"]) {
      await expect(study.getByRole("link", { name: host, exact: true })).toBeVisible();
    }
    await press(study.getByRole("link", { name: "Visa utbildningarna här" }));
    await expect(page).toHaveQuery(/vy=utbud/);
    await expect(page).toHaveQuery(/kommun=2462/);
    await expect(page.locator("#utbud")).toBeVisible();
    expect(taken()).toBe(2);
  });

  test(`the campus nearest Malå and the way to it take at most two presses, in ${what}`, async ({ open }) => {
    const { page, panel, region } = await open(size);
    const { press, taken } = pressing();
    await press(region("Malå"));
    // On the map, with its distance, and in words.
    await expect(page.locator(".distance text").first()).toHaveText(/^\d+.km$/);
    await expect(part(panel, "Studera från Malå")).toRead(/Närmaste campus .*(Skellefteå|Umeå).* cirka \d+ km/);
    expect(taken()).toBeLessThanOrEqual(2);
  });

  test(`Vilhelmina against Umeå takes at most three presses, in ${what}`, async ({ open }) => {
    const { page, panel, region } = await open(size);
    const { press, taken } = pressing();
    await press(region("Vilhelmina"));
    const versus = part(panel, "Jämför Vilhelmina med");
    await press(versus.getByRole("button", { name: "Umeå", exact: true }));
    await expect(page).toHaveQuery("?kommun=2462&mot=2480");
    await expect(versus.getByText("Cirka 220 km längre till närmaste campus än från Umeå.")).toBeVisible();
    await expect(versus.getByText("I Umeå är det under 5 km till campus, från Vilhelmina cirka 220 km.")).toBeVisible();
    expect(taken()).toBeLessThanOrEqual(3);
    // Bars have words, and nothing is cut.
    const rows = versus.locator(".bars li");
    await expect(rows).toHaveCount(8);
    await expect(rows.nth(2)).toRead(/^Vilhelmina 38,9 %$/);
    await expect(rows.nth(3)).toRead(/^Umeå 66,6 %$/);
    const isCut = await versus.evaluate((part) => [part, ...part.querySelectorAll("li, strong, p")].some((it) => it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).display !== "inline"));
    expect(isCut, "something is cut").toBe(false);
    // Pressed again, it is no longer compared.
    await versus.getByRole("button", { name: "Umeå", exact: true }).click();
    await expect(rows).toHaveCount(0);
    await expect(page).toHaveQuery("?kommun=2462");
  });

  test(`from a chosen place the comparison with Umeå takes two presses, in ${what}`, async ({ open }) => {
    const { page, panel } = await open({ ...size, query: "?kommun=2462" });
    const { press, taken } = pressing();
    const versus = part(panel, "Jämför Vilhelmina med");
    await expect(versus, "the facts have not come").toBeAttached();
    await press(panel.getByRole("link", { name: "Jämför med …", exact: true }));
    await expect(versus.getByRole("heading", { name: "Jämför Vilhelmina med" })).toBeInViewport();
    await expect(page, "the address is marked").toHaveQuery("?kommun=2462");
    await press(versus.getByRole("button", { name: "Umeå", exact: true }));
    await expect(versus.getByText("Cirka 220 km längre till närmaste campus än från Umeå.")).toBeInViewport();
    expect(taken()).toBe(2);
  });

  test(`a campus chosen from the facts of a place says how far it is from there, and leads back, in ${what}`, async ({ open }) => {
    const { page, panel, chosenName } = await open({ ...size, query: "?kommun=2462" });
    const name = "Mittuniversitetet, Campus Östersund";
    await part(panel, "Studera från Vilhelmina").getByRole("link", { name, exact: true }).click();
    await expect(chosenName).toHaveText(name);
    await expect(page).toHaveQuery("?plats=mittuniversitetet-campus-ostersund&fran=2462");
    await expect(panel.getByText("Cirka 220 km från Vilhelmina med bil.")).toBeVisible();
    // The link alone says the same.
    await page.reload();
    await expect(panel.getByText("Cirka 220 km från Vilhelmina med bil.")).toBeVisible();
    await panel.getByRole("link", { name: "Tillbaka till Vilhelmina", exact: true }).click();
    await expect(chosenName).toHaveText("Vilhelmina");
    await expect(page).toHaveQuery("?kommun=2462");
  });

  test(`a figure with its source and citation takes at most three presses, in ${what}`, async ({ open }) => {
    const { page, context } = await open(size);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { press, taken } = pressing();
    await press(page.getByText("Om siffrorna", { exact: true }));
    const about = page.getByRole("group").filter({ hasText: "Om siffrorna" });
    await expect(about.getByRole("link", { name: /^SCB, Tätorter 2020/ })).toBeVisible();
    await expect(about).toRead(/Typiskt fel är omkring 5 % mot 26 publicerade avstånd/);
    await press(about.getByRole("button", { name: "Kopiera hänvisningen" }));
    await expect(about.getByRole("status")).toHaveText("Hänvisningen är kopierad.");
    expect(taken()).toBeLessThanOrEqual(3);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await about.getByRole("textbox", { name: "Så hänvisar du hit" }).inputValue());
    expect(copied).toMatch(/^Lärkartan: Avstånd till närmaste campus \(tätorter 2020\)\. Källor: SCB, Tätorter 2020, .* Hämtat .* från http/);
  });
}

test("what is compared with is in the link, and any municipality can be chosen", async ({ open }) => {
  const { page, panel } = await open({ query: "?kommun=2462&mot=sverige" });
  const versus = part(panel, "Jämför Vilhelmina med");
  await expect(versus.getByRole("button", { name: "Sverige", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(versus.getByText("Bland kvinnor är andelen eftergymnasialt utbildade 15,6 procentenheter lägre än i hela Sverige: 38,9 % mot 54,5 %.")).toBeVisible();
  await expect(versus.getByText("Våra källor ger inga avstånd för hela Sverige.")).toBeVisible();
  await versus.getByLabel("En annan kommun").selectOption({ label: "Skellefteå" });
  await expect(page).toHaveQuery("?kommun=2462&mot=2482");
  await expect(versus.getByText(/än från Skellefteå\.$/)).toBeVisible();
  await expect(page.locator(".announcer")).toHaveText("Jämförs med Skellefteå.");
});

test("the comparison begins with what the map shows, and each bar says its scale", async ({ open }) => {
  const { panel, measure } = await open({ query: "?kommun=2462&mot=2480&matt=utbildning" });
  const versus = part(panel, "Jämför Vilhelmina med");
  const sentences = versus.locator(".answer p");
  await expect(sentences).toHaveText([/^Andelen eftergymnasialt utbildade är 30,7.procentenheter lägre än i Umeå/, /^Cirka 220.km längre/, /^I Umeå är det/]);
  await expect(versus.getByRole("heading", { level: 4 }).first()).toHaveText("Eftergymnasial utbildning");
  await measure.selectOption("forandring");
  await expect(sentences.first()).toHaveText(/^Förändring 2001–2021: \+7,6.procentenheter i Vilhelmina, \+11,0.procentenheter i Umeå\.$/);
  await expect(versus).toRead(/Förändring 2001–2021 Vilhelmina \+7,6 procentenheter Umeå \+11,0 procentenheter Skala 0–20 procentenheter/);
  await expect(versus).toRead(/Avstånd till närmaste campus .* Skala 0–300 km/);
  const shares = versus.getByText("Skala 0–100 %");
  await expect(shares).toHaveCount(2);
  // Bars of the same scale can be held against each other: all have the same room, and are as long as their share.
  const bars = await versus.locator(".bars svg").evaluateAll((bars) =>
    bars.map((bar) => ({ room: bar.getBoundingClientRect().width, length: bar.querySelector("rect").getBoundingClientRect().width })),
  );
  for (const { room } of bars) expect(room).toBeCloseTo(bars[0].room, 0);
  // In the order of the page: change, campus, women, men; a bar has a line around it.
  for (const [nth, share] of [[4, 0.389], [5, 0.666], [6, 0.178], [7, 0.509]]) {
    expect(Math.abs(bars[nth].length - share * bars[nth].room), `bar ${nth}`).toBeLessThan(3);
  }
});

test("the text to cite with names the chosen place, its value and the year", async ({ open }) => {
  const { page, measure } = await open({ query: "?kommun=2462" });
  await page.getByText("Om siffrorna", { exact: true }).click();
  const text = page.getByRole("textbox", { name: "Så hänvisar du hit" });
  await expect(text).toHaveValue(/^Lärkartan: Avstånd till närmaste campus, Vilhelmina kommun: cirka 220.km \(tätorter 2020\)\. Källor: /);
  await expect(text).toHaveValue(/kommun=2462$/);
  await measure.selectOption("mot-riket");
  await expect(text).toHaveValue(/^Lärkartan: Skillnad mot hela Sverige, Vilhelmina kommun: 19,7.procentenheter lägre \(2024\)\. /);
});

test("how many have it better is said once", async ({ open }) => {
  const { page, headline } = await open({ query: "?kommun=2462" });
  await expect(headline).toHaveText(/^Vilhelmina: cirka 220.km till närmaste campus$/);
  await expect(page.getByText(/42 av 44 kommuner har kortare väg/)).toHaveCount(1);
});

test("a difference from Sweden is said as lower or higher", async ({ open }) => {
  const { panel, headline } = await open({ query: "?kommun=2462&matt=mot-riket" });
  await expect(headline).toHaveText(/^Vilhelmina: 19,7.procentenheter lägre utbildningsnivå än hela Sverige$/);
  await expect(panel.locator(".now")).toRead(/^Skillnad mot hela Sverige 19,7 procentenheter lägre/);
});

test("the way to the distance programmes of Sweden leads to them", async ({ open }) => {
  const { page, panel } = await open({ query: "?kommun=2462" });
  await part(panel, "Studera från Vilhelmina").getByRole("link", { name: "Visa distansutbildningarna" }).click();
  await expect(page).toHaveURL(/utbud\/\?kommun=2462#distans$/);
  await expect(page.locator("#app:not([data-prerendered])")).toBeAttached();
  const heading = page.getByRole("heading", { name: "Distansutbildningar i hela Sverige" });
  // The list of the app is longer than that of the static page: it must not push the section away.
  await expect(page.locator("#utbildningar [role=listitem], #utbildningar li, #utbildningar tr").first()).toBeAttached();
  await expect(heading).toBeInViewport();
  await expect(page.getByRole("button", { name: "Visa distansutbildningarna" })).toBeInViewport();
});

test("where the browser does not let the page copy, the text is selected", async ({ open }) => {
  const { page, context } = await open();
  await context.clearPermissions();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByText("Om siffrorna", { exact: true }).click();
  const about = page.getByRole("group").filter({ hasText: "Om siffrorna" });
  await about.getByRole("button", { name: "Kopiera hänvisningen" }).click();
  await expect(about.getByRole("status")).toHaveText(/^Texten är markerad\./);
  const field = about.getByRole("textbox", { name: "Så hänvisar du hit" });
  const selected = await field.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toBe(await field.inputValue());
});

test("the figures follow the measure, and what changed can be read", async ({ open }) => {
  const { page, measure, host } = await open();
  await page.getByText("Om siffrorna", { exact: true }).click();
  const about = page.getByRole("group").filter({ hasText: "Om siffrorna" });
  await measure.selectOption("utbildning");
  await expect(about).toRead(/Utbildningen är okänd för 1,2 % till 4,7 % i kommunerna/);
  const changes = about.getByRole("link", { name: "Vad som har ändrats" });
  const answer = await page.request.get(new URL(await changes.getAttribute("href"), host.address).href);
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toContain("## 2026-11-29");
});

test("a locality has its own answer", async ({ open }) => {
  const { panel } = await open({ query: "?ort=2421TB102" });
  const study = panel.getByRole("heading", { level: 3, name: /^Studera från Hemavan/ });
  await expect(study).toBeVisible();
  expect(await read(panel)).toMatch(/Körsträcka från Hemavan/);
});
