//! What is said about the figures of a measure: what it is, how it is worked out, how certain it is, and how to cite it.

use super::{SourceLink, municipality_of, source_links, value_in_words};
use crate::domain::{Atlas, Measure, TYPICAL_ERROR, Unit};
use crate::text::Text;
use crate::url::Selection;

/// Where the list of changes is, from the folder of the whole.
pub const CHANGES: &str = "data/CHANGES.txt";
/// The day of the newest change of the data, as `2026-11-29`: the date of the first entry in the list of changes.
const CHANGED: [u8; DATE] = newest(include_bytes!("../../../../data/CHANGES.md"));
/// How long a date is.
const DATE: usize = 10;

/// The date of the first entry: what follows the first heading of level two.
const fn newest(list: &[u8]) -> [u8; DATE] {
    let mut date = [b' '; DATE];
    let mut at = 0;
    while at + 4 + DATE <= list.len() {
        if matches!(
            [list[at], list[at + 1], list[at + 2], list[at + 3]],
            [b'\n', b'#', b'#', b' ']
        ) {
            let mut nth = 0;
            while nth < DATE {
                date[nth] = list[at + 4 + nth];
                nth += 1;
            }
            return date;
        }
        at += 1;
    }
    date
}

/// What is said about the figures of a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What it counts.
    pub definition: &'static str,
    /// How it is worked out.
    pub method: &'static str,
    /// How certain it is.
    pub error: String,
    /// Where it comes from.
    pub sources: Vec<SourceLink>,
    /// When the figures changed last, in words.
    pub renewed: String,
}

/// What is said about the figures of a measure.
pub fn about(atlas: &Atlas, text: &Text, measure: Measure) -> About {
    About {
        definition: (text.measure_about)(measure),
        method: (text.lang.about().method)(measure),
        error: error(atlas, text, measure),
        sources: source_links(atlas, text, measure.sources()),
        renewed: renewed(text),
    }
}

/// The text to cite a measure with, and its value in the municipality that the chosen place is or lies in; `today` as
/// `2026-11-29`, and the address where it is read.
pub fn citation(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    selection: &Selection,
    today: &str,
    address: &str,
) -> String {
    let sources = source_links(atlas, text, measure.sources());
    let sources: Vec<String> = sources.into_iter().map(|source| source.words).collect();
    let words = text.lang.about();
    let place = municipality_of(atlas, selection);
    let value = place.map(|place| {
        let value = value_in_words(atlas, text, measure, place);
        (words.value_of)(&place.name, &value)
    });
    (words.citation)(
        (text.measure)(measure),
        &value.unwrap_or_default(),
        (words.year)(measure),
        &sources.join("; "),
        &renewed(text),
        &(text.supply.date)(today),
        address,
    )
}

fn renewed(text: &Text) -> String {
    let date = str::from_utf8(&CHANGED).unwrap_or_default();
    (text.supply.date)(date)
}

fn error(atlas: &Atlas, text: &Text, measure: Measure) -> String {
    let words = text.lang.about();
    match (measure, measure.unit()) {
        (_, Unit::Level | Unit::Kilometres) => (words.distance_error)(100.0 * TYPICAL_ERROR),
        (Measure::Change | Measure::Series(_), _) => words.series_error.to_owned(),
        (Measure::Offers, _) => words.supply_error.to_owned(),
        _ => {
            let unknown = atlas.municipalities().iter();
            let unknown = unknown.map(|place| place.attainment.unknown.0);
            let least = unknown.clone().fold(f64::INFINITY, f64::min);
            (words.register_error)(least, unknown.fold(0.0, f64::max))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entry_is_the_newest() {
        assert_eq!(
            &newest(b"# Changes\n\ntext\n## 2026-11-29, x\n## 2025-01-01"),
            b"2026-11-29"
        );
        assert_eq!(&newest(b"# Changes"), b"          ");
        assert!(CHANGED.starts_with(b"20"));
    }
}
