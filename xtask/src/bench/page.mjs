// The app in a real browser, measured at each size: how long until it is drawn, and what a change of view costs.
//
// node page.mjs DIST DATA SIZE... prints JSON. CHROMIUM names the browser; PLAYWRIGHT the module playwright-core, else
// that of tests/e2e. The app is read from DIST once, the six files of a size from DATA/SIZE, and both are served on
// loopback.

import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { ARGUMENTS, located } from "../../../tests/e2e/browser.mjs";

const RUNS = 7;
const ZOOM_STEPS = 30;
/** The measure that the map is coloured by anew; the page starts with another. */
const RECOLOUR_TO = "utbildning";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".geojson": "application/geo+json",
};

const [dist, data, ...sizes] = process.argv.slice(2);
const { chromium } = await import(
  process.env.PLAYWRIGHT ?? new URL("../../../tests/e2e/node_modules/playwright-core/index.mjs", import.meta.url).href
);

/** All files of the app by their address. Read once: a build may run meanwhile. */
async function readApp() {
  const files = new Map();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith(".br")) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(`/${path.slice(dist.length).replace(/^[\\/]+/, "").replaceAll("\\", "/")}`, await readFile(path));
  }
  files.set("/", files.get("/index.html"));
  return files;
}

/** The app with its six files replaced by those of one size, under the same names. */
async function ofSize(app, size) {
  const files = new Map(app);
  for (const address of app.keys()) {
    const file = address.match(/^\/data\/([a-z]+)-[0-9a-f]+\.geojson$/);
    if (file) files.set(address, await readFile(join(data, size, `${file[1]}.geojson`)));
  }
  return files;
}

let served = new Map();
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  const bytes = served.get(path);
  if (!bytes) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? TYPES[".html"] }).end(bytes);
});

/** Runs before the page's own scripts: notes the first frame after all municipalities are there. */
function watch(count) {
  const look = () => {
    if (document.querySelectorAll(".regions path[d]").length < count) return requestAnimationFrame(look);
    requestAnimationFrame(() => (window.drawnAt = performance.now()));
  };
  requestAnimationFrame(look);
}

/** What the page can be asked to do; each waits until the next frame is out. */
const ACTIONS = {
  nothing: () => {},
  recolour: (measure) => {
    const select = [...document.querySelectorAll("select")].find((s) => s.querySelector(`[value="${measure}"]`));
    select.value = measure;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  },
  hover: () => {
    const path = document.querySelector(".regions path:nth-of-type(9)");
    path.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  },
  select: () => {
    document.querySelector(".regions path:nth-of-type(9)").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  },
  wheel: () => {
    const map = document.querySelector("svg.drawing");
    const box = map.getBoundingClientRect();
    const [clientX, clientY] = [box.x + box.width * 0.45, box.y + box.height * 0.4];
    const options = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -20, clientX, clientY };
    map.dispatchEvent(new WheelEvent("wheel", options));
  },
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One fresh page: loaded, then asked one thing after the other. All in milliseconds. */
async function measure(browser, address, count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.addInitScript(watch, count);
  await page.goto(address);
  await page.waitForFunction(() => window.drawnAt, null, { timeout: 60_000 }).catch(async (error) => {
    throw new Error([error.message, ...faults, await page.innerText("body")].join("\n"));
  });
  const found = { load: { total: await page.evaluate(() => window.drawnAt) } };

  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const spent = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
    return { script: of("ScriptDuration"), style: of("RecalcStyleDuration") + of("LayoutDuration"), total: of("TaskDuration") };
  };
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const cost = async (action, argument) => {
    const before = await spent();
    await page.evaluate(action, argument);
    await frame();
    const after = await spent();
    return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  };
  await frame();
  await page.waitForTimeout(300);
  found.nothing = await cost(ACTIONS.nothing);
  found.recolour = await cost(ACTIONS.recolour, RECOLOUR_TO);
  found.hover = await cost(ACTIONS.hover);
  found.select = await cost(ACTIONS.select);
  const steps = [];
  for (let step = 0; step < ZOOM_STEPS; step++) steps.push(await cost(ACTIONS.wheel));
  const of = (choose) => Object.fromEntries(Object.keys(steps[0]).map((key) => [key, choose(steps.map((s) => s[key]))]));
  found.zoom = of(median);
  found.zoom_slowest = of((numbers) => Math.max(...numbers));
  await context.close();
  if (faults.length) throw new Error(faults.join("\n"));
  return found;
}

/** Like what it is given, with the fastest and the median of all runs in place of each number. */
function joined(runs) {
  const entries = Object.entries(runs[0]).map(([key, value]) => {
    const values = runs.map((run) => run[key]);
    return [key, typeof value === "number" ? { fastest: Math.min(...values), median: median(values) } : joined(values)];
  });
  return Object.fromEntries(entries);
}

const app = await readApp();
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: await located(process.env.CHROMIUM ?? "chromium"), args: ARGUMENTS });
const result = { browser: browser.version(), sizes: {} };
for (const size of sizes) {
  served = await ofSize(app, size);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    console.error(`  ${size} municipalities, run ${run + 1} of ${RUNS}`);
    runs.push(await measure(browser, address, Number(size)));
  }
  result.sizes[size] = joined(runs);
}
await browser.close();
server.close();
console.log(JSON.stringify(result));
