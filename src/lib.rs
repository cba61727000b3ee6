//! The app: Leptos components on the core.
//!
//! [`store`] holds the view as signals, [`actions`] are what a reader can do with it, [`context`] is what every component
//! reads. Components turn scenes of the core into elements, and events into actions; they decide nothing.
//!
//! - [`app`]: puts the page together. [`load`]: the data, and what is said where they do not come. [`later`]: the data that come
//!   after the first view.
//! - `map`, `panel`: the first view. `facts`, `screens`: later chunks.
//! - `components`: small parts that know props only. [`browser`]: a thin edge over `web-sys`.
//! - `prerender`: the same components as static pages (feature `ssr`).

pub mod actions;
pub mod app;
pub mod browser;
mod components;
pub mod context;
mod facts;
pub mod later;
pub mod load;
mod map;
mod panel;
mod player;
mod preload;
#[cfg(feature = "ssr")]
pub mod prerender;
mod screens;
mod selecting;
pub mod store;
