// Main roads and lakes: they come after the first view, are drawn where the map is zoomed in, and are not missed.
import { expect, isLaterChunk, rested, test } from "./fixtures.mjs";
import { plainName } from "./server.mjs";

const FILE = "context-layers.geojson";
const isLayers = (url) => plainName(url) === FILE;
/** Waits until the file has come, or has not. */
const answer = (page) => page.waitForResponse((response) => isLayers(response.url()));

test("roads and lakes come once, after the first view, and are drawn where the map is zoomed in", async ({ open, page }) => {
  const answered = answer(page);
  const { map, requested, zoomIn, whole, transform } = await open();
  await expect.poll(() => requested.filter(isLayers).length).toBe(1);
  // The later chunks come first.
  expect(requested.findLastIndex(isLaterChunk)).toBeLessThan(requested.findIndex(isLayers));
  const roads = map.locator("path.roads");
  const lakes = map.locator(".lakes path");
  await answered;
  await rested(page);
  await expect(roads).toHaveCount(0);
  await zoomIn.click();
  await expect.poll(async () => (await transform()).scale).toBeGreaterThan(1.5);
  await expect(roads).toHaveCount(0);
  await zoomIn.click();
  await expect(roads).toHaveCount(2);
  await expect(lakes).toHaveCount(1);
  await expect(map.locator(".lakes[aria-hidden=true], .outlines[aria-hidden=true]:has(.roads)")).toHaveCount(2);
  for (const layer of [roads.first(), lakes]) {
    expect((await layer.getAttribute("d")).length).toBeGreaterThan(1_000);
    // The pointer means the municipality below.
    expect(await layer.evaluate((path) => getComputedStyle(path).pointerEvents)).toBe("none");
  }
  await whole.click();
  await expect(roads).toHaveCount(0);
  await expect(lakes).toHaveCount(0);
  expect(requested.filter(isLayers)).toHaveLength(1);
});

for (const [what, instead] of [
  ["that do not come", { status: 404 }],
  ["that are broken", { body: "[" }],
]) {
  test(`roads and lakes ${what} are not missed`, async ({ host, open, page }) => {
    await host.replace(FILE, instead);
    const answered = answer(page);
    const { map, requested, zoomIn, region, chosenName } = await open({ expected: [/404/] });
    await expect.poll(() => requested.filter(isLayers).length).toBe(1);
    await answered;
    await rested(page);
    await zoomIn.click();
    await zoomIn.click();
    await region("Dorotea").press("Enter");
    await expect(chosenName).toHaveText("Dorotea");
    await expect(map.locator("path.roads")).toHaveCount(0);
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
  });
}
