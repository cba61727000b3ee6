//! The manifest: which assets the build has written, for the prerenderer to name in the pages. Its form is JSON.

use serde::{Deserialize, Serialize};

/// The assets of a build. Paths are relative to `dist/`: `assets/larkartan-0123456789abcdef.js`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The script of the pages: start, bindings and loader of the chunks in one module. Names the wasm beside it.
    pub script: String,
    /// The first wasm.
    pub wasm: String,
    /// The wasm that is loaded later.
    pub chunks: Vec<String>,
    /// The style sheet of all pages.
    pub style: String,
    /// The script of the embed pages, which runs before their first paint.
    pub embed_script: String,
    /// The style sheet of the embed pages, beside that of all pages.
    pub embed_style: String,
    /// The style of what the start pages do not show at first.
    pub later_style: String,
    /// The style of the first view, which stands in the start pages.
    pub inline_style: String,
    /// The fonts, which the style of later screens names beside itself.
    pub fonts: Vec<String>,
    /// The script that stands in every page and shows a load error.
    pub inline_script: String,
}
