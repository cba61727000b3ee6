//! What the facts about a place begin with: enough for a first look, worked out without the rest.

use super::access::{AccessFacts, access_facts};
use super::place::{NearestFact, across_border, nearest};
use crate::domain::{Atlas, MunicipalityCode, level};
use crate::text::Text;
use crate::url::Selection;

/// What the facts about a place begin with; all is empty for a site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShortFacts {
    /// Access, for a municipality with people in localities.
    pub access: Option<AccessFacts>,
    /// The level, for a locality.
    pub level: Option<&'static str>,
    /// The nearest sites, from a locality or from the largest one of a municipality.
    pub nearest: Option<NearestFact>,
}

/// What the facts about the chosen place begin with.
pub fn short_facts(atlas: &Atlas, text: &Text, selection: &Selection) -> ShortFacts {
    match selection {
        Selection::None | Selection::Site(_) => ShortFacts::default(),
        Selection::Municipality(code) => ShortFacts {
            access: access_of(atlas, text, *code),
            nearest: nearest_of(atlas, text, *code),
            ..ShortFacts::default()
        },
        Selection::Locality(code) => match atlas.locality(code) {
            None => ShortFacts::default(),
            Some((found, reach)) => ShortFacts {
                level: Some((text.level)(level(reach))),
                nearest: Some(nearest(atlas, text, found, reach)),
                ..ShortFacts::default()
            },
        },
    }
}

/// Access in a municipality; none where nobody lives in a locality.
pub fn access_of(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Option<AccessFacts> {
    let (place, access) = atlas.municipality(code).zip(atlas.access(code))?;
    let across_border = across_border(atlas, text, code);
    Some(access_facts(text, access, place, across_border))
}

/// The nearest sites from the largest locality of a municipality.
pub fn nearest_of(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Option<NearestFact> {
    let localities = atlas.localities_of(code);
    let (largest, reach) = localities.first()?;
    Some(nearest(atlas, text, largest, reach))
}
