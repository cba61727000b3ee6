//! "Min kommun": one municipality on a page of its own, to read or to print.

use super::detail::{Detail, MunicipalityDetail, detail};
use super::table::alphabetical;
use super::{Drawing, Neighbour, compass, municipality_of, similar, value_in_words};
use crate::domain::{Atlas, CountyCode, Measure, Municipality, Programmes, Ranks};
use crate::text::Text;
use crate::url::{Selection, ViewState};

/// What the page of one municipality says.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// All facts about it.
    pub facts: MunicipalityDetail,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Those around it, by the chosen measure.
    pub neighbours: Vec<Neighbour>,
    /// The non-members that are most like it.
    pub similar: Vec<(Selection, String)>,
    /// The borders of the counties, as path data.
    pub county_borders: String,
    /// SVG path data of the municipality.
    pub shape: String,
}

/// A figure of a municipality beside those of its county and Sweden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub what: &'static str,
    /// Of whom, and when.
    pub about: &'static str,
    /// Here.
    pub here: String,
    /// Where it stands.
    pub rank: String,
    /// In the county; empty where no source gives it.
    pub county: String,
    /// In Sweden; empty where no source gives it.
    pub sweden: String,
}

/// The municipalities of a county in the order of the Swedish alphabet.
pub fn by_name(atlas: &Atlas, county: CountyCode) -> Vec<&Municipality> {
    let places = atlas.municipalities().iter();
    let mut places: Vec<&Municipality> = places.filter(|p| p.code.county() == county).collect();
    places.sort_by_cached_key(|place| alphabetical(&place.name));
    places
}

/// The page of the municipality that the chosen place lies in; none while nothing is chosen.
pub fn profile(
    atlas: &Atlas,
    programmes: &Programmes,
    drawing: &Drawing,
    text: &Text,
    view: &ViewState,
) -> Option<Profile> {
    let place = municipality_of(atlas, &view.selection)?;
    let chosen = Selection::Municipality(place.code);
    let Detail::Municipality(facts) = detail(atlas, programmes, text, &chosen) else {
        return None;
    };
    let county = atlas.county(place.code.county());
    // The series and the difference from Sweden stand in the facts and beside Sweden's own figure.
    let shown = Measure::ALL
        .into_iter()
        .filter(|measure| !matches!(measure, Measure::Series(_) | Measure::AgainstSweden));
    let figures = shown.map(|measure| {
        let shown = |value: Option<f64>| value.map(|value| (text.value)(measure, value));
        let rank = Ranks::new(atlas, measure)
            .among(place)
            .filter(|_| measure != Measure::Access);
        Figure {
            what: (text.measure)(measure),
            about: (text.measure_about)(measure),
            here: value_in_words(atlas, text, measure, place),
            rank: rank.map_or_else(String::new, |rank| (text.rank)(measure, &rank)),
            county: shown(county.and_then(|c| measure.county(atlas, c))).unwrap_or_default(),
            sweden: shown(measure.sweden(atlas)).unwrap_or_default(),
        }
    });
    Some(Profile {
        figures: figures.collect(),
        neighbours: compass(atlas, drawing, text, view.measure, place.code),
        similar: similar(atlas, drawing, view.collaboration, place.code),
        county_borders: drawing.basemap.county_borders.clone(),
        shape: drawing.region(place.code)?.path.clone(),
        facts: *facts,
    })
}
