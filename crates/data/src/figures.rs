//! What the files say, in a form that two versions of them can be compared by.

use crate::Built;
use crate::records::{Records, key_of, numbered, records, sum};
use anyhow::{Context, Result, anyhow};
use larkartan_core::domain::{Atlas, Measure};
use larkartan_core::geojson::{Files, decode};
use larkartan_core::scene::{Asked, Column, Table, table};
use larkartan_core::text::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a set of files says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// The municipalities, by code.
    pub municipalities: BTreeMap<String, Place>,
    /// The properties of places to study, by id.
    pub sites: BTreeMap<String, Map<String, Value>>,
    /// The properties of programmes and courses, by what names them.
    pub offers: BTreeMap<String, Map<String, Value>>,
    /// The members of collaborations, by short name.
    pub collaborations: BTreeMap<String, Vec<String>>,
    /// What else the files hold, by its kind and by what names it. A kind that is missing was not compared then.
    #[serde(default)]
    pub records: Records,
    /// A sum of the bytes of each file, so that no change goes unseen.
    #[serde(default)]
    pub sums: BTreeMap<String, String>,
}

/// A municipality.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Its values, by the keys of measures.
    pub values: BTreeMap<String, Figure>,
    /// The campus that is nearest to its largest locality.
    pub campus: String,
    /// The learning centre that is nearest to it.
    pub centre: String,
    /// The same in English, campus first; empty in figures that are older.
    #[serde(default)]
    pub in_english: [String; 2],
}

/// A value of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The value.
    pub value: f64,
    /// Its class, counted from 1.
    pub class: usize,
}

/// Works out what the files say.
///
/// # Errors
/// The files are not what this version of the map reads.
pub fn figures(files: &Built) -> Result<Figures> {
    let texts: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
    let atlas = decode(&Files::from_texts(&texts)).map_err(|errors| {
        let first = errors.first().map(ToString::to_string);
        anyhow!(first.unwrap_or_default())
    })?;
    let text = |name: &str| files.iter().find(|(file, _)| *file == name);
    let features = |name| -> Result<Vec<Map<String, Value>>> {
        let (_, text) = text(name).context(name)?;
        let json: Value = serde_json::from_str(text).context(name)?;
        let features = json["features"].as_array().context(name)?;
        let properties = features.iter().map(|feature| {
            let mut properties = feature["properties"]
                .as_object()
                .cloned()
                .unwrap_or_default();
            let at = feature["geometry"]["coordinates"].clone();
            if !at.is_null() {
                properties.insert("at".to_owned(), at);
            }
            properties
        });
        Ok(properties.collect())
    };
    let mut offers = BTreeMap::new();
    for offer in features("offers.geojson")? {
        let name = key_of(&offer);
        let nth = (1..).find(|nth| !offers.contains_key(&numbered(&name, *nth)));
        offers.insert(numbered(&name, nth.unwrap_or(1)), offer);
    }
    let sites = features("sites.geojson")?.into_iter();
    let sites = sites.filter_map(|site| Some((site["id"].as_str()?.to_owned(), site)));
    let collaborations = atlas.collaborations().iter().map(|it| {
        let members = it
            .members
            .iter()
            .filter_map(|code| atlas.municipality(*code));
        (
            it.short_name.clone(),
            members.map(|place| place.name.clone()).collect(),
        )
    });
    Ok(Figures {
        municipalities: municipalities(&atlas),
        sites: sites.collect(),
        offers,
        collaborations: collaborations.collect(),
        records: records(files)?,
        sums: files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), sum(text)))
            .collect(),
    })
}

fn municipalities(atlas: &Atlas) -> BTreeMap<String, Place> {
    let [rows, english] = [Lang::Sv, Lang::En].map(|it| table(atlas, it.text(), &Asked::default()));
    let places = atlas.municipalities().iter().map(|place| {
        let values = Measure::ALL.into_iter().filter_map(|measure| {
            let value = measure.value(atlas, place)?;
            let class = measure.scale().class(value).0 + 1;
            Some((measure.key().to_owned(), Figure { value, class }))
        });
        let code = place.code.to_string();
        let columns = [Column::CampusName, Column::CentreName];
        let cell = |column| self::cell(&rows, &code, column);
        let place = Place {
            name: place.name.clone(),
            values: values.collect(),
            campus: cell(Column::CampusName),
            centre: cell(Column::CentreName),
            in_english: columns.map(|column| self::cell(&english, &code, column)),
        };
        (code, place)
    });
    places.collect()
}

/// What the table on the page says of a municipality in a column.
fn cell(table: &Table, code: &str, column: Column) -> String {
    let at = table.columns.iter().position(|head| head.column == column);
    let mut rows = table.groups.iter().flat_map(|group| &group.rows);
    let row = rows.find(|row| row.code.to_string() == code);
    // The name stands before the cells.
    let cell = row
        .zip(at)
        .and_then(|(row, at)| row.cells.get(at.checked_sub(1)?));
    cell.map_or(String::new(), |cell| cell.words.clone())
}
