//! The core of Lärkartan: data, access, texts and scenes. It knows no browser and no Leptos.
//!
//! Data flows one way: [`geojson`] decodes files into an [`Atlas`](domain::Atlas), which never changes. [`scene`] turns the
//! atlas and a [`ViewState`](url::ViewState) into plain data: what is drawn and what stands in words.
//!
//! - [`geo`]: coordinates, the projection, paths. Knows nothing of education.
//! - [`domain`]: the subject: places, distances, access, level of education, measures and their classes.
//! - [`geojson`]: the only place that knows GeoJSON and its property names.
//! - [`roads`]: distances by road.
//! - [`landscape`]: how far every point of the land is, on a raster.
//! - [`text`]: every sentence that a person reads, in Swedish and English.
//! - [`scene`]: what is drawn and written on the page, as plain data.
//! - [`url`]: what a link holds.

pub mod domain;
pub mod geo;
pub mod geojson;
pub mod landscape;
pub mod roads;
pub mod scene;
pub mod text;
pub mod url;
