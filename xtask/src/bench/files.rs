//! The six files at each size: as shipped, all of Sweden, and all of Sweden cut into ten.
//!
//! It is a bench: localities are known for five counties only, so everywhere else one is made up, and so are the codes of
//! the pieces.

use super::places::{self, CountyArea, Place};
use super::split;
use crate::data;
use anyhow::{Context, Result, bail};
use geo::{Contains, Point};
use larkartan_core::geojson::{Files, decode};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// The sizes, in municipalities.
pub const SIZES: [usize; 3] = [54, 290, 2900];

type Texts = [String; 6];

/// Writes the files of every size below `out`, each checked by the app's own decoding.
pub fn write(root: &Path, out: &Path) -> Result<()> {
    let shipped = shipped(root)?;
    let source = root.join("data/source");
    let all = places::all(&source)?;
    let sweden = texts(&shipped, &places::counties(&source, &all)?, &all)?;
    let pieces = texts(
        &shipped,
        &places::made_up_counties(&all),
        &places::cut(&all),
    )?;
    for (size, texts) in SIZES.into_iter().zip([shipped, sweden, pieces]) {
        let atlas = decode(&Files::from_texts(&texts)).map_err(|errors| {
            let first = errors.first().map(ToString::to_string).unwrap_or_default();
            anyhow::anyhow!(
                "the files for {size} do not decode: {} errors, {first}",
                errors.len()
            )
        })?;
        if atlas.municipalities().len() != size {
            bail!(
                "{} municipalities instead of {size}",
                atlas.municipalities().len()
            );
        }
        let folder = out.join(size.to_string());
        std::fs::create_dir_all(&folder)?;
        for (name, text) in data::names().zip(&texts) {
            std::fs::write(folder.join(name), text).with_context(|| name.to_owned())?;
        }
    }
    Ok(())
}

fn shipped(root: &Path) -> Result<Texts> {
    let mut texts = Texts::default();
    for (text, name) in texts.iter_mut().zip(data::names()) {
        *text = std::fs::read_to_string(root.join("data").join(name)).context(name)?;
    }
    Ok(texts)
}

/// The six files for other counties and municipalities. Sites and the land around stay as they are.
fn texts(shipped: &Texts, counties: &[CountyArea], places: &[Place]) -> Result<Texts> {
    let [
        site_text,
        offer_text,
        locality_text,
        municipality_text,
        county_text,
        context,
    ] = shipped;
    let county_features = counties.iter().map(|county| {
        let mut properties = named(&county.area.code, &county.area.name);
        properties.extend(county.figures.clone());
        feature(&properties, &county.area.geometry())
    });
    let mut municipality_features = Vec::new();
    let mut labels = Vec::new();
    for place in places {
        let label = place.area.label()?;
        let mut properties = named(&place.area.code, &place.area.name);
        properties.insert("label".to_owned(), json!(label));
        properties.extend(place.figures.clone());
        municipality_features.push(feature(&properties, &place.area.geometry()));
        labels.push(label);
    }
    let owners = Owners::new(places);
    let mut beside: Map<String, Value> = serde_json::from_str(municipality_text)?;
    beside.remove("features");
    for collaboration in list(beside.get_mut("collaborations")) {
        let members = collaboration["members"].as_array().into_iter().flatten();
        let members: Vec<&str> = members
            .filter_map(Value::as_str)
            .flat_map(|code| owners.codes(code))
            .collect();
        collaboration["members"] = json!(members);
    }
    let mut country: Map<String, Value> = serde_json::from_str(county_text)?;
    country.remove("features");

    let (sites, _) = moved(site_text, &owners)?;
    let offers = followed(offer_text, &owners, &homes(&sites, "id")?)?;
    let (mut localities, peopled) = moved(locality_text, &owners)?;
    for (place, label) in places.iter().zip(labels) {
        if peopled.contains(&place.area.code) {
            continue;
        }
        let mut properties = named(&format!("{}TX001", place.area.code), &place.area.name);
        properties.insert("municipality".to_owned(), json!(place.area.code));
        properties.insert(
            "population".to_owned(),
            json!(place.count("population_2020")),
        );
        localities.push(feature(
            &properties,
            &json!({"type": "Point", "coordinates": label}),
        ));
    }
    let mut names: Map<String, Value> = serde_json::from_str(locality_text)?;
    names.remove("features");
    let homes = homes(&localities, "code")?;
    for name in list(names.get_mut("names")) {
        follow(name, "locality", &owners, &homes);
    }
    Ok([
        collection(&Map::new(), &sites),
        collection(&Map::new(), &offers),
        collection(&names, &localities),
        collection(&beside, &municipality_features),
        collection(&country, &county_features.collect::<Vec<_>>()),
        context.clone(),
    ])
}

/// Which places each real municipality has become.
struct Owners<'a> {
    of: HashMap<&'a str, Vec<&'a Place>>,
}

impl<'a> Owners<'a> {
    fn new(places: &'a [Place]) -> Self {
        let mut of: HashMap<&str, Vec<&Place>> = HashMap::new();
        for place in places {
            of.entry(&place.parent).or_default().push(place);
        }
        Self { of }
    }

    fn codes(&self, parent: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let places = self.of.get(parent).cloned().unwrap_or_default();
        places.into_iter().map(|place| place.area.code.as_str())
    }

    /// The place that a point of a municipality lies in, else the first.
    fn at(&self, parent: &str, point: Point) -> Option<&'a str> {
        let places = self.of.get(parent)?;
        let inside = places
            .iter()
            .find(|place| split::polygons(&place.area.rings).contains(&point));
        inside
            .or(places.first())
            .map(|place| place.area.code.as_str())
    }
}

/// The points of a file in the municipalities that they now lie in, and the codes of those.
fn moved(text: &str, owners: &Owners<'_>) -> Result<(Vec<String>, HashSet<String>)> {
    let mut file: Value = serde_json::from_str(text)?;
    let (mut features, mut codes) = (Vec::new(), HashSet::new());
    for found in list(file.get_mut("features")) {
        let at = &found["geometry"]["coordinates"];
        let point = Point::new(at[0].as_f64().unwrap_or(0.0), at[1].as_f64().unwrap_or(0.0));
        let parent = found["properties"]["municipality"].as_str().unwrap_or("");
        let owner = owners
            .at(parent, point)
            .with_context(|| format!("no municipality {parent}"))?;
        codes.insert(owner.to_owned());
        found["properties"]["municipality"] = json!(owner);
        features.push(found.to_string());
    }
    Ok((features, codes))
}

/// The municipality of each of those features, by the text under `key`.
fn homes(features: &[String], key: &str) -> Result<HashMap<String, Value>> {
    let mut homes = HashMap::new();
    for feature in features {
        let feature: Value = serde_json::from_str(feature)?;
        let properties = &feature["properties"];
        let key = properties[key].as_str().unwrap_or_default();
        homes.insert(key.to_owned(), properties["municipality"].clone());
    }
    Ok(homes)
}

/// The offers of a file in their new municipalities.
fn followed(
    text: &str,
    owners: &Owners<'_>,
    homes: &HashMap<String, Value>,
) -> Result<Vec<String>> {
    let mut file: Value = serde_json::from_str(text)?;
    let features = list(file.get_mut("features")).map(|found| {
        follow(&mut found["properties"], "site", owners, homes);
        found.to_string()
    });
    Ok(features.collect())
}

/// Gives `found` the municipality of the place under `key`, or the first that its own has become.
fn follow(found: &mut Value, key: &str, owners: &Owners<'_>, homes: &HashMap<String, Value>) {
    let home = found[key].as_str().and_then(|place| homes.get(place));
    let parent = found["municipality"].as_str().unwrap_or_default();
    let first = owners.codes(parent).next().map(|code| json!(code));
    if let Some(code) = home.cloned().or(first) {
        found["municipality"] = code;
    }
}

fn list(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_array_mut).into_iter().flatten()
}

fn named(code: &str, name: &str) -> Map<String, Value> {
    let entries = [("code", json!(code)), ("name", json!(name))];
    entries
        .map(|(key, value)| (key.to_owned(), value))
        .into_iter()
        .collect()
}

fn feature(properties: &Map<String, Value>, geometry: &Value) -> String {
    json!({"type": "Feature", "properties": properties, "geometry": geometry}).to_string()
}

fn collection(beside: &Map<String, Value>, features: &[String]) -> String {
    let mut members = vec![r#""type":"FeatureCollection""#.to_owned()];
    let others = beside.iter().filter(|(name, _)| *name != "type");
    members.extend(others.map(|(name, value)| format!("\"{name}\":{value}")));
    members.push(format!("\"features\":[\n{}\n]", features.join(",\n")));
    format!("{{{}}}\n", members.join(",\n"))
}
