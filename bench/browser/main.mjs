// All pages in a real browser, in turns: how they load, and what a change costs.
//
// node main.mjs CHROMIUM RUNS PAGES prints JSON. PAGES is the JSON that `pagesOf` takes.

import { chromium } from "playwright-core";
import { acts } from "./acts.mjs";
import { slowdown, throughput } from "./conditions.mjs";
import { answered, loaded } from "./loads.mjs";
import { series } from "./numbers.mjs";
import { pagesOf } from "./pages.mjs";
import { serve } from "./server.mjs";

const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Each window would load the popup of its address bar, a page of two hundred scripts, while our page loads.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup"];

/** What the page before has left behind is over after this long. */
const REST_MS = 500;

const [executablePath, runs, asked] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });

/** What is measured of each page, by the name under which the table finds it. */
const MEASURED = {
  "load 1x": (page) => loaded(browser, page, "1x"),
  "load 4x": (page) => loaded(browser, page, "4x"),
  "load slow": (page) => loaded(browser, page, "slow"),
  "answer 1x": (page) => answered(browser, page, "1x"),
  "answer slow": (page) => answered(browser, page, "slow"),
  "acts 1x": (page) => acts(browser, page),
};

/** What was measured. A measuring that fails is done again, twice at most, and each time it says so. */
async function attempted(measure, page) {
  for (let left = 2; ; left--) {
    try {
      return await measure(page);
    } catch (error) {
      if (left === 0) throw error;
      console.error(`  ${page.name}, once more: ${error.message}`);
      await Promise.all(browser.contexts().map((context) => context.close()));
    }
  }
}

const pages = pagesOf(JSON.parse(asked));
const servers = [];
for (const page of pages) {
  const server = await serve(page.folders);
  servers.push(server);
  page.address = server.address;
}
const found = Object.fromEntries(pages.map(({ name }) => [name, {}]));
const conditions = { slowdown: await slowdown(browser), network: await throughput(browser, pages[0].address) };
for (const [what, measure] of Object.entries(MEASURED)) {
  const all = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < Number(runs); run++) {
    console.error(`  ${what}, run ${run + 1} of ${runs}`);
    // There and back, so that no page has the quiet moments, nor always the same page before it.
    for (const page of run % 2 ? pages.toReversed() : pages) {
      await new Promise((rested) => setTimeout(rested, REST_MS));
      all[page.name].push(await attempted(measure, page));
    }
  }
  for (const { name } of pages) found[name][what] = series(all[name]);
}
console.log(JSON.stringify({ browser: browser.version(), runs: Number(runs), ...conditions, pages: found }));
await Promise.all(servers.map((server) => server.close()));
await browser.close();
