//! The map while names are put on it: what is taken, and what lies under a name.

use super::room::size_of;
use super::{Label, Naming, Weight};
use crate::geo::{Bounds, Screen, Segment};
use crate::scene::{Drawing, Symbol, WayKind, Window};

/// Names stay so far from lines, in pixels.
const OFF_LINES_PX: f64 = 2.0;
/// Room that the distance on a way needs around its words, in pixels.
const PILL_PX: (f64, f64) = (20.0, 8.0);
/// Where on its way a distance stands, the best first.
const SHARES: [f64; 9] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/// So much of a line may lack and still count as whole: edges meet in decimals.
const WHOLE: f64 = 0.999;
/// So much of a name lies at least in the municipality that it names, where it crosses a border.
const MOST: f64 = 0.6;
/// Room that the symbol of a campus beyond the five counties takes, in pixels.
const ABROAD_PX: f64 = 10.0;
/// The chosen locality is marked by a ring of this radius, in pixels.
const RING_PX: f64 = 13.0;

/// The map while names are put on it.
pub(super) struct Sheet<'a> {
    pub drawing: &'a Drawing,
    pub window: &'a Window,
    pub naming: &'a Naming,
    pub symbols: &'a [Symbol],
    /// Where controls, symbols and names stand.
    taken: Vec<Bounds>,
    /// The ways, and the lines to names.
    lines: Vec<Segment>,
    pub labels: Vec<Label>,
}

/// What lies under a name.
pub(super) enum Ground {
    /// A municipality's own land, or most of it with land of nearly the same class beside.
    Own,
    /// No municipality.
    Outside,
    /// Land, most of it or a part of it of others.
    Land,
    /// Land and sea.
    Coast,
}

impl<'a> Sheet<'a> {
    /// With controls, symbols and ways alone.
    pub fn new(
        drawing: &'a Drawing,
        window: &'a Window,
        symbols: &'a [Symbol],
        naming: &'a Naming,
    ) -> Self {
        let unit = window.unit;
        let symbols_taken = symbols.iter().map(|symbol| symbol.room(unit));
        // Campuses beyond the five counties have symbols too.
        let outside = drawing.outside.iter();
        let outside =
            outside.map(|(_, at)| Bounds::around(*at, ABROAD_PX * unit, ABROAD_PX * unit));
        let ring = naming.point.iter();
        let ring = ring.map(|(_, at)| Bounds::around(*at, RING_PX * unit, RING_PX * unit));
        let taken = window.covered.iter().copied();
        Self {
            drawing,
            window,
            naming,
            symbols,
            taken: taken
                .chain(symbols_taken)
                .chain(outside)
                .chain(ring)
                .collect(),
            lines: naming.ways.iter().flat_map(|way| way.pieces()).collect(),
            labels: Vec::new(),
        }
    }

    /// Puts the distance on each way, where it is seen.
    pub fn put_distances(&mut self, naming: &Naming) -> Vec<Screen> {
        let mut middles = Vec::new();
        for way in &naming.ways {
            let weight = match way.kind {
                WayKind::Campus => Weight::Strong,
                WayKind::Centre => Weight::Small,
            };
            let (width, height) = size_of(&way.label, weight);
            let (width, height) = (width + PILL_PX.0, height + PILL_PX.1);
            let room = |share: f64| {
                let unit = self.window.unit;
                Bounds::around(way.at(share), width * unit, height * unit)
            };
            let is_free = |share: &f64| {
                let room = room(*share);
                self.window.seen.holds(&room) && self.is_free_of_boxes(&room)
            };
            let share = SHARES.into_iter().find(is_free).unwrap_or(SHARES[0]);
            let found = room(share);
            middles.push(found.centre());
            self.taken.push(found);
        }
        middles
    }

    /// Whether nothing stands in a room yet.
    pub fn is_free(&self, room: &Bounds) -> bool {
        let off_lines = room.widened(OFF_LINES_PX * self.window.unit);
        self.is_free_of_boxes(room) && !self.lines.iter().any(|line| line.meets(&off_lines))
    }

    fn is_free_of_boxes(&self, room: &Bounds) -> bool {
        !self.taken.iter().any(|other| other.overlaps(room))
    }

    /// Whether a line to a name crosses nothing that stands there.
    pub fn is_free_line(&self, line: &Segment) -> bool {
        let crosses = |room: &Bounds| line.meets(room);
        !self.taken.iter().any(crosses) && !self.lines.iter().any(|other| other.crosses(line))
    }

    /// Takes the room of a name and its line.
    pub fn take(&mut self, label: &Label) {
        let unit = self.window.unit;
        self.taken.push(label.room(unit));
        if let Some((x, y)) = label.leader {
            self.lines.push(Segment {
                from: label.at,
                to: label.at.shifted(x * unit, y * unit),
            });
        }
    }

    /// Takes a room.
    pub fn take_room(&mut self, room: Bounds) {
        self.taken.push(room);
    }

    /// Puts a name where it stands.
    pub fn put(&mut self, label: Label) {
        self.take(&label);
        self.labels.push(label);
    }

    /// What lies under a room, for the name of the `nth` municipality.
    pub fn ground(&self, room: &Bounds, nth: usize) -> Ground {
        let (mut own, mut all, mut is_odd) = (0.0, 0.0, false);
        for (other, share) in self.land_under(room) {
            all += share;
            match other == nth {
                true => own = share,
                false => is_odd |= share > 0.0 && !self.is_alike(nth, other),
            }
        }
        if own >= WHOLE || (own >= MOST && all >= WHOLE && !is_odd) {
            Ground::Own
        } else if all == 0.0 {
            Ground::Outside
        } else if all >= WHOLE {
            Ground::Land
        } else {
            Ground::Coast
        }
    }

    /// Whether no municipality lies under a room.
    pub fn is_off_land(&self, room: &Bounds) -> bool {
        self.land_under(room).all(|(_, share)| share == 0.0)
    }

    /// Whether a name may lie across the border of two: their ink is the same, and neither is marked by a thick line.
    fn is_alike(&self, one: usize, other: usize) -> bool {
        let class = |nth: usize| self.naming.classes.get(nth).copied().flatten();
        let is_marked = |nth: usize| {
            let code = Some(self.drawing.regions[nth].code);
            code == self.naming.chosen
        };
        let is_near = match (class(one), class(other)) {
            (Some(one), Some(other)) => one.abs_diff(other) <= 1,
            (one, other) => one == other,
        };
        is_near && !is_marked(other)
    }

    /// The municipalities under a room, each with its share of it: judged along its top, middle and bottom.
    fn land_under(&self, room: &Bounds) -> impl Iterator<Item = (usize, f64)> {
        let (left, right) = (room.min.x, room.max.x);
        let lines = [room.min.y, room.centre().y, room.max.y];
        let all = 3.0 * room.width();
        let regions = self.drawing.regions.iter().enumerate();
        regions
            .filter(|(_, region)| region.bounds.overlaps(room))
            .map(move |(nth, region)| {
                let lengths = lines.map(|y| region.outline.length_within(y, left, right));
                (nth, lengths.iter().sum::<f64>() / all)
            })
    }
}
