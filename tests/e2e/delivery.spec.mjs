// How the files come: what holds up the first picture, how long they are kept, and that the map starts in a frame of
// another site, even in one with a sandbox.
import { expect, framed, isLaterChunk, isLaterData, started, test } from "./fixtures.mjs";

test("nothing holds up the first picture", async ({ open }) => {
  const { page } = await open();
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name, renderBlockingStatus, startTime }) => ({ name, renderBlockingStatus, startTime })),
  );
  expect(entries.filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking")).toEqual([]);
  expect(entries.length).toBeGreaterThan(3);
  // Nothing waits for another file to be read first: all are asked for while the page is.
  const first = Math.min(...entries.map(({ startTime }) => startTime));
  // Later chunks and data come when the first view has rested; the style of later screens stands at the end of the page, and
  // names the fonts.
  const isOfFirstView = (name) => !/\.svg$|\.woff2$|\/later-[^/]*\.css$/.test(name) && !isLaterChunk(name) && !isLaterData(name);
  const late = entries.filter(({ name, startTime }) => isOfFirstView(name) && startTime - first > 100);
  expect(late.map(({ name }) => name)).toEqual([]);
});

test("a host that sends the policy of another build has the style as a file", async ({ host, journal, page }) => {
  journal.expect(/(style|script)-src/);
  const { headers } = await fetch(host.address);
  const policy = headers.get("content-security-policy");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'/);
  await host.replace("index.html", {
    headers: { "Content-Security-Policy": policy.replaceAll(/'sha256-[^']+'/g, "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='") },
  });
  await page.goto(host.address);
  await started(page);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.querySelector(".land path")).fill !== "rgb(0, 0, 0)")).toBe(true);
});

test("pages are asked for anew, files with a hash are kept, and every answer carries the policy", async ({ open }) => {
  const { page, requested, host } = await open();
  const own = [...new Set(requested)].filter((url) => url.startsWith(host.address));
  for (const url of own) {
    const headers = await page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), url);
    expect(headers["content-security-policy"], url).toMatch(/^default-src 'none';/);
    expect(headers["x-content-type-options"], url).toBe("nosniff");
    expect(headers["access-control-allow-origin"], url).toBe("*");
    if (/-[0-9a-f]{16}\./.test(url)) expect(headers["cache-control"], url).toMatch(/immutable/);
    else expect(headers["cache-control"], url).not.toMatch(/immutable/);
  }
});

for (const sandbox of [null, "allow-scripts"]) {
  test(`the map starts in a frame of another site, sandbox: ${sandbox}`, async ({ openAround }) => {
    const { frame } = await openAround(framed("?kommun=2425", sandbox ? `sandbox="${sandbox}"` : "", 900, 700));
    await expect(frame().getByRole("heading", { level: 2, name: "Dorotea", exact: true })).toBeVisible();
    await frame().getByRole("combobox", { name: "Visa på kartan", exact: true }).selectOption("utbildning");
    await expect(frame().locator("h1")).toHaveCount(1);
  });
}
