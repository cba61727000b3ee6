//! What the view makes of each municipality: its class, whether it is asked for, what a screen reader says. Worked out for
//! all at once, since each is ranked among the others; a municipality reads its own.

use super::MapContext;
use crate::context::use_app;
use larkartan_core::domain::{Measure, Ranks};
use larkartan_core::scene::{asked_places, card_among, class_of};
use leptos::prelude::*;

/// The states of all municipalities, in the order of the drawing.
#[derive(Debug, Clone, Copy)]
pub struct RegionStates {
    /// The palette index of the class; none where the value is not known.
    pub classes: Memo<Vec<Option<usize>>>,
    /// Whether it is not among those that are asked for.
    pub faded: Memo<Vec<bool>>,
    /// What a screen reader says: name, value, rank, and the number that stands on it.
    pub spoken: Memo<Vec<String>>,
}

impl RegionStates {
    /// The states that follow the view, in the language of the page.
    pub fn new(map: MapContext) -> Self {
        Self {
            classes: Memo::new(move |_| classes(map)),
            faded: Memo::new(move |_| faded(map)),
            spoken: spoken(map),
        }
    }
}

impl RegionStates {
    /// The class that gives the ink of what stands on a municipality; none where it has none, or is faded.
    pub fn ink(self, nth: usize) -> Option<usize> {
        let is_faded = self.faded.with(|all| all.get(nth).copied())?;
        let class = self.classes.with(|all| all.get(nth).copied())?;
        class.filter(|_| !is_faded)
    }
}

fn classes(map: MapContext) -> Vec<Option<usize>> {
    let (data, measure) = (map.app.data(), map.store.measure.get());
    let index_of = |code| {
        class_of(&data.atlas, measure, code).map(|class| measure.scale().palette_index(class))
    };
    let regions = data.drawing.regions.iter();
    regions.map(|region| index_of(region.code)).collect()
}

fn faded(map: MapContext) -> Vec<bool> {
    let (data, asked) = (map.app.data(), map.store.asked());
    let offers = map.app.offers_on_map();
    let has_offers = |code| {
        let mut marked = offers.iter().flatten();
        offers.is_none() || marked.any(|(other, _)| *other == code)
    };
    let asked = asked_places(&data.atlas, &asked);
    let is_shown = |code| has_offers(code) && asked.iter().any(|place| place.code == code);
    let regions = data.drawing.regions.iter();
    regions.map(|region| !is_shown(region.code)).collect()
}

fn spoken(map: MapContext) -> Memo<Vec<String>> {
    let text = use_app().text;
    Memo::new(move |_| {
        let data = map.app.data();
        let ranks = Ranks::new(&data.atlas, map.store.measure.get());
        let offers = map.app.offers_on_map().unwrap_or_default();
        let spoken_of = |code| {
            let card = card_among(&ranks, text, code);
            let card = card.map_or_else(String::new, |card| card.spoken());
            match offers.iter().find(|(other, _)| *other == code) {
                Some((_, count)) => {
                    let count = (text.value)(Measure::Offers, f64::from(*count));
                    format!("{card}, {count}")
                }
                None => card,
            }
        };
        let regions = data.drawing.regions.iter();
        regions.map(|region| spoken_of(region.code)).collect()
    })
}
