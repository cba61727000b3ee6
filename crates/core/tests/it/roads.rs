//! Distances by road, held against published ones; and the graph that they come from.

use crate::shipped::ATLAS;
use larkartan_core::domain::{DistanceMethod, TYPICAL_ERROR};
use larkartan_core::geo::LonLat;
use larkartan_core::roads::{Joint, RoadError, RoadGraph};
use larkartan_core::text::Lang;
use std::path::PathBuf;
use std::sync::LazyLock;

/// A file of the roads' source.
pub fn source(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/source/roads");
    std::fs::read_to_string(folder.join(name)).expect(name)
}

static GRAPH: LazyLock<RoadGraph> =
    LazyLock::new(|| RoadGraph::from_json(&source("road_graph.json")).expect("a graph"));

/// Places that SCB calls otherwise: Hemavan and Tärnaby stand with their Sami names, and Bispgården is two localities, of which
/// the list means the eastern.
const CALLED_OTHERWISE: [(&str, &str); 2] = [
    ("Hemavan", "Hemavan/Bierke"),
    ("Bispgården", "Östra Bispgården"),
];
/// The end of county road 363: fewer than 200 people live there, so it is no locality.
const AMMARNAS: LonLat = LonLat {
    lon: 16.211,
    lat: 65.957,
};

/// A published distance.
struct Published {
    words: String,
    ends: [Joint; 2],
    km: f64,
    straight: f64,
    is_validation: bool,
}

impl Published {
    /// Our distance less the published one, in per cent of that.
    fn error(&self) -> f64 {
        let ways = GRAPH.ways_from(&self.ends[0]);
        let ours = ways.to(&self.ends[1]).expect("a way").km().0;
        100.0 * (ours - self.km) / self.km
    }
}

/// The one locality of that name, by its place in the table. Two would make the comparison a guess.
fn nth(name: &str) -> usize {
    let other = CALLED_OTHERWISE.iter().find(|(listed, _)| *listed == name);
    let name = other.map_or(name, |(_, in_data)| in_data);
    let named = ATLAS.localities().iter().enumerate();
    let mut named = named.filter(|(_, locality)| locality.name == name);
    let (nth, _) = named.next().expect(name);
    assert!(named.next().is_none(), "{name} stands for two localities");
    nth
}

fn joint(name: &str) -> Joint {
    match name {
        "Ammarnäs" => GRAPH.join(AMMARNAS),
        _ => GRAPH.locality(nth(name)),
    }
}

fn published() -> Vec<Published> {
    let text = source("published.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    let rows = rows.map(|row| Published {
        words: format!("{}–{}, {} km", &row[0], &row[1], &row[2]),
        ends: [&row[0], &row[1]].map(joint),
        km: row[2].parse().expect("kilometres"),
        straight: row[3].parse().expect("kilometres"),
        is_validation: &row[4] == "validation",
    });
    rows.collect()
}

fn mean(errors: impl Iterator<Item = f64>) -> f64 {
    let errors: Vec<f64> = errors.map(f64::abs).collect();
    errors.iter().sum::<f64>() / errors.len() as f64
}

#[test]
fn published_distances_are_met_and_the_typical_error_follows_from_them() {
    let mut published: Vec<(Published, f64)> = published()
        .into_iter()
        .map(|pair| {
            let error = pair.error();
            (pair, error)
        })
        .collect();
    published.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    for (pair, error) in &published {
        println!("{}: {error:+.1} %", pair.words);
    }
    let validation = published.iter().filter(|(pair, _)| pair.is_validation);
    assert_eq!(validation.clone().count(), 20);
    let of_validation = mean(validation.map(|(_, error)| *error));
    let of_all = mean(published.iter().map(|(_, error)| *error));
    println!(
        "mean: {of_validation:.1} % over 20, {of_all:.1} % over {}",
        published.len()
    );
    assert!(of_validation <= 6.0, "{of_validation}");
    assert!(published[0].1.abs() <= 20.0, "{}", published[0].0.words);
    // What the page says is what it is, to a whole per cent: no less, and no more.
    assert_eq!(of_all.round(), 100.0 * TYPICAL_ERROR, "{of_all}");
}

#[test]
fn the_page_says_the_typical_error() {
    let percent = 100.0 * TYPICAL_ERROR;
    let swedish = format!("omkring {percent}\u{a0}%");
    let english = format!("about {percent}%");
    for (lang, error) in [(Lang::Sv, swedish), (Lang::En, english)] {
        let text = lang.text();
        for words in [text.estimate_short, text.detail.estimate] {
            assert!(words.contains(&error), "{words}");
        }
    }
}

#[test]
fn published_straight_distances_are_those_between_our_points() {
    let text = source("published.csv");
    for (pair, row) in published().iter().zip(text.lines().skip(1)) {
        if row.contains("Ammarnäs") {
            continue;
        }
        let mut names = row.split(',');
        let ends = [names.next(), names.next()].map(|name| {
            let nth = nth(name.expect("a name"));
            ATLAS.localities()[nth].at
        });
        let ours = ends[0].great_circle(ends[1]).0;
        assert!((ours - pair.straight).abs() < 1.0, "{}: {ours}", pair.words);
        assert!(pair.km >= pair.straight, "{}", pair.words);
    }
}

#[test]
fn jokkmokk_is_nearer_to_lulea_than_to_kiruna() {
    let from = joint("Jokkmokk");
    let ways = GRAPH.ways_from(&from);
    let km = |name| ways.to_locality(nth(name)).expect("a way").km().0;
    assert!((169.0..173.0).contains(&km("Luleå")), "{}", km("Luleå"));
    assert!((205.0..215.0).contains(&km("Kiruna")), "{}", km("Kiruna"));
}

#[test]
fn a_way_in_norrbotten_is_measured() {
    let from = joint("Haparanda");
    let way = GRAPH.ways_from(&from).to_locality(nth("Övertorneå"));
    assert_eq!(
        way.and_then(|it| it.method()),
        Some(DistanceMethod::Measured)
    );
    let nowhere = GRAPH.ways_from(&from).to_locality(nth("Haparanda"));
    assert_eq!(nowhere.and_then(|it| it.method()), None);
}

#[test]
fn ways_are_as_long_there_as_back() {
    let (a, b) = (GRAPH.join(AMMARNAS), joint("Umeå"));
    let there = GRAPH.ways_from(&a).to(&b).expect("a way").km().0;
    let back = GRAPH.ways_from(&b).to(&a).expect("a way").km().0;
    assert!((there - back).abs() < 1e-6, "{there} {back}");
}

/// `scripts/whatif.py`, which is another program, says so of four points without a locality: kilometres to six localities.
#[test]
fn any_point_is_as_far_as_the_reference_says() {
    const PLACES: [usize; 6] = [0, 50, 100, 200, 300, 365];
    const SAID: [((f64, f64), [f64; 6]); 4] = [
        (
            (65.957, 16.211),
            [749.52, 783.72, 561.22, 478.92, 500.42, 651.42],
        ),
        ((64.5, 17.0), [509.99, 544.19, 321.69, 239.39, 563.5, 714.5]),
        (
            (66.9, 20.1),
            [893.63, 927.83, 705.33, 664.03, 260.1, 284.72],
        ),
        (
            (62.1, 13.2),
            [341.66, 376.36, 284.76, 149.66, 918.66, 1077.96],
        ),
    ];
    for ((lat, lon), said) in SAID {
        let point = GRAPH.join(LonLat { lon, lat });
        let ways = GRAPH.ways_from(&point);
        for (nth, said) in PLACES.into_iter().zip(said) {
            let ours = ways.to_locality(nth).expect("a way").km().0;
            assert!(
                (ours - said).abs() < 0.1,
                "{lat}, {lon} to {nth}: {ours}, {said}"
            );
        }
    }
}

/// A point on a locality is about as far from everywhere as the locality is; the reference has 95 % within 2 km.
#[test]
fn a_point_on_a_locality_is_as_far_as_the_locality() {
    let mut apart: Vec<f64> = Vec::new();
    for nth in (0..GRAPH.localities()).step_by(20) {
        let at = GRAPH.locality_at(nth).expect("a point");
        let (point, locality) = (GRAPH.join(at), GRAPH.locality(nth));
        let (by_point, by_node) = (GRAPH.ways_from(&point), GRAPH.ways_from(&locality));
        for other in (0..GRAPH.localities()).step_by(7).filter(|it| *it != nth) {
            let km = |ways: &larkartan_core::roads::Ways<'_>| {
                ways.to_locality(other).expect("a way").km().0
            };
            apart.push((km(&by_point) - km(&by_node)).abs());
        }
    }
    apart.sort_by(f64::total_cmp);
    let at = |share: f64| apart[(share * (apart.len() - 1) as f64) as usize];
    println!("median {:.2} km, 95 % within {:.2} km", at(0.5), at(0.95));
    assert!(
        at(0.5) <= 0.1 && at(0.95) <= 2.5,
        "{} {}",
        at(0.5),
        at(0.95)
    );
}

/// Two places, 100 km of road between them, drawn as a straight line along a parallel.
const ONE_ROAD: &str = r#"{"q":1000,"leg":1.2,"localities":2,"nodes":[16000,64000,2000,0],
    "a":[0],"b":[1],"km10":[1000],"kind":"1","geo":[[]]}"#;

#[test]
fn a_point_and_a_site_on_one_long_road_are_as_far_as_they_lie_apart_on_it() {
    let graph = RoadGraph::from_json(ONE_ROAD).expect("a graph");
    let on = |share: f64| {
        graph.join(LonLat {
            lon: 16.0 + 2.0 * share,
            lat: 64.0,
        })
    };
    let (first, second) = (on(0.4), on(0.6));
    let between = graph.ways_from(&first).to(&second).expect("a way").km().0;
    assert!((between - 20.0).abs() < 0.5, "{between}");
    let to_the_end = graph.ways_from(&first).to_locality(1).expect("a way");
    assert!((to_the_end.km().0 - 60.0).abs() < 0.5, "{to_the_end:?}");
}

#[track_caller]
fn check_error(from: &str, to: &str, expected: &str) {
    assert!(ONE_ROAD.contains(from), "{from}");
    let error = RoadGraph::from_json(&ONE_ROAD.replace(from, to)).expect_err(to);
    assert_eq!(error.to_string(), expected);
}

#[test]
fn faults_name_file_and_place() {
    check_error(
        r#""b":[1]"#,
        r#""b":[2]"#,
        "road_graph.json: edge 0: there is no node 2, nodes are 0 to 1",
    );
    check_error(
        r#""kind":"1""#,
        r#""kind":"7""#,
        "road_graph.json: edge 0: its kind must be 0, 1, 2 or 3, found 7",
    );
    check_error(
        "16000,64000",
        "16000,640000",
        "road_graph.json: node 0 lies at 16, 640, which is no place in degrees",
    );
    check_error(
        r#""a":[0]"#,
        r#""a":[]"#,
        "road_graph.json: `a` must be one for each of the 1 lengths in `km10`, found 0",
    );
    check_error(
        r#""localities":2"#,
        r#""localities":3"#,
        "road_graph.json: `localities` must be at most the number of nodes, found 3 for 2 nodes",
    );
    check_error(
        r#""geo":[[]]"#,
        r#""geo":[[1]]"#,
        "road_graph.json: edge 0: its line must be pairs of numbers",
    );
    let error = RoadGraph::from_json("[]").expect_err("no graph");
    assert!(
        matches!(error, RoadError::NotAGraph { line: 1, .. }),
        "{error}"
    );
}

#[test]
fn no_damage_to_the_file_stops_the_reader() {
    let text = source("road_graph.json");
    for share in 1..40 {
        let cut = text.len() * share / 40;
        assert!(RoadGraph::from_json(&text[..cut]).is_err());
    }
    for (from, to) in [("[", "[-2147483648,"), ("3", "9"), (",", ",,"), ("-", "")] {
        for at in text.match_indices(from).map(|(at, _)| at).step_by(997) {
            let mut damaged = text.clone();
            damaged.replace_range(at..at + from.len(), to);
            // An answer, whichever.
            let _ = RoadGraph::from_json(&damaged);
        }
    }
}
