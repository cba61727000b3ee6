//! The graph of roads, held against the localities that it must have.

use super::point_of;
use crate::boundaries::text_of;
use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, Row, rows};
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::roads::{RoadError, RoadGraph};
use std::path::Path;

const FILE: &str = "roads/road_graph.json";
const LOCALITIES: &str = "localities.csv";
const CENTRES: &str = "roads/centres.csv";
/// A locality of the graph may lie so far from its row's point: the graph's points are rounded.
const SAME_POINT: Km = Km(0.3);

/// A locality and where its row puts it.
#[derive(Clone)]
pub struct LocalityPoint {
    /// The table and the number of the row that puts it there.
    pub row: (&'static str, u64),
    /// Its code.
    pub code: String,
    /// Where its row puts it.
    pub at: LonLat,
}

/// The text of the graph, which the map loads as it is. What is wrong with it is noted where distances are worked out.
pub fn text(source: &Path) -> String {
    text_of(source, FILE, &mut Faults::new()).unwrap_or_default()
}

/// The graph in `source`; none where it cannot be read, which is noted.
pub fn read(source: &Path, faults: &mut Faults) -> Option<RoadGraph> {
    let text = text_of(source, FILE, faults)?;
    parsed(FILE, &text, faults)
}

/// The graph that the text of a file is; none where it is no graph, which is noted.
pub fn parsed(file: &str, text: &str, faults: &mut Faults) -> Option<RoadGraph> {
    let graph = RoadGraph::from_json(text).map_err(|error| match error {
        RoadError::NotAGraph {
            line,
            column,
            reason,
        } => Problem::NotJson {
            line,
            column,
            // The place has fields of its own.
            reason: reason.split(" at line ").next().unwrap_or("").to_owned(),
        },
        other => Problem::NotAGraph(other.to_string()),
    });
    graph
        .map_err(|problem| faults.push(Fault::of_file(file, problem)))
        .ok()
}

/// The graph in `source`, with the checks that need the localities. What differs from the graph is told of their table: the
/// graph is made from it, and seldom.
pub fn graph(
    source: &Path,
    localities: &[LocalityPoint],
    faults: &mut Faults,
) -> anyhow::Result<Option<RoadGraph>> {
    let Some(graph) = read(source, faults) else {
        return Ok(None);
    };
    let centres = centres(source, localities, faults)?;
    // Rows that are wrong are missing here; nothing else is to blame.
    if !faults.has_none_in(CENTRES) {
        return Ok(Some(graph));
    }
    let of = |locality: &LocalityPoint| {
        let centre = centres.iter().find(|centre| centre.code == locality.code);
        centre.unwrap_or(locality).clone()
    };
    let rows: Vec<LocalityPoint> = localities.iter().map(of).collect();
    let nodes = (0..graph.localities()).filter_map(|nth| graph.locality_at(nth));
    let nodes: Vec<LonLat> = nodes.collect();
    differences(&nodes, &rows, faults);
    Ok(Some(graph))
}

/// Notes where rows and the localities of the graph differ.
fn differences(nodes: &[LonLat], rows: &[LocalityPoint], faults: &mut Faults) {
    let is_same = |node: &LonLat, row: &LocalityPoint| node.great_circle(row.at) <= SAME_POINT;
    let pairs = nodes.iter().zip(rows);
    let mut apart = pairs.filter(|(node, row)| !is_same(node, row)).peekable();
    if nodes.len() == rows.len() && apart.peek().is_none() {
        return;
    }
    let lost: Vec<usize> = (0..nodes.len())
        .filter(|nth| !rows.iter().any(|row| is_same(&nodes[*nth], row)))
        .collect();
    let strange = rows.iter();
    let strange = strange.filter(|row| !nodes.iter().any(|node| is_same(node, row)));
    let strange: Vec<&LocalityPoint> = strange.collect();
    let mut note = |(file, row): (&str, u64), column: &str, problem| {
        faults.push(Fault {
            file: file.to_owned(),
            at: At::Row(row),
            column: column.to_owned(),
            problem,
        });
    };
    let moved = |nth: &usize| {
        rows.get(*nth)
            .is_some_and(|row| strange.iter().any(|it| it.row == row.row))
    };
    if nodes.len() == rows.len() && lost.iter().all(moved) && !lost.is_empty() {
        // Each in its own row, elsewhere.
        for nth in lost {
            let (row, km) = (rows[nth].row, nodes[nth].great_circle(rows[nth].at).0);
            note(row, "lat, lon", Problem::GraphApart { km });
        }
        return;
    }
    for row in strange.iter() {
        note(row.row, "lat, lon", Problem::NotInGraph);
    }
    for nth in &lost {
        let node = nodes[*nth];
        let before = nth.checked_sub(1).map(|before| nodes[before]);
        let before = rows
            .iter()
            .find(|row| before.is_some_and(|it| is_same(&it, row)));
        let (after, at) = (before.map_or(1, |row| row.row.1), [node.lat, node.lon]);
        faults.push(Fault::of_file(
            LOCALITIES,
            Problem::NoLocality { after, at },
        ));
    }
    if strange.is_empty() && lost.is_empty() {
        faults.push(Fault::of_file(LOCALITIES, Problem::OtherOrder));
    }
}

/// Centres of towns whose point by SCB lies far off.
fn centres(
    source: &Path,
    localities: &[LocalityPoint],
    faults: &mut Faults,
) -> anyhow::Result<Vec<LocalityPoint>> {
    let columns = ["code", "lat", "lon"];
    rows(source, CENTRES, &columns, faults, |row, faults| {
        let centre = locality(CENTRES, row, faults)?;
        match localities.iter().any(|it| it.code == centre.code) {
            true => Some(centre),
            false => row.wrong("code", "the code of a locality of this map", faults),
        }
    })
}

/// The localities, in the order of their rows.
pub fn localities(source: &Path, faults: &mut Faults) -> anyhow::Result<Vec<LocalityPoint>> {
    rows(
        source,
        LOCALITIES,
        &["code", "lat", "lon"],
        faults,
        |row, faults| locality(LOCALITIES, row, faults),
    )
}

/// Code and point of a row.
fn locality(file: &'static str, row: &Row<'_>, faults: &mut Faults) -> Option<LocalityPoint> {
    let code = row.text("code", faults);
    let at = point_of(row, faults);
    Some(LocalityPoint {
        row: (file, row.number_in_table()),
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
        let graph = graph(&source(), localities, &mut faults).expect("a graph");
        assert!(graph.is_some());
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
    fn localities_in_another_order_are_told_of_their_table() {
        let mut localities = shipped();
        localities.swap(3, 200);
        let expected = "localities.csv: the rows stand in another order than ";
        check(&localities, &[expected]);
    }

    #[test]
    fn a_locality_that_lies_elsewhere_or_has_no_row_is_told_of_its_table() {
        let mut moved = shipped();
        moved[3].at.lat += 0.5;
        check(&moved, &["localities.csv, row 5: `lat` and `lon` "]);
        let mut fewer = shipped();
        fewer.remove(3);
        check(&fewer, &["localities.csv: a row is missing after row 4: "]);
        let mut more = shipped();
        let mut new = more[3].clone();
        (new.row.1, new.at.lat) = (368, new.at.lat + 0.5);
        more.push(new);
        check(&more, &["localities.csv, row 368: `lat` and `lon` "]);
    }
}
