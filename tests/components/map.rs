//! The map, as HTML.

use super::panel::{PRERENDERER, PROGRAMMES, ROADS, TODAY, dorotea, element, html, part};
use larkartan::app::{App, Stage};
use larkartan::context::{AppData, PrerenderedOn};
use larkartan::later::LaterData;
use larkartan::store::{PageKind, Store};
use larkartan_core::domain::ContextLayers;
use larkartan_core::geo::Precision;
use larkartan_core::geojson::{FILE_NAMES, Files, context_layers, decode};
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use leptos::prelude::*;
use std::sync::{Arc, LazyLock};

static DATA: LazyLock<Arc<AppData>> = LazyLock::new(|| {
    // It sets up what the reactive graph runs on.
    LazyLock::force(&PRERENDERER);
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let texts = FILE_NAMES.map(|name| std::fs::read_to_string(data.join(name)).expect(name));
    Arc::new(AppData::new(
        decode(&Files::from_texts(&texts)).expect("the shipped files decode"),
        Precision::Zoom,
    ))
});

/// The start page as a link with that query shows it.
pub fn html_of(query: &str) -> String {
    html_with(query, None)
}

/// The same when main roads and lakes have come.
fn html_with(query: &str, layers: Option<ContextLayers>) -> String {
    let data = Arc::clone(&DATA);
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(PrerenderedOn(TODAY.to_owned()));
        let store = Store::new(query, PageKind::default());
        let later = LaterData::new(Some(Arc::new(PROGRAMMES.clone())));
        let later = later.with_roads(ROADS.as_str().into());
        if let Some(layers) = layers {
            later.set_context_layers(layers);
        }
        view! { <App data store later stage=Signal::stored(Stage::All) /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The drawing of the map as a link with that query shows it.
#[track_caller]
fn drawing_of(query: &str) -> String {
    element(&html_of(query), "svg", "drawing")
}

/// Path data are the drawing's, which has tests of its own: of long ones only the beginning is left.
fn without_paths(html: &str) -> String {
    let lines = html.lines().map(|line| match line.split_once(" d=\"M") {
        Some((before, path)) if path.len() > 100 => {
            let (_, after) = path.split_once('"').unwrap_or_default();
            format!("{before} d=\"M…\"{after}")
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The element of a municipality.
#[track_caller]
fn region(html: &str, code: &str) -> String {
    let html = without_paths(html);
    let code = format!("data-code=\"{code}\"");
    let link = html.lines().skip_while(|line| !line.contains(&code));
    let link: Vec<&str> = link.take(4).collect();
    assert_eq!(link.last(), Some(&"</a>"), "{link:?}");
    link.join("\n")
}

#[test]
fn layers_lie_in_their_order() {
    let html = drawing_of("");
    let layers = html.lines().filter(|line| {
        let is_layer = ["<svg", "<defs", "<g "]
            .iter()
            .any(|tag| line.starts_with(tag));
        let is_mark = ["\"steady", "\"site\"", "<g transform="]
            .iter()
            .any(|mark| line.contains(mark));
        is_layer && !is_mark
    });
    insta::assert_snapshot!(layers.collect::<Vec<_>>().join("\n"));
}

#[test]
fn municipalities_are_links() {
    for lang in Lang::ALL {
        let html = part(StaticPage::start(lang), "g", "regions");
        assert_eq!(html.matches("<a href=").count(), 54);
        assert_eq!(html.matches("<path d=\"M").count(), 54);
        assert_eq!(html.matches("tabindex=\"0\"").count(), 1);
        assert_eq!(html.matches("aria-current=\"true\"").count(), 0);
        assert_eq!(html.matches("data-faded").count(), 0);
        insta::assert_snapshot!(format!("dorotea_{}", lang.code()), region(&html, "2425"));
    }
}

#[test]
fn the_chosen_municipality_is_the_tab_stop_and_has_an_outline() {
    let html = drawing_of("kommun=2425");
    let chosen = region(&html, "2425");
    for mark in ["aria-current=\"true\"", "tabindex=\"0\""] {
        assert!(chosen.contains(mark), "{chosen}");
        assert_eq!(html.matches(mark).count(), 1, "{mark}");
    }
    assert_eq!(html.matches("class=\"chosen\"").count(), 1);
    assert_eq!(html.matches("class=\"under chosen\"").count(), 1);
    assert_eq!(html.matches("class=\"pointed\"").count(), 0);
    assert_eq!(html.matches("class=\"focused\"").count(), 0);
}

#[test]
fn only_the_static_page_of_the_map_has_the_map() {
    assert!(html_of("").contains("class=\"drawing\""));
    assert!(!html(dorotea(Lang::Sv)).contains("class=\"drawing\""));
}

#[test]
fn what_is_not_asked_for_is_faded() {
    let faded = |query| {
        let html = drawing_of(query);
        html.matches("data-faded=\"true\"").count()
    };
    let (one_class, with_courses) = (faded("klass=3"), faded("typ=kurs"));
    assert!((1..54).contains(&one_class), "{one_class}");
    assert!((1..54).contains(&with_courses), "{with_courses}");
}

#[test]
fn the_number_of_offers_stands_on_the_map_and_is_spoken() {
    let html = drawing_of("typ=kurs");
    let marks = element(&html, "g", "letters offers")
        .matches("<circle r=\"11\"")
        .count();
    assert!(marks > 0);
    assert_eq!(marks + html.matches("data-faded=\"true\"").count(), 54);
    let links = html.lines().filter(|line| line.contains("data-code="));
    assert_eq!(links.filter(|link| link.contains(" känd")).count(), marks);
}

#[test]
fn patterns_are_drawn_where_they_are_wanted() {
    let patterns = |query| element(&drawing_of(query), "g", "patterns");
    assert_eq!(patterns("").matches("<path").count(), 0);
    insta::assert_snapshot!(without_paths(&patterns("monster=ja")));
}

#[test]
fn compared_municipalities_have_letters() {
    insta::assert_snapshot!(element(&drawing_of("jamfor=2425,2462"), "g", "letters"));
}

#[test]
fn a_chosen_site_has_a_ring() {
    assert_eq!(
        element(&drawing_of(""), "g", "ring")
            .matches("<circle")
            .count(),
        0
    );
    let html = drawing_of("plats=vuxenutbildningen-pitea");
    insta::assert_snapshot!(element(&html, "g", "ring"));
}

#[test]
fn roads_and_lakes_are_drawn_on_a_map_that_is_zoomed_in() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/context-layers.geojson");
    let layers = || {
        let text = std::fs::read_to_string(&file).expect("the file");
        context_layers(&text).expect("the shipped layers decode")
    };
    let drawn = |query, layers| {
        let html = element(&html_with(query, layers), "svg", "drawing");
        let lakes = element(&html, "g", "lakes").matches("<path").count();
        (html.matches("roads\"").count(), lakes)
    };
    assert_eq!(drawn("lage=3,64.2,17.1", Some(layers())), (2, 1));
    assert_eq!(drawn("lage=1.9,64.2,17.1", Some(layers())), (0, 0));
    assert_eq!(drawn("lage=3,64.2,17.1", None), (0, 0));
}

#[test]
fn members_have_a_line_each() {
    let lines = |query| {
        let members = element(&drawing_of(query), "g", "members");
        members.matches("<clipPath").count()
    };
    assert_eq!((lines("samverkan=kkig"), lines("")), (17, 0));
}

#[test]
fn the_way_to_the_nearest_campus_has_its_distance() {
    let html = drawing_of("kommun=2462");
    let ways = element(&html, "g", "ways").matches("class=\"way\"").count();
    assert_eq!(ways, 1, "the place has a learning centre of its own");
    let distance = element(&html, "g", "distance");
    assert!(distance.contains("220\u{a0}km"), "{distance}");
    assert_eq!(
        drawing_of("kommun=2380").matches("class=\"way\"").count(),
        0
    );
    let names = element(&html, "g", "names region-names");
    assert!(
        names.contains("steady strong"),
        "the chosen place has no name"
    );
}

#[test]
fn what_is_compared_has_a_dashed_outline() {
    let html = drawing_of("kommun=2462&jamfor=2480,2462");
    assert_eq!(html.matches("class=\"compared\"").count(), 1);
    assert_eq!(html.matches("class=\"chosen\"").count(), 1);
}

#[test]
fn names_and_symbols_stand_at_their_places() {
    let html = drawing_of("");
    let first = |class: &str, count| {
        let layer = element(&html, "g", class);
        layer.lines().take(count).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(first("names county-names", 5));
    insta::assert_snapshot!(first("names region-names", 9));
    insta::assert_snapshot!(first("sites", 11));
}

#[test]
fn borders_are_drawn_once() {
    let html = drawing_of("");
    for class in ["region-borders", "coast", "county-borders"] {
        assert_eq!(html.matches(&format!("class=\"{class}\"")).count(), 1);
    }
    let defs: Vec<&str> = html.lines().skip_while(|line| *line != "<defs>").collect();
    let end = defs.iter().position(|line| *line == "</defs>");
    insta::assert_snapshot!(defs[..end.expect("the definitions end")].join("\n"));
}

#[test]
fn controls_and_hints() {
    let html = element(&html_of("lage=4,64.2,17.1"), "section", "map");
    let (_, after) = html.split_once("</svg>").expect("the drawing ends");
    insta::assert_snapshot!(after);
}

#[test]
fn the_bar_says_what_is_chosen() {
    let bar = |query| element(&html_of(query), "div", "bar");
    assert_eq!(bar(""), "<div data-covers=\"\" class=\"bar\">\n</div>");
    insta::assert_snapshot!(bar("kommun=2425"));
    insta::assert_snapshot!(bar("plats=nowhere"));
}

#[test]
fn the_map_of_no_view_has_style_attributes() {
    for query in [
        "lage=4,64.2,17.1",
        "kommun=2425",
        "monster=ja&jamfor=2425,2462",
    ] {
        assert!(!html_of(query).contains(" style="), "{query}");
    }
}
