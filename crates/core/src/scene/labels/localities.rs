//! Localities on a near map: the larger ones first, with their names where there is room, so that a municipality is no empty
//! area.

use super::positions::beside;
use super::room::size_of;
use super::sheet::Sheet;
use super::{Label, Weight};
use crate::domain::{Atlas, Locality};
use crate::geo::Screen;

/// From these zooms on, localities with so many inhabitants are shown.
const FROM: [(f64, u32); 4] = [(9.0, 200), (5.0, 1_000), (3.0, 3_000), (1.9, 10_000)];
/// From this zoom on they have names.
const NAMED_FROM_ZOOM: f64 = 2.5;
/// So far from its point a name stands, in pixels: off the symbol of a site too.
const GAPS_PX: [f64; 2] = [5.0, 11.0];

/// A locality has no name of its own where that of its municipality is the same and so near, in pixels.
const SAID_PX: f64 = 240.0;

/// A locality on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalityMark {
    /// Its name, where there is room.
    pub name: Option<String>,
    /// Its place in the drawing.
    pub at: Screen,
    /// How far from there the middle of its name is, in pixels.
    pub shift: (f64, f64),
    /// The radius of its dot, in pixels.
    pub radius: f64,
}

/// Puts the localities that are seen at a zoom.
pub(super) fn put(atlas: &Atlas, sheet: &mut Sheet<'_>, there: &[Label]) -> Vec<LocalityMark> {
    let zoom = sheet.window.zoom;
    let Some((_, least)) = FROM.into_iter().find(|(from, _)| zoom >= *from) else {
        return Vec::new();
    };
    let seen = sheet.window.seen;
    let places = atlas.localities().iter();
    let places = places.filter(|place| place.population >= least);
    let places = places.map(|place| (place, atlas.projection().screen_from_lonlat(place.at)));
    let is_seen = |at: Screen| seen.nearest_to(at) == at;
    let mut places: Vec<_> = places.filter(|(_, at)| is_seen(*at)).collect();
    places.sort_by_key(|(place, _)| std::cmp::Reverse(place.population));
    let mut marks = Vec::new();
    for (place, at) in places {
        let is_chosen = sheet.naming.point.as_ref().is_some_and(|(_, it)| *it == at);
        let named = zoom >= NAMED_FROM_ZOOM && !is_chosen && !is_said(sheet, there, place, at);
        let shift = named.then(|| free_side(sheet, &place.name, at)).flatten();
        marks.push(LocalityMark {
            name: shift.map(|_| place.name.clone()),
            at,
            shift: shift.unwrap_or_default(),
            radius: radius(place.population),
        });
    }
    marks
}

/// Whether the name of its municipality, which is the same, stands beside a locality already.
fn is_said(sheet: &Sheet<'_>, there: &[Label], place: &Locality, at: Screen) -> bool {
    let unit = sheet.window.unit;
    let mut same = there.iter().filter(|label| label.name == place.name);
    same.any(|label| label.room(unit).nearest_to(at).distance(at) < SAID_PX * unit)
}

/// Takes the room for a name beside a point: how far away its middle is.
fn free_side(sheet: &mut Sheet<'_>, name: &str, at: Screen) -> Option<(f64, f64)> {
    let (unit, size) = (sheet.window.unit, size_of(name, Weight::Small));
    let rooms = GAPS_PX
        .into_iter()
        .flat_map(|gap| beside(at, gap, size, unit));
    let mut good = rooms.filter(|room| sheet.window.seen.holds(room) && sheet.is_free(room));
    let room = good.next()?;
    drop(good);
    sheet.take_room(room);
    let middle = room.centre();
    Some(((middle.x - at.x) / unit, (middle.y - at.y) / unit))
}

fn radius(population: u32) -> f64 {
    match population {
        0..1_000 => 1.4,
        1_000..10_000 => 2.0,
        _ => 2.6,
    }
}
