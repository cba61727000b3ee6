// The built folder works below any path, and no page names a host: the map in a folder of another site.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { becomes, holds, query, read, scenario } from "./page.mjs";
import { DIST } from "./server.mjs";

// A page that is left while the browser asks for the icon lets go of it.
const expected = [/icon\.svg net::ERR_ABORTED$/];

/** The path that the build was told, or `/` where the folder works anywhere. */
const told = readFileSync(join(DIST, "_headers"), "utf8").match(/^\/.*$/m)[0].replace("*", "");

for (const below of told !== "/" ? [told] : ["/karta/", "/kommun/utbildning/karta/"]) {
  scenario(`the map opens below ${below}, changes language and walks through its history`, { below, expected }, async (map) => {
    const { page, server, measure, requested } = map;
    const path = () => new URL(page.url()).pathname;
    assert.ok(path().endsWith(below));
    await measure.selectOption("utbildning");
    await becomes(() => query(page), "?matt=utbildning");
    await page.getByRole("link", { name: "English", exact: true }).click();
    await becomes(() => page.locator("html").getAttribute("lang"), "en");
    await holds(() => assert.equal(query(page), "?matt=utbildning&lang=en"));
    await page.goBack();
    await becomes(() => page.locator("html").getAttribute("lang"), "sv");
    await page.goBack();
    await becomes(() => measure.inputValue(), "campus");
    await page.goForward();
    await becomes(() => measure.inputValue(), "utbildning");
    await holds(() => assert.equal(server.address + "?matt=utbildning", page.url()));
    await page.reload();
    await becomes(() => measure.inputValue(), "utbildning");
    assert.deepEqual(requested.filter((url) => !url.startsWith(server.address)), [], "something was asked for outside the folder");
  });

  scenario(`the statement is found and left below ${below}`, { below, expected }, async (map) => {
    const { page, server, words } = map;
    await page.locator("footer").getByRole("link", { name: "Tillgänglighet", exact: true }).click();
    await page.waitForURL(`${server.address}tillganglighet/`);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await page.waitForURL(`${server.address}en/accessibility/`);
    assert.equal(await read(page.getByRole("heading", { level: 1 })), "Accessibility statement");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).maxWidth), "none", "the style sheet did not come");
    await page.getByRole("link", { name: "Svenska", exact: true }).click();
    await page.getByRole("link", { name: "Lärkartan", exact: true }).click();
    await page.waitForURL(server.address);
    await page.getByRole("combobox", { name: words.measure }).waitFor();
  });
}

test("no page holds a whole address of its own files unless the build was told one", () => {
  const pages = readdirSync(DIST, { recursive: true }).filter((name) => name.endsWith(".html"));
  assert.ok(pages.length >= 3, `pages: ${pages}`);
  for (const name of pages) {
    const tags = readFileSync(join(DIST, name), "utf8").match(/<(?:link|script|img|a) [^>]*>/g) ?? [];
    // Links to other sites say that they are; search engines take whole addresses only, of a build that was told one.
    const isTold = tags.some((tag) => tag.includes('rel="canonical"'));
    const others = isTold ? /rel="(noopener|canonical|alternate)"/ : /rel="noopener"/;
    const own = tags.filter((tag) => !others.test(tag)).map((tag) => tag.match(/ (?:href|src)="([^"]*)"/)?.[1]);
    const whole = own.filter((address) => /^(\/|[a-z]+:)/.test(address) && !(told !== "/" && address.startsWith(told)));
    assert.deepEqual(whole.filter((address) => !address.startsWith("data:")), [], name);
  }
});
