//! The map in words: who lies around a municipality, in which direction, and whether it is better or worse there.

use super::Drawing;
use super::value_in_words;
use crate::domain::{Atlas, Direction, Measure, Municipality, MunicipalityCode};
use crate::geo::{LonLat, Ring};
use crate::text::Text;
use crate::url::Selection;

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
    let mut found: Vec<Neighbour> = Vec::new();
    for place in atlas.municipalities() {
        // Points are compared only where there can be a common one.
        let there = drawing
            .region(place.code)
            .filter(|there| place.code != code && there.bounds.meets(&shape.bounds));
        let Some((there, across)) = there.zip(across_border(atlas, here, place)) else {
            continue;
        };
        let between = (
            there.anchor.x - shape.anchor.x,
            shape.anchor.y - there.anchor.y,
        );
        let (across, between) = (direction(across), direction(between));
        let (east, north) = (across.0 + between.0, across.1 + between.1);
        let value = measure.value(atlas, place);
        found.push(Neighbour {
            toward: toward(east, north),
            target: Selection::Municipality(place.code),
            name: place.name.clone(),
            value: value_in_words(atlas, text, measure, place),
            verdict: verdict(text, measure, measure.value(atlas, here), value),
        });
    }
    let all = 0..text.compass.directions.len();
    let of = |toward| found.iter().filter(move |n| n.toward == toward).cloned();
    all.flat_map(of).collect()
}

/// The way straight across the common border of two municipalities, from `here` to `there`, as its parts to the east and
/// to the north; none where they have no border in common. A common corner is none.
///
/// Why not the way from middle to middle alone: many here are long and lie aslant, and the middle of one that lies along
/// the south-western border may well be in the north-west. And why not this way alone: a short border may lie anyhow.
fn across_border(atlas: &Atlas, here: &Municipality, there: &Municipality) -> Option<(f64, f64)> {
    let theirs: Vec<&LonLat> = rings(there).flatten().collect();
    let place = |at: &LonLat| atlas.projection().screen_from_lonlat(*at);
    let (mut east, mut north, mut is_shared) = (0.0, 0.0, false);
    for pair in rings(here).flat_map(|ring| ring.windows(2)) {
        if theirs.contains(&&pair[0]) && theirs.contains(&&pair[1]) {
            // Rings run with their own land on the left, so the other side is on the right. On the screen y points down.
            let (from, to) = (place(&pair[0]), place(&pair[1]));
            east += from.y - to.y;
            north += from.x - to.x;
            is_shared = true;
        }
    }
    is_shared.then_some((east, north))
}

/// A way as long as 1.
fn direction((east, north): (f64, f64)) -> (f64, f64) {
    let length = (east * east + north * north).sqrt().max(f64::MIN_POSITIVE);
    (east / length, north / length)
}

fn rings(place: &Municipality) -> impl Iterator<Item = &Ring> {
    place
        .shape
        .polygons
        .iter()
        .flat_map(|polygon| &polygon.rings)
}

/// The eighth of the compass that a direction lies in, clockwise from the north.
fn toward(east: f64, north: f64) -> usize {
    let eighths = east.atan2(north) / std::f64::consts::FRAC_PI_4;
    (eighths.round() + 8.0) as usize % 8
}

/// The verdict on a neighbour's value beside the own: the same where both are shown in the same words; empty without a value.
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
