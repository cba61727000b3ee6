//! What holds for every sentence: no line breaks inside of "220 km", and a link says where it leads.

use crate::rendered;
use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::{Measure, MunicipalityCode, SeriesYear};
use larkartan_core::scene::{
    Asked, Column, Detail, DotSize, Drawing, Fact, OfferFilter, SourceLink, announcement, detail,
    dot_plot, legend, profile, region_card, site_rows, source_links, summary, supply, table,
};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::{Selection, ViewState};
use std::path::Path;

/// What stands after a number and belongs to it.
const UNITS: [&str; 8] = [
    "km",
    "mil",
    "m",
    "%",
    "MB",
    "kB",
    "procentenhet",
    "percentage point",
];

/// A number, or a blank for one, that a line may break after though its unit follows.
fn torn(words: &str) -> Option<&str> {
    let is_torn = |unit: &str, at: usize| {
        let (before, after) = (&words[..at], &words[at + 1 + unit.len()..]);
        let is_number = before.ends_with(|c: char| c.is_ascii_digit() || c == '}');
        // Longer ones have endings.
        let is_whole = unit.len() > 3 || !after.starts_with(char::is_alphabetic);
        is_number && is_whole
    };
    UNITS.into_iter().find_map(|unit| {
        let spaced = [" ", unit].concat();
        let mut found = words.match_indices(&spaced);
        let (at, _) = found.find(|(at, _)| is_torn(unit, *at))?;
        words.get(at.saturating_sub(12)..).or(Some(words))
    })
}

#[track_caller]
fn check(words: &str) {
    assert_eq!(torn(words), None);
}

#[test]
fn a_torn_unit_is_found() {
    assert!(torn("det är 220 km dit").is_some() && torn("{} km").is_some());
    assert!(torn("det är 220\u{a0}km dit").is_none() && torn("12 mindre, 5 kmh").is_none());
}

#[test]
fn no_sentence_breaks_between_a_number_and_its_unit() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    for language in ["sv", "en"] {
        for file in std::fs::read_dir(folder.join(language))
            .expect("a folder")
            .flatten()
        {
            let text = std::fs::read_to_string(file.path()).expect("sentences");
            // In a comment lines break as they like.
            text.lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .for_each(check);
        }
    }
}

/// All measures, with every year of the series.
fn measures() -> impl Iterator<Item = Measure> {
    let years = (0..SeriesYear::COUNT).map(|nth| Measure::Series(SeriesYear::nth(nth)));
    Measure::ALL.into_iter().chain(years)
}

#[test]
fn nothing_that_is_put_together_breaks_there_either() {
    let drawing = Drawing::new(&ATLAS);
    for text in Lang::ALL.map(Lang::text) {
        for measure in measures() {
            let found = summary(&ATLAS, text, measure, None, &Selection::None);
            found
                .sentences
                .iter()
                .chain([&found.headline])
                .for_each(|words| check(words));
            let legend = legend(&ATLAS, text, measure);
            legend.classes.iter().for_each(|class| check(&class.range));
            check(&legend.unit);
            let plot = dot_plot(&ATLAS, text, measure, DotSize::WIDE, None);
            plot.lines.iter().for_each(|line| check(&line.words));
            let asked = Asked {
                measure,
                ..Asked::default()
            };
            for row in table(&ATLAS, text, &asked)
                .groups
                .iter()
                .flat_map(|group| &group.rows)
            {
                row.cells.iter().for_each(|cell| check(&cell.words));
            }
        }
        for place in ATLAS.municipalities() {
            let view = ViewState {
                selection: Selection::Municipality(place.code),
                ..ViewState::default()
            };
            let facts = detail(&ATLAS, &PROGRAMMES, text, &view.selection);
            rendered::facts(text, &facts).lines().for_each(check);
            let page = profile(&ATLAS, &PROGRAMMES, &drawing, text, &view).expect("a page");
            for figure in &page.figures {
                let cells = [&figure.here, &figure.rank, &figure.county, &figure.sweden];
                cells.into_iter().for_each(|words| check(words));
            }
            let said = announcement(&ATLAS, None, text, &ViewState::default(), &view);
            check(&said.expect("a choice is said"));
        }
    }
}

/// Whether the words of a link do not say where it leads: an address, or a date.
fn is_bare(words: &str) -> bool {
    let is_address = !words.contains(' ') && words.contains('.');
    let is_name = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let months = [
        "januari",
        "februari",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "odaterad",
        "undated",
    ];
    let says_more = words
        .split([' ', ','])
        .any(|word| is_name(word) && !months.contains(&word.to_lowercase().as_str()));
    is_address || words.contains("://") || !says_more
}

#[track_caller]
fn check_links(text: &Text, links: &[SourceLink]) {
    for link in links.iter().filter(|link| link.url.starts_with("http")) {
        assert!(!is_bare(&link.words), "{:?} {link:?}", text.lang);
    }
}

#[track_caller]
fn check_facts(facts: &[Fact]) {
    for fact in facts.iter().filter(|fact| fact.href.is_some()) {
        assert!(!is_bare(&fact.value), "{fact:?}");
    }
}

#[test]
fn every_link_says_where_it_leads() {
    assert!(is_bare("3 november 2024") && is_bare("https://umea.se/") && is_bare("umea.se"));
    for text in Lang::ALL.map(Lang::text) {
        let sites = ATLAS
            .sites()
            .iter()
            .map(|site| Selection::Site(site.id.clone()));
        let places = ATLAS.municipalities().iter();
        let places = places.map(|place| Selection::Municipality(place.code));
        for chosen in sites.chain(places) {
            match detail(&ATLAS, &PROGRAMMES, text, &chosen) {
                Detail::Nothing => panic!("{chosen:?} is in the data"),
                Detail::Place(found) => {
                    let site = found.site.expect("a site");
                    check_facts(&site.facts);
                    check_links(text, &site.sources);
                }
                Detail::Municipality(found) => {
                    check_links(text, &found.sources);
                    found
                        .offers
                        .iter()
                        .for_each(|offer| check_links(text, &offer.sources));
                }
            }
        }
        let all = ViewState {
            offers: OfferFilter {
                with_past: true,
                ..OfferFilter::default()
            },
            ..ViewState::default()
        };
        let found = supply(&ATLAS, &PROGRAMMES, text, &all);
        found
            .entries
            .iter()
            .for_each(|entry| check_links(text, &entry.row.sources));
        for measure in Measure::ALL {
            check_links(text, &source_links(&ATLAS, text, measure.sources()));
        }
        for row in site_rows(&ATLAS, text, &Asked::default()) {
            assert!(
                row.website.url.is_empty() || !is_bare(&row.website.words),
                "{row:?}"
            );
        }
    }
}

#[test]
fn no_rank_needs_an_explanation() {
    let dorotea = MunicipalityCode(2425);
    let said = |lang: Lang, measure| {
        let card = region_card(&ATLAS, lang.text(), measure, dorotea).expect("a card");
        card.rank.unwrap_or_default()
    };
    assert_eq!(said(Lang::Sv, Measure::PostSecondary), "lägst av 44");
    assert_eq!(said(Lang::En, Measure::PostSecondary), "lowest of 44");
    for text in Lang::ALL.map(Lang::text) {
        let columns = table(&ATLAS, text, &Asked::default()).columns;
        let rank = columns
            .iter()
            .find(|head| head.column == Column::Rank)
            .expect("ranks");
        assert!(!rank.name.contains('1') && !text.profile.columns[2].contains('1'));
    }
}
