//! What can be studied from a municipality or a locality: who to ask there, what is given there now, the nearest campuses, what can
//! be followed at a distance, and where to look further.

mod campuses;

use super::contact::{ContactPart, contact_parts};
use super::programme::{OfferRow, offers_now};
use super::search::NATIONAL_PAGES;
use super::site::website_words;
use super::{Fact, municipality_of};
use crate::domain::{
    Atlas, Locality, Municipality, Nearest, Programmes, Reach, Site, SiteKind, StudyPlace, host,
};
use crate::text::{Lang, StudyText, Text};
use crate::url::Selection;
use campuses::{campuses, counted_from};

/// So many programmes are shown; the others are a link away.
const MOST_PROGRAMMES: usize = 5;

/// What can be studied from a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    /// Heading, with the name of the place.
    pub heading: String,
    /// That no learning centre is known here, and how far the nearest one is.
    pub no_centre: Option<String>,
    /// The learning centres here; the nearest one where there are none.
    pub centres: Vec<Centre>,
    /// How many programmes are known here, as a heading.
    pub count: String,
    /// The newest of them.
    pub programmes: Vec<Given>,
    /// How many more there are; none where all are shown.
    pub more: Option<String>,
    /// The nearest campuses.
    pub campuses: Vec<Campus>,
    /// From where the distances are counted.
    pub counted_from: Option<String>,
    /// What can be followed at a distance; none where the data do not count it.
    pub at_distance: Option<AtDistance>,
    /// Where to look further.
    pub ways: Vec<Way>,
}

/// A learning centre and how to reach it.
#[derive(Debug, Clone, PartialEq)]
pub struct Centre {
    /// What choosing it selects.
    pub target: Selection,
    /// Its kind, which gives its symbol.
    pub kind: SiteKind,
    /// Its name.
    pub name: String,
    /// What it offers, in a few words; may be empty.
    pub about: String,
    /// Where it is, if that is known.
    pub address: Option<Fact>,
    /// How to reach it; empty where no contact is known.
    pub contact: Vec<ContactPart>,
    /// Its page, by the name of its host.
    pub website: Option<Way>,
}

/// A programme or course that is given here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Provider, kind, and when it was given or decided last.
    pub about: String,
}

/// A campus and how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Campus {
    /// What choosing it selects; none for one beyond the five counties.
    pub target: Option<Selection>,
    /// Its name.
    pub name: String,
    /// How far it is.
    pub far: String,
}

/// What can be followed at a distance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtDistance {
    /// How many programmes, in a sentence.
    pub count: String,
    /// The fields with the number of each, the largest first.
    pub fields: Vec<String>,
}

/// A page to go on to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The words of the link: its host, or a name.
    pub words: String,
    /// Its address.
    pub href: String,
    /// What is found there; may be empty.
    pub about: String,
}

/// What can be studied from the chosen place; none for a site, and while nothing is chosen.
pub fn study(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    selection: &Selection,
) -> Option<Study> {
    let place = municipality_of(atlas, selection)?;
    let (name, from) = match selection {
        Selection::None | Selection::Site(_) => return None,
        Selection::Municipality(_) => (
            &place.name,
            atlas.localities_of(place.code).into_iter().next(),
        ),
        Selection::Locality(code) => {
            let found = atlas.locality(code)?;
            (&found.0.name, Some(found))
        }
    };
    let words = text.lang.study();
    let given = offers_now(atlas, programmes, text, place.code);
    let more = given.len().saturating_sub(MOST_PROGRAMMES);
    let (no_centre, centres) = centres(atlas, text, words, place, from);
    let campuses = from.map(|(locality, _)| campuses(atlas, text, locality));
    Some(Study {
        heading: (words.heading)(name),
        no_centre,
        centres,
        count: (words.here)(given.len()),
        programmes: given
            .into_iter()
            .take(MOST_PROGRAMMES)
            .map(|row| short(text, row))
            .collect(),
        more: (more > 0).then(|| (words.more)(more)),
        campuses: campuses.unwrap_or_default(),
        counted_from: from.map(|from| counted_from(atlas, text, selection, from)),
        at_distance: at_distance(programmes, text, words),
        ways: ways(atlas, text, words, place),
    })
}

/// The learning centres of a municipality; where it has none, that it is so, and the nearest one.
fn centres(
    atlas: &Atlas,
    text: &Text,
    words: &StudyText,
    place: &Municipality,
    from: Option<(&Locality, &Reach)>,
) -> (Option<String>, Vec<Centre>) {
    let here = || {
        atlas
            .sites()
            .iter()
            .filter(|site| site.municipality == place.code)
    };
    let used: Vec<Centre> = here()
        .filter(|site| site.counts_as_centre())
        .map(|site| centre(text, site))
        .collect();
    if !used.is_empty() {
        return (None, used);
    }
    let is_named = here().any(|site| site.kind == SiteKind::LearningCentre);
    let none = match is_named {
        true => text.detail.no_used_centre,
        false => text.detail.no_centre,
    };
    let nearest = from.and_then(|(_, reach)| reach.centre);
    let nearest = nearest.and_then(|it| match it.place {
        StudyPlace::Site(index) => Some((atlas.sites().get(index)?, it)),
        StudyPlace::Outside(_) => None,
    });
    match nearest {
        Some((site, it)) => {
            let far = (words.nearest_centre)(&far_away(text, it));
            (Some([none, &far].join(" ")), vec![centre(text, site)])
        }
        None => (Some(none.to_owned()), Vec::new()),
    }
}

fn far_away(text: &Text, nearest: Nearest) -> String {
    match nearest.method {
        Some(_) => (text.distance)(nearest.distance),
        None => text.detail.same_locality.to_owned(),
    }
}

fn centre(text: &Text, site: &Site) -> Centre {
    let services: Vec<&str> = site.services.iter().map(|&it| (text.service)(it)).collect();
    let offers = match text.lang {
        Lang::Sv => &site.offers_sv,
        Lang::En => &site.offers_en,
    };
    let about = match offers.is_empty() {
        true => services.join(", "),
        false => offers.clone(),
    };
    Centre {
        target: Selection::Site(site.id.clone()),
        kind: site.kind,
        name: site.name.clone(),
        about,
        address: (!site.address.is_empty()).then(|| Fact::new(text.detail.address, &site.address)),
        contact: contact_parts(&site.contact),
        website: way(&site.website, website_words(text, site), String::new()),
    }
}

/// A link to a page; none to what is no address.
fn way(address: &str, words: String, about: String) -> Option<Way> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    is_web.then(|| Way {
        words,
        href: address.to_owned(),
        about,
    })
}

/// An offer in a line: what its sources state of provider, kind and time.
fn short(text: &Text, row: OfferRow) -> Given {
    let parts = [row.provider.as_str(), row.kind, &row.start];
    let stated = parts.into_iter();
    let stated = stated.filter(|part| !text.supply.is_missing(part));
    Given {
        about: stated.collect::<Vec<_>>().join(", "),
        name: row.name,
        lang: row.lang,
    }
}

fn at_distance(programmes: &Programmes, text: &Text, words: &StudyText) -> Option<AtDistance> {
    let fields = &programmes.distance_fields;
    let all = programmes.at_distance();
    (all > 0).then(|| AtDistance {
        count: (words.distance_count)(all),
        fields: fields
            .iter()
            .map(|(field, count)| (words.field_count)((text.supply.field)(field), *count))
            .collect(),
    })
}

/// The national pages, and those of the collaborations that the municipality is a member of.
fn ways(atlas: &Atlas, text: &Text, words: &StudyText, place: &Municipality) -> Vec<Way> {
    let national = NATIONAL_PAGES.into_iter().zip(text.search.national);
    let national = national
        .filter_map(|(address, about)| way(address, host(address).to_owned(), about.to_owned()));
    let own = atlas.collaborations().iter();
    let own = own.filter(|it| it.members.contains(&place.code));
    let own = own.filter_map(|it| {
        way(
            &it.website,
            it.short_name.clone(),
            words.collaboration.to_owned(),
        )
    });
    national.chain(own).collect()
}
