//! The shares with post-secondary education in a municipality, beside its county and Sweden.

use crate::domain::{Atlas, BySex, Municipality};
use crate::text::Text;
use crate::text::number::decimal;

/// A row of the education table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EducationRow {
    /// Who.
    pub who: String,
    /// The municipality's, the county's and Sweden's share.
    pub shares: [String; 3],
}

/// The rows for `place`.
pub(super) fn education(atlas: &Atlas, text: &Text, place: &Municipality) -> Vec<EducationRow> {
    let words = &text.detail;
    let county = atlas.county(place.code.county());
    let sweden = atlas.country();
    let row = |who: &str, own: f64, county: Option<f64>, sweden: f64| {
        let shown = |share: f64| decimal(text.lang, share, 1);
        let county = county.map_or_else(|| text.no_data.to_owned(), shown);
        EducationRow {
            who: who.to_owned(),
            shares: [shown(own), county, shown(sweden)],
        }
    };
    let by = |who, pick: fn(&BySex) -> f64| {
        row(
            who,
            pick(&place.attainment.post_secondary),
            county.map(|c| pick(&c.post_secondary)),
            pick(&sweden.post_secondary),
        )
    };
    vec![
        by(words.post_secondary, |shares| shares.total.0),
        by(words.women, |shares| shares.women.0),
        by(words.men, |shares| shares.men.0),
        row(
            words.three_years,
            place.attainment.three_years.total.0,
            county.map(|c| c.three_years.total.0),
            sweden.three_years.total.0,
        ),
    ]
}
