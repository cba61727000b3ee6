//! A sink that writes SVG path data: relative, fixed digits, no "-0".

use super::decimal::push_fixed;
use super::{Screen, Sink};

/// Digits after the point. At the largest zoom (16) and a map 2,000 px high this is a third of a pixel.
const DIGITS: u32 = 2;

/// Path data in the making.
#[derive(Debug, Clone, Default)]
pub struct PathData {
    data: String,
    /// The last point written, in hundredths of a unit, so that rounding never adds up along a ring.
    last: Option<(i64, i64)>,
}

impl PathData {
    /// The finished `d` attribute.
    pub fn into_string(self) -> String {
        self.data
    }
}

impl Sink for PathData {
    fn point(&mut self, at: Screen) {
        let scaled = |value: f64| (value * 10_f64.powi(DIGITS as i32)).round() as i64;
        let here = (scaled(at.x), scaled(at.y));
        let (command, (dx, dy)) = match self.last {
            None => ('M', here),
            Some(last) => ('l', (here.0 - last.0, here.1 - last.1)),
        };
        if self.last.is_some() && (dx, dy) == (0, 0) {
            return;
        }
        self.data.push(command);
        push_fixed(&mut self.data, dx, DIGITS);
        if dy >= 0 {
            self.data.push(' ');
        }
        push_fixed(&mut self.data, dy, DIGITS);
        self.last = Some(here);
    }

    fn end_ring(&mut self) {
        if self.last.take().is_some() {
            self.data.push('z');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(points: &[(f64, f64)], expected: &str) {
        let mut path = PathData::default();
        for &(x, y) in points {
            path.point(Screen { x, y });
        }
        path.end_ring();
        assert_eq!(path.into_string(), expected);
    }

    #[test]
    fn relative_steps_after_the_first_point() {
        check(
            &[(1.0, 2.0), (3.5, 2.25), (1.0, 1.0)],
            "M1 2l2.5 0.25l-2.5-1.25z",
        );
    }

    #[test]
    fn rounding_does_not_add_up() {
        check(
            &[(0.0, 0.0), (0.004, 0.0), (0.008, 0.0), (0.012, 0.0)],
            "M0 0l0.01 0z",
        );
    }

    #[test]
    fn no_negative_zero() {
        check(&[(-0.001, -0.001), (-0.05, 0.0)], "M0 0l-0.05 0z");
    }

    #[test]
    fn an_empty_ring_is_nothing() {
        check(&[], "");
    }
}
