//! The programmes and courses that are asked for, in the order of the list.

use super::filter::{OfferFilter, counted};
use super::origin::{Away, Origin};
use super::words::OfferWords;
use crate::domain::{Area, Atlas, Given, MunicipalityCode, Offer, Programmes, Recency};
use crate::scene::asked_places;
use crate::scene::programme::name;
use crate::scene::table::{Asked, alphabetical};
use crate::text::Text;
use crate::url::ViewState;
use std::cmp::Reverse;

/// An offer that is asked for.
#[derive(Debug, Clone)]
pub struct Listed<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// How and where it is given, as far as that is asked for.
    pub given: Vec<&'a Given>,
    /// How far away the nearest of its places is; none where no place is chosen, or no source says where it is given.
    pub away: Option<Away>,
}

/// What is looked through: the offers that have the words of a view, in the area of the view.
#[derive(Debug)]
pub struct Pool<'a> {
    offers: Vec<&'a Offer>,
    /// The municipalities that are asked for; none for the whole.
    area: Option<Vec<MunicipalityCode>>,
    /// Where the reader is.
    pub origin: Option<Origin<'a>>,
}

impl<'a> Pool<'a> {
    /// The offers that have the words of a view.
    pub fn new(
        atlas: &'a Atlas,
        programmes: &'a Programmes,
        text: &Text,
        view: &ViewState,
    ) -> Self {
        let words = OfferWords::new(&view.offers.words);
        let asked = Asked {
            measure: view.measure,
            collaboration: view.collaboration,
            area: view.area,
            class: view.class,
            ..Asked::default()
        };
        let is_all = asked.area == Area::All && asked.class.is_none();
        let area = (!is_all).then(|| {
            let places = asked_places(atlas, &asked).into_iter();
            places.map(|place| place.code).collect()
        });
        let offers = programmes.offers.iter();
        Self {
            offers: offers
                .filter(|offer| words.are_in(atlas, text, offer))
                .collect(),
            area,
            origin: Origin::new(atlas, programmes, &view.selection),
        }
    }

    /// Those that a filter asks for, in the order of the tables.
    pub fn filtered(&self, filter: &OfferFilter) -> Vec<Listed<'a>> {
        let offers = self.offers.iter().map(|offer| {
            let given = filter.given(offer);
            let away = self.away(&given);
            Listed { offer, given, away }
        });
        let is_near = |away: Option<Away>| match (filter.within, &self.origin) {
            (Some(km), Some(_)) => away.is_some_and(|away| away.km() <= f64::from(km)),
            _ => true,
        };
        let is_here = |given: &[&Given]| match &self.origin {
            Some(origin) if filter.is_here => given.iter().any(|it| it.is_in(origin.municipality)),
            _ => true,
        };
        let found = offers
            .filter(|it| self.is_in_area(&it.given) && is_here(&it.given) && is_near(it.away));
        found.collect()
    }

    /// How far away the nearest of these places is.
    fn away(&self, given: &[&Given]) -> Option<Away> {
        let origin = self.origin.as_ref()?;
        let places = given.iter().flat_map(|given| &given.at);
        places
            .filter_map(|place| origin.away(place))
            .reduce(Away::nearer)
    }

    /// Whether one of the places lies in the area that is asked for. What names no municipality belongs to the whole only.
    fn is_in_area(&self, given: &[&Given]) -> bool {
        if given.is_empty() {
            return false;
        }
        let Some(area) = &self.area else {
            return true;
        };
        let at = given.iter().flat_map(|given| &given.at);
        at.filter_map(|place| place.municipality)
            .any(|code| area.contains(&code))
    }
}

/// What a view asks for: the nearest first, where a place is chosen; else in the order of the alphabet.
pub fn listed<'a>(
    atlas: &'a Atlas,
    programmes: &'a Programmes,
    text: &Text,
    view: &ViewState,
) -> Vec<Listed<'a>> {
    let pool = Pool::new(atlas, programmes, text, view);
    in_order(text, pool.filtered(&view.offers), pool.origin.is_some())
}

/// Offers in the order of the list.
pub fn in_order<'a>(
    text: &Text,
    mut found: Vec<Listed<'a>>,
    is_by_distance: bool,
) -> Vec<Listed<'a>> {
    newest_first(&mut found);
    // Stable: what is as near, or has the same name, stays the newest first.
    match is_by_distance {
        true => {
            let rank = |it: &Listed<'_>| it.away.map_or(f64::INFINITY, Away::rank);
            found.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
        }
        false => {
            found.sort_by_cached_key(|it| alphabetical(&name(text, it.offer)));
        }
    }
    found
}

/// Orders offers by their age.
pub fn newest_first(found: &mut [Listed<'_>]) {
    found.sort_by_key(|it| {
        let year = newest_year(it.offer, &it.given);
        (!it.offer.is_now(), age(&it.given), Reverse(year))
    });
}

/// The newest that we know of how an offer is given, in a list of one; nothing where nothing is known.
pub fn newest_given<'a>(found: &Listed<'a>) -> Vec<&'a Given> {
    let age = |given: &&&Given| {
        let year = newest_year(found.offer, &[**given]);
        (!found.offer.gives_now(given), given.recency, Reverse(year))
    };
    found
        .given
        .iter()
        .min_by_key(age)
        .copied()
        .into_iter()
        .collect()
}

/// How many of the offers that are asked for each municipality has; none where all are asked for.
pub fn offers_on_map(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    filter: &OfferFilter,
) -> Option<Vec<(MunicipalityCode, u32)>> {
    if !filter.is_narrow() {
        return None;
    }
    let words = OfferWords::new(&filter.words);
    let offers = programmes.offers.iter();
    let offers = offers.filter(|offer| words.are_in(atlas, text, offer));
    let places = offers.flat_map(|offer| {
        let given = filter.given(offer);
        let at = given.into_iter().flat_map(|given| &given.at);
        // An offer with several places in one municipality counts once there.
        let mut codes: Vec<MunicipalityCode> = at.filter_map(|place| place.municipality).collect();
        codes.sort();
        codes.dedup();
        codes
    });
    Some(counted(places))
}

/// How old the newest that we know of an offer is; a decision has a year instead.
fn age(given: &[&Given]) -> Option<Recency> {
    given.iter().map(|given| given.recency).min()
}

/// The newest year that is known of an offer: of the decision, of its start, or where that is not known, of a page it rests on.
fn newest_year(offer: &Offer, given: &[&Given]) -> u32 {
    if let Some(decision) = &offer.decision {
        return u32::from(decision.year);
    }
    let year_in = |words: &str| {
        let numbers = words.split(|c: char| !c.is_ascii_digit());
        let years = numbers.filter(|number| number.len() == 4);
        years.filter_map(|year| year.parse().ok()).max()
    };
    let years = given.iter().filter_map(|given| {
        let dated = || given.sources.iter().filter_map(|page| year_in(&page.date));
        year_in(&given.start).or_else(|| dated().max())
    });
    years.max().unwrap_or(0)
}
