//! Programmes among the hits of a search: not each by its name, but the way to those that have the words, to those who give
//! them, and to where more is found.

use super::entry::closeness;
use super::{Hit, HitGroup, HitTarget, query_of};
use crate::domain::{Atlas, Offer, Programmes, host};
use crate::scene::supply::{OfferFilter, OfferWords, is_kind, providers};
use crate::text::Text;

/// So few letters are not looked for among the programmes: nearly all have them.
const SHORTEST_QUERY: usize = 3;
/// So many providers are shown.
const MOST_PROVIDERS: usize = 2;

/// What is typed for distance programmes begins so in either language.
const AT_DISTANCE: [&str; 2] = ["distans", "distance"];
/// The national pages, in the order of `SearchText::national`.
pub const NATIONAL_PAGES: [&str; 3] = [
    "https://www.antagning.se/",
    "https://www.studera.nu/",
    "https://www.yrkeshogskolan.se/",
];

/// The way to the programmes that `query` finds, and to the providers of that name. As long as the programmes are not there,
/// the way is offered without a number; where they are and none is found, nothing is.
pub fn programme_hits(
    atlas: &Atlas,
    programmes: Option<&Programmes>,
    text: &Text,
    query: &str,
) -> Vec<Hit> {
    let folded = query_of(query);
    if folded.chars().count() < SHORTEST_QUERY && !is_kind(&folded) {
        return Vec::new();
    }
    let query = query.trim();
    let filter = OfferFilter::of_words(query);
    let hit = |name: String, what: String, filter: OfferFilter| Hit {
        name,
        what,
        group: HitGroup::Programmes,
        target: HitTarget::Offers(filter),
    };
    let ask = (text.search.among_programmes)(query);
    let Some(programmes) = programmes else {
        return vec![hit(ask, String::new(), filter)];
    };
    let words = OfferWords::new(&filter.words);
    let matching = |offer: &&Offer| words.are_in(atlas, text, offer);
    let by_words = counted(text, programmes.offers.iter().filter(matching), filter);
    let by_words = by_words.map(|(what, filter)| hit(ask, what, filter));
    let named = providers(programmes).into_iter().filter(|(_, name)| {
        let close = closeness(&super::folded(name), &folded);
        close.is_some_and(|close| close < 3)
    });
    let by_provider = named.take(MOST_PROVIDERS).filter_map(|(slug, name)| {
        let given = |offer: &&Offer| offer.provider.as_deref() == Some(name.as_str());
        let filter = OfferFilter {
            provider: Some(slug),
            ..OfferFilter::default()
        };
        let (what, filter) = counted(text, programmes.offers.iter().filter(given), filter)?;
        let what = [text.search.provider, &what].join(", ");
        Some(hit(name.clone(), what, filter))
    });
    let all = programmes.at_distance();
    let is_distance = AT_DISTANCE.iter().any(|word| folded.starts_with(word)) && all > 0;
    let at_distance = is_distance.then(|| Hit {
        name: text.supply.distance.to_owned(),
        what: (text.search.at_distance)(all),
        group: HitGroup::Programmes,
        target: HitTarget::Distance,
    });
    let by_words = by_words.into_iter().chain(at_distance);
    by_words.chain(by_provider).collect()
}

/// Where to look further, and what is found there; nothing for a query that is too short to name a subject.
pub fn elsewhere(text: &Text, query: &str) -> Vec<Hit> {
    if query_of(query).chars().count() < SHORTEST_QUERY {
        return Vec::new();
    }
    let pages = NATIONAL_PAGES.into_iter().zip(text.search.national);
    pages
        .map(|(address, what)| Hit {
            name: host(address).to_owned(),
            what: what.to_owned(),
            group: HitGroup::Elsewhere,
            target: HitTarget::Page(address),
        })
        .collect()
}

/// How many there are in words, and the filter that shows them: of now, or where there are none of now, those of the past.
fn counted<'a>(
    text: &Text,
    offers: impl Iterator<Item = &'a Offer>,
    filter: OfferFilter,
) -> Option<(String, OfferFilter)> {
    let (now, past): (Vec<&Offer>, Vec<&Offer>) = offers.partition(|offer| offer.is_now());
    match (now.len(), past.len()) {
        (0, 0) => None,
        (0, past) => {
            let filter = OfferFilter {
                with_past: true,
                ..filter
            };
            Some(((text.search.past_programmes)(past), filter))
        }
        (now, _) => Some(((text.search.programmes)(now), filter)),
    }
}
