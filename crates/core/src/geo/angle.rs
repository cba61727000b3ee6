//! Trigonometry for angles on the globe.
//!
//! Why not the standard library's sine: it takes angles of any size, and what reduces those weighs 4 kB in WebAssembly
//! after compression. The hyperbolic functions here share one exponential and one logarithm for the same reason.

use std::f64::consts::TAU;

/// Sine and cosine of an angle in radians, right to 15 digits within two turns; not a number for what is no angle.
pub fn sin_cos(radians: f64) -> (f64, f64) {
    // Within half a turn the power series below needs no more than 28 terms.
    let turns = (radians / TAU).round();
    let x = radians - turns * TAU;
    let (mut sin, mut cos) = (x, 1.0);
    let mut term = x;
    for k in 1..15 {
        let k = 2.0 * f64::from(k);
        let even = term * x / k;
        cos -= even;
        term = -even * x / (k + 1.0);
        let before = sin;
        sin += term;
        // No later term is larger. Most angles are small, and thousands are asked for while the map is drawn first.
        if sin == before {
            break;
        }
    }
    (sin, cos)
}

/// The angle in radians that has this sine, between minus and plus a right angle.
pub fn arc_sin(sine: f64) -> f64 {
    sine.atan2((1.0 - sine * sine).max(0.0).sqrt())
}

/// Hyperbolic sine and cosine.
pub fn sinh_cosh(x: f64) -> (f64, f64) {
    let (up, down) = (x.exp(), (-x).exp());
    ((up - down) / 2.0, (up + down) / 2.0)
}

/// The number that has this hyperbolic tangent.
pub fn atanh(x: f64) -> f64 {
    ((1.0 + x) / (1.0 - x)).ln() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: f64, expected: f64) {
        assert!((found - expected).abs() < 2e-15, "{found} {expected}");
    }

    #[test]
    fn agrees_with_the_standard_library() {
        for step in -720..=720 {
            let x = f64::from(step).to_radians();
            check(sin_cos(x).0, x.sin());
            check(sin_cos(x).1, x.cos());
            let part = f64::from(step) / 721.0;
            check(arc_sin(part), part.asin());
            check(sinh_cosh(part).0, part.sinh());
            check(sinh_cosh(part).1, part.cosh());
            check(atanh(part / 2.0), (part / 2.0).atanh());
        }
    }

    #[test]
    fn the_poles_are_reached() {
        assert_eq!(arc_sin(1.0), std::f64::consts::FRAC_PI_2);
        assert_eq!(arc_sin(-1.0), -std::f64::consts::FRAC_PI_2);
    }

    #[test]
    fn what_is_no_angle_has_no_sine() {
        assert!(sin_cos(f64::NAN).0.is_nan());
        assert!(sin_cos(f64::INFINITY).1.is_nan());
    }
}
