//! What lies on the map: elements with the attribute `data-covers`, measured in pixels.

use super::page::ROOT;
use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::Covering;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element};

/// The attribute of what lies on the map.
const COVERS: &str = "[data-covers]";
/// The custom property that says how large names and symbols are.
const SIZE: &str = "--size";

/// What lies on the map whose drawing that is, and how large the words of it are.
pub fn measure(drawing: &Element) -> Covering {
    let map = drawing.get_bounding_client_rect();
    let boxes = elements(drawing).into_iter().filter_map(|element| {
        let room = element.get_bounding_client_rect();
        let top = top_of(&element, &map).unwrap_or(room.top() - map.top());
        // Of what is not shown there is nothing.
        let min = Screen {
            x: (room.left() - map.left()).max(0.0),
            y: top.max(0.0),
        };
        let max = Screen {
            x: (room.right() - map.left()).min(map.width()),
            y: (top + room.height()).min(map.height()),
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

/// Where the upper edge of what sticks to the window's lower edge stands on the map at the top of the page, from wherever the page
/// is scrolled to; none for what does not stick. It follows the map in the document.
fn top_of(element: &Element, map: &DomRect) -> Option<f64> {
    let style = window().get_computed_style(element).ok()??;
    if style.get_property_value("position").ok()? != "sticky" {
        return None;
    }
    let below = style.get_property_value("bottom").ok()?;
    let below: f64 = below.strip_suffix("px")?.parse().ok()?;
    let height = element.get_bounding_client_rect().height();
    let map_top = map.top() + window().scroll_y().ok()?;
    let sticks_at = window().inner_height().ok()?.as_f64()? - below - height;
    Some(map.height().min(sticks_at - map_top))
}

fn size_of(drawing: &Element) -> Option<f64> {
    let style = window().get_computed_style(drawing).ok()??;
    style.get_property_value(SIZE).ok()?.trim().parse().ok()
}

/// The elements that lie on the map whose drawing that is. While the app is mounted there is the static page beside it, with a map of
/// its own.
pub fn elements(drawing: &Element) -> Vec<Element> {
    let root = drawing.closest(&format!("#{ROOT}")).ok().flatten();
    let Some(Ok(found)) = root.map(|root| root.query_selector_all(COVERS)) else {
        return Vec::new();
    };
    let all = (0..found.length()).filter_map(|nth| found.get(nth));
    all.filter_map(|node| node.dyn_into().ok()).collect()
}
