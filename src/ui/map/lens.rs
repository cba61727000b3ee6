//! What every part of the map needs to know of where the reader looks.

use crate::platform::pointer::Px;
use crate::ui::Store;
use larkartan_core::domain::{Atlas, DRAWING_HEIGHT};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{Drawing, Transform};
use larkartan_core::text::Text;

/// The atlas and its drawing, the view state and the sentences.
#[derive(Clone, Copy)]
pub struct Lens {
    pub atlas: &'static Atlas,
    pub drawing: &'static Drawing,
    pub text: &'static Text,
    pub store: &'static Store,
}

impl Lens {
    /// The map's one transform; follows the camera.
    pub fn transform(&self) -> Transform {
        Transform::of(self.atlas, self.store.camera.get())
    }

    /// The same at this moment, for those who act on it.
    pub fn transform_now(&self) -> Transform {
        Transform::of(self.atlas, self.store.camera.get_untracked())
    }

    /// Units of the view box for each pixel; follows the map's size.
    pub fn units_per_px(&self) -> f64 {
        self.store.viewport.get().units_per_px(self.atlas)
    }

    /// The point of the view box under a point of the page.
    pub fn view_box_from(&self, at: Px) -> Screen {
        let unit = self.store.viewport.get_untracked().units_per_px(self.atlas);
        Screen {
            x: self.atlas.width() / 2.0 + at.x * unit,
            y: DRAWING_HEIGHT / 2.0 + at.y * unit,
        }
    }

    /// Where a point of the drawing stands on the page, from the middle of the map, in pixels.
    pub fn place_on_page(&self, at: Screen) -> Px {
        let (now, unit) = (self.transform(), self.units_per_px());
        Px {
            x: (now.x + now.scale * at.x - self.atlas.width() / 2.0) / unit,
            y: (now.y + now.scale * at.y - DRAWING_HEIGHT / 2.0) / unit,
        }
    }
}
