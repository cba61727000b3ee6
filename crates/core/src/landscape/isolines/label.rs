//! Where the labels of a line stand: where it is straight, rather level, and no other label is near.

use crate::geo::Screen;
use std::ops::Range;

/// How long the part of a line is that a label stands on, in units of the drawing.
const WIDTH: f64 = 26.0;
/// A line as long as this has a label.
const LABELLED: f64 = 60.0;
/// A longer one has a label on each part of this length.
const PART: f64 = 320.0;
/// Labels stand so far apart.
const APART: f64 = 45.0;
/// What a label that stands upright is worth less than one that lies level, where 1 is what a straight line is worth.
const UPRIGHT: f64 = 0.1;

/// The place of a label on a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IsolineLabel {
    /// The middle of its words, in the drawing.
    pub at: Screen,
    /// How it is turned, in degrees clockwise from -90 to 90: so that nobody reads upside down.
    pub angle: f64,
}

/// The labels of all lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Labels(Vec<IsolineLabel>);

impl Labels {
    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Those of a line.
    pub fn of(&self, range: Range<usize>) -> &[IsolineLabel] {
        &self.0[range]
    }

    /// Places the labels of a line, measured as `along`; the range of them.
    pub fn place(&mut self, line: &[Screen], along: &[f64]) -> Range<usize> {
        let first = self.0.len();
        let length = along.last().copied().unwrap_or_default();
        if length >= LABELLED {
            let parts = (length / PART).ceil();
            let mut start = 0;
            // Each part ends at a point, and the last takes what is left.
            for _ in 1..parts as usize {
                let end = start + reach(&along[start..], length / parts);
                if end < line.len() {
                    self.0
                        .extend(self.best(&line[start..=end], &along[start..=end]));
                    start = end;
                }
            }
            self.0.extend(self.best(&line[start..], &along[start..]));
        }
        first..self.0.len()
    }

    /// The best place on a part of a line; none where others stand everywhere.
    fn best(&self, part: &[Screen], along: &[f64]) -> Option<IsolineLabel> {
        let mut best = None;
        let mut most = f64::NEG_INFINITY;
        let mut end = 0;
        for (nth, &from) in part.iter().enumerate() {
            end += reach(&along[end..], WIDTH - (along[end] - along[nth]));
            let Some(&to) = part.get(end) else { break };
            let straight = from.distance(to) / WIDTH;
            // An arc tangent takes long, and turning it makes no place better.
            if straight <= most {
                continue;
            }
            let angle = level(from, to);
            let worth = straight - UPRIGHT * angle.abs() / 90.0;
            // The middle of the line itself, not of the chord.
            let at = part[nth + (end - nth).div_ceil(2)];
            let is_free = || self.0.iter().all(|other| other.at.distance(at) >= APART);
            if worth > most && is_free() {
                most = worth;
                best = Some(IsolineLabel { at, angle });
            }
        }
        best
    }
}

/// Measures how far each point of a line is from its first, along the line; the whole length.
pub(super) fn measure(line: &[Screen], along: &mut Vec<f64>) -> f64 {
    let mut length = 0.0;
    along.clear();
    along.extend(line.first().map(|_| length));
    along.extend(line.array_windows().map(|[from, to]| {
        length += from.distance(*to);
        length
    }));
    length
}

/// How many points lie before a length along a line is reached, from the first of them on.
fn reach(along: &[f64], length: f64) -> usize {
    let start = along.first().copied().unwrap_or_default();
    let is_before = |at: &&f64| *at - start < length;
    along.iter().take_while(is_before).count()
}

/// How a straight line is turned, in degrees clockwise from -90 to 90.
fn level(from: Screen, to: Screen) -> f64 {
    let (right, down) = (to.x - from.x, to.y - from.y);
    match right < 0.0 {
        true => (-down).atan2(-right).to_degrees(),
        false => down.atan2(right).to_degrees(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(f64, f64)]) -> Vec<Screen> {
        points.iter().map(|&(x, y)| Screen { x, y }).collect()
    }

    fn placed(points: &[Screen]) -> Vec<IsolineLabel> {
        let mut along = Vec::new();
        measure(points, &mut along);
        let mut labels = Labels::default();
        let range = labels.place(points, &along);
        labels.of(range).to_vec()
    }

    #[test]
    fn the_straight_and_level_part_has_the_label() {
        let zigzag =
            (0..20).map(|nth| (4.0 * f64::from(nth), if nth % 2 == 0 { 0.0 } else { 9.0 }));
        let straight = (20..40).map(|nth| (4.0 * f64::from(nth), 0.0));
        let points: Vec<(f64, f64)> = zigzag.chain(straight).collect();
        let labels = placed(&line(&points));
        assert_eq!(labels.len(), 1);
        assert!(
            labels[0].at.x > 76.0 && labels[0].angle.abs() < 0.1,
            "{labels:?}"
        );
    }

    #[test]
    fn a_label_is_never_upside_down() {
        for (to, angle) in [
            ((-80.0, 0.0), 0.0),
            ((-80.0, -80.0), 45.0),
            ((-80.0, 80.0), -45.0),
        ] {
            let points: Vec<(f64, f64)> = (0..=40)
                .map(|nth| (to.0 * f64::from(nth) / 40.0, to.1 * f64::from(nth) / 40.0))
                .collect();
            let labels = placed(&line(&points));
            assert!((labels[0].angle - angle).abs() < 1e-9, "{labels:?}");
        }
    }

    #[test]
    fn a_short_line_has_none_and_a_long_one_several() {
        let points = |count: u32| -> Vec<(f64, f64)> {
            (0..=count).map(|nth| (f64::from(nth), 0.0)).collect()
        };
        assert_eq!(placed(&line(&points(59))).len(), 0);
        assert_eq!(placed(&line(&points(60))).len(), 1);
        assert_eq!(placed(&line(&points(640))).len(), 2);
        assert_eq!(placed(&line(&points(641))).len(), 3);
    }

    #[test]
    fn labels_keep_apart() {
        let points: Vec<(f64, f64)> = (0..=100).map(|nth| (f64::from(nth), 0.0)).collect();
        let points = line(&points);
        let mut along = Vec::new();
        measure(&points, &mut along);
        let mut labels = Labels::default();
        for _ in 0..5 {
            labels.place(&points, &along);
        }
        let all = labels.of(0..labels.0.len());
        assert!(all.len() > 1);
        for (nth, label) in all.iter().enumerate() {
            assert!(
                all[..nth]
                    .iter()
                    .all(|it| it.at.distance(label.at) >= APART)
            );
        }
    }
}
