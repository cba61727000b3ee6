//! The list of programmes and courses, ready to be shown: one entry a programme, with its places in order of distance.

use super::facets::{Facets, facets};
use super::listed::{Listed, Pool, in_order, listed, newest_given};
use super::origin::{Away, Origin};
use crate::domain::{Atlas, Given, OfferPlace, Programmes};
use crate::scene::programme::{OfferRow, row, start};
use crate::scene::table::alphabetical;
use crate::text::Text;
use crate::url::{Selection, ViewState};

/// The offers that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply {
    /// How many they are, and in which order.
    pub heading: String,
    /// How many they are, of how many that our sources know.
    pub count: String,
    /// The name of the chosen place, and how distances are counted from it.
    pub from: Option<(String, &'static str)>,
    /// The offers.
    pub entries: Vec<Entry>,
    /// The choices.
    pub facets: Facets,
}

/// An offer in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub row: OfferRow,
    /// How far away the nearest of its places is; none where no place is chosen, or no source says where it is given.
    pub away: Option<String>,
    /// On how many places it is given, where they are several.
    pub place_count: Option<String>,
    /// Its places, the nearest first.
    pub places: Vec<PlaceChip>,
}

/// A municipality where an offer is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceChip {
    /// What choosing it selects: the place to study, or the municipality where sources name none or several.
    pub target: Selection,
    /// The name of the municipality.
    pub name: String,
    /// How far away it is.
    pub away: Option<String>,
    /// Whether it is where the reader is.
    pub is_here: bool,
    /// When it starts there, where that differs from place to place.
    pub start: Option<String>,
}

/// The offers that a view asks for.
pub fn supply(atlas: &Atlas, programmes: &Programmes, text: &Text, view: &ViewState) -> Supply {
    let words = &text.supply;
    let pool = Pool::new(atlas, programmes, text, view);
    let origin = pool.origin.as_ref();
    let found = in_order(text, pool.filtered(&view.offers), origin.is_some());
    let entries = found.iter();
    let entries = entries.map(|it| entry(atlas, programmes, text, it, origin));
    Supply {
        heading: said_heading(text, &pool, found.len(), view),
        count: (words.count)(found.len(), programmes.offers.len()),
        from: origin.map(|origin| {
            let is_estimate = origin.is_estimate();
            (origin.name.to_owned(), (words.about_distance)(is_estimate))
        }),
        entries: entries.collect(),
        facets: facets(text, &pool, &view.offers),
    }
}

/// How many offers a view asks for, and in which order they stand.
pub fn supply_heading(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    view: &ViewState,
) -> String {
    let pool = Pool::new(atlas, programmes, text, view);
    let count = pool.filtered(&view.offers).len();
    said_heading(text, &pool, count, view)
}

fn said_heading(text: &Text, pool: &Pool<'_>, count: usize, view: &ViewState) -> String {
    let place = pool.origin.as_ref().map(|origin| origin.name);
    (text.supply.heading)(count, place, view.offers.is_here)
}

/// How many offers a view asks for, of how many that our sources know.
pub fn supply_count(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    view: &ViewState,
) -> String {
    let found = listed(atlas, programmes, text, view).len();
    (text.supply.count)(found, programmes.offers.len())
}

/// An offer as it stands in the list.
pub fn entry(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    found: &Listed<'_>,
    origin: Option<&Origin<'_>>,
) -> Entry {
    let row_of = |given: &[&Given]| row(atlas, programmes, text, found.offer, given);
    // Each place says when it starts there, where that differs: of the whole, the newest is told.
    let newest = row_of(&newest_given(found));
    let row = OfferRow {
        start: newest.start,
        status: newest.status,
        ..row_of(&found.given)
    };
    let places = chips(atlas, text, found, origin);
    let count = places.len() + row.elsewhere.len();
    Entry {
        away: found.away.map(|away| away.words(text)),
        place_count: (count > 1).then(|| (text.supply.at_places)(count)),
        places,
        row,
    }
}

/// The municipalities where an offer is given, the nearest first; in the order of the alphabet where no place is chosen.
fn chips(
    atlas: &Atlas,
    text: &Text,
    found: &Listed<'_>,
    origin: Option<&Origin<'_>>,
) -> Vec<PlaceChip> {
    let mut chips: Vec<(Option<Away>, PlaceChip)> = Vec::new();
    for given in &found.given {
        let start = Some(start(text, given));
        let start = start.filter(|it| found.given.len() > 1 && it != text.supply.not_stated);
        for place in &given.at {
            let Some((name, target)) = place_of(atlas, place) else {
                continue;
            };
            let away = origin.and_then(|origin| origin.away(place));
            let chip = PlaceChip {
                target,
                name,
                away: None,
                is_here: false,
                start: start.clone(),
            };
            match chips.iter_mut().find(|(_, known)| known.name == chip.name) {
                Some((known_away, known)) => {
                    known.join(chip, place);
                    *known_away = match (*known_away, away) {
                        (Some(known), Some(own)) => Some(known.nearer(own)),
                        (known, own) => known.or(own),
                    };
                }
                None => chips.push((away, chip)),
            }
        }
    }
    chips.sort_by_cached_key(|(_, chip)| alphabetical(&chip.name));
    let rank = |away: Option<Away>| away.map_or(f64::INFINITY, Away::rank);
    chips.sort_by(|(a, _), (b, _)| rank(*a).total_cmp(&rank(*b)));
    let chips = chips.into_iter().map(|(away, chip)| PlaceChip {
        away: away.map(|away| away.words(text)),
        is_here: away == Some(Away::Here),
        ..chip
    });
    chips.collect()
}

/// The municipality of a place by name, and what choosing the place selects; none where no source names a municipality.
fn place_of(atlas: &Atlas, place: &OfferPlace) -> Option<(String, Selection)> {
    let site = place.site.as_ref().and_then(|id| atlas.site(id));
    let code = place.municipality.or(site.map(|site| site.municipality))?;
    let municipality = atlas.municipality(code)?;
    let own = Selection::Municipality(code);
    let target = site.map_or(own, |site| Selection::Site(site.id.clone()));
    Some((municipality.name.clone(), target))
}

impl PlaceChip {
    /// Takes in another place of the same municipality.
    fn join(&mut self, other: Self, place: &OfferPlace) {
        if self.target != other.target
            && let Some(code) = place.municipality
        {
            self.target = Selection::Municipality(code);
        }
        if self.start != other.start {
            let starts = [self.start.take(), other.start].into_iter().flatten();
            let starts: Vec<String> = starts.collect();
            self.start = Some(starts.join(", ")).filter(|start| !start.is_empty());
        }
    }
}
