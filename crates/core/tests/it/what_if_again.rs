//! Scenarios worked out a second time, from the tables and the file of the graph alone: another search, another way to join
//! the roads, other sums. The core's own code is only asked for what it says.

use crate::roads::source;
use crate::shipped::ATLAS;
use crate::what_if::{ROUTES, outcome, position};
use larkartan_core::domain::scenario::{
    Candidates, Coverage, Destination, Effect, Opened, OpenedKind, Scenario, Scope, Threshold,
};
use larkartan_core::domain::{CollaborationId, CountyCode, MunicipalityCode};
use larkartan_core::url::ViewState;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::path::Path;
use std::sync::LazyLock;

/// A row of a table, by column.
type Row = HashMap<String, String>;

fn table(name: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/source");
    let mut reader = csv::Reader::from_path(path.join(name)).expect(name);
    reader.deserialize().map(|row| row.expect(name)).collect()
}

/// Latitude and longitude, in degrees.
type Point = (f64, f64);

fn point(row: &Row) -> Point {
    let degrees = |column: &str| row[column].parse().expect("degrees");
    (degrees("lat"), degrees("lon"))
}

/// A road with its line.
struct Edge {
    ends: [usize; 2],
    km: f64,
    kind: char,
    line: Vec<Point>,
}

struct Roads {
    nodes: Vec<Point>,
    edges: Vec<Edge>,
    at_node: Vec<Vec<(usize, f64)>>,
}

static ROADS: LazyLock<Roads> = LazyLock::new(|| {
    let file: serde_json::Value = serde_json::from_str(&source("road_graph.json")).expect("JSON");
    let list = |name: &str| -> Vec<i64> {
        let numbers = file[name].as_array().expect(name).iter();
        numbers.map(|it| it.as_i64().expect(name)).collect()
    };
    let q = file["q"].as_f64().expect("q");
    let walk = |mut x: i64, mut y: i64, steps: &[i64]| -> Vec<Point> {
        let pairs = steps.chunks(2).map(|step| {
            (x, y) = (x + step[0], y + step[1]);
            (y as f64 / q, x as f64 / q)
        });
        pairs.collect()
    };
    let nodes = walk(0, 0, &list("nodes"));
    let mut roads = Roads {
        at_node: vec![Vec::new(); nodes.len()],
        edges: Vec::new(),
        nodes,
    };
    let kinds: Vec<char> = file["kind"].as_str().expect("kinds").chars().collect();
    let lines = file["geo"].as_array().expect("lines");
    let mut first = 0;
    for (nth, (a, b)) in list("a").iter().zip(list("b")).enumerate() {
        first += a;
        let ends = [first as usize, (first + b) as usize];
        let km = list_item(&file["km10"], nth) as f64 / 10.0;
        let [from, to] = ends.map(|end| roads.nodes[end]);
        let steps: Vec<i64> = serde_json::from_value(lines[nth].clone()).expect("a line");
        let (x, y) = ((from.1 * q).round() as i64, (from.0 * q).round() as i64);
        let line = [vec![from], walk(x, y, &steps), vec![to]].concat();
        roads.at_node[ends[0]].push((ends[1], km));
        roads.at_node[ends[1]].push((ends[0], km));
        let kind = kinds[nth];
        roads.edges.push(Edge {
            ends,
            km,
            kind,
            line,
        });
    }
    roads
});

fn list_item(list: &serde_json::Value, nth: usize) -> i64 {
    list[nth].as_i64().expect("a number")
}

/// Kilometres on a sphere.
fn crow(a: Point, b: Point) -> f64 {
    let [(a_lat, a_lon), (b_lat, b_lon)] =
        [a, b].map(|(lat, lon)| (lat.to_radians(), lon.to_radians()));
    let (lat, lon) = ((b_lat - a_lat) / 2.0, (b_lon - a_lon) / 2.0);
    let chord = lat.sin().powi(2) + a_lat.cos() * b_lat.cos() * lon.sin().powi(2);
    2.0 * 6371.0 * chord.sqrt().asin()
}

/// Kilometres to a line, and the share of the line before its nearest point.
fn to_line(at: Point, line: &[Point]) -> (f64, f64) {
    let lengths: Vec<f64> = line.windows(2).map(|ends| crow(ends[0], ends[1])).collect();
    let whole: f64 = lengths.iter().sum();
    let (mut best, mut before) = ((f64::MAX, 0.0), 0.0);
    for (ends, length) in line.windows(2).zip(lengths) {
        let local = |(lat, lon): Point| {
            let east = (lon - at.1) * at.0.to_radians().cos();
            (east * 111.195, (lat - at.0) * 111.195)
        };
        let ((x, y), (u, v)) = (local(ends[0]), local(ends[1]));
        let (along, square) = (x * (x - u) + y * (y - v), (u - x).powi(2) + (v - y).powi(2));
        let t = if square > 0.0 {
            (along / square).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let far = ((x + t * (u - x)).powi(2) + (y + t * (v - y)).powi(2)).sqrt();
        if far < best.0 {
            best = (
                far,
                if whole > 0.0 {
                    (before + t * length) / whole
                } else {
                    0.0
                },
            );
        }
        before += length;
    }
    best
}

/// The nodes that a point joins, as data/source/roads/README.md says.
fn join(at: Point) -> Vec<(usize, f64)> {
    let open = ROADS.edges.iter().filter(|edge| edge.kind != '3');
    let mut near: Vec<((f64, f64), &Edge)> = open.map(|it| (to_line(at, &it.line), it)).collect();
    near.sort_by(|a, b| a.0.0.total_cmp(&b.0.0));
    let limit = (1.6 * near[0].0.0).max(3.0);
    let mut joined: Vec<_> = near.iter().take(4).filter(|it| it.0.0 <= limit).collect();
    let is_main = |it: &&((f64, f64), &Edge)| it.1.kind == '1';
    if !joined.iter().any(&is_main) {
        joined.extend(near.iter().find(is_main).filter(|it| it.0.0 <= 6.0));
    }
    let mut nodes = Vec::new();
    for ((km, share), edge) in joined {
        nodes.push((edge.ends[0], 1.2 * km + share * edge.km));
        nodes.push((edge.ends[1], 1.2 * km + (1.0 - share) * edge.km));
    }
    for town in 0..LOCALITIES.len() {
        let km = crow(at, ROADS.nodes[town]);
        if km <= 12.0 {
            nodes.push((town, 1.2 * km));
        }
    }
    nodes
}

/// Kilometres to the part of a line between two shares of it, and the share before its nearest point.
fn to_part(at: Point, line: &[Point], from: f64, to: f64) -> (f64, f64) {
    let whole: f64 = line.windows(2).map(|ends| crow(ends[0], ends[1])).sum();
    let flat = |(lat, lon): Point| {
        let east = (lon - at.1) * at.0.to_radians().cos();
        (east * 111.195, (lat - at.0) * 111.195)
    };
    let (mut best, mut before) = ((f64::MAX, 0.0), 0.0);
    for ends in line.windows(2) {
        let length = crow(ends[0], ends[1]);
        // The part in shares of this straight piece of the line.
        let inside = |share: f64| match length > 0.0 {
            true => (share * whole - before) / length,
            false => share,
        };
        let (first, last) = (inside(from).max(0.0), inside(to).min(1.0));
        if first <= last {
            let ((x, y), (u, v)) = (flat(ends[0]), flat(ends[1]));
            let square = (u - x).powi(2) + (v - y).powi(2);
            let t = (x * (x - u) + y * (y - v)) / square;
            let t = if t.is_nan() {
                first
            } else {
                t.clamp(first, last)
            };
            let far = ((x + t * (u - x)).powi(2) + (y + t * (v - y)).powi(2)).sqrt();
            if far < best.0 {
                let share = (before + t * length) / whole;
                best = (far, if share.is_nan() { 0.0 } else { share });
            }
        }
        before += length;
    }
    best
}

/// The nodes that a point joins where something is opened, as docs/decisions/0078 says: every road around it, in parts of 8 km
/// at most; what lies beyond the limits of [`join`] costs 2 km more each kilometre, and 12 km beyond it is out of sight.
fn join_opened(at: Point) -> Vec<(usize, f64)> {
    let mut parts = Vec::new();
    for edge in ROADS.edges.iter().filter(|edge| edge.kind != '3') {
        let count = (1..).find(|count| edge.km <= 8.0 * f64::from(*count));
        let count = f64::from(count.expect("a road has an end"));
        let mut from = 0.0;
        while from < count {
            let part = to_part(at, &edge.line, from / count, (from + 1.0) / count);
            parts.push((part, edge));
            from += 1.0;
        }
    }
    let nearest = parts.iter().map(|it| it.0.0).fold(f64::MAX, f64::min);
    let usual = (1.6 * nearest).max(3.0);
    let cost = |km: f64, limit: f64| match km > limit {
        true => 1.2 * limit + 3.2 * (km - limit),
        false => 1.2 * km,
    };
    let mut nodes = Vec::new();
    for ((km, share), edge) in parts.iter().filter(|it| it.0.0 <= usual + 12.0) {
        let cost = match edge.kind {
            '1' => cost(*km, usual.max(6.0)),
            _ => cost(*km, usual),
        };
        nodes.push((edge.ends[0], cost + share * edge.km));
        nodes.push((edge.ends[1], cost + (1.0 - share) * edge.km));
    }
    let towns = (0..LOCALITIES.len()).map(|town| (town, crow(at, ROADS.nodes[town])));
    let towns = towns.filter(|(_, km)| *km <= 24.0);
    nodes.extend(towns.map(|(town, km)| (town, cost(km, 12.0))));
    nodes
}

/// Kilometres from some nodes to all localities.
fn search(starts: &[(usize, f64)]) -> Vec<f64> {
    // Metres, since whole numbers have an order.
    let metres = |km: f64| (1000.0 * km).round() as u64;
    let mut far = vec![u64::MAX; ROADS.nodes.len()];
    let mut open: BinaryHeap<_> = starts
        .iter()
        .map(|(node, km)| Reverse((metres(*km), *node)))
        .collect();
    while let Some(Reverse((way, node))) = open.pop() {
        if way < far[node] {
            far[node] = way;
            let roads = ROADS.at_node[node].iter();
            open.extend(roads.map(|(next, km)| Reverse((way + metres(*km), *next))));
        }
    }
    let towns = far.iter().take(LOCALITIES.len());
    towns
        .map(|it| {
            if *it == u64::MAX {
                f64::MAX
            } else {
                *it as f64 / 1000.0
            }
        })
        .collect()
}

static LOCALITIES: LazyLock<Vec<Row>> = LazyLock::new(|| table("localities.csv"));

/// Kilometres from each locality to each.
static BETWEEN: LazyLock<Vec<Vec<f64>>> = LazyLock::new(|| {
    (0..LOCALITIES.len())
        .map(|nth| search(&[(nth, 0.0)]))
        .collect()
});

/// The kilometres to all localities from each place that counts: its id, and whether it is a campus.
static PLACES: LazyLock<Vec<(String, bool, Vec<f64>)>> = LazyLock::new(|| {
    let mut places = Vec::new();
    for site in table("sites.csv")
        .iter()
        .filter(|it| it["status"] == "active")
    {
        let is_campus = ["university", "campus"].contains(&site["kind"].as_str());
        if is_campus || site["kind"] == "learning_centre" {
            let town = LOCALITIES
                .iter()
                .position(|it| it["code"] == site["locality"]);
            let km = BETWEEN[town.expect("every site lies in one")].clone();
            places.push((site["id"].clone(), is_campus, km));
        }
    }
    for campus in table("sites_outside.csv")
        .iter()
        .filter(|it| it["country"] == "SE")
    {
        let at = point(campus);
        let km = match campus["reach"].as_str() {
            "graph" => search(&join(at)),
            _ => (0..LOCALITIES.len())
                .map(|nth| 1.25 * crow(at, ROADS.nodes[nth]))
                .collect(),
        };
        places.push((campus["id"].clone(), true, km));
    }
    places
});

/// A scenario as this file reads it.
#[derive(Default)]
struct Tried<'a> {
    /// Position, whether it is a campus.
    opened: Vec<(Point, bool)>,
    closed: Vec<&'a str>,
}

impl<'a> Tried<'a> {
    fn read(query: &'a str) -> Self {
        let mut tried = Self::default();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').expect("a value");
            match name {
                "oppna" => tried.opened.extend(value.split(';').map(|it| {
                    let (at, kind) = it.split_once(',').expect("a kind");
                    let (lat, lon) = at.split_once(':').expect("a longitude");
                    let degrees = |it: &str| it.parse().expect("degrees");
                    ((degrees(lat), degrees(lon)), kind == "campus")
                })),
                "stang" => tried.closed.extend(value.split(',')),
                _ => panic!("{name}"),
            }
        }
        tried
    }

    /// Kilometres from each locality.
    fn km(&self, only_campus: bool) -> Vec<f64> {
        let counts = |is_campus: bool| is_campus || !only_campus;
        let known = PLACES.iter();
        let known = known
            .filter(|(id, is_campus, _)| counts(*is_campus) && !self.closed.contains(&id.as_str()));
        let known = known.map(|(_, _, km)| km.clone());
        let opened = self
            .opened
            .iter()
            .filter(|(_, is_campus)| counts(*is_campus));
        let opened = opened.map(|(at, _)| {
            // On a locality it is that locality.
            let is_here = |it: &Row| {
                let (lat, lon) = point(it);
                (lat - at.0).abs() < 0.00501 && (lon - at.1).abs() < 0.00501
            };
            match LOCALITIES.iter().position(is_here) {
                Some(town) => BETWEEN[town].clone(),
                None => search(&join_opened(*at)),
            }
        });
        let none = vec![f64::MAX; LOCALITIES.len()];
        known.chain(opened).fold(none, |mut least, km| {
            least
                .iter_mut()
                .zip(km)
                .for_each(|(least, km)| *least = least.min(km));
            least
        })
    }
}

/// Which municipalities belong to whom: a code of two digits or four, a collaboration, or nothing for all.
fn belongs(whose: &str) -> impl Fn(&str) -> bool + use<'_> {
    let rows = table("collaborations.csv");
    let members: Vec<String> = rows
        .into_iter()
        .filter(|it| it["collaboration"] == whose)
        .map(|it| it["municipality"].clone())
        .collect();
    move |code: &str| code.starts_with(whose) || members.iter().any(|it| it == code)
}

fn scope(whose: &str) -> Scope {
    match whose.len() {
        0 => Scope::All,
        2 => Scope::County(CountyCode::parse(whose).expect("a county")),
        4 if whose.starts_with('2') => {
            Scope::Municipality(MunicipalityCode::parse(whose).expect("a municipality"))
        }
        _ => Scope::Members(CollaborationId::from_key(whose).expect("a collaboration")),
    }
}

fn people(row: &Row) -> u32 {
    row["population_2020"].parse().expect("people")
}

/// Scenario, whose people, threshold, whether only campuses are asked for.
const SCENARIOS: [(&str, &str, u8, bool); 20] = [
    ("", "", 80, true),
    ("", "", 10, false),
    ("oppna=64.26:16.41,larcentrum", "", 80, false),
    ("oppna=64.26:16.41,campus", "24", 80, true),
    (
        "oppna=64.62:16.66,campus;65.54:17.54,campus",
        "kkig",
        80,
        true,
    ),
    ("oppna=66.9:20.1,campus", "25", 95, true),
    ("oppna=65.96:16.21,larcentrum", "2422", 40, false),
    ("oppna=62.1:13.2,larcentrum;64.5:17,campus", "23", 55, false),
    ("stang=dorotea-larcentrum", "2425", 40, false),
    (
        "stang=dorotea-larcentrum,larcentrum-sorsele,larcentrum-arjeplog",
        "akademi-norr",
        60,
        false,
    ),
    ("stang=hogskolan-i-gavle", "21", 80, true),
    (
        "stang=hogskolan-i-gavle,mittuniversitetet-campus-sundsvall,mittuniversitetet-campus-harnosand",
        "",
        150,
        true,
    ),
    (
        "stang=lulea-tekniska-universitet-campus-lulea,lulea-tekniska-universitet-campus-pitea,lulea-tekniska-universitet-campus-kiruna",
        "25",
        120,
        true,
    ),
    (
        "stang=umea-universitet-campus-umea,slu-umea",
        "24",
        80,
        true,
    ),
    (
        "stang=umea-universitet-campus-umea,slu-umea&oppna=63.83:20.25,campus",
        "24",
        80,
        true,
    ),
    (
        "oppna=61.73:14.2,larcentrum;61.9:16.2,larcentrum;67.1:20.7,larcentrum;66:23,larcentrum;63.1:15.4,larcentrum;65.1:18.9,campus;64.9:19.5,campus;62.4:13.9,campus;68.4:22.5,campus;60.9:16.7,campus",
        "",
        33,
        true,
    ),
    (
        "oppna=61.73:14.2,larcentrum;61.9:16.2,larcentrum;67.1:20.7,larcentrum",
        "",
        17,
        false,
    ),
    (
        "oppna=67.86:20.23,campus&stang=lulea-tekniska-universitet-campus-kiruna",
        "2584",
        30,
        true,
    ),
    (
        "oppna=63.4:13.08,campus&stang=mittuniversitetet-campus-ostersund",
        "23",
        101,
        true,
    ),
    ("oppna=64.75:20.95,larcentrum", "kraftsamling", 25, false),
];

#[test]
fn twenty_scenarios_count_as_the_tables_do() {
    let today = outcome(&Scenario::default());
    let regions: BTreeMap<String, u32> = table("education.csv")
        .iter()
        .filter(|it| it["level"] == "municipality" && !it["population_2020"].is_empty())
        .map(|it| (it["code"].clone(), people(it)))
        .collect();
    assert_eq!(regions.len(), 54);
    let mut different = 0;
    for (query, whose, km, only_campus) in SCENARIOS {
        let [before, after] = [Tried::default(), Tried::read(query)].map(|it| it.km(only_campus));
        let belongs = belongs(whose);
        let (mut within, mut beyond, mut gained, mut lost) = (0, 0, 0, 0);
        let mut longest: (f64, usize) = (-1.0, 0);
        for (nth, locality) in LOCALITIES.iter().enumerate() {
            if !belongs(&locality["municipality"]) {
                continue;
            }
            let is_within = |km_: &[f64]| km_[nth] <= f64::from(km);
            match is_within(&after) {
                true => within += people(locality),
                false => beyond += people(locality),
            }
            match (is_within(&before), is_within(&after)) {
                (false, true) => gained += people(locality),
                (true, false) => lost += people(locality),
                _ => {}
            }
            if after[nth] > longest.0 + 0.01 {
                longest = (after[nth], nth);
            }
        }
        let own = regions.iter().filter(|(code, _)| belongs(code));
        let inhabitants: u32 = own.map(|(_, people)| people).sum();
        let view = ViewState::from_query(query);
        let destination = match only_campus {
            true => Destination::Campus,
            false => Destination::CampusOrCentre,
        };
        let limit = Threshold::new(km).expect("within bounds").km();
        let after = outcome(&view.scenario);
        let effect = Effect::of(&ATLAS, [&today, &after], scope(whose), destination, limit);
        let found = (
            effect.after.within,
            effect.after.beyond,
            effect.gained.people,
            effect.lost.people,
            effect.after.outside_localities,
        );
        let expected = (within, beyond, gained, lost, inhabitants - within - beyond);
        assert_eq!(found, expected, "{query} {whose} {km}");
        let told = effect.longest.expect("a way");
        assert!(
            (told.km.0 - longest.0).abs() < 0.05,
            "{query}: {told:?}, {longest:?}"
        );
        different += usize::from(gained + lost > 0);
        println!("{query} {whose} {km}: {expected:?}");
    }
    assert!(
        different >= 12,
        "{different} of the scenarios change anything"
    );
}

/// What each candidate brings of what is beyond the threshold: by locality the people of a scope.
fn brought(whose: &str, limit: f64) -> Vec<(usize, Vec<usize>)> {
    let belongs = belongs(whose);
    let km = Tried::default().km(false);
    let own: Vec<usize> = (0..LOCALITIES.len())
        .filter(|nth| belongs(&LOCALITIES[*nth]["municipality"]))
        .collect();
    let brought = own.iter().map(|&candidate| {
        let reached = own.iter().copied();
        let reached = reached.filter(|&nth| km[nth] > limit && BETWEEN[candidate][nth] <= limit);
        (candidate, reached.collect())
    });
    brought.collect()
}

fn people_of(localities: impl Iterator<Item = usize>) -> u32 {
    localities.map(|nth| people(&LOCALITIES[nth])).sum()
}

/// The most people that so many new centres can bring, over all choices.
fn most_of_one_and_two(brought: &[(usize, Vec<usize>)]) -> [u32; 2] {
    let one = brought
        .iter()
        .map(|(_, all)| people_of(all.iter().copied()));
    let mut two = 0;
    for (nth, (_, first)) in brought.iter().enumerate() {
        for (_, second) in &brought[nth..] {
            let others = second.iter().filter(|it| !first.contains(it));
            two = two.max(people_of(first.iter().chain(others).copied()));
        }
    }
    [one.max().unwrap_or_default(), two]
}

/// Whose best places are looked for.
const WHOSE: [&str; 10] = [
    "",
    "21",
    "22",
    "23",
    "24",
    "25",
    "kkig",
    "akademi-norr",
    "lapplands",
    "kraftsamling",
];

#[test]
fn the_best_places_are_the_best_of_all_and_greedy_comes_near_the_best_two() {
    let today = outcome(&Scenario::default());
    let mut least: f64 = 1.0;
    let mut compared = 0;
    for whose in WHOSE {
        for km in [20, 40, 80] {
            let candidates = Candidates::new(&ATLAS, &ROUTES, scope(whose));
            let limit = Threshold::new(km).expect("within bounds").km();
            let coverage = Coverage::new(&ATLAS, &candidates, &today, limit);
            let brought = brought(whose, f64::from(km));
            let mut expected: Vec<u32> = brought
                .iter()
                .map(|(_, all)| people_of(all.iter().copied()))
                .filter(|people| *people > 0)
                .collect();
            expected.sort_by_key(|people| Reverse(*people));
            expected.truncate(5);
            let best = coverage.best(5);
            let found: Vec<u32> = best.iter().map(|it| it.gained.people).collect();
            assert_eq!(found, expected, "{whose} {km}");
            for place in &best {
                let (_, own) = brought
                    .iter()
                    .find(|it| it.0 == place.locality)
                    .expect("own");
                assert_eq!(place.gained.people, people_of(own.iter().copied()));
            }
            let greedy = coverage.greedy(5);
            let [one, two] = most_of_one_and_two(&brought);
            let by = |n: usize| greedy.get(..n.min(greedy.len())).and_then(<[_]>::last);
            let by = |n: usize| by(n).map_or(0, |it| it.gained_in_all);
            assert_eq!(by(1), one, "{whose} {km}");
            assert!(by(2) <= two, "{whose} {km}");
            if two > 0 {
                least = least.min(f64::from(by(2)) / f64::from(two));
                compared += 1;
            }
            println!("{whose:12} {km}: {found:?}, two: {} of {two}", by(2));
        }
    }
    println!(
        "greedy has at least {:.1} % of the best two, over {compared}",
        100.0 * least
    );
    assert!(compared >= 20);
    assert!(least >= 0.9, "{least}");
}

#[test]
fn what_a_best_place_promises_is_what_trying_it_brings() {
    let today = outcome(&Scenario::default());
    let mut tried = 0;
    for whose in WHOSE {
        for km in [25, 40, 80] {
            let candidates = Candidates::new(&ATLAS, &ROUTES, scope(whose));
            let limit = Threshold::new(km).expect("within bounds").km();
            let coverage = Coverage::new(&ATLAS, &candidates, &today, limit);
            for place in coverage.best(5) {
                let position = position(place.locality);
                let kind = OpenedKind::LearningCentre;
                let after = outcome(&Scenario::new([Opened { position, kind }], []));
                let of = |scope| {
                    let both = [&today, &after];
                    Effect::of(&ATLAS, both, scope, Destination::CampusOrCentre, limit)
                };
                let (own, all) = (of(scope(whose)), of(Scope::All));
                assert_eq!(own.gained, place.gained);
                assert_eq!(all.gained.people, place.gained.people + place.elsewhere);
                tried += 1;
            }
        }
    }
    assert!(tried > 50, "{tried}");
}
