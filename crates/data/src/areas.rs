//! The areas of the files that the build draws under and around the municipalities.

use anyhow::{Context, Result, anyhow, bail};
use geojson::{FeatureCollection, GeometryValue};
use larkartan_core::geo::{LonLat, Polygon, Shape};

/// The land around the map.
pub const CONTEXT: &str = "context.geojson";
/// The counties.
pub const COUNTIES: &str = "counties.geojson";

/// The areas in a file, each with its code.
pub fn areas(file: &str, text: &str) -> Result<Vec<(String, Shape)>> {
    let collection: FeatureCollection = text.parse().map_err(|error| anyhow!("{file}: {error}"))?;
    let features = collection.features.iter().zip(1..);
    let areas = features.map(|(feature, nth)| {
        let code = feature.property("code").and_then(|code| code.as_str());
        let code = code.with_context(|| format!("{file}: feature {nth}: no `code`"))?;
        let polygons = match feature.geometry.as_ref().map(|geometry| &geometry.value) {
            Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
            Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
            _ => bail!(
                "{file}: feature {nth} ({code}): `geometry` must be a Polygon or MultiPolygon"
            ),
        };
        let ring = |ring: &Vec<geojson::Position>| -> Vec<LonLat> {
            let at = ring.iter().map(geojson::Position::as_slice);
            at.map(|at| LonLat {
                lon: at[0],
                lat: at[1],
            })
            .collect()
        };
        let polygons = polygons.into_iter().map(|rings| Polygon {
            rings: rings.iter().map(ring).collect(),
        });
        let polygons = polygons.collect();
        Ok((code.to_owned(), Shape { polygons }))
    });
    areas.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_area_is_named_with_its_place() {
        let point = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"NO"},
            "geometry":{"type":"Point","coordinates":[1,2]}}]}"#;
        let error = areas(CONTEXT, point).unwrap_err().to_string();
        assert!(
            error.starts_with("context.geojson: feature 1 (NO): `geometry`"),
            "{error}"
        );
        let nameless = point.replace("code", "kod");
        let error = areas(CONTEXT, &nameless).unwrap_err().to_string();
        assert_eq!(error, "context.geojson: feature 1: no `code`");
        assert!(
            areas(CONTEXT, "<html>")
                .unwrap_err()
                .to_string()
                .starts_with("context.geojson: ")
        );
    }
}
