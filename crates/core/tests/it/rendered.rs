//! Scenes as lines that a person can read and judge, in the order of the page.

use larkartan_core::scene::{
    Detail, Fact, Hits, Legend, MunicipalityDetail, PlaceDetail, SiteFacts, SourceLink,
};
use larkartan_core::text::Text;
use std::fmt::Write;

/// A text in the making: headings, and lines under them.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, words: &str) {
        // No-break spaces look like others on a screen; a snapshot shows which they are.
        writeln!(self.0, "{}", words.replace('\u{a0}', "~")).expect("memory");
    }

    fn heading(&mut self, words: &str) {
        self.line("");
        self.line(&format!("## {words}"));
    }

    fn facts(&mut self, facts: &[Fact]) {
        for Fact {
            label,
            value,
            href,
            contact,
        } in facts
        {
            let is_pressed = href.is_some() || contact.iter().any(|part| part.href.is_some());
            let link = if is_pressed { " [link]" } else { "" };
            self.line(&format!("{label}: {value}{link}"));
        }
    }

    fn sources(&mut self, text: &Text, sources: &[SourceLink]) {
        self.heading(text.detail.sources);
        for source in sources {
            self.line(&format!("- {} {}", source.words, source.url));
        }
    }

    fn site(&mut self, site: &SiteFacts) {
        self.facts(&site.facts);
        self.line(&site.evidence);
        for source in &site.sources {
            self.line(&format!("- {}: {}", source.words, source.url));
        }
    }
}

/// The facts about a place.
pub fn facts(text: &Text, detail: &Detail) -> String {
    match detail {
        Detail::Nothing => text.detail.nothing_chosen.to_owned(),
        Detail::Municipality(facts) => municipality(text, facts),
        Detail::Place(facts) => place(text, facts),
    }
}

fn municipality(text: &Text, facts: &MunicipalityDetail) -> String {
    let words = &text.detail;
    let mut page = Page::default();
    page.line(&format!("# {} ({})", facts.name, facts.code));
    page.line(&facts.line);
    page.heading(words.access);
    let access = facts.access.as_ref().expect("people live in localities");
    page.line(&format!(
        "{} {} (palette index {})",
        access.level, words.median, access.palette_index
    ));
    for share in &access.shares {
        page.line(&format!("- {share}"));
    }
    page.facts(&access.distances);
    if let Some(across) = &access.across_border {
        page.line(across);
    }
    page.line(&access.in_localities);
    let nearest = facts.nearest.as_ref().expect("a locality");
    page.heading(&nearest.heading);
    page.facts(&nearest.facts);
    page.heading(&(words.localities)(facts.localities.len()));
    let columns = [
        words.locality,
        words.inhabitants,
        words.to_centre,
        words.to_campus,
    ];
    page.line(&columns.join(" | "));
    for row in &facts.localities {
        page.line(&format!(
            "{} | {} | {} | {}",
            row.name, row.people, row.centre, row.campus
        ));
    }
    page.heading(words.sites);
    if let Some(none) = &facts.none_found {
        page.line(none);
    }
    for site in &facts.sites {
        page.line(&format!("* {}, {}", site.name, site.kind_name));
        page.site(site);
    }
    page.heading(words.education);
    page.line(words.education_caption);
    page.line(&format!("| {}", facts.education_columns.join(" | ")));
    for row in &facts.education {
        page.line(&format!("{} | {}", row.who, row.shares.join(" | ")));
    }
    page.line(&facts.unknown);
    page.line(&facts.series.words);
    page.line(&facts.series.points);
    for (year, share) in &facts.series.years {
        page.line(&format!("{year} {share}"));
    }
    page.line(words.series_note);
    page.heading(words.collaborations);
    if facts.collaborations.is_empty() {
        page.line(words.no_collaboration);
    }
    for fact in &facts.collaborations {
        page.line(&format!("- {}: {} {}", fact.name, fact.about, fact.source));
    }
    page.sources(text, &facts.sources);
    page.0
}

fn place(text: &Text, facts: &PlaceDetail) -> String {
    let mut page = Page::default();
    page.line(&format!("# {}", facts.name));
    page.line(&facts.line);
    if let Some((level, palette_index)) = &facts.level {
        page.line(&format!("{level} (palette index {palette_index})"));
    }
    if let Some(nearest) = &facts.nearest {
        page.heading(&nearest.heading);
        page.facts(&nearest.facts);
    }
    if let Some(site) = &facts.site {
        page.line("");
        page.site(site);
    }
    page.line("");
    page.line(&format!("[{}]", facts.to_municipality));
    if !facts.sources.is_empty() {
        page.sources(text, &facts.sources);
    }
    page.0
}

/// A legend: each class with its step of the palette, its range, its municipalities and Sweden's value.
pub fn legend(name: &str, legend: &Legend) -> String {
    let mut page = Page::default();
    page.line(&format!("{name} [{}, {:?}]", legend.unit, legend.palette));
    page.line(&legend.about);
    for class in &legend.classes {
        let sweden = class
            .sweden
            .as_ref()
            .map_or(String::new(), |words| format!(" < {words}"));
        page.line(&format!(
            "  {} {:>2} + {} × {}{sweden}",
            class.palette_index, class.count.own, class.count.beside, class.range
        ));
    }
    if let Some(none) = &legend.sweden_none {
        page.line(&format!("  {none}"));
    }
    page.0
}

/// The hits of a search, with what choosing each selects.
pub fn hits(text: &Text, query: &str, hits: &Hits) -> String {
    let mut page = Page::default();
    page.line(&format!(
        "{query:?}: {}",
        (text.search_hits)(hits.shown.len(), hits.all)
    ));
    for hit in &hits.shown {
        page.line(&format!("  {}, {} -> {:?}", hit.name, hit.what, hit.target));
    }
    page.0
}
