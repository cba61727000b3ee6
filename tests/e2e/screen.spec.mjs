// The map on all of the screen: offered only where the browser allows it, in large type, and left again.
import { expect, framed, rested, started, test } from "./fixtures.mjs";

test.use({ viewport: { width: 1000, height: 800 } });

const WIDE = { width: 1920, height: 1080 };
const button = (within) => within.getByRole("button", { name: "Helskärm", exact: true });
const isFull = (page) => page.evaluate(() => Boolean(document.fullscreenElement));

for (const [name, attributes, offered] of [
  ["a plain frame", "", false],
  ["a sandbox", `sandbox="allow-scripts"`, false],
  ["a frame that may", `allow="fullscreen"`, true],
]) {
  test(`full screen is offered where it works: ${name}: ${offered}`, async ({ openAround }) => {
    const { page, frame } = await openAround(framed("embed/", attributes));
    await started(frame());
    await expect(button(frame())).toHaveCount(offered ? 1 : 0);
    if (!offered) return;
    await button(frame()).click();
    await expect.poll(() => isFull(page)).toBe(true);
    await expect(button(frame())).toHaveAttribute("aria-pressed", "true");
  });
}

for (const path of ["?kommun=2425", "embed/?kommun=2425", "embed/?kommun=2425&delar=karta&tema=mork"]) {
  test(`on all of the screen stand the map, the headline and the chosen place, in large type: ${path}`, async ({ open }) => {
    const { page } = await open({ query: path, ...WIDE });
    await started(page);
    await expect(button(page)).toHaveAttribute("aria-pressed", "false");
    const before = await page.locator("h1").evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize));
    await button(page).click();
    await expect.poll(() => isFull(page)).toBe(true);
    await expect(button(page)).toHaveAttribute("aria-pressed", "true");
    expect(await page.evaluate(() => document.activeElement.title)).toBe("Helskärm");
    for (const part of ["h1", ".drawing", ".sheet-head h2", ".now strong", ".credit p"]) {
      const box = await page.locator(part).first().boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 1080, `${part} is not on the screen`).toBeTruthy();
      if (part === ".drawing") continue;
      const size = await page
        .locator(part)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      expect(size, `${part}: ${size} px`).toBeGreaterThanOrEqual(20);
    }
    await expect(page.locator(".legend")).toBeVisible({ visible: !path.includes("delar") });
    expect(await page.locator("h1").evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize))).toBeGreaterThan(before);
    expect((await page.locator(".drawing").boundingBox()).height, "the map does not fill the height").toBeGreaterThan(1000);
    for (const gone of [".tabs", ".foot", ".county"]) await expect(page.locator(gone).first(), gone).toBeHidden();

    // Nothing is there to scroll: the wheel zooms by itself.
    await page.mouse.move(1400, 500);
    await page.mouse.wheel(0, -200);
    await expect(page.locator(".map")).toHaveAttribute("data-moved", "true");

    await button(page).click();
    await expect.poll(() => isFull(page)).toBe(false);
    await expect(button(page)).toHaveAttribute("aria-pressed", "false");
    await page.mouse.wheel(0, -200);
    await expect(page.locator(".sheet-head h2")).toHaveText("Dorotea");
  });
}

test("Escape leaves the full screen and keeps the view", async ({ open }) => {
  const { page } = await open({ query: "?kommun=2425", ...WIDE });
  await started(page);
  await button(page).click();
  await expect.poll(() => isFull(page)).toBe(true);
  // As the browser does on Escape, which a test's keyboard does not reach.
  await page.evaluate(() => document.exitFullscreen());
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator(".sheet-head h2")).toHaveText("Dorotea");
});

test("a browser that says no is taken at its word", async ({ page, open }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => ((window.isAsked = true), Promise.reject(new TypeError("no")));
  });
  await open({ query: "embed/" });
  await button(page).click();
  await expect.poll(() => page.evaluate(() => window.isAsked)).toBe(true);
  await rested(page);
  expect(await isFull(page)).toBe(false);
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
});

test("where the browser knows no full screen there is no button", async ({ page, open }) => {
  await page.addInitScript(() => Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: undefined }));
  await open();
  await expect(button(page)).toHaveCount(0);
});
