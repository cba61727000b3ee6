//! The keyboard focus: where it is, and that it is there again when what had it is drawn anew.

use super::document::{document, find, finds};
use super::elements::all_in;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// What can have the focus, of what is drawn anew.
const STOPS: &str = "a, button, summary, [tabindex]";

/// What has the focus in an element, by its words.
pub struct Focused(Option<String>);

/// What has the focus in `root`, if anything has.
pub fn focused_in(root: &Element) -> Option<Focused> {
    let focused = document()?.active_element()?;
    let is_inside = root != &focused && root.contains(Some(&focused));
    is_inside.then(|| Focused(focused.text_content()))
}

/// Gives the focus to what has the same words in `root`, if anything there has.
pub fn restore(root: &Element, Focused(words): Focused) {
    let mut stops = all_in(root, STOPS).into_iter();
    focus_on(stops.find(|stop| stop.text_content() == words));
}

/// Replaces what is in `element`. What has the focus there has it again: the stop that has its number.
pub fn rewrite(element: &Element, markup: &str) {
    let focused = document().and_then(|d| d.active_element());
    let focused = focused.filter(|focused| element.contains(Some(focused)));
    let nth = focused.and_then(|focused| {
        all_in(element, STOPS)
            .iter()
            .position(|stop| *stop == focused)
    });
    element.set_inner_html(markup);
    focus_on(nth.and_then(|nth| all_in(element, STOPS).into_iter().nth(nth)));
}

/// Moves the keyboard focus, and nothing else.
fn focus_on(element: Option<Element>) {
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot have the focus does not take it.
        let _ = element
            .unchecked_ref::<HtmlElement>()
            .focus_with_options(&options);
    }
}

/// Whether the browser shows where the focus is: it came by keyboard, or to a field.
pub fn is_visible() -> bool {
    finds(":focus-visible")
}

/// Moves the keyboard focus to the first element that the first of `selectors` finds that finds any, unless a reader has
/// gone to a field meanwhile.
pub fn move_to_first(selectors: &[&str]) {
    if !finds(":is(input, select):focus")
        && let Some(selector) = selectors.iter().find(|selector| finds(selector))
    {
        move_to(selector);
    }
}

/// Moves the keyboard focus to the first element that `selector` finds.
pub fn move_to(selector: &str) {
    if let Some(element) = find(selector) {
        // Elements of HTML and of drawings take it in the same way; two types for it would weigh more.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}
