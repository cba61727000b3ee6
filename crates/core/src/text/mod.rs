//! Every sentence that a person reads. A sentence that one language lacks does not compile.

mod about;
pub mod against;
mod charts;
mod date;
mod detail;
mod en;
mod experiment;
mod extras;
mod not_found;
pub mod number;
mod offline;
mod prerendered;
mod profile;
mod range;
mod search;
pub mod statement;
mod study;
mod supply;
mod sv;
mod table;
mod two_way;
pub mod what_if;
mod words;

pub use about::AboutText;
pub use against::AgainstText;
pub use charts::ChartText;
pub use detail::DetailText;
pub use experiment::ExperimentText;
pub use extras::{AnnounceText, CompareText, CompassText};
pub use not_found::NotFoundText;
pub use offline::OfflineText;
pub use prerendered::PrerenderedText;
pub use profile::ProfileText;
pub use range::RangeText;
pub use search::SearchText;
pub use statement::StatementText;
pub use study::StudyText;
pub use supply::SupplyText;
pub use table::TableText;
pub use two_way::TwoWayText;
pub use what_if::WhatIfText;
pub use words::{FootText, LoadText, Text, county_alone};

/// The languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Sv, Self::En];

    /// The language's code in links and in `lang` attributes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language with that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Sv => Self::En,
            Self::En => Self::Sv,
        }
    }

    /// Its sentences.
    pub fn text(self) -> &'static Text {
        match self {
            Self::Sv => &sv::TEXT,
            Self::En => &en::TEXT,
        }
    }

    /// Its sentences for the prerendered page. Not a part of [`Text`], for the same reason as the statement.
    pub fn prerendered(self) -> &'static PrerenderedText {
        match self {
            Self::Sv => &sv::PRERENDERED,
            Self::En => &en::PRERENDERED,
        }
    }

    /// Its sentences for the page where there is none. Not a part of [`Text`]: they stand in that page alone.
    pub fn not_found(self) -> &'static NotFoundText {
        match self {
            Self::Sv => &sv::NOT_FOUND,
            Self::En => &en::NOT_FOUND,
        }
    }

    /// Its words for the copy that a reader may keep. Not a part of [`Text`]: they stand in the page, not in the app.
    pub fn offline(self) -> &'static OfflineText {
        match self {
            Self::Sv => &sv::OFFLINE,
            Self::En => &en::OFFLINE,
        }
    }

    /// Its words for what can be studied from a place. Not a part of [`Text`]: a later chunk has them.
    pub fn study(self) -> &'static StudyText {
        match self {
            Self::Sv => &sv::STUDY,
            Self::En => &en::STUDY,
        }
    }

    /// Its words for the comparison of a municipality. Not a part of [`Text`]: a later chunk has them.
    pub fn against(self) -> &'static AgainstText {
        match self {
            Self::Sv => &sv::AGAINST,
            Self::En => &en::AGAINST,
        }
    }

    /// Its words for the controls of the thought experiment. Not a part of [`Text`]: a later chunk has them.
    pub fn experiment(self) -> &'static ExperimentText {
        match self {
            Self::Sv => &sv::EXPERIMENT,
            Self::En => &en::EXPERIMENT,
        }
    }

    /// Its words for scenarios. Not a part of [`Text`]: a later chunk has them.
    pub fn what_if(self) -> &'static WhatIfText {
        match self {
            Self::Sv => &sv::WHAT_IF,
            Self::En => &en::WHAT_IF,
        }
    }

    /// Its words for distance beside level of education. Not a part of [`Text`]: a later chunk has them.
    pub fn two_way(self) -> &'static TwoWayText {
        match self {
            Self::Sv => &sv::TWO_WAY,
            Self::En => &en::TWO_WAY,
        }
    }

    /// Its words about the figures. Not a part of [`Text`]: a later chunk has them.
    pub fn about(self) -> &'static AboutText {
        match self {
            Self::Sv => &sv::ABOUT,
            Self::En => &en::ABOUT,
        }
    }

    /// Its accessibility statement. Not a part of [`Text`]: the app would carry all of it to every reader.
    pub fn statement(self) -> &'static StatementText {
        match self {
            Self::Sv => &sv::STATEMENT,
            Self::En => &en::STATEMENT,
        }
    }
}

/// Words with a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Words that stand inside a sentence: without their capital. They begin with a plain letter.
fn inside(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    words
}

/// A period as words: `1990-` is "from 1990", a slash or a dash between years becomes an en dash.
fn period_words(period: &str, from: &str) -> String {
    if let Some(year) = period.strip_suffix('-') {
        return format!("{from} {year}");
    }
    match period.split_once('/') {
        Some((first, last)) => format!("{first} – {last}"),
        None => period.replace('-', "–"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Measure;

    #[test]
    fn each_language_knows_itself() {
        for lang in Lang::ALL {
            assert_eq!(lang.text().lang, lang);
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
            assert_ne!(lang.other(), lang);
        }
    }

    #[test]
    fn no_two_measures_have_one_name() {
        for lang in Lang::ALL {
            let names = Measure::ALL.map(lang.text().measure);
            let different: std::collections::HashSet<_> = names.iter().collect();
            assert_eq!(different.len(), names.len());
        }
    }
}
