//! The graph of roads, held against the localities that it must have.

use super::point_of;
use crate::table::{Faults, Row, rows};
use anyhow::{Context, Result};
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::roads::RoadGraph;
use std::path::Path;

/// A locality of the graph may lie so far from its row's point: the graph's points are rounded.
const SAME_POINT: Km = Km(0.3);

/// A locality and where its row puts it.
pub struct LocalityPoint {
    /// Its code.
    pub code: String,
    /// Where its row puts it.
    pub at: LonLat,
}

/// The graph in `source`, with the checks that need the localities.
pub fn graph(
    source: &Path,
    localities: &[LocalityPoint],
    faults: &mut Faults,
) -> Result<RoadGraph> {
    let path = source.join("roads/road_graph.json");
    let text = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    let graph = RoadGraph::from_json(&text)?;
    if graph.localities() != localities.len() {
        faults.push(format!(
            "road_graph.json: it has {} localities, localities.csv has {}: renew it",
            graph.localities(),
            localities.len()
        ));
    }
    let centres = centres(source, faults)?;
    for (nth, locality) in localities.iter().enumerate() {
        let centre = centres.iter().find(|centre| centre.code == locality.code);
        let at = centre.map_or(locality.at, |centre| centre.at);
        let apart = graph.locality_at(nth).map(|it| it.great_circle(at));
        if let Some(apart) = apart.filter(|apart| *apart > SAME_POINT) {
            faults.push(format!(
                "road_graph.json: node {nth} lies {:.1} km from {} of localities.csv and roads/centres.csv: renew it",
                apart.0, locality.code
            ));
        }
    }
    Ok(graph)
}

/// Centres of towns whose point by SCB lies far off.
fn centres(source: &Path, faults: &mut Faults) -> Result<Vec<LocalityPoint>> {
    let columns = ["code", "lat", "lon"];
    rows(source, "roads/centres.csv", &columns, faults, locality)
}

/// The localities, in the order of their rows.
pub fn localities(source: &Path, faults: &mut Faults) -> Result<Vec<LocalityPoint>> {
    rows(
        source,
        "localities.csv",
        &["code", "lat", "lon"],
        faults,
        locality,
    )
}

/// Code and point of a row.
fn locality(row: &Row<'_>, faults: &mut Faults) -> Option<LocalityPoint> {
    let code = row.text("code", faults);
    let at = point_of(row, faults);
    Some(LocalityPoint {
        code: code?,
        at: at?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/source")
    }

    fn shipped() -> Vec<LocalityPoint> {
        localities(&source(), &mut Faults::new()).expect("localities.csv")
    }

    #[track_caller]
    fn faults_with(localities: &[LocalityPoint]) -> Faults {
        let mut faults = Faults::new();
        graph(&source(), localities, &mut faults).expect("a graph");
        faults
    }

    #[test]
    fn the_shipped_graph_has_the_shipped_localities() {
        assert_eq!(faults_with(&shipped()), Faults::new());
    }

    #[test]
    fn localities_in_another_order_are_refused() {
        let mut localities = shipped();
        localities.swap(3, 200);
        let faults = faults_with(&localities);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(
            faults[0].starts_with("road_graph.json: node 3 lies "),
            "{faults:?}"
        );
    }

    #[test]
    fn a_locality_that_the_graph_lacks_is_refused() {
        let mut localities = shipped();
        localities.truncate(365);
        let faults = faults_with(&localities);
        assert_eq!(
            faults,
            ["road_graph.json: it has 366 localities, localities.csv has 365: renew it"]
        );
    }
}
