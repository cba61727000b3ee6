//! The SVG: its layers from the bottom to the top, the gestures on it, and the one transform that shows what the camera
//! looks at.

use super::gestures::Gestures;
use super::names::{CountyNames, RegionNames};
use super::overlays::{Borders, Hatches, Land, Members, Outline, Patterns};
use super::regions::Regions;
use super::sites::{Letters, OfferCounts, Ring, Sites};
use super::use_map;
use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::fixed;
use larkartan_core::scene::Viewport;
use leptos::prelude::*;
use leptos::svg;
use leptos_use_resize_observer::use_resize_observer;
use web_sys::SvgElement;

/// From this zoom on a municipality is large enough on a phone for its sites to be tapped beside it.
const NEAR: f64 = 2.5;

/// The drawing with all that lies on it.
#[component]
pub fn Drawing() -> impl IntoView {
    let map = use_map();
    let data = map.app.data();
    let (drawing, view, steadies) = (
        NodeRef::<svg::Svg>::new(),
        NodeRef::<svg::G>::new(),
        NodeRef::<svg::G>::new(),
    );
    use_resize_observer(drawing, move |entries, _| {
        let Some(size) = entries
            .first()
            .map(web_sys::ResizeObserverEntry::content_rect)
        else {
            return;
        };
        // A map that is hidden keeps the size it had.
        if size.width() > 0.0 && size.height() > 0.0 {
            map.viewport.set(Viewport {
                width: size.width(),
                height: size.height(),
            });
        }
    });
    // Zoom and pan change one transform and one number that keeps symbols and names at their size; no path is drawn anew.
    // It is a property of the style, and not an attribute, so that it can be animated; set here and not in `view!`, which
    // would write a style attribute on the host, where the content security policy forbids it.
    Effect::new(move |_| {
        let now = map.transform();
        let (x, y, scale) = (fixed(now.x, 2), fixed(now.y, 2), fixed(now.scale, 4));
        set_style(
            view.get(),
            "transform",
            &format!("translate({x}px,{y}px) scale({scale})"),
        );
        set_style(steadies.get(), "--zoom", &scale);
    });
    Effect::new(move |_| set_style(drawing.get(), "--unit", &fixed(map.units_per_px(), 4)));
    let gestures = Gestures::new(map);
    let view_box = format!(
        "0 0 {} {}",
        fixed(data.drawing.width, 1),
        fixed(DRAWING_HEIGHT, 0)
    );
    view! {
        <svg
            class="drawing"
            viewBox=view_box
            node_ref=drawing
            on:wheel=move |event| gestures.wheel(&event)
            on:pointerdown=move |event| gestures.pointer_down(&event)
            on:pointermove=move |event| gestures.pointer_move(&event)
            on:pointerup=move |_| gestures.pointer_up()
            on:pointercancel=move |_| gestures.pointer_up()
            on:touchstart=move |event| gestures.touch(&event)
            on:touchmove=move |event| gestures.touch(&event)
            on:touchend=move |_| gestures.touch_end()
            on:dblclick=move |event| gestures.double_click(&event)
            // A link would else be dragged away instead of the map.
            on:dragstart=|event| event.prevent_default()
        >
            <g
                class="view"
                node_ref=view
                data-near=move || (map.transform().scale >= NEAR).to_string()
                data-animating=move || map.is_animating.get().to_string()
            >
                <Hatches />
                <Land />
                <Regions gestures />
                <Patterns />
                <Borders />
                <Members />
                <Outline class="pointed" code=Signal::derive(move || map.hovered.get()) />
                <Outline class="chosen" code=Signal::derive(move || map.store.municipality()) />
                <Outline class="focused" code=Signal::derive(move || map.focused.get()) />
                <g class="steadies" node_ref=steadies>
                    <CountyNames />
                    <RegionNames />
                    <Sites gestures />
                    <Ring />
                    <Letters />
                    <OfferCounts />
                </g>
            </g>
        </svg>
    }
}

fn set_style(element: Option<SvgElement>, name: &str, value: &str) {
    if let Some(element) = element {
        // What the browser does not know it ignores.
        let _ = element.style().set_property(name, value);
    }
}
