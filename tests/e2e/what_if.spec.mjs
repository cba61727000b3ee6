// The screen "Tänk om": places are opened and closed by list, by pointer and by keyboard; the card answers, the link holds all of
// it, and nothing of it needs another host. Figures are read by `data-figure`, as others may read them.
import { expect, framed, isLaterChunk, plain, query, started, test } from "./fixtures.mjs";
import { ADDRESS } from "./playwright.config.mjs";
import { plainName } from "./server.mjs";

/** The words by which a reader finds things, in both languages. */
const WORDS = {
  sv: {
    tab: "Tänk om",
    near: /^Vad räknas som nära\?/,
    destination: "Räkna vägen till",
    people: "Räkna invånare i",
    kinds: "Öppna",
    centre: "lärcentrum",
    campus: "campus",
    locality: "i en tätort",
    close: "Stäng",
    place: "Peka ut på kartan",
    ring: /piltangenterna flyttar/i,
    remove: /^Ta bort: /,
    undo: "Ångra",
    redo: "Gör om",
    reset: "Börja om",
    help: "Räkna ut de bästa tätorterna",
    tryIt: /^Pröva: /,
    full: "Det får plats tio ändringar.",
    mark: "Tankeexperiment",
  },
  en: {
    tab: "What if",
    near: /^What counts as near\?/,
    destination: "Measure the distance to",
    people: "Count people in",
    kinds: "Open a",
    centre: "learning centre",
    campus: "campus",
    locality: "in a locality",
    close: "Close",
    place: "Pick a point on the map",
    ring: /arrow keys move it/i,
    remove: /^Remove: /,
    undo: "Undo",
    redo: "Redo",
    reset: "Start again",
    help: "Work out the best localities",
    tryIt: /^Try: /,
    full: "There is room for ten changes.",
    mark: "Thought experiment",
  },
};

const FIGURES = ["beyond", "beyond-before", "gained", "lost", "longest"];
/** By Kittelfjäll in the mountains of Vilhelmina. */
const OPENED = "65.25:15.5,larcentrum";
const TRIED = `?vy=tank-om&oppna=${OPENED}&stang=larcentrum-asele&troskel=60`;

/** What a reader sees and does on the screen. */
function screen(page, lang = "sv") {
  const words = WORDS[lang];
  const within = page.locator("#tank-om");
  const button = (name) => within.getByRole("button", { name, exact: typeof name === "string" });
  const choice = (name) => within.getByRole("combobox", { name, exact: true });
  return {
    words,
    within,
    button,
    tab: page.getByRole("navigation").getByRole("link", { name: words.tab, exact: true }),
    near: within.getByRole("slider", { name: words.near }),
    destination: choice(words.destination),
    people: choice(words.people),
    kind: (name) => within.getByRole("group", { name: words.kinds }).getByRole("radio", { name, exact: true }),
    locality: choice(words.locality),
    site: choice(words.close),
    rings: page.getByRole("button", { name: words.ring }),
    removes: within.getByRole("button", { name: words.remove }),
    mark: page.locator(".thought-mark"),
    picture: page.locator(".under-drawing canvas"),
  };
}

/** The figures as they stand in the page, with plain spaces. */
async function figures(page) {
  await expect(page.locator("[data-figure]")).not.toHaveCount(0);
  const found = await page.locator("[data-figure]").evaluateAll((all) => all.map((it) => [it.dataset.figure, it.textContent]));
  expect(found.map(([name]) => name).toSorted(), "each figure once").toEqual(FIGURES.toSorted());
  return Object.fromEntries(found.map(([name, words]) => [name, plain(words)]));
}

/** A figure as a number; "cirka 370 km" is 370. */
const number = (words) => Number(words.replace(/\D/g, ""));

/** Waits until the landscape is drawn, and gives a number that is another for another picture. */
async function picture(page) {
  const look = () =>
    page.locator(".under-drawing canvas").evaluate((canvas) => {
      if (!canvas.width || !canvas.height) return 0;
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let sum = 0;
      for (const byte of data) sum = (Math.imul(sum, 31) + byte) | 0;
      return sum;
    });
  await expect.poll(look, "there is no picture").not.toBe(0);
  return look();
}

/** Chooses the first that begins with that name. */
async function choose(field, name) {
  const option = field.locator("option", { hasText: new RegExp(`^${name}`) }).first();
  await field.selectOption(await option.getAttribute("value"));
}

/** The middle of an element on the page. */
async function middle(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What is opened and closed, as the address has it. */
function held(page) {
  const params = new URLSearchParams(query(page));
  const parts = (name, between) => (params.get(name) ?? "").split(between).filter(Boolean);
  return { opened: parts("oppna", ";"), closed: parts("stang", ",") };
}

for (const lang of ["sv", "en"]) {
  test(`a learning centre is opened and a site closed from lists, and all of it taken back (${lang})`, async ({ open }) => {
    const { page } = await open({ query: `?lang=${lang}`, lang });
    const { tab, locality, site, removes, button, mark, words, kind } = screen(page, lang);
    await tab.click();
    await expect(page).toHaveQuery(/vy=tank-om/);
    await expect(locality).toBeVisible();
    await expect(mark).toHaveCount(0);
    await expect(kind(words.centre)).toBeChecked();
    const today = await figures(page);
    expect(today.beyond).toBe(today["beyond-before"]);
    expect([today.gained, today.lost]).toEqual(["0", "0"]);

    await choose(locality, "Hemavan/Bierke");
    await expect.poll(() => held(page).opened.length).toBe(1);
    await expect(mark).toHaveText(words.mark);
    await expect(removes).toHaveCount(1);

    await kind(words.campus).check();
    await choose(locality, "Vittangi");
    await expect.poll(() => held(page).opened.at(-1)).toMatch(/,campus$/);
    const opened = await figures(page);
    expect(opened["beyond-before"]).toBe(today.beyond);
    expect(number(opened.beyond)).toBe(number(today.beyond) - number(opened.gained) + number(opened.lost));

    await choose(site, "Lärcentrum Åsele");
    await expect.poll(() => held(page).closed).toEqual(["larcentrum-asele"]);
    await expect(removes).toHaveCount(3);
    const closed = await figures(page);

    await button(words.undo).click();
    await expect.poll(() => held(page).closed).toEqual([]);
    expect(await figures(page)).toEqual(opened);
    await button(words.redo).click();
    await expect.poll(() => held(page).closed).toEqual(["larcentrum-asele"]);
    expect(await figures(page)).toEqual(closed);
    await button(words.reset).click();
    await expect.poll(() => held(page)).toEqual({ opened: [], closed: [] });
    await expect(mark).toHaveCount(0);
    expect(await figures(page)).toEqual(today);
    await button(words.undo).click();
    await expect.poll(() => figures(page)).toEqual(closed);
    await removes.last().click();
    await expect.poll(() => figures(page)).toEqual(opened);
  });
}

for (const [name, width, height] of [
  ["a desk", 1280, 900],
  ["a phone", 360, 740],
]) {
  test(`a place is opened with a press on the map, and moved with the mouse (${name})`, async ({ open }) => {
    const { page } = await open({ query: "?vy=tank-om", width, height });
    const { button, rings, words, within } = screen(page);
    await picture(page);
    await expect(rings).toHaveCount(0);
    await button(words.place).click();
    await expect(button(words.place)).toHaveAttribute("aria-pressed", "true");
    const at = await middle(page.locator(".regions [data-code='2510'] path"));
    await page.mouse.click(at.x, at.y);
    await expect(rings).toHaveCount(1);
    await expect(button(words.place), "one press opens one place").toHaveAttribute("aria-pressed", "false");
    const ring = await middle(rings);
    expect(Math.hypot(ring.x - at.x, ring.y - at.y), "the ring stands where the map was pressed").toBeLessThan(6);
    const [before] = held(page).opened;
    const others = await figures(page);

    await page.mouse.move(ring.x, ring.y);
    await page.mouse.down();
    await page.mouse.move(ring.x - 20, ring.y + 30, { steps: 8 });
    const underWay = await within.locator("[data-figure='beyond']").innerText();
    expect(held(page).opened, "the link follows when the place is let go").toEqual([before]);
    await page.mouse.up();
    await expect.poll(() => held(page).opened).not.toEqual([before]);
    expect(held(page).opened.length).toBe(1);
    const there = await middle(rings);
    expect(Math.hypot(there.x - ring.x + 20, there.y - ring.y - 30), "it stands where it was let go").toBeLessThan(6);
    expect(plain(underWay), "the card answers while it is moved").toBe((await figures(page)).beyond);
    await button(words.undo).click();
    await expect.poll(() => held(page).opened).toEqual([before]);
    expect(await figures(page)).toEqual(others);
  });
}

test("a place is moved with the arrow keys and taken away with Delete", async ({ open }) => {
  const { page } = await open({ query: TRIED });
  const { rings } = screen(page);
  await picture(page);
  await rings.focus();
  const steps = [
    ["ArrowUp", "65.3:15.5"],
    ["ArrowRight", "65.3:15.6"],
    ["ArrowDown", "65.25:15.6"],
    ["ArrowLeft", "65.25:15.5"],
    ["Shift+ArrowUp", "65.26:15.5"],
    ["Shift+ArrowRight", "65.26:15.52"],
  ];
  for (const [key, position] of steps) {
    await rings.press(key);
    await expect.poll(() => held(page).opened, key).toEqual([`${position},larcentrum`]);
    await expect(rings, `${key} takes the focus away`).toBeFocused();
  }
  const camera = new URLSearchParams(query(page)).get("lage");
  expect(camera, "the map moves with the place").toBe(null);
  await rings.press("Delete");
  await expect(rings).toHaveCount(0);
  expect(held(page)).toEqual({ opened: [], closed: ["larcentrum-asele"] });
  const focused = await page.evaluate(() => document.activeElement !== document.body);
  expect(focused, "the focus is lost with the ring").toBe(true);
});

test("a site that is chosen on the map can be closed", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om&plats=larcentrum-asele" });
  const { button } = screen(page);
  const before = await figures(page);
  await button("Stäng Lärcentrum Åsele").click();
  await expect.poll(() => held(page).closed).toEqual(["larcentrum-asele"]);
  await expect(button("Stäng Lärcentrum Åsele")).toHaveCount(0);
  const after = await figures(page);
  expect(number(after.lost)).toBeGreaterThan(0);
  expect(number(after.beyond)).toBe(number(before.beyond) + number(after.lost));
});

test("the map says how far a point has, and the largest locality of the municipality with the focus", async ({ open }) => {
  const { page, region } = await open({ query: "?vy=tank-om" });
  await picture(page);
  const said = page.locator(".thought-point");
  const at = await middle(page.locator(".regions [data-code='2510'] path"));
  await page.mouse.move(at.x, at.y);
  await expect(said).toHaveText(/^(cirka|under) \d+.km$/);
  await page.mouse.move(5, 5);
  await expect(said).toBeEmpty();
  await region("Arjeplog").focus();
  await expect(said).toHaveText(/^Arjeplog: under 5.km$/);
});

test("what counts as near, where to and whose people are chosen, and the link holds each", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om&troskel=80" });
  const { near, destination, people } = screen(page);
  await picture(page);
  await expect(near).toHaveValue("80");
  const at80 = await figures(page);
  await near.focus();
  await near.press("ArrowRight");
  await expect(page).toHaveQuery(/troskel=81/);
  await expect(near).toHaveAttribute("aria-valuetext", /81.km/);
  await near.press("Home");
  await expect(page).toHaveQuery(/troskel=10(&|$)/);
  const at10 = await figures(page);
  expect(number(at10.beyond)).toBeGreaterThan(number(at80.beyond));
  expect(at10.longest, "the longest way is as long for any threshold").toBe(at80.longest);
  await near.press("End");
  await expect(page).toHaveQuery(/troskel=150/);
  expect(number((await figures(page)).beyond)).toBeLessThan(number(at80.beyond));
  await near.fill("80");
  await expect.poll(() => figures(page)).toEqual(at80);

  await destination.selectOption("campus");
  await expect(page).toHaveQuery(/till=campus/);
  const campus = await figures(page);
  await destination.selectOption("alla");
  await expect(page).not.toHaveQuery(/till=/);
  const all = await figures(page);
  expect(number(campus.beyond)).toBeGreaterThan(number(all.beyond));

  await people.selectOption({ label: "Norrbottens län" });
  await expect(page).toHaveQuery(/urval=25/);
  expect(number((await figures(page)).beyond)).toBeLessThan(number(all.beyond));
  await page.goBack();
  await expect(people.locator("option:checked")).toHaveText("De fem länen");
  await expect.poll(() => figures(page)).toEqual(all);
});

for (const path of [TRIED, `${TRIED}&till=campus&urval=24&lang=en`, `?oppna=${OPENED}`, "?stang=larcentrum-asele", "?troskel=80"]) {
  test(`a link gives the same view after a reload, and is not changed: ${path}`, async ({ open }) => {
    const lang = path.includes("lang=en") ? "en" : "sv";
    const { page } = await open({ query: path, lang });
    const { tab, within } = screen(page, lang);
    await expect(within).toBeVisible();
    await expect(tab).toHaveAttribute("aria-current", "true");
    const [found, drawn, address] = [await figures(page), await picture(page), query(page)];
    await page.reload();
    await started(page);
    await expect(within).toBeVisible();
    expect(await picture(page)).toBe(drawn);
    expect(await figures(page)).toEqual(found);
    await expect(page).toHaveQuery(address);
  });
}

test("Back undoes step by step, and Forward does it again", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om" });
  const { locality, site } = screen(page);
  await picture(page);
  const seen = [await figures(page)];
  await choose(locality, "Vittangi");
  seen.push(await figures(page));
  await choose(site, "Lärcentrum Åsele");
  seen.push(await figures(page));
  for (const wanted of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => figures(page)).toEqual(wanted);
  }
  for (const wanted of seen.slice(1)) {
    await page.goForward();
    await expect.poll(() => figures(page)).toEqual(wanted);
  }
});

test("a place that is opened and closed again leaves the very same picture and figures", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om" });
  const { locality, site, removes } = screen(page);
  const before = [await picture(page), await figures(page)];
  await choose(locality, "Hemavan/Bierke");
  await expect.poll(() => picture(page)).not.toBe(before[0]);
  await choose(site, "Lärcentrum Åsele");
  await expect(removes).toHaveCount(2);
  await removes.first().click();
  await removes.first().click();
  await expect(removes).toHaveCount(0);
  await expect.poll(() => picture(page)).toBe(before[0]);
  expect(await figures(page)).toEqual(before[1]);
});

test("there is room for ten changes, also in a link", async ({ open }) => {
  const opened = Array.from({ length: 14 }, (_, nth) => `${64 + nth / 10}:${16 + nth / 10},larcentrum`);
  const { page } = await open({ query: `?vy=tank-om&oppna=${opened.slice(0, 9).join(";")}` });
  const { removes, rings, site, locality, within, words } = screen(page);
  await expect(rings).toHaveCount(9);
  await choose(site, "Lärcentrum Åsele");
  await expect(within.getByRole("status").filter({ hasText: words.full })).toBeVisible();
  await expect(locality).toHaveCount(0);
  await expect(removes).toHaveCount(10);
  await removes.first().click();
  await expect(locality).toBeVisible();
  await expect(rings).toHaveCount(8);
  await page.goto(`${ADDRESS}?vy=tank-om&oppna=${opened.join(";")}`);
  await expect(rings).toHaveCount(10);
  await expect(removes).toHaveCount(10);
});

const BAD = [
  "oppna=",
  "oppna=x",
  "oppna=64.26",
  "oppna=64.26:16.41",
  "oppna=64.26:16.41,slott",
  "oppna=999:999,larcentrum",
  "oppna=-1e309:NaN,campus;;;,,,",
  "oppna=48.85:2.35,campus",
  "oppna=59.33:18.07,larcentrum",
  "oppna=%00;%E0%A4%A;<img src=x onerror=window.hit=1>",
  `oppna=${"64.26:16.41,larcentrum;".repeat(300)}`,
  "stang=",
  "stang=finns-inte",
  "stang=<script>window.hit=1</script>",
  `stang=${"a".repeat(3_000)}`,
  `stang=${Array.from({ length: 50 }, (_, nth) => `plats-${nth}`).join(",")}`,
  "troskel=",
  "troskel=0",
  "troskel=9",
  "troskel=151",
  "troskel=-80",
  "troskel=1e309",
  "troskel=80.5",
  "troskel=__proto__",
  "till=mars",
];
test("whatever stands in these parameters, there is a view with all its figures", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om" });
  await expect(page.locator("[data-figure='beyond']")).toHaveText(/^\d/);
  for (const bad of BAD) {
    await page.evaluate((bad) => {
      history.pushState(null, "", `?vy=tank-om&${bad}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, bad);
    const found = await figures(page);
    expect(found.beyond, bad).toMatch(/^\d[\d ,]*$/);
    expect(await page.evaluate(() => window.hit), bad).toBe(undefined);
    await expect(page.locator("#app h1"), bad).not.toHaveText(/NaN|undefined/);
  }
});

for (const bad of ["oppna=999:999,larcentrum&stang=finns-inte&troskel=151", `oppna=${"x".repeat(3_000)}&stang=${"å;".repeat(900)}`]) {
  test(`a page that is opened with them has a view: ${bad.slice(0, 60)}`, async ({ open }) => {
    const { page } = await open({ query: `?vy=tank-om&${bad}` });
    await picture(page);
    await figures(page);
  });
}

test("what a link closes and the map does not have is said, as text", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om&stang=finns-inte" });
  await expect(screen(page).within.getByText("finns-inte").first()).toBeVisible();
});

test("where a learning centre would help most is worked out when it is asked for, and tried with one press", async ({ open }) => {
  const { page } = await open({ query: "?vy=tank-om&urval=25&troskel=40" });
  const { button, within, words, rings } = screen(page);
  await picture(page);
  const today = await figures(page);
  await button(words.help).click();
  const tries = within.getByRole("button", { name: words.tryIt });
  await expect(tries.first()).toBeVisible({ timeout: 30_000 });
  expect(await tries.count()).toBeLessThanOrEqual(5);
  const said = plain(await within.locator(".best li").first().innerText());
  const people = number(/([\d\s]+) personer kommer inom/.exec(said)[1]);
  await tries.first().click();
  await expect(rings).toHaveCount(1);
  const tried = await figures(page);
  expect(number(tried.gained), `${said}: what was said is what the card says`).toBe(people);
  expect(number(tried.beyond)).toBe(number(today.beyond) - people);
});

test("nothing is fetched but files of our own, and the roads only once", async ({ open }) => {
  const { page, requested, host } = await open();
  const { tab } = screen(page);
  await page.waitForLoadState("networkidle");
  const isRoads = (url) => plainName(url).startsWith("roads");
  expect(requested.filter(isRoads), "the roads are fetched with the map").toEqual([]);
  await tab.click();
  await picture(page);
  expect(requested.filter(isRoads).length).toBe(1);
  expect(requested.filter(isLaterChunk).length).toBeGreaterThan(0);
  expect(requested.filter((url) => !url.startsWith(host.address) && !url.startsWith("data:"))).toEqual([]);
  await page.goBack();
  await expect(screen(page).within).toHaveCount(0);
  await expect(screen(page).picture, "the map keeps the landscape").toHaveCount(0);
  await page.goForward();
  await picture(page);
  expect(requested.filter(isRoads).length, "the roads are fetched again").toBe(1);
});

for (const lang of ["sv", "en"]) {
  test(`a frame shows the experiment of its link (${lang})`, async ({ openAround }) => {
    const folder = lang === "sv" ? "embed/" : "en/embed/";
    const { frame } = await openAround(framed(`${folder}?oppna=${OPENED}&stang=larcentrum-asele&troskel=60`, "", "600px", 700));
    const inside = frame();
    await started(inside);
    await expect(inside.locator("[data-figure='beyond']")).toHaveText(/^\d/);
    await expect(inside.locator(".thought-mark")).toHaveText(WORDS[lang].mark);
    await expect(inside.getByRole("button", { name: WORDS[lang].ring })).toHaveCount(1);
  });
}

for (const width of [360, 1280]) {
  test(`the screen fits ${width} pixels, with its mark in sight`, async ({ open }) => {
    const { page } = await open({ query: TRIED, width, height: 740 });
    await picture(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(isWide, "the page scrolls sideways").toBe(false);
    await expect(screen(page).mark).toBeInViewport();
    await expect(screen(page).rings).toBeInViewport();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const [lang, path] of [
    ["sv", "tank-om/"],
    ["en", "en/tank-om/"],
  ]) {
    test(`the page says today's figures (${lang})`, async ({ host, page }) => {
      await page.goto(host.address + path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      const found = await figures(page);
      expect(number(found.beyond)).toBeGreaterThan(1_000);
      expect(found["beyond-before"]).toBe(found.beyond);
      await expect(page.locator("[data-figure='beyond']")).toBeVisible();
      for (const control of ["button", "select", "input"]) {
        await expect(page.locator(`${control} >> visible=true`), `${control} is shown and does nothing`).toHaveCount(0);
      }
    });
  }
});

test("the static page says the figures that the app begins with", async ({ browser, open }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${ADDRESS}tank-om/`);
  const wanted = await figures(still);
  await context.close();
  const { page } = await open({ query: "tank-om/" });
  await expect.poll(() => figures(page)).toEqual(wanted);
});

for (const lang of ["sv", "en"]) {
  test(`paper says that it is a thought experiment (${lang})`, async ({ open }) => {
    const { page } = await open({ query: `${TRIED}&lang=${lang}`, lang });
    const { words, within } = screen(page, lang);
    await picture(page);
    await page.emulateMedia({ media: "print" });
    const marks = page.getByText(words.mark, { exact: true }).filter({ visible: true });
    await expect(marks, "on the map and on the card").toHaveCount(2);
    await expect(within.locator("[data-figure='beyond']")).toBeVisible();
    await expect(page.locator(".drawing"), "the map is not printed").toBeVisible();
    // A ring says where a place is opened.
    for (const control of ["button:not(.link, .thought-ring)", "select", "input"]) {
      await expect(page.locator(`${control} >> visible=true`), `${control} is printed`).toHaveCount(0);
    }
  });
}
