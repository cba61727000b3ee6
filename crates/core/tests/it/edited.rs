//! The shipped texts with something broken in them, and what the decoder says about it.

use crate::shipped::{LATER_TEXTS, PROGRAMMES, TEXTS};
use larkartan_core::domain::{Atlas, Programmes};
use larkartan_core::geojson::{FILE_NAMES, Files, LATER_FILE_NAMES, decode, programmes};
use serde_json::Value;
use std::sync::LazyLock;

/// The files of the atlas, in the order of `FILE_NAMES`, and the programmes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    Sites,
    Localities,
    Municipalities,
    Counties,
    Context,
    Offers,
}

impl File {
    /// Its name, as errors give it.
    pub fn name(self) -> &'static str {
        let mut names = FILE_NAMES.into_iter().chain(LATER_FILE_NAMES);
        names.nth(self as usize).expect("a file")
    }

    /// Its text.
    pub fn text(self) -> &'static str {
        let mut texts = TEXTS.iter().chain(LATER_TEXTS.iter());
        texts.nth(self as usize).expect("a file")
    }
}

/// The shipped files as JSON, parsed once.
pub static JSON: LazyLock<[Value; 6]> = LazyLock::new(|| {
    [
        File::Sites,
        File::Localities,
        File::Municipalities,
        File::Counties,
        File::Context,
        File::Offers,
    ]
    .map(|file| serde_json::from_str(file.text()).expect("shipped JSON"))
});

/// What the decoder makes of the shipped files with some of them replaced: the atlas, and the programmes against it.
pub fn all_decoded_with(replaced: &[(File, &str)]) -> Result<(Atlas, Programmes), Vec<String>> {
    let mut texts = TEXTS.each_ref().map(String::as_str).to_vec();
    texts.push(File::Offers.text());
    for (file, text) in replaced {
        texts[*file as usize] = text;
    }
    let decoded = decode(&Files::from_texts(&texts)).and_then(|atlas| {
        // The others can change nothing about the programmes.
        let referred = [File::Offers, File::Sites, File::Municipalities];
        let programmes = match replaced.iter().any(|(file, _)| referred.contains(file)) {
            true => programmes(texts[File::Offers as usize], &atlas)?,
            false => PROGRAMMES.clone(),
        };
        Ok((atlas, programmes))
    });
    decoded.map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// The atlas among what `all_decoded_with` gives.
pub fn decoded_with(replaced: &[(File, &str)]) -> Result<Atlas, Vec<String>> {
    all_decoded_with(replaced).map(|(atlas, _)| atlas)
}

/// The text of a file after an edit to its JSON.
pub fn edited(file: File, edit: impl FnOnce(&mut Value)) -> String {
    let mut json = JSON[file as usize].clone();
    edit(&mut json);
    json.to_string()
}

/// The place of a feature in its file, counted from 1 as in errors, found by its code or id.
pub fn number_of(file: File, code: &str) -> usize {
    let features = JSON[file as usize]["features"].as_array().expect("a list");
    let is_it = |feature: &Value| {
        let properties = &feature["properties"];
        properties["code"] == code || properties["id"] == code
    };
    1 + features.iter().position(is_it).expect(code)
}

/// The text of a file after an edit to one feature of it.
pub fn edited_feature(file: File, code: &str, edit: impl FnOnce(&mut Value)) -> String {
    let index = number_of(file, code) - 1;
    edited(file, |json| edit(&mut json["features"][index]))
}

/// The text of a file in which a property of one feature has another value.
pub fn with_property(file: File, code: &str, property: &str, value: Value) -> String {
    edited_feature(file, code, |feature| {
        feature["properties"][property] = value
    })
}

/// Takes a property away from a feature, or from an object beside the features.
pub fn take(object: &mut Value, property: &str) {
    let members = object.as_object_mut().expect("an object");
    members.remove(property).expect(property);
}
