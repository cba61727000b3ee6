//! What a language must have for the facts about one place.

use crate::domain::{DistanceMethod, SiteKind, WithinCommuting};

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
    /// The way to what can be studied from the chosen place.
    pub study_from_here: &'static str,
    /// The way to the comparison of the chosen municipality.
    pub compare_with: &'static str,
    /// What the page can answer, while nothing is chosen.
    pub start_heading: &'static str,
    /// Before the names of a few places to begin with.
    pub for_example: &'static str,
    /// That a link names what the map does not have.
    pub not_on_map: &'static str,
    /// County and inhabitants under a municipality's name.
    pub municipality_line: fn(&str, u32) -> String,
    /// Municipality and inhabitants under a locality's name.
    pub locality_line: fn(&str, u32) -> String,
    /// Kind and municipality under a site's name.
    pub site_line: fn(SiteKind, &str) -> String,
    /// Heading: access.
    pub access: &'static str,
    /// That the level is the median inhabitant's.
    pub median: &'static str,
    /// The people who have a campus within commuting distance, and how many of all have it near.
    pub campus_share: fn(&WithinCommuting) -> String,
    /// The people who have a learning centre but no campus within commuting distance, and how many have it near.
    pub centre_share: fn(&WithinCommuting) -> String,
    /// The people who have neither.
    pub neither_share: fn(f64) -> String,
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
    /// Label: the nearest campus abroad.
    pub abroad: &'static str,
    /// That a campus abroad does not count: the campus with its distance.
    pub abroad_uncounted: fn(&str) -> String,
    /// Label: a learning centre in the locality that does not count.
    pub uncounted: &'static str,
    /// Two places that are about as far, each with its distance.
    pub either: fn(&str, &str) -> String,
    /// The names of two places that are about as far.
    pub about_as_far: fn(&str, &str) -> String,
    /// A distance with how it is known.
    pub known_by: fn(&str, DistanceMethod) -> String,
    /// A mean distance with how most of it is known.
    pub mostly_known_by: fn(&str, DistanceMethod) -> String,
    /// What lies across the border and does not count: from which locality, and the campus with its distance.
    pub across_border: fn(&str, &str) -> String,
    /// A site that lies in the same locality.
    pub same_locality: &'static str,
    /// The share of people in localities.
    pub in_localities: fn(f64) -> String,
    /// How distances are known, and how wrong they may be.
    pub estimate: &'static str,
    /// How the access level follows from distances.
    pub rule: &'static str,
    /// Summary of the disclosure that holds `rule`.
    pub rule_heading: &'static str,
    /// Which places beyond the five counties count.
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
    /// Column: the county, whose name stands above.
    pub county: &'static str,
    /// Column: Sweden.
    pub sweden: &'static str,
    /// Share whose education is not known.
    pub unknown: fn(f64) -> String,
    /// The series in words: first year and value, last year and value.
    pub series: fn(u16, f64, u16, f64) -> String,
    /// Heading over the series of the county's other municipalities.
    pub series_around: &'static str,
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
    /// A link to the page of a site: the site's name and the host.
    pub website_of: fn(&str, &str) -> String,
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
