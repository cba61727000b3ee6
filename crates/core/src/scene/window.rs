//! The part of the drawing that is seen on the page, and what lies on it: names and symbols are laid out for that.

use super::{Transform, Viewport};
use crate::domain::{Atlas, DRAWING_HEIGHT};
use crate::geo::{Bounds, Screen};

/// Names stay so far from the edges of the map, in CSS pixels.
const EDGE_PX: f64 = 4.0;

/// What lies on the map, and how large its words are, as the page has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Covering {
    /// Controls, legend and hints, in CSS pixels from the upper left corner of the map.
    pub boxes: Vec<Bounds>,
    /// How many times larger than on a laptop names and symbols are.
    pub size: f64,
}

impl Default for Covering {
    fn default() -> Self {
        Self {
            boxes: Vec::new(),
            size: 1.0,
        }
    }
}

/// What a reader sees of the drawing, in its units.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// How many times larger than the whole map it is.
    pub zoom: f64,
    /// How many units a CSS pixel is.
    pub px: f64,
    /// How many units a pixel of names and symbols is: these grow with the screen.
    pub unit: f64,
    /// What is seen, without the outermost pixels.
    pub seen: Bounds,
    /// What controls, legend and hints cover.
    pub covered: Vec<Bounds>,
}

impl Window {
    /// What is seen through a map of that size on the page.
    pub fn new(
        atlas: &Atlas,
        viewport: Viewport,
        transform: Transform,
        covering: &Covering,
    ) -> Self {
        let px = viewport.units_per_px(atlas) / transform.scale;
        let middle = Screen {
            x: (atlas.width() / 2.0 - transform.x) / transform.scale,
            y: (DRAWING_HEIGHT / 2.0 - transform.y) / transform.scale,
        };
        let all = Bounds::around(middle, viewport.width * px, viewport.height * px);
        let at = |corner: Screen| all.min.shifted(corner.x * px, corner.y * px);
        let covered = covering.boxes.iter().map(|room| Bounds {
            min: at(room.min),
            max: at(room.max),
        });
        Self {
            zoom: transform.scale,
            px,
            unit: px * covering.size,
            seen: all.widened(-EDGE_PX * px),
            covered: covered.collect(),
        }
    }

    /// What is seen of the whole map, with nothing on it.
    pub fn whole(atlas: &Atlas, viewport: Viewport) -> Self {
        Self::new(atlas, viewport, Transform::HOME, &Covering::default())
    }
}
