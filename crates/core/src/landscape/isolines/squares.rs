//! Marching squares: where lines run across each square of four samples.

use super::samples::{Samples, UNKNOWN};

/// An edge lies between two samples: the one to the right of sample `n` is number 2 `n`, the one below it 2 `n` + 1.
pub(super) type Edge = u32;

/// The part of a line that runs across one square, from edge to edge.
pub(super) type Segment = [Edge; 2];

/// The sides of a square.
#[derive(Clone, Copy)]
enum Side {
    Top,
    Right,
    Bottom,
    Left,
}
use Side::{Bottom, Left, Right, Top};

/// Finds the segments of all lines in one pass over the squares; those at `breaks[nth]` are added to `segments[nth]`.
pub(super) fn march(samples: &Samples, breaks: &[u16], segments: &mut [Vec<Segment>]) {
    let columns = samples.columns;
    let rows = samples.classes.chunks_exact(columns.max(1));
    for (row, (upper, lower)) in rows.clone().zip(rows.skip(1)).enumerate() {
        let squares = upper.array_windows().zip(lower.array_windows());
        for (column, (&[a, b], &[d, c])) in squares.enumerate() {
            // Most squares lie within one class.
            if a == b && a == c && a == d {
                continue;
            }
            let (lowest, highest) = (a.min(b).min(c).min(d), a.max(b).max(c).max(d));
            if highest == UNKNOWN {
                continue;
            }
            let square = row * columns + column;
            for class in lowest..highest {
                let nth = usize::from(class);
                let is_above = [a, b, c, d].map(|corner| corner > class);
                let is_hill = || is_hill(samples, square, breaks[nth]);
                for &[from, to] in crossed(is_above, is_hill) {
                    segments[nth].push([edge(from, square, columns), edge(to, square, columns)]);
                }
            }
        }
    }
}

/// The sides that the line enters and leaves by, from which corners lie above it: clockwise from the upper left. In a saddle,
/// where two opposite corners do, `is_hill` says whether the middle lies above too.
fn crossed(is_above: [bool; 4], is_hill: impl Fn() -> bool) -> &'static [[Side; 2]] {
    let [a, b, c, d] = is_above.map(u8::from);
    match a | b << 1 | c << 2 | d << 3 {
        0 | 15 => &[],
        1 | 14 => &[[Left, Top]],
        2 | 13 => &[[Top, Right]],
        4 | 11 => &[[Right, Bottom]],
        7 | 8 => &[[Bottom, Left]],
        3 | 12 => &[[Left, Right]],
        6 | 9 => &[[Top, Bottom]],
        saddle if (saddle == 5) == is_hill() => &[[Top, Right], [Bottom, Left]],
        _ => &[[Left, Top], [Right, Bottom]],
    }
}

/// Whether the middle of a square lies above the line, half a step below its break.
fn is_hill(samples: &Samples, square: usize, least: u16) -> bool {
    let below = square + samples.columns;
    let corners = [square, square + 1, below, below + 1];
    let sum: u32 = corners
        .map(|corner| u32::from(samples.values[corner]))
        .iter()
        .sum();
    sum + 2 >= 4 * u32::from(least)
}

/// The edge on a side of a square.
fn edge(side: Side, square: usize, columns: usize) -> Edge {
    let edge = match side {
        Top => 2 * square,
        Left => 2 * square + 1,
        Right => 2 * (square + 1) + 1,
        Bottom => 2 * (square + columns),
    };
    edge as Edge
}
