//! `cargo xtask data --diff`: which municipalities, places and programmes a change of the tables moves, in sentences.

use crate::figures::{Figure, Figures, Place};
use crate::given::{Names, given, properties};
use crate::records::KINDS;
use crate::text::changes::{ChangesText, of};
use larkartan_core::domain::{Measure, Unit};
use larkartan_core::text::Lang;
use larkartan_core::text::number::decimal;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// So many lines stand under a heading where each is a site or programme; municipalities are all told.
const MOST_LINES: usize = 40;

/// A heading and the lines under it.
pub type Section = (String, Vec<String>);

/// What has changed from `before` to `after`.
pub fn changes(lang: Lang, before: &Figures, after: &Figures) -> Vec<Section> {
    let text = of(lang);
    let (classes, values, told) = measured(lang, before, after);
    let nearest = both(&before.municipalities, &after.municipalities);
    let nearest: Vec<String> = nearest
        .filter_map(|(old, new)| other_nearest(lang, old, new))
        .collect();
    let names = Names::of(after);
    let sites = named(lang, &names, &before.sites, &after.sites, |id, site| {
        site["name"].as_str().unwrap_or(id).to_owned()
    });
    let own_key = |key: &str, _: &Map<String, Value>| key.to_owned();
    let offers = named(lang, &names, &before.offers, &after.offers, own_key);
    let collaborations = members(text, before, after);
    let mut sections = vec![
        ((text.classes)(classes.len()), classes),
        ((text.nearest)(nearest.len()), nearest),
        ((text.values)(values.len()), values),
        ((text.sites)(sites.len()), shortened(text, sites)),
        ((text.offers)(offers.len()), shortened(text, offers)),
        ((text.collaborations)(collaborations.len()), collaborations),
    ];
    for (kind, ..) in KINDS {
        let (Some(old), Some(new)) = (before.records.get(kind), after.records.get(kind)) else {
            continue;
        };
        let (mut old, new) = (old.clone(), new);
        if kind == "municipalities" {
            // What a measure has said is not said again.
            for (code, property) in &told {
                let value = new.get(code).and_then(|it| it.get(*property)).cloned();
                if let (Some(old), Some(value)) = (old.get_mut(code), value) {
                    old.insert((*property).to_owned(), value);
                }
            }
        }
        let lines = named(lang, &names, &old, new, label);
        let counts = (old.len(), new.len());
        sections.push((
            (text.records)(kind, lines.len(), counts),
            shortened(text, lines),
        ));
    }
    sections.retain(|(_, lines)| !lines.is_empty());
    if sections.is_empty() {
        let other = after.sums.iter();
        let other = other.filter(|(file, sum)| before.sums.get(*file).is_some_and(|it| it != *sum));
        let other: Vec<String> = other.map(|(file, _)| file.clone()).collect();
        if !other.is_empty() {
            sections.push(((text.files)(other.len()), other));
        }
    }
    sections
}

/// What a record is called: its name, or what names it.
fn label(key: &str, record: &Map<String, Value>) -> String {
    let text = |property: &str| record.get(property).and_then(Value::as_str);
    match (text("name").or(text("title_sv")), text("decision")) {
        (Some(name), None) if !name.is_empty() => name.to_owned(),
        _ if key == "00" => "Sverige".to_owned(),
        _ => key.to_owned(),
    }
}

/// The property that a measure tells.
fn told_by(measure: Measure) -> Option<&'static str> {
    Some(match measure {
        Measure::PostSecondary => "postsec_total",
        Measure::PostSecondaryWomen => "postsec_women",
        Measure::PostSecondaryMen => "postsec_men",
        Measure::ThreeYears => "postsec3_total",
        Measure::Offers => "programmes_now",
        Measure::Series(_) => "series_2021",
        _ => return None,
    })
}

/// What stands in both, under the same key.
fn both<'a, T>(
    before: &'a BTreeMap<String, T>,
    after: &'a BTreeMap<String, T>,
) -> impl Iterator<Item = (&'a T, &'a T)> {
    after
        .iter()
        .filter_map(|(key, new)| Some((before.get(key)?, new)))
}

/// A municipality's code and a property that has been told.
type Told = (String, &'static str);

/// Municipalities with another class of any measure, those of which only values have changed, and what that tells.
fn measured(
    lang: Lang,
    before: &Figures,
    after: &Figures,
) -> (Vec<String>, Vec<String>, Vec<Told>) {
    let (mut classes, mut values, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for (code, new) in &after.municipalities {
        let Some(old) = before.municipalities.get(code) else {
            continue;
        };
        let (mut of_class, mut of_value) = (Vec::new(), Vec::new());
        for measure in Measure::ALL {
            let figure = |place: &Place| place.values.get(measure.key()).copied();
            let (old, new) = (figure(old), figure(new));
            let class = |figure: Option<Figure>| figure.map(|it| it.class);
            let mut decimals = decimals(measure);
            if class(old) != class(new) && old.map(|it| it.value) != new.map(|it| it.value) {
                // A limit lies between the two, however near they are.
                let is_one = |decimals| {
                    shown(lang, measure, old, decimals) == shown(lang, measure, new, decimals)
                };
                decimals += (0..3).take_while(|more| is_one(decimals + more)).count();
            }
            let from = shown(lang, measure, old, decimals);
            let to = shown(lang, measure, new, decimals);
            let name = (lang.text().measure)(measure);
            if from != to {
                told.extend(told_by(measure).map(|property| (code.clone(), property)));
            }
            let value = match from == to {
                true => format!("{name} {}", with_unit(measure, &to)),
                false => format!("{name} {from} -> {}", with_unit(measure, &to)),
            };
            match (class(old), class(new)) {
                (Some(a), Some(b)) if a != b && measure.unit() != Unit::Level => {
                    of_class.push(format!("{value}{}", (of(lang).class)(a, b)));
                }
                (a, b) if a != b => of_class.push(value),
                _ if from != to => of_value.push(value),
                _ => {}
            }
        }
        match (of_class.is_empty(), of_value.is_empty()) {
            (true, true) => {}
            (true, false) => values.push(format!("{}: {}", new.name, of_value.join("; "))),
            (false, _) => {
                of_class.append(&mut of_value);
                classes.push(format!("{}: {}", new.name, of_class.join("; ")));
            }
        }
    }
    (classes, values, told)
}

/// So many decimals show a change that matters.
fn decimals(measure: Measure) -> usize {
    match measure.unit() {
        Unit::Level | Unit::Kilometres | Unit::Count => 0,
        Unit::Percent | Unit::PercentagePoints => 2,
    }
}

/// A value with so many decimals.
fn shown(lang: Lang, measure: Measure, figure: Option<Figure>, decimals: usize) -> String {
    let Some(Figure { value, .. }) = figure else {
        return of(lang).nothing.to_owned();
    };
    match measure.unit() {
        Unit::Level => (lang.text().value)(measure, value),
        _ => decimal(lang, value, decimals),
    }
}

fn with_unit(measure: Measure, value: &str) -> String {
    match measure.unit() {
        Unit::Kilometres => format!("{value} km"),
        Unit::Percent => format!("{value} %"),
        Unit::Level | Unit::Count | Unit::PercentagePoints => value.to_owned(),
    }
}

fn other_nearest(lang: Lang, old: &Place, new: &Place) -> Option<String> {
    let text = of(lang);
    let pairs = [
        (text.campus, &old.campus, &new.campus, 0),
        (text.centre, &old.centre, &new.centre, 1),
    ];
    let shown = |place: &Place, swedish: &str, nth: usize| match (lang, &place.in_english[nth]) {
        (Lang::En, english) if !english.is_empty() => english.clone(),
        _ => swedish.to_owned(),
    };
    let changed = pairs.into_iter().filter(|(_, from, to, _)| from != to);
    let changed: Vec<String> = changed
        .map(|(what, from, to, nth)| {
            format!(
                "{what} {} -> {}",
                shown(old, from, nth),
                shown(new, to, nth)
            )
        })
        .collect();
    (!changed.is_empty()).then(|| format!("{}: {}", new.name, changed.join("; ")))
}

/// What is new, gone or changed among things with properties.
fn named(
    lang: Lang,
    names: &Names,
    before: &BTreeMap<String, Map<String, Value>>,
    after: &BTreeMap<String, Map<String, Value>>,
    name: impl Fn(&str, &Map<String, Value>) -> String,
) -> Vec<String> {
    let text = of(lang);
    let mut lines = Vec::new();
    for (key, new) in after {
        match before.get(key) {
            None => lines.push((text.new)(&name(key, new))),
            Some(old) if old != new => {
                let mut changed = properties(lang, old, new);
                changed.extend(given(lang, names, old, new));
                lines.push(format!("{}: {}", name(key, new), changed.join("; ")));
            }
            Some(_) => {}
        }
    }
    let gone = before.iter().filter(|(key, _)| !after.contains_key(*key));
    lines.extend(gone.map(|(key, old)| (text.gone)(&name(key, old))));
    lines
}

fn members(text: &ChangesText, before: &Figures, after: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, new) in &after.collaborations {
        let old = before
            .collaborations
            .get(name)
            .map_or(&[][..], Vec::as_slice);
        let joined = new
            .iter()
            .filter(|it| !old.contains(it))
            .map(|it| (text.new)(it));
        let left = old
            .iter()
            .filter(|it| !new.contains(it))
            .map(|it| (text.gone)(it));
        let changed: Vec<String> = joined.chain(left).collect();
        if !changed.is_empty() {
            lines.push(format!("{name}: {}", changed.join("; ")));
        }
    }
    let gone = before
        .collaborations
        .keys()
        .filter(|name| !after.collaborations.contains_key(*name));
    lines.extend(gone.map(|name| (text.gone)(name)));
    lines
}

fn shortened(text: &ChangesText, mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(MOST_LINES);
    if more > 0 {
        lines.truncate(MOST_LINES);
        lines.push((text.more)(more));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use larkartan_core::domain::Status;

    fn figures(value: f64, class: usize, status: &str, members: &[&str]) -> Figures {
        let figure = Figure { value, class };
        let place = Place {
            name: "Malå".to_owned(),
            values: [(Measure::NearestCampus.key().to_owned(), figure)].into(),
            campus: if class == 3 { "Umeå" } else { "Skellefteå" }.to_owned(),
            centre: "Malå lärcentrum".to_owned(),
            ..Place::default()
        };
        let site =
            serde_json::json!({ "name": "Malå lärcentrum", "status": status, "at": [18.7, 65.2] });
        Figures {
            municipalities: [("2418".to_owned(), place)].into(),
            sites: [(
                "mala".to_owned(),
                site.as_object().cloned().expect("an object"),
            )]
            .into(),
            offers: BTreeMap::new(),
            collaborations: [(
                "KKIG".to_owned(),
                members.iter().map(|it| (*it).to_owned()).collect(),
            )]
            .into(),
            ..Figures::default()
        }
    }

    #[test]
    fn a_change_is_told_in_both_languages() {
        let before = figures(140.2, 3, "active", &["Malå"]);
        let after = figures(128.0, 4, "historical", &["Åsele"]);
        let told = |lang| -> Vec<String> {
            changes(lang, &before, &after)
                .into_iter()
                .flat_map(|(_, lines)| lines)
                .collect()
        };
        let measure = |lang: Lang| (lang.text().measure)(Measure::NearestCampus);
        let status = |lang: Lang, status| (lang.text().status)(status);
        for (lang, class, campus, new, gone) in [
            (Lang::Sv, "klass", "närmaste campus", "ny", "borta"),
            (Lang::En, "class", "nearest campus", "new", "gone"),
        ] {
            let expected = [
                format!("Malå: {} 140 -> 128 km, {class} 3 -> 4", measure(lang)),
                format!("Malå: {campus} Umeå -> Skellefteå"),
                format!(
                    "Malå lärcentrum: {} {} -> {}",
                    (of(lang).property)("status"),
                    status(lang, Status::Active),
                    status(lang, Status::Historical)
                ),
                format!("KKIG: {new}: Åsele; {gone}: Malå"),
            ];
            assert_eq!(told(lang), expected);
        }
    }

    #[test]
    fn what_is_the_same_is_not_told() {
        let one = figures(140.2, 3, "active", &["Malå"]);
        assert_eq!(changes(Lang::En, &one, &one), []);
        // Less than a kilometre is not seen, unless a limit lies there.
        let other = figures(140.4, 3, "active", &["Malå"]);
        assert_eq!(changes(Lang::En, &one, &other), []);
    }

    #[test]
    fn a_class_that_changes_within_a_kilometre_is_told_with_decimals() {
        let line = |before: f64, after: f64| {
            let mut after = figures(after, 4, "active", &["Malå"]);
            if let Some(place) = after.municipalities.get_mut("2418") {
                place.campus = "Umeå".to_owned();
            }
            let found = changes(Lang::En, &figures(before, 3, "active", &["Malå"]), &after);
            found[0].1.join("\n")
        };
        let name = (Lang::En.text().measure)(Measure::NearestCampus);
        assert_eq!(
            line(119.8, 120.1),
            format!("Malå: {name} 119.8 -> 120.1 km, class 3 -> 4")
        );
        // The limit has moved, not the value.
        assert_eq!(
            line(119.8, 119.8),
            format!("Malå: {name} 120 km, class 3 -> 4")
        );
    }
}
