//! The facts about one place to study.

use super::sources::undated_links;
use super::{Fact, SourceLink};
use crate::domain::{Publisher, Site, SiteId, SiteKind, host};
use crate::text::{Lang, Text};

/// A place to study, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteFacts {
    /// Its name in links.
    pub id: SiteId,
    /// Its kind, which gives its symbol.
    pub kind: SiteKind,
    /// Whether it is in use.
    pub active: bool,
    /// Whether it is in use, in words.
    pub status: &'static str,
    /// Its name.
    pub name: String,
    /// Its kind in words.
    pub kind_name: String,
    /// What is known of it, row by row.
    pub facts: Vec<Fact>,
    /// How well it is known, with the year of the newest source.
    pub evidence: String,
    /// Its sources, by their names.
    pub sources: Vec<SourceLink>,
}

/// What a link to the page of a site says: whose page, and where. An address that is no link stands as it is.
pub fn website_words(text: &Text, site: &Site) -> String {
    match Fact::link("", &site.website).href {
        Some(address) => (text.detail.website_of)(&site.name, host(&address)),
        None => site.website.clone(),
    }
}

/// The facts about `site`; `publishers` name its sources.
pub fn site_facts(publishers: &[Publisher], text: &Text, site: &Site) -> SiteFacts {
    let words = &text.detail;
    let offers = match text.lang {
        Lang::Sv => &site.offers_sv,
        Lang::En => &site.offers_en,
    };
    let services: Vec<&str> = site.services.iter().map(|&s| (text.service)(s)).collect();
    let mut facts = Vec::new();
    let mut put = |label: &'static str, value: &str| {
        if !value.is_empty() {
            facts.push(Fact::new(label, value));
        }
    };
    put(words.status, (text.status)(site.status));
    put(words.services, &services.join(", "));
    put(words.offers, offers);
    put(words.address, &site.address);
    put(words.operator, &site.operator);
    if !site.contact.is_empty() {
        facts.push(Fact::contact(words.contact, &site.contact));
    }
    if !site.website.is_empty() {
        facts.push(Fact {
            value: website_words(text, site),
            ..Fact::link(words.website, &site.website)
        });
    }
    let position = if site.exact {
        words.position_exact
    } else {
        words.position_town
    };
    // What is not in use is not drawn.
    if site.is_active() {
        facts.push(Fact::new(words.position, position));
    }
    let newest = site
        .newest_source
        .map_or_else(|| words.undated.to_owned(), words.newest_source);
    let mut evidence = format!("{} {newest}", (text.evidence)(site.evidence));
    if !site.counts_as_campus() && !site.counts_as_centre() {
        evidence.push(' ');
        evidence.push_str(words.not_counted);
    }
    SiteFacts {
        id: site.id.clone(),
        kind: site.kind,
        active: site.is_active(),
        status: (text.status)(site.status),
        name: site.name.clone(),
        kind_name: (text.site_kind)(site.kind).to_owned(),
        facts,
        evidence,
        sources: undated_links(publishers, text, &site.sources),
    }
}
