//! Path data that is rounded more than the app rounds it, and written shorter, for what need not be so exact.

use anyhow::{Result, bail};
use larkartan::geo::fixed;
use svgtypes::{PathParser, PathSegment};

/// So many steps a unit for the picture before the app: its lines move by about half a pixel when the app takes over. The
/// line around the land is wider than that, so that it stays as it is.
pub const PICTURE: f64 = 1.0;
/// So many steps a unit for borders that follow others: at the largest zoom they are less than two pixels apart.
pub const BORDERS: f64 = 5.0;

/// The same lines in whole steps. Knows what the map draws: rings of straight lines.
pub fn coarse(data: &str, steps_a_unit: f64) -> Result<String> {
    let in_steps = |value: f64| (value * steps_a_unit).round() as i64;
    let mut written = Written::new(steps_a_unit);
    // Where the pen is, and where it was put down last, in steps.
    let (mut pen, mut last) = ((0.0, 0.0), (0, 0));
    for segment in PathParser::from(data) {
        let (is_start, x, y) = match segment? {
            PathSegment::MoveTo { abs: true, x, y } => (true, x, y),
            PathSegment::LineTo { abs: false, x, y } => (false, pen.0 + x, pen.1 + y),
            PathSegment::ClosePath { .. } => {
                written.command('z');
                continue;
            }
            other => bail!("the map draws no {other:?}"),
        };
        pen = (x, y);
        let here = (in_steps(x), in_steps(y));
        if is_start {
            written.command('M');
            written.pair(here);
        } else if here != last {
            written.command('l');
            written.pair((here.0 - last.0, here.1 - last.1));
        }
        last = here;
    }
    Ok(written.text)
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
