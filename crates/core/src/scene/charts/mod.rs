//! Charts as plain data: places as shares of an axis, words, classes. Components give them a size, style sheets a colour.

mod axis;
mod bars;
mod dumbbell;
mod lines;
mod scatter;
mod strip;

pub use axis::Axis;
pub use bars::{Bar, BarRow, bar_axis, neighbour_bars};
pub use dumbbell::{Dumbbell, Dumbbells, Pair, PairKind, dumbbells, pair_axis};
pub use lines::{ChartLine, LineChart, LineEnd, LineKind, NAME_HEIGHT, line_chart};
pub use scatter::{AxisMark, Scatter, ScatterAxis, ScatterDot, scatter};
pub use strip::{COLUMNS, Side, Strip, StripDot, StripMark, strip, strips};

/// The table behind a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartTable {
    /// What it shows.
    pub caption: String,
    /// The heads of its columns after the names.
    pub columns: Vec<String>,
    /// Its rows: a name, and a cell for each column.
    pub rows: Vec<(String, Vec<String>)>,
}
