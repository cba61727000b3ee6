//! The copy of the map for use without a network, in English.

use crate::text::Lang;
use crate::text::OfflineText;
use crate::text::number::{NO_BREAK, decimal};

/// The English words.
pub static OFFLINE: OfflineText = OfflineText {
    save: |size| {
        let size = decimal(Lang::En, size, 1);
        format!("Save for use without a network ({size}{NO_BREAK}MB)")
    },
    remove: "Remove the saved copy",
    note: "Nothing is saved unless you press. Then the map’s files are saved in your browser until you remove them. Nothing about you is saved.",
    kept: "The map’s files are saved in your browser until you remove them. Nothing about you is saved.",
    busy: "Saving …",
    saving: "The map is being saved. It may take a while.",
    saved: "The map is saved. It can now be opened without a network.",
    removed: "The saved copy is removed.",
    failed: "The map could not be saved. Nothing is saved. Check that you are online and try again.",
    stuck: "The copy could not be removed. Clear the site’s data in the settings of the browser.",
};
