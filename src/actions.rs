//! What a reader can do: each changes the view and writes its address at once. None touches the page.

use crate::store::{Store, show_offers};
use larkartan_core::domain::scenario::{Destination, Scope, Threshold};
use larkartan_core::domain::{
    Against, Area, Class, CollaborationId, Measure, MunicipalityCode, SeriesYear,
};
use larkartan_core::scene::{Column, OfferFilter, Tab};
use larkartan_core::text::Lang;
use larkartan_core::url::{MOST_COMPARED, Selection};

impl Store {
    /// Colours the map by another measure.
    pub fn show_measure(&self, measure: Measure) {
        self.change(|state| {
            state.measure = measure;
            // A class is one of its measure's.
            state.class = None;
        });
    }

    /// Colours the map by another year of the series. Many follow each other: no history entry for each.
    pub fn show_year(&self, year: SeriesYear) {
        self.change_in_place(|state| {
            state.measure = Measure::Series(year);
        });
    }

    /// Gives the classes patterns beside their colours, or takes them away.
    pub fn switch_patterns(&self) {
        self.change(|state| state.patterned = !state.patterned);
    }

    /// Counts campuses abroad, or no longer.
    pub fn switch_abroad(&self) {
        self.change(|state| state.abroad = !state.abroad);
    }

    /// Shows the map or the table.
    pub fn open(&self, tab: Tab) {
        self.change(|state| state.tab = tab);
    }

    /// Asks for the municipalities of an area.
    pub fn ask_for(&self, area: Area) {
        self.change(|state| state.area = area);
    }

    /// Asks for all municipalities again.
    pub fn ask_for_all(&self) {
        self.change(|state| {
            state.area = Area::All;
            state.class = None;
            state.offers = OfferFilter {
                with_past: state.offers.with_past,
                ..OfferFilter::default()
            };
        });
    }

    /// Asks for other programmes and courses.
    pub fn ask_for_offers(&self, change: impl FnOnce(OfferFilter) -> OfferFilter) {
        self.change(|state| state.offers = change(state.offers.clone()));
    }

    /// Asks for the programmes that have the words that are typed. Many follow each other: no history entry for each.
    pub fn ask_for_words(&self, typed: &str) {
        let words = OfferFilter::of_words(typed).words;
        self.change_in_place(|state| state.offers.words = words);
    }

    /// Asks for all programmes again, wherever they are given.
    pub fn ask_for_all_offers(&self) {
        self.change(|state| {
            state.offers = OfferFilter::default();
            state.area = Area::All;
            state.class = None;
        });
    }

    /// Opens the programmes that a filter asks for, the nearest to that place first.
    pub fn open_offers(&self, from: Selection, offers: OfferFilter) {
        self.change(|state| show_offers(state, from, offers));
    }

    /// Asks for the municipalities of one class, or for all again.
    pub fn ask_for_class(&self, class: Option<Class>) {
        self.change(|state| state.class = class.filter(|_| state.class != class));
    }

    /// Adds a municipality to the comparison, or takes it away; beyond the most that stand side by side the first leaves.
    pub fn compare(&self, code: MunicipalityCode) {
        self.change(|state| {
            let before = state.compared.len();
            state.compared.retain(|other| *other != code);
            if state.compared.len() == before {
                state.compared.push(code);
                let extra = state.compared.len().saturating_sub(MOST_COMPARED);
                state.compared.drain(..extra);
            }
        });
    }

    /// Compares the chosen municipality in words and bars, or no longer.
    pub fn compare_with(&self, against: Option<Against>) {
        self.change(|state| state.against = against);
    }

    /// Orders the table by a column, or turns its order over.
    pub fn sort(&self, column: Column) {
        self.change(|state| state.order = state.order.pressed(column));
    }

    /// Marks another collaboration's members, or none.
    pub fn mark_members(&self, collaboration: Option<CollaborationId>) {
        self.change(|state| state.collaboration = collaboration);
    }

    /// Counts the way to other places.
    pub fn count_to(&self, destination: Destination) {
        self.change(|state| state.destination = destination);
    }

    /// Counts people at another distance. Many follow each other: no history entry for each.
    pub fn count_within(&self, threshold: Threshold) {
        self.change_in_place(|state| state.threshold = threshold);
    }

    /// Counts the people of a scope that a link can hold.
    pub fn count_in(&self, scope: Scope) {
        self.change(|state| match scope {
            Scope::All => state.area = Area::All,
            Scope::Focus => state.area = Area::Focus,
            Scope::County(code) => state.area = Area::County(code),
            Scope::Members(id) => {
                state.area = Area::Members;
                state.collaboration = Some(id);
            }
            Scope::Municipality(code) => state.selection = Selection::Municipality(code),
        });
    }

    /// Switches the language.
    pub fn switch_language(&self, lang: Lang) {
        self.change(|state| state.lang = lang);
    }

    /// Chooses a place, or none.
    pub fn select(&self, selection: Selection) {
        self.change(|state| state.selection = selection);
    }
}
