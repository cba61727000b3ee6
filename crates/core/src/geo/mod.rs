//! Coordinates and shapes: the globe, the projection, the paths. Knows nothing of education, and no browser.

mod decimal;
mod path;
mod projection;
mod shape;
mod simplify;
mod space;

pub use decimal::{fixed, parse_fixed};
pub use path::{PathData, Precision};
pub use projection::{Fit, MapProjection, Projection, Sweref99Tm};
pub use shape::{Line, Outline, Polygon, Ring, Shape, Sink, stream};
pub use simplify::simplified;
pub use space::{Bounds, Km, LonLat, Projected, Screen, Segment};
