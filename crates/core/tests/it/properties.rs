//! What holds for any link and any place.

use crate::shipped::ATLAS;
use larkartan_core::domain::scenario::{
    Destination, MOST_CHANGES, Opened, OpenedKind, Position, Scenario, Threshold,
};
use larkartan_core::domain::{
    Against, Area, Class, CollaborationId, CountyCode, LocalityCode, Measure, MunicipalityCode,
    SeriesYear, SiteId,
};
use larkartan_core::geo::{LonLat, Projection, Sweref99Tm};
use larkartan_core::scene::{Camera, Column, FORMS, KINDS, OfferFilter, Order, Tab, WITHIN};
use larkartan_core::text::Lang;
use larkartan_core::url::{MOST_COMPARED, Selection, ViewState};
use proptest::prelude::*;
use proptest::sample::select;

/// Failing cases become tests of their own by name, so none are kept in files.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn any_selection() -> impl Strategy<Value = Selection> {
    let code = |text: String| MunicipalityCode::parse(&text).expect("four digits");
    let locality = |text: String| LocalityCode::parse(&text).expect("the form of a code");
    prop_oneof![
        Just(Selection::None),
        // Also places that the data does not have: a link may outlive them.
        "[0-9]{4}".prop_map(move |text| Selection::Municipality(code(text))),
        "[0-9]{4}T[A-Z][0-9]{3}".prop_map(move |text| Selection::Locality(locality(text))),
        "[a-z0-9-]{1,80}".prop_map(|id| Selection::Site(SiteId(id))),
    ]
}

/// A camera as a link can hold it: two decimals of zoom, three of a degree.
fn any_camera() -> impl Strategy<Value = Camera> {
    (101..=1600_u32, 50_000..=75_000_u32, 0..=40_000_u32).prop_map(|(zoom, lat, lon)| {
        let text = format!(
            "{}.{:02},{}.{:03},{}.{:03}",
            zoom / 100,
            zoom % 100,
            lat / 1000,
            lat % 1000,
            lon / 1000,
            lon % 1000
        );
        Camera::parse(&text).expect("within bounds")
    })
}

fn any_measure() -> impl Strategy<Value = Measure> {
    let year = (0..SeriesYear::COUNT).prop_map(|nth| Measure::Series(SeriesYear::nth(nth)));
    prop_oneof![4 => select(&Measure::ALL[..]), 1 => year]
}

fn any_view() -> impl Strategy<Value = ViewState> {
    (
        any_measure(),
        any_selection(),
        proptest::option::of(select(&CollaborationId::ALL[..])),
        select(&Lang::ALL[..]),
        proptest::option::of(any_camera()),
        select(&Tab::ALL[..]),
        any_area(),
        proptest::option::of(0..5_usize),
        (select(&COLUMNS[..]), any::<bool>()),
        proptest::sample::subsequence(vec![2425_u16, 2480, 2326, 2510, 2132], 0..=MOST_COMPARED),
        (
            proptest::option::of(any_against()),
            any_scenario(),
            any_threshold(),
        ),
    )
        .prop_map(
            |(
                measure,
                selection,
                collaboration,
                lang,
                camera,
                tab,
                area,
                class,
                order,
                compared,
                (against, scenario, threshold),
            )| {
                let (column, is_descending) = order;
                let is_site = matches!(selection, Selection::Site(_));
                let from = compared.first().filter(|_| is_site);
                let from = from.map(|code| Selection::Municipality(MunicipalityCode(*code)));
                ViewState {
                    measure,
                    selection,
                    from: from.unwrap_or_default(),
                    collaboration,
                    lang,
                    camera,
                    tab,
                    area,
                    class: class.map(Class),
                    order: Order {
                        column: Column::from_key(column).expect("a column"),
                        is_descending,
                    },
                    compared: compared.into_iter().map(MunicipalityCode).collect(),
                    against,
                    offers: OfferFilter {
                        kind: class.and_then(|nth| KINDS.get(nth)).map(|(_, kind)| *kind),
                        form: class.and_then(|nth| FORMS.get(nth)).map(|(_, form)| *form),
                        provider: class.map(|nth| format!("anordnare-{nth}")),
                        words: class.map_or_else(String::new, |nth| format!("vård & it {nth}")),
                        field: class.map(|nth| format!("data-it-{nth}")),
                        is_here: !is_descending,
                        within: class.and_then(|nth| WITHIN.get(nth)).copied(),
                        with_past: is_descending,
                    },
                    patterned: is_descending,
                    abroad: !is_descending,
                    scenario,
                    threshold,
                    destination: match is_descending {
                        true => Destination::Campus,
                        false => Destination::CampusOrCentre,
                    },
                }
            },
        )
}

fn any_opened() -> impl Strategy<Value = Opened> {
    let kind = select(&OpenedKind::ALL[..]);
    (5_500..=7_200_u16, 500..=3_200_u16, kind).prop_map(|(lat, lon, kind)| {
        let at = LonLat {
            lon: f64::from(lon) / 100.0,
            lat: f64::from(lat) / 100.0,
        };
        let position = Position::of(at).expect("within bounds");
        Opened { position, kind }
    })
}

/// Also sites that the data does not have: a link may outlive them.
fn any_scenario() -> impl Strategy<Value = Scenario> {
    let opened = proptest::collection::vec(any_opened(), 0..=MOST_CHANGES);
    let closed = proptest::collection::vec("[a-z0-9-]{1,80}", 0..=MOST_CHANGES);
    let scenario = (opened, closed)
        .prop_map(|(opened, closed)| Scenario::new(opened, closed.into_iter().map(SiteId)));
    prop_oneof![1 => Just(Scenario::default()), 2 => scenario]
}

fn any_threshold() -> impl Strategy<Value = Threshold> {
    (Threshold::LEAST..=Threshold::MOST).prop_map(|km| Threshold::new(km).expect("within bounds"))
}

/// What editors, mail programs and content management systems do to links, from their parts.
const DAMAGE: [fn(&[String]) -> String; 8] = [
    |parts| parts.join("&amp;"),
    |parts| parts.join("&amp;amp;"),
    |parts| format!("?{}/", parts.join("&")),
    |parts| parts.join("&").replace(',', "%2C"),
    |parts| parts.join("&").replace(',', "%252C"),
    |parts| parts.join("&").replace('=', "=%20"),
    |parts| parts.join("&").replace(':', "%3A").replace(';', "%3B"),
    |parts| parts.join("&").replace(',', ",%20").replace(';', ";+"),
];

const COLUMNS: [&str; 4] = ["kommun", "lan", "campus", "medlem"];

fn any_area() -> impl Strategy<Value = Area> {
    prop_oneof![
        select(&[Area::All, Area::Focus, Area::Members][..]),
        (0..100_u8).prop_map(|code| Area::County(CountyCode(code))),
    ]
}

fn any_against() -> impl Strategy<Value = Against> {
    prop_oneof![
        select(&[Against::County, Against::Members, Against::Sweden][..]),
        (0..10_000_u16).prop_map(|code| Against::Municipality(MunicipalityCode(code))),
    ]
}

/// Anything at all, and strings that look like links of the map in their keys, their values or both.
fn any_query() -> impl Strategy<Value = String> {
    let keys = [
        "matt",
        "kommun",
        "plats",
        "ort",
        "samverkan",
        "lang",
        "ar",
        "anordnare",
        "mot",
        "ord",
        "amne",
        "har",
        "inom",
        "monster",
        "lage",
        "vy",
        "urval",
        "klass",
        "ordning",
        "jamfor",
        "oppna",
        "stang",
        "troskel",
        "till",
        "annat",
    ];
    let values = [
        "tabell",
        "-campus",
        "medlemmar",
        "2425,2480,x,2425",
        "campus",
        "2425",
        "dorotea-larcentrum",
        "2425TC101",
        "ingen",
        "ja",
        "80",
        "f%C3%B6rskola+l%C3%A4rare+",
        "en",
        "3,64.2,17.1",
        "16,75,40",
        "1.01,50,0",
        "1.0149,74.9996,-0",
        "1e1,64,17",
        "inf,64,17",
        "%",
        "%2C",
        "+",
        "64.26:16.41,larcentrum",
        "64.26:16.41,campus;;64.1:17.2,larcentrum;64.26:16.41,campus",
        "64.26:16.41;x:y,campus;99:99,campus;1e1:2,campus",
        "dorotea-larcentrum,larcentrum-sorsele,,Å,dorotea-larcentrum",
        "150",
        "151",
    ];
    let value = prop_oneof![
        any::<String>(),
        select(values.to_vec()).prop_map(str::to_owned)
    ];
    let pair = (select(keys.to_vec()), value).prop_map(|(key, value)| format!("{key}={value}"));
    let pairs = proptest::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"));
    prop_oneof![any::<String>(), pairs]
}

/// A camera rounded to what a link holds; everything else as it is.
fn on_the_grid(view: &ViewState) -> ViewState {
    let camera = view.camera.map(|camera| {
        let text = camera.to_param();
        Camera::parse(&text).unwrap_or_else(|| panic!("{text} is no camera"))
    });
    ViewState {
        camera,
        ..view.clone()
    }
}

proptest! {
    #![proptest_config(config(512))]

    #[test]
    fn a_link_restores_every_view(view in any_view()) {
        prop_assert_eq!(ViewState::from_query(&view.to_query()), view);
    }

    #[test]
    fn a_link_with_a_question_mark_restores_the_same(view in any_view()) {
        let link = format!("?{}", view.to_query());
        prop_assert_eq!(ViewState::from_query(&link), view);
    }

    #[test]
    fn a_link_that_was_damaged_on_its_way_restores_the_same(
        view in any_view(),
        damage in select(&DAMAGE[..]),
        turned in any::<bool>(),
    ) {
        let mut parts: Vec<String> = view.to_query().split('&').map(str::to_owned).collect();
        for of_trackers in ["utm_source=brev", "fbclid=IwAR0_x-y"] {
            parts.insert(0, of_trackers.to_owned());
        }
        if turned {
            parts.reverse();
        }
        prop_assert_eq!(ViewState::from_query(&damage(&parts)), view);
    }

    #[test]
    fn no_link_changes_more_than_ten_places(query in any_query()) {
        prop_assert!(ViewState::from_query(&query).scenario.changes() <= MOST_CHANGES);
    }

    #[test]
    fn a_choice_is_restored_from_its_own_part_of_the_link(chosen in any_selection()) {
        prop_assert_eq!(Selection::from_param(&chosen.to_param()), chosen);
    }

    #[test]
    fn a_link_needs_no_escapes_but_for_typed_words(view in any_view()) {
        let plain = |c: char| c.is_ascii_alphanumeric() || "=&,.-:;".contains(c);
        let without = view.offers.clone();
        let offers = OfferFilter { words: String::new(), ..without };
        let link = ViewState { offers, ..view }.to_query();
        prop_assert!(link.chars().all(plain), "{}", link);
    }

    #[test]
    fn any_string_is_a_view_and_its_link_is_stable(query in any_query()) {
        let view = ViewState::from_query(&query);
        let link = view.to_query();
        let again = ViewState::from_query(&link);
        prop_assert_eq!(&again, &on_the_grid(&view));
        prop_assert_eq!(again.to_query(), link);
    }

    #[test]
    fn metres_lead_back_to_degrees_wherever_something_is_drawn(
        // The neighbours reach from the west of Norway to Russia.
        lon in 4.0..47.0,
        lat in 55.0..72.0,
    ) {
        let at = LonLat { lon, lat };
        let back = Sweref99Tm.lonlat_from_projected(Sweref99Tm.projected_from_lonlat(at));
        prop_assert!((back.lon - lon).abs() < 1e-6 && (back.lat - lat).abs() < 1e-6, "{:?}", back);
    }

    #[test]
    fn the_drawing_leads_back_to_degrees(lon in 10.0..26.0, lat in 59.0..70.0) {
        let projection = ATLAS.projection();
        let back = projection.lonlat_from_screen(projection.screen_from_lonlat(LonLat { lon, lat }));
        prop_assert!((back.lon - lon).abs() < 1e-6 && (back.lat - lat).abs() < 1e-6, "{:?}", back);
    }

    #[test]
    fn north_is_up_and_east_is_right(lon in 11.0..24.0, lat in 60.0..69.0, step in 0.01..1.0) {
        // Meridians lean in this projection, but never so far that a step north leads down or a step east leads left.
        let screen = |lon, lat| ATLAS.projection().screen_from_lonlat(LonLat { lon, lat });
        prop_assert!(screen(lon, lat + step).y < screen(lon, lat).y);
        prop_assert!(screen(lon + step, lat).x > screen(lon, lat).x);
    }
}
