//! The borders, each drawn once: between municipalities, between counties, and around all of them.

use super::RegionShape;
use crate::domain::CountyCode;
use crate::geo::{PathData, Precision, Screen, Sink};
use std::collections::HashMap;

/// Parts of a unit in which two corners count as one.
const PARTS: f64 = 1000.0;

/// The borders as path data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Borders {
    /// Between municipalities of one county.
    pub municipalities: String,
    /// Between counties.
    pub counties: String,
    /// Around the municipalities: the coast, and the border to what is not on the map.
    pub coast: String,
}

/// What an edge parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parted {
    Municipalities,
    Counties,
    Coast,
}

/// A corner, and an edge with its corners in order: the same whichever side it is seen from.
type Corner = (i64, i64);
type Edge = (Corner, Corner);

/// The borders of the municipalities.
pub fn borders(regions: &[RegionShape], precision: Precision) -> Borders {
    let mut sides: HashMap<Edge, Vec<CountyCode>> = HashMap::new();
    for region in regions {
        for ring in region.outline.rings() {
            for ends in ring.windows(2) {
                let counties = sides.entry(edge(ends[0], ends[1])).or_default();
                counties.push(region.code.county());
            }
        }
    }
    let parted = |edge: &Edge| match sides.get(edge).map(Vec::as_slice) {
        Some([one, other]) if one == other => Parted::Municipalities,
        Some([_, _]) => Parted::Counties,
        _ => Parted::Coast,
    };
    let path = |wanted: Parted| {
        let mut path = PathData::new(precision);
        let mut drawn = std::collections::HashSet::new();
        for ring in regions.iter().flat_map(|region| region.outline.rings()) {
            let mut is_open = false;
            for ends in ring.windows(2) {
                let edge = edge(ends[0], ends[1]);
                if parted(&edge) != wanted || !drawn.insert(edge) {
                    is_open = false;
                    continue;
                }
                if !is_open {
                    path.end_line();
                    path.point(ends[0]);
                    is_open = true;
                }
                path.point(ends[1]);
            }
            path.end_line();
        }
        path.into_string()
    };
    Borders {
        municipalities: path(Parted::Municipalities),
        counties: path(Parted::Counties),
        coast: path(Parted::Coast),
    }
}

fn edge(from: Screen, to: Screen) -> Edge {
    let corner = |at: Screen| ((at.x * PARTS).round() as i64, (at.y * PARTS).round() as i64);
    let (from, to) = (corner(from), corner(to));
    (from.min(to), from.max(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_is_the_same_from_both_sides() {
        let (a, b) = (Screen { x: 1.0, y: 2.0 }, Screen { x: 1.5, y: 0.0 });
        assert_eq!(edge(a, b), edge(b, a));
    }
}
