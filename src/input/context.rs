//! `context.geojson`: land around the map.

use super::properties::Properties;
use crate::domain::Neighbour;

pub fn neighbour(properties: &mut Properties<'_>) -> Neighbour {
    Neighbour {
        code: properties.text("code"),
        shape: properties.shape(),
    }
}
