//! Where the reader looks and what they point at: what every part of the map reads, and how the map is moved.

use super::lettering::Lettering;
use crate::browser::pointer::Px;
use crate::context::AppContext;
use crate::store::{Store, set};
use larkartan_core::domain::{Area, Atlas, CountyCode, DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::{
    Camera, Covering, Tab, Transform, Viewport, ZoomStep, framing, is_seen_well,
};
use larkartan_core::url::{Selection, ViewState};
use leptos::prelude::*;
use leptos::{html, svg};
use std::time::Duration;
use web_sys::PointerEvent;

/// Links and the address follow the camera when it has rested for so long: browsers allow few history changes a second.
const CAMERA_RESTS: Duration = Duration::from_millis(300);
/// How long the hint about gestures stays after somebody has tried one.
const HINT_STAYS: Duration = Duration::from_millis(3_000);

/// The context of the map; it outlives a change of language.
#[derive(Debug, Clone, Copy)]
pub struct MapContext {
    /// What the map shows.
    pub app: AppContext,
    /// The view.
    pub store: Store,
    /// The map's size on the page, as it is measured.
    pub measured: RwSignal<Viewport>,
    /// The map's size: on the page, or on paper while it is printed.
    pub viewport: Memo<Viewport>,
    /// What lies on the map.
    pub covering: RwSignal<Covering>,
    /// Whether the page is being printed.
    pub is_on_paper: RwSignal<bool>,
    /// Whether the map animates to a new camera: after an action, not under the reader's fingers.
    pub is_animating: RwSignal<bool>,
    /// The municipality under the pointer or the keyboard focus.
    pub hovered: RwSignal<Option<MunicipalityCode>>,
    /// The municipality that the keyboard is on, while it is.
    pub focused: RwSignal<Option<MunicipalityCode>>,
    /// The municipality that is the map's tab stop: where the keyboard was last, or what was chosen last.
    pub visited: RwSignal<Option<MunicipalityCode>>,
    /// Names, symbols and ways, laid out for what is seen.
    pub lettering: Lettering,
    /// The links of the municipalities.
    pub regions: StoredValue<Vec<(MunicipalityCode, NodeRef<svg::A>)>>,
    /// Where a screen draws under the municipalities.
    pub under: NodeRef<html::Div>,
    /// Where a screen lays what is pressed on the map.
    pub over: NodeRef<html::Div>,
    /// The bar at the lower edge of small screens, which may lie on the map.
    pub bar: NodeRef<html::Div>,
    /// Whether the keyboard has been used since it came to the map: the hint about the keys has then done its work.
    pub keys_used: RwSignal<bool>,
    /// Whether somebody has just tried a gesture that the page takes: the hint about gestures is then of use.
    pub has_tried: RwSignal<bool>,
    /// Where the map stands by itself: on the whole, or near the chosen place.
    standing: Memo<Transform>,
    /// Whether the reader wants the whole map though a place is chosen.
    is_whole: RwSignal<bool>,
    resting: StoredValue<Option<TimeoutHandle>>,
    hinting: StoredValue<Option<TimeoutHandle>>,
}

impl MapContext {
    /// A map that nobody has touched.
    pub fn new(app: AppContext) -> Self {
        let store = app.store;
        let data = app.data();
        let regions = data.drawing.regions.iter();
        let regions = regions.map(|region| (region.code, NodeRef::new()));
        let (measured, covering) = (RwSignal::new(Viewport::FIRST), RwSignal::default());
        let (is_on_paper, is_whole) = (RwSignal::new(false), RwSignal::new(false));
        let viewport = Memo::new(move |_| match is_on_paper.get() {
            true => Viewport::PAPER,
            false => measured.get(),
        });
        // On paper nothing lies on the map, and names have the size of a laptop's.
        let covered = Memo::new(move |_| match is_on_paper.get() {
            true => Covering::default(),
            false => covering.get(),
        });
        let standing = Memo::new(move |_| {
            // On paper there is no coming nearer: all is shown.
            if is_whole.get() || is_on_paper.get() {
                return Transform::HOME;
            }
            let (data, text) = (app.data(), store.lang.get().text());
            let (selection, viewport) = (store.selection.read(), viewport.get());
            let (atlas, drawing) = (&data.atlas, &data.drawing);
            framing(atlas, drawing, text, &selection, viewport, &covered.read())
        });
        let seen = move |camera: Option<Camera>| match camera {
            Some(_) => Transform::of(&app.data().atlas, camera),
            None => standing.get(),
        };
        let zoom_step = Memo::new(move |_| ZoomStep::of(seen(store.camera.get())));
        let transform = Signal::derive(move || seen(store.camera.get()));
        Self {
            app,
            store,
            measured,
            viewport,
            covering,
            is_on_paper,
            is_animating: RwSignal::new(false),
            hovered: RwSignal::new(None),
            focused: RwSignal::new(None),
            visited: RwSignal::new(None),
            lettering: Lettering::new(app, transform, zoom_step, standing, viewport, covered),
            regions: StoredValue::new(regions.collect()),
            under: NodeRef::new(),
            over: NodeRef::new(),
            bar: NodeRef::new(),
            keys_used: RwSignal::new(false),
            has_tried: RwSignal::new(false),
            standing,
            is_whole,
            resting: StoredValue::new(None),
            hinting: StoredValue::new(None),
        }
    }

    /// The map's one transform.
    pub fn transform(&self) -> Transform {
        self.transform_of(self.store.camera.get())
    }

    /// The transform when the map rested last: what links hold.
    pub fn rested(&self) -> Transform {
        self.transform_of(self.store.rested.get())
    }

    /// The transform at this moment; tracks nothing.
    pub fn transform_now(&self) -> Transform {
        untrack(|| self.transform())
    }

    /// Units of the view box for each pixel.
    pub fn units_per_px(&self) -> f64 {
        self.viewport.get().units_per_px(&self.app.data().atlas)
    }

    /// The point of the view box under a point of the page.
    pub fn view_box_from(&self, at: Px) -> Screen {
        let unit = untrack(|| self.units_per_px());
        Screen {
            x: self.app.data().atlas.width() / 2.0 + at.x * unit,
            y: DRAWING_HEIGHT / 2.0 + at.y * unit,
        }
    }

    /// The point of the drawing under a point of the page.
    pub fn drawing_from(&self, at: Px) -> Screen {
        let (at, now) = (self.view_box_from(at), self.transform_now());
        Screen {
            x: (at.x - now.x) / now.scale,
            y: (at.y - now.y) / now.scale,
        }
    }

    /// Where a point of the drawing stands on the page, from the middle of the map, in pixels.
    pub fn place_on_page(&self, at: Screen) -> Px {
        let (now, unit) = (self.transform(), self.units_per_px());
        Px {
            x: (now.x + now.scale * at.x - self.app.data().atlas.width() / 2.0) / unit,
            y: (now.y + now.scale * at.y - DRAWING_HEIGHT / 2.0) / unit,
        }
    }

    /// The link of a municipality.
    pub fn region(&self, code: MunicipalityCode) -> Option<NodeRef<svg::A>> {
        let found = |all: &Vec<(MunicipalityCode, NodeRef<svg::A>)>| {
            all.iter()
                .find(|(other, _)| *other == code)
                .map(|(_, link)| *link)
        };
        self.regions.with_value(found)
    }

    /// Chooses a place, or none. Where the reader has moved the map, it stays if the place and its nearest campus are seen
    /// well; else the map frames both by itself, from wherever the place was chosen.
    pub fn select(&self, selection: Selection) {
        self.select_with(selection, |_| {});
    }

    /// Chooses a place in the same way, and shows the map.
    pub fn select_and_show(&self, selection: Selection) {
        self.select_with(selection, |state| state.tab = Tab::Map);
    }

    fn select_with(&self, selection: Selection, change: impl FnOnce(&mut ViewState)) {
        let (data, text) = (self.app.data(), self.store.lang.get_untracked().text());
        let (now, viewport) = (self.transform_now(), self.viewport.get_untracked());
        let (atlas, drawing) = (&data.atlas, &data.drawing);
        let covering = self.covering.read_untracked();
        let stays = is_seen_well(atlas, drawing, text, &selection, now, viewport, &covering);
        drop(covering);
        self.is_animating.set(true);
        self.store.change(|state| {
            state.selection = selection;
            state.camera = state.camera.filter(|_| stays);
            change(state);
        });
        set(self.is_whole, false);
        // What was pointed at may be gone from under the pointer, and what is chosen is told beside the map.
        set(self.hovered, None);
    }

    /// The pointer has come to a municipality, or to its name or dot. A finger chooses; what it points at lies under it.
    pub fn point_at(&self, event: &PointerEvent, code: MunicipalityCode) {
        if event.pointer_type() != "touch" {
            set(self.hovered, Some(code));
        }
    }

    /// Asks for the municipalities of a county, and moves the map to it.
    pub fn show_county(&self, code: CountyCode) {
        let data = self.app.data();
        let mut counties = data.drawing.counties.iter();
        let county = counties.find(|county| county.code == code);
        let camera = county.and_then(|county| self.camera_on(&county.bounds));
        self.is_animating.set(true);
        self.store.change(|state| {
            state.area = Area::County(code);
            state.class = None;
            state.camera = camera;
        });
    }

    /// Moves the map to an area, or to the whole of it.
    pub fn look_at(&self, bounds: Option<&Bounds>) {
        self.go_to(bounds.and_then(|bounds| self.camera_on(bounds)));
    }

    fn camera_on(&self, bounds: &Bounds) -> Option<Camera> {
        let data = self.app.data();
        let viewport = self.viewport.get_untracked();
        Transform::fitting(&data.atlas, bounds, viewport).camera(&data.atlas)
    }

    /// Moves the map so near to a place that the symbols there part.
    pub fn part(&self, at: Screen, zoom: f64) {
        let data = self.app.data();
        self.go_to(Transform::onto(&data.atlas, at, zoom).camera(&data.atlas));
    }

    /// Moves the map a step, animated.
    pub fn step(&self, change: impl FnOnce(Transform, &Atlas) -> Transform) {
        self.move_to(change, true);
    }

    /// Moves the map under the reader's fingers: the address follows when they rest.
    pub fn drag(&self, change: impl FnOnce(Transform, &Atlas) -> Transform) {
        self.move_to(change, false);
    }

    /// Forgets a movement that has not rested yet.
    pub fn forget_movement(&self) {
        self.is_animating.set(false);
        if let Some(earlier) = self.resting.try_update_value(Option::take).flatten() {
            earlier.clear();
        }
    }

    /// Stands where the link says: the reader went back or forward.
    pub fn follow_link(&self) {
        self.forget_movement();
        set(self.is_whole, false);
    }

    /// Shows for a while how the map is zoomed and moved: somebody has tried.
    pub fn hint(&self) {
        if self.store.kind.is_locked {
            return;
        }
        set(self.has_tried, true);
        if let Some(earlier) = self.hinting.try_update_value(Option::take).flatten() {
            earlier.clear();
        }
        let has_tried = self.has_tried;
        let over = set_timeout_with_handle(move || set(has_tried, false), HINT_STAYS);
        self.hinting.set_value(over.ok());
    }

    fn transform_of(&self, camera: Option<Camera>) -> Transform {
        match camera {
            Some(_) => Transform::of(&self.app.data().atlas, camera),
            None => self.standing.get(),
        }
    }

    fn go_to(&self, camera: Option<Camera>) {
        if self.store.kind.is_locked {
            return;
        }
        self.is_animating.set(true);
        self.store.change(|state| state.camera = camera);
        set(self.is_whole, camera.is_none());
    }

    fn move_to(&self, change: impl FnOnce(Transform, &Atlas) -> Transform, is_animated: bool) {
        let (store, data) = (self.store, self.app.data());
        if store.kind.is_locked {
            return;
        }
        self.forget_movement();
        set(self.is_animating, is_animated);
        let next = change(self.transform_now(), &data.atlas).camera(&data.atlas);
        set(self.is_whole, next.is_none());
        store.camera.set(next);
        let rested = move || {
            set(store.rested, store.camera.get_untracked());
            store.write_address();
        };
        self.resting
            .set_value(set_timeout_with_handle(rested, CAMERA_RESTS).ok());
    }
}

/// The context of the map on this page.
pub fn use_map() -> MapContext {
    expect_context()
}
