//! Which names matter: what is chosen, compared or told of stands first, then the ends of the measure, towns with a campus,
//! members, and the rest by people.

use super::super::{Drawing, WayLine, class_of, members_of, municipality_of, ways};
use crate::domain::{Atlas, CollaborationId, Extreme, Finding, Measure, MunicipalityCode};
use crate::geo::Screen;
use crate::text::Text;
use crate::url::Selection;

/// So many municipalities that share the best or the worst value are named before others.
const SHARING: usize = 2;

/// What the names on the map depend on, beside where the map stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Naming {
    /// The municipality that is chosen, or that the chosen place lies in.
    pub chosen: Option<MunicipalityCode>,
    /// The chosen place where it is a point with a name of its own: a locality.
    pub point: Option<(String, Screen)>,
    /// The municipalities that are compared.
    pub compared: Vec<MunicipalityCode>,
    /// Those with the best and the worst value.
    pub extremes: Vec<MunicipalityCode>,
    /// The members of the chosen collaboration.
    pub members: Vec<MunicipalityCode>,
    /// The ways from the chosen place.
    pub ways: Vec<WayLine>,
    /// The palette index of each municipality's class, in the order of the drawing.
    pub classes: Vec<Option<usize>>,
}

/// The municipalities in the order in which they are named, as places in `Drawing::regions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Order {
    /// Named wherever there is a way to.
    pub always: Vec<usize>,
    /// Those with the best and the worst value, named after these.
    pub extremes: Vec<usize>,
    /// Those with a campus, named before the rest.
    pub towns: Vec<usize>,
    /// Named where there is room.
    pub rest: Vec<usize>,
}

impl Naming {
    /// What a view makes important.
    pub fn of(
        atlas: &Atlas,
        drawing: &Drawing,
        text: &Text,
        measure: Measure,
        selection: &Selection,
        compared: &[MunicipalityCode],
        collaboration: Option<CollaborationId>,
    ) -> Self {
        let index_of = |code| {
            let class = class_of(atlas, measure, code)?;
            Some(measure.scale().palette_index(class))
        };
        let regions = drawing.regions.iter();
        let point = match selection {
            Selection::Locality(code) => atlas.locality(code).map(|(place, _)| {
                let at = atlas.projection().screen_from_lonlat(place.at);
                (place.name.clone(), at)
            }),
            _ => None,
        };
        Self {
            chosen: municipality_of(atlas, selection).map(|place| place.code),
            point,
            compared: compared.to_vec(),
            extremes: extremes(atlas, measure),
            members: members_of(atlas, collaboration).to_vec(),
            ways: ways(atlas, text, selection),
            classes: regions.map(|region| index_of(region.code)).collect(),
        }
    }

    /// How the name of a municipality is set.
    pub(super) fn weight(&self, code: MunicipalityCode) -> super::Weight {
        match self.chosen == Some(code) || self.compared.contains(&code) {
            true => super::Weight::Strong,
            false => super::Weight::Plain,
        }
    }

    /// The order of the names.
    pub(super) fn order(&self, atlas: &Atlas, drawing: &Drawing) -> Order {
        let mut is_named = vec![false; drawing.regions.len()];
        let mut next = |codes: &[MunicipalityCode]| {
            let mut found = Vec::new();
            for code in codes {
                let nth = drawing.regions.iter().position(|it| it.code == *code);
                if let Some(nth) = nth.filter(|&nth| !is_named[nth]) {
                    is_named[nth] = true;
                    found.push(nth);
                }
            }
            found
        };
        let chosen: Vec<MunicipalityCode> = self.chosen.into_iter().collect();
        let always = next(&[chosen, self.compared.clone()].concat());
        let towns = atlas.sites().iter();
        let towns = towns.filter(|site| site.is_active() && site.kind.is_campus());
        let towns: Vec<MunicipalityCode> = towns.map(|site| site.municipality).collect();
        let extremes = next(&self.extremes);
        let towns = next(&by_people(drawing, &towns));
        let members = by_people(drawing, &self.members);
        let all = drawing.by_population.iter();
        let all: Vec<MunicipalityCode> = all.map(|&nth| drawing.regions[nth].code).collect();
        let rest = next(&[members, all].concat());
        Order {
            always,
            extremes,
            towns,
            rest,
        }
    }
}

fn by_people(drawing: &Drawing, codes: &[MunicipalityCode]) -> Vec<MunicipalityCode> {
    let all = drawing.by_population.iter();
    all.map(|&nth| drawing.regions[nth].code)
        .filter(|code| codes.contains(code))
        .collect()
}

/// The municipalities of the four counties with the worst and the best value.
fn extremes(atlas: &Atlas, measure: Measure) -> Vec<MunicipalityCode> {
    let Some(finding) = Finding::of(atlas, measure, None) else {
        return Vec::new();
    };
    let codes = |end: &Extreme| {
        let names = end.names.iter().take(SHARING);
        let places = atlas.municipalities().iter();
        let code_of = |name: &String| {
            let mut found = places
                .clone()
                .filter(|place| place.code.county().is_focus() && place.name == *name);
            found.next().map(|place| place.code)
        };
        names.filter_map(code_of).collect::<Vec<_>>()
    };
    [codes(&finding.worst), codes(&finding.best)].concat()
}
