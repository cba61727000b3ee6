// The copy for use without a network: kept on request only, whole or not at all, renewed as a whole, and taken away.
import { createHash } from "node:crypto";
import { expect, started, test } from "./fixtures.mjs";

const SAVE = { sv: /^Spara för att visa utan nät \(\d+,\d MB\)$/, en: /^Save for use without a network \(\d+\.\d MB\)$/ };
const REMOVE = { sv: "Ta bort den sparade kopian", en: "Remove the saved copy" };
const SAVED = /^Kartan är sparad/;

const button = (page) => page.locator("#offline button");
const note = (page) => page.locator("#offline p").first();
const status = (page) => page.locator("#offline").getByRole("status");
const says = (page, words) => expect(status(page)).toRead(words);

/** Everything that the browser has kept for the host. */
const stored = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
const NOTHING = { caches: [], workers: [], local: {}, session: {}, databases: [], cookies: "" };

async function open(page, host, path = "") {
  await page.goto(host.address + path);
  await started(page);
}

async function save(page) {
  await button(page).click();
  await says(page, SAVED);
}

// A host that this file may change: it publishes another build, breaks off, and is gone.
test.use({ ownHost: "/", contextOptions: { reducedMotion: "no-preference" } });

for (const [path, own, other] of [
  ["", "sv", "de"],
  ["en/", "en", "fi"],
]) {
  test(`a page that the browser has translated into ${other} saves and takes away, and says so (${own})`, async ({ host, page }) => {
    await open(page, host, path);
    await page.evaluate((lang) => (document.documentElement.lang = lang), other);
    await expect(button(page)).toRead(SAVE[own]);
    await button(page).click();
    await expect(button(page)).toHaveText(REMOVE[own]);
    await button(page).click();
    await says(page, own === "sv" ? "Den sparade kopian är borttagen." : "The saved copy is removed.");
    await expect(button(page)).toRead(SAVE[own]);
    expect(await stored(page)).toEqual(NOTHING);
  });
}

for (const below of ["/", "/kommun/karta/"]) {
  test.describe(() => {
    test.use({ ownHost: below });
    test(`one press, and all of the map is there without a network, below ${below}`, async ({ host, context, page }) => {
      await open(page, host);
      await expect(button(page)).toRead(SAVE.sv);
      expect(await stored(page), "something was stored before the press").toEqual(NOTHING);
      await expect(note(page)).toRead(/^Inget sparas om du inte trycker/);
      const go = await host.hold("municipalities.geojson");
      await button(page).click();
      await expect(button(page)).toHaveText("Sparar …");
      await expect(button(page)).toHaveAttribute("aria-disabled", "true");
      await expect(status(page)).toRead(/^Kartan sparas/);
      // Once more changes nothing.
      await button(page).click({ force: true });
      go();
      await says(page, SAVED);
      await expect(button(page)).toHaveText(REMOVE.sv);
      await expect(note(page)).toRead(/^Kartans filer är sparade/);
      await expect(page.locator(".foot")).not.toRead(/ingen lagring/);
      const { caches, workers, ...rest } = await stored(page);
      expect(workers).toEqual([host.address]);
      expect(caches.length).toBe(1);
      expect(caches[0].startsWith(`${host.address} `), "the copy does not say whose it is").toBeTruthy();
      expect(rest).toEqual({ local: {}, session: {}, databases: [], cookies: "" });

      host.goAway();
      await context.setOffline(true);
      await page.reload();
      await started(page);
      await expect(button(page)).toHaveText(REMOVE.sv);
      await open(page, host, "?kommun=2425&matt=utbildning&okand=1");
      await expect(page.locator(".detail h2")).toHaveText("Dorotea");
      await expect(page.locator(".regions path")).toHaveCount(54);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector(".regions path")).fill), "no style").not.toBe(
        "rgb(0, 0, 0)",
      );
      for (const [path, heading] of [
        ["index.html", /15 av 44/],
        ["en/", /15 of 44/],
        ["en/index.html?vy=tabell", /^Distance to the nearest campus, municipality by municipality$/],
        ["tabell/", /^Avstånd till närmaste campus, kommun för kommun$/],
        ["en/utbud/", /./],
        ["kommun/2425/", /^Dorotea$/],
        ["en/kommun/2583/", /./],
        ["kommun/2480?a=b", /^Umeå$/],
        ["tillganglighet/", /Tillgänglighetsredogörelse/],
        ["en/accessibility/", /Accessibility statement/],
      ]) {
        const answer = await page.goto(host.address + path);
        expect(answer.status(), path).toBe(200);
        await expect(page.getByRole("heading", { level: 1 }), path).toRead(heading);
        const numbers = await page.evaluate(() => getComputedStyle(document.body).fontVariantNumeric);
        expect(numbers, `${path}: the style sheet is not there`).toBe("tabular-nums");
      }
    });
  });
}

test("the same button takes the copy away, and can keep it again at once", async ({ host, page }) => {
  await open(page, host);
  await save(page);
  // From now on the page is answered from the copy.
  await page.reload();
  await started(page);
  for (let times = 0; times < 2; times += 1) {
    await button(page).click();
    await says(page, /^Den sparade kopian är borttagen/);
    await expect(button(page)).toRead(SAVE.sv);
    expect((await stored(page)).caches).toEqual([]);
    expect((await stored(page)).workers).toEqual([]);
    if (times > 0) continue;
    await save(page);
    expect((await stored(page)).caches.length, "it says that it is saved, and nothing is").toBe(1);
  }
  await page.reload();
  await started(page);
  expect(await stored(page)).toEqual(NOTHING);
  await expect(button(page)).toRead(SAVE.sv);
  await save(page);
  host.goAway();
  await page.reload();
  await started(page);
});

test("what other pages of the host have kept stays", async ({ host, page }) => {
  await open(page, host);
  await page.evaluate(() => caches.open(`${location.href}annan/ 1`));
  await save(page);
  await button(page).click();
  await says(page, /borttagen/);
  expect((await stored(page)).caches).toEqual([`${host.address}annan/ 1`]);
});

test("the button speaks the language that the page has now", async ({ host, page }) => {
  await open(page, host);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(button(page)).toRead(SAVE.en);
  await button(page).click();
  await says(page, /^The map is saved/);
  await expect(button(page)).toHaveText(REMOVE.en);
  await page.goBack();
  await expect(button(page)).toHaveText(REMOVE.sv);
  await open(page, host, "en/");
  await expect(button(page)).toHaveText(REMOVE.en);
});

/** The next build: another headline, and a script with another name; the old one is no longer on the host. */
function publishNext(host) {
  const script = host.path("larkartan.js");
  const next = script.replace(/-[0-9a-f]{16}/, "-00000000000000aa");
  const code = `${host.text("larkartan.js")}\ndocument.documentElement.dataset.newer = "";`;
  const hash = (body) => createHash("sha256").update(body).digest("base64");
  const changes = { [script]: null, [next]: code };
  let worker = host
    .text("sw.js")
    .replace(script, next)
    .replace(hash(host.bytes("larkartan.js")), hash(code));
  worker = worker.replace(/(VERSION = ")[0-9a-f]{16}/, "$100000000000000bb");
  for (const name of ["index.html", "en/index.html"]) {
    const page = host.at(name).replaceAll(script, next).replace("<title>", "<title>Nyare ");
    worker = worker.replace(hash(host.at(name)), hash(page));
    changes[name] = page;
  }
  host.publish({ ...changes, "sw.js": worker });
}
const isNewer = (page) => page.evaluate(() => "newer" in document.documentElement.dataset);
/** Waits until the newer version is there and answers from now on. */
const isFetched = (page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
        return [(await caches.keys()).length, installing ?? waiting, active.state];
      }),
    )
    .toEqual([2, null, "activated"]);

test("what could not be saved can be saved when all files are there", async ({ host, journal, page }) => {
  journal.expect(/Failed to load resource/, /integrity/);
  await open(page, host);
  BROKEN["a file is not there"](host);
  await button(page).click();
  await says(page, /^Det gick inte att spara/);
  host.mend();
  await save(page);
});

test("a newer version is fetched beside the kept one, and shown as a whole", async ({ host, context, page }) => {
  const script = host.address + host.path("larkartan.js");
  const asked = [];
  context.on("response", (answer) => asked.push([answer.url().replace(host.address, ""), answer.status()]));
  await open(page, host);
  await save(page);
  const other = await context.newPage();
  await open(other, host, "?kommun=2425");
  publishNext(host);
  await page.reload();
  await started(page);
  // This visit is still answered from the copy, of which a part is no longer on the host.
  expect(await isNewer(page)).toBe(false);
  await isFetched(page);
  const old = (page) => page.evaluate(async (script) => (await fetch(script)).status, script);
  expect(await old(page), "a page that is open has lost its files").toBe(200);

  host.goAway();
  for (const path of ["", "en/", "?kommun=2480"]) {
    await page.goto(host.address + path);
    await started(page);
    expect(await isNewer(page), path).toBe(true);
  }
  expect(await isNewer(other)).toBe(false);
  expect(await old(other), "the page that is still open has lost its files").toBe(200);
  expect(asked.filter(([, status]) => status !== 200)).toEqual([]);
  await other.close();
  await page.reload();
  await started(page);
  await expect.poll(async () => (await stored(page)).caches, "the old copy is still there").toEqual([`${host.address} 00000000000000bb`]);
});

test("a newer version that cannot be fetched whole leaves the kept one as it is", async ({ host, journal, page }) => {
  journal.expect(/404/, /integrity/);
  await open(page, host);
  await save(page);
  publishNext(host);
  await host.replace("sites.geojson", { status: 404, body: "" });
  await page.reload();
  await started(page);
  const { active, newer } = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener("statechange", done));
    return { active: registration.active.state, newer: registration.waiting };
  });
  expect(active).toBe("activated");
  expect(newer).toBe(null);
  expect((await stored(page)).caches.length).toBe(1);
  host.goAway();
  await page.reload();
  await started(page);
  expect(await isNewer(page)).toBe(false);
  await expect(button(page)).toHaveText(REMOVE.sv);
});

const BROKEN = {
  "a file is not there": (host) => host.replace("counties.geojson", { status: 404, body: "" }),
  "a file is another than the build's": (host) => host.replace("counties.geojson", { body: "{}" }),
  "the worker is not there": (host) => host.replace("sw.js", { status: 404, body: "" }),
  "the worker is a page of HTML": (host) => host.replace("sw.js", { body: "<h1>hej</h1>", type: "text/html" }),
  "the worker is cut off": (host) => host.replace("sw.js", { body: host.text("sw.js").slice(0, 900) }),
  "the network is gone": (host) => host.goAway(),
  "there is no room": async (host, page) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(host.address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000_000 });
  },
};
for (const [fault, spoil] of Object.entries(BROKEN)) {
  // The browser tells of every file that it could not have.
  const expected = [/Failed to (load resource|fetch)/, /integrity/, /when fetching the script/, /unsupported MIME type/];
  test(`where saving fails nothing is kept, and that is said: ${fault}`, async ({ host, journal, page }) => {
    journal.expect(...expected);
    await open(page, host);
    await spoil(host, page);
    await button(page).click();
    await says(page, /^Det gick inte att spara kartan\. Inget är sparat\./);
    await expect(button(page)).toRead(SAVE.sv);
    await expect.poll(() => stored(page)).toEqual(NOTHING);
  });
}

const WITHOUT = {
  "has no workers": () => delete Navigator.prototype.serviceWorker,
  "does not let itself be asked for workers": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    }),
};
for (const [what, spoil] of Object.entries(WITHOUT)) {
  test(`no button where the browser ${what}`, async ({ host, page }) => {
    await page.addInitScript(spoil);
    await open(page, host);
    await expect(page.locator("#offline")).toBeHidden();
  });
}

test("a browser that keeps nothing says so", async ({ host, page }) => {
  await page.addInitScript(() => {
    const no = () => Promise.reject(new DOMException("no", "SecurityError"));
    Object.assign(ServiceWorkerContainer.prototype, { register: no, getRegistration: async () => undefined });
    CacheStorage.prototype.keys = no;
  });
  await open(page, host);
  await button(page).click();
  await says(page, /^Det gick inte att spara/);
});

for (const sandbox of [null, "allow-scripts"]) {
  test(`no button in a frame, sandbox: ${sandbox}`, async ({ host, openAround }) => {
    const frame = `<iframe src="${host.address}" width="900" height="700"${sandbox ? ` sandbox="${sandbox}"` : ""}></iframe>`;
    const inside = (await openAround(frame)).frame();
    await expect(inside.locator("#app:not([data-prerendered])")).toBeAttached();
    await expect(inside.locator("#offline")).toBeHidden();
  });
}

test("the kept map starts no second time and asks for nothing", async ({ host, page }) => {
  await open(page, host);
  await save(page);
  await page.reload();
  await started(page);
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name, transferSize }) => [name, transferSize]));
  expect(asked.length, JSON.stringify(asked)).toBeGreaterThanOrEqual(4);
  expect(
    asked.filter(([, bytes]) => bytes > 0),
    "the copy is not what answers",
  ).toEqual([]);
});
