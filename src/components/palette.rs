//! The sets of colours.

use larkartan_core::domain::Palette;

/// The name of a palette in style sheets.
pub fn palette_key(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}
