//! The view as signals: what a link can hold. What it means is the core's (`ViewState`), what changes it are `actions`.

use crate::browser::history;
use crate::context::is_static;
use larkartan_core::domain::scenario::{Destination, Scenario, Threshold};
use larkartan_core::domain::{
    Against, Area, Atlas, Class, CollaborationId, CountyCode, Measure, MunicipalityCode,
};
use larkartan_core::scene::{Asked, Camera, OfferFilter, Order, Tab, municipality_of};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, StaticPage, ViewState, carried};
use leptos::prelude::*;

/// What the page itself is, beside the view.
#[derive(Debug, Clone, Copy, Default)]
pub struct PageKind {
    /// The static page that the app stands on.
    pub page: StaticPage,
    /// Whether the reader may only look: nothing but the tab changes.
    pub is_locked: bool,
    /// Whether a frame shows no map: the view then begins with the table.
    pub is_mapless: bool,
}

/// The view: a signal each, so that what does not change is not drawn again.
#[derive(Debug, Clone, Copy)]
pub struct Store {
    /// What colours the map.
    pub measure: RwSignal<Measure>,
    /// What is chosen.
    pub selection: RwSignal<Selection>,
    /// The place that the chosen site was chosen from.
    pub from: RwSignal<Selection>,
    /// Whose members are marked.
    pub collaboration: RwSignal<Option<CollaborationId>>,
    /// The language of the page.
    pub lang: RwSignal<Lang>,
    /// Where the reader looks; changes with every frame of a gesture.
    pub camera: RwSignal<Option<Camera>>,
    /// Where the reader looked when the map rested last: what links hold.
    pub rested: RwSignal<Option<Camera>>,
    /// Map, tables, programmes or Min kommun.
    pub tab: RwSignal<Tab>,
    /// Which municipalities are asked for.
    pub area: RwSignal<Area>,
    /// The class that is asked for.
    pub class: RwSignal<Option<Class>>,
    /// The order of the table.
    pub order: RwSignal<Order>,
    /// The municipalities that are compared.
    pub compared: RwSignal<Vec<MunicipalityCode>>,
    /// What the chosen municipality is compared with in words and bars.
    pub against: RwSignal<Option<Against>>,
    /// The programmes and courses that are asked for.
    pub offers: RwSignal<OfferFilter>,
    /// Whether the classes have patterns too.
    pub patterned: RwSignal<bool>,
    /// Whether campuses abroad count. A change of it builds the page anew, as one of the language does.
    pub abroad: RwSignal<bool>,
    /// What is opened and closed in thought.
    pub scenario: RwSignal<Scenario>,
    /// The distance that people are counted at.
    pub threshold: RwSignal<Threshold>,
    /// The way to which places the thought experiment counts.
    pub destination: RwSignal<Destination>,
    /// The page that the app stands on.
    pub kind: PageKind,
    /// What each link of a page for frames carries on.
    carried: StoredValue<String>,
}

impl Store {
    /// The view that a query string describes on a page.
    pub fn new(query: &str, kind: PageKind) -> Self {
        let state = described(query, kind);
        let carried = if kind.page.is_embed {
            carried(query)
        } else {
            String::new()
        };
        Self {
            measure: RwSignal::new(state.measure),
            selection: RwSignal::new(state.selection),
            from: RwSignal::new(state.from),
            collaboration: RwSignal::new(state.collaboration),
            lang: RwSignal::new(state.lang),
            camera: RwSignal::new(state.camera),
            rested: RwSignal::new(state.camera),
            tab: RwSignal::new(state.tab),
            area: RwSignal::new(state.area),
            class: RwSignal::new(state.class),
            order: RwSignal::new(state.order),
            compared: RwSignal::new(state.compared),
            against: RwSignal::new(state.against),
            offers: RwSignal::new(state.offers),
            patterned: RwSignal::new(state.patterned),
            abroad: RwSignal::new(state.abroad),
            scenario: RwSignal::new(state.scenario),
            threshold: RwSignal::new(state.threshold),
            destination: RwSignal::new(state.destination),
            carried: StoredValue::new(carried),
            kind,
        }
    }

    /// The view as a link holds it; tracks every change of it once the map rests.
    pub fn view(&self) -> ViewState {
        ViewState {
            measure: self.measure.get(),
            selection: self.selection.get(),
            from: self.from.get(),
            collaboration: self.collaboration.get(),
            lang: self.lang.get(),
            camera: self.rested.get(),
            tab: self.tab.get(),
            area: self.area.get(),
            class: self.class.get(),
            order: self.order.get(),
            compared: self.compared.get(),
            against: self.against.get(),
            offers: self.offers.get(),
            patterned: self.patterned.get(),
            abroad: self.abroad.get(),
            scenario: self.scenario.get(),
            threshold: self.threshold.get(),
            destination: self.destination.get(),
        }
    }

    /// The view at this moment; tracks nothing.
    pub fn now(&self) -> ViewState {
        ViewState {
            camera: self.camera.get_untracked(),
            ..untrack(|| self.view())
        }
    }

    /// The chosen municipality, where one is chosen.
    pub fn municipality(&self) -> Option<MunicipalityCode> {
        match self.selection.get() {
            Selection::Municipality(code) => Some(code),
            _ => None,
        }
    }

    /// The county of the chosen municipality.
    pub fn county(&self) -> Option<CountyCode> {
        self.municipality().map(MunicipalityCode::county)
    }

    /// The municipalities that are compared: those side by side, and the one that the chosen place is held against.
    pub fn compared_places(&self) -> Vec<MunicipalityCode> {
        let mut codes = self.compared.get();
        if let Some(Against::Municipality(code)) = self.against.get()
            && !codes.contains(&code)
        {
            codes.push(code);
        }
        codes
    }

    /// Which municipalities are asked for.
    pub fn asked(&self) -> Asked {
        Asked {
            measure: self.measure.get(),
            collaboration: self.collaboration.get(),
            area: self.area.get(),
            class: self.class.get(),
            ..Asked::default()
        }
    }

    /// The way from this page to the folder of the whole.
    pub fn root(&self) -> String {
        self.kind.page.root()
    }

    /// The link to the static page of a tab, with the rest of the view; in a frame, which has one page, to the frame's.
    pub fn tab_href(&self, tab: Tab) -> String {
        let view = ViewState { tab, ..self.view() };
        self.href(StaticPage::of_tab(self.lang.get(), tab), &view)
    }

    /// The link to the page in another language, with the rest of the view.
    pub fn lang_href(&self, lang: Lang) -> String {
        let view = ViewState {
            lang,
            ..self.view()
        };
        let page = StaticPage {
            lang,
            ..self.kind.page
        };
        self.href(page, &view)
    }

    /// The link from a frame to the same view on the whole page.
    pub fn whole_href(&self) -> String {
        let page = StaticPage::start(self.lang.get());
        address(&self.root(), page, &self.view().to_link(&page))
    }

    /// The link to the static page of a place: of its municipality, with the place named.
    pub fn place_href(&self, atlas: &Atlas, place: &Selection) -> String {
        let lang = self.lang.get_untracked();
        let page = match municipality_of(atlas, place) {
            Some(municipality) => StaticPage::of_municipality(lang, municipality.code),
            None => StaticPage::of_tab(lang, Tab::Profile),
        };
        let view = ViewState {
            selection: place.clone(),
            ..page.view()
        };
        address(&self.root(), page, &view.to_link(&page))
    }

    /// The link to the programmes that a filter asks for, from that place.
    pub fn offers_href(&self, from: &Selection, offers: &OfferFilter) -> String {
        let mut view = untrack(|| self.view());
        show_offers(&mut view, from.clone(), offers.clone());
        self.href(StaticPage::of_tab(view.lang, Tab::Supply), &view)
    }

    /// Where links open: on the static page for frames in a window of their own, since whole pages do not fit the frame.
    pub fn link_target(&self) -> Option<&'static str> {
        (self.kind.page.is_embed && is_static()).then_some("_blank")
    }

    fn href(&self, page: StaticPage, view: &ViewState) -> String {
        // Before its app has come, a frame can only lead to the whole pages.
        if self.kind.page.is_embed && !is_static() {
            return format!("?{}", self.query(view));
        }
        address(&self.root(), page, &view.to_link(&page))
    }

    /// The query string of a view on this page.
    fn query(&self, view: &ViewState) -> String {
        let parts = [view.to_link(&self.kind.page), self.carried.get_value()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("&")
    }

    /// Shows what a query string describes, without a new history entry: the reader went back or forward.
    pub fn restore(&self, query: &str) {
        self.show(described(query, self.kind));
    }

    /// Changes the view and adds a history entry, unless nothing changed.
    pub fn change(&self, change: impl FnOnce(&mut ViewState)) {
        self.go_to(change, history::push);
    }

    /// Changes the view and the present history entry, unless nothing changed.
    pub fn change_in_place(&self, change: impl FnOnce(&mut ViewState)) {
        self.go_to(change, history::replace);
    }

    /// Writes the address of the view as it is now into the present history entry.
    pub fn write_address(&self) {
        history::replace(&self.query(&self.now()));
    }

    /// In a frame no history entry is added: Back is for the page around it.
    fn go_to(&self, change: impl FnOnce(&mut ViewState), write: fn(&str)) {
        let now = self.now();
        let mut next = now.clone();
        change(&mut next);
        next.keep_origin(&now);
        if self.kind.is_locked {
            next = ViewState {
                tab: next.tab,
                ..now.clone()
            };
        }
        if next == now {
            return;
        }
        let write = if self.kind.page.is_embed {
            history::replace
        } else {
            write
        };
        write(&self.query(&next));
        self.show(next);
    }

    /// Sets the signals; those that are the same already notify nobody.
    fn show(&self, next: ViewState) {
        set(self.measure, next.measure);
        set(self.selection, next.selection);
        set(self.from, next.from);
        set(self.collaboration, next.collaboration);
        set(self.camera, next.camera);
        set(self.rested, next.camera);
        set(self.tab, next.tab);
        set(self.area, next.area);
        set(self.class, next.class);
        set(self.order, next.order);
        set(self.compared, next.compared);
        set(self.against, next.against);
        set(self.offers, next.offers);
        set(self.patterned, next.patterned);
        set(self.abroad, next.abroad);
        set(self.scenario, next.scenario);
        set(self.threshold, next.threshold);
        set(self.destination, next.destination);
        set(self.lang, next.lang);
    }
}

/// Lets a view show the programmes that a filter asks for, from that place; what narrows the tables narrows them no longer.
pub fn show_offers(view: &mut ViewState, from: Selection, offers: OfferFilter) {
    view.tab = Tab::Supply;
    view.selection = from;
    view.offers = offers;
    view.area = Area::All;
    view.class = None;
}

/// Sets a signal whose readers need not hear of a value that is the same.
pub fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, next: T) {
    signal.maybe_update(|now| {
        let is_new = *now != next;
        *now = next;
        is_new
    });
}

/// The address of a page, with its query string.
pub fn address(root: &str, page: StaticPage, query: &str) -> String {
    let path = format!("{root}{}", page.path());
    match (path.is_empty(), query.is_empty()) {
        (true, true) => "./".to_owned(),
        (_, true) => path,
        _ => format!("{path}?{query}"),
    }
}

/// The view that a query string describes on this page.
fn described(query: &str, kind: PageKind) -> ViewState {
    let mut state = ViewState::from_link(query, &kind.page);
    if state.tab == Tab::Map && kind.is_mapless {
        state.tab = Tab::Table;
    }
    state
}
