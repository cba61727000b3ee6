//! Path data for a picture that is never zoomed: whole units, and no steps shorter than one.

use anyhow::{Result, bail};
use svgtypes::{PathParser, PathSegment};

/// The same lines in whole units. Knows what the map draws: rings of straight lines.
pub fn coarse(data: &str) -> Result<String> {
    let mut written = String::new();
    // Where the pen is, and where it was put down last, both in whole units.
    let (mut pen, mut last) = ((0.0, 0.0), (0_i64, 0_i64));
    for segment in PathParser::from(data) {
        let (command, x, y) = match segment? {
            PathSegment::MoveTo { abs: true, x, y } => ('M', x, y),
            PathSegment::LineTo { abs: false, x, y } => ('l', pen.0 + x, pen.1 + y),
            PathSegment::ClosePath { .. } => {
                written.push('z');
                continue;
            }
            other => bail!("the map draws no {other:?}"),
        };
        pen = (x, y);
        let here = (x.round() as i64, y.round() as i64);
        if command == 'l' && here == last {
            continue;
        }
        let (x, y) = match command {
            'l' => (here.0 - last.0, here.1 - last.1),
            _ => here,
        };
        last = here;
        let between = if y < 0 { "" } else { " " };
        written.push_str(&format!("{command}{x}{between}{y}"));
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_does_not_add_up_and_short_steps_go() {
        let fine = "M1.2 2l0.4 0l0.4 0l0.4 0.2l3-1.6zM10.6 0l1-1z";
        assert_eq!(coarse(fine).unwrap(), "M1 2l1 0l3-1zM11 0l1-1z");
    }

    #[test]
    fn what_the_map_does_not_draw_is_refused() {
        assert!(coarse("M0 0C1 1 2 2 3 3").is_err());
        assert!(coarse("M0 x").is_err());
    }
}
