//! Where the reader looks and what they point at: what every part of the map reads, and how the map is moved.

use crate::browser::pointer::Px;
use crate::context::AppContext;
use crate::store::{Store, set};
use larkartan_core::domain::{Area, Atlas, CountyCode, DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::{Transform, Viewport, ZoomStep};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use leptos::{html, svg};
use std::time::Duration;

/// Links and the address follow the camera when it has rested for so long: browsers allow few history changes a second.
const CAMERA_RESTS: Duration = Duration::from_millis(300);

/// The context of the map; it outlives a change of language.
#[derive(Debug, Clone, Copy)]
pub struct MapContext {
    /// What the map shows.
    pub app: AppContext,
    /// The view.
    pub store: Store,
    /// The map's size on the page.
    pub viewport: RwSignal<Viewport>,
    /// Whether the map animates to a new camera: after an action, not under the reader's fingers.
    pub is_animating: RwSignal<bool>,
    /// The municipality under the pointer or the keyboard focus.
    pub hovered: RwSignal<Option<MunicipalityCode>>,
    /// The municipality that the keyboard is on, while it is.
    pub focused: RwSignal<Option<MunicipalityCode>>,
    /// The municipality that is the map's tab stop: where the keyboard was last, or what was chosen last.
    pub visited: RwSignal<Option<MunicipalityCode>>,
    /// The camera's zoom in whole steps: names are placed anew at each.
    pub zoom_step: Memo<ZoomStep>,
    /// The links of the municipalities.
    pub regions: StoredValue<Vec<(MunicipalityCode, NodeRef<svg::A>)>>,
    /// The bar at the lower edge of small screens, which may lie on the map.
    pub bar: NodeRef<html::Div>,
    /// Whether the keyboard has been used since it came to the map: the hint about the keys has then done its work.
    pub keys_used: RwSignal<bool>,
    resting: StoredValue<Option<TimeoutHandle>>,
}

impl MapContext {
    /// A map that nobody has touched.
    pub fn new(app: AppContext) -> Self {
        let store = app.store;
        let regions = app
            .data()
            .drawing
            .regions
            .iter()
            .map(|region| (region.code, NodeRef::new()))
            .collect();
        Self {
            app,
            store,
            viewport: RwSignal::new(Viewport::FIRST),
            is_animating: RwSignal::new(false),
            hovered: RwSignal::new(None),
            focused: RwSignal::new(None),
            visited: RwSignal::new(None),
            zoom_step: Memo::new(move |_| ZoomStep::of(store.camera.get())),
            regions: StoredValue::new(regions),
            bar: NodeRef::new(),
            keys_used: RwSignal::new(false),
            resting: StoredValue::new(None),
        }
    }

    /// The map's one transform.
    pub fn transform(&self) -> Transform {
        Transform::of(&self.app.data().atlas, self.store.camera.get())
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

    /// Chooses a place and moves the map to it.
    pub fn find(&self, selection: Selection, bounds: &Bounds) {
        self.is_animating.set(true);
        let camera = self.camera_on(bounds);
        self.store.change(|state| {
            state.selection = selection;
            state.camera = camera;
        });
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
        self.is_animating.set(true);
        let camera = bounds.and_then(|bounds| self.camera_on(bounds));
        self.store.change(|state| state.camera = camera);
    }

    /// Moves the map a step, animated.
    pub fn step(&self, change: impl FnOnce(Transform, &Atlas) -> Transform) {
        self.move_to(change, true);
    }

    /// Moves the map under the reader's fingers: the address follows when they rest.
    pub fn drag(&self, change: impl FnOnce(Transform, &Atlas) -> Transform) {
        self.move_to(change, false);
    }

    /// Forgets a movement that has not rested yet: the reader went back or forward meanwhile.
    pub fn forget_movement(&self) {
        self.is_animating.set(false);
        if let Some(earlier) = self.resting.try_update_value(Option::take).flatten() {
            earlier.clear();
        }
    }

    fn camera_on(&self, bounds: &Bounds) -> Option<larkartan_core::scene::Camera> {
        let data = self.app.data();
        let viewport = self.viewport.get_untracked();
        Transform::fitting(&data.atlas, bounds, viewport).camera(&data.atlas)
    }

    fn move_to(&self, change: impl FnOnce(Transform, &Atlas) -> Transform, is_animated: bool) {
        let (store, data) = (self.store, self.app.data());
        if store.kind.is_locked {
            return;
        }
        self.forget_movement();
        set(self.is_animating, is_animated);
        let next = change(self.transform_now(), &data.atlas);
        store.camera.set(next.camera(&data.atlas));
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
