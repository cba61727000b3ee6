// The conditions a page is loaded under, and a look at whether they hold.

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms from asking to the first byte. The browser has them count for loopback too. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const CONDITIONS = {
  "1x": { rate: 1 },
  "4x": { rate: 4 },
  slow: { rate: 4, network: SLOW_4G },
};

/** A tab that nothing is kept for from before, under those conditions. */
export async function fresh(browser, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  const { rate, network } = CONDITIONS[name];
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
  }
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const close = async () => {
    await context.close();
    if (faults.length) throw new Error(faults.join("\n"));
  };
  return { page, devtools, close };
}

/** How many times longer the same loop takes at 4x than at 1x. */
export async function slowdown(browser) {
  const took = {};
  for (const name of ["1x", "4x"]) {
    const { page, close } = await fresh(browser, name);
    took[name] = await page.evaluate(() => {
      const start = performance.now();
      let sum = 0;
      for (let step = 0; step < 2e8; step++) sum += step % 7;
      return sum && performance.now() - start;
    });
    await close();
  }
  return took["4x"] / took["1x"];
}

/** What the slow network does to the data: its bytes, how long they took, and how long they must at least, in milliseconds. */
export async function throughput(browser, address) {
  const { page, close } = await fresh(browser, "slow");
  await page.goto(address, { waitUntil: "networkidle" });
  const { bytes, took } = await page.evaluate(async () => {
    const { href } = document.querySelector("link[href*='assets/map']");
    const start = performance.now();
    await (await fetch(`${href}?again`, { cache: "no-store" })).text();
    const took = performance.now() - start;
    return { bytes: performance.getEntriesByName(`${href}?again`)[0].encodedBodySize, took };
  });
  await close();
  const least = SLOW_4G.latency + (1000 * bytes) / SLOW_4G.downloadThroughput;
  if (took < 0.9 * least) throw new Error(`the slow network does not hold: ${bytes} bytes in ${took} ms`);
  return { bytes, took, least };
}
