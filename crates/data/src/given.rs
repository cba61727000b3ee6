//! What has changed of a thing, property by property; of a programme also how and where it is given.

use crate::figures::Figures;
use crate::text::changes::of;
use larkartan_core::domain::{Evidence, OfferForm, OfferKind, Recency, SiteKind, Status, Term};
use larkartan_core::geo::LonLat;
use larkartan_core::text::Lang;
use larkartan_core::text::number::decimal;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A text that is longer is not repeated: it is only said to have changed.
const LONGEST: usize = 60;

/// What codes of municipalities and ids of sites are called.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    pub fn of(figures: &Figures) -> Self {
        let municipalities = figures.municipalities.iter();
        let municipalities = municipalities.map(|(code, it)| (code.clone(), it.name.clone()));
        let sites = figures.sites.iter().filter_map(|(id, site)| {
            let name = site.get("name")?.as_str()?;
            Some((id.clone(), name.to_owned()))
        });
        Self(municipalities.chain(sites).collect())
    }

    fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }
}

/// The properties that differ. How a programme is given is told by `given`.
pub fn properties(lang: Lang, old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<String> {
    let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let differ = keys.into_iter();
    let differ = differ.filter(|key| *key != "given" && old.get(*key) != new.get(*key));
    let line = |key: &String| {
        let (from, to) = (old.get(key), new.get(key));
        if key == "at"
            && let (Some(from), Some(to)) = (from.and_then(point), to.and_then(point))
        {
            return (of(lang).moved)(&decimal(lang, from.great_circle(to).0, 1));
        }
        let name = (of(lang).property)(key);
        let words = |value: Option<&Value>| word(lang, key, value);
        match (words(from), words(to)) {
            (Some(from), Some(to)) if from != to => format!("{name} {from} -> {to}"),
            _ => (of(lang).changed)(name),
        }
    };
    differ.map(line).collect()
}

fn point(value: &Value) -> Option<LonLat> {
    let [lon, lat] = serde_json::from_value(value.clone()).ok()?;
    Some(LonLat { lon, lat })
}

/// A short value in words; none for what is long.
fn word(lang: Lang, key: &str, value: Option<&Value>) -> Option<String> {
    let Some(value) = value else {
        return Some(of(lang).nothing.to_owned());
    };
    let text = lang.text();
    let known = match key {
        "status" => read(value).map(|it: Status| (text.status)(it)),
        "evidence" => read(value).map(|it: Evidence| (text.evidence)(it)),
        "kind" => {
            let of_site = read(value).map(|it: SiteKind| (text.site_kind)(it));
            of_site.or_else(|| read(value).map(|it: OfferKind| (text.supply.kind)(it)))
        }
        "form" => read(value).map(|it: OfferForm| (text.supply.form)(it, false)),
        "term" => read(value).map(|it: Term| (text.supply.term)(it)),
        "recency" => read(value).map(|it: Recency| (text.supply.recency)(it)),
        _ => None,
    };
    let words = match (known, value) {
        (Some(known), _) => known.to_owned(),
        (None, _) if key == "shape" => return None,
        (None, Value::String(words)) => words.clone(),
        (None, Value::Bool(flag)) => (of(lang).flag)(*flag).to_owned(),
        (None, Value::Number(number)) => match lang {
            Lang::Sv => number.to_string().replace('.', ","),
            Lang::En => number.to_string(),
        },
        (None, Value::Array(items)) => {
            let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            items?.join(", ")
        }
        (None, Value::Null) => of(lang).nothing.to_owned(),
        (None, Value::Object(_)) => return None,
    };
    (words.chars().count() <= LONGEST).then_some(words)
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// Where a programme is given, and what is said of it there.
type Part = (String, Map<String, Value>);

/// How a programme is given otherwise, place by place; once, where that is the same in all places.
pub fn given(
    lang: Lang,
    names: &Names,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) -> Vec<String> {
    let mut before = parts(names, old);
    let mut told: Vec<(String, String)> = Vec::new();
    let (mut lines, after) = (Vec::new(), parts(names, new));
    for (place, own) in &after {
        // The same first, so that what is moved within the list is no change.
        let same = before.iter().position(|(at, it)| at == place && it == own);
        let like = same.or_else(|| before.iter().position(|(at, _)| at == place));
        match like.map(|nth| before.remove(nth)) {
            None => lines.push((of(lang).new)(place)),
            Some((_, known)) => {
                let changed = properties(lang, &known, own).join(", ");
                told.extend((!changed.is_empty()).then(|| (place.clone(), changed)));
            }
        }
    }
    let is_alike = told.iter().all(|(_, changed)| told[0].1 == *changed);
    match told.first() {
        Some((_, changed)) if is_alike && told.len() == after.len() => lines.push(changed.clone()),
        _ => lines.extend(
            told.into_iter()
                .map(|(place, changed)| match place.is_empty() {
                    true => changed,
                    false => format!("{place}: {changed}"),
                }),
        ),
    }
    lines.extend(before.iter().map(|(place, _)| (of(lang).gone)(place)));
    lines
}

fn parts(names: &Names, programme: &Map<String, Value>) -> Vec<Part> {
    let given = programme.get("given").and_then(Value::as_array);
    let mut parts = Vec::new();
    for given in given.into_iter().flatten().filter_map(Value::as_object) {
        let mut own = given.clone();
        // Addresses and dates of pages are long: that they are others is enough.
        let pages = own.remove("sources").map(|pages| pages.to_string());
        own.insert("sources".to_owned(), Value::from(pages));
        let at = own.remove("at");
        let places = at.as_ref().and_then(Value::as_array);
        let places = places.map_or(&[][..], Vec::as_slice);
        for place in places {
            let mut own = own.clone();
            let number = place.get("places").cloned();
            own.extend(number.map(|number| ("places".to_owned(), number)));
            let name = |property: &str| place[property].as_str().map(|it| names.get(it).to_owned());
            let where_: Vec<String> = ["municipality", "site"]
                .into_iter()
                .filter_map(name)
                .collect();
            parts.push((where_.join(", "), own));
        }
        if places.is_empty() {
            parts.push((String::new(), own));
        }
    }
    parts
}
