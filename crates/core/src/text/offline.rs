//! What a language must have for the copy of the map that a reader may keep for use without a network. Only the build
//! reads this.

/// Words around the button that keeps a copy, and takes it away again.
#[derive(Debug)]
pub struct OfflineText {
    /// The button while nothing is kept: how much it would be, in megabytes.
    pub save: fn(f64) -> String,
    /// The button while a copy is kept.
    pub remove: &'static str,
    /// That nothing is kept before the press, and what would be after it.
    pub note: &'static str,
    /// What is kept, once it is.
    pub kept: &'static str,
    /// The button while the files are being fetched.
    pub busy: &'static str,
    /// The files are being fetched.
    pub saving: &'static str,
    /// All of them are kept.
    pub saved: &'static str,
    /// None of them is kept any more.
    pub removed: &'static str,
    /// They could not be kept, and none of them is.
    pub failed: &'static str,
    /// The copy could not be taken away.
    pub stuck: &'static str,
}
