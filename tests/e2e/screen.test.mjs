// The map on all of the screen: offered only where the browser allows it, in large type, and left again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { framed, onPage, started } from "./host.mjs";
import { becomes, read } from "./page.mjs";

const WIDE = { width: 1920, height: 1080 };
const button = (within) => within.getByRole("button", { name: "Helskärm", exact: true });
const isFull = (page) => page.evaluate(() => Boolean(document.fullscreenElement));

for (const [name, attributes, offered] of [
  ["a plain frame", "", false],
  ["a sandbox", `sandbox="allow-scripts"`, false],
  ["a frame that may", `allow="fullscreen"`, true],
]) {
  test(`full screen is offered where it works: ${name}: ${offered}`, () =>
    onPage({ frames: () => framed("embed/", attributes) }, async ({ page, frame }) => {
      await started(frame());
      assert.equal(await button(frame()).count(), offered ? 1 : 0);
      if (!offered) return;
      await button(frame()).click();
      await becomes(() => isFull(page), true);
      await becomes(() => button(frame()).getAttribute("aria-pressed"), "true");
    }));
}

for (const path of ["?kommun=2425", "embed/?kommun=2425", "embed/?kommun=2425&delar=karta&tema=mork"]) {
  test(`on all of the screen stand the map, the headline and the chosen place, in large type: ${path}`, () =>
    onPage({ path, ...WIDE }, async ({ page }) => {
      await started(page);
      assert.equal(await button(page).getAttribute("aria-pressed"), "false");
      const before = await page.locator("h1").evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize));
      await button(page).click();
      await becomes(() => isFull(page), true);
      await becomes(() => button(page).getAttribute("aria-pressed"), "true");
      assert.equal(await page.evaluate(() => document.activeElement.title), "Helskärm");
      for (const part of ["h1", ".drawing", ".sheet-head h2", ".now strong", ".credit p"]) {
        const box = await page.locator(part).first().boundingBox();
        assert.ok(box && box.y >= 0 && box.y + box.height <= 1080, `${part} is not on the screen`);
        if (part === ".drawing") continue;
        const size = await page.locator(part).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
        assert.ok(size >= 20, `${part}: ${size} px`);
      }
      assert.equal(await page.locator(".legend").isVisible(), !path.includes("delar"));
      assert.ok((await page.locator("h1").evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize))) > before);
      assert.ok((await page.locator(".drawing").boundingBox()).height > 1000, "the map does not fill the height");
      for (const gone of [".search", ".tabs", ".foot", ".county"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);

      // Nothing is there to scroll: the wheel zooms by itself.
      await page.mouse.move(1400, 500);
      await page.mouse.wheel(0, -200);
      await becomes(() => page.locator(".map").getAttribute("data-moved"), "true");

      await button(page).click();
      await becomes(() => isFull(page), false);
      await becomes(() => button(page).getAttribute("aria-pressed"), "false");
      await page.mouse.wheel(0, -200);
      assert.equal(await read(page.locator(".sheet-head h2")), "Dorotea");
    }));
}

test("Escape leaves the full screen and keeps the view", () =>
  onPage({ path: "?kommun=2425", ...WIDE }, async ({ page }) => {
    await started(page);
    await button(page).click();
    await becomes(() => isFull(page), true);
    // As the browser does on Escape, which a test's keyboard does not reach.
    await page.evaluate(() => document.exitFullscreen());
    await becomes(() => button(page).getAttribute("aria-pressed"), "false");
    assert.equal(await read(page.locator(".sheet-head h2")), "Dorotea");
  }));

test("a browser that says no is taken at its word", () => {
  const prepare = (page) => page.addInitScript(() => (Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("no"))));
  return onPage({ path: "embed/", prepare }, async ({ page }) => {
    await started(page);
    await button(page).click();
    await page.waitForTimeout(200);
    assert.equal(await isFull(page), false);
    assert.equal(await button(page).getAttribute("aria-pressed"), "false");
  });
});

test("where the browser knows no full screen there is no button", () => {
  const prepare = (page) => page.addInitScript(() => Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: undefined }));
  return onPage({ prepare }, async ({ page }) => {
    await started(page);
    assert.equal(await button(page).count(), 0);
  });
});
