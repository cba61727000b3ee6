// What a reader does is done at once and stays done: the address is written in the same task, elements and focus stay where
// data change, and what is saved is still there when the browser fetches it.
import { expect, test } from "./fixtures.mjs";

test.describe("elements stay when the measure changes", () => {
  test("an open <details> stays open, and is the same element", async ({ open }) => {
    const { page, panel, measure } = await open({ query: "?kommun=2425" });
    const details = panel.getByRole("group").filter({ hasText: "Grannkommunerna" });
    await panel.getByText("Grannkommunerna").click();
    await expect(details).toHaveAttribute("open", "");
    const before = await details.elementHandle();
    await measure.selectOption("utbildning");
    await expect(panel.locator(".now strong")).toHaveText(/%/);
    await expect(page).toHaveQuery("?matt=utbildning&kommun=2425");
    await expect(details, "it has closed").toHaveAttribute("open", "");
    expect(await details.evaluate((now, before) => now === before, before), "it is another element").toBe(true);
  });

  test("focus stays on the same municipality of the map", async ({ open }) => {
    const { page, region } = await open();
    await region("Dorotea").focus();
    await changeMeasure(page);
    await expect(page).toHaveQuery("?matt=utbildning");
    await expect(region("Dorotea")).toHaveAttribute("aria-label", /%/);
    await expect(region("Dorotea")).toBeFocused();
  });

  test("focus stays on the same neighbour", async ({ open }) => {
    const { page, panel } = await open({ query: "?kommun=2425" });
    await panel.getByText("Grannkommunerna").click();
    const neighbour = panel.getByRole("link", { name: "Vilhelmina", exact: true });
    await neighbour.focus();
    await changeMeasure(page);
    await expect(panel.locator(".now strong")).toHaveText(/%/);
    await expect(neighbour).toBeFocused();
  });

  test("focus stays on the same row of the table, though the order is another", async ({ open }) => {
    const { page } = await open({ query: "?vy=tabell&ordning=-varde" });
    const row = page.locator("#kommuner").getByRole("link", { name: "Bjurholm", exact: true });
    await expect(page.locator("#kommuner tbody").getByRole("rowheader").first()).toHaveText("Storuman");
    await row.focus();
    const before = await row.elementHandle();
    await changeMeasure(page);
    await expect(page.locator("#kommuner tbody").getByRole("rowheader").first()).toHaveText("Umeå");
    await expect(row).toBeFocused();
    expect(await row.evaluate((now, before) => now === before, before), "the row is another element").toBe(true);
  });
});

/** Another measure, chosen without the focus: as from a script, or by a press of a pointer that takes no focus. */
const changeMeasure = (page) =>
  page.getByRole("combobox", { name: /^(Visa på kartan|Mått)$/ }).evaluate((select) => {
    select.value = "utbildning";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });

test.describe("the address", () => {
  const PRESSES = {
    "a municipality on the map": ["", ".regions [data-code='2425']", "?kommun=2425"],
    "a tab": ["", ".tabs a:nth-of-type(2)", "?vy=tabell"],
    "a class": ["", ".classes li:last-child button", "?klass=5"],
    "the button that closes": ["?kommun=2425", ".detail .close", ""],
    "the other language": ["", ".language", "?lang=en"],
  };
  for (const [what, [query, selector, wanted]] of Object.entries(PRESSES)) {
    test(`is right in the same task as the press of ${what}`, async ({ open }) => {
      const { page } = await open({ query });
      await expect(page.locator(selector).first()).toBeAttached();
      const found = await page.evaluate((selector) => {
        document.querySelector(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, button: 0 }));
        return location.search;
      }, selector);
      expect(found).toBe(wanted);
      await expect(page).toHaveQuery(wanted);
    });
  }

  test("is right in the same task as the choice of a measure", async ({ open }) => {
    const { measure, page } = await open();
    const found = await measure.evaluate((select) => {
      select.value = "utbildning";
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return location.search;
    });
    expect(found).toBe("?matt=utbildning");
    await expect(page).toHaveQuery("?matt=utbildning");
  });

  test("is not overwritten where Back is pressed at once after a choice", async ({ open }) => {
    const { page, chosenName, region } = await open({ query: "?matt=utbildning" });
    await page.evaluate(() => {
      const press = new MouseEvent("click", { bubbles: true, cancelable: true, button: 0 });
      document.querySelector(".regions [data-code='2425']").dispatchEvent(press);
      history.back();
    });
    await expect(page).toHaveQuery("?matt=utbildning");
    await expect(chosenName).toHaveCount(0);
    // What a late frame, timer or idle moment would write has been written by now.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done), 600))));
    await expect(page).toHaveQuery("?matt=utbildning");
    await expect(region("Dorotea")).not.toHaveAttribute("aria-current", "true");
    await page.goForward();
    await expect(page).toHaveQuery("?matt=utbildning&kommun=2425");
    await expect(chosenName).toHaveText("Dorotea");
  });

  test("is written in a hidden tab, where no frame is painted", async ({ page, open }) => {
    // As in a tab in the background: it says that it is hidden, and gives no frames.
    await page.addInitScript(() => {
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (paint) => (document.hidden ? 0 : frame(paint));
    });
    const { measure } = await open();
    const found = await measure.evaluate((select) => {
      for (const [name, value] of [
        ["hidden", true],
        ["visibilityState", "hidden"],
      ]) {
        Object.defineProperty(document, name, { configurable: true, get: () => value });
      }
      document.dispatchEvent(new Event("visibilitychange"));
      select.value = "utbildning";
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return location.search;
    });
    expect(found).toBe("?matt=utbildning");
    await expect(page).toHaveQuery("?matt=utbildning");
  });
});

test("what is saved as a file can still be fetched right after the press", async ({ page, open }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    window.made = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      window.made.push(url);
      return url;
    };
    window.revoked = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (url) => {
      window.revoked.push(url);
      revoke(url);
    };
  });
  await open({ query: "?vy=tabell", expected: [/blob:.*net::ERR_ABORTED/] });
  const button = page.getByRole("button", { name: "Spara det som visas (CSV)" });
  const saving = page.waitForEvent("download");
  const { made, revoked } = await button.evaluate((button) => {
    button.click();
    return { made: window.made, revoked: window.revoked };
  });
  expect(made.length, "no file was made").toBe(1);
  expect(revoked, "the file is gone before the browser has fetched it").toEqual([]);
  expect((await saving).suggestedFilename()).toBe("larkartan-campus.csv");
  await page.clock.runFor(60_000);
  await expect.poll(() => page.evaluate(() => window.revoked.length), "the file is kept for ever").toBe(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, selector, words] of [
    ["tabell/", "#kommuner", /Arjeplog 215 tredje längst av 44/],
    ["utbud/", "#utbildningar", /./],
    ["kommun/2425/", "main", /Dorotea/],
  ]) {
    test(`the first answer holds what /${path} is about`, async ({ host, page }) => {
      const answer = await page.goto(host.address + path, { waitUntil: "commit" });
      expect(answer.status()).toBe(200);
      await expect(page.locator(selector)).toBeVisible();
      await expect(page.locator(selector)).toRead(words);
      await expect(page.locator("[data-page]")).toHaveAttribute("data-page", path);
    });
  }
});
