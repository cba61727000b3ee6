// One browser and one host of the built app for the tests of a file. Both are there when its tests begin.
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { ARGUMENTS, located } from "./browser.mjs";
import { serve } from "./server.mjs";

export let browser;
export let server;
before(async () => {
  const executablePath = await located(process.env.CHROMIUM ?? "chromium");
  [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: ARGUMENTS })]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});
