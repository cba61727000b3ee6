//! The table of places to study.

use super::{Asked, asked_places};
use crate::domain::{Atlas, SiteKind};
use crate::scene::site::website_words;
use crate::scene::{ContactPart, SourceLink, contact_parts};
use crate::text::Text;
use crate::url::Selection;

/// A place to study in the table.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteRow {
    /// What choosing it selects.
    pub target: Selection,
    /// Its kind, which gives its symbol.
    pub kind: SiteKind,
    /// Its kind in words.
    pub kind_name: &'static str,
    /// Whether it is in use.
    pub active: bool,
    /// Its name.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: String,
    /// What it offers, in words.
    pub offers: String,
    /// Where it is: address, or the town where no address is known.
    pub address: String,
    /// How to reach it: the parts of an organisational contact, if one is known.
    pub contact: Vec<ContactPart>,
    /// Its page: its words and its address; empty where none is known.
    pub website: SourceLink,
    /// Whether it is in use, in words.
    pub status: &'static str,
}

/// The places to study in the municipalities that are asked for, those in use first, then as in the data.
pub fn site_rows(atlas: &Atlas, text: &Text, asked: &Asked) -> Vec<SiteRow> {
    let asked = asked_places(atlas, asked);
    let shown = |code| asked.iter().find(|place| place.code == code);
    let row = |active: bool| {
        let sites = atlas
            .sites()
            .iter()
            .filter(move |site| site.is_active() == active);
        sites.filter_map(|site| {
            let place = shown(site.municipality)?;
            let services: Vec<&str> = site.services.iter().map(|&s| (text.service)(s)).collect();
            Some(SiteRow {
                target: Selection::Site(site.id.clone()),
                kind: site.kind,
                kind_name: (text.site_kind)(site.kind),
                active: site.is_active(),
                name: site.name.clone(),
                municipality: place.name.clone(),
                offers: services.join(", "),
                address: [site.address.as_str(), site.town.as_str()]
                    .into_iter()
                    .find(|words| !words.is_empty())
                    .unwrap_or_default()
                    .to_owned(),
                contact: contact_parts(&site.contact),
                website: SourceLink {
                    words: website_words(text, site),
                    url: site.website.clone(),
                },
                status: (text.status)(site.status),
            })
        })
    };
    row(true).chain(row(false)).collect()
}
