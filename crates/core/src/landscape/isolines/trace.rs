//! Segments joined to lines.

use super::APART;
use super::samples::Samples;
use super::squares::{Edge, Segment};

/// No edge.
const NONE: Edge = Edge::MAX;

/// What joining needs, kept from one time to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Tracer {
    /// The edges that each edge is joined with, across the squares on its two sides.
    joined: Vec<[Edge; 2]>,
    /// The edges that are joined with any.
    crossed: Vec<Edge>,
    /// The points of the line that is being followed, in cells of the grid.
    line: Vec<(f64, f64)>,
}

impl Tracer {
    /// Joins the segments of the lines at a break. Hands each line to `found`: its points in cells of the grid, and whether it is
    /// closed.
    pub fn trace(
        &mut self,
        segments: &[Segment],
        samples: &Samples,
        least: u16,
        mut found: impl FnMut(&[(f64, f64)], bool),
    ) {
        self.joined.resize(2 * samples.values.len(), [NONE; 2]);
        self.crossed.clear();
        for &[from, to] in segments {
            self.join(from, to);
            self.join(to, from);
        }
        // A break belongs to the class above it, and no sample lies exactly on a line.
        let value = f64::from(least) - 0.5;
        // Lines that end somewhere first: what is left then is closed.
        for is_closed in [false, true] {
            for nth in 0..self.crossed.len() {
                let start = self.crossed[nth];
                let [first, second] = self.joined[start as usize];
                if first != NONE && (is_closed || second == NONE) {
                    self.follow(start, samples, value);
                    found(&self.line, is_closed);
                }
            }
        }
    }

    fn join(&mut self, here: Edge, there: Edge) {
        let joined = &mut self.joined[here as usize];
        if joined[0] == NONE {
            joined[0] = there;
            self.crossed.push(here);
        } else {
            joined[1] = there;
        }
    }

    /// Collects the points of the line that an edge is on, and takes its edges out.
    fn follow(&mut self, start: Edge, samples: &Samples, value: f64) {
        self.line.clear();
        let (mut last, mut here) = (NONE, start);
        while here != NONE {
            let joined = std::mem::replace(&mut self.joined[here as usize], [NONE; 2]);
            if joined[0] == NONE {
                // Back at the start.
                break;
            }
            self.line.push(point(here, samples, value));
            let next = match joined {
                [first, second] if first == last => second,
                [first, _] => first,
            };
            (last, here) = (here, next);
        }
    }
}

/// Where the line crosses an edge, in cells of the grid.
fn point(edge: Edge, samples: &Samples, value: f64) -> (f64, f64) {
    let sample = edge as usize / 2;
    let is_below = edge % 2 == 1;
    let other = sample + if is_below { samples.columns } else { 1 };
    let [from, to] = [sample, other].map(|sample| f64::from(samples.values[sample]));
    let share = (value - from) / (to - from);
    let (column, row) = (sample % samples.columns, sample / samples.columns);
    let (right, down) = if is_below { (0.0, share) } else { (share, 0.0) };
    // The middle of the cells that a sample is the mean of.
    let cells = |nth: usize, more: f64| (nth as f64 + more + 0.5) * APART as f64;
    (cells(column, right), cells(row, down))
}

#[cfg(test)]
mod tests {
    use super::super::squares::march;
    use super::*;
    use crate::landscape::raster::NOTHING;

    fn lines(columns: usize, values: &[u16]) -> Vec<(Vec<(f64, f64)>, bool)> {
        let breaks = [2];
        let mut samples = Samples {
            columns,
            values: values.to_vec(),
            ..Samples::default()
        };
        samples.classify(&breaks);
        let mut segments = [Vec::new()];
        march(&samples, &breaks, &mut segments);
        let mut lines = Vec::new();
        let mut tracer = Tracer::default();
        // Twice, since the memory is kept.
        for _ in 0..2 {
            lines.clear();
            tracer.trace(&segments[0], &samples, breaks[0], |line, is_closed| {
                lines.push((line.to_vec(), is_closed))
            });
        }
        lines
    }

    #[test]
    fn a_hill_has_a_closed_line() {
        let lines = lines(3, &[0, 0, 0, 0, 3, 0, 0, 0, 0]);
        assert_eq!(lines.len(), 1);
        let (points, is_closed) = &lines[0];
        assert!(is_closed);
        let mut points = points.clone();
        points.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        assert_eq!(points, [(2.0, 3.0), (3.0, 2.0), (3.0, 4.0), (4.0, 3.0)]);
    }

    #[test]
    fn a_slope_has_a_line_from_edge_to_edge() {
        let lines = lines(3, &[0, 0, 0, 6, 6, 6]);
        assert_eq!(lines, [(vec![(1.0, 1.5), (3.0, 1.5), (5.0, 1.5)], false)]);
    }

    #[test]
    fn a_line_ends_where_nothing_is_known() {
        let lines = lines(4, &[0, 0, 0, NOTHING, 6, 6, 6, NOTHING]);
        assert_eq!(lines, [(vec![(1.0, 1.5), (3.0, 1.5), (5.0, 1.5)], false)]);
    }

    #[test]
    fn the_middle_of_a_saddle_says_what_belongs_together() {
        let one_hill = lines(2, &[4, 0, 0, 4]);
        let two_hills = lines(2, &[2, 0, 0, 2]);
        assert_eq!((one_hill.len(), two_hills.len()), (2, 2));
        // Around the low corner in the upper right, and around the high one in the upper left.
        let ends = |lines: &[(Vec<(f64, f64)>, bool)], corner: (f64, f64)| {
            let is_near = |at: &(f64, f64)| (at.0 - corner.0).abs() + (at.1 - corner.1).abs() < 2.0;
            lines.iter().any(|(points, _)| points.iter().all(is_near))
        };
        assert!(ends(&one_hill, (3.0, 1.0)) && !ends(&one_hill, (1.0, 1.0)));
        assert!(ends(&two_hills, (1.0, 1.0)) && !ends(&two_hills, (3.0, 1.0)));
    }

    #[test]
    fn a_surface_without_samples_has_no_lines() {
        assert!(lines(0, &[]).is_empty());
        assert!(lines(1, &[0, 4]).is_empty());
    }
}
