//! `context-layers.geojson`: main roads and large lakes, one a feature. They come later than the atlas and refer to nothing in it.

use super::collection::Collection;
use super::properties::{Properties, word};
use super::{DecodeError, LATER_FILE_NAMES};
use crate::domain::ContextLayers;
use crate::geo::{Line, Shape};
use serde::Deserialize;

/// What a feature is, as `kind` says it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    MainRoad,
    Lake,
}

/// A feature.
enum Layer {
    Road(Line),
    Lake(Shape),
}

/// Decodes `context-layers.geojson`.
///
/// # Errors
/// Everything that is wrong in it.
pub fn context_layers(text: &str) -> Result<ContextLayers, Vec<DecodeError>> {
    let [.., file] = LATER_FILE_NAMES;
    let collection = Collection::parse(file, text).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let mut found = ContextLayers::default();
    for layer in collection.each(&mut errors, layer).into_iter().flatten() {
        match layer {
            Layer::Road(line) => found.roads.push(line),
            Layer::Lake(shape) => found.lakes.push(shape),
        }
    }
    errors.is_empty().then_some(found).ok_or(errors)
}

/// A feature; none where its kind is wrong, which is not blamed on its geometry too.
fn layer(properties: &mut Properties<'_>) -> Option<Layer> {
    let kind = properties.code("kind", "main_road or lake", None, |text| {
        word(text).map(Some)
    });
    Some(match kind? {
        Kind::MainRoad => Layer::Road(properties.line()),
        Kind::Lake => Layer::Lake(properties.shape()),
    })
}
