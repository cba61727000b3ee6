//! Lärkartan: where in northern Sweden it is near and where it is far to a place to study.
//!
//! Data flows one way: GeoJSON files are decoded by [`input`] into an [`Atlas`](domain::Atlas), which never changes.
//! [`scene`] turns the atlas and a [`ViewState`](scene::ViewState) into plain data: what is drawn and what is said. The
//! components in `ui` turn that into elements, and events into intents; the view state lives in the link.
//!
//! - [`geo`]: coordinates, the projection, paths. Knows nothing of education.
//! - [`domain`]: the subject: places, distances, access, level of education, measures and their classes.
//! - [`input`]: the only place that knows GeoJSON and its property names.
//! - [`text`]: every sentence that a person reads, in Swedish and English.
//! - [`scene`]: what is drawn and said, as plain data.
//! - `platform`: the browser, as plain values (feature `csr` or `ssr`).
//! - `ui`: components (feature `csr` or `ssr`).

pub mod domain;
pub mod geo;
pub mod input;
#[cfg(feature = "ui")]
pub mod platform;
pub mod scene;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
