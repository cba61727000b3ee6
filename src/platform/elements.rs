//! Many elements of one kind, changed one by one.

use super::document::{document, find, set_attribute};
use std::cell::OnceCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Elements that stay as long as what they were drawn with. They are found when they are changed first: to hand each over
/// anew takes as long as to change it.
#[derive(Clone)]
pub struct Elements {
    selector: &'static str,
    found: Rc<OnceCell<Vec<Element>>>,
}

impl Elements {
    /// Those that `selector` will find.
    pub fn new(selector: &'static str) -> Self {
        let found = Rc::default();
        Self { selector, found }
    }

    /// Sets `attribute` of each to the value for its place among them.
    pub fn set(&self, attribute: &str, value: &dyn Fn(usize) -> Option<String>) {
        let found = self.found.get_or_init(|| all(self.selector));
        for (nth, element) in found.iter().enumerate() {
            if let Some(value) = value(nth) {
                set_attribute(element, attribute, &value);
            }
        }
    }
}

/// Sets `attribute` of all elements that `selector` finds now.
pub fn set_all(selector: &str, attribute: &str, value: &str) {
    for element in all(selector) {
        set_attribute(&element, attribute, value);
    }
}

/// Scrolls the page so that what `selector` finds begins in sight, if it begins above.
pub fn reveal(selector: &str) {
    if let (Some(element), Some(window)) = (find(selector), web_sys::window()) {
        let top = element.get_bounding_client_rect().top();
        window.scroll_by_with_x_and_y(0.0, top.min(0.0));
    }
}

/// Scrolls the page so that what `selector` finds ends above what `cover` finds, if that is shown and lies on it.
pub fn uncover(selector: &str, cover: &str) {
    let found = (find(selector), find(cover), web_sys::window());
    if let (Some(element), Some(cover), Some(window)) = found {
        let (element, cover) = (
            element.get_bounding_client_rect(),
            cover.get_bounding_client_rect(),
        );
        if cover.height() > 0.0 {
            let under = element.top() + element.height() - cover.top();
            window.scroll_by_with_x_and_y(0.0, under.max(0.0));
        }
    }
}

fn all(selector: &str) -> Vec<Element> {
    let root = document().and_then(|document| document.document_element());
    root.map_or_else(Vec::new, |root| all_in(&root, selector))
}

/// All that `selector` finds in `root`.
pub(super) fn all_in(root: &Element, selector: &str) -> Vec<Element> {
    let found = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    let nodes = (0..count).filter_map(|nth| found.as_ref()?.get(nth));
    // A selector finds nothing but elements.
    nodes.map(JsCast::unchecked_into).collect()
}
