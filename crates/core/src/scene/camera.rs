//! Where the reader looks: zoom and centre, and the one transform they become.

use crate::domain::{Atlas, DRAWING_HEIGHT};
use crate::geo::{Bounds, LonLat, Screen, fixed, parse_fixed};

/// How far one can zoom in.
pub const MAX_ZOOM: f64 = 16.0;
/// Below this the whole map shows and the camera is home.
const HOME_ZOOM: f64 = 1.01;

/// A zoomed view. The whole map is no camera at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// How many times larger than the whole map, 1 to `MAX_ZOOM`.
    pub zoom: f64,
    /// The place in the middle.
    pub centre: LonLat,
}

/// The natural logarithm of a step of zoom: four lie between one zoom and its double.
const ZOOM_STEP: f64 = std::f64::consts::LN_2 / 4.0;

/// The zoom in whole steps. Names are placed anew at each: finer changes move nothing that a reader would see, and a
/// gesture is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoomStep(u32);

impl ZoomStep {
    /// The step that a view stands on.
    pub fn of(transform: Transform) -> Self {
        Self((transform.scale.ln() / ZOOM_STEP).floor() as u32)
    }

    /// The smallest zoom on this step.
    pub fn zoom(self) -> f64 {
        (f64::from(self.0) * ZOOM_STEP).exp()
    }
}

impl Camera {
    /// A camera from a link: zoom, latitude, longitude. None where a number is missing or out of bounds.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|number| parse_fixed(number.trim()));
        let (zoom, lat, lon) = (numbers.next()??, numbers.next()??, numbers.next()??);
        let sound = numbers.next().is_none()
            && (HOME_ZOOM..=MAX_ZOOM).contains(&zoom)
            && (50.0..=75.0).contains(&lat)
            && (0.0..=40.0).contains(&lon);
        sound.then_some(Self {
            zoom,
            centre: LonLat { lon, lat },
        })
    }

    /// The camera as it stands in a link; two decimals of a degree at least show the same places.
    pub fn to_param(self) -> String {
        [
            fixed(self.zoom, 2),
            fixed(self.centre.lat, 3),
            fixed(self.centre.lon, 3),
        ]
        .join(",")
    }
}

/// So much the zoom of a link may differ from that of the view: it has two decimals.
const LINK_ZOOM: f64 = 0.0051;
/// So far the centre, in units of the drawing: three decimals of a degree are 111 m, and a unit is about a kilometre.
const LINK_UNITS: f64 = 0.1;

/// What is framed is so much smaller than the part of the map that it is fitted in: names stand around it.
const PART_MARGIN: f64 = 1.25;
/// Nothing is framed larger: what lies around tells where it is.
const MOST_FRAMED: f64 = 4.5;
/// Nothing is fitted into a part of the map that is lower or narrower, in CSS pixels.
const LEAST_PART_PX: f64 = 80.0;

/// The size of the map on the page, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Viewport {
    /// The size that the map is taken to have until it is measured.
    pub const FIRST: Self = Self {
        width: 800.0,
        height: 900.0,
    };

    /// The map on an A4 page, at most: `style/print.css`. A lower one shows more of the sea beside the land, and cuts nothing.
    pub const PAPER: Self = Self {
        width: 450.0,
        height: 900.0,
    };

    /// Units of the drawing for each pixel at zoom 1: the whole drawing fits.
    pub fn units_per_px(&self, atlas: &Atlas) -> f64 {
        if self.width <= 0.0 || self.height <= 0.0 {
            return 1.0;
        }
        (atlas.width() / self.width).max(DRAWING_HEIGHT / self.height)
    }
}

/// What a zoomed view does to the drawing: scale, then shift, in units of the view box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transform {
    /// The scale, which is the zoom.
    pub scale: f64,
    /// Shift to the right.
    pub x: f64,
    /// Shift down.
    pub y: f64,
}

impl Transform {
    /// The whole map.
    pub const HOME: Self = Self {
        scale: 1.0,
        x: 0.0,
        y: 0.0,
    };

    /// The transform that shows what `camera` looks at.
    pub fn of(atlas: &Atlas, camera: Option<Camera>) -> Self {
        let Some(camera) = camera else {
            return Self::HOME;
        };
        let centre = atlas.projection().screen_from_lonlat(camera.centre);
        Self::around(atlas, camera.zoom, centre)
    }

    /// The transform that shows `bounds` as large as they fit into the map on the page, with a margin.
    pub fn fitting(atlas: &Atlas, bounds: &Bounds, viewport: Viewport) -> Self {
        const MARGIN: f64 = 1.15;
        let unit = viewport.units_per_px(atlas);
        let (width, height) = (viewport.width * unit, viewport.height * unit);
        // A map that is not shown has no size.
        let (width, height) = (width.max(atlas.width()), height.max(DRAWING_HEIGHT));
        let zoom = (width / bounds.width()).min(height / bounds.height()) / MARGIN;
        Self::around(atlas, zoom, bounds.centre())
    }

    /// The transform that shows `bounds` as large as they fit into a part of the map on the page, with a margin. The part
    /// is in CSS pixels from the map's upper left corner.
    pub fn fitting_in(atlas: &Atlas, bounds: &Bounds, viewport: Viewport, part: &Bounds) -> Self {
        let size = Viewport {
            width: part.width(),
            height: part.height(),
        };
        // What is left of the map is too little to fit anything in.
        if size.width < LEAST_PART_PX || size.height < LEAST_PART_PX {
            return Self::fitting(atlas, bounds, viewport);
        }
        let unit = viewport.units_per_px(atlas);
        let zoom = (size.width * unit / bounds.width()).min(size.height * unit / bounds.height());
        let scale = (zoom / PART_MARGIN).clamp(1.0, MOST_FRAMED);
        let middle = part.centre();
        let off = unit / scale;
        let centre = bounds.centre().shifted(
            (viewport.width / 2.0 - middle.x) * off,
            (viewport.height / 2.0 - middle.y) * off,
        );
        Self::around(atlas, scale, centre)
    }

    /// The transform that shows a place in the middle at that zoom.
    pub fn onto(atlas: &Atlas, centre: Screen, zoom: f64) -> Self {
        Self::around(atlas, zoom, centre)
    }

    fn around(atlas: &Atlas, zoom: f64, centre: Screen) -> Self {
        let scale = zoom.clamp(1.0, MAX_ZOOM);
        let centre = Screen {
            x: centre.x.clamp(0.0, atlas.width()),
            y: centre.y.clamp(0.0, DRAWING_HEIGHT),
        };
        Self {
            scale,
            x: atlas.width() / 2.0 - scale * centre.x,
            y: DRAWING_HEIGHT / 2.0 - scale * centre.y,
        }
    }

    /// The transform after zooming by `factor` around `at`, a point of the view box that stays where it is.
    pub fn zoomed(self, atlas: &Atlas, at: Screen, factor: f64) -> Self {
        let scale = (self.scale * factor).clamp(1.0, MAX_ZOOM);
        let ratio = scale / self.scale;
        let shifted = Self {
            scale,
            x: at.x - (at.x - self.x) * ratio,
            y: at.y - (at.y - self.y) * ratio,
        };
        Self::around(atlas, scale, shifted.centre(atlas))
    }

    /// The transform after a shift in units of the view box.
    pub fn panned(self, atlas: &Atlas, dx: f64, dy: f64) -> Self {
        let shifted = Self {
            x: self.x + dx,
            y: self.y + dy,
            ..self
        };
        Self::around(atlas, self.scale, shifted.centre(atlas))
    }

    /// The camera that this transform shows; none for the whole map.
    pub fn camera(self, atlas: &Atlas) -> Option<Camera> {
        (self.scale >= HOME_ZOOM).then(|| Camera {
            zoom: self.scale,
            centre: atlas.projection().lonlat_from_screen(self.centre(atlas)),
        })
    }

    /// Whether both show the same as far as a link can tell them apart.
    pub fn is_like(self, other: Self, atlas: &Atlas) -> bool {
        let (here, there) = (self.centre(atlas), other.centre(atlas));
        let apart = (here.x - there.x).abs().max((here.y - there.y).abs());
        (self.scale - other.scale).abs() <= LINK_ZOOM && apart <= LINK_UNITS
    }

    fn centre(self, atlas: &Atlas) -> Screen {
        Screen {
            x: (atlas.width() / 2.0 - self.x) / self.scale,
            y: (DRAWING_HEIGHT / 2.0 - self.y) / self.scale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = Camera::parse(text).map(Camera::to_param);
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn a_link_restores_zoom_and_centre() {
        check("3,64.2,17.1", Some("3,64.2,17.1"));
    }

    #[test]
    fn spaces_do_not_matter() {
        check("3, 64.2, 17.1", Some("3,64.2,17.1"));
    }

    #[test]
    fn what_is_out_of_bounds_is_no_camera() {
        for text in [
            "",
            "3",
            "3,64.2",
            "3,17.1,64.2",
            "99,64,17",
            "1,64,17",
            "NaN,64,17",
            "3,64,17,1",
        ] {
            check(text, None);
        }
    }
}
