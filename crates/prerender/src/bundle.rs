//! The data as the app loads it: all files as one, since one compresses better than five and comes sooner.
//!
//! A sequence of GeoJSON texts (RFC 8142). The name ends in `.geojson` all the same, because hosts compress what they know.

use crate::data::Built;
use crate::ground::COUNTIES;
use anyhow::{Context, Result};
use larkartan_core::geojson::{FILE_NAMES, SEPARATOR};
use serde_json::{Value, from_str};

/// The files that make an atlas, as one.
pub fn sequence(files: &Built) -> Result<String> {
    let mut sequence = String::new();
    for (name, text) in &files[..FILE_NAMES.len()] {
        sequence.push(SEPARATOR);
        match *name {
            COUNTIES => sequence.push_str(&without_shapes(text).context(COUNTIES)?),
            // Lines are for those who read the file; no text in it holds a break of its own.
            _ => sequence.extend(text.lines()),
        }
        sequence.push('\n');
    }
    Ok(sequence)
}

/// A file whose features have no geometry: the ground is drawn already.
fn without_shapes(text: &str) -> Result<String> {
    let mut file: Value = from_str(text)?;
    let features = file.get_mut("features").and_then(Value::as_array_mut);
    for feature in features.context("no `features`")? {
        feature["geometry"] = Value::Null;
    }
    Ok(file.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;
    use larkartan_core::geojson::{Files, decode};
    use std::path::Path;

    #[test]
    fn the_app_reads_what_the_files_say() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let files = data::read(&folder).unwrap();
        let texts: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
        let one = sequence(&files).unwrap();
        let (from_one, from_all) = (
            decode(&Files::from_sequence(&one)).unwrap(),
            decode(&Files::from_texts(&texts)).unwrap(),
        );
        assert_eq!(from_one.counties(), from_all.counties());
        assert_eq!(from_one.municipalities(), from_all.municipalities());
        assert_eq!(from_one.sites(), from_all.sites());
        assert_eq!(from_one.localities(), from_all.localities());
        assert_eq!(from_one.offers(), from_all.offers());
    }
}
