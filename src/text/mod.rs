//! Every sentence that a person reads. A sentence that one language lacks does not compile.

mod en;
pub mod number;
mod sv;

use crate::domain::{
    AccessLevel, Basis, CollaborationId, Evidence, Finding, Measure, Service, SiteKind, Status,
    Unit,
};

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

/// All sentences of one language. Words without blanks are texts; the others are functions of what they speak of.
#[derive(Debug)]
pub struct Text {
    /// Which language this is.
    pub lang: Lang,
    /// The name of the map.
    pub app_name: &'static str,
    /// The button that switches to the other language, in that language.
    pub other_language: &'static str,
    /// Skips to the panel with the facts.
    pub skip_map: &'static str,
    /// Label of the choice of measure.
    pub measure_label: &'static str,
    /// Heading over the distances in the choice of measure.
    pub measure_group_access: &'static str,
    /// Heading over the shares in the choice of measure.
    pub measure_group_attainment: &'static str,
    /// Name of a measure.
    pub measure: fn(Measure) -> &'static str,
    /// What a measure counts, in one sentence.
    pub measure_about: fn(Measure) -> &'static str,
    /// The unit as it stands under the legend.
    pub unit: fn(Unit) -> &'static str,
    /// What rank 1 means.
    pub rank_meaning: fn(Measure) -> &'static str,
    /// Label of the choice of collaboration.
    pub collaboration_label: &'static str,
    /// The choice of no collaboration.
    pub collaboration_none: &'static str,
    /// A collaboration in its menu: short name and number of members.
    pub collaboration_option: fn(CollaborationId, &str, usize) -> String,
    /// That a list of members is stated or inferred.
    pub basis: fn(Basis) -> &'static str,
    /// "period" before the time that a list speaks of.
    pub period: fn(&str) -> String,
    /// Label of the search field.
    pub search_label: &'static str,
    /// Example in the search field.
    pub search_example: &'static str,
    /// Empties the search field.
    pub search_clear: &'static str,
    /// How many hits a search has; none is a sentence too.
    pub search_hits: fn(usize) -> String,
    /// What kind of place a hit is, and where.
    pub hit_municipality: fn(&str) -> String,
    /// See `hit_municipality`.
    pub hit_locality: fn(&str) -> String,
    /// See `hit_municipality`.
    pub hit_site: fn(SiteKind, &str) -> String,
    /// Name of the map for those who do not see it.
    pub map_label: fn(&str) -> String,
    /// How the map is used with keys.
    pub map_keys: &'static str,
    /// How the map is used by touch and wheel.
    pub map_gestures: &'static str,
    /// Zoom button.
    pub zoom_in: &'static str,
    /// Zoom button.
    pub zoom_out: &'static str,
    /// Back to the whole map.
    pub zoom_reset: &'static str,
    /// Label of the choice of county.
    pub county_label: &'static str,
    /// The choice of the whole map.
    pub county_all: &'static str,
    /// Heading of the legend.
    pub legend: &'static str,
    /// Over the numbers of municipalities in the legend.
    pub legend_count: &'static str,
    /// A number of municipalities, for those who hear it.
    pub municipalities: fn(usize) -> String,
    /// Sweden's value in the legend.
    pub sweden_value: fn(&str) -> String,
    /// That Sweden has no value for this measure.
    pub sweden_none: &'static str,
    /// What the members' outline means.
    pub member_mark: fn(&str) -> String,
    /// No value.
    pub no_data: &'static str,
    /// A class of values: from, to, unit.
    pub range: fn(Option<f64>, Option<f64>, Unit) -> String,
    /// A value with its unit.
    pub value: fn(Measure, f64) -> String,
    /// A distance in kilometres, rounded to 5, called what it is.
    pub distance: fn(u32) -> String,
    /// Name of an access level.
    pub level: fn(AccessLevel) -> &'static str,
    /// A rank.
    pub rank: fn(usize, usize) -> String,
    /// Kind of a site.
    pub site_kind: fn(SiteKind) -> &'static str,
    /// Kind of a site in the legend.
    pub site_kind_plural: fn(SiteKind) -> &'static str,
    /// What a site offers.
    pub service: fn(Service) -> &'static str,
    /// How well a site is known.
    pub evidence: fn(Evidence) -> &'static str,
    /// Whether a site is in use.
    pub status: fn(Status) -> &'static str,
    /// Headline of the map.
    pub headline: fn(&Finding) -> String,
    /// Sentences under the headline.
    pub summary: fn(&Finding) -> Vec<String>,
    /// Headings and labels of the facts about a place.
    pub detail: DetailText,
    /// What is said when the map cannot be shown.
    pub load: LoadText,
    /// The lines at the foot of the panel.
    pub foot: FootText,
}

/// Words of the facts about one place.
#[derive(Debug)]
pub struct DetailText {
    /// Names the part of the page that holds the facts.
    pub heading: &'static str,
    /// Closes the facts.
    pub close: &'static str,
    /// The way from the map to the facts about a place.
    pub more: fn(&str) -> String,
    /// What to do before anything is chosen.
    pub nothing_chosen: &'static str,
    /// County and inhabitants under a municipality's name.
    pub municipality_line: fn(&str, u32) -> String,
    /// Municipality and inhabitants under a locality's name.
    pub locality_line: fn(&str, u32) -> String,
    /// Kind and municipality under a site's name.
    pub site_line: fn(SiteKind, &str) -> String,
    /// The value of the measure on the map.
    pub on_the_map: &'static str,
    /// Heading: access.
    pub access: &'static str,
    /// That the level is the median inhabitant's.
    pub median: &'static str,
    /// A share of the people and their level.
    pub level_share: fn(f64, AccessLevel) -> String,
    /// Label: mean distance to the nearest campus.
    pub mean_campus: &'static str,
    /// Label: mean distance to the nearest learning centre.
    pub mean_centre: &'static str,
    /// Heading over the nearest sites as seen from a locality.
    pub nearest_from: fn(&str) -> String,
    /// Label: nearest campus.
    pub nearest_campus: &'static str,
    /// Label: nearest learning centre.
    pub nearest_centre: &'static str,
    /// A site that lies in the same locality.
    pub same_locality: &'static str,
    /// The share of people in localities.
    pub in_localities: fn(f64) -> String,
    /// What an estimated distance is, and how wrong it may be.
    pub estimate: &'static str,
    /// How the access level follows from distances.
    pub rule: &'static str,
    /// Summary of the disclosure that holds `rule`.
    pub rule_heading: &'static str,
    /// That only sites in five counties are known.
    pub beyond_border: &'static str,
    /// Heading: education.
    pub education: &'static str,
    /// Caption of the table of shares.
    pub education_caption: &'static str,
    /// Row: post-secondary.
    pub post_secondary: &'static str,
    /// Row: women.
    pub women: &'static str,
    /// Row: men.
    pub men: &'static str,
    /// Row: three years or more.
    pub three_years: &'static str,
    /// Column: Sweden.
    pub sweden: &'static str,
    /// Share whose education is not known.
    pub unknown: fn(f64) -> String,
    /// The series in words: first year and value, last year and value.
    pub series: fn(u16, f64, u16, f64) -> String,
    /// That the series is not the 2024 figure.
    pub series_note: &'static str,
    /// Heading: collaborations.
    pub collaborations: &'static str,
    /// No collaboration.
    pub no_collaboration: &'static str,
    /// Heading: sites.
    pub sites: &'static str,
    /// No learning centre named by the sources.
    pub no_centre: &'static str,
    /// Our sources name a learning centre, but not that it is in use today.
    pub no_used_centre: &'static str,
    /// No site at all named by the sources.
    pub no_site: &'static str,
    /// Heading: localities.
    pub localities: fn(usize) -> String,
    /// Column: locality.
    pub locality: &'static str,
    /// Column: inhabitants.
    pub inhabitants: &'static str,
    /// Column: distance to campus.
    pub to_campus: &'static str,
    /// Column: distance to learning centre.
    pub to_centre: &'static str,
    /// Label: services.
    pub services: &'static str,
    /// Label: what is known of the offers.
    pub offers: &'static str,
    /// Label: address.
    pub address: &'static str,
    /// Label: operator.
    pub operator: &'static str,
    /// Label: contact.
    pub contact: &'static str,
    /// Label: website.
    pub website: &'static str,
    /// Label: how well we know it.
    pub evidence: &'static str,
    /// Label: status.
    pub status: &'static str,
    /// Label: where the point lies.
    pub position: &'static str,
    /// The point is the site's own.
    pub position_exact: &'static str,
    /// The point is the town's.
    pub position_town: &'static str,
    /// Year of the newest source.
    pub newest_source: fn(u16) -> String,
    /// That no source has a date.
    pub undated: &'static str,
    /// That a site counts as no place to study at.
    pub not_counted: &'static str,
    /// Heading: sources.
    pub sources: &'static str,
    /// Column of figures in kilometres.
    pub km: fn(u32) -> String,
    /// Opens the municipality of a site or locality.
    pub to_municipality: fn(&str) -> String,
}

/// What is said when the map cannot be shown.
#[derive(Debug)]
pub struct LoadText {
    /// Heading.
    pub heading: &'static str,
    /// A file could not be fetched: its name and the server's answer, if any.
    pub fetch: fn(&str, Option<u16>) -> String,
    /// The files came, but what is in them is wrong.
    pub decode: fn(usize) -> String,
    /// What to do.
    pub advice: &'static str,
    /// The button.
    pub retry: &'static str,
    /// Heading over the technical description.
    pub technical: &'static str,
}

/// The lines at the foot of the panel.
#[derive(Debug)]
pub struct FootText {
    /// Heading over the sources.
    pub sources: &'static str,
    /// That education and access rest on public figures, with their years.
    pub about: &'static str,
    /// That nothing is stored about the reader.
    pub privacy: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

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
