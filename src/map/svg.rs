//! The SVG: its layers, its size, the gestures on it, and the one transform that shows what the camera looks at.

use super::gestures::Gestures;
use super::marks::{Letters, OfferCounts, Ring};
use super::names::{CountyNames, Localities, RegionNames};
use super::overlays::{
    Borders, ClassPatterns, Compared, ContextLayers, Land, Members, Outline, PatternDefs,
};
use super::region_states::RegionStates;
use super::regions::Regions;
use super::sites::Sites;
use super::ways::{Distances, Ways};
use super::{MapContext, use_map};
use crate::app::{Stage, use_stage};
use crate::browser::covering;
use crate::context::is_static;
use crate::store::set;
use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::fixed;
use larkartan_core::scene::Viewport;
use leptos::prelude::*;
use leptos::svg::{G, Svg};
use leptos_use_resize_observer::use_resize_observer;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

/// From this zoom on a municipality is large enough on a phone for its sites to be tapped beside it.
const NEAR: f64 = 2.5;

/// The drawing. What lies later in it lies on top.
#[component]
pub fn Drawing() -> impl IntoView {
    let map = use_map();
    let store = map.store;
    let states = RegionStates::new(map);
    let (drawing, view, steadies) = (
        NodeRef::<Svg>::new(),
        NodeRef::<G>::new(),
        NodeRef::<G>::new(),
    );
    follow_layout(map, drawing);
    follow_print(map);
    follow_camera(map, drawing, view, steadies);
    let hand = Gestures::new(map, drawing);
    let is_near = Memo::new(move |_| map.transform().scale >= NEAR);
    let stage = use_stage();
    let has_marks = Memo::new(move |_| stage.get() >= Stage::Marks);
    let width = fixed(map.app.data().drawing.width, 1);
    view! {
        <svg
            class="drawing"
            viewBox=format!("0 0 {width} {}", fixed(DRAWING_HEIGHT, 0))
            node_ref=drawing
            on:wheel=move |event| hand.wheel(&event)
            on:pointerdown=move |event| hand.press(&event)
            on:pointermove=move |event| hand.move_on(&event)
            on:pointerup=move |_| hand.release()
            on:pointercancel=move |_| hand.release()
            on:touchstart=move |event| hand.touch(&event)
            on:touchmove=move |event| hand.touch(&event)
            on:touchend=move |_| hand.end_touch()
            on:dblclick=move |event| hand.double_click(&event)
            on:click:capture=move |event| hand.drop_click(&event)
            on:click=move |event| hand.tap(&event)
            // The browser's own drag of a link would take the place of the map's.
            on:dragstart=move |event| event.prevent_default()
        >
            <g
                class="view"
                node_ref=view
                data-near=move || is_near.get().to_string()
                data-animating=move || map.is_animating.get().to_string()
            >
                <PatternDefs />
                <Land />
                <Regions states />
                <ClassPatterns states />
                <ContextLayers />
                <Borders />
                <Members states />
                <Compared />
                <Outline class="pointed" place=move || map.hovered.get() />
                <Outline class="chosen" place=move || store.municipality() />
                <Outline class="focused" place=move || map.focused.get() />
                <Ways />
                // What keeps its size, and so must know the zoom.
                <g class="steadies" node_ref=steadies>
                    <Show when=move || has_marks.get()>
                        <CountyNames />
                        <Localities />
                        <Sites />
                        <RegionNames states />
                        <Distances />
                        <Ring />
                        <Letters />
                        <OfferCounts />
                    </Show>
                </g>
            </g>
        </svg>
    }
}

/// Keeps in mind how large the map is on the page, and what lies on it, so that no name stands under it. The one place that
/// watches sizes; what lies on the map is there when all is.
fn follow_layout(map: MapContext, drawing: NodeRef<Svg>) {
    let stage = use_stage();
    let watched = Signal::derive(move || {
        let drawing: Option<Element> = drawing.get().map(|drawing| drawing.unchecked_into());
        let is_all = stage.get() == Stage::All;
        let above = drawing.as_ref().filter(|_| is_all).map(covering::elements);
        let all = drawing.into_iter().chain(above.into_iter().flatten());
        all.map(SendWrapper::new)
            .collect::<Vec<SendWrapper<Element>>>()
    });
    use_resize_observer(watched, move |_, _| {
        let Some(drawing) = drawing.get_untracked() else {
            return;
        };
        let size = drawing.get_bounding_client_rect();
        let (width, height) = (size.width(), size.height());
        // A map that is hidden keeps the size it had.
        if width > 0.0 && height > 0.0 {
            set(map.measured, Viewport { width, height });
            set(map.covering, covering::measure(&drawing));
        }
    });
}

/// Lays the names out for the paper while the page is printed.
fn follow_print(map: MapContext) {
    if is_static() {
        return;
    }
    let listen = |event: &'static str, is_on_paper: bool| {
        let listener = window_event_listener_untyped(event, move |_| {
            set(map.is_animating, false);
            set(map.is_on_paper, is_on_paper);
        });
        on_cleanup(move || listener.remove());
    };
    listen("beforeprint", true);
    listen("afterprint", false);
}

/// Zoom and pan change one transform and no path: that of `view`. The browser scales what it has drawn, and animates it
/// where `data-animating` asks for it.
///
/// This is the one place that sets styles on the drawing, from here because the policy of the host forbids style attributes,
/// and as style because no attribute can be animated by a style sheet. The custom properties are what symbols and names
/// divide their size by, to stay as large on the page as they are: `--unit` (units of the view box a pixel) and `--zoom`.
fn follow_camera(map: MapContext, drawing: NodeRef<Svg>, view: NodeRef<G>, steadies: NodeRef<G>) {
    Effect::new(move |_| {
        if let Some(drawing) = drawing.get() {
            set_style(&drawing, "--unit", &fixed(map.units_per_px(), 4));
        }
    });
    Effect::new(move |_| {
        if let (Some(view), Some(steadies)) = (view.get(), steadies.get()) {
            let now = map.transform();
            let (x, y, scale) = (fixed(now.x, 2), fixed(now.y, 2), fixed(now.scale, 4));
            let transform = format!("translate({x}px,{y}px) scale({scale})");
            set_style(&view, "transform", &transform);
            set_style(&steadies, "--zoom", &scale);
        }
    });
}

fn set_style(element: &SvgElement, name: &str, value: &str) {
    // What the browser does not know it ignores.
    let _ = element.style().set_property(name, value);
}
