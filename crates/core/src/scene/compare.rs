//! Municipalities side by side, and which are alike.

use super::{Drawing, card_among};
use crate::domain::{Atlas, CollaborationId, Measure, Municipality, MunicipalityCode, Ranks};
use crate::text::Text;
use crate::text::number::whole;
use crate::url::MOST_COMPARED;
use crate::url::Selection;

/// The letters that mark the compared municipalities on the map and in the table.
pub const LETTERS: [&str; MOST_COMPARED] = ["A", "B", "C", "D"];
/// So many alike are named.
const MOST_ALIKE: usize = 3;

/// Municipalities side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The municipalities.
    pub places: Vec<(MunicipalityCode, String)>,
    /// The rows: what, and one value for each place.
    pub rows: Vec<(String, Vec<String>)>,
}

/// What is known of `codes`, the same rows for all.
pub fn comparison(atlas: &Atlas, text: &Text, codes: &[MunicipalityCode]) -> Comparison {
    let places: Vec<&Municipality> = codes
        .iter()
        .filter_map(|c| atlas.municipality(*c))
        .collect();
    let mut rows = vec![(
        text.compare.inhabitants.to_owned(),
        places
            .iter()
            .map(|p| whole(text.lang, p.population_2024))
            .collect(),
    )];
    for measure in Measure::ALL {
        let ranks = Ranks::new(atlas, measure);
        let value = |place: &&Municipality| {
            let card = card_among(&ranks, text, place.code);
            card.map_or_else(String::new, |card| card.value)
        };
        rows.push((
            (text.measure)(measure).to_owned(),
            places.iter().map(value).collect(),
        ));
    }
    Comparison {
        places: places.iter().map(|p| (p.code, p.name.clone())).collect(),
        rows,
    }
}

/// The non-members that are most like a member of the chosen collaboration, or of the first where none is chosen, the most alike
/// first; none for others.
///
/// Alike in population and area (by their logarithms), in the share of people in localities and in the distance to the
/// nearest campus, each counted in standard deviations over all municipalities of the map.
pub fn similar(
    atlas: &Atlas,
    drawing: &Drawing,
    chosen: Option<CollaborationId>,
    code: MunicipalityCode,
) -> Vec<(Selection, String)> {
    let members = super::members_of(atlas, Some(CollaborationId::compared(chosen)));
    if !members.contains(&code) {
        return Vec::new();
    }
    let places = atlas.municipalities();
    let traits: Vec<Option<[f64; 4]>> = places.iter().map(|p| traits(atlas, drawing, p)).collect();
    let Some(own) = places
        .iter()
        .position(|p| p.code == code)
        .and_then(|at| traits[at])
    else {
        return Vec::new();
    };
    let spread: [f64; 4] =
        std::array::from_fn(|nth| spread(traits.iter().flatten().map(|t| t[nth])));
    let far = |found: &[f64; 4]| -> f64 {
        let apart = |nth: usize| ((found[nth] - own[nth]) / spread[nth]).powi(2);
        (0..4).map(apart).sum()
    };
    let others = places.iter().zip(&traits).filter_map(|(place, traits)| {
        let is_member = members.contains(&place.code);
        let traits = traits.as_ref().filter(|_| !is_member)?;
        Some((far(traits), place))
    });
    let mut others: Vec<(f64, &Municipality)> = others.collect();
    others.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let nearest = others.into_iter().take(MOST_ALIKE);
    nearest
        .map(|(_, place)| (Selection::Municipality(place.code), place.name.clone()))
        .collect()
}

fn traits(atlas: &Atlas, drawing: &Drawing, place: &Municipality) -> Option<[f64; 4]> {
    let access = atlas.access(place.code)?;
    let area = drawing.region(place.code)?.outline.area();
    let in_localities = f64::from(access.everyone()) / f64::from(place.population_2020.max(1));
    Some([
        f64::from(place.population_2024.max(1)).ln(),
        area.ln(),
        in_localities,
        access.campus?.0,
    ])
}

/// The standard deviation; never zero, to divide by.
fn spread(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let count = values.clone().count().max(1) as f64;
    let mean = values.clone().sum::<f64>() / count;
    let variance = values.map(|v| (v - mean).powi(2)).sum::<f64>() / count;
    variance.sqrt().max(f64::MIN_POSITIVE)
}
