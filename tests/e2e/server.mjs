// Serves the built app from memory, as a strict static host does, and can be told to answer wrongly for a data file.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
export const DATA_FILES = ["counties", "municipalities", "sites", "localities", "context", "offers"].map(
  (name) => `${name}.geojson`,
);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".geojson": "application/geo+json",
};

// The strictest policy under which the app should run: no inline script or style, no other host.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";

const HEADERS = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": POLICY,
  Vary: "Accept-Encoding",
};

/** The files of the built app by address. Read at once, so that a build in the middle of a test changes nothing. */
function builtFiles() {
  const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(names.map((name) => [`/${name.slice(DIST.length)}`, readFileSync(name)]));
}

/** `/data/counties-0a1b.geojson` is `counties.geojson` to a test. */
const plainName = (path) => path.replace(/^.*\//, "").replace(/-[0-9a-f]{8,}(?=\.)/, "");

export async function serve() {
  const files = builtFiles();
  const replaced = new Map();

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const found = path.endsWith("/") ? `${path}index.html` : path;
    const type = { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream" };
    const instead = replaced.get(plainName(found));
    const isPacked = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && files.has(`${found}.br`);
    if (instead) {
      response.writeHead(instead.status ?? 200, { ...HEADERS, ...type }).end(instead.body ?? "");
    } else if (!files.has(found)) {
      response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain" }).end("not found");
    } else if (isPacked) {
      response.writeHead(200, { ...HEADERS, ...type, "Content-Encoding": "br" }).end(files.get(`${found}.br`));
    } else {
      response.writeHead(200, { ...HEADERS, ...type }).end(files.get(found));
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    /** The text of a data file as it was built. */
    text: (file) => {
      const path = [...files.keys()].find((key) => plainName(key) === file);
      return files.get(path).toString();
    },
    /** Answers with that status and body for a data file, until mended. */
    replace: (file, answer) => replaced.set(file, answer),
    mend: () => replaced.clear(),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
