// A static host on loopback: files as they are, or as brotli, which is made here for pages that come without it.

import { readFileSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".geojson": "application/geo+json",
  ".json": "application/json",
};

/** Serves folders by what their addresses begin with: the first that fits. */
export async function serve(folders) {
  const packed = new Map();
  const fileOf = (path) => {
    const [begin] = Object.keys(folders).filter((begin) => path.startsWith(begin));
    return join(folders[begin], path.slice(begin.length));
  };
  const brotli = (file) => {
    if (!packed.has(file)) packed.set(file, existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file)));
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = fileOf(decodeURIComponent(pathname).slice(1) + (pathname.endsWith("/") ? "index.html" : ""));
    if (!existsSync(file)) return response.writeHead(404).end();
    const headers = { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Content-Encoding": "br", Vary: "Accept-Encoding" };
    response.writeHead(200, headers).end(brotli(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
