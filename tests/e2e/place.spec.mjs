// The built folder works below any path, and no page names a host: the map in a folder of another site.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.mjs";
import { DIST } from "./server.mjs";

// A page that is left while the browser asks for the icon lets go of it.
const expected = [/icon\.svg net::ERR_ABORTED$/];

/** The path that the build was told, or `/` where the folder works anywhere. */
const told = readFileSync(join(DIST, "_headers"), "utf8")
  .match(/^\/.*$/m)[0]
  .replace("*", "");

for (const below of told !== "/" ? [told] : ["/karta/", "/kommun/utbildning/karta/"]) {
  test.describe(() => {
    test.use({ ownHost: below });

    test(`the map opens below ${below}, changes language and walks through its history`, async ({ open }) => {
      const map = await open({ expected });
      const { page, host, measure, requested } = map;
      const path = () => new URL(page.url()).pathname;
      expect(path().endsWith(below)).toBeTruthy();
      await measure.selectOption("utbildning");
      await expect(page).toHaveQuery("?matt=utbildning");
      await page.getByRole("link", { name: "English", exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page).toHaveQuery("?matt=utbildning&lang=en");
      await page.goBack();
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
      await page.goBack();
      await expect(measure).toHaveValue("campus");
      await page.goForward();
      await expect(measure).toHaveValue("utbildning");
      await expect(page).toHaveURL(`${host.address}?matt=utbildning`);
      await page.reload();
      await expect(measure).toHaveValue("utbildning");
      expect(
        requested.filter((url) => !url.startsWith(host.address)),
        "something was asked for outside the folder",
      ).toEqual([]);
    });

    test(`the statement is found and left below ${below}`, async ({ open }) => {
      const map = await open({ expected });
      const { page, host, words } = map;
      await page.locator("footer").getByRole("link", { name: "Tillgänglighet", exact: true }).click();
      await page.waitForURL(`${host.address}tillganglighet/`);
      await page.getByRole("link", { name: "English", exact: true }).click();
      await page.waitForURL(`${host.address}en/accessibility/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accessibility statement");
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth), "the style sheet did not come").not.toBe("none");
      await page.getByRole("link", { name: "Svenska", exact: true }).click();
      await page.getByRole("link", { name: "Lärkartan", exact: true }).click();
      await page.waitForURL(host.address);
      await expect(page.getByRole("combobox", { name: words.measure })).toBeVisible();
    });
  });
}

test("no page holds a whole address of its own files unless the build was told one", () => {
  // The page for addresses that are not there does not know where it is asked for, and so begins at the root.
  const pages = readdirSync(DIST, { recursive: true }).filter((name) => name.endsWith(".html") && name !== "404.html");
  expect(pages.length, `pages: ${pages}`).toBeGreaterThanOrEqual(3);
  for (const name of pages) {
    const tags = readFileSync(join(DIST, name), "utf8").match(/<(?:link|script|img|a) [^>]*>/g) ?? [];
    // Links to other sites say that they are; search engines take whole addresses only, of a build that was told one.
    const isTold = tags.some((tag) => tag.includes('rel="canonical"'));
    const others = isTold ? /rel="(noopener|canonical|alternate)"/ : /rel="noopener"/;
    const own = tags.filter((tag) => !others.test(tag)).map((tag) => tag.match(/ (?:href|src)="([^"]*)"/)?.[1]);
    const whole = own.filter((address) => /^(\/|[a-z]+:)/.test(address) && !(told !== "/" && address.startsWith(told)));
    expect(
      whole.filter((address) => !/^(data|tel|mailto):/.test(address)),
      name,
    ).toEqual([]);
  }
});
