//! The key figure of a municipality: one large number, what it is, and how many have it better.

use super::region::note_on;
use crate::domain::{Atlas, Measure, MunicipalityCode, Ranks};
use crate::text::Text;

/// A figure to be shown large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it counts.
    pub what: &'static str,
    /// What stands before the number, such as "cirka"; may be empty.
    pub before: String,
    /// The number; the whole value in words where it has none.
    pub number: String,
    /// What stands after the number: its unit, and what it holds for; may be empty.
    pub after: String,
    /// How many municipalities have it better; none where the value is not known.
    pub rank: Option<String>,
    /// What a distance is, and how wrong it may be, where the value rests on distances.
    pub note: Option<&'static str>,
}

/// The key figure of a municipality; none where the map does not have it.
pub fn key_figure(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    code: MunicipalityCode,
) -> Option<KeyFigure> {
    let place = atlas.municipality(code)?;
    let words = super::value_in_words(atlas, text, measure, place);
    let [before, number, after] = around_number(&words);
    let rank = Ranks::new(atlas, measure).of(place);
    Some(KeyFigure {
        what: (text.measure)(measure),
        before: before.to_owned(),
        number: number.to_owned(),
        after: after.to_owned(),
        rank: rank.map(|(rank, of)| [&(text.better)(measure, rank - 1, of), "."].concat()),
        note: note_on(text, measure),
    })
}

/// The number that a sentence begins with, and what it says of it; none where it begins with a word.
pub fn leading_number(sentence: &str) -> Option<(&str, &str)> {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, '\u{a0}' | '\u{202f}' | ',');
    let end = sentence.find(|c| !is_of_number(c))?;
    let number = sentence[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
    (!number.is_empty()).then(|| sentence.split_at(number.len()))
}

/// What stands before a number, the number with its sign, and what stands after it, each with its spaces. Words without a number
/// stand in its place.
fn around_number(words: &str) -> [&str; 3] {
    let is_sign = |c: char| matches!(c, '+' | '\u{2212}');
    let Some(digit) = words.find(|c: char| c.is_ascii_digit()) else {
        return ["", words, ""];
    };
    let start = words[..digit].rfind(is_sign).unwrap_or(digit);
    let last = words.rfind(|c: char| c.is_ascii_digit()).unwrap_or(digit);
    let (before, rest) = words.split_at(start);
    let (number, after) = rest.split_at(last + 1 - start);
    [before, number, after]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_may_begin_with_a_number() {
        let found = leading_number("46\u{a0}338 av 715\u{a0}209 personer");
        assert_eq!(found, Some(("46\u{a0}338", " av 715\u{a0}209 personer")));
        assert_eq!(leading_number("Längst väg har Storuman"), None);
        assert_eq!(leading_number(""), None);
    }

    #[track_caller]
    fn check(words: &str, expected: [&str; 3]) {
        assert_eq!(around_number(words), expected);
        assert_eq!(expected.concat(), words);
    }

    #[test]
    fn a_value_is_parted_at_its_number() {
        check("cirka 220\u{a0}km", ["cirka ", "220", "\u{a0}km"]);
        check(
            "under 5\u{a0}km i Sverige",
            ["under ", "5", "\u{a0}km i Sverige"],
        );
        check("38,9\u{a0}%", ["", "38,9", "\u{a0}%"]);
        check("66.6%", ["", "66.6", "%"]);
        check(
            "\u{2212}23,8 procentenheter",
            ["", "\u{2212}23,8", " procentenheter"],
        );
        check("+1\u{a0}200 kända", ["", "+1\u{a0}200", " kända"]);
        check("Lärcentrum nära", ["", "Lärcentrum nära", ""]);
    }
}
