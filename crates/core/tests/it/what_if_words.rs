//! Snapshots of what is said of scenarios, read through for sense and grammar.

use crate::shipped::ATLAS;
use crate::what_if::{ROUTES, graph, outcome, position};
use larkartan_core::domain::scenario::{
    Candidates, Destination, Outcome, Scenario, Scope, SensitivitySearch, Threshold,
};
use larkartan_core::domain::{CollaborationId, CountyCode, MunicipalityCode, TwoWay};
use larkartan_core::scene::{
    Card, FigureKey, Help, WhatIf, changes, sensitivity_sentences, two_way_scene,
};
use larkartan_core::text::Lang;
use larkartan_core::url::ViewState;
use std::sync::LazyLock;

static TODAY: LazyLock<Outcome> = LazyLock::new(|| outcome(&Scenario::default()));

/// What a reader may ask: a link, whose people, only campuses or not.
fn with<T>(
    query: &str,
    scope: Scope,
    destination: Destination,
    lang: Lang,
    ask: impl FnOnce(&WhatIf<'_>) -> T,
) -> T {
    let view = ViewState::from_query(query);
    ask(&WhatIf {
        atlas: &ATLAS,
        text: lang.text(),
        routes: &ROUTES,
        scenario: &view.scenario,
        today: &TODAY,
        after: &outcome(&view.scenario),
        scope,
        destination,
        threshold: view.threshold,
    })
}

const ALL: Scope = Scope::All;
const NORRBOTTEN: Scope = Scope::County(CountyCode(25));
const VASTERBOTTEN: Scope = Scope::County(CountyCode(24));
const KKIG: Scope = Scope::Members(CollaborationId::Kkig);
const DOROTEA: Scope = Scope::Municipality(MunicipalityCode(2425));

/// Links with what is asked of them.
const ASKED: [(&str, Scope, Destination); 9] = [
    ("", ALL, Destination::Campus),
    ("troskel=10", DOROTEA, Destination::CampusOrCentre),
    ("oppna=64.62:16.66,campus", ALL, Destination::Campus),
    (
        "oppna=64.26:16.41,larcentrum",
        VASTERBOTTEN,
        Destination::Campus,
    ),
    (
        "oppna=66.9:20.1,larcentrum&troskel=45",
        NORRBOTTEN,
        Destination::CampusOrCentre,
    ),
    (
        "stang=dorotea-larcentrum&troskel=40",
        KKIG,
        Destination::CampusOrCentre,
    ),
    (
        "stang=umea-universitet-campus-umea",
        VASTERBOTTEN,
        Destination::Campus,
    ),
    (
        "stang=umea-universitet-campus-umea,slu-umea,finns-inte,utbildning-nord",
        ALL,
        Destination::Campus,
    ),
    (
        "stang=lulea-tekniska-universitet-campus-lulea,lulea-tekniska-universitet-campus-pitea&oppna=66.6:19.84,campus&troskel=100",
        NORRBOTTEN,
        Destination::Campus,
    ),
];

fn told(card: &Card) -> String {
    let mut page = format!("{}\n", card.whose);
    let mut line = |label: &str, words: &str| page.push_str(&format!("  {label}: {words}\n"));
    if let Some((mark, means)) = card.mark {
        line(mark, means);
    }
    for change in &card.changes {
        line("change", &change.words);
    }
    line("headline", &card.headline);
    for words in [&card.today, &card.outside, &card.between]
        .into_iter()
        .flatten()
    {
        line("and", words);
    }
    for figure in &card.figures {
        let words = format!("{} = {} ({})", figure.label, figure.words, figure.number);
        line(figure.key.name(), &words);
    }
    for words in &card.sentences {
        line("says", words);
    }
    if let Some((heading, lines)) = &card.levels {
        line("levels", heading);
        lines.iter().for_each(|words| line("level", words));
    }
    card.notes.iter().for_each(|words| line("note", words));
    page
}

#[test]
fn cards() {
    for lang in Lang::ALL {
        let cards = ASKED.map(|(query, scope, destination)| {
            let card = with(query, scope, destination, lang, |it| it.card());
            format!("?{query}\n{}", told(&card))
        });
        insta::assert_snapshot!(format!("what_if_{}", lang.code()), cards.join("\n"));
    }
}

#[test]
fn a_card_has_every_figure_once_and_its_number_is_that_of_its_words() {
    use FigureKey::{Beyond, BeyondBefore, Gained, Longest, Lost};
    for (query, scope, destination) in ASKED {
        let card = with(query, scope, destination, Lang::Sv, |it| it.card());
        let keys: Vec<FigureKey> = card.figures.iter().map(|it| it.key).collect();
        assert_eq!(keys, [Beyond, BeyondBefore, Gained, Lost, Longest]);
        for figure in &card.figures {
            let digits: String = figure.words.chars().filter(char::is_ascii_digit).collect();
            let is_told = digits == figure.number.to_string();
            // Below 5 kilometres is one class.
            let is_under = figure.key == Longest && figure.number == 0 && digits == "5";
            assert!(is_told || is_under, "{query} {figure:?}");
        }
        let number = |key| {
            card.figures
                .iter()
                .find(|it| it.key == key)
                .map(|it| it.number)
        };
        let (now, before) = (number(Beyond), number(BeyondBefore));
        let sum = |a: Option<u32>, b: Option<u32>| a.zip(b).map(|(a, b)| a + b);
        assert_eq!(
            sum(now, number(Gained)),
            sum(before, number(Lost)),
            "{query}"
        );
        assert_eq!(
            card.mark.is_some(),
            query.contains("oppna") || query.contains("stang")
        );
    }
}

/// What is said of a place that is opened.
#[track_caller]
fn check_note(opened: &str, lang: Lang, expected: Option<&str>) {
    let view = ViewState::from_query(&format!("oppna={opened},campus"));
    let changes = changes(&ATLAS, lang, &ROUTES, &view.scenario);
    let [change] = &changes[..] else {
        panic!("{opened}: {changes:?}")
    };
    let note = change.note.as_deref().map(|it| it.replace('\u{a0}', " "));
    assert_eq!(note.as_deref(), expected, "{opened}");
}

#[test]
fn a_place_far_from_all_roads_and_one_outside_the_counties_are_told() {
    check_note(
        "66.3:18.2",
        Lang::Sv,
        Some(
            "Platsen 32 km från Arjeplog ligger omkring 14 km från närmaste väg eller tätort i det vägnät vi räknar med. Avstånden därifrån är osäkra.",
        ),
    );
    check_note(
        "66.3:18.2",
        Lang::En,
        Some(
            "The place 32 km from Arjeplog is about 14 km from the nearest road or locality in the road network we use. Distances from it are uncertain.",
        ),
    );
    // Narvik, Uppsala, and the sea off Umeå.
    for opened in ["68.44:17.43", "59.86:17.64", "63.3:20.6"] {
        let view = ViewState::from_query(&format!("oppna={opened},campus"));
        for (lang, said) in [
            (Lang::Sv, "utanför de fem länen"),
            (Lang::En, "outside the five counties"),
        ] {
            let changes = changes(&ATLAS, lang, &ROUTES, &view.scenario);
            let note = changes[0].note.as_deref().expect(opened);
            assert!(note.contains(said), "{opened}: {note}");
        }
    }
}

#[test]
fn of_a_place_by_a_road_and_one_in_a_locality_nothing_is_told() {
    check_note("64.26:16.41", Lang::Sv, None);
    for locality in 0..ATLAS.localities().len() {
        check_note(&position(locality).to_param(), Lang::Sv, None);
    }
    // Islands, the coast, and towns by the border.
    for opened in ["65.83:24.12", "63.7:20.33", "62.63:17.94", "68.43:18.12"] {
        check_note(opened, Lang::Sv, None);
    }
}

#[test]
fn people_everywhere() {
    for lang in Lang::ALL {
        let chosen = Some(MunicipalityCode(2425));
        let scopes = with("troskel=80", ALL, Destination::Campus, lang, |it| {
            it.scopes(chosen)
        });
        assert_eq!(scopes.len(), 1 + 2 + 5 + 5);
        let lines = scopes.iter().map(|it| {
            let outside = it.outside.as_deref().expect("people");
            format!("{}: {} {outside}\n", it.name, it.sentence)
        });
        let page: String = lines.collect();
        insta::assert_snapshot!(format!("people_{}", lang.code()), page);
    }
}

fn helped(help: &Help) -> String {
    let mut page = format!("{}\n", help.heading);
    let mut line = |words: &str| page.push_str(&format!("  {words}\n"));
    for row in &help.rows {
        let elsewhere = row.elsewhere.as_deref().unwrap_or("-");
        let at = row
            .opens
            .map(|it| it.position.to_param())
            .unwrap_or_default();
        line(&format!(
            "{}, {}: {}; {elsewhere} [{at}]",
            row.name, row.municipality, row.words
        ));
    }
    for words in [&help.nobody, &help.alone].into_iter().flatten() {
        line(words);
    }
    help.abroad.into_iter().for_each(&mut line);
    help.together.iter().for_each(|words| line(words));
    help.greedy.into_iter().for_each(&mut line);
    page
}

#[test]
fn where_it_would_help_most() {
    for lang in Lang::ALL {
        let asked = [
            (20, KKIG),
            (40, NORRBOTTEN),
            (40, VASTERBOTTEN),
            (80, Scope::County(CountyCode(22))),
            (80, NORRBOTTEN),
        ];
        let pages = asked.map(|(km, scope)| {
            let candidates = Candidates::new(&ATLAS, &ROUTES, scope);
            let query = format!("troskel={km}");
            let help = with(&query, scope, Destination::Campus, lang, |it| {
                it.help(&candidates)
            });
            let threshold = Threshold::new(km).expect("within bounds");
            let (graph, scenario) = (graph(), Scenario::default());
            let search = SensitivitySearch::new(&ATLAS, &graph, &scenario, scope, threshold, 5);
            let found = search.finish();
            let told: Vec<&str> = help.rows.iter().map(|it| it.name.as_str()).collect();
            let ranked = found
                .ranking
                .iter()
                .map(|&nth| ATLAS.localities()[nth].name.as_str());
            assert_eq!(ranked.collect::<Vec<_>>(), told);
            let sentences = sensitivity_sentences(&ATLAS, lang, &found);
            let sentences = sentences.iter().map(|it| format!("  {it}\n"));
            [helped(&help), sentences.collect()].concat()
        });
        insta::assert_snapshot!(format!("help_{}", lang.code()), pages.join("\n"));
    }
}

#[test]
fn distance_beside_level_of_education() {
    for lang in Lang::ALL {
        let focus = ATLAS.municipalities().iter();
        let focus = focus.filter(|it| it.code.county().is_focus());
        let pages = [true, false].map(|is_campus| {
            let found = TwoWay::of(&ATLAS, is_campus, focus.clone());
            let scene = two_way_scene(&ATLAS, lang.text(), &found);
            let places: usize = scene.cells.iter().map(|it| it.places.len()).sum();
            assert_eq!((scene.cells.len(), places), (9, 44));
            let cells = scene.cells.iter().map(|it| format!("  {}\n", it.sentence));
            let cells: String = cells.collect();
            let first = &scene.cells[0].places[0].words;
            let [way, education] = &scene.limits;
            let no_cause = scene.no_cause;
            format!(
                "{}\n{cells}  {first}\n  {way}\n  {education}\n  {no_cause}\n",
                scene.heading
            )
        });
        insta::assert_snapshot!(format!("two_way_{}", lang.code()), pages.join("\n"));
    }
}
