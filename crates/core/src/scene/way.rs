//! How far it is: the line from the chosen place to its nearest campus and learning centre, with the distance on it.

use super::Drawing;
use crate::domain::{Atlas, Locality, Nearest, Reach, StudyPlace, rounded};
use crate::geo::{Bounds, Km, Screen, Segment, fixed};
use crate::text::Text;
use crate::url::Selection;

/// Shorter ways are no line: the place has what it leads to.
const SHORTEST: Km = Km(5.0);
/// How far the line bends to the side, as a share of its length.
const BEND: f64 = 0.1;
/// So many straight lines stand for the curve where something must not lie on it.
const PIECES: u32 = 10;

/// What a line leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayKind {
    /// The nearest campus.
    Campus,
    /// The nearest learning centre.
    Centre,
}

/// A line from the chosen place.
#[derive(Debug, Clone, PartialEq)]
pub struct WayLine {
    /// What it leads to.
    pub kind: WayKind,
    /// Where it begins: the largest locality of the chosen municipality, or the chosen locality.
    pub from: Screen,
    /// Where it ends.
    pub to: Screen,
    /// The distance, in words.
    pub label: String,
}

impl WayLine {
    /// The path data: a gentle curve. It says how far it is and follows no road.
    pub fn path(&self) -> String {
        let bend = self.bend();
        let at = |at: Screen| format!("{} {}", fixed(at.x, 1), fixed(at.y, 1));
        format!("M{}Q{} {}", at(self.from), at(bend), at(self.to))
    }

    /// The point so far along the curve, 0 to 1.
    pub fn at(&self, share: f64) -> Screen {
        let bend = self.bend();
        self.from
            .toward(bend, share)
            .toward(bend.toward(self.to, share), share)
    }

    /// Straight lines along the curve.
    pub fn pieces(&self) -> impl Iterator<Item = Segment> {
        let at = |nth: u32| self.at(f64::from(nth) / f64::from(PIECES));
        (0..PIECES).map(move |nth| Segment {
            from: at(nth),
            to: at(nth + 1),
        })
    }

    /// The point that the curve is drawn to: to the north of the middle.
    fn bend(&self) -> Screen {
        let (x, y) = (self.to.x - self.from.x, self.to.y - self.from.y);
        let sign = if x > 0.0 { 1.0 } else { -1.0 };
        let middle = self.from.toward(self.to, 0.5);
        // Twice as far as the curve itself comes.
        middle.shifted(sign * y * 2.0 * BEND, -sign * x * 2.0 * BEND)
    }
}

/// The ways from the chosen place: to the nearest campus first, then to the nearest learning centre where the place has none.
pub fn ways(atlas: &Atlas, text: &Text, selection: &Selection) -> Vec<WayLine> {
    let Some((locality, reach)) = beginning(atlas, selection) else {
        return Vec::new();
    };
    // The number is that of what the line joins, not the mean of the municipality.
    let line = |kind, nearest: Option<Nearest>| {
        let nearest = nearest?;
        let km = rounded(nearest.distance);
        let is_here = nearest.distance.0 < SHORTEST.0 || km == 0;
        (!is_here).then(|| WayLine {
            kind,
            from: atlas.projection().screen_from_lonlat(locality.at),
            to: position(atlas, nearest.place),
            label: (text.detail.km)(km),
        })
    };
    let campus = line(WayKind::Campus, reach.campus);
    let centre = reach
        .centre
        .filter(|centre| match (selection, centre.place) {
            (Selection::Municipality(code), StudyPlace::Site(nth)) => {
                atlas.sites()[nth].municipality != *code
            }
            _ => true,
        });
    let centre = line(WayKind::Centre, centre);
    campus.into_iter().chain(centre).collect()
}

/// The part of the drawing with the chosen place and what its ways lead to; none where nothing is chosen.
pub fn place_with_ways(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    selection: &Selection,
) -> Option<Bounds> {
    let around = |at| {
        let at = atlas.projection().screen_from_lonlat(at);
        Bounds::around(at, POINT_SHOWN, POINT_SHOWN)
    };
    let place = match selection {
        Selection::None => None,
        Selection::Municipality(code) => drawing.region(*code).map(|region| region.bounds),
        Selection::Site(id) => atlas.site(id).map(|site| around(site.at)),
        Selection::Locality(code) => atlas.locality(code).map(|(place, _)| around(place.at)),
    };
    let ways = ways(atlas, text, selection);
    place.map(|place| ways.iter().fold(place, |all, way| all.with(way.to)))
}

/// So much of the drawing is shown around a place that is a point, in units.
const POINT_SHOWN: f64 = 100.0;

fn beginning<'a>(atlas: &'a Atlas, selection: &Selection) -> Option<(&'a Locality, &'a Reach)> {
    match selection {
        Selection::Municipality(code) => atlas.localities_of(*code).into_iter().next(),
        Selection::Locality(code) => atlas.locality(code),
        Selection::None | Selection::Site(_) => None,
    }
}

fn position(atlas: &Atlas, place: StudyPlace) -> Screen {
    let at = match place {
        StudyPlace::Site(nth) => atlas.sites()[nth].at,
        StudyPlace::Outside(nth) => atlas.outside()[nth].at,
    };
    atlas.projection().screen_from_lonlat(at)
}
