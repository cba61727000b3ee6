//! What a language must have for scenarios: places to study that open or close in thought. Not a part of
//! [`Text`](super::Text): only a later chunk of the app says it.

use super::Lang;
use super::number::{NO_BREAK, share, whole};
use crate::domain::AccessLevel;
use crate::domain::scenario::{Destination, OpenedKind};

/// Words of scenarios.
#[derive(Debug)]
pub struct WhatIfText {
    /// Heading.
    pub heading: &'static str,
    /// The mark on everything that shows a scenario: that it is a thought experiment.
    pub mark: &'static str,
    /// What the mark means.
    pub mark_means: &'static str,
    /// What a scope with all people is called.
    pub all: &'static str,
    /// What a scope with the four counties' people is called.
    pub focus: &'static str,
    /// The members of a collaboration: its short name, how many they are.
    pub members: fn(&str, usize) -> String,
    /// How many live beyond the threshold.
    pub beyond: fn(&Counted<'_>, Destination) -> String,
    /// How many live beyond it today, where a scenario changes something.
    pub beyond_today: fn(&Counted<'_>) -> String,
    /// How many live outside localities and are not counted: people, share of all inhabitants in per cent.
    pub outside: fn(u32, f64) -> String,
    /// How many it would be, were all distances 10 % shorter or longer: the least and the most.
    pub between: fn(u32, u32) -> String,
    /// Label of the people beyond the threshold, of those today, of those gained, of those lost, of the longest way.
    pub labels: [fn(&str) -> String; 5],
    /// Who comes within the threshold: people, threshold, their localities.
    pub gained: fn(u32, &str, &str) -> String,
    /// Who falls outside of it.
    pub lost: fn(u32, &str, &str) -> String,
    /// The longest way that is left: locality, municipality, how far.
    pub longest: fn(&str, &str, &str) -> String,
    /// The longest way today, where it is another: the same.
    pub longest_today: fn(&str, &str, &str) -> String,
    /// Heading over the municipalities that change level: how many.
    pub levels: fn(usize) -> String,
    /// A municipality that changes level: name, levels in words.
    pub level: fn(&str, &str, &str) -> String,
    /// A locality and its people, in a list.
    pub locality: fn(&str, u32) -> String,
    /// Names in a row, and how many more there are.
    pub names: fn(&[String], usize) -> String,
    /// What is opened in a locality: kind, locality.
    pub opened_in: fn(OpenedKind, &str) -> String,
    /// What is opened elsewhere: kind, kilometres as the crow flies, the nearest locality.
    pub opened_near: fn(OpenedKind, &str, &str) -> String,
    /// That a place that is opened lies off the network: how far from which locality, how far off.
    pub off_network: fn(&str, &str, &str) -> String,
    /// That it lies outside of the counties: how far from which locality.
    pub outside_counties: fn(&str, &str) -> String,
    /// A site that is closed: its name.
    pub closed: fn(&str) -> String,
    /// That a closed site has another of its kind in its town: its name, the other's.
    pub other_in_town: fn(&str, &str) -> String,
    /// That a link closes a place that the map does not have.
    pub unknown: fn(&str) -> String,
    /// That a link closes a place that does not count today.
    pub uncounted: fn(&str) -> String,
    /// That learning centres change no distance to a campus.
    pub only_centres: &'static str,
    /// That campuses abroad, some of which are nearer, do not count.
    pub abroad_uncounted: &'static str,
    /// The search for the best places.
    pub help: HelpText,
}

/// Words of where a new learning centre would help most.
#[derive(Debug)]
pub struct HelpText {
    /// Heading: whose people are counted.
    pub heading: fn(&str) -> String,
    /// What a new learning centre brings: people, threshold.
    pub gained: fn(u32, &str) -> String,
    /// People of other municipalities whom it brings too.
    pub elsewhere: fn(u32) -> String,
    /// That everybody in a locality has it within the threshold already.
    pub nobody: fn(&str) -> String,
    /// That each is counted alone, over so many localities.
    pub alone: fn(usize) -> String,
    /// What several reach together: how many, their names, people, of how many who are beyond, threshold.
    pub together: fn(usize, &str, u32, u32, &str) -> String,
    /// How the several are chosen.
    pub greedy: &'static str,
    /// The order where all distances are 10 % shorter: names.
    pub shorter: fn(&str) -> String,
    /// The order where they are 10 % longer.
    pub longer: fn(&str) -> String,
    /// The order with other detours: the first and last factor in tenths, names.
    pub detour: fn(u8, u8, &str) -> String,
    /// The button that puts it on the map.
    pub try_it: &'static str,
}

/// People of a scope, counted.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// Those beyond the threshold.
    pub beyond: u32,
    /// What share that is of those in localities, in per cent; none where nobody lives in one.
    pub share: Option<f64>,
    /// The threshold, in words.
    pub threshold: &'a str,
    /// " in Sweden" where it holds for Sweden alone.
    pub here: &'a str,
}

impl WhatIfText {
    /// An access level inside a sentence.
    pub fn level_words(lang: Lang, level: AccessLevel) -> String {
        super::inside((lang.text().level)(level))
    }

    /// A distance in whole kilometres.
    pub fn km(lang: Lang, km: u32) -> String {
        format!("{}{NO_BREAK}km", whole(lang, km))
    }
}

impl Counted<'_> {
    /// The people with their share: `38 412 personer (12 %)`.
    pub(super) fn people(&self, lang: Lang, person: &str, people: &str) -> String {
        let noun = if self.beyond == 1 { person } else { people };
        let count = format!("{}{NO_BREAK}{noun}", whole(lang, self.beyond));
        match self.share {
            Some(value) => format!("{count} ({})", share(lang, value)),
            None => count,
        }
    }
}

/// A factor of so many tenths: `1,2` or `1.2`.
pub(super) fn tenths(lang: Lang, tenths: u8) -> String {
    super::number::decimal(lang, f64::from(tenths) / 10.0, 1)
}
