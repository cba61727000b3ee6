//! The programmes as a file for a spreadsheet: one row for each place of each.

use super::export::{Export, file, sources};
use crate::domain::{Atlas, Given, Measure, Offer, OfferPlace, Programmes};
use crate::scene::programme::{field, form, name, start, status};
use crate::scene::sources::undated_name;
use crate::scene::supply::{Listed, listed};
use crate::text::Text;
use crate::url::ViewState;

/// The programmes that a view asks for, in the order of the page. `today` is the date that the file is made.
pub fn programme_file(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    view: &ViewState,
    today: &str,
) -> Export {
    let words = &text.supply;
    let mut rows = vec![words.file_columns.map(str::to_owned).to_vec()];
    for Listed { offer, given, .. } in listed(atlas, programmes, text, view) {
        // No source says how it is given beyond the map: it stands there as at the first places on it.
        let mut elsewhere = offer.elsewhere.iter();
        for given in &given {
            let facts = facts(programmes, text, offer, given);
            let at = given.at.iter().map(|place| at(atlas, place));
            let elsewhere = elsewhere.by_ref().map(|name| [name.clone(), String::new()]);
            let mut places: Vec<[String; 2]> = at.chain(elsewhere).collect();
            if places.is_empty() {
                places.push(Default::default());
            }
            let places = places.into_iter();
            rows.extend(places.map(|place| [place.to_vec(), facts.clone()].concat()));
        }
    }
    let sources = sources(atlas, text, &[Measure::Offers], today, words.about);
    Export {
        name: "larkartan-utbildningar.csv".to_owned(),
        text: file(text.lang, &rows, &sources),
    }
}

/// Municipality and place to study; empty where no source names them.
fn at(atlas: &Atlas, place: &OfferPlace) -> [String; 2] {
    let municipality = place.municipality.and_then(|code| atlas.municipality(code));
    let site = place.site.as_ref().and_then(|id| atlas.site(id));
    [
        municipality.map_or_else(String::new, |it| it.name.clone()),
        site.map_or_else(String::new, |it| it.name.clone()),
    ]
}

/// The cells after the place.
fn facts(programmes: &Programmes, text: &Text, offer: &Offer, given: &Given) -> Vec<String> {
    let words = &text.supply;
    let number = |found: Option<u16>| found.map_or_else(String::new, |n| n.to_string());
    let decision = offer.decision.as_ref();
    let provider = offer.provider.as_deref().unwrap_or(words.not_stated);
    let pages = given.sources.iter();
    let names = pages.clone();
    let names = names.map(|page| undated_name(&programmes.publishers, text, &page.url));
    let dates = pages.clone().map(|page| date(text, &page.date));
    let addresses = pages.map(|page| page.url.clone());
    vec![
        provider.to_owned(),
        name(text, offer),
        (words.kind)(offer.kind).to_owned(),
        form(text, offer, given),
        field(text, offer),
        number(offer.pace),
        number(offer.points),
        match decision {
            Some(it) => [&(words.decision)(it.year, None, None), it.number.as_str()].join(", "),
            None => start(text, given),
        },
        number(decision.and_then(|it| it.rounds)),
        number(decision.map(|it| it.last_round)),
        given.replaced_by.clone().unwrap_or_default(),
        status(programmes, text, offer, given),
        in_one_cell(names),
        in_one_cell(dates),
        in_one_cell(addresses),
    ]
}

/// A date in digits, which a spreadsheet can order by; what is approximate or not known in words.
fn date(text: &Text, date: &str) -> String {
    match date {
        "" => text.supply.undated.to_owned(),
        date if date.starts_with('~') => (text.supply.date)(date),
        date => date.to_owned(),
    }
}

fn in_one_cell(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("; ")
}
