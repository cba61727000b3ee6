//! "Min kommun": the portrait of one municipality, to read or to print.

use super::charts::{
    BarRow, Dumbbells, LineChart, Strip, dumbbells, line_chart, neighbour_bars, strips,
};
use super::detail::{Detail, MunicipalityDetail, detail};
use super::figure::{KeyFigure, key_figure};
use super::locator::{Locator, locator};
use super::table::alphabetical;
use super::{Drawing, municipality_of, similar, value_in_words};
use crate::domain::{
    Atlas, CountyCode, CountyValue, Measure, Municipality, Particular, Programmes, Ranks,
};
use crate::text::Text;
use crate::url::{Selection, ViewState};

/// What the page of one municipality says.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// All facts about it.
    pub facts: MunicipalityDetail,
    /// What is most particular about it, in a sentence.
    pub headline: String,
    /// Its value of the chosen measure.
    pub key: Option<KeyFigure>,
    /// Where it lies, and the way to the nearest campus.
    pub locator: Option<Locator>,
    /// Where it stands among the others, measure by measure.
    pub strips: Vec<Strip>,
    /// Women and men in the municipalities of its county.
    pub women_and_men: Dumbbells,
    /// Its series among the others.
    pub series: Option<LineChart>,
    /// What the series is of.
    pub series_about: String,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// It and those around it, by the chosen measure.
    pub neighbours: Vec<BarRow>,
    /// The non-members that are most like it.
    pub similar: Vec<(Selection, String)>,
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
    /// In the county; empty where no source gives it and no mean can be worked out.
    pub county: String,
    /// Whether the county's value is a weighted mean over its municipalities.
    pub is_county_mean: bool,
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
    let places = atlas.municipalities().iter();
    let compared: Vec<&Municipality> = places
        .filter(|other| other.is_compared_with(place))
        .collect();
    let in_county = by_name(atlas, place.code.county());
    Some(Profile {
        headline: (text.profile.particular)(&place.name, Particular::of(atlas, place)),
        key: key_figure(atlas, text, view.measure, place.code),
        locator: locator(atlas, drawing, text, view.measure, place),
        strips: strips(atlas, text, place),
        women_and_men: dumbbells(atlas, text, &in_county, Some(place)),
        series: line_chart(atlas, text, &compared, Some(place)),
        series_about: (text.charts.lines_about)(&place.name, compared.len()),
        figures: figures(atlas, text, place),
        neighbours: neighbour_bars(atlas, drawing, text, view.measure, place.code),
        similar: similar(atlas, drawing, view.collaboration, place.code),
        facts: *facts,
    })
}

/// The figures of a municipality. The series and the difference from Sweden stand in a chart and beside Sweden's own figure.
fn figures(atlas: &Atlas, text: &Text, place: &Municipality) -> Vec<Figure> {
    let county = atlas.county(place.code.county());
    let shown = Measure::ALL
        .into_iter()
        .filter(|measure| !matches!(measure, Measure::Series(_) | Measure::AgainstSweden));
    let figures = shown.map(|measure| {
        let shown = |value: Option<f64>| value.map(|value| (text.value)(measure, value));
        let rank = Ranks::new(atlas, measure)
            .among(place)
            .filter(|_| measure != Measure::Access);
        let county = county.and_then(|county| CountyValue::of(atlas, measure, county));
        Figure {
            what: (text.measure)(measure),
            about: (text.measure_about)(measure),
            here: value_in_words(atlas, text, measure, place),
            rank: rank.map_or_else(String::new, |rank| (text.rank)(measure, &rank)),
            county: shown(county.map(|it| it.value)).unwrap_or_default(),
            is_county_mean: county.is_some_and(|it| it.is_mean),
            sweden: shown(measure.sweden(atlas)).unwrap_or_default(),
        }
    });
    figures.collect()
}
