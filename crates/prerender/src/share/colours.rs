//! The colours of the light theme, from the style sheet that has all colours.

use anyhow::{Context, Result};
use larkartan_core::domain::Palette;
use std::collections::BTreeMap;

/// Colours by the names of their custom properties, without the dashes.
pub struct Colours(BTreeMap<String, String>);

impl Colours {
    /// Reads lines such as `--ink: var(--light, #000) var(--dark, #fff);`.
    pub fn read(tokens: &str) -> Self {
        let found = tokens.lines().filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
            let light = value.split_once("var(--light,")?.1.split_once(')')?.0;
            Some((name.to_owned(), light.trim().to_owned()))
        });
        Self(found.collect())
    }

    /// The colour of that name.
    pub fn get(&self, name: &str) -> Result<&str> {
        let found = self.0.get(name);
        Ok(found.with_context(|| format!("tokens.css has no `--{name}` for the light theme"))?)
    }
}

/// The name of a palette in the style sheet: `--five-0` is the first colour of five.
pub fn palette_name(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_light_one_of_two_is_taken() {
        let colours =
            Colours::read("  --ink: var(--light, #012) var(--dark, #eee);\n  --light: initial;\n");
        assert_eq!(colours.get("ink").unwrap(), "#012");
        let error = colours.get("light").unwrap_err().to_string();
        assert!(error.contains("`--light`"), "{error}");
    }
}
