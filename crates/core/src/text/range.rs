//! Classes of values in words. How they are put together is the same in both languages; the words are theirs.

use super::Lang;
use super::number::decimal;
use crate::domain::Unit;

/// The words of classes.
#[derive(Debug)]
pub struct RangeText {
    /// The class of those that none is known of.
    pub none_known: &'static str,
    /// Stands between two values of which the first is negative: a dash would look like a minus sign.
    pub to: &'static str,
    /// Stands after a value that a class begins with, and has no end.
    pub or_more: &'static str,
}

impl RangeText {
    /// A class of values: from, to, unit.
    pub fn formatted(&self, lang: Lang, from: Option<f64>, to: Option<f64>, unit: Unit) -> String {
        let is_count = unit == Unit::Count;
        if is_count && from.is_none() {
            return self.none_known.to_owned();
        }
        let last = to.map(|to| if is_count { to - 1.0 } else { to });
        let mut words = String::new();
        match from {
            Some(from) => words.push_str(&decimal(lang, from, 0)),
            // The word is the same in both languages.
            None => words.push_str("under "),
        }
        if let Some(last) = last.filter(|last| !is_count || from.is_none_or(|from| *last > from)) {
            if let Some(from) = from {
                words.push_str(if from < 0.0 { self.to } else { "–" });
            }
            words.push_str(&decimal(lang, last, 0));
        }
        words.push_str(match unit {
            Unit::Kilometres => "\u{a0}km",
            Unit::Percent if lang == Lang::Sv => "\u{a0}%",
            Unit::Percent => "%",
            Unit::PercentagePoints | Unit::Level | Unit::Count => "",
        });
        if to.is_none() {
            words.push_str(self.or_more);
        }
        words
    }
}
