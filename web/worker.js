// Answers with the kept copy of the map, for those who have asked for one; nobody else has this worker. The build fills in
// the values below, so that each version has a worker of its own, and a copy of its own.
const VERSION = "build:version";
// Addresses seen from the map's folder, each with the SHA-256 of what stands there.
const FILES = "build:files";
const SCOPE = registration.scope;
const COPY = `${SCOPE} ${VERSION}`;

// All or nothing. What is not this version's, since the host is being written to or answers with something else, does not
// have the hash, and then nothing is kept; an earlier copy stays.
async function keep() {
  const copy = await caches.open(COPY);
  const one = async ([address, hash]) =>
    copy.put(SCOPE + address, await fetch(SCOPE + address, { cache: "no-cache", integrity: `sha256-${hash}`, redirect: "error" }));
  const all = await Promise.allSettled(FILES.map(one));
  const failed = all.find(({ status }) => status === "rejected");
  if (!failed) return;
  await caches.delete(COPY);
  throw failed.reason;
}

// Drops earlier copies when no page is left that was made of one; a page that is loaded anew still counts itself. Only this
// map's: others on the host have copies of their own.
async function dropOlder(isReload) {
  if ((await clients.matchAll()).length > (isReload ? 1 : 0)) return;
  const older = (await caches.keys()).filter((name) => name.startsWith(`${SCOPE} `) && name !== COPY);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// Pages are this version's. A page that was open before may still ask for its own files: their names hold a hash, so that
// files of two versions never stand under one name.
async function answer(request, address) {
  const find = async (address) => (await caches.match(address, { cacheName: COPY })) ?? caches.match(address);
  const kept = await find(address);
  if (kept) return kept;
  // As a host leads to the folder that is meant.
  const isFolder = request.mode === "navigate" && (await find(`${address}/`));
  return isFolder ? Response.redirect(request.url.replace(address, `${address}/`)) : fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("fetch", (event) => {
  const { request } = event;
  // Every view is a link: the query says nothing about the file.
  const address = request.url.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");
  if (request.method !== "GET" || !address.startsWith(SCOPE)) return;
  event.respondWith(answer(request, address));
  if (request.mode === "navigate") event.waitUntil(dropOlder(request.isReloadNavigation));
});
