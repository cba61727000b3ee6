// What a browser may refuse by throwing: storage, cookies, history, clipboard, full screen, workers. The map asks for little
// of it, and does without.
import { expect, fetchedAhead, reader, started, test, WORDS } from "./fixtures.mjs";

/** Runs in the page, before any script of it. */
const REFUSALS = {
  storage: () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException(name, "SecurityError");
        },
      });
    }
  },
  cookies: () => {
    const refuse = () => {
      throw new DOMException("cookie", "SecurityError");
    };
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  },
  history: () => {
    for (const name of ["pushState", "replaceState"]) {
      History.prototype[name] = () => {
        throw new DOMException(name, "SecurityError");
      };
    }
  },
  clipboard: () => {
    Object.defineProperty(Navigator.prototype, "clipboard", {
      get: () => {
        throw new DOMException("clipboard", "NotAllowedError");
      },
    });
    Document.prototype.execCommand = () => {
      throw new DOMException("execCommand", "NotAllowedError");
    };
  },
  "full screen": () => {
    Element.prototype.requestFullscreen = () => {
      throw new TypeError("fullscreen");
    };
    Document.prototype.exitFullscreen = () => {
      throw new TypeError("fullscreen");
    };
  },
  workers: () => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("workers", "SecurityError");
      },
    });
  },
};

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: "no-preference" } });

/** Uses the map as a reader does. */
async function used(page) {
  const map = reader(page, WORDS.sv);
  await expect(map.chosenName).toHaveText("Dorotea");
  await map.measure.selectOption("utbildning");
  await map.search.fill("asele");
  await map.hits.first().click();
  await expect(map.chosenName).toHaveText("Åsele");
  await map.zoomIn.click();
  await map.whole.click();
  const tab = (name) => page.getByRole("link", { name, exact: true });
  for (const name of ["Tabell", "Utbud", "Min kommun", "Karta"]) {
    await tab(name).click();
    await expect(tab(name)).toHaveAttribute("aria-current", "true");
  }
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".detail h2")).toHaveText("Åsele");
  await expect(page.locator("#load-error > *")).toHaveCount(0);
}

const all = Object.entries(REFUSALS);
for (const [what, refusals] of [...all.map(([what, one]) => [what, [one]]), ["all of it", all.map(([, one]) => one)]]) {
  test(`the map is used where the browser refuses ${what}`, async ({ host, page }) => {
    for (const refusal of refusals) await page.addInitScript(refusal);
    await page.goto(`${host.address}?kommun=2425`);
    await started(page);
    await used(page);
  });
}

test.describe(() => {
  test.use({ ownHost: "/" });
  test("without a network the open map goes on, and so it does when the network is back", async ({ host, context, journal, page }) => {
    journal.expect(/Failed to load resource/);
    await page.goto(`${host.address}?kommun=2425`);
    await started(page);
    await fetchedAhead(page);
    host.goAway();
    await context.setOffline(true);
    await used(page);
    await expect(page.goto(`${host.address}?kommun=2425`), "nothing was kept, so nothing can be shown").rejects.toThrow();
    await context.setOffline(false);
    host.comeBack();
    await page.goto(`${host.address}?kommun=2425`);
    await started(page);
    await used(page);
  });
});
