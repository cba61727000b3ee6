//! `context.geojson`: land around the map.

use super::properties::Properties;
use crate::domain::Neighbour;

pub fn neighbour(properties: &mut Properties<'_>) -> Option<Neighbour> {
    let code = properties.text("code");
    let shape = properties.shape();
    Some(Neighbour {
        code: code?,
        shape: shape?,
    })
}
