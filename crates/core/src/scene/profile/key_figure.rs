//! The key figure of a portrait: the value of the chosen measure in large digits, and in words what it is and where it stands.

use crate::domain::{Atlas, Measure, Municipality, Ranks, Unit, rounded};
use crate::geo::Km;
use crate::scene::{place_names, value_in_words};
use crate::text::Text;
use crate::text::number::{decimal, signed};

/// A value as it is seen from afar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// Its digits; empty where the value is told in words alone.
    pub digits: String,
    /// Its unit, beside the digits; empty without them.
    pub unit: &'static str,
    /// What it is.
    pub about: String,
    /// How many stand before it; none where ranks mean nothing.
    pub rank: Option<String>,
}

impl KeyFigure {
    /// The value of `measure` in `place`.
    pub fn of(atlas: &Atlas, text: &Text, measure: Measure, place: &Municipality) -> Self {
        let words = &text.profile;
        let value = measure.value(atlas, place);
        let digits = value.map(|value| match measure.unit() {
            Unit::Level => String::new(),
            Unit::Kilometres => match rounded(Km(value)) {
                0 => "< 5".to_owned(),
                km => km.to_string(),
            },
            Unit::Percent => decimal(text.lang, value, 1),
            Unit::Count => decimal(text.lang, value, 0),
            Unit::PercentagePoints if measure == Measure::WomenLessMen => {
                decimal(text.lang, value, 1)
            }
            Unit::PercentagePoints => signed(text.lang, value, 1),
        });
        let digits = digits.unwrap_or_default();
        let localities = atlas.localities_of(place.code);
        let campus = localities
            .first()
            .and_then(|(_, reach)| reach.campus)
            .filter(|_| measure == Measure::NearestCampus);
        let campus = campus.map(|nearest| place_names(atlas, text, &nearest));
        let told = value_in_words(atlas, text, measure, place);
        let here = text.here(measure.only_sweden(atlas, place));
        let rank = Ranks::new(atlas, measure)
            .of(place)
            .filter(|_| measure != Measure::Access);
        Self {
            unit: match digits.is_empty() {
                true => "",
                false => (text.table.short_unit)(measure.unit()),
            },
            about: (words.key_about)(measure, &told, here, campus.as_deref()),
            rank: rank.map(|(rank, of)| (words.key_rank)(measure, rank - 1, of)),
            digits,
        }
    }
}
