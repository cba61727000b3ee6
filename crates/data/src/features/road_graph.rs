//! The graph of roads, held against the localities that it must have.

use super::point_of;
use crate::fault::{Fault, Problem};
use crate::table::{Faults, Row, rows};
use anyhow::{Context, Result};
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::roads::RoadGraph;
use std::path::Path;

const FILE: &str = "road_graph.json";
const CENTRES: &str = "roads/centres.csv";
/// A locality of the graph may lie so far from its row's point: the graph's points are rounded.
const SAME_POINT: Km = Km(0.3);

/// A locality and where its row puts it.
pub struct LocalityPoint {
    /// Its code.
    pub code: String,
    /// Where its row puts it.
    pub at: LonLat,
}

/// The graph in `source`.
pub fn read(source: &Path) -> Result<RoadGraph> {
    let path = source.join("roads").join(FILE);
    let text = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    Ok(RoadGraph::from_json(&text)?)
}

/// The graph in `source`, with the checks that need the localities.
pub fn graph(
    source: &Path,
    localities: &[LocalityPoint],
    faults: &mut Faults,
) -> Result<RoadGraph> {
    let graph = read(source)?;
    if graph.localities() != localities.len() {
        let (graph, table) = (graph.localities(), localities.len());
        let problem = Problem::GraphLocalities { graph, table };
        faults.push(Fault::of_file(FILE, problem));
    }
    let centres = centres(source, localities, faults)?;
    // Rows that are wrong are missing here; the graph is not to blame.
    if !faults.has_none_in(CENTRES) {
        return Ok(graph);
    }
    for (nth, locality) in localities.iter().enumerate() {
        let centre = centres.iter().find(|centre| centre.code == locality.code);
        let at = centre.map_or(locality.at, |centre| centre.at);
        let apart = graph.locality_at(nth).map(|it| it.great_circle(at));
        if let Some(apart) = apart.filter(|apart| *apart > SAME_POINT) {
            let problem = Problem::GraphApart {
                node: nth,
                km: apart.0,
                locality: locality.code.clone(),
            };
            faults.push(Fault::of_file(FILE, problem));
        }
    }
    Ok(graph)
}

/// Centres of towns whose point by SCB lies far off.
fn centres(
    source: &Path,
    localities: &[LocalityPoint],
    faults: &mut Faults,
) -> Result<Vec<LocalityPoint>> {
    let columns = ["code", "lat", "lon"];
    rows(source, CENTRES, &columns, faults, |row, faults| {
        let centre = locality(row, faults)?;
        match localities.iter().any(|it| it.code == centre.code) {
            true => Some(centre),
            false => row.wrong("code", "the code of a locality of this map", faults),
        }
    })
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
    use crate::told;
    use larkartan_core::text::Lang;

    fn source() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/source")
    }

    fn shipped() -> Vec<LocalityPoint> {
        localities(&source(), &mut Faults::new()).expect("localities.csv")
    }

    #[track_caller]
    fn check(localities: &[LocalityPoint], expected: &[&str]) {
        let mut faults = Faults::new();
        graph(&source(), localities, &mut faults).expect("a graph");
        let (lines, _) = told::lines(Lang::En, &faults.into_vec());
        assert_eq!(lines.len(), expected.len(), "{lines:?}");
        for (line, expected) in lines.iter().zip(expected) {
            assert!(line.starts_with(expected), "{line}");
        }
    }

    #[test]
    fn the_shipped_graph_has_the_shipped_localities() {
        check(&shipped(), &[]);
    }

    #[test]
    fn localities_in_another_order_are_refused() {
        let mut localities = shipped();
        localities.swap(3, 200);
        let expected = [
            "road_graph.json: node 3 lies ",
            "road_graph.json: node 200 lies ",
        ];
        check(&localities, &expected);
    }

    #[test]
    fn a_locality_that_the_graph_lacks_is_refused() {
        let mut localities = shipped();
        localities.truncate(365);
        let expected =
            "road_graph.json: has 366 localities, localities.csv has 365; renew the graph";
        check(&localities, &[expected]);
    }
}
