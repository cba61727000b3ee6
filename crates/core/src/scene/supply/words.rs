//! Words that are looked for among the programmes: names, fields, kinds, forms, providers, places.

use crate::domain::{Atlas, Offer};
use crate::scene::programme::form;
use crate::scene::search::folded;
use crate::text::Text;

/// A word without its ending has so many letters at least.
const SHORTEST_STEM: usize = 4;
/// Endings that a word lacks in compounds, the longer first.
const ENDINGS: [&str; 5] = ["orna", "or", "a", "e", "s"];

/// What English readers type for what the sources name in Swedish only; folded.
const IN_SWEDISH: [(&str, &str); 10] = [
    ("nurse", "sjukskotersk"),
    ("nursing", "sjukskotersk"),
    ("teacher", "larar"),
    ("teaching", "larar"),
    ("preschool", "forskol"),
    ("engineer", "ingenjor"),
    ("engineering", "teknik"),
    ("forestry", "skog"),
    ("accounting", "redovisning"),
    ("distance", "distans"),
];

/// What is short for the higher vocational education, folded, and how its kind is told in either language.
const HIGHER_VOCATIONAL: (&str, [&str; 2]) = ("yh", ["yrkeshogskol", "higher vocational"]);

/// Whether a folded word is short for a kind of education.
pub fn is_kind(word: &str) -> bool {
    word == HIGHER_VOCATIONAL.0
}

/// Words that an offer must have, each in one of its forms.
#[derive(Debug)]
pub struct OfferWords(Vec<Vec<String>>);

impl OfferWords {
    /// The words of a text that was typed.
    pub fn new(typed: &str) -> Self {
        let words = folded(typed);
        Self(words.split_whitespace().map(forms_of).collect())
    }

    /// Whether an offer has all of them.
    pub fn are_in(&self, atlas: &Atlas, text: &Text, offer: &Offer) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let said = said_of(atlas, text, offer);
        let is_in = |forms: &Vec<String>| forms.iter().any(|form| said.contains(form));
        self.0.iter().all(is_in)
    }
}

/// A word, the same without an ending that it lacks in compounds (`sjuksköterska`, `sjuksköterskeprogrammet`), and in Swedish.
fn forms_of(word: &str) -> Vec<String> {
    if is_kind(word) {
        return HIGHER_VOCATIONAL.1.map(str::to_owned).to_vec();
    }
    let mut forms = vec![word.to_owned()];
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    if let Some(stem) = stem.filter(|stem| stem.len() >= SHORTEST_STEM) {
        forms.push(stem.to_owned());
    }
    let swedish = IN_SWEDISH
        .iter()
        .filter(|(english, _)| forms.iter().any(|it| it == english));
    let swedish: Vec<String> = swedish.map(|(_, swedish)| (*swedish).to_owned()).collect();
    forms.extend(swedish);
    forms
}

/// All that can be looked for in an offer, folded.
fn said_of(atlas: &Atlas, text: &Text, offer: &Offer) -> String {
    let mut said = vec![
        offer.name_sv.as_str(),
        &offer.name_en,
        offer.provider.as_deref().unwrap_or_default(),
        &offer.field,
        (text.supply.field)(&offer.field),
        (text.supply.kind)(offer.kind),
    ];
    for place in offer.given.iter().flat_map(|given| &given.at) {
        let municipality = place.municipality.and_then(|code| atlas.municipality(code));
        said.extend(municipality.map(|it| it.name.as_str()));
        let site = place.site.as_ref().and_then(|id| atlas.site(id));
        said.extend(site.map(|it| it.name.as_str()));
    }
    let forms = offer.given.iter().map(|given| form(text, offer, given));
    let forms: Vec<String> = forms.collect();
    said.extend(forms.iter().map(String::as_str));
    folded(&said.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_its_compounds_and_in_swedish() {
        assert_eq!(forms_of("sjukskoterska")[1], "sjukskotersk");
        assert_eq!(forms_of("sjukskoterskor")[1], "sjukskotersk");
        assert_eq!(forms_of("nurses"), ["nurses", "nurse", "sjukskotersk"]);
        assert_eq!(forms_of("it"), ["it"]);
        assert_eq!(forms_of("yh")[0], "yrkeshogskol");
    }
}
