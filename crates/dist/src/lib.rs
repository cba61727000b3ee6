//! The output folder `dist/`: what the build (`xtask`) and the prerenderer agree on.

mod files;
mod hash;
pub mod headers;
mod manifest;

pub use files::files;
pub use hash::{hashed_name, policy_hash, sha256_base64};
pub use headers::Headers;
pub use manifest::Manifest;
