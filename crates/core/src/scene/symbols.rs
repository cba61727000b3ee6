//! The symbols of the sites at one zoom: those that would lie on each other become one, with their number.

use super::{Drawing, SiteMark};
use crate::domain::{SiteId, SiteKind};
use crate::geo::{Bounds, Screen};

/// Campuses that are closer than this become one symbol, in pixels.
const CAMPUSES_MEET_PX: f64 = 16.0;
/// The same for learning centres, whose rings are smaller.
const RINGS_MEET_PX: f64 = 9.0;
/// So far beside the square of a campus stands another symbol of its town, in pixels.
const BESIDE_PX: f64 = 14.0;
/// Room that a symbol takes, in pixels; one with a number takes more.
const ROOM_PX: f64 = 12.0;
const ROOM_WITH_NUMBER_PX: f64 = 16.0;
/// Where another symbol stands beside a campus, the best first.
const SIDES: [(f64, f64); 4] = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)];

/// A symbol on the map: of one site, or of several that stand too close.
#[derive(Debug, Clone, PartialEq)]
pub struct Symbol {
    /// The kind, which gives the shape.
    pub kind: SiteKind,
    /// Its place in the drawing.
    pub at: Screen,
    /// How far it steps aside for others, in pixels.
    pub aside: (f64, f64),
    /// The sites, as places in `Drawing::sites`.
    pub sites: Vec<usize>,
}

impl Symbol {
    /// From this zoom on the sites of one town stand beside each other.
    pub const PARTS_FROM_ZOOM: f64 = 6.0;

    /// Whether it stands for that site.
    pub fn is_of(&self, drawing: &Drawing, id: &SiteId) -> bool {
        self.sites.iter().any(|&nth| drawing.sites[nth].id == *id)
    }

    /// The middle of the symbol, where a pixel is so many units.
    pub fn middle(&self, unit: f64) -> Screen {
        self.at.shifted(self.aside.0 * unit, self.aside.1 * unit)
    }

    /// The room that it takes, where a pixel is so many units.
    pub fn room(&self, unit: f64) -> Bounds {
        let side = if self.sites.len() > 1 {
            ROOM_WITH_NUMBER_PX
        } else {
            ROOM_PX
        };
        Bounds::around(self.middle(unit), side * unit, side * unit)
    }
}

/// The symbols at a zoom where a pixel is so many units; learning centres first, so that campuses lie on top.
pub fn symbols(drawing: &Drawing, unit: f64, zoom: f64) -> Vec<Symbol> {
    let parts = zoom >= Symbol::PARTS_FROM_ZOOM;
    let place = |nth: usize| {
        let site = &drawing.sites[nth];
        let aside = if parts { site.aside } else { (0.0, 0.0) };
        (site.at.shifted(aside.0 * unit, aside.1 * unit), aside)
    };
    let mut found: Vec<Symbol> = Vec::new();
    let meets = |a: SiteKind, b: SiteKind| match (a.is_campus(), b.is_campus()) {
        (true, true) => CAMPUSES_MEET_PX,
        (false, false) if a == b => RINGS_MEET_PX,
        _ => 0.0,
    };
    // Campuses lie last in the drawing, and the rest makes room for them.
    for (nth, SiteMark { kind, at, .. }) in drawing.sites.iter().enumerate().rev() {
        let (stands, aside) = place(nth);
        let near = found.iter_mut().find(|other| {
            let limit = meets(*kind, other.kind) * unit;
            other.middle(unit).distance(stands) < limit
        });
        match near {
            Some(other) => other.sites.push(nth),
            None => found.push(Symbol {
                kind: *kind,
                at: *at,
                aside,
                sites: vec![nth],
            }),
        }
    }
    if !parts {
        step_aside(&mut found, unit);
    }
    found.reverse();
    found
}

/// Moves what is no campus beside the campus that it would lie on.
fn step_aside(symbols: &mut [Symbol], unit: f64) {
    for nth in 0..symbols.len() {
        if symbols[nth].kind.is_campus() {
            continue;
        }
        let (before, rest) = symbols.split_at_mut(nth);
        let symbol = &mut rest[0];
        let at = symbol.at;
        let Some(campus) = before
            .iter()
            .find(|other| other.kind.is_campus() && other.at.distance(at) < BESIDE_PX * unit)
        else {
            continue;
        };
        symbol.at = campus.at;
        let mut sides = SIDES.iter().map(|(x, y)| (x * BESIDE_PX, y * BESIDE_PX));
        let is_free = |aside: &(f64, f64)| {
            let stands = campus.at.shifted(aside.0 * unit, aside.1 * unit);
            let limit = ROOM_PX / 2.0 * unit;
            before
                .iter()
                .all(|it| it.middle(unit).distance(stands) > limit)
        };
        symbol.aside = sides.find(is_free).unwrap_or((BESIDE_PX, 0.0));
    }
}
