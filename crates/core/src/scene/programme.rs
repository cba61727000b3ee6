//! A programme or course, ready to be shown, and those of one municipality.

mod start;

use super::SourceLink;
use super::sources::page_link;
use super::supply::{Listed, newest_first};
use crate::domain::{Atlas, Given, MunicipalityCode, Offer, OfferPlace, Programmes, Publisher};
use crate::text::{Lang, Text};
use crate::url::Selection;
pub use start::start;
use start::{known_start, says_how_new};

/// An offer, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Its name.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Who gives it.
    pub provider: String,
    /// Its kind in words.
    pub kind: &'static str,
    /// The field of education; empty where it is not known.
    pub field: String,
    /// How it is followed.
    pub form: String,
    /// Points and pace; empty where neither is known.
    pub extent: String,
    /// When it was decided, or when it starts or was given.
    pub start: String,
    /// On how many places it is given, where they are several.
    pub place_count: Option<String>,
    /// The places on the map: what choosing one selects, and its name; the municipality where no source names the place.
    pub places: Vec<(Selection, String)>,
    /// The municipalities beyond the map.
    pub elsewhere: Vec<String>,
    /// What it is now, and how old what we know is.
    pub status: String,
    /// The pages it rests on.
    pub sources: Vec<SourceLink>,
}

/// The offers in one municipality of now, the newest first: what our sources say of each there, and all its places of now.
pub fn offers_now(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    code: MunicipalityCode,
) -> Vec<OfferRow> {
    let all = programmes.offers.iter();
    let all = all.map(|offer| Listed {
        offer,
        given: offer.now().collect(),
        away: None,
    });
    let mut here: Vec<Listed<'_>> = all
        .filter(|it| it.given.iter().any(|given| given.is_in(code)))
        .collect();
    newest_first(&mut here);
    let here = here.into_iter();
    here.map(|Listed { offer, given, .. }| {
        let own: Vec<&Given> = given.iter().copied().filter(|it| it.is_in(code)).collect();
        let own = row(atlas, programmes, text, offer, &own);
        let all = row(atlas, programmes, text, offer, &given);
        OfferRow {
            place_count: all.place_count,
            places: all.places,
            ..own
        }
    })
    .collect()
}

/// The name of an offer, with a capital: some are descriptions, which begin without.
pub fn name(text: &Text, offer: &Offer) -> String {
    let name = match text.lang {
        Lang::En if !offer.name_en.is_empty() => &offer.name_en,
        _ if offer.name_sv.is_empty() => &offer.name_en,
        _ => &offer.name_sv,
    };
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// An offer with its sentences, as far as it is `given`.
pub fn row(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    offer: &Offer,
    given: &[&Given],
) -> OfferRow {
    let words = &text.supply;
    let is_swedish = text.lang == Lang::En && offer.name_en.is_empty();
    let provider = offer.provider.clone();
    let extent = [
        offer
            .points
            .map(|points| (words.points)(offer.kind, points)),
        offer.pace.map(words.pace),
    ];
    let extent: Vec<String> = extent.into_iter().flatten().collect();
    let places = places(atlas, text, given);
    // Two sources may speak of one place.
    let on_map = given.iter().flat_map(|given| &given.at);
    let on_map = distinct(on_map.map(|place| (&place.municipality, &place.site))).len();
    let count = on_map + offer.elsewhere.len();
    OfferRow {
        name: name(text, offer),
        lang: is_swedish.then_some(Lang::Sv.code()),
        provider: provider.unwrap_or_else(|| words.no_provider.to_owned()),
        kind: (words.kind)(offer.kind),
        field: field(text, offer),
        form: joined(
            given
                .iter()
                .filter(|it| it.form.is_some())
                .map(|given| form(text, offer, given)),
            words.no_form,
        ),
        extent: extent.join(", "),
        start: match &offer.decision {
            Some(decision) => (words.decision)(decision.year, decision.rounds, offer.places),
            None => joined(
                given.iter().filter_map(|given| known_start(text, given)),
                words.no_start,
            ),
        },
        place_count: (count > 1).then(|| (words.place_count)(count)),
        places,
        elsewhere: offer.elsewhere.clone(),
        status: joined(
            given
                .iter()
                .filter(|given| !says_how_new(offer, given))
                .map(|given| status(programmes, text, offer, given)),
            "",
        ),
        sources: sources(&programmes.publishers, text, given),
    }
}

/// The places; where they differ in form or time, each says its own.
fn places(atlas: &Atlas, text: &Text, given: &[&Given]) -> Vec<(Selection, String)> {
    let name = |place: &OfferPlace| -> Option<(Selection, String)> {
        let site = place.site.as_ref().and_then(|id| atlas.site(id));
        let municipality = place.municipality.and_then(|code| atlas.municipality(code));
        site.map(|site| (Selection::Site(site.id.clone()), site.name.clone()))
            .or(municipality.map(|m| (Selection::Municipality(m.code), m.name.clone())))
    };
    let differ = given.len() > 1;
    let all = given.iter().flat_map(|given| {
        let named = given.at.iter().filter_map(name);
        let start = Some(start(text, given)).filter(|start| start != text.supply.not_stated);
        named.map(
            move |(target, name)| match start.as_ref().filter(|_| differ) {
                Some(start) => (target, format!("{name} ({start})")),
                None => (target, name),
            },
        )
    });
    distinct(all)
}

/// The field of education; empty where it is not known.
pub fn field(text: &Text, offer: &Offer) -> String {
    match offer.field.as_str() {
        "" => String::new(),
        field => (text.supply.field)(field).to_owned(),
    }
}

/// How it is followed.
pub fn form(text: &Text, offer: &Offer, given: &Given) -> String {
    let words = &text.supply;
    let is_decided = offer.decision.is_some();
    let form = given.form.map(|form| (words.form)(form, is_decided));
    form.unwrap_or(words.not_stated).to_owned()
}

/// What it is now, and how old what we know is.
pub fn status(programmes: &Programmes, text: &Text, offer: &Offer, given: &Given) -> String {
    let words = &text.supply;
    if let Some(number) = &given.replaced_by {
        let year = programmes.decision(number).map(|decision| decision.year);
        return (words.replaced)(year);
    }
    match &offer.decision {
        Some(decision) => (words.last_round)(
            decision.last_round,
            decision.rounds.is_some(),
            offer.gives_now(given),
        ),
        None => (words.recency)(given.recency).to_owned(),
    }
}

fn sources(publishers: &[Publisher], text: &Text, given: &[&Given]) -> Vec<SourceLink> {
    let pages = given.iter().flat_map(|given| &given.sources);
    distinct(pages.map(|page| page_link(publishers, text, page)))
}

/// Each of them once, in their order.
pub fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// Each of them once; `none` where there are none.
fn joined(all: impl Iterator<Item = String>, none: &str) -> String {
    match distinct(all) {
        all if all.is_empty() => none.to_owned(),
        all => all.join("; "),
    }
}
