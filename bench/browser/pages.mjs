// The pages that are compared: the folders each is served from, and where to find on it what is measured. Of several selectors
// for the municipalities the first that finds any counts: the build before issue 18 had no links on its map.

import { fileURLToPath } from "node:url";

const own = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What differs once the app has replaced the static page. */
const LIVE = "#app:not([data-still], [data-prerendered])";
const APP = {
  areas: ["svg a[data-code]", ".regions path"],
  ready: `${LIVE} .regions`,
  facts: `${LIVE} .detail h2`,
  menu: `${LIVE} .choices select`,
  map: "svg.drawing",
};
const LIMIT = { areas: [".regions path"], ready: ".regions", facts: "#facts h2", menu: "select", map: "svg.drawing" };
const LEAFLET = { areas: ["path.area"], ready: "path.area", facts: "#facts h2", menu: "select", map: "#map" };

/** The pages that were asked for, by name; `folders` are those of a host, by what their addresses begin with. */
export function pagesOf({ dist, against, limit, data }) {
  const app = (folder) => ({ ...APP, folders: { "": folder } });
  const pages = { new: app(dist) };
  if (against) pages.old = app(against);
  if (limit) {
    pages.limit = { ...LIMIT, folders: { "": limit } };
    const library = own("node_modules/leaflet/dist");
    pages.leaflet = { ...LEAFLET, folders: { "data/": data, "leaflet/": library, "": own("pages/leaflet") } };
  }
  return Object.entries(pages).map(([name, page]) => ({ name, ...page }));
}
