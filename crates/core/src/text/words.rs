//! What a language must have: one field for each sentence, so that a missing one does not compile.

use super::{
    AnnounceText, ChartText, CompareText, CompassText, DetailText, Lang, ProfileText, RangeText,
    SearchText, SupplyText, TableText,
};
use crate::domain::{
    AccessLevel, Authority, Basis, CollaborationId, Evidence, Finding, Language, Measure, Nation,
    RankAmong, Service, SiteKind, Standing, Status, Unit,
};
use crate::geo::Km;

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
    /// The same where no map is shown.
    pub measure_aside: &'static str,
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
    /// What rank 1 means, for ranks in figures.
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
    /// How many hits of a search are shown, and how many there are; none is a sentence too.
    pub search_hits: fn(usize, usize) -> String,
    /// Words of its hits.
    pub search: SearchText,
    /// What kind of place a hit is, and where.
    pub hit_municipality: fn(&str) -> String,
    /// See `hit_municipality`.
    pub hit_locality: fn(&str) -> String,
    /// See `hit_municipality`.
    pub hit_site: fn(SiteKind, &str) -> String,
    /// Name of the map for those who do not see it.
    pub map_label: fn(&str) -> String,
    /// The chosen year of the series.
    pub year: fn(u16) -> String,
    /// Plays the years of the series one after another.
    pub play: &'static str,
    /// Gives the classes patterns beside their colours.
    pub patterns: &'static str,
    /// How the map is used with keys.
    pub map_keys: &'static str,
    /// How the map is used by wheel and mouse.
    pub map_gestures: &'static str,
    /// How the map is moved by touch.
    pub map_touch: &'static str,
    /// What a shown distance is, in few words, with its typical error.
    pub estimate_short: &'static str,
    /// Zoom button.
    pub zoom_in: &'static str,
    /// Zoom button.
    pub zoom_out: &'static str,
    /// Back to the whole map.
    pub zoom_reset: &'static str,
    /// Lets the map fill the screen.
    pub full_screen: &'static str,
    /// Label of the choice of county.
    pub county_label: &'static str,
    /// The choice of the whole map.
    pub county_all: &'static str,
    /// A view that is neither the whole map nor a county.
    pub county_own: &'static str,
    /// Heading of the legend.
    pub legend: &'static str,
    /// That a class can be asked for.
    pub legend_filter: &'static str,
    /// Which municipalities the legend counts.
    pub legend_count: &'static str,
    /// How many of the municipalities of the four counties a class has, and how many of the neighbours in Gävleborg.
    pub class_count: fn(usize, usize) -> String,
    /// Sweden's value in the legend.
    pub sweden_value: fn(&str) -> String,
    /// That Sweden has no value for this measure.
    pub sweden_none: &'static str,
    /// What the members' outline means.
    pub member_mark: fn(&str) -> String,
    /// No value.
    pub no_data: &'static str,
    /// The headline about one municipality.
    pub standing: fn(&Standing) -> String,
    /// How many municipalities have a better value of a measure, of how many.
    pub better: fn(Measure, usize, usize) -> String,
    /// Opens what stands about the figures of a measure.
    pub about_figures: &'static str,
    /// Classes of values.
    pub range: RangeText,
    /// A value with its unit.
    pub value: fn(Measure, f64) -> String,
    /// A distance, rounded to 5 km, called what it is.
    pub distance: fn(Km) -> String,
    /// Name of an access level.
    pub level: fn(AccessLevel) -> &'static str,
    /// A rank in words: "fourth longest of 44".
    pub rank: fn(Measure, &RankAmong) -> String,
    /// Kind of a site.
    pub site_kind: fn(SiteKind) -> &'static str,
    /// What a dot of the dot plot is.
    pub one_dot: &'static str,
    /// The chosen municipality in the dot plot, with its value.
    pub here: fn(&str) -> String,
    /// Kind of a site in the legend.
    pub site_kind_plural: fn(SiteKind) -> &'static str,
    /// The name of a country.
    pub nation: fn(Nation) -> &'static str,
    /// After a value that holds for Sweden alone, since a campus abroad is near and does not count.
    pub in_sweden: &'static str,
    /// The choice that campuses abroad count.
    pub abroad: &'static str,
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
    /// Words of the tables.
    pub table: TableText,
    /// Words of the compass.
    pub compass: CompassText,
    /// Words of comparisons.
    pub compare: CompareText,
    /// What a screen reader announces after a change.
    pub announce: AnnounceText,
    /// Words of programmes and courses.
    pub supply: SupplyText,
    /// The page of one municipality.
    pub profile: ProfileText,
    /// The tab of the thought experiment.
    pub what_if_tab: &'static str,
    /// The question over it.
    pub what_if_question: &'static str,
    /// Charts.
    pub charts: ChartText,
    /// The text of a load error: the map cannot be shown.
    pub load: LoadText,
    /// The lines at the foot of the panel.
    pub foot: FootText,
    /// Name of a minority language, as it stands inside a sentence.
    pub language: fn(Language) -> &'static str,
    /// A name in a minority language that a search has found: language, name.
    pub hit_name: fn(&str, &str) -> String,
    /// Who uses a name in a minority language.
    pub authority: fn(Authority) -> &'static str,
}

/// The text of a load error: the map cannot be shown.
#[derive(Debug)]
pub struct LoadText {
    /// Heading.
    pub heading: &'static str,
    /// The data could not be fetched: the answer of the server, if any.
    pub fetch: fn(Option<u16>) -> String,
    /// The files came, but what is in them is wrong: which files, and how many errors.
    pub decode: fn(&str, usize) -> String,
    /// A later part of the page could not be fetched.
    pub chunk: &'static str,
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
    /// The link to the accessibility statement.
    pub statement: &'static str,
    /// From a frame to the whole map.
    pub whole: &'static str,
    /// Where the statement stands, seen from the map.
    pub statement_address: &'static str,
}

impl Text {
    /// " in Sweden" where what is said does not hold with campuses abroad counted.
    pub fn here(&self, only_sweden: bool) -> &'static str {
        match only_sweden {
            true => self.in_sweden,
            false => "",
        }
    }
}

/// The name of a county without the word for county, as it stands on maps in both languages: "Norrbotten".
pub fn county_alone(name: &str) -> &str {
    name.strip_suffix("s län").unwrap_or(name)
}
