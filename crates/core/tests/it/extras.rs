//! What stands beside the map says what the map says: tables, dot plot, neighbours, comparisons, announcements.

use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::{
    Area, CollaborationId, DistanceMethod, Measure, MunicipalityCode, Unit,
};
use larkartan_core::scene::{
    Asked, Column, DotSize, Drawing, Order, Rank, Sparkline, Tab, along_rank, announcement,
    comparison, compass, dot_plot, everything, highest, members_of, next_by_letter, profile,
    region_card, shown_rows, similar, site_rows, small_multiples, table, title,
};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, ViewState};
use std::sync::LazyLock;

static DRAWING: LazyLock<Drawing> = LazyLock::new(|| Drawing::new(&ATLAS));
const DOROTEA: MunicipalityCode = MunicipalityCode(2425);

fn codes() -> impl Iterator<Item = MunicipalityCode> {
    ATLAS.municipalities().iter().map(|place| place.code)
}

#[test]
fn each_row_says_what_its_card_on_the_map_says() {
    for lang in Lang::ALL {
        let text = lang.text();
        for measure in Measure::ALL {
            let asked = Asked {
                measure,
                ..Asked::default()
            };
            let table = table(&ATLAS, text, &asked);
            let rows: Vec<_> = table.groups.iter().flat_map(|group| &group.rows).collect();
            assert_eq!(rows.len(), 54);
            for row in rows {
                let card = region_card(&ATLAS, text, measure, row.code).expect("a card");
                assert_eq!(row.name, card.name);
                assert_eq!(row.cells[0].words, card.value, "{} {measure:?}", row.name);
                assert_eq!(row.cells.len() + 1, table.columns.len());
            }
        }
    }
}

#[test]
fn every_order_holds_all_rows_and_its_reverse_turns_them_over() {
    let text = Lang::Sv.text();
    let names = |order| {
        let asked = Asked {
            order,
            ..Asked::default()
        };
        let table = table(&ATLAS, text, &asked);
        let rows = table.groups.into_iter().flat_map(|group| group.rows);
        rows.map(|row| row.name).collect::<Vec<_>>()
    };
    let by_name = Order {
        column: Column::Name,
        is_descending: false,
    };
    let mut turned = names(Order {
        is_descending: true,
        ..by_name
    });
    turned.reverse();
    assert_eq!(names(by_name), turned);
    for column in Column::of(Measure::Change) {
        let mut all = names(Order {
            column,
            is_descending: true,
        });
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 54, "{column:?}");
    }
}

#[test]
fn an_area_holds_its_rows_and_its_sites() {
    let text = Lang::Sv.text();
    for (area, municipalities) in [(Area::All, 54), (Area::Focus, 44), (Area::Members, 17)] {
        let asked = Asked {
            area,
            collaboration: Some(CollaborationId::Kkig),
            ..Asked::default()
        };
        let found = table(&ATLAS, text, &asked);
        let rows: usize = found.groups.iter().map(|group| group.rows.len()).sum();
        assert_eq!(rows, municipalities);
        let sites = site_rows(&ATLAS, text, &asked).len();
        assert!(sites > 0 && (sites == ATLAS.sites().len()) == (area == Area::All));
    }
}

#[test]
fn files_hold_all_rows_with_sources_and_date() {
    let text = Lang::Sv.text();
    let shown = shown_rows(&ATLAS, text, &Asked::default(), "2026-11-21");
    let all = everything(&ATLAS, text, "2026-11-21");
    for file in [shown, all] {
        assert!(file.text.starts_with('\u{feff}'), "no byte-order mark");
        let lines: Vec<&str> = file.text.lines().collect();
        assert_eq!(lines[55], "", "{}", lines[55]);
        assert!(lines[56].contains("2026-11-21"));
        assert!(lines[57..].iter().any(|line| line.contains("SCB")));
        // A spreadsheet takes no true minus sign for one.
        assert!(lines[..55].iter().all(|line| !line.contains('\u{2212}')));
        // Semicolons stand between cells only, so every row has the same number of them.
        let cells = |line: &&str| line.matches(';').count();
        assert!(
            lines[..55]
                .iter()
                .all(|line| cells(line) == cells(&lines[0]))
        );
    }
}

/// The figures of a file, as a spreadsheet of that language reads them.
fn read_figures(lang: Lang, text: &str) -> Vec<Vec<String>> {
    let separator = match lang {
        Lang::Sv => b';',
        Lang::En => b',',
    };
    let text = text.trim_start_matches('\u{feff}');
    let (figures, _) = text.split_once("\r\n\r\n").expect("an empty row");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .from_reader(figures.as_bytes());
    let rows = reader.records().map(|row| row.expect("rows of one length"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn each_language_has_the_separators_of_its_spreadsheets_and_units_in_its_headings() {
    for (lang, point) in [(Lang::Sv, ','), (Lang::En, '.')] {
        let text = lang.text();
        for measure in [
            Measure::NearestCampus,
            Measure::PostSecondary,
            Measure::Change,
        ] {
            let asked = Asked {
                measure,
                ..Asked::default()
            };
            let rows = read_figures(lang, &shown_rows(&ATLAS, text, &asked, "2026-11-21").text);
            assert_eq!(rows.len(), 55);
            let heading = [(text.measure)(measure), (text.unit)(measure.unit())].join(", ");
            let value = rows[0].iter().position(|it| *it == heading);
            let value = value.unwrap_or_else(|| panic!("{heading}: {:?}", rows[0]));
            let women = [text.table.women, (text.unit)(Unit::Percent)].join(", ");
            let women = rows[0].iter().position(|it| *it == women).expect("women");
            for row in &rows[1..] {
                for cell in [&row[value], &row[women]] {
                    let number = cell.replacen(point, ".", 1);
                    assert!(number.parse::<f64>().is_ok(), "{cell}");
                }
                assert!(row[women].contains(point), "{}", row[women]);
            }
        }
        let all = read_figures(lang, &everything(&ATLAS, text, "2026-11-21").text);
        assert!(all.len() == 55 && all[0].len() > 20);
    }
}

#[test]
fn files_say_how_each_distance_is_known() {
    for lang in Lang::ALL {
        let text = lang.text();
        for measure in [Measure::NearestCampus, Measure::NearestSite] {
            let asked = Asked {
                measure,
                ..Asked::default()
            };
            let shown = shown_rows(&ATLAS, text, &asked, "2026-11-21");
            let all = everything(&ATLAS, text, "2026-11-21");
            for file in [shown, all] {
                let rows = read_figures(lang, &file.text);
                let heading = (text.table.method)((text.measure)(measure));
                let column = rows[0].iter().position(|it| *it == heading);
                let column = column.unwrap_or_else(|| panic!("{heading}: {:?}", rows[0]));
                for place in ATLAS.municipalities() {
                    let row = rows.iter().find(|row| row[0] == place.code.to_string());
                    let method = measure.method(&ATLAS, place).map(text.table.mostly);
                    assert_eq!(row.expect("its row")[column], method.unwrap_or_default());
                }
            }
        }
    }
}

#[test]
fn an_estimated_distance_is_marked_in_its_row() {
    let text = Lang::Sv.text();
    let asked = Asked::default();
    let table = table(&ATLAS, text, &asked);
    let mut marked = 0;
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let place = ATLAS.municipality(row.code).expect("it is on the map");
        let method = asked.measure.method(&ATLAS, place);
        let expected = (method == Some(DistanceMethod::Estimated)).then_some("(mest uppskattat)");
        assert_eq!(row.cells[0].note.as_deref(), expected, "{}", row.name);
        marked += usize::from(expected.is_some());
    }
    assert!(marked > 0);
}

#[test]
fn each_dot_stands_over_the_class_of_its_municipality() {
    for measure in Measure::ALL {
        let plot = dot_plot(&ATLAS, Lang::Sv.text(), measure, DotSize::WIDE, None);
        assert_eq!(plot.dots.len(), 54);
        for dot in &plot.dots {
            let band = plot
                .bands
                .iter()
                .find(|band| band.palette_index == dot.palette_index)
                .expect("a band");
            // Levels stand in blocks around the middle of their band.
            let slack = if measure == Measure::Access {
                30.0
            } else {
                0.001
            };
            let inside = dot.x >= band.x - slack && dot.x <= band.x + band.width + slack;
            assert!(inside, "{measure:?} {:?} {band:?}", dot);
        }
        for (nth, a) in plot.dots.iter().enumerate() {
            let on = plot.dots[nth + 1..]
                .iter()
                .find(|b| (a.x - b.x).abs() < 6.0 && a.up == b.up);
            assert_eq!(on, None, "{measure:?}: a dot on {a:?}");
        }
    }
}

/// The plots that are drawn: in a wide legend, and in strips along maps 320 to 560 pixels wide and in a column.
fn plot_sizes() -> [DotSize; 5] {
    let strips = [168.0, 288.0, 344.0, 543.0].map(DotSize::strip);
    [DotSize::WIDE, strips[0], strips[1], strips[2], strips[3]]
}

#[test]
fn every_limit_of_the_classes_stands_under_the_axis_and_none_runs_into_another() {
    for (measure, size) in Measure::ALL
        .into_iter()
        .flat_map(|measure| plot_sizes().map(|size| (measure, size)))
    {
        let plot = dot_plot(&ATLAS, Lang::Sv.text(), measure, size, None);
        let limits = match measure {
            // Levels are named by the legend.
            Measure::Access => 0,
            _ => measure.scale().breaks.len(),
        };
        assert_eq!(plot.ticks.len(), limits, "{measure:?} {size:?}");
        let width = |words: &str| words.chars().count() as f64 * 7.4;
        for (nth, one) in plot.ticks.iter().enumerate() {
            for other in plot.ticks[nth + 1..].iter().filter(|it| it.row == one.row) {
                let needed = (width(&one.words) + width(&other.words)) / 2.0;
                assert!(
                    other.x - one.x > needed,
                    "{measure:?} {size:?}: {one:?} {other:?}"
                );
            }
        }
    }
}

#[test]
fn the_limits_have_their_unit_and_the_levels_their_names() {
    for measure in Measure::ALL {
        for (lang, size) in Lang::ALL
            .into_iter()
            .flat_map(|lang| plot_sizes().map(|size| (lang, size)))
        {
            let plot = dot_plot(&ATLAS, lang.text(), measure, size, None);
            let names: Vec<&str> = plot.names.iter().map(|name| name.words.as_str()).collect();
            let units: &[&str] = match (measure.unit(), lang) {
                (Unit::Level, Lang::Sv) => &["campus nära", "inget känt"],
                (Unit::Level, Lang::En) => &["campus near", "none known"],
                (Unit::Kilometres, _) => &["km"],
                (Unit::Percent, _) => &["%"],
                (Unit::PercentagePoints, Lang::Sv) => &["procentenheter", "%-enh."],
                (Unit::PercentagePoints, Lang::En) => &["percentage points", "points"],
                (Unit::Count, Lang::Sv) => &["utbildningar", "st"],
                (Unit::Count, Lang::En) => &["programmes", "known"],
            };
            match measure.unit() {
                Unit::Level => assert_eq!(names, units, "{size:?}"),
                // Only a column of a table has no room for the longer words.
                Unit::PercentagePoints if size.width < 288.0 => assert!(names.len() <= 1),
                _ => {
                    assert_eq!(names.len(), 1, "{measure:?} {size:?}");
                    assert!(units.contains(&names[0]), "{measure:?}: {names:?}");
                }
            }
            for name in &plot.names {
                let half = name.words.chars().count() as f64 * 3.7;
                let is_inside = name.x - half >= -0.001 && name.x + half <= size.width + 0.001;
                assert!(is_inside, "{measure:?} {size:?}: {name:?}");
                for tick in plot.ticks.iter().filter(|tick| tick.row == name.row) {
                    let needed = half + tick.words.chars().count() as f64 * 3.7;
                    assert!((tick.x - name.x).abs() > needed, "{tick:?} {name:?}");
                }
            }
        }
    }
}

#[test]
fn the_title_of_a_strip_stays_beside_the_chosen_municipality() {
    let title = |name: &str, width| {
        let mut places = ATLAS.municipalities().iter();
        let place = places.find(|place| place.name == name).expect("known");
        let size = DotSize::strip(width);
        let measure = Measure::NearestCampus;
        dot_plot(&ATLAS, Lang::Sv.text(), measure, size, Some(place.code)).title
    };
    assert_eq!(
        title("Storuman", 543.0),
        Some("Avstånd till närmaste campus")
    );
    // Here the words of the chosen one stand where the title begins.
    assert_eq!(title("Umeå", 543.0), None);
    assert_eq!(title("Storuman", 288.0), None);
}

#[test]
fn a_strip_is_as_high_whatever_it_shows_and_its_words_stand_in_it_side_by_side() {
    for measure in Measure::ALL {
        for (lang, code) in codes().flat_map(|code| Lang::ALL.map(|lang| (lang, code))) {
            for size in plot_sizes().into_iter().filter(|size| size.strip.is_some()) {
                let plot = dot_plot(&ATLAS, lang.text(), measure, size, Some(code));
                assert_eq!(Some(plot.height), size.strip, "{measure:?}");
                let highest = plot.dots.iter().map(|dot| dot.up).fold(0.0, f64::max);
                assert!(highest <= plot.height, "{measure:?} {size:?}: {highest}");
                assert_eq!(plot.here, None);
                // Two rows only where the strip is a column.
                let rows = if size.width < 288.0 { 2 } else { 1 };
                assert!(
                    plot.head_rows() <= rows,
                    "{measure:?} {size:?}: {:?}",
                    plot.lines
                );
                for line in &plot.lines {
                    let room = line.words.chars().count() as f64 * 7.4;
                    let from = line.words_at - if line.is_before { room } else { 0.0 };
                    let is_inside = from >= -0.001 && from + room <= size.width + 0.001;
                    assert!(is_inside, "{measure:?} {size:?}: {line:?}");
                }
            }
        }
    }
}

#[test]
fn neighbours_are_each_others_and_better_one_way_is_worse_the_other() {
    let text = Lang::Sv.text();
    for measure in [Measure::NearestCampus, Measure::PostSecondary] {
        for code in codes() {
            for neighbour in compass(&ATLAS, &DRAWING, text, measure, code) {
                let Selection::Municipality(other) = neighbour.target else {
                    panic!("no municipality: {neighbour:?}");
                };
                let back = compass(&ATLAS, &DRAWING, text, measure, other);
                let own = Selection::Municipality(code);
                let back = back
                    .into_iter()
                    .find(|n| n.target == own)
                    .expect("the way back");
                let expected = match neighbour.verdict {
                    v if v == text.compass.better => text.compass.worse,
                    v if v == text.compass.worse => text.compass.better,
                    v => v,
                };
                assert_eq!(back.verdict, expected, "{code} {other}");
            }
        }
    }
}

#[test]
fn dorotea_has_the_neighbours_that_an_atlas_gives_it() {
    let found = compass(
        &ATLAS,
        &DRAWING,
        Lang::Sv.text(),
        Measure::NearestCampus,
        DOROTEA,
    );
    let mut names: Vec<&str> = found.iter().map(|n| n.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Sollefteå", "Strömsund", "Vilhelmina", "Åsele"]);
}

/// The neighbours of a municipality with their directions.
fn around(code: u16) -> Vec<String> {
    let text = Lang::Sv.text();
    let found = compass(
        &ATLAS,
        &DRAWING,
        text,
        Measure::NearestCampus,
        MunicipalityCode(code),
    );
    let names = found
        .iter()
        .map(|n| format!("{} {}", text.compass.directions[n.toward], n.name));
    names.collect()
}

#[test]
fn directions_go_straight_across_the_border() {
    // Dorotea is long and lies aslant: Strömsund is along its south-western side, though that side reaches far north.
    assert_eq!(
        around(2425),
        [
            "norr Vilhelmina",
            "öster Åsele",
            "söder Sollefteå",
            "sydväst Strömsund"
        ]
    );
    assert!(around(2421).contains(&"nordost Sorsele".to_owned()));
    assert!(around(2421).contains(&"söder Vilhelmina".to_owned()));
    assert!(around(2584).contains(&"söder Gällivare".to_owned()));
    assert!(around(2180).contains(&"väster Sandviken".to_owned()));
}

#[test]
fn the_way_back_is_the_opposite_direction() {
    let text = Lang::Sv.text();
    for place in ATLAS.municipalities() {
        for there in compass(&ATLAS, &DRAWING, text, Measure::NearestCampus, place.code) {
            let Selection::Municipality(other) = there.target else {
                panic!("a municipality");
            };
            let back = compass(&ATLAS, &DRAWING, text, Measure::NearestCampus, other);
            let own = Selection::Municipality(place.code);
            let back = back.iter().find(|n| n.target == own).expect("the way back");
            assert_eq!(
                back.toward,
                (there.toward + 4) % 8,
                "{} {}",
                place.name,
                there.name
            );
        }
    }
}

#[test]
fn each_member_has_three_non_members_like_it() {
    let kkig = Some(CollaborationId::Kkig);
    let members = members_of(&ATLAS, kkig);
    for code in codes() {
        let found = similar(&ATLAS, &DRAWING, kkig, code);
        assert_eq!(found.len(), if members.contains(&code) { 3 } else { 0 });
        for (target, name) in found {
            let Selection::Municipality(other) = target else {
                panic!("no municipality: {name}");
            };
            assert!(!members.contains(&other), "{name} is a member");
        }
    }
}

#[test]
fn a_comparison_has_the_same_rows_for_all() {
    let found = comparison(
        &ATLAS,
        Lang::En.text(),
        &[DOROTEA, MunicipalityCode(2480), MunicipalityCode(9999)],
    );
    assert_eq!(found.places.len(), 2, "what is not on the map is left out");
    assert_eq!(found.rows.len(), 1 + Measure::ALL.len());
    assert!(found.rows.iter().all(|(_, values)| values.len() == 2));
}

#[test]
fn the_rank_is_a_way_through_the_four_counties() {
    let measure = Measure::PostSecondary;
    let go = |from, way| along_rank(&ATLAS, measure, from, way);
    assert_eq!(
        go(MunicipalityCode(2313), Rank::Best),
        Some(MunicipalityCode(2480))
    );
    assert_eq!(go(MunicipalityCode(2313), Rank::Worst), Some(DOROTEA));
    assert_eq!(go(DOROTEA, Rank::Worse), None);
    let mut here = Some(MunicipalityCode(2480));
    let mut last = f64::INFINITY;
    let mut count = 0;
    while let Some(code) = here {
        let place = ATLAS.municipality(code).expect("it is on the map");
        let value = measure.value(&ATLAS, place).expect("it has a share");
        assert!(value <= last, "{} after {last}", place.name);
        (last, count, here) = (value, count + 1, go(code, Rank::Worse));
    }
    assert_eq!(count, 44);
    assert_eq!(highest(&ATLAS, measure), Some(MunicipalityCode(2480)));
    // Low is good here: the best is the nearest.
    let nearest = along_rank(&ATLAS, Measure::NearestCampus, DOROTEA, Rank::Worst);
    assert_eq!(
        nearest,
        Some(MunicipalityCode(2421)),
        "Storuman has the longest way"
    );
}

#[test]
fn home_and_end_stay_within_the_four_counties() {
    for measure in Measure::ALL {
        for from in codes() {
            for way in [Rank::Best, Rank::Worst, Rank::Better, Rank::Worse] {
                let Some(to) = along_rank(&ATLAS, measure, from, way) else {
                    continue;
                };
                assert!(to.county().is_focus(), "{measure:?} {from} {way:?}");
                // What is said there is a rank among the same.
                let card = region_card(&ATLAS, Lang::Sv.text(), measure, to).expect("a card");
                let rank = card.rank.unwrap_or_default();
                assert!(
                    measure == Measure::Access || rank.ends_with(" av 44"),
                    "{rank}"
                );
            }
        }
    }
    let gavle = MunicipalityCode(2180);
    let worse = along_rank(&ATLAS, Measure::PostSecondary, gavle, Rank::Worse);
    let better = along_rank(&ATLAS, Measure::PostSecondary, gavle, Rank::Better);
    let share = |code: Option<MunicipalityCode>| {
        let place = ATLAS
            .municipality(code.expect("a place"))
            .expect("it is on the map");
        Measure::PostSecondary
            .value(&ATLAS, place)
            .expect("a share")
    };
    assert!(share(better) >= share(Some(gavle)) && share(worse) <= share(Some(gavle)));
}

#[test]
fn a_letter_leads_to_the_next_municipality_that_begins_with_it() {
    #[track_caller]
    fn check(from: u16, letter: &str, expected: Option<&str>) {
        let found = next_by_letter(&ATLAS, MunicipalityCode(from), letter);
        let name = |code| ATLAS.municipality(code).map(|place| place.name.as_str());
        assert_eq!(found.and_then(name), expected, "{letter}");
    }
    check(2425, "s", Some("Sandviken"));
    check(2480, "S", Some("Sandviken"));
    check(2421, "s", Some("Strömsund"));
    check(2480, "v", Some("Vilhelmina"));
    check(2425, "å", Some("Ånge"));
    check(2425, "ö", Some("Örnsköldsvik"));
    check(2425, "d", None);
    check(2425, "q", None);
}

#[test]
fn the_page_of_one_municipality_says_what_the_map_says() {
    let drawing = Drawing::new(&ATLAS);
    for lang in Lang::ALL {
        let text = lang.text();
        for place in ATLAS.municipalities() {
            let view = ViewState {
                selection: Selection::Municipality(place.code),
                ..ViewState::default()
            };
            let page =
                profile(&ATLAS, &PROGRAMMES, &drawing, text, &view).expect("it is on the map");
            assert_eq!(page.facts.name, place.name);
            assert!(page.locator.is_some() && page.series.is_some());
            assert_eq!(page.strips.len(), 6);
            for measure in Measure::ALL {
                let row = page
                    .figures
                    .iter()
                    .find(|f| f.what == (text.measure)(measure));
                let is_beside = matches!(measure, Measure::Series(_) | Measure::AgainstSweden);
                assert_eq!(row.is_none(), is_beside, "{measure:?}");
                let Some(row) = row else { continue };
                let card = region_card(&ATLAS, text, measure, place.code).expect("a card");
                assert_eq!(row.here, card.value);
                assert_eq!(row.rank, card.rank.unwrap_or_default());
            }
        }
        assert_eq!(
            profile(&ATLAS, &PROGRAMMES, &drawing, text, &ViewState::default()),
            None
        );
    }
}

#[test]
fn the_series_of_a_county_stands_on_one_axis() {
    let dorotea = ATLAS.municipality(DOROTEA).expect("it is on the map");
    let found = small_multiples(&ATLAS, Lang::Sv.text(), dorotea);
    assert_eq!(found.len(), 14, "the county has fifteen municipalities");
    let umea = found
        .iter()
        .find(|other| other.name == "Umeå")
        .expect("Umeå");
    assert_eq!(umea.line.years[0], (2001, "41,5\u{a0}%".to_owned()));
    assert_eq!(umea.line.years.len(), 6);
    // A higher share stands higher: the y of its first point is less.
    let first_y = |line: &Sparkline| -> f64 {
        let point = line.points.split(' ').next().expect("a point");
        let (_, y) = point.split_once(',').expect("x and y");
        y.parse().expect("a number")
    };
    let own = Sparkline::of(Lang::Sv.text(), &dorotea.attainment);
    assert!(first_y(&umea.line) < first_y(&own));
}

#[track_caller]
fn check_announced(change: impl FnOnce(&mut ViewState), expected: Option<&str>) {
    let before = ViewState::default();
    let mut now = before.clone();
    change(&mut now);
    let words = announcement(&ATLAS, Some(&PROGRAMMES), Lang::Sv.text(), &before, &now);
    assert_eq!(
        words.map(|words| words.replace('\u{a0}', " ")).as_deref(),
        expected
    );
}

#[test]
fn the_readers_own_choice_is_announced_first() {
    let both = |state: &mut ViewState| {
        state.selection = Selection::Municipality(DOROTEA);
        state.measure = Measure::PostSecondary;
    };
    check_announced(both, Some("Dorotea, 23,7 %, lägst av 44"));
}

#[test]
fn another_screen_is_announced_by_what_it_is_about() {
    check_announced(
        |state| state.tab = Tab::Table,
        Some("Avstånd till närmaste campus, kommun för kommun"),
    );
    check_announced(|state| state.tab = Tab::Profile, Some("Vilken kommun?"));
    let near = |state: &mut ViewState| {
        state.tab = Tab::Supply;
        state.selection = Selection::Municipality(DOROTEA);
    };
    check_announced(near, Some("262 kända utbildningar, närmast Dorotea först"));
}

#[test]
fn no_screen_has_the_heading_of_another() {
    let chosen = Selection::Municipality(DOROTEA);
    for text in Lang::ALL.map(Lang::text) {
        let titles = Tab::ALL.map(|tab| title(&ATLAS, text, tab, Measure::default(), &chosen));
        assert!(titles[3].starts_with("Dorotea"), "{}", titles[3]);
        assert!(titles[2].contains("Dorotea"), "{}", titles[2]);
        let [map, table, supply, ..] = titles;
        assert!(map != table && table != supply && map != supply);
    }
}

#[test]
fn a_zoom_and_a_language_are_not_announced() {
    check_announced(|state| state.lang = Lang::En, None);
    check_announced(|_| {}, None);
}

#[test]
fn an_order_and_a_choice_of_rows_are_announced() {
    let order = |state: &mut ViewState| {
        state.order = Order {
            column: Column::Women,
            is_descending: true,
        };
    };
    check_announced(
        order,
        Some("Ordnat efter Eftergymnasial utbildning, kvinnor, fallande."),
    );
    check_announced(
        |state| state.area = Area::Focus,
        Some("44 av 54 kommuner visas."),
    );
}
