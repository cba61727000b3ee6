//! Distance programmes of all of Sweden.

use super::entry::{Entry, entry};
use super::facets::{Facet, field_facets};
use super::filter::OfferFilter;
use super::listed::{Listed, newest_first};
use super::words::OfferWords;
use crate::domain::{Atlas, Offer, Programmes};
use crate::text::Text;

/// The distance programmes of all of Sweden that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistanceProgrammes {
    /// The fields that there are.
    pub fields: Vec<Facet>,
    /// The programmes, the newest decision first.
    pub entries: Vec<Entry>,
    /// How many are shown, of how many.
    pub count: String,
}

/// The distance programmes that have the words and the field of a filter: what else it asks for is the same for all of them, or
/// is not known.
pub fn distance_programmes(
    atlas: &Atlas,
    programmes: &Programmes,
    distance: &[Offer],
    text: &Text,
    filter: &OfferFilter,
) -> DistanceProgrammes {
    let words = OfferWords::new(&filter.words);
    let of_words = OfferFilter {
        field: filter.field.clone(),
        ..OfferFilter::default()
    };
    let now: Vec<&Offer> = distance.iter().filter(|offer| offer.is_now()).collect();
    let matching = now.iter().copied();
    let matching: Vec<&Offer> = matching
        .filter(|offer| words.are_in(atlas, text, offer))
        .collect();
    let found = matching.iter().map(|offer| Listed {
        offer,
        given: of_words.given(offer),
        away: None,
    });
    let mut found: Vec<Listed<'_>> = found.filter(|it| !it.given.is_empty()).collect();
    newest_first(&mut found);
    let entries = found.iter();
    DistanceProgrammes {
        fields: field_facets(text, matching.into_iter()),
        count: (text.supply.distance_count)(found.len(), now.len()),
        entries: entries
            .map(|it| entry(atlas, programmes, text, it, None))
            .collect(),
    }
}
