//! How large names are, in pixels: as in `style/ink.css`, with a little air.

/// How a name is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Bold and larger: what is chosen or compared.
    Strong,
    /// As most are.
    Plain,
    /// In small capitals: a county.
    County,
    /// Small: a locality.
    Small,
}

impl Weight {
    /// The size of the letters, in pixels.
    fn letters_px(self) -> f64 {
        match self {
            Self::Strong => 14.5,
            Self::Plain => 12.5,
            Self::County | Self::Small => 11.0,
        }
    }
}

/// Words need so much more than the sum of their letters: fonts differ.
const AIR: f64 = 1.06;
/// Height of a line, as a share of the letters.
const LINE: f64 = 1.24;
/// Room between the capitals of a county's name, as a share of the letters.
const SPACED: f64 = 0.06;
/// How much wider bold letters are.
const BOLD: f64 = 1.08;

/// Width and height of words.
pub fn size_of(words: &str, weight: Weight) -> (f64, f64) {
    let letters = weight.letters_px();
    let width: f64 = match weight {
        Weight::County => {
            let capitals = words.to_uppercase();
            capitals.chars().map(|c| width_of(c) + SPACED).sum()
        }
        Weight::Strong => words.chars().map(width_of).sum::<f64>() * BOLD,
        Weight::Plain | Weight::Small => words.chars().map(width_of).sum(),
    };
    (width * letters * AIR, letters * LINE)
}

/// The width of a letter, as a share of its size, in a plain sans serif.
fn width_of(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' => 0.26,
        'f' | 't' | 'r' | ' ' | '-' => 0.36,
        'm' | 'w' => 0.84,
        'M' | 'W' => 0.88,
        letter if letter.is_uppercase() => 0.71,
        _ => 0.57,
    }
}
