// Serves the built app from memory, as a strict static host does, and can be told to answer wrongly or late for a file, to
// publish another build, and to be gone.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The built app: `dist` at the root of the project, or the folder in DIST. */
export const DIST = process.env.DIST ? `${resolve(process.env.DIST)}/` : fileURLToPath(new URL("../../dist/", import.meta.url));
/** The data of the first view as the app loads it: the files in this order, each after a separator (RFC 8142). */
export const MAP = "map.geojson";
export const DATA_FILES = ["sites", "localities", "municipalities", "counties", "context"].map((name) => `${name}.geojson`);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".geojson": "application/geo+json",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** What `dist/_headers` says is sent with each file: the same rules that hosts with that format follow. */
function rules(text) {
  const found = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (!line.startsWith(" ")) found.push({ pattern: line.trim(), headers: {} });
    else found.at(-1).headers[line.slice(0, line.indexOf(":")).trim()] = line.slice(line.indexOf(":") + 1).trim();
  }
  return found;
}

const fits = (pattern, path) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

/** The files of the built app by address. Read at once, so that a build in the middle of a test changes nothing. */
function builtFiles(dist) {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(names.map((name) => [`/${name.slice(dist.length)}`, readFileSync(name)]));
}

/** `/assets/map-0a1b.geojson` is `map.geojson` to a test. */
export const plainName = (path) => path.replace(/^.*\//, "").replace(/-[0-9a-f]{8,}(?=\.)/, "");

/** What was built, by the names that files have without their hashes. */
function lookups(files) {
  const pathOf = (file) => [...files.keys()].find((key) => plainName(key) === file);
  const bytes = (file) => files.get(pathOf(file));
  return {
    bytes,
    /** The text of a file as it was built: `counties.geojson`, whatever its hash. */
    text: (file) => bytes(file).toString(),
    /** The text of what stands at an address, seen from the map's folder. */
    at: (name) => files.get(`/${name}`).toString(),
    /** Where a file stands, seen from the map's folder. */
    path: (file) => pathOf(file).slice(1),
  };
}

/** The same, of the build in DIST. */
let inDist;
export const built = () => (inDist ??= lookups(builtFiles(DIST)));

/**
 * Serves the built app below `/`, or where the build says, or, when it works anywhere, below `below`. `dist` is the folder,
 * with a slash at its end.
 */
export async function serve(below = "/", dist = DIST, port = 0) {
  const files = builtFiles(dist);
  const replaced = new Map();
  let isGone = false;
  const said = rules(files.get("/_headers").toString());
  const built = said[0].pattern.replace("*", "");
  const base = built === "/" ? below : built;
  const headersOf = (path) =>
    Object.assign({ Vary: "Accept-Encoding" }, ...said.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers));

  /** The data with the files in it replaced that are. */
  const spoilt = (whole) => {
    const other = DATA_FILES.map((file) => replaced.get(file)).map((answer) => (answer?.status ? undefined : answer?.body));
    if (other.every((body) => body === undefined)) return null;
    const texts = whole.split("\x1e").slice(1);
    return { body: texts.map((text, nth) => `\x1e${other[nth] ?? text}`).join("") };
  };
  const server = createServer(async (request, response) => {
    if (isGone) return request.socket.destroy();
    const whole = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (!whole.startsWith(base)) return response.writeHead(404, { "Content-Type": "text/plain" }).end("not ours");
    const path = whole.slice(base.length - 1);
    const headers = headersOf(built === "/" ? path : whole);
    const found = path.endsWith("/") ? `${path}index.html` : path;
    const type = { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream" };
    const instead = replaced.get(plainName(found)) ?? (plainName(found) === MAP && spoilt(files.get(found).toString()));
    const isPacked = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && files.has(`${found}.br`);
    if (instead) {
      await instead.until;
      const wrongType = instead.type ? { "Content-Type": instead.type } : {};
      // What is wrong must not be kept for ever.
      const sent = { ...headers, ...type, ...wrongType, "Cache-Control": "no-store", ...instead.headers };
      response.writeHead(instead.status ?? 200, sent).end(instead.body ?? files.get(found) ?? "");
    } else if (!files.has(found)) {
      // As hosts do: the build's own page for it.
      const page = files.get("/404.html");
      const sent = { ...headers, "Content-Type": page ? TYPES[".html"] : "text/plain", "Cache-Control": "no-store" };
      response.writeHead(404, sent).end(page ?? "not found");
    } else if (isPacked) {
      response.writeHead(200, { ...headers, ...type, "Content-Encoding": "br" }).end(files.get(`${found}.br`));
    } else {
      response.writeHead(200, { ...headers, ...type }).end(files.get(found));
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));

  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    ...lookups(files),
    /**
     * Answers with that status, type, headers and body for a file, or not until something has happened, until mended; or has
     * that body in the data for one of its files.
     */
    replace: (file, answer) => replaced.set(file, answer),
    mend: () => replaced.clear(),
    /** Does not answer for a file until what this gives is called. */
    hold: (file) => {
      let go;
      replaced.set(file, { until: new Promise((answer) => (go = answer)) });
      return () => {
        replaced.delete(file);
        go();
      };
    },
    /** Another build in the place of this one: each address seen from the map's folder, and what stands there, or null. */
    publish: (changes) => {
      for (const [name, body] of Object.entries(changes)) {
        files.delete(`/${name}.br`);
        if (body === null) files.delete(`/${name}`);
        else files.set(`/${name}`, Buffer.from(body));
      }
    },
    /** No answer at all any more, or again. */
    goAway: () => (isGone = true),
    comeBack: () => (isGone = false),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** Serves one page from another site than the map's. */
export async function servePage(words, headers) {
  const server = createServer((request, response) =>
    request.url === "/"
      ? response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(words)
      : response.writeHead(204).end(),
  );
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

// For the tests that change nothing: `node server.mjs PORT`.
if (process.argv[1] === fileURLToPath(import.meta.url)) await serve("/", DIST, Number(process.argv[2]));
