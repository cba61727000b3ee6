// What a browser may refuse by throwing: storage, cookies, history, clipboard, full screen, workers. The map asks for little
// of it, and does without.
import assert from "node:assert/strict";
import { WORDS, becomes, read, reader } from "./page.mjs";
import { started, visit } from "./visit.mjs";

/** Runs in the page, before any script of it. */
const REFUSALS = {
  storage: () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException(name, "SecurityError"); } });
    }
  },
  cookies: () => {
    const refuse = () => { throw new DOMException("cookie", "SecurityError"); };
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  },
  history: () => {
    for (const name of ["pushState", "replaceState"]) {
      History.prototype[name] = () => { throw new DOMException(name, "SecurityError"); };
    }
  },
  clipboard: () => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => { throw new DOMException("clipboard", "NotAllowedError"); } });
    Document.prototype.execCommand = () => { throw new DOMException("execCommand", "NotAllowedError"); };
  },
  "full screen": () => {
    Element.prototype.requestFullscreen = () => { throw new TypeError("fullscreen"); };
    Document.prototype.exitFullscreen = () => { throw new TypeError("fullscreen"); };
  },
  workers: () => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => { throw new DOMException("workers", "SecurityError"); } });
  },
};

/** Uses the map as a reader does. */
async function used(page) {
  const map = reader(page, WORDS.sv);
  await becomes(() => read(map.chosenName), "Dorotea");
  await map.measure.selectOption("utbildning");
  await map.search.fill("asele");
  await map.hits.first().click();
  await becomes(() => read(map.chosenName), "Åsele");
  await map.zoomIn.click();
  await map.whole.click();
  const tab = (name) => page.getByRole("link", { name, exact: true });
  for (const name of ["Tabell", "Utbud", "Min kommun", "Karta"]) {
    await tab(name).click();
    await becomes(() => tab(name).getAttribute("aria-current"), "true");
  }
  await page.getByRole("link", { name: "English", exact: true }).click();
  await becomes(() => page.locator("html").getAttribute("lang"), "en");
  await becomes(() => read(page.locator(".detail h2")), "Åsele");
  assert.equal(await page.locator("#fault > *").count(), 0);
}

const all = Object.entries(REFUSALS);
for (const [what, refusals] of [...all.map(([what, one]) => [what, [one]]), ["all of it", all.map(([, one]) => one)]]) {
  visit(`the map is used where the browser refuses ${what}`, {}, async ({ server, page }) => {
    for (const refusal of refusals) await page.addInitScript(refusal);
    await page.goto(`${server.address}?kommun=2425`);
    await started(page);
    await used(page);
  });
}

visit("without a network the open map goes on, and so it does when the network is back", { expected: [/Failed to load resource/] }, async ({ server, context, page }) => {
  await page.goto(`${server.address}?kommun=2425`);
  await started(page);
  server.goAway();
  await context.setOffline(true);
  await used(page);
  await assert.rejects(page.goto(`${server.address}?kommun=2425`), "nothing was kept, so nothing can be shown");
  await context.setOffline(false);
  server.comeBack();
  await page.goto(`${server.address}?kommun=2425`);
  await started(page);
  await used(page);
});
