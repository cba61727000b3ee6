//! What one municipality shows of the chosen measure: its class, and the card with name, value and rank.

use super::{Heading, heading};
use crate::domain::{
    Atlas, Class, CollaborationId, Measure, Municipality, MunicipalityCode, Ranks,
};
use crate::text::Text;
use crate::url::Selection;

/// The card at the pointer or beside the focused municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionCard {
    /// The municipality's name.
    pub name: String,
    /// Its value with unit, or that there is none.
    pub value: String,
    /// Its rank, where ranks mean something.
    pub rank: Option<String>,
    /// What a distance is, and how wrong it may be, where the value rests on distances.
    pub note: Option<&'static str>,
}

impl RegionCard {
    /// What a screen reader says: name, value, rank.
    pub fn spoken(self) -> String {
        let parts = [Some(self.name), Some(self.value), self.rank];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The class that colours a municipality; none where the value is not known.
pub fn class_of(atlas: &Atlas, measure: Measure, code: MunicipalityCode) -> Option<Class> {
    let value = measure.value(atlas, atlas.municipality(code)?)?;
    Some(measure.scale().class(value))
}

/// The members of the chosen collaboration.
pub fn members_of(atlas: &Atlas, chosen: Option<CollaborationId>) -> &[MunicipalityCode] {
    let chosen = chosen.and_then(|id| atlas.collaboration(id));
    chosen.map_or(&[], |collaboration| &collaboration.members)
}

/// The note that stands with a value of a measure that rests on distances.
pub fn note_on(text: &Text, measure: Measure) -> Option<&'static str> {
    measure.rests_on_distances().then_some(text.estimate_short)
}

/// The value of a municipality in words, with what it holds for where a campus abroad is near and does not count.
pub fn value_in_words(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    place: &Municipality,
) -> String {
    let Some(value) = measure.value(atlas, place) else {
        return text.no_data.to_owned();
    };
    (text.value)(measure, value) + text.here(measure.only_sweden(atlas, place))
}

/// Name, value and rank of a municipality.
pub fn region_card(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    code: MunicipalityCode,
) -> Option<RegionCard> {
    card_among(&Ranks::new(atlas, measure), text, code)
}

/// The same, for one of many whose ranks are asked for.
pub fn card_among(ranks: &Ranks, text: &Text, code: MunicipalityCode) -> Option<RegionCard> {
    let (atlas, measure) = (ranks.atlas, ranks.measure);
    let place = atlas.municipality(code)?;
    // Five levels make no ranking: half of the municipalities would share a place.
    let rank = (measure != Measure::Access)
        .then(|| ranks.among(place))
        .flatten();
    Some(RegionCard {
        name: place.name.clone(),
        value: value_in_words(atlas, text, measure, place),
        note: note_on(text, measure),
        rank: rank.map(|rank| (text.rank)(measure, &rank)),
    })
}

/// What is chosen, in a line: a municipality with its value, another place with what it is and where.
pub fn brief(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    selection: &Selection,
) -> Option<RegionCard> {
    if let Selection::Municipality(code) = selection {
        return region_card(atlas, text, measure, *code);
    }
    let Heading { name, line, .. } = heading(atlas, text, selection)?;
    Some(RegionCard {
        name,
        value: line,
        rank: None,
        note: None,
    })
}
