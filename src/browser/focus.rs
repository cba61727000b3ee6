//! The keyboard focus: where it is, and moving it.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Moves the focus to an element of HTML or of a drawing; both take it in the same way.
pub fn move_to(element: &Element) {
    // An element that cannot have the focus does not take it.
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}

/// Moves the focus to the element that `find` gives once what has just changed is drawn, unless the reader has gone to a
/// field meanwhile.
pub fn move_when_drawn(find: impl FnOnce() -> Option<Element> + 'static) {
    request_animation_frame(move || {
        if is_in_field() {
            return;
        }
        if let Some(element) = find() {
            move_to(&element);
        }
    });
}

/// The same, if the focus is lost then: what had it is no longer there.
pub fn restore_when_drawn(find: impl FnOnce() -> Option<Element> + 'static) {
    move_when_drawn(move || is_lost().then(find).flatten());
}

/// Gives the focus to an element without scrolling to it.
pub fn keep_on(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element
        .unchecked_ref::<HtmlElement>()
        .focus_with_options(&options);
}

/// The element that has the focus.
pub fn focused() -> Option<Element> {
    document().active_element()
}

/// Whether the browser shows where the focus is: it came by keyboard, or to a field.
pub fn is_visible(element: &Element) -> bool {
    element.matches(":focus-visible").unwrap_or(false)
}

fn is_lost() -> bool {
    focused().is_none_or(|now| now.tag_name() == "BODY")
}

fn is_in_field() -> bool {
    focused().is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "SELECT"))
}

/// Gives the focus back to what has it now if that is only moved: a browser takes the focus from an element that leaves its
/// place in the document, even for a moment.
pub fn keep_through_move() {
    let Some(element) = focused() else {
        return;
    };
    request_animation_frame(move || {
        if is_lost() && element.is_connected() {
            keep_on(&element);
        }
    });
}

/// What has the focus on a page that is about to be replaced: its tag, its words, and what tells links without words apart.
#[derive(PartialEq, Eq)]
pub struct FocusPlace {
    tag: String,
    words: Option<String>,
    href: Option<String>,
    id: String,
}

/// What has the focus in `root`, if anything has.
pub fn place_in(root: &Element) -> Option<FocusPlace> {
    let focused = focused()?;
    let is_inside = root != &focused && root.contains(Some(&focused));
    is_inside.then(|| FocusPlace::of(&focused))
}

impl FocusPlace {
    fn of(element: &Element) -> Self {
        Self {
            tag: element.tag_name(),
            words: element.text_content(),
            href: element.get_attribute("href"),
            id: element.id(),
        }
    }

    /// Gives the focus to the same thing in `root`, if it is there.
    pub fn restore(&self, root: &Element) {
        let all = root.get_elements_by_tag_name(&self.tag);
        let mut all = (0..all.length()).filter_map(|nth| all.item(nth));
        if let Some(same) = all.find(|element| Self::of(element) == *self) {
            keep_on(&same);
        }
    }
}
