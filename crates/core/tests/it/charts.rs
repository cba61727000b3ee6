//! Charts show what the data say: places rise with values, everyone is there once, and no words stand on others.

use crate::shipped::ATLAS;
use larkartan_core::domain::{
    CountyValue, Measure, Municipality, MunicipalityCode, Particular, SERIES_YEARS, county_mean,
};
use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::{
    COLUMNS, Drawing, LOCATOR_SIZE, LineKind, NAME_HEIGHT, PairKind, Strip, WayKind, dumbbells,
    line_chart, locator, neighbour_bars, strip, strips, ways,
};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static DRAWING: LazyLock<Drawing> = LazyLock::new(|| Drawing::new(&ATLAS));

fn places() -> &'static [Municipality] {
    ATLAS.municipalities()
}

#[track_caller]
fn place(code: u16) -> &'static Municipality {
    let found = ATLAS.municipality(MunicipalityCode(code));
    found.expect("it is on the map")
}

/// So many are ranked together with a municipality.
fn group(place: &Municipality) -> usize {
    if place.code.county().0 == 21 { 10 } else { 44 }
}

#[track_caller]
fn check_strip(strip: &Strip, place: &Municipality) {
    let name = format!("{} {:?}", place.name, strip.measure);
    let value = |code| {
        let place = ATLAS.municipality(code).expect("it is on the map");
        let value = strip.measure.value(&ATLAS, place).expect("a value");
        strip.measure.as_shown(value)
    };
    let codes: BTreeSet<_> = strip.dots.iter().map(|dot| dot.code).collect();
    assert_eq!(
        (codes.len(), strip.dots.len()),
        (group(place), group(place)),
        "{name}"
    );
    assert!(
        codes.contains(&place.code),
        "{name} is not on its own strip"
    );
    let places: BTreeSet<_> = strip.dots.iter().map(|dot| (dot.column, dot.row)).collect();
    assert_eq!(places.len(), strip.dots.len(), "{name}: a dot on another");
    for one in &strip.dots {
        assert!(one.column <= COLUMNS, "{name}");
        for other in &strip.dots {
            if value(one.code) < value(other.code) {
                assert!(one.column <= other.column, "{name}: {one:?} {other:?}");
            }
        }
    }
    let own = strip.dots.iter().find(|dot| dot.code == place.code);
    let column = f64::from(own.expect("its dot").column) / f64::from(COLUMNS);
    let here = strip.here.expect("a value");
    assert!(
        (here - column).abs() <= 0.5 / f64::from(COLUMNS) + 1e-9,
        "{name}"
    );
    assert!(
        strip
            .marks
            .iter()
            .all(|mark| (0.0..=1.0).contains(&mark.along))
    );
    assert!(strip.label.contains(&strip.value), "{}", strip.label);
}

#[test]
fn strips_hold_everyone_once_in_the_order_of_their_values() {
    for place in places() {
        let strips = strips(&ATLAS, Lang::Sv.text(), place);
        assert_eq!(strips.len(), 6, "{}", place.name);
        for strip in &strips {
            check_strip(strip, place);
        }
    }
}

#[test]
fn a_county_is_a_mark_that_says_how_its_value_is_known() {
    let marks = |measure| {
        let strip = strip(&ATLAS, Lang::Sv.text(), measure, place(2510)).expect("a strip");
        strip
            .marks
            .into_iter()
            .map(|mark| mark.name)
            .collect::<BTreeSet<_>>()
    };
    let known = BTreeSet::from(["länet", "Sverige"]);
    assert_eq!(marks(Measure::PostSecondaryMen), known);
    assert_eq!(
        marks(Measure::NearestCampus),
        BTreeSet::from(["länet, vägt medel"])
    );
}

#[test]
fn a_weighted_mean_is_what_the_source_says_where_it_says_it() {
    // The county's own figures are worked out from numbers of people, this from shares.
    for county in ATLAS.counties() {
        for measure in [Measure::PostSecondary, Measure::ThreeYears] {
            let mean = county_mean(&ATLAS, measure, county).expect("a mean");
            let given = measure.county(&ATLAS, county).expect("a figure");
            assert!(
                (mean - given).abs() < 0.05,
                "{}: {mean} {given}",
                county.name
            );
            let value = CountyValue::of(&ATLAS, measure, county).expect("a value");
            assert!(!value.is_mean && value.value == given);
        }
        let far = county_mean(&ATLAS, Measure::NearestCampus, county).expect("a mean");
        let own = places().iter().filter(|it| it.code.county() == county.code);
        let own: Vec<f64> = own
            .filter_map(|it| Measure::NearestCampus.value(&ATLAS, it))
            .collect();
        let (low, high) = own
            .iter()
            .fold((f64::MAX, 0.0_f64), |(l, h), v| (l.min(*v), h.max(*v)));
        assert!(low < far && far < high, "{}: {far}", county.name);
        assert_eq!(county_mean(&ATLAS, Measure::Access, county), None);
    }
}

#[test]
fn lines_stand_higher_for_higher_shares_and_their_names_apart() {
    let text = Lang::Sv.text();
    let all: Vec<&Municipality> = places().iter().collect();
    for chosen in all.iter().map(|place| Some(*place)).chain([None]) {
        let chart = line_chart(&ATLAS, text, &all, chosen).expect("a chart");
        let codes: BTreeSet<_> = chart.lines.iter().filter_map(|line| line.code).collect();
        assert_eq!(codes.len(), all.len());
        let front = chart.lines.last().expect("a line");
        assert_eq!(front.kind == LineKind::Chosen, chosen.is_some());
        let counties = chart
            .lines
            .iter()
            .filter(|line| line.kind == LineKind::County);
        assert_eq!(counties.count(), usize::from(chosen.is_some()));
        for nth in 0..SERIES_YEARS.len() {
            for line in &chart.lines {
                let (_, top) = line.points[nth];
                assert!((0.0..=1.0).contains(&top), "{}", line.name);
                let above = line.shares[nth] > front.shares[nth];
                assert!(!above || top < front.points[nth].1, "{}", line.name);
            }
        }
        for pair in chart.ends.windows(2) {
            let apart = pair[1].top - pair[0].top;
            assert!(apart >= NAME_HEIGHT - 1e-9, "{pair:?}");
        }
        assert!(chart.ends.iter().all(|end| (0.0..=1.0).contains(&end.top)));
        assert!(chart.ends.len() >= 2);
        let all_rows = chart.lines.len();
        assert_eq!(chart.with_all_in_table(text).table.rows.len(), all_rows);
    }
}

#[test]
fn the_first_and_last_share_of_dorotea_are_those_of_the_source() {
    let chart = line_chart(&ATLAS, Lang::Sv.text(), &[place(2425)], Some(place(2425)));
    let chart = chart.expect("a chart");
    let series = place(2425).attainment.series;
    let start = chart.start.expect("a start");
    let comma = |share: f64| format!("{share:.1}").replace('.', ",");
    assert!(
        start.words.starts_with(&comma(series[0].0)),
        "{}",
        start.words
    );
    let end = chart.ends.iter().find(|end| end.kind == LineKind::Chosen);
    let words = &end.expect("an end").words;
    assert!(words.starts_with(&comma(series[5].0)), "{words}");
}

#[test]
fn dumbbells_are_sorted_with_everyone_once_and_sweden_last() {
    let all: Vec<&Municipality> = places().iter().collect();
    let found = dumbbells(&ATLAS, Lang::Sv.text(), &all, Some(place(2510)));
    let own: Vec<_> = found
        .rows
        .iter()
        .filter(|row| row.kind != PairKind::Reference)
        .collect();
    let targets: BTreeSet<String> = own.iter().map(|row| row.target.to_param()).collect();
    assert_eq!((own.len(), targets.len()), (54, 54));
    assert_eq!(found.rows[0].name, "Jokkmokk");
    assert_eq!(found.rows[0].kind, PairKind::Chosen);
    for pair in own.windows(2) {
        let gap = |row: &larkartan_core::scene::Dumbbell| row.pair.women - row.pair.men;
        assert!(
            gap(pair[0]) >= gap(pair[1]) - 1e-9,
            "{} {}",
            pair[0].name,
            pair[1].name
        );
    }
    let names: Vec<&str> = found.rows[54..]
        .iter()
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(names, ["Norrbottens län", "Sverige"]);
}

#[test]
fn bars_are_as_long_as_their_values() {
    for measure in Measure::ALL {
        for place in places() {
            let rows = neighbour_bars(&ATLAS, &DRAWING, Lang::Sv.text(), measure, place.code);
            assert_eq!(rows.iter().filter(|row| row.is_here).count(), 1);
            let lengths = rows.iter().filter_map(|row| row.bar);
            let ends: Vec<f64> = lengths.map(|bar| bar.from + bar.length).collect();
            if measure != Measure::AgainstSweden {
                assert!(
                    ends.is_sorted_by(|a, b| a <= b),
                    "{} {measure:?}",
                    place.name
                );
            }
            assert_eq!(ends.is_empty(), measure == Measure::Access);
            assert!(ends.iter().all(|end| *end <= 1.0 + 1e-9));
        }
    }
}

#[test]
fn the_small_map_has_its_own_name_in_sight_and_none_on_another() {
    let (width, height) = LOCATOR_SIZE;
    let corner = |x, y| Screen { x, y };
    let sight = Bounds::EMPTY
        .with(corner(0.0, 0.0))
        .with(corner(width, height));
    for place in places() {
        let map = locator(
            &ATLAS,
            &DRAWING,
            Lang::Sv.text(),
            Measure::NearestCampus,
            place,
        );
        let map = map.expect("a map");
        assert_eq!(map.names[0].name, place.name);
        for (nth, one) in map.names.iter().enumerate() {
            for other in &map.names[nth + 1..] {
                assert!(
                    !one.room().overlaps(&other.room()),
                    "{} / {}",
                    one.name,
                    other.name
                );
            }
            if let Some(way) = &map.way {
                let pill = Bounds::around(way.middle, way.width, 30.0);
                assert!(
                    !one.room().overlaps(&pill),
                    "{}: the way is on {}",
                    place.name,
                    one.name
                );
            }
            assert!(
                sight.holds(&one.room()),
                "{}: {} is cut",
                place.name,
                one.name
            );
        }
        let has_way = map.way.as_ref().is_none_or(|way| {
            let is_in = |at: Screen| sight.holds(&Bounds::around(at, 2.0, 2.0));
            is_in(way.line.from) && is_in(way.line.to) && is_in(way.middle)
        });
        assert!(has_way, "{}: the way is out of sight", place.name);
        let own = map
            .regions
            .iter()
            .filter(|region| region.code == place.code);
        assert_eq!(own.count(), 1);
        let bytes = map
            .regions
            .iter()
            .map(|region| region.path.len())
            .sum::<usize>();
        let bytes = bytes + map.land.len() + map.county_borders.len() + map.here.len();
        assert!(bytes < 12_000, "{}: {bytes} bytes of paths", place.name);
    }
}

#[test]
fn the_small_map_says_how_far_it_is_as_the_large_one() {
    let text = Lang::Sv.text();
    let way = |place: &Municipality| {
        let map = locator(&ATLAS, &DRAWING, text, Measure::NearestCampus, place);
        map.expect("a map").way.map(|way| way.line.label)
    };
    for place in places() {
        let large = ways(&ATLAS, text, &Selection::Municipality(place.code));
        let large = large.into_iter().find(|way| way.kind == WayKind::Campus);
        assert_eq!(way(place), large.map(|way| way.label), "{}", place.name);
    }
    assert_eq!(way(place(2480)), None, "Umeå has a campus");
    assert!(way(place(2510)).is_some(), "Jokkmokk has none");
}

#[test]
fn what_is_most_particular_is_so() {
    let words = |code, lang: Lang| {
        let place = place(code);
        (lang.text().profile.particular)(&place.name, Particular::of(&ATLAS, place))
    };
    let sv = |code| words(code, Lang::Sv);
    assert_eq!(sv(2421), "Ingen annan av de 44 har så lång väg till campus");
    assert_eq!(
        sv(2510),
        "Ingen annan av de 44 har så stor skillnad mellan kvinnor och män"
    );
    assert_eq!(
        words(2421, Lang::En),
        "No other of the 44 is as far from a campus"
    );
    for place in places() {
        let found = Particular::of(&ATLAS, place);
        let Some(found) = found else { continue };
        // Counted again, on values as exact as they are shown.
        let shown = |it: &Municipality| {
            let value = found.measure.value(&ATLAS, it).expect("a value");
            (found.measure.as_shown(value) * 10.0).round()
        };
        let others = places().iter().filter(|it| group(it) == group(place));
        let beyond = others.filter(|it| match found.is_high {
            true => shown(it) > shown(place),
            false => shown(it) < shown(place),
        });
        assert_eq!(beyond.count(), found.beyond, "{} {found:?}", place.name);
    }
}
