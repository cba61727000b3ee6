//! What a language must have for programmes and courses.

use crate::domain::{OfferForm, OfferKind, Recency, Term};

/// Words of programmes and courses.
#[derive(Debug)]
pub struct SupplyText {
    /// The tab, and the heading.
    pub tab: &'static str,
    /// That it counts what our sources know, and no more.
    pub about: &'static str,
    /// Heading over the offers in one municipality.
    pub here: &'static str,
    /// No offer in the municipality is known.
    pub none_here: &'static str,
    /// How many others in the municipality are known from before.
    pub earlier_here: fn(usize) -> String,
    /// The title of the page: from where, if a place is chosen.
    pub title: fn(Option<&str>) -> String,
    /// Heading over the list: how many, from where, and whether only those that are given there are listed.
    pub heading: fn(usize, Option<&str>, bool) -> String,
    /// That it counts what our sources know, in few words.
    pub about_short: &'static str,
    /// Opens the long explanation.
    pub about_more: &'static str,
    /// How distances are counted; whether they are estimates.
    pub about_distance: fn(bool) -> &'static str,
    /// Before the links to where all education in Sweden is looked for.
    pub ways_on: &'static str,
    /// The link to the distance programmes of all of Sweden further down.
    pub to_distance: &'static str,
    /// Label of the choice of the place that distances are counted from.
    pub from_label: &'static str,
    /// No place is chosen.
    pub from_nowhere: &'static str,
    /// Label of the choice of distance.
    pub within_label: &'static str,
    /// Any distance.
    pub within_any: &'static str,
    /// At most so many kilometres.
    pub within: fn(u16) -> String,
    /// A choice, and how many programmes it leaves.
    pub facet: fn(&str, usize) -> String,
    /// The button that shows those in one place only: its name, how many.
    pub only_here: fn(&str, usize) -> String,
    /// The button that shows those elsewhere again: how many there are in all.
    pub show_all: fn(usize) -> String,
    /// Opens the choices that are made less often.
    pub more_choices: &'static str,
    /// Takes all choices back.
    pub clear: &'static str,
    /// Heads over the list, for those who see it: nearest, programme and provider, kind and form, places, start or decision.
    pub heads: [&'static str; 5],
    /// In the reader's own place.
    pub at_hand: &'static str,
    /// An estimate of a distance.
    pub about_far: fn(&str) -> String,
    /// On how many places it is given, in a sentence.
    pub at_places: fn(usize) -> String,
    /// Opens so many more places.
    pub more_places: fn(usize) -> String,
    /// Where something is given that no source puts anywhere.
    pub no_place: &'static str,
    /// Opens the sources of a programme.
    pub sources: fn(usize) -> String,
    /// How many fit the choices, of how many that are known.
    pub count: fn(usize, usize) -> String,
    /// That only so many of them are shown.
    pub first: fn(usize) -> String,
    /// The button that shows more.
    pub more: &'static str,
    /// None is left.
    pub empty: &'static str,
    /// Label of the field that narrows names, providers and municipalities.
    pub words_label: &'static str,
    /// Label of the choice of kind.
    pub kind_label: &'static str,
    /// Label of the choice of form.
    pub form_label: &'static str,
    /// Label of the choice of provider.
    pub provider_label: &'static str,
    /// That the numbers on the map count offers: stands by the map while some of them only are asked for.
    pub on_map: &'static str,
    /// How an offer is added.
    pub add: &'static str,
    /// All fields, kinds, forms or providers.
    pub all: &'static str,
    /// Shows those of the past too.
    pub with_past: &'static str,
    /// The button that saves those that are asked for.
    pub save: &'static str,
    /// Columns of that file: municipality, place, provider, programme, kind, form, field, pace, points, start or decision, rounds,
    /// last round, replaced by, what it is now, source, its date, its address.
    pub file_columns: [&'static str; 17],
    /// Kind.
    pub kind: fn(OfferKind) -> &'static str,
    /// All of a kind, as a choice.
    pub kind_choice: fn(OfferKind) -> &'static str,
    /// Form; of what MYH has decided, or of something else.
    pub form: fn(OfferForm, bool) -> &'static str,
    /// Points.
    pub points: fn(OfferKind, u16) -> String,
    /// Pace, from per cent.
    pub pace: fn(u16) -> String,
    /// A field of education, as the page's language has it.
    pub field: fn(&str) -> &str,
    /// On how many places it is given.
    pub place_count: fn(usize) -> String,
    /// A decision: year, rounds, places in all.
    pub decision: fn(u16, Option<u16>, Option<u16>) -> String,
    /// The year of the last round; whether that is inferred; whether it is of now.
    pub last_round: fn(u16, bool, bool) -> String,
    /// That a newer decision has replaced it, with its year.
    pub replaced: fn(Option<u16>) -> String,
    /// The words for the years.
    pub term: fn(Term) -> &'static str,
    /// How old what we know is.
    pub recency: fn(Recency) -> &'static str,
    /// Only planned.
    pub planned: &'static str,
    /// The newest start that a source tells of.
    pub last_start: fn(&str) -> String,
    /// Given from that year on.
    pub since: fn(&str) -> String,
    /// The years that a source tells of.
    pub known_years: fn(&str) -> String,
    /// The source does not say, in a column that says what.
    pub not_stated: &'static str,
    /// The source does not say who gives it.
    pub no_provider: &'static str,
    /// The source does not say how it is followed.
    pub no_form: &'static str,
    /// The source does not say when it starts.
    pub no_start: &'static str,
    /// The choice of those whose source names no field of education.
    pub no_field: &'static str,
    /// A source without a date.
    pub undated: &'static str,
    /// The date of a source, from digits.
    pub date: fn(&str) -> String,
    /// A website whose publisher is not known: its host.
    pub website: fn(&str) -> String,
    /// A source, and whose copy of it was read.
    pub read_in_copy: fn(&str, &str) -> String,
    /// One of several pages of a publisher.
    pub nth_page: fn(&str, usize) -> String,
    /// Heading over distance programmes in all of Sweden.
    pub distance: &'static str,
    /// What it is, and that meetings may be part of it.
    pub distance_about: &'static str,
    /// The button that shows it.
    pub distance_show: &'static str,
    /// How many of them are of the chosen field, of how many.
    pub distance_count: fn(usize, usize) -> String,
    /// Label of the choice of field.
    pub field_label: &'static str,
    /// Heading over names in minority languages.
    pub names: &'static str,
}

impl SupplyText {
    /// Whether words say no more than that a source does not tell.
    pub fn is_missing(&self, words: &str) -> bool {
        let missing = ["", self.no_provider, self.no_form, self.no_start];
        missing.contains(&words)
    }
}
