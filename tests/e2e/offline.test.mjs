// The copy for use without a network: kept on request only, whole or not at all, renewed as a whole, and taken away.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { becomes, plain, read } from "./page.mjs";
import { started, visit } from "./visit.mjs";

const SAVE = { sv: /^Spara för att visa utan nät \(\d,\d MB\)$/, en: /^Save for use without a network \(\d\.\d MB\)$/ };
const REMOVE = { sv: "Ta bort den sparade kopian", en: "Remove the saved copy" };
const SAVED = /^Kartan är sparad/;

const button = (page) => page.locator("#offline button");
const note = (page) => page.locator("#offline p").first();
const status = (page) => page.locator("#offline").getByRole("status");
const says = (page, words) => becomes(async () => words.test(await read(status(page))), true, String(words));

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

async function open(page, server, path = "") {
  await page.goto(server.address + path);
  await started(page);
}

async function save(page) {
  await button(page).click();
  await says(page, SAVED);
}

for (const below of ["/", "/kommun/karta/"]) {
  visit(`one press, and all of the map is there without a network, below ${below}`, { below }, async ({ server, context, page }) => {
    await open(page, server);
    await becomes(async () => SAVE.sv.test(plain(await button(page).innerText())), true);
    assert.deepEqual(await stored(page), NOTHING, "something was stored before the press");
    assert.match(await read(note(page)), /^Inget sparas om du inte trycker/);
    const go = server.hold("municipalities.geojson");
    await button(page).click();
    await becomes(() => read(button(page)), "Sparar …");
    assert.equal(await button(page).getAttribute("aria-disabled"), "true");
    assert.match(await read(status(page)), /^Kartan sparas/);
    // Once more changes nothing.
    await button(page).click({ force: true });
    go();
    await says(page, SAVED);
    assert.equal(await read(button(page)), REMOVE.sv);
    assert.match(await read(note(page)), /^Kartans filer är sparade/);
    assert.doesNotMatch(await read(page.locator(".foot")), /ingen lagring/);
    const { caches, workers, ...rest } = await stored(page);
    assert.deepEqual(workers, [server.address]);
    assert.equal(caches.length, 1);
    assert.ok(caches[0].startsWith(`${server.address} `), "the copy does not say whose it is");
    assert.deepEqual(rest, { local: {}, session: {}, databases: [], cookies: "" });

    server.goAway();
    await context.setOffline(true);
    await page.reload();
    await started(page);
    assert.equal(await read(button(page)), REMOVE.sv);
    await open(page, server, "?kommun=2425&matt=utbildning&okand=1");
    assert.equal(await read(page.locator(".detail h2")), "Dorotea");
    assert.equal(await page.locator(".regions path").count(), 54);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".regions path")).fill), "rgb(0, 0, 0)", "no style");
    for (const [path, heading] of [
      ["index.html", /13 av 44/],
      ["en/", /13 of 44/],
      ["en/index.html?vy=tabell", /13 of 44/],
      ["kommun/2425/", /^Dorotea$/],
      ["en/kommun/2583/", /./],
      ["kommun/2480?a=b", /^Umeå$/],
      ["tillganglighet/", /Tillgänglighetsredogörelse/],
      ["en/accessibility/", /Accessibility statement/],
    ]) {
      const answer = await page.goto(server.address + path);
      assert.equal(answer.status(), 200, path);
      assert.match(await read(page.getByRole("heading", { level: 1 })), heading, path);
      const numbers = await page.evaluate(() => getComputedStyle(document.body).fontVariantNumeric);
      assert.equal(numbers, "tabular-nums", `${path}: the style sheet is not there`);
    }
  });
}

visit("the same button takes the copy away, and can keep it again at once", {}, async ({ server, page }) => {
  await open(page, server);
  await save(page);
  // From now on the page is answered from the copy.
  await page.reload();
  await started(page);
  for (let times = 0; times < 2; times += 1) {
    await button(page).click();
    await says(page, /^Den sparade kopian är borttagen/);
    assert.match(plain(await button(page).innerText()), SAVE.sv);
    assert.deepEqual((await stored(page)).caches, []);
    assert.deepEqual((await stored(page)).workers, []);
    if (times > 0) continue;
    await save(page);
    assert.equal((await stored(page)).caches.length, 1, "it says that it is saved, and nothing is");
  }
  await page.reload();
  await started(page);
  assert.deepEqual(await stored(page), NOTHING);
  assert.match(plain(await button(page).innerText()), SAVE.sv);
  await save(page);
  server.goAway();
  await page.reload();
  await started(page);
});

visit("what other pages of the host have kept stays", {}, async ({ server, page }) => {
  await open(page, server);
  await page.evaluate(() => caches.open(`${location.href}annan/ 1`));
  await save(page);
  await button(page).click();
  await says(page, /borttagen/);
  assert.deepEqual((await stored(page)).caches, [`${server.address}annan/ 1`]);
});

visit("the button speaks the language that the page has now", {}, async ({ server, page }) => {
  await open(page, server);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await becomes(async () => SAVE.en.test(plain(await button(page).innerText())), true);
  await button(page).click();
  await says(page, /^The map is saved/);
  assert.equal(await read(button(page)), REMOVE.en);
  await page.goBack();
  await becomes(() => read(button(page)), REMOVE.sv);
  await open(page, server, "en/");
  assert.equal(await read(button(page)), REMOVE.en);
});

/** The next build: another headline, and a script with another name; the old one is no longer on the host. */
function publishNext(server) {
  const script = server.path("larkartan.js");
  const next = script.replace(/-[0-9a-f]{16}/, "-00000000000000aa");
  const code = `${server.text("larkartan.js")}\ndocument.documentElement.dataset.newer = "";`;
  const hash = (body) => createHash("sha256").update(body).digest("base64");
  const changes = { [script]: null, [next]: code };
  let worker = server.text("sw.js").replace(script, next).replace(hash(server.bytes("larkartan.js")), hash(code));
  worker = worker.replace(/(VERSION = ")[0-9a-f]{16}/, "$100000000000000bb");
  for (const name of ["index.html", "en/index.html"]) {
    const page = server.at(name).replaceAll(script, next).replace("<title>", "<title>Nyare ");
    worker = worker.replace(hash(server.at(name)), hash(page));
    changes[name] = page;
  }
  server.publish({ ...changes, "sw.js": worker });
}
const isNewer = (page) => page.evaluate(() => "newer" in document.documentElement.dataset);
/** Waits until the newer version is there and answers from now on. */
const isFetched = (page) =>
  becomes(
    () =>
      page.evaluate(async () => {
        const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
        return [(await caches.keys()).length, installing ?? waiting, active.state];
      }),
    [2, null, "activated"],
  );

visit("what could not be saved can be saved when all files are there", { expected: [/Failed to load resource/, /integrity/] }, async ({ server, page }) => {
  await open(page, server);
  BROKEN["a file is not there"](server);
  await button(page).click();
  await says(page, /^Det gick inte att spara/);
  server.mend();
  await save(page);
});

visit("a newer version is fetched beside the kept one, and shown as a whole", {}, async ({ server, context, page }) => {
  const script = server.address + server.path("larkartan.js");
  const asked = [];
  context.on("response", (answer) => asked.push([answer.url().replace(server.address, ""), answer.status()]));
  await open(page, server);
  await save(page);
  const other = await context.newPage();
  await open(other, server, "?kommun=2425");
  publishNext(server);
  await page.reload();
  await started(page);
  // This visit is still answered from the copy, of which a part is no longer on the host.
  assert.equal(await isNewer(page), false);
  await isFetched(page);
  const old = (page) => page.evaluate(async (script) => (await fetch(script)).status, script);
  assert.equal(await old(page), 200, "a page that is open has lost its files");

  server.goAway();
  for (const path of ["", "en/", "?kommun=2480"]) {
    await page.goto(server.address + path);
    await started(page);
    assert.equal(await isNewer(page), true, path);
  }
  assert.equal(await isNewer(other), false);
  assert.equal(await old(other), 200, "the page that is still open has lost its files");
  assert.deepEqual(asked.filter(([, status]) => status !== 200), []);
  await other.close();
  await page.reload();
  await started(page);
  await becomes(async () => (await stored(page)).caches, [`${server.address} 00000000000000bb`], "the old copy is still there");
});

visit("a newer version that cannot be fetched whole leaves the kept one as it is", { expected: [/404/, /integrity/] }, async ({ server, page }) => {
  await open(page, server);
  await save(page);
  publishNext(server);
  server.replace("sites.geojson", { status: 404, body: "" });
  await page.reload();
  await started(page);
  const { active, newer } = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener("statechange", done));
    return { active: registration.active.state, newer: registration.waiting };
  });
  assert.equal(active, "activated");
  assert.equal(newer, null);
  assert.equal((await stored(page)).caches.length, 1);
  server.goAway();
  await page.reload();
  await started(page);
  assert.equal(await isNewer(page), false);
  assert.equal(await read(button(page)), REMOVE.sv);
});

const BROKEN = {
  "a file is not there": (server) => server.replace("counties.geojson", { status: 404, body: "" }),
  "a file is another than the build's": (server) => server.replace("counties.geojson", { body: "{}" }),
  "the worker is not there": (server) => server.replace("sw.js", { status: 404, body: "" }),
  "the worker is a page of HTML": (server) => server.replace("sw.js", { body: "<h1>hej</h1>", type: "text/html" }),
  "the worker is cut off": (server) => server.replace("sw.js", { body: server.text("sw.js").slice(0, 900) }),
  "the network is gone": (server) => server.goAway(),
  "there is no room": async (server, page) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(server.address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000_000 });
  },
};
for (const [fault, spoil] of Object.entries(BROKEN)) {
  // The browser tells of every file that it could not have.
  const expected = [/Failed to load resource/, /integrity/, /when fetching the script/, /unsupported MIME type/];
  visit(`where saving fails nothing is kept, and that is said: ${fault}`, { expected }, async ({ server, page }) => {
    await open(page, server);
    await spoil(server, page);
    await button(page).click();
    await says(page, /^Det gick inte att spara kartan\. Inget är sparat\./);
    assert.match(plain(await button(page).innerText()), SAVE.sv);
    await becomes(() => stored(page), NOTHING);
  });
}

const WITHOUT = {
  "has no workers": () => delete Navigator.prototype.serviceWorker,
  "does not let itself be asked for workers": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => { throw new DOMException("no", "SecurityError"); } }),
};
for (const [what, spoil] of Object.entries(WITHOUT)) {
  visit(`no button where the browser ${what}`, {}, async ({ server, page }) => {
    await page.addInitScript(spoil);
    await open(page, server);
    assert.equal(await page.locator("#offline").isVisible(), false);
  });
}

visit("a browser that keeps nothing says so", {}, async ({ server, page }) => {
  await page.addInitScript(() => {
    const no = () => Promise.reject(new DOMException("no", "SecurityError"));
    Object.assign(ServiceWorkerContainer.prototype, { register: no, getRegistration: async () => undefined });
    CacheStorage.prototype.keys = no;
  });
  await open(page, server);
  await button(page).click();
  await says(page, /^Det gick inte att spara/);
});

for (const sandbox of [null, "allow-scripts"]) {
  visit(`no button in a frame, sandbox: ${sandbox}`, { expected: [/favicon/, /another host was asked: http:\/\/localhost/] }, async ({ server, page }) => {
    const frame = `<iframe src="${server.address}" width="900" height="700"${sandbox ? ` sandbox="${sandbox}"` : ""}></iframe>`;
    const host = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(frame));
    await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
    await page.goto(`http://localhost:${host.address().port}/`);
    const inside = page.frameLocator("iframe");
    await inside.locator("#app:not([data-still])").waitFor({ state: "attached" });
    assert.equal(await inside.locator("#offline").isVisible(), false);
    host.closeAllConnections();
    host.close();
  });
}

visit("the kept map starts no second time and asks for nothing", {}, async ({ server, page }) => {
  await open(page, server);
  await save(page);
  await page.reload();
  await started(page);
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name, transferSize }) => [name, transferSize]));
  assert.ok(asked.length >= 4, JSON.stringify(asked));
  assert.deepEqual(asked.filter(([, bytes]) => bytes > 0), [], "the copy is not what answers");
});
