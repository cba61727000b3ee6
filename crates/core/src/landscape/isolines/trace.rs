//! Marching squares: segments across squares of four samples, joined to lines.

use super::APART;
use super::samples::Samples;

/// No edge.
const NONE: u32 = u32::MAX;

/// The sides of a square.
#[derive(Clone, Copy)]
enum Side {
    Top,
    Right,
    Bottom,
    Left,
}
use Side::{Bottom, Left, Right, Top};

/// What tracing needs, kept from one time to the next. An edge lies between two samples; the one to the right of sample `n` is
/// number 2 `n`, the one below it 2 `n` + 1.
#[derive(Debug, Clone, Default)]
pub(super) struct Tracer {
    /// The edges that each edge is joined with across the squares on its sides.
    joined: Vec<[u32; 2]>,
    /// The edges that are joined with any.
    crossed: Vec<u32>,
    /// The points of the line that is being followed, in cells.
    line: Vec<(f32, f32)>,
}

impl Tracer {
    /// Hands each line at a value to `found`: its points in cells of the grid, and whether it is closed.
    pub fn trace(
        &mut self,
        samples: &Samples,
        value: f32,
        mut found: impl FnMut(&mut dyn Iterator<Item = (f32, f32)>, bool),
    ) {
        self.joined.resize(2 * samples.values.len(), [NONE; 2]);
        self.crossed.clear();
        self.cross(samples, value);
        // Lines that end somewhere first: what is left then is closed.
        for is_closed in [false, true] {
            for nth in 0..self.crossed.len() {
                let start = self.crossed[nth];
                let is_end = self.joined[start as usize][1] == NONE;
                let is_left = self.joined[start as usize][0] != NONE;
                if is_left && (is_closed || is_end) {
                    self.follow(start, samples, value);
                    found(&mut self.line.iter().copied(), is_closed);
                }
            }
        }
    }

    /// Joins the edges that the line crosses, square by square.
    fn cross(&mut self, samples: &Samples, value: f32) {
        let columns = samples.columns;
        let rows = samples.values.chunks_exact(columns.max(1));
        let pairs = rows.clone().zip(rows.skip(1)).enumerate();
        for (row, (upper, lower)) in pairs {
            for column in 0..columns.saturating_sub(1) {
                let corners = [
                    upper[column],
                    upper[column + 1],
                    lower[column + 1],
                    lower[column],
                ];
                let [a, b, c, d] = corners.map(|corner| u8::from(corner >= value));
                let case = a | b << 1 | c << 2 | d << 3;
                if case == 0 || case == 15 || corners.iter().any(|corner| corner.is_nan()) {
                    continue;
                }
                let square = (row * columns + column) as u32;
                let mut join = |from, to| self.join(square, columns as u32, from, to);
                let is_high = || corners.iter().sum::<f32>() >= 4.0 * value;
                match case {
                    1 | 14 => join(Left, Top),
                    2 | 13 => join(Top, Right),
                    4 | 11 => join(Right, Bottom),
                    7 | 8 => join(Bottom, Left),
                    3 | 12 => join(Left, Right),
                    6 | 9 => join(Top, Bottom),
                    // Two opposite corners lie above: the middle says whether they are one hill.
                    saddle if (saddle == 5) == is_high() => {
                        join(Top, Right);
                        join(Bottom, Left);
                    }
                    _ => {
                        join(Left, Top);
                        join(Right, Bottom);
                    }
                }
            }
        }
    }

    fn join(&mut self, square: u32, columns: u32, from: Side, to: Side) {
        let edge = |side| match side {
            Top => 2 * square,
            Left => 2 * square + 1,
            Right => 2 * (square + 1) + 1,
            Bottom => 2 * (square + columns),
        };
        for (here, there) in [(edge(from), edge(to)), (edge(to), edge(from))] {
            let joined = &mut self.joined[here as usize];
            if joined[0] == NONE {
                joined[0] = there;
                self.crossed.push(here);
            } else {
                joined[1] = there;
            }
        }
    }

    /// Collects the points of the line that an edge is on, and takes its edges out.
    fn follow(&mut self, start: u32, samples: &Samples, value: f32) {
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
fn point(edge: u32, samples: &Samples, value: f32) -> (f32, f32) {
    let sample = edge as usize / 2;
    let is_below = edge % 2 == 1;
    let other = sample + if is_below { samples.columns } else { 1 };
    let [from, to] = [sample, other].map(|sample| samples.values[sample]);
    let share = (value - from) / (to - from);
    let (column, row) = (sample % samples.columns, sample / samples.columns);
    let (right, down) = if is_below { (0.0, share) } else { (share, 0.0) };
    // The middle of the cells that a sample is the mean of.
    let cells = |nth: usize, more: f32| (nth as f32 + more + 0.5) * APART as f32;
    (cells(column, right), cells(row, down))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(columns: usize, values: &[f32]) -> Vec<(Vec<(f32, f32)>, bool)> {
        let samples = Samples {
            columns,
            values: values.to_vec(),
        };
        let mut lines = Vec::new();
        let mut tracer = Tracer::default();
        // Twice, since the memory is kept.
        for _ in 0..2 {
            lines.clear();
            tracer.trace(&samples, 1.0, |line, is_closed| {
                lines.push((line.collect(), is_closed))
            });
        }
        lines
    }

    #[test]
    fn a_hill_has_a_closed_line() {
        let lines = lines(3, &[0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!(lines.len(), 1);
        let (points, is_closed) = &lines[0];
        assert!(is_closed);
        let mut points = points.clone();
        points.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        assert_eq!(points, [(2.0, 3.0), (3.0, 2.0), (3.0, 4.0), (4.0, 3.0)]);
    }

    #[test]
    fn a_slope_has_a_line_from_edge_to_edge() {
        let lines = lines(3, &[0.0, 0.0, 0.0, 4.0, 4.0, 4.0]);
        assert_eq!(lines, [(vec![(1.0, 1.5), (3.0, 1.5), (5.0, 1.5)], false)]);
    }

    #[test]
    fn a_line_ends_where_nothing_is_known() {
        let lines = lines(4, &[0.0, 0.0, 0.0, f32::NAN, 4.0, 4.0, 4.0, f32::NAN]);
        assert_eq!(lines, [(vec![(1.0, 1.5), (3.0, 1.5), (5.0, 1.5)], false)]);
    }

    #[test]
    fn the_middle_of_a_saddle_says_what_belongs_together() {
        let one_hill = lines(2, &[3.0, 0.0, 0.0, 3.0]);
        let two_hills = lines(2, &[1.5, 0.0, 0.0, 1.5]);
        assert_eq!((one_hill.len(), two_hills.len()), (2, 2));
        // Around the low corner in the upper right, and around the high one in the upper left.
        let ends = |lines: &[(Vec<(f32, f32)>, bool)], corner: (f32, f32)| {
            let is_near = |at: &(f32, f32)| (at.0 - corner.0).abs() + (at.1 - corner.1).abs() < 2.0;
            lines.iter().any(|(points, _)| points.iter().all(is_near))
        };
        assert!(ends(&one_hill, (3.0, 1.0)) && !ends(&one_hill, (1.0, 1.0)));
        assert!(ends(&two_hills, (1.0, 1.0)) && !ends(&two_hills, (3.0, 1.0)));
    }

    #[test]
    fn a_surface_without_samples_has_no_lines() {
        assert!(lines(0, &[]).is_empty());
        assert!(lines(1, &[0.0, 4.0]).is_empty());
    }
}
