//! What the search field knows and does: the words being typed, what they find, and what choosing a hit does.

use crate::browser::page;
use crate::context::AppContext;
use crate::map::MapContext;
use crate::screens::{DISTANCE, decode_programmes};
use crate::selecting::{forget_pointed, open_offers};
use larkartan_core::scene::{HitGroup, HitTarget, Hits, OfferFilter, elsewhere, programme_hits};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::KeyboardEvent;

/// The code of every key that an input method takes, in browsers that do not say that it is composing.
const TAKEN_KEY: u32 = 229;

/// What no link carries: the words being typed and what they find.
#[derive(Debug, Clone, Copy)]
pub struct Combobox {
    /// The whole page.
    pub app: AppContext,
    map: MapContext,
    /// The words being typed.
    pub words: RwSignal<String>,
    /// What they find: places, and the way to programmes.
    pub hits: Memo<Hits>,
    /// Whether an input method is composing a word.
    pub is_composing: StoredValue<bool>,
    /// Whether the reader wants to see the hits.
    is_open: RwSignal<bool>,
    /// The hit that the keys are on.
    pub active: RwSignal<Option<usize>>,
}

impl Combobox {
    /// An empty field.
    pub fn new(app: AppContext, map: MapContext) -> Self {
        let words = RwSignal::new(String::new());
        let hits = Memo::new(move |_| words.with(|words| found(app, words)));
        Self {
            app,
            map,
            words,
            hits,
            is_composing: StoredValue::new(false),
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
        }
    }

    /// Has the programmes fetched and decoded, so that they are found too. Where they do not come, the way to them is offered
    /// all the same, and what opens then says so.
    pub fn bring_programmes(self) {
        let app = self.app;
        spawn_local(async move {
            if let Ok(text) = app.later.fetch().await {
                let _ = decode_programmes(app, text).await;
            }
        });
    }

    /// Whether the list is open.
    pub fn is_expanded(self) -> bool {
        self.is_open.get() && self.words.with(|words| !words.trim().is_empty())
    }

    /// The hit that the keys are on, while it can be seen.
    pub fn active_shown(self) -> Option<usize> {
        let is_expanded = self.is_expanded();
        self.active.get().filter(|_| is_expanded)
    }

    /// Takes the words that stand in the field.
    pub fn type_in(self, words: String, is_open: bool) {
        self.words.set(words);
        self.is_open.set(is_open);
        self.active.set(None);
    }

    /// Closes the list.
    pub fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Answers a key.
    pub fn press(self, event: &KeyboardEvent) {
        // An input method's own Enter and arrows.
        let is_taken = event.is_composing() || event.key_code() == TAKEN_KEY;
        if is_taken || self.is_composing.get_value() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" if self.step(true) => {}
            "ArrowUp" if self.step(false) => {}
            "Enter" => self.choose(self.active.get_untracked().or(self.likeliest())),
            "Escape" if self.is_open.get_untracked() => self.close(),
            "Escape" => self.type_in(String::new(), false),
            _ => return,
        }
        event.prevent_default();
    }

    /// Moves the keys by one hit and opens the list; whether there is a hit to move to.
    fn step(self, is_down: bool) -> bool {
        let count = untrack(|| self.hits.with(|hits| hits.shown.len()));
        let next = next_hit(self.active.get_untracked(), is_down, count);
        if next.is_some() {
            self.is_open.set(true);
            self.active.set(next);
        }
        next.is_some()
    }

    /// The hit that Enter takes without one under the keys: the first, which is the likeliest, unless it lies on another site.
    fn likeliest(self) -> Option<usize> {
        let hits = self.hits.get_untracked().shown;
        let first = hits.first()?;
        (first.group != HitGroup::Elsewhere).then_some(0)
    }

    /// Chooses a hit: a place or county is shown on the map, programmes and pages are opened.
    pub fn choose(self, nth: Option<usize>) {
        let hits = self.hits.get_untracked().shown;
        let Some(hit) = nth.and_then(|nth| hits.into_iter().nth(nth)) else {
            return;
        };
        match hit.target {
            HitTarget::Place(place) => {
                self.type_in(hit.name, false);
                forget_pointed(self.map);
                self.map.select(place);
            }
            HitTarget::County(code) => {
                self.type_in(hit.name, false);
                self.map.show_county(code);
            }
            HitTarget::Collaboration(id) => {
                self.type_in(hit.name, false);
                self.app.store.mark_members(Some(id));
            }
            HitTarget::Offers(offers) => {
                self.type_in(String::new(), false);
                let from = self.app.store.selection.get_untracked();
                open_offers(self.app, from, offers);
            }
            HitTarget::Distance => {
                let store = self.app.store;
                let from = store.selection.get_untracked();
                let programmes = store.offers_href(&from, &OfferFilter::default());
                page::go_to(&[&programmes, "#", DISTANCE].concat());
            }
            HitTarget::Page(address) => page::open_beside(address),
        }
    }
}

/// What words find: places, and as soon as there are programmes, those; where to look further, if there is no such place.
fn found(app: AppContext, words: &str) -> Hits {
    let data = app.data();
    let mut hits = data.index.find(app.text, words);
    let programmes = app.later.come();
    let programmes = programme_hits(&data.atlas, programmes.as_deref(), app.text, words);
    hits.shown.extend(programmes);
    if hits.all == 0 {
        hits.shown.extend(elsewhere(app.text, words));
    }
    hits
}

/// The hit after or before `active`, from the last to the first and back; none where there is none.
fn next_hit(active: Option<usize>, is_down: bool, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (active, is_down) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + last) % count,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(active: Option<usize>, is_down: bool, count: usize, expected: Option<usize>) {
        assert_eq!(next_hit(active, is_down, count), expected);
    }

    #[test]
    fn the_keys_go_round_the_hits() {
        check(None, true, 3, Some(0));
        check(None, false, 3, Some(2));
        check(Some(0), false, 3, Some(2));
        check(Some(2), true, 3, Some(0));
        check(Some(1), true, 3, Some(2));
        check(Some(0), true, 1, Some(0));
        check(Some(0), false, 0, None);
    }
}
