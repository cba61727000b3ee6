// The same map with Leaflet, as one would write it with its manual at hand: GeoJSON layers with a style function, tooltips,
// a click that shows facts. No tiles. Paths are SVG, which is Leaflet's default.
const FILES = ["counties", "municipalities", "sites", "localities", "context"];
const STYLE = getComputedStyle(document.documentElement);
const colour = (name) => STYLE.getPropertyValue(`--${name}`).trim();
const palette = (name, count) => Array.from({ length: count }, (_, nth) => colour(`${name}-${nth}`));
const FIVE = palette("five", 5);
const SIX = palette("six", 6);
/** Breaks rise; `high` says that a high value is good, so that the calm colours stand for it. */
const MEASURES = {
  campus: { name: "Avstånd till närmaste campus", unit: "km", breaks: [40, 80, 120, 160], of: (p) => p.access.campus },
  narmast: { name: "Avstånd till närmaste lärcentrum eller campus", unit: "km", breaks: [5, 15, 40, 80], of: (p) => p.access.any },
  tillgang: { name: "Tillgång till studier", unit: "av 5", breaks: [1.5, 2.5, 3.5, 4.5], of: (p) => p.access.level },
  utbud: { name: "Kända program och kurser", unit: "st", breaks: [1, 2, 5, 15], high: true, of: (p) => p.programmes_now },
  utbildning: { name: "Eftergymnasial utbildning", unit: "%", breaks: [27, 30, 35, 40, 50], high: true, of: (p) => p.postsec_total },
  "utbildning-kvinnor": { name: "Eftergymnasial utbildning, kvinnor", unit: "%", breaks: [38, 42, 46, 50, 60], high: true, of: (p) => p.postsec_women },
  "utbildning-man": { name: "Eftergymnasial utbildning, män", unit: "%", breaks: [17, 20, 25, 30, 40], high: true, of: (p) => p.postsec_men },
  "tre-ar": { name: "Eftergymnasial utbildning, minst 3 år", unit: "%", breaks: [16, 18, 20, 25, 30], high: true, of: (p) => p.postsec3_total },
  "mot-riket": { name: "Skillnad mot hela Sverige", unit: "procentenheter", breaks: [-20, -15, -10, -5, 0], high: true, of: (p) => p.postsec_total - country.postsec_total },
  "kvinnor-man": { name: "Skillnad mellan kvinnor och män", unit: "procentenheter", breaks: [16, 18, 20, 22, 24], of: (p) => p.postsec_women - p.postsec_men },
  forandring: { name: "Förändring 2001–2021", unit: "procentenheter", breaks: [7, 8, 9, 10, 12], high: true, of: (p) => p.series.at(-1) - p.series[0] },
  serie: { name: "Eftergymnasial utbildning, 16–74 år, 2021", unit: "%", breaks: [15, 20, 25, 30, 40], high: true, of: (p) => p.series.at(-1) },
};
const CAMPUS = ["campus", "university"];
const NAMES_SHOWN = 40;

const $ = (id) => document.getElementById(id);
const kilometres = ([lon, lat], [otherLon, otherLat]) => {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const a = Math.sin(radians(otherLat - lat) / 2) ** 2
    + Math.cos(radians(lat)) * Math.cos(radians(otherLat)) * Math.sin(radians(otherLon - lon) / 2) ** 2;
  return 6371 * 2 * Math.asin(Math.sqrt(a)) * 1.25;
};
let country;
let measure = MEASURES.campus;
let chosen;

function classOf(value, { breaks, high }) {
  const above = breaks.filter((limit) => limit <= value).length;
  return high ? breaks.length - above : above;
}
const coloursOf = ({ breaks }) => (breaks.length === 4 ? FIVE : SIX);
const shown = (value, { unit }) => (value === undefined ? "ingen uppgift" : `${Math.round(value * 10) / 10} ${unit}`);

/** Mean distances of the people in each municipality, and the level of the one in the middle. */
function addAccess(municipalities, localities, sites) {
  const active = sites.features.filter(({ properties }) => properties.status === "active");
  const places = (isKind) => active.filter(({ properties }) => isKind(properties.kind));
  const campuses = places((kind) => CAMPUS.includes(kind));
  const centres = places((kind) => kind === "learning_centre");
  const nearest = (from, all) => Math.min(...all.map((site) =>
    site.properties.locality === from.properties.code ? 0 : kilometres(from.geometry.coordinates, site.geometry.coordinates)));
  const homes = Map.groupBy(localities.features, ({ properties }) => properties.municipality);
  for (const { properties } of municipalities.features) {
    const reached = (homes.get(properties.code) ?? []).map((home) => {
      const [campus, centre] = [nearest(home, campuses), nearest(home, centres)];
      const level = campus <= 40 ? 1 : campus <= 80 ? 2 : centre <= 40 ? 3 : centre <= 80 ? 4 : 5;
      return { people: home.properties.population, campus, any: Math.min(campus, centre), level };
    });
    const people = reached.reduce((sum, home) => sum + home.people, 0);
    const mean = (key) => reached.reduce((sum, home) => sum + home[key] * home.people, 0) / people;
    let counted = 0;
    const middle = reached.sort((a, b) => a.level - b.level).find((home) => (counted += home.people) * 2 >= people);
    properties.access = people ? { campus: mean("campus"), any: mean("any"), level: middle.level } : {};
    properties.sites = active.filter((site) => site.properties.municipality === properties.code);
  }
}

function draw({ counties, municipalities, sites, localities, context }) {
  country = counties.country;
  addAccess(municipalities, localities, sites);
  const members = municipalities.collaborations[0].members;
  const map = L.map("map", { zoomSnap: 0.25, attributionControl: false });
  const style = ({ properties }) => {
    const value = measure.of(properties);
    const isMember = members.includes(properties.code);
    return {
      fillColor: value === undefined ? colour("faint") : coloursOf(measure)[classOf(value, measure)],
      fillOpacity: 1,
      color: properties.code === chosen?.feature.properties.code ? colour("accent") : colour("ink"),
      weight: properties.code === chosen?.feature.properties.code ? 5 : isMember ? 2.4 : 0.7,
      className: "area",
    };
  };
  L.geoJSON(context, { interactive: false, style: { fillColor: colour("land"), fillOpacity: 1, color: colour("land-line"), weight: 1 } }).addTo(map);
  const areas = L.geoJSON(municipalities, { style, onEachFeature: (_, layer) => listen(layer) });
  map.fitBounds(areas.getBounds());
  areas.addTo(map);
  L.geoJSON(counties, { interactive: false, style: { fill: false, color: colour("ink"), weight: 1.8 } }).addTo(map);
  L.geoJSON(sites, {
    filter: ({ properties }) => properties.status === "active",
    pointToLayer: (_, at) => L.circleMarker(at, { radius: 5, color: colour("halo"), weight: 1.6, fillOpacity: 1 }),
    style: ({ properties }) => ({ fillColor: colour(CAMPUS.includes(properties.kind) ? "campus" : "centre") }),
    onEachFeature: ({ properties }, layer) => layer.bindTooltip(properties.name),
  }).addTo(map);
  const named = (at, words, kind) => L.marker(at, { interactive: false, icon: L.divIcon({ className: `name ${kind}`, html: `<span>${words}</span>` }) }).addTo(map);
  const largest = municipalities.features.toSorted((a, b) => b.properties.population_2020 - a.properties.population_2020);
  for (const { properties } of largest.slice(0, NAMES_SHOWN)) named(properties.label.toReversed(), properties.name, "");
  for (const county of L.geoJSON(counties).getLayers()) named(county.getBounds().getCenter(), county.feature.properties.name, "county");

  function listen(layer) {
    const { properties } = layer.feature;
    layer.bindTooltip(() => `${properties.name}: ${shown(measure.of(properties), measure)}`, { sticky: true });
    layer.on("mouseover", () => layer.setStyle({ weight: 4 }).bringToFront());
    layer.on("mouseout", () => areas.resetStyle(layer));
    layer.on("click", () => choose(layer));
  }
  function choose(layer) {
    const before = chosen;
    chosen = layer;
    if (before) areas.resetStyle(before);
    areas.resetStyle(layer);
    layer.bringToFront();
    showFacts(layer.feature.properties);
  }
  $("measure").addEventListener("change", ({ target }) => {
    measure = MEASURES[target.value];
    areas.setStyle(style);
    showLegend(municipalities.features);
  });
  showLegend(municipalities.features);
}

function showFacts(properties) {
  const lines = Object.values(MEASURES).map((measure) => `<p>${measure.name}: ${shown(measure.of(properties), measure)}</p>`);
  const sites = properties.sites.map((site) => `<li>${site.properties.name}</li>`);
  $("facts").innerHTML = `<h2>${properties.name}</h2><p>${properties.population_2020} invånare</p>${lines.join("")}<ul>${sites.join("")}</ul>`;
}

function showLegend(features) {
  const { breaks, high, unit, name } = measure;
  const counts = Array(breaks.length + 1).fill(0);
  for (const { properties } of features) counts[classOf(measure.of(properties), measure)] += 1;
  const ranges = [`under ${breaks[0]}`, ...breaks.slice(1).map((limit, nth) => `${breaks[nth]}–${limit}`), `${breaks.at(-1)} eller mer`];
  const rows = (high ? ranges.reverse() : ranges).map((range, nth) =>
    `<li><i style="background:${coloursOf(measure)[nth]}"></i>${range} ${unit}<b>${counts[nth]}</b></li>`);
  $("legend").innerHTML = rows.join("");
  document.querySelector("h1").textContent = `${name}: ${counts.at(-1)} kommuner i den högsta klassen`;
}

for (const [key, { name }] of Object.entries(MEASURES)) $("measure").add(new Option(name, key));
const files = FILES.map(async (name) => [name, await (await fetch(`data/${name}.geojson`)).json()]);
Promise.all(files).then((found) => draw(Object.fromEntries(found)));
