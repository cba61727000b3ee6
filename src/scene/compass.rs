//! The map in words: who lies around a municipality, in which direction, and whether it is better or worse there.

use super::{Drawing, Selection};
use crate::domain::{Atlas, Direction, Measure, Municipality, MunicipalityCode};
use crate::geo::LonLat;
use crate::text::Text;

/// A municipality with a border to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Where it lies: a place in `CompassText::directions`, clockwise from the north.
    pub toward: usize,
    /// What choosing it selects.
    pub target: Selection,
    /// Its name.
    pub name: String,
    /// Its value with unit.
    pub value: String,
    /// Better, worse or the same as here; empty where a value is missing.
    pub verdict: &'static str,
}

/// The municipalities that share a border with `code`, clockwise from the north.
pub fn compass(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    measure: Measure,
    code: MunicipalityCode,
) -> Vec<Neighbour> {
    let Some((here, shape)) = atlas.municipality(code).zip(drawing.region(code)) else {
        return Vec::new();
    };
    let own: Vec<&LonLat> = points(here).collect();
    let mut found: Vec<Neighbour> = Vec::new();
    for place in atlas.municipalities() {
        let shared: Vec<&LonLat> = points(place).filter(|at| own.contains(at)).collect();
        // One common point is a corner, not a border.
        if place.code == code || shared.len() < 2 {
            continue;
        }
        let (mut east, mut north) = (0.0, 0.0);
        for at in &shared {
            let at = atlas.projection().screen_from_lonlat(**at);
            east += at.x - shape.anchor.x;
            north += shape.anchor.y - at.y;
        }
        let value = measure.value(atlas, place);
        found.push(Neighbour {
            toward: toward(east, north),
            target: Selection::Municipality(place.code),
            name: place.name.clone(),
            value: value.map_or_else(|| text.no_data.to_owned(), |v| (text.value)(measure, v)),
            verdict: verdict(text, measure, measure.value(atlas, here), value),
        });
    }
    let all = 0..text.compass.directions.len();
    let of = |toward| found.iter().filter(move |n| n.toward == toward).cloned();
    all.flat_map(of).collect()
}

fn points(place: &Municipality) -> impl Iterator<Item = &LonLat> {
    let rings = place
        .shape
        .polygons
        .iter()
        .flat_map(|polygon| &polygon.rings);
    rings.flatten()
}

/// The eighth of the compass that a direction lies in, clockwise from the north.
fn toward(east: f64, north: f64) -> usize {
    let eighths = east.atan2(north) / std::f64::consts::FRAC_PI_4;
    (eighths.round() + 8.0) as usize % 8
}

/// What is said of a neighbour's value beside the own: told apart only where the words for the values differ.
fn verdict(text: &Text, measure: Measure, own: Option<f64>, other: Option<f64>) -> &'static str {
    let (Some(own), Some(other)) = (own, other) else {
        return "";
    };
    let words = &text.compass;
    if (text.value)(measure, own) == (text.value)(measure, other) {
        return words.same;
    }
    let is_better = match measure.direction() {
        Direction::HighIsGood => other > own,
        Direction::LowIsGood => other < own,
    };
    if is_better { words.better } else { words.worse }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighths_of_the_compass() {
        let around = [
            (0.0, 1.0),
            (1.0, 1.0),
            (1.0, 0.0),
            (1.0, -1.0),
            (0.0, -1.0),
            (-1.0, -1.0),
            (-1.0, 0.0),
            (-1.0, 1.0),
        ];
        for (nth, (east, north)) in around.into_iter().enumerate() {
            assert_eq!(toward(east, north), nth);
        }
        assert_eq!(toward(-0.1, 1.0), 0);
    }
}
