//! What a scenario opens and closes, in words.

use crate::domain::scenario::{Opened, Position, Routes, Scenario};
use crate::domain::{Atlas, Site, SiteId};
use crate::geo::LonLat;
use crate::roads::NEAR_A_ROAD;
use crate::text::Lang;
use crate::text::WhatIfText;

/// A change of a scenario, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What is opened or closed.
    pub words: String,
    /// Its point on the map; none for a place that the map does not have.
    pub at: Option<LonLat>,
    /// What must be known of it: that it changes nothing, and why; or that its distances are uncertain.
    pub note: Option<String>,
}

/// The changes of a scenario: what is opened first, each in the order of the link.
pub fn changes(atlas: &Atlas, lang: Lang, routes: &Routes, scenario: &Scenario) -> Vec<Change> {
    let words = lang.what_if();
    let opened = scenario.opened().iter();
    let opened = opened.map(|opened| opened_in_words(atlas, lang, routes, opened));
    let closed = scenario.closed().iter().map(|id| match atlas.site(id) {
        None => Change {
            words: (words.closed)(&id.0),
            at: None,
            note: Some((words.unknown)(&id.0)),
        },
        Some(site) => Change {
            words: (words.closed)(&site.name),
            at: Some(site.at),
            note: closed_note(atlas, words, scenario.closed(), site),
        },
    });
    opened.chain(closed).collect()
}

fn opened_in_words(atlas: &Atlas, lang: Lang, routes: &Routes, opened: &Opened) -> Change {
    let words = lang.what_if();
    let at = opened.position.at();
    let name = |nth: usize| atlas.localities()[nth].name.as_str();
    let (words, note) = match routes.locality_at(opened.position) {
        Some(nth) => ((words.opened_in)(opened.kind, name(nth)), None),
        None => {
            let (nth, km) = nearest_locality(atlas, opened.position);
            let far = WhatIfText::km(lang, km.round().max(1.0) as u32);
            (
                (words.opened_near)(opened.kind, &far, name(nth)),
                opened_note(lang, routes, opened.position, (&far, name(nth))),
            )
        }
    };
    Change {
        words,
        at: Some(at),
        note,
    }
}

/// Why the distances from a position are uncertain, which lies so far from a locality; none where they are not.
fn opened_note(
    lang: Lang,
    routes: &Routes,
    position: Position,
    (far, locality): (&str, &str),
) -> Option<String> {
    let words = lang.what_if();
    if !routes.is_in_counties(position) {
        return Some((words.outside_counties)(far, locality));
    }
    let off = routes.to_network(position);
    (off > NEAR_A_ROAD).then(|| {
        let off = WhatIfText::km(lang, off.0.round() as u32);
        (words.off_network)(far, locality, &off)
    })
}

/// The locality that is nearest as the crow flies, and how far it is in kilometres.
fn nearest_locality(atlas: &Atlas, position: Position) -> (usize, f64) {
    let localities = atlas.localities().iter().enumerate();
    let far = localities.map(|(nth, it)| (nth, position.at().great_circle(it.at).0));
    far.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or_default()
}

/// Why closing a site changes nothing; none where it may change something.
fn closed_note(
    atlas: &Atlas,
    words: &WhatIfText,
    closed: &[SiteId],
    site: &Site,
) -> Option<String> {
    let counts = |it: &Site| it.counts_as_campus() || it.counts_as_centre();
    if !counts(site) {
        return Some((words.uncounted)(&site.name));
    }
    // Where no locality is known, nothing is known to lie in the same.
    site.locality.as_ref()?;
    let stands_in = |it: &&Site| {
        let is_like = it.counts_as_campus() == site.counts_as_campus();
        counts(it) && is_like && it.locality == site.locality && !closed.contains(&it.id)
    };
    let mut others = atlas.sites().iter().filter(|it| it.id != site.id);
    let other = others.find(stands_in)?;
    Some((words.other_in_town)(&site.name, &other.name))
}
