//! The part of the drawing that a locator shows, and paths cut to it.

use super::LOCATOR_SIZE;
use crate::domain::Atlas;
use crate::geo::{Bounds, PathData, Precision, Screen, Shape, Sink, stream};

/// Room around what must be in sight, as a share of its size.
const MARGIN: f64 = 0.14;
/// At least so much is shown, in the drawing's units: about as many kilometres.
const SMALLEST: f64 = 110.0;
/// How far paths reach beyond the edge, so that no line is drawn along it.
const BEYOND: f64 = 30.0;

/// A part of the drawing at the size of a locator.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The drawing's point at the upper left corner.
    corner: Screen,
    /// How many units of the locator a unit of the drawing is.
    scale: f64,
}

impl Frame {
    /// The frame with `sight` in its middle.
    pub fn around(sight: &Bounds) -> Self {
        let (width, height) = LOCATOR_SIZE;
        let needed = |length: f64| (length * (1.0 + 2.0 * MARGIN)).max(SMALLEST);
        let scale = (width / needed(sight.width())).min(height / needed(sight.height()));
        let middle = sight.centre();
        Self {
            corner: Screen {
                x: middle.x - width / scale / 2.0,
                y: middle.y - height / scale / 2.0,
            },
            scale,
        }
    }

    /// What is in sight, in the drawing's units.
    pub fn sight(&self) -> Bounds {
        let (width, height) = LOCATOR_SIZE;
        Bounds::EMPTY.with(self.corner).with(Screen {
            x: self.corner.x + width / self.scale,
            y: self.corner.y + height / self.scale,
        })
    }

    /// Where a point of the drawing stands.
    pub fn place(&self, at: Screen) -> Screen {
        Screen {
            x: (at.x - self.corner.x) * self.scale,
            y: (at.y - self.corner.y) * self.scale,
        }
    }

    /// A length of the locator in the drawing's units.
    pub fn length(&self, units: f64) -> f64 {
        units / self.scale
    }

    /// The path data of a shape; empty where none of it is in sight.
    pub fn path(&self, atlas: &Atlas, shape: &Shape) -> String {
        self.paths(atlas, std::iter::once(shape))
    }

    /// The path data of several shapes.
    pub fn paths<'a>(&self, atlas: &Atlas, shapes: impl Iterator<Item = &'a Shape>) -> String {
        let mut cut = Cut {
            frame: self,
            ring: Vec::new(),
            path: PathData::new(Precision::Whole),
        };
        for shape in shapes {
            stream(shape, atlas.projection(), &mut cut);
        }
        cut.path.into_string()
    }
}

/// Whether a point is in sight, so far from the edge.
pub fn is_inside(at: Screen, from_edge: f64) -> bool {
    let (width, height) = LOCATOR_SIZE;
    at.x >= from_edge
        && at.y >= from_edge
        && at.x <= width - from_edge
        && at.y <= height - from_edge
}

/// Moves what lies beyond the edge to just outside of it. What is in sight stays as it is, and rings stay closed around it.
struct Cut<'a> {
    frame: &'a Frame,
    ring: Vec<Screen>,
    path: PathData,
}

impl Sink for Cut<'_> {
    fn point(&mut self, at: Screen) {
        let (width, height) = LOCATOR_SIZE;
        let at = self.frame.place(at);
        self.ring.push(Screen {
            x: at.x.clamp(-BEYOND, width + BEYOND),
            y: at.y.clamp(-BEYOND, height + BEYOND),
        });
    }

    fn end_ring(&mut self) {
        let (width, height) = LOCATOR_SIZE;
        let mut ring = std::mem::take(&mut self.ring);
        // Many points beyond a corner have become one.
        ring.dedup();
        let bounds = ring.iter().fold(Bounds::EMPTY, |all, at| all.with(*at));
        let sight = Bounds::EMPTY.with(Screen { x: 0.0, y: 0.0 }).with(Screen {
            x: width,
            y: height,
        });
        if !bounds.meets(&sight) {
            return;
        }
        // Points on a straight stretch of the edge say nothing.
        let is_beyond = |at: &Screen| !is_inside(*at, -BEYOND + 0.5);
        for (nth, at) in ring.iter().enumerate() {
            let before = &ring[(nth + ring.len() - 1) % ring.len()];
            let after = &ring[(nth + 1) % ring.len()];
            let is_straight =
                (before.x == at.x && at.x == after.x) || (before.y == at.y && at.y == after.y);
            if !(is_beyond(at) && is_straight) {
                self.path.point(*at);
            }
        }
        self.path.end_ring();
    }
}
