//! Distance beside level of education: the plot shows what the table says, and the sentences of what the best places hang on.

use crate::shipped::ATLAS;
use larkartan_core::domain::scenario::{Assumption, Scope, Sensitivity};
use larkartan_core::domain::{CountyCode, MunicipalityCode, TwoWay};
use larkartan_core::scene::{Scatter, Side, scatter, sensitivity_sentences, two_way_scene};
use larkartan_core::text::Lang;

const DOROTEA: MunicipalityCode = MunicipalityCode(2425);

fn found(is_campus: bool, scope: Scope) -> TwoWay {
    let places = ATLAS.municipalities().iter();
    let places = places.filter(|it| scope.holds(&ATLAS, it.code));
    TwoWay::of(&ATLAS, is_campus, places)
}

fn plot(found: &TwoWay, chosen: Option<MunicipalityCode>) -> Scatter {
    scatter(&ATLAS, Lang::Sv.text(), found, chosen).expect("municipalities")
}

/// All that can be asked for, with how many municipalities that are.
fn asked() -> Vec<(TwoWay, usize)> {
    let scopes = [
        (Scope::All, 54),
        (Scope::Focus, 44),
        (Scope::County(CountyCode(25)), 14),
        (Scope::County(CountyCode(21)), 10),
    ];
    let asked = scopes
        .into_iter()
        .flat_map(|(scope, count)| [true, false].map(|is_campus| (found(is_campus, scope), count)));
    asked.collect()
}

#[test]
fn every_municipality_is_a_dot_and_stands_where_its_figures_are() {
    for (found, count) in asked() {
        let plot = plot(&found, None);
        assert_eq!(plot.dots.len(), count);
        for (dot, place) in plot.dots.iter().zip(&found.places) {
            assert_eq!(dot.municipality, place.municipality);
            assert!((0.0..=1.0).contains(&dot.left) && (0.0..=1.0).contains(&dot.top));
        }
        let pairs = plot.dots.windows(2).zip(found.places.windows(2));
        for (dots, places) in pairs {
            // The longest way stands first, and farthest to the right.
            assert!(dots[0].left >= dots[1].left);
            let is_higher = places[0].education > places[1].education;
            assert_eq!(dots[0].top < dots[1].top, is_higher, "{}", dots[0].words);
        }
    }
}

#[test]
fn the_limits_are_lines_between_the_cells_of_the_table() {
    for (found, _) in asked() {
        let plot = plot(&found, None);
        let [short, long] = plot.way.limits.each_ref().map(|it| it.along);
        let [low, high] = plot.education.limits.each_ref().map(|it| it.along);
        for (way, education) in TwoWay::cells() {
            for place in found.cell(way, education) {
                let dot = plot
                    .dots
                    .iter()
                    .find(|it| it.municipality == place.municipality);
                let dot = dot.expect("a dot");
                let across = [short, long].iter().filter(|it| dot.left >= **it).count();
                let up = [low, high].iter().filter(|it| dot.top <= **it).count();
                assert_eq!(
                    (across, up),
                    (way as usize, education as usize),
                    "{}",
                    dot.words
                );
            }
        }
    }
}

#[test]
fn the_chosen_one_and_the_longest_way_are_named_and_no_name_lies_on_another() {
    for (found, _) in asked() {
        for chosen in found.places.iter().map(|it| it.municipality) {
            let plot = plot(&found, Some(chosen));
            let last = plot.dots.last().expect("a dot");
            assert!(last.is_chosen && last.municipality == chosen && last.name.is_some());
            assert_eq!(plot.dots.iter().filter(|it| it.is_chosen).count(), 1);
            let named: Vec<_> = plot.dots.iter().filter(|it| it.name.is_some()).collect();
            assert!((1..=5).contains(&named.len()));
            for (nth, one) in named.iter().enumerate() {
                for other in &named[..nth] {
                    let (x, y) = (one.left - other.left, one.top - other.top);
                    assert!(
                        x.abs() >= 0.4 || y.abs() >= 0.07,
                        "{} {}",
                        one.words,
                        other.words
                    );
                }
            }
            for dot in named {
                let is_before = matches!(dot.name, Some((_, Side::Before)));
                assert_eq!(is_before, dot.left > 0.5, "{}", dot.words);
            }
        }
    }
    let nothing = TwoWay::of(&ATLAS, true, std::iter::empty());
    assert_eq!(scatter(&ATLAS, Lang::Sv.text(), &nothing, None), None);
}

#[test]
fn a_press_means_the_nearest_dot_within_a_finger_s_reach() {
    let size = [320.0, 256.0];
    let plot = plot(&found(true, Scope::All), None);
    let mut met = 0;
    for dot in &plot.dots {
        // Where two dots lie on each other either may be meant.
        let code = plot.pressed((dot.left, dot.top), size);
        let meant = plot.dots.iter().find(|it| Some(it.municipality) == code);
        let meant = meant.expect("a dot");
        assert_eq!((meant.left, meant.top), (dot.left, dot.top));
        met += usize::from(meant.municipality == dot.municipality);
    }
    assert!(met > 45, "{met}");
    // Nobody has a long way and a high level.
    assert_eq!(plot.pressed((0.9, 0.1), size), None);
    let farthest = plot.dots.first().expect("a dot");
    let beside = |px: f64| plot.pressed((farthest.left + px / size[0], farthest.top), size);
    assert_eq!(beside(23.0), Some(farthest.municipality));
    assert_eq!(beside(25.0), None);
}

#[test]
fn plots_and_heads_in_words() {
    for lang in Lang::ALL {
        let pages = [true, false].map(|is_campus| {
            let found = found(is_campus, Scope::All);
            let plot = scatter(&ATLAS, lang.text(), &found, Some(DOROTEA)).expect("a plot");
            let scene = two_way_scene(&ATLAS, lang.text(), &found);
            let mut lines = vec![plot.label.clone()];
            for axis in [&plot.way, &plot.education] {
                let marks = axis.limits.iter().chain(&axis.ends);
                let marks: Vec<String> = marks
                    .map(|it| format!("{} at {:.2}", it.words, it.along))
                    .collect();
                lines.push(format!("{}: {}", axis.title, marks.join("; ")));
            }
            let named = plot.dots.iter().filter(|it| it.name.is_some());
            lines.extend(named.map(|it| format!("{} at {:.2}, {:.2}", it.words, it.left, it.top)));
            lines.push(scene.ways.join(" | "));
            lines.push(scene.educations.join(" | "));
            lines.extend(scene.cells.iter().map(|it| it.count.clone()));
            lines.join("\n")
        });
        insta::assert_snapshot!(format!("scatter_{}", lang.code()), pages.join("\n\n"));
    }
}

/// What is said where the best places change so.
fn said(changed: Vec<(Assumption, Vec<usize>)>, lang: Lang) -> String {
    let found = Sensitivity {
        ranking: vec![0, 1],
        changed,
    };
    sensitivity_sentences(&ATLAS, lang, &found).join("\n")
}

#[test]
fn an_answer_that_holds_is_said_to_hold() {
    use Assumption::{Detour, Longer, Shorter};
    for lang in Lang::ALL {
        let cases = [
            vec![],
            vec![
                (Detour(14), vec![1, 0]),
                (Detour(15), vec![1, 0]),
                (Detour(16), vec![0]),
            ],
            vec![(Shorter, vec![]), (Longer, vec![1, 0])],
        ];
        let pages = cases.map(|changed| said(changed, lang));
        insta::assert_snapshot!(format!("sensitivity_{}", lang.code()), pages.join("\n\n"));
    }
    let holds = Lang::Sv.what_if().help.holds;
    assert!(said(vec![(Detour(11), vec![0])], Lang::Sv).contains(holds));
    assert!(!said(vec![(Shorter, vec![0])], Lang::Sv).contains(holds));
}
