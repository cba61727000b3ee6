//! SWEREF 99 TM (EPSG:3006), and the fit of its metres to a view box.
//!
//! Why a projection of our own: it is forty lines, has to run in the browser, and is held against an independent
//! implementation to a millimetre in the tests.

use super::{Bounds, LonLat, Projected, Screen};

/// A way between degrees and metres.
pub trait Projection {
    /// Metres from degrees.
    fn projected_from_lonlat(&self, at: LonLat) -> Projected;
    /// Degrees from metres.
    fn lonlat_from_projected(&self, at: Projected) -> LonLat;
}

/// Sweden's national projection: transverse Mercator on GRS 80 with central meridian 15° E.
///
/// Source: Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator), Krüger's Formulas". WGS 84 and SWEREF 99
/// differ by less than a metre, which no drawing here can show.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sweref99Tm;

const SEMI_MAJOR_AXIS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_222_101;
const CENTRAL_MERIDIAN: f64 = 15.0;
const SCALE: f64 = 0.9996;
const FALSE_EASTING: f64 = 500_000.0;
/// Third flattening, n = f / (2 - f).
const N: f64 = FLATTENING / (2.0 - FLATTENING);
/// First eccentricity, squared.
const E2: f64 = FLATTENING * (2.0 - FLATTENING);
/// Radius of the rectifying sphere times the scale on the central meridian.
const RADIUS: f64 =
    SCALE * SEMI_MAJOR_AXIS / (1.0 + N) * (1.0 + N * N / 4.0 + N * N * N * N / 64.0);
/// Krüger's series from the conformal sphere to the plane.
const BETA: [f64; 4] = [
    N / 2.0 - 2.0 * N * N / 3.0 + 5.0 * N * N * N / 16.0 + 41.0 * N * N * N * N / 180.0,
    13.0 * N * N / 48.0 - 3.0 * N * N * N / 5.0 + 557.0 * N * N * N * N / 1440.0,
    61.0 * N * N * N / 240.0 - 103.0 * N * N * N * N / 140.0,
    49_561.0 * N * N * N * N / 161_280.0,
];
/// Krüger's series from the plane to the conformal sphere.
const DELTA: [f64; 4] = [
    N / 2.0 - 2.0 * N * N / 3.0 + 37.0 * N * N * N / 96.0 - N * N * N * N / 360.0,
    N * N / 48.0 + N * N * N / 15.0 - 437.0 * N * N * N * N / 1440.0,
    17.0 * N * N * N / 480.0 - 37.0 * N * N * N * N / 840.0,
    4_397.0 * N * N * N * N / 161_280.0,
];

impl Projection for Sweref99Tm {
    fn projected_from_lonlat(&self, at: LonLat) -> Projected {
        let sin_phi = at.lat.to_radians().sin();
        let (sin_lambda, cos_lambda) = (at.lon - CENTRAL_MERIDIAN).to_radians().sin_cos();
        let e = E2.sqrt();
        // The tangent of the conformal latitude, in the form that needs no series.
        let tan_conformal = (sin_phi.atanh() - e * (e * sin_phi).atanh()).sinh();
        let across = (tan_conformal * tan_conformal + cos_lambda * cos_lambda).sqrt();
        let sinh_eta = sin_lambda / across;
        let cosh_eta = (1.0 + sinh_eta * sinh_eta).sqrt();
        let xi = Turn {
            sin: tan_conformal / across,
            cos: cos_lambda / across,
            sinh: sinh_eta,
            cosh: cosh_eta,
        };
        let (mut x, mut y) = (tan_conformal.atan2(cos_lambda), (sinh_eta + cosh_eta).ln());
        xi.add_series(&BETA, 1.0, &mut x, &mut y);
        Projected {
            easting: RADIUS * y + FALSE_EASTING,
            northing: RADIUS * x,
        }
    }

    fn lonlat_from_projected(&self, at: Projected) -> LonLat {
        let (mut xi, mut eta) = (at.northing / RADIUS, (at.easting - FALSE_EASTING) / RADIUS);
        Turn::of(xi, eta).add_series(&DELTA, -1.0, &mut xi, &mut eta);
        let on_sphere = Turn::of(xi, eta);
        let isometric = (on_sphere.sin / on_sphere.cosh).atanh();
        let e = E2.sqrt();
        // The geographic latitude by fixed-point iteration: each round gains two to three digits, so six suffice.
        let mut sin = isometric.tanh();
        for _ in 0..6 {
            sin = (isometric + e * (e * sin).atanh()).tanh();
        }
        LonLat {
            lon: CENTRAL_MERIDIAN + on_sphere.sinh.atan2(on_sphere.cos).to_degrees(),
            lat: sin.asin().to_degrees(),
        }
    }
}

/// A complex angle by its functions: sine and cosine of the real part, hyperbolic ones of the imaginary part.
struct Turn {
    sin: f64,
    cos: f64,
    sinh: f64,
    cosh: f64,
}

impl Turn {
    fn of(real: f64, imaginary: f64) -> Self {
        let ((sin, cos), sinh, cosh) = (real.sin_cos(), imaginary.sinh(), imaginary.cosh());
        Self {
            sin,
            cos,
            sinh,
            cosh,
        }
    }

    /// The functions of the sum of two angles.
    fn plus(&self, other: &Self) -> Self {
        Self {
            sin: self.sin * other.cos + self.cos * other.sin,
            cos: self.cos * other.cos - self.sin * other.sin,
            sinh: self.sinh * other.cosh + self.cosh * other.sinh,
            cosh: self.cosh * other.cosh + self.sinh * other.sinh,
        }
    }

    /// Adds Krüger's series of this angle to its real and imaginary part: sines of twice, four, six, eight times it.
    fn add_series(&self, series: &[f64], sign: f64, real: &mut f64, imaginary: &mut f64) {
        let twice = self.plus(self);
        let mut multiple = self.plus(self);
        for term in series {
            *real += sign * term * multiple.sin * multiple.cosh;
            *imaginary += sign * term * multiple.cos * multiple.sinh;
            multiple = multiple.plus(&twice);
        }
    }
}

/// How metres are laid into a view box: one scale for both axes, north up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    units_per_metre: f64,
    west: f64,
    north: f64,
}

impl Fit {
    /// Lays the places of `points` into a box of `height` units with `margin` units of room on every side; returns the
    /// fit and the box's width.
    pub fn to_height(
        points: impl Iterator<Item = Projected>,
        height: f64,
        margin: f64,
    ) -> (Self, f64) {
        // Bounds count y downwards; northing turned over does the same.
        let extent = points.fold(Bounds::EMPTY, |bounds, at| {
            bounds.with(Screen {
                x: at.easting,
                y: -at.northing,
            })
        });
        if extent.height() <= 0.0 || !extent.height().is_finite() {
            let nothing = Self {
                units_per_metre: 1.0,
                west: 0.0,
                north: 0.0,
            };
            return (nothing, height);
        }
        let units_per_metre = (height - 2.0 * margin) / extent.height();
        let fit = Self {
            units_per_metre,
            west: extent.min.x - margin / units_per_metre,
            north: margin / units_per_metre - extent.min.y,
        };
        (fit, extent.width() * units_per_metre + 2.0 * margin)
    }
}

impl Fit {
    /// Kilometres of the projection plane to a unit of the drawing.
    pub fn km_per_unit(&self) -> f64 {
        1.0 / (1_000.0 * self.units_per_metre)
    }
}

/// From degrees to the drawing's units and back.
#[derive(Debug, Clone, Copy)]
pub struct MapProjection {
    /// How the metres are laid into the drawing.
    pub fit: Fit,
}

impl MapProjection {
    /// The drawing's units from degrees.
    pub fn screen_from_lonlat(&self, at: LonLat) -> Screen {
        let metres = Sweref99Tm.projected_from_lonlat(at);
        Screen {
            x: (metres.easting - self.fit.west) * self.fit.units_per_metre,
            y: (self.fit.north - metres.northing) * self.fit.units_per_metre,
        }
    }

    /// Degrees from the drawing's units.
    pub fn lonlat_from_screen(&self, at: Screen) -> LonLat {
        Sweref99Tm.lonlat_from_projected(Projected {
            easting: at.x / self.fit.units_per_metre + self.fit.west,
            northing: self.fit.north - at.y / self.fit.units_per_metre,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected metres come from PROJ (EPSG:4326 to EPSG:3006), an implementation that shares no code with ours.
    #[track_caller]
    fn check(lon: f64, lat: f64, easting: f64, northing: f64) {
        let found = Sweref99Tm.projected_from_lonlat(LonLat { lon, lat });
        assert!((found.easting - easting).abs() < 0.01, "{found:?}");
        assert!((found.northing - northing).abs() < 0.01, "{found:?}");
        let back = Sweref99Tm.lonlat_from_projected(found);
        assert!((back.lon - lon).abs() < 1e-8, "{back:?}");
        assert!((back.lat - lat).abs() < 1e-8, "{back:?}");
    }

    #[test]
    fn gavle() {
        check(17.12975, 60.6868, 616_307.771, 6_729_787.714);
    }

    #[test]
    fn sveg() {
        check(14.36407, 62.03508, 466_730.399, 6_878_251.179);
    }

    #[test]
    fn umea() {
        check(20.25582, 63.83067, 758_406.286, 7_088_792.947);
    }

    #[test]
    fn karesuando() {
        check(22.44791, 68.44142, 804_788.814, 7_610_537.028);
    }

    #[test]
    fn gaddede() {
        check(14.14219, 64.50081, 458_796.194, 7_153_101.137);
    }

    #[test]
    fn haparanda() {
        check(24.13676, 65.83549, 916_176.254, 7_331_934.829);
    }

    #[test]
    fn on_the_central_meridian() {
        check(15.0, 66.0, 500_000.0, 7_319_910.044);
    }

    #[test]
    fn treriksroset() {
        check(20.548, 69.06, 721_025.437, 7_671_056.547);
    }

    #[test]
    fn a_fit_lays_north_up_and_keeps_the_scale() {
        let corners = [(400_000.0, 6_000_000.0), (600_000.0, 7_000_000.0)];
        let points = corners.map(|(easting, northing)| Projected { easting, northing });
        let (fit, width) = Fit::to_height(points.into_iter(), 1020.0, 10.0);
        assert_eq!(width, 220.0);
        let projection = MapProjection { fit };
        let at = LonLat {
            lon: 15.0,
            lat: 60.0,
        };
        let back = projection.lonlat_from_screen(projection.screen_from_lonlat(at));
        assert!((back.lat - at.lat).abs() < 1e-9);
        assert!((projection.screen_from_lonlat(at).x - 110.0).abs() < 1e-9);
    }
}
