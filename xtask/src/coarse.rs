//! Path data that is rounded more than the app rounds it, and written shorter, for what need not be so exact.

use anyhow::{Result, bail};
use geo::{Coord, LineString, Simplify};
use larkartan_core::geo::fixed;
use svgtypes::{PathParser, PathSegment};

/// So many steps a unit for the picture before the app: its lines move by about half a pixel when the app takes over. The
/// line around the land is wider than that, so that it stays as it is.
pub const PICTURE: f64 = 1.0;
/// So many steps a unit for borders that follow others: at the largest zoom they are less than two pixels apart.
pub const BORDERS: f64 = 5.0;

/// The land's own points are left out where its line moves by less than this many units, so less than its width.
pub const LAND: f64 = 0.75;

/// The same lines in whole steps. Knows what the map draws: rings of straight lines.
pub fn coarse(data: &str, steps_a_unit: f64) -> Result<String> {
    let mut written = Written::new(steps_a_unit);
    rings(data)?.iter().for_each(|ring| written.ring(ring));
    Ok(written.text)
}

/// The same with fewer points: for lines that no other line must meet.
pub fn coarse_with_fewer(data: &str, steps_a_unit: f64, tolerance: f64) -> Result<String> {
    let mut written = Written::new(steps_a_unit);
    for mut ring in rings(data)? {
        ring.0.push(ring.0[0]);
        let mut fewer = ring.simplify(tolerance);
        fewer.0.pop();
        // A line there and back is no land.
        if fewer.0.len() > 2 {
            written.ring(&fewer);
        }
    }
    Ok(written.text)
}

/// The rings of path data, not closed.
fn rings(data: &str) -> Result<Vec<LineString>> {
    let mut rings: Vec<LineString> = Vec::new();
    let mut pen = Coord { x: 0.0, y: 0.0 };
    for segment in PathParser::from(data) {
        match segment? {
            PathSegment::MoveTo { abs: true, x, y } => {
                pen = Coord { x, y };
                rings.push(LineString(Vec::new()));
            }
            PathSegment::LineTo { abs: false, x, y } => pen = pen + Coord { x, y },
            PathSegment::ClosePath { .. } => continue,
            other => bail!("the map draws no {other:?}"),
        }
        if let Some(ring) = rings.last_mut() {
            ring.0.push(pen);
        }
    }
    Ok(rings)
}

/// Path data as short as it goes: a letter is not said again, and numbers have a space between them only where they need it.
struct Written {
    text: String,
    command: char,
    steps_a_unit: f64,
}

impl Written {
    fn new(steps_a_unit: f64) -> Self {
        Self {
            text: String::new(),
            command: ' ',
            steps_a_unit,
        }
    }

    fn ring(&mut self, ring: &LineString) {
        let in_steps = |value: f64| (value * self.steps_a_unit).round() as i64;
        let steps: Vec<_> = ring
            .coords()
            .map(|at| (in_steps(at.x), in_steps(at.y)))
            .collect();
        let mut last = None;
        for here in steps {
            match last {
                None => {
                    self.command('M');
                    self.pair(here);
                }
                Some(last) if last == here => {}
                Some((x, y)) => {
                    self.command('l');
                    self.pair((here.0 - x, here.1 - y));
                }
            }
            last = Some(here);
        }
        self.command('z');
    }

    fn command(&mut self, command: char) {
        if command != 'l' || self.command != 'l' {
            self.text.push(command);
        }
        self.command = command;
    }

    fn pair(&mut self, (x, y): (i64, i64)) {
        for steps in [x, y] {
            let number = fixed(steps as f64 / self.steps_a_unit, 1);
            let short = match number.strip_prefix("-0.") {
                Some(rest) => ["-.", rest].concat(),
                None => number
                    .strip_prefix("0.")
                    .map_or(number.clone(), |rest| [".", rest].concat()),
            };
            let after_digit = self.text.ends_with(|last: char| last.is_ascii_digit());
            if after_digit && !short.starts_with('-') {
                self.text.push(' ');
            }
            self.text.push_str(&short);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_does_not_add_up_and_short_steps_go() {
        let fine = "M1.2 2l0.4 0l0.4 0l0.4 0.2l3-1.6zM10.6 0l1-1l20.5 0z";
        assert_eq!(
            coarse(fine, PICTURE).unwrap(),
            "M1 2l1 0 3-1zM11 0l1-1 20 0z"
        );
        assert_eq!(coarse("M1.2 2l0.2-0.3z", BORDERS).unwrap(), "M1.2 2l.2-.2z");
    }

    #[test]
    fn a_point_that_hardly_moves_the_line_goes_and_a_line_is_no_land() {
        let data = "M0 0l10 0.5 10-0.5 0 20zM50 50l9 0.5z";
        assert_eq!(
            coarse_with_fewer(data, PICTURE, LAND).unwrap(),
            "M0 0l20 0 0 20z"
        );
        assert_eq!(
            coarse_with_fewer(data, PICTURE, 0.1).unwrap(),
            "M0 0l10 1 10-1 0 20z"
        );
    }

    #[test]
    fn a_ring_that_shrinks_to_nothing_is_a_point() {
        // A line without numbers would end the path.
        assert_eq!(
            coarse("M1 2l0.1 0l0 0.1zM3 3l1 1z", PICTURE).unwrap(),
            "M1 2zM3 3l1 1z"
        );
    }

    #[test]
    fn what_the_map_does_not_draw_is_refused() {
        assert!(coarse("M0 0C1 1 2 2 3 3", PICTURE).is_err());
        assert!(coarse("M0 x", PICTURE).is_err());
    }
}
