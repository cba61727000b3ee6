//! A sink that writes SVG path data: relative, fixed digits, a command only where it changes.

use super::decimal::push_fixed;
use super::{Screen, Sink};

/// How exactly paths are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Whole units: where a unit is half a pixel.
    Whole,
    /// Tenths of a unit: where the whole map is shown, a tenth of a pixel.
    Overview,
    /// Hundredths of a unit: at the largest zoom (16) on a map 2,000 px high, a third of a pixel.
    Zoom,
}

impl Precision {
    /// Digits after the point.
    fn digits(self) -> u32 {
        match self {
            Self::Whole => 0,
            Self::Overview => 1,
            Self::Zoom => 2,
        }
    }
}

/// Path data in the making.
#[derive(Debug, Clone)]
pub struct PathData {
    data: String,
    digits: u32,
    /// The last point written, in units of the last digit, so that rounding never adds up along a ring.
    last: Option<(i64, i64)>,
    /// Whether the last command goes on: the next point then needs none.
    is_in_line: bool,
}

impl PathData {
    /// A path without points.
    pub fn new(precision: Precision) -> Self {
        Self {
            data: String::new(),
            digits: precision.digits(),
            last: None,
            is_in_line: false,
        }
    }

    /// A minus sign keeps numbers apart as well as a space does.
    fn push_pair(&mut self, (x, y): (i64, i64)) {
        push_fixed(&mut self.data, x, self.digits);
        if y >= 0 {
            self.data.push(' ');
        }
        push_fixed(&mut self.data, y, self.digits);
    }

    /// The line is complete, and stays open.
    pub fn end_line(&mut self) {
        self.last = None;
        self.is_in_line = false;
    }

    /// The finished `d` attribute.
    pub fn into_string(self) -> String {
        self.data
    }
}

impl Sink for PathData {
    fn point(&mut self, at: Screen) {
        let scaled = |value: f64| (value * 10_f64.powi(self.digits as i32)).round() as i64;
        let here = (scaled(at.x), scaled(at.y));
        match self.last {
            None => {
                self.data.push('M');
                self.push_pair(here);
            }
            Some(last) if last == here => return,
            Some(last) => {
                let step = (here.0 - last.0, here.1 - last.1);
                if !self.is_in_line {
                    self.data.push('l');
                } else if step.0 >= 0 {
                    self.data.push(' ');
                }
                self.push_pair(step);
                self.is_in_line = true;
            }
        }
        self.last = Some(here);
    }

    fn end_ring(&mut self) {
        if self.last.is_some() {
            self.data.push('z');
        }
        self.end_line();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(points: &[(f64, f64)], expected: &str) {
        let mut path = PathData::new(Precision::Zoom);
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
            "M1 2l2.5 0.25-2.5-1.25z",
        );
        check(&[(1.0, 2.0), (3.0, 2.0), (4.0, 3.0)], "M1 2l2 0 1 1z");
    }

    #[test]
    fn the_overview_has_tenths() {
        let mut path = PathData::new(Precision::Overview);
        for (x, y) in [(1.04, 2.0), (1.0, 2.04), (3.46, 1.0)] {
            path.point(Screen { x, y });
        }
        path.end_ring();
        assert_eq!(path.into_string(), "M1 2l2.5-1z");
    }

    #[test]
    fn a_line_stays_open() {
        let mut path = PathData::new(Precision::Zoom);
        for from in [0.0, 5.0] {
            path.point(Screen { x: from, y: 0.0 });
            path.point(Screen { x: from, y: 1.0 });
            path.end_line();
        }
        assert_eq!(path.into_string(), "M0 0l0 1M5 0l0 1");
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
