// How the files come: what holds up the first picture, how long they are kept, and that the map starts in a frame of
// another site, even in one with a sandbox.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { becomes, scenario } from "./page.mjs";
import { started, visit } from "./visit.mjs";

scenario("nothing holds up the first picture", {}, async ({ page }) => {
  const entries = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name, renderBlockingStatus, startTime }) => ({ name, renderBlockingStatus, startTime })),
  );
  assert.deepEqual(entries.filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking"), []);
  assert.ok(entries.length > 3);
  // Nothing waits for another file to be read first: all are asked for while the page is.
  const first = Math.min(...entries.map(({ startTime }) => startTime));
  const late = entries.filter(({ name, startTime }) => !name.endsWith(".svg") && startTime - first > 100);
  assert.deepEqual(late.map(({ name }) => name), []);
});

visit("a host that sends the policy of another build has the style as a file", { expected: [/(style|script)-src/] }, async ({ server, page }) => {
  const { headers } = await fetch(server.address);
  const policy = headers.get("content-security-policy");
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'/);
  server.replace("index.html", { headers: { "Content-Security-Policy": policy.replaceAll(/'sha256-[^']+'/g, "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='") } });
  await page.goto(server.address);
  await started(page);
  await becomes(() => page.evaluate(() => getComputedStyle(document.querySelector(".land path")).fill !== "rgb(0, 0, 0)"), true);
});

scenario("pages are asked for anew, files with a hash are kept, and every answer carries the policy", {}, async ({ page, requested, server }) => {
  const own = [...new Set(requested)].filter((url) => url.startsWith(server.address));
  for (const url of own) {
    const headers = await page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), url);
    assert.match(headers["content-security-policy"], /^default-src 'none';/, url);
    assert.equal(headers["x-content-type-options"], "nosniff", url);
    assert.equal(headers["access-control-allow-origin"], "*", url);
    if (/-[0-9a-f]{16}\./.test(url)) assert.match(headers["cache-control"], /immutable/, url);
    else assert.doesNotMatch(headers["cache-control"], /immutable/, url);
  }
});

for (const sandbox of [null, "allow-scripts"]) {
  scenario(`the map starts in a frame of another site, sandbox: ${sandbox}`, {}, async ({ page, server, context }) => {
    const words = `<!DOCTYPE html><title>Värd</title><iframe width="900" height="700" src="${server.address}?kommun=2425"${sandbox ? ` sandbox="${sandbox}"` : ""}></iframe>`;
    // The host allows the frame and nothing else.
    const policy = `default-src 'none'; frame-src ${new URL(server.address).origin}`;
    const host = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy }).end(words));
    await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
    const around = await context.newPage();
    const wrong = [];
    around.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && wrong.push(message.text()));
    around.on("pageerror", (error) => wrong.push(String(error)));
    await around.goto(`http://localhost:${host.address().port}/`);
    const frame = around.frameLocator("iframe");
    await frame.getByRole("heading", { level: 2, name: "Dorotea", exact: true }).waitFor();
    await frame.getByRole("combobox", { name: "Visa på kartan", exact: true }).selectOption("utbildning");
    assert.deepEqual(wrong, []);
    await around.close();
    host.closeAllConnections();
    host.close();
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  });
}
