//! The page itself: what it says of itself, its title, language and marks.

use crate::store::PageKind;
use larkartan_core::url::StaticPage;
use leptos::prelude::{document, request_animation_frame, window};
use web_sys::Element;

/// The element that the app lives in.
pub const ROOT: &str = "app";
/// The element that says what went wrong.
pub const LOAD_ERROR: &str = "load-error";
/// The link in the head that names the data of the first view.
pub const DATA: &str = "data";
/// The mark of a page that the app has not taken over yet.
const PRERENDERED: &str = "data-prerendered";
/// The mark of a prerendered page that no app takes over: it shows all that it holds.
const FAILED: &str = "data-failed";
/// Where an early click is noted: the code of the municipality that was pressed.
const PRESSED: &str = "data-pressed";

/// What the page says of itself.
pub fn kind() -> PageKind {
    let root = document().document_element();
    let attribute = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name));
    let page = StaticPage::from_path(&attribute("data-page").unwrap_or_default());
    PageKind {
        page,
        is_locked: attribute("data-locked").is_some(),
        is_mapless: attribute("data-mapless").is_some(),
    }
}

/// The element with that id.
pub fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The address of a file of data, which the page's head names in the link with that id.
pub fn address_of(id: &str) -> String {
    let link = element(id);
    link.and_then(|link| link.get_attribute("href"))
        .unwrap_or_default()
}

/// The municipality that was pressed on a prerendered page, as its code stands in links.
pub fn early_click(root: &Element) -> Option<String> {
    root.get_attribute(PRESSED)
}

/// Lets the prerendered page show all that it holds: no app takes it over.
pub fn give_up() {
    if let Some(root) = element(ROOT) {
        // An attribute of that name cannot fail to be set.
        let _ = root.set_attribute(FAILED, "");
    }
}

/// An empty element like `root`, for the app to be mounted in before it takes its place.
pub fn successor(root: &Element) -> Option<Element> {
    let fresh = root.clone_node().ok()?;
    let fresh: Element = wasm_bindgen::JsCast::dyn_into(fresh).ok()?;
    for name in [PRERENDERED, FAILED, PRESSED] {
        let _ = fresh.remove_attribute(name);
    }
    Some(fresh)
}

/// Goes to the top of the page once what has just changed is drawn: another view begins there.
pub fn scroll_to_top() {
    request_animation_frame(|| window().scroll_to_with_x_and_y(0.0, 0.0));
}

/// Goes to a page of the map's own, as by a link.
pub fn go_to(address: &str) {
    // A frame that may not change its address stays where it is.
    let _ = window().location().set_href(address);
}

/// Opens a page of another site beside this one, which it learns nothing of.
pub fn open_beside(address: &str) {
    // Where the browser lets no window open, the reader stays here.
    let _ = window().open_with_url_and_target_and_features(address, "_blank", "noopener");
}

/// Shows the part of the page that the address marks, if there is one.
pub fn show_marked() {
    let mark = window().location().hash().unwrap_or_default();
    if let Some(part) = mark.strip_prefix('#').and_then(element) {
        part.scroll_into_view();
    }
}

/// The width of the window in CSS pixels; none that matters where a browser does not say.
pub fn width() -> f64 {
    let width = window().inner_width().ok();
    width.and_then(|width| width.as_f64()).unwrap_or_default()
}

/// What a reader has scrolled inside of the page: the id of each part, with how far.
pub fn scrolled_parts(root: &Element) -> Vec<(String, i32, i32)> {
    let Ok(parts) = root.query_selector_all("[id]") else {
        return Vec::new();
    };
    let parts = (0..parts.length()).filter_map(|nth| parts.get(nth));
    let parts = parts.filter_map(|part| wasm_bindgen::JsCast::dyn_into::<Element>(part).ok());
    let scrolled = parts.map(|part| (part.id(), part.scroll_left(), part.scroll_top()));
    scrolled.filter(|(_, x, y)| (*x, *y) != (0, 0)).collect()
}

/// Scrolls parts of the page as far as they were.
pub fn scroll_parts(parts: &[(String, i32, i32)]) {
    for (id, x, y) in parts {
        if let Some(part) = element(id) {
            part.set_scroll_left(*x);
            part.set_scroll_top(*y);
        }
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page.
pub fn set_language(code: &str) {
    if let Some(root) = document().document_element() {
        // An attribute of that name cannot fail to be set.
        let _ = root.set_attribute("lang", code);
    }
}

/// Marks the page with that attribute for the style sheets, or takes the mark away.
pub fn mark(name: &str, is_so: bool) {
    if let Some(root) = document().document_element() {
        // Only a name that is no attribute's can fail.
        let _ = root.toggle_attribute_with_force(name, is_so);
    }
}

/// Whether the page stands in a frame of another.
pub fn is_framed() -> bool {
    let around = window().parent().ok().flatten();
    around.is_some_and(|around| around != window())
}

/// Whether the page fills the screen.
pub fn fills_the_screen() -> bool {
    document().fullscreen_element().is_some()
}

/// Whether the reader asks for less motion.
pub fn prefers_less_motion() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let found = window().match_media(query).ok().flatten();
    found.is_some_and(|found| found.matches())
}

/// Prints the page. A frame may not be allowed to; the browser's own menu still is.
pub fn print() {
    let _ = window().print();
}

/// Today's date, as `2026-11-21`.
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.split('T').next().unwrap_or_default().to_owned()
}

/// The address of the page, without what stands behind `#`.
pub fn address() -> String {
    let address = window().location().href().unwrap_or_default();
    let whole = address.split('#').next();
    whole.unwrap_or_default().to_owned()
}

/// Scrolls the page down by so many CSS pixels.
pub fn scroll_by(pixels: f64) {
    window().scroll_by_with_x_and_y(0.0, pixels);
}
