//! What lies on the map: elements with the attribute `data-covers`, measured in pixels whenever one of them changes its size.

use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::Covering;
use leptos::prelude::{document, window};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// The attribute of what lies on the map.
const COVERS: &str = "[data-covers]";
/// The custom property that says how large names and symbols are.
const SIZE: &str = "--size";

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watch {
    observer: SendWrapper<ResizeObserver>,
    _on_change: SendWrapper<Closure<dyn FnMut()>>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `on_change` at once, and when the map or what lies on it changes its size. None where the browser cannot tell.
pub fn watch(drawing: &Element, on_change: impl FnMut() + 'static) -> Option<Watch> {
    let on_change: Closure<dyn FnMut()> = Closure::new(on_change);
    let observer = ResizeObserver::new(on_change.as_ref().unchecked_ref()).ok()?;
    observer.observe(drawing);
    for element in covering() {
        observer.observe(&element);
    }
    Some(Watch {
        observer: SendWrapper::new(observer),
        _on_change: SendWrapper::new(on_change),
    })
}

/// What lies on the map whose drawing that is, and how large the words of it are.
pub fn measure(drawing: &Element) -> Covering {
    let map = drawing.get_bounding_client_rect();
    let boxes = covering().into_iter().filter_map(|element| {
        let room = element.get_bounding_client_rect();
        // Of what is not shown there is nothing.
        let min = Screen {
            x: (room.left() - map.left()).max(0.0),
            y: (room.top() - map.top()).max(0.0),
        };
        let max = Screen {
            x: (room.right() - map.left()).min(map.width()),
            y: (room.bottom() - map.top()).min(map.height()),
        };
        (min.x < max.x && min.y < max.y).then_some(Bounds { min, max })
    });
    // The map may be narrower than its drawing.
    let cut = drawing.parent_element().map_or(0.0, |frame| {
        frame.get_bounding_client_rect().left() - map.left()
    });
    let cut = (cut > 0.0).then_some(Bounds {
        min: Screen { x: 0.0, y: 0.0 },
        max: Screen {
            x: cut,
            y: map.height(),
        },
    });
    Covering {
        boxes: boxes.chain(cut).collect(),
        size: size_of(drawing).unwrap_or(1.0),
    }
}

fn size_of(drawing: &Element) -> Option<f64> {
    let style = window().get_computed_style(drawing).ok()??;
    style.get_property_value(SIZE).ok()?.trim().parse().ok()
}

fn covering() -> Vec<Element> {
    let Ok(found) = document().query_selector_all(COVERS) else {
        return Vec::new();
    };
    let all = (0..found.length()).filter_map(|nth| found.get(nth));
    all.filter_map(|node| node.dyn_into().ok()).collect()
}
