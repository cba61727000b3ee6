//! Where the name of a municipality stands: in its land, beside its campus, beside its coast, or at the end of a line.

use super::positions::{beside, parts, spiral};
use super::room::size_of;
use super::sheet::{Ground, Sheet};
use super::{Label, Weight};
use crate::geo::{Bounds, Screen, Segment};
use crate::scene::RegionShape;
use std::iter;

/// No line to a name is longer, in pixels.
const LONGEST_LINE_PX: f64 = 70.0;
/// A line begins at least so far inside its land, in pixels.
const INSIDE_PX: f64 = 4.0;
/// How many such steps from the best place a name may stand inside its land, to either side and up or down.
const INSIDE_STEPS: (i32, i32) = (7, 8);
/// How many steps of the same size it may stand away at the end of a line.
const OUTSIDE_STEPS: (i32, i32) = (20, 16);
/// A name this near its land needs no line, in pixels.
const BESIDE_PX: f64 = 9.0;
/// Gap between a symbol and the name beside it, in pixels.
const GAP_PX: f64 = 3.0;

/// How much is done for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Must {
    /// It stands where it fits.
    Fit,
    /// It stands over other land too, if a line leads to it.
    Line,
    /// It stands somewhere: over other land too, at the end of a line.
    Stand,
}

impl Sheet<'_> {
    /// Puts the name of a municipality at the best place that is free.
    pub fn put_at_all(&mut self, nth: usize, must: Must) {
        let found = self
            .inside(nth)
            .or_else(|| self.beside_campus(nth, false))
            .or_else(|| self.outside(nth, false))
            .or_else(|| self.beside_campus(nth, true));
        let found = match must {
            Must::Fit => found,
            Must::Line => found.or_else(|| {
                let over_others = self.outside(nth, true);
                over_others.filter(|label| label.leader.is_some())
            }),
            Must::Stand => found
                .or_else(|| self.outside(nth, true))
                .or_else(|| self.anywhere(nth)),
        };
        if let Some(label) = found {
            self.put(label);
        }
    }

    /// Puts the names that fit: first those inside their land, then those beside it.
    pub fn put_rest(&mut self, order: &[usize]) {
        let mut left = Vec::new();
        for &nth in order {
            match self.inside(nth).or_else(|| self.beside_campus(nth, false)) {
                Some(label) => self.put(label),
                None => left.push(nth),
            }
        }
        for nth in left {
            if let Some(label) = self.outside(nth, false) {
                self.put(label);
            }
        }
    }

    /// Puts the name of the chosen locality beside its ring.
    pub fn put_point(&mut self, naming: &super::Naming) {
        let Some((name, at)) = &naming.point else {
            return;
        };
        let sides = beside(*at, 10.0, size_of(name, Weight::Strong), self.window.unit);
        let is_good = |room: &Bounds| self.window.seen.holds(room) && self.is_free(room);
        let room = sides.into_iter().find(is_good);
        if let Some(room) = room {
            let on = self.drawing.regions.iter().position(|region| {
                let middle = room.centre();
                region.outline.holds_point(middle)
            });
            self.put(Label {
                code: None,
                name: name.clone(),
                at: room.centre(),
                shift: (0.0, 0.0),
                leader: None,
                on,
                weight: Weight::Strong,
            });
        }
    }

    /// Inside its land, or most of it.
    fn inside(&self, nth: usize) -> Option<Label> {
        let region = &self.drawing.regions[nth];
        let seen = &self.window.seen;
        if !seen.overlaps(&region.bounds) {
            return None;
        }
        let size = self.size(region);
        let around = spiral(INSIDE_STEPS).map(|(x, y)| {
            let unit = self.window.unit;
            region.anchor.shifted(x * unit, y * unit)
        });
        // Where the best place is out of sight, another part of the land may be in it.
        let parts: Vec<Screen> = match seen.holds(&Bounds::around(region.anchor, 0.0, 0.0)) {
            true => Vec::new(),
            false => parts(region, seen),
        };
        let at = around.chain(parts).find(|at| {
            let room = Bounds::around(*at, size.0, size.1);
            seen.holds(&room)
                && self.is_free(&room)
                && matches!(self.ground(&room, nth), Ground::Own)
        })?;
        Some(self.label(nth, at, Some(nth)))
    }

    /// Beside the square of its campus, over land of others too where that is asked for.
    fn beside_campus(&self, nth: usize, over_others: bool) -> Option<Label> {
        let region = &self.drawing.regions[nth];
        let unit = self.window.unit;
        let words = size_of(&region.name, self.naming.weight(region.code));
        let own = self.symbols.iter().filter(|symbol| {
            let first = symbol.sites.first().map(|&site| &self.drawing.sites[site]);
            symbol.kind.is_campus() && first.is_some_and(|it| it.municipality == region.code)
        });
        for symbol in own {
            // Past the ring of the town's learning centre too.
            for gap in [8.0, 22.0] {
                for room in beside(symbol.middle(unit), gap + GAP_PX, words, unit) {
                    if !self.window.seen.holds(&room) || !self.is_free(&room) {
                        continue;
                    }
                    let on = match self.ground(&room, nth) {
                        Ground::Own => Some(nth),
                        Ground::Land if over_others => Some(nth),
                        Ground::Outside => None,
                        Ground::Land | Ground::Coast => continue,
                    };
                    return Some(self.label(nth, room.centre(), on));
                }
            }
        }
        None
    }

    /// Outside of all land, beside its own or at the end of a line; over land of others too, where it must stand somewhere.
    fn outside(&self, nth: usize, over_others: bool) -> Option<Label> {
        let region = &self.drawing.regions[nth];
        let (unit, seen) = (self.window.unit, &self.window.seen);
        if !seen.overlaps(&region.bounds) {
            return None;
        }
        let size = self.size(region);
        for (x, y) in spiral(OUTSIDE_STEPS).filter(|(x, _)| *x != 0.0) {
            // The words begin or end there.
            let near = region.anchor.shifted(x * unit, y * unit);
            let middle = near.shifted(x.signum() * size.0 / 2.0, 0.0);
            let room = Bounds::around(middle, size.0, size.1);
            if !seen.holds(&room) || !self.is_free(&room) {
                continue;
            }
            let is_good = match self.ground(&room, nth) {
                Ground::Outside => true,
                _ => over_others && !region.outline.holds_point(near),
            };
            if !is_good {
                continue;
            }
            if let Some(label) = self.with_line(nth, near, middle, over_others) {
                return Some(label);
            }
        }
        None
    }

    /// A name with the line to it; none where that is too long or crosses something.
    fn with_line(
        &self,
        nth: usize,
        near: Screen,
        middle: Screen,
        over_others: bool,
    ) -> Option<Label> {
        let (region, unit) = (&self.drawing.regions[nth], self.window.unit);
        let line = Segment {
            from: self.last_inside(region, near)?,
            to: near,
        };
        if line.length() > LONGEST_LINE_PX * unit {
            return None;
        }
        let on = match over_others {
            true => {
                let regions = self.drawing.regions.iter();
                let mut under = regions.map(|region| region.outline.holds_point(middle));
                under.position(|is_under| is_under)
            }
            false => None,
        };
        let is_low = region.bounds.height() < self.size(region).1;
        if !over_others && !is_low && line.length() <= (BESIDE_PX + INSIDE_PX) * unit {
            return Some(self.label(nth, middle, on));
        }
        if !self.is_free_line(&line) {
            return None;
        }
        let px = |to: Screen| ((to.x - line.from.x) / unit, (to.y - line.from.y) / unit);
        Some(Label {
            at: line.from,
            shift: px(middle),
            leader: Some(px(near)),
            ..self.label(nth, middle, on)
        })
    }

    /// The last point inside a municipality on the way from the middle of it, so that lines are short.
    fn last_inside(&self, region: &RegionShape, to: Screen) -> Option<Screen> {
        let way = Segment {
            from: region.anchor,
            to,
        };
        let step = 2.0 * self.window.unit / way.length().max(1e-9);
        let shares = iter::successors(Some(0.0), |share| Some(share + step));
        let inside = shares.take_while(|share| {
            let at = way.from.toward(to, *share);
            *share <= 1.0 && region.outline.holds_point(at)
        });
        let last = inside.last()?;
        let back = INSIDE_PX * self.window.unit / way.length().max(1e-9);
        let last = way.from.toward(to, (last - back).max(0.0));
        // A line from out of sight leads nowhere.
        let is_seen = self.window.seen.holds(&Bounds::around(last, 0.0, 0.0));
        is_seen.then_some(last)
    }

    /// At the first place in sight that is free, from its best place on: what must have its name has it.
    fn anywhere(&self, nth: usize) -> Option<Label> {
        let region = &self.drawing.regions[nth];
        let (unit, seen, size) = (self.window.unit, &self.window.seen, self.size(region));
        if !seen.overlaps(&region.bounds) {
            return None;
        }
        let from = seen.nearest_to(region.anchor);
        let at = spiral((40, 50))
            .map(|(x, y)| from.shifted(x * unit, y * unit))
            .find(|at| {
                let room = Bounds::around(*at, size.0, size.1);
                seen.holds(&room) && self.is_free(&room)
            })?;
        let regions = self.drawing.regions.iter();
        let on = regions
            .map(|it| it.outline.holds_point(at))
            .position(|is| is);
        // On other land nobody could tell whose name it is without a line.
        let label = self.label(nth, at, on);
        let near = Bounds::around(at, size.0, size.1).nearest_to(from);
        let is_long = near.distance(from) > LONGEST_LINE_PX * unit;
        if on == Some(nth) || from != region.anchor || is_long {
            return Some(label);
        }
        let px = |to: Screen| ((to.x - from.x) / unit, (to.y - from.y) / unit);
        Some(Label {
            at: from,
            shift: px(at),
            leader: Some(px(near)),
            ..label
        })
    }

    fn label(&self, nth: usize, at: Screen, on: Option<usize>) -> Label {
        let region = &self.drawing.regions[nth];
        Label {
            code: Some(region.code),
            name: region.name.clone(),
            at,
            shift: (0.0, 0.0),
            leader: None,
            on,
            weight: self.naming.weight(region.code),
        }
    }

    /// Width and height of a municipality's name, in the drawing's units.
    fn size(&self, region: &RegionShape) -> (f64, f64) {
        let (width, height) = size_of(&region.name, self.naming.weight(region.code));
        (width * self.window.unit, height * self.window.unit)
    }
}
