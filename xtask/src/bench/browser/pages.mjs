// Where to find on each page what is measured: the paths of the municipalities, the facts about the chosen one, the menu of
// measures, and what takes wheel and drag.

const SVG = { areas: ".regions path", menu: "select", map: "svg.drawing" };

export const PAGES = {
  ours: {
    ...SVG,
    ready: "#app:not([data-still]) .regions path",
    facts: ".detail h2",
    menu: "#app:not([data-still]) select",
    search: "#search",
    table: ".tab[href*='vy=tabell']",
  },
  limit: { ...SVG, ready: ".regions path", facts: "#facts h2" },
  leaflet: { areas: "path.area", ready: "path.area", facts: "#facts h2", menu: "select", map: "#map", search: "#search" },
};
