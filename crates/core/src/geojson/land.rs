//! `context.geojson`: the land around the municipalities.

use super::properties::Properties;
use crate::domain::Land;

pub fn land(properties: &mut Properties<'_>) -> Land {
    Land {
        code: properties.text("code"),
        shape: properties.shape(),
    }
}
