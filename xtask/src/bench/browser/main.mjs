// Our map, the limit and the Leaflet page in a real browser, in turns: how they load, and what a change costs.
//
// node main.mjs FOLDER RUNS SIZE prints JSON. FOLDER/PAGE/SIZE is what a host would get. CHROMIUM names the browser;
// PLAYWRIGHT the module playwright-core, else that of tests/e2e.

import { ARGUMENTS, located } from "../../../../tests/e2e/browser.mjs";
import { serve } from "../../../../tests/e2e/server.mjs";
import { acts } from "./acts.mjs";
import { slowdown, throughput } from "./conditions.mjs";
import { answered, loaded } from "./loads.mjs";
import { joined } from "./numbers.mjs";
import { PAGES } from "./pages.mjs";
import { patience } from "./patience.mjs";

const [folder, runs, size] = process.argv.slice(2);
const { chromium } = await import(
  process.env.PLAYWRIGHT ?? new URL("../../../../tests/e2e/node_modules/playwright-core/index.mjs", import.meta.url).href
);
const browser = await chromium.launch({ executablePath: await located(process.env.CHROMIUM ?? "chromium"), args: ARGUMENTS });

/** What is measured of each page, by the name under which the tables find it. */
const MEASURED = {
  "load 1x": (page) => loaded(browser, page, "1x"),
  "load 4x": (page) => loaded(browser, page, "4x"),
  "load slow": (page) => loaded(browser, page, "slow"),
  "answer 1x": (page) => answered(browser, page, "1x"),
  "answer slow": (page) => answered(browser, page, "slow"),
  "acts 1x": (page) => acts(browser, page),
  "tasks 4x": (page) => patience(browser, page),
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

/** All pages of one size, one after the other and in another order each time, so that none has the quiet moments. */
async function measured(size) {
  const pages = Object.entries(PAGES).map(([name, page]) => ({ ...page, name, size: Number(size) }));
  const servers = [];
  for (const page of pages) {
    const server = await serve("/", `${folder}/${page.name}/${size}/`);
    servers.push(server);
    page.address = server.address;
  }
  const found = Object.fromEntries(pages.map(({ name }) => [name, {}]));
  for (const [what, measure] of Object.entries(MEASURED)) {
    const all = Object.fromEntries(pages.map(({ name }) => [name, []]));
    for (let run = 0; run < Number(runs); run++) {
      console.error(`  ${size} municipalities, ${what}, run ${run + 1} of ${runs}`);
      for (let turn = 0; turn < pages.length; turn++) {
        const page = pages[(run + turn) % pages.length];
        all[page.name].push(await attempted(measure, page));
      }
    }
    for (const { name } of pages) found[name][what] = joined(all[name]);
  }
  await Promise.all(servers.map((server) => server.close()));
  return found;
}

const first = await serve("/", `${folder}/ours/${size}/`);
const result = { browser: browser.version(), runs: Number(runs), slowdown: await slowdown(browser, first), network: await throughput(browser, first), sizes: {} };
await first.close();
result.sizes[size] = await measured(size);
await browser.close();
console.log(JSON.stringify(result));
