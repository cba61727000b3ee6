//! The copy of the map for use without a network, in Swedish.

use crate::text::Lang;
use crate::text::OfflineText;
use crate::text::number::{NO_BREAK, decimal};

/// The Swedish words.
pub static OFFLINE: OfflineText = OfflineText {
    save: |size| {
        let size = decimal(Lang::Sv, size, 1);
        format!("Spara för att visa utan nät ({size}{NO_BREAK}MB)")
    },
    remove: "Ta bort den sparade kopian",
    note: "Inget sparas om du inte trycker. Då sparas kartans filer i din webbläsare tills du tar bort dem. Inget om dig sparas.",
    kept: "Kartans filer är sparade i din webbläsare tills du tar bort dem. Inget om dig är sparat.",
    busy: "Sparar …",
    saving: "Kartan sparas. Det kan ta en stund.",
    saved: "Kartan är sparad. Nu går den att öppna utan nät.",
    removed: "Den sparade kopian är borttagen.",
    failed: "Det gick inte att spara kartan. Inget är sparat. Se till att du har nät och försök igen.",
    stuck: "Det gick inte att ta bort kopian. Rensa webbplatsens data i webbläsarens inställningar.",
};
