//! The choices beside the list of programmes, each with how many programmes it leaves.

use super::filter::{FORMS, KINDS, NO_FIELD, OfferFilter, WITHIN, counted, field_slug, slug};
use super::listed::{Listed, Pool};
use crate::domain::Offer;
use crate::scene::programme::field;
use crate::text::{Text, capital};
use std::cmp::Reverse;

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// Its word in links.
    pub word: String,
    /// What it says, with its number.
    pub name: String,
}

/// All choices, those that leave something, and the one that is made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// Kinds of education.
    pub kinds: Vec<Facet>,
    /// How it is followed.
    pub forms: Vec<Facet>,
    /// Fields of education.
    pub fields: Vec<Facet>,
    /// Who gives it.
    pub providers: Vec<Facet>,
    /// How far away at most.
    pub within: Vec<Facet>,
    /// How many there are in the chosen place.
    pub here: usize,
    /// How many there are wherever they are given.
    pub anywhere: usize,
    /// How many there are of the past alone.
    pub past: usize,
}

/// The choices beside what `pool` holds, while `filter` is asked for: each number is of what the other choices leave.
pub fn facets(text: &Text, pool: &Pool<'_>, filter: &OfferFilter) -> Facets {
    let words = &text.supply;
    let without = |change: fn(&mut OfferFilter)| {
        let mut filter = filter.clone();
        change(&mut filter);
        pool.filtered(&filter)
    };
    let facet = |word: &str, name: &str, count: usize| Facet {
        word: word.to_owned(),
        name: (words.facet)(name, count),
    };
    let by_kind = without(|filter| filter.kind = None);
    let kinds = KINDS.iter().filter_map(|(word, kind)| {
        let count = by_kind.iter().filter(|it| it.offer.kind == *kind).count();
        let is_shown = count > 0 || filter.kind == Some(*kind);
        is_shown.then(|| facet(word, (words.kind_choice)(*kind), count))
    });
    let by_form = without(|filter| filter.form = None);
    let forms = FORMS.iter().filter_map(|(word, form)| {
        let has = |it: &&Listed<'_>| it.given.iter().any(|given| given.form == Some(*form));
        let count = by_form.iter().filter(has).count();
        let is_shown = count > 0 || filter.form == Some(*form);
        is_shown.then(|| facet(word, &capital((words.form)(*form, false)), count))
    });
    let everywhere = without(|filter| *filter = filter.clone().anywhere());
    let within = WITHIN.iter().map(|limit| {
        let near = everywhere.iter().filter_map(|it| it.away);
        let count = near.filter(|away| away.km() <= f64::from(*limit)).count();
        facet(&limit.to_string(), &(words.within)(*limit), count)
    });
    Facets {
        kinds: kinds.collect(),
        forms: forms.collect(),
        fields: field_facets(
            text,
            without(|filter| filter.field = None)
                .iter()
                .map(|it| it.offer),
        ),
        providers: provider_facets(text, &without(|filter| filter.provider = None)),
        within: match pool.origin {
            Some(_) => within.collect(),
            None => Vec::new(),
        },
        here: without(|filter| {
            let anywhere = filter.clone().anywhere();
            *filter = OfferFilter {
                is_here: true,
                ..anywhere
            };
        })
        .len(),
        anywhere: everywhere.len(),
        past: {
            let [all, now] = [true, false].map(|with_past| {
                let filter = OfferFilter {
                    with_past,
                    ..filter.clone()
                };
                pool.filtered(&filter).len()
            });
            all.saturating_sub(now)
        },
    }
}

/// The fields of offers, those with the most first and what has none last.
pub fn field_facets<'a>(text: &Text, offers: impl Iterator<Item = &'a Offer>) -> Vec<Facet> {
    let words = &text.supply;
    let named = offers.map(|offer| match offer.field.as_str() {
        "" => (NO_FIELD.to_owned(), words.no_field.to_owned()),
        _ => (field_slug(offer), field(text, offer)),
    });
    let mut found = counted(named);
    found.sort_by_key(|((word, _), count)| (word == NO_FIELD, Reverse(*count)));
    let found = found.into_iter();
    found
        .map(|((word, name), count)| Facet {
            word,
            name: (words.facet)(&name, count as usize),
        })
        .collect()
}

/// The providers of offers, those with the most first.
fn provider_facets(text: &Text, found: &[Listed<'_>]) -> Vec<Facet> {
    let names = found.iter().filter_map(|it| it.offer.provider.as_deref());
    let mut found = counted(names);
    found.sort_by_key(|(_, count)| Reverse(*count));
    let found = found.into_iter();
    found
        .map(|(name, count)| Facet {
            word: slug(name),
            name: (text.supply.facet)(name, count as usize),
        })
        .collect()
}
