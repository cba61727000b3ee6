//! Elements that react, each of one type however often it is used.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, on};
use leptos::prelude::*;
use leptos::tachys::html::style::style;
use wasm_bindgen::JsCast;
use web_sys::Event;

/// Words or markup that follow the view.
pub type Words = Box<dyn Fn() -> String + Send + Sync>;

/// A part of the page with markup that follows the view.
pub fn part(class: &'static str, markup: Words) -> AnyView {
    view! { <div {..fixed(&[("class", class)])} inner_html=markup></div> }.into_any()
}

/// A layer of the map with markup that follows the view. Hidden from screen readers: what it shows is said elsewhere.
pub fn layer(class: &'static str, markup: Words) -> AnyView {
    let attributes = fixed(&[("class", class), ("aria-hidden", "true")]);
    view! { <g {..attributes} inner_html=markup></g> }.into_any()
}

/// A labelled choice; `options` is the markup of its options, `choose` takes the value of the chosen one.
pub fn choice(
    class: &'static str,
    label: &'static str,
    options: Words,
    choose: Box<dyn Fn(String)>,
) -> AnyView {
    let change = hears("change", move |event: Event| {
        choose(event_target_value(&event))
    });
    view! {
        <label {..fixed(&[("class", class)])}>
            <span inner_html=label></span>
            <select {..fixed(&[("class", "field")])} {..vec![change]} inner_html=options></select>
        </label>
    }
    .into_any()
}

/// Attributes that never change: `{..fixed(&[("role", "status")])}`.
pub fn fixed(pairs: &[(&'static str, &'static str)]) -> Vec<AnyAttribute> {
    let attributes = pairs
        .iter()
        .map(|&(name, value)| custom_attribute(name, value).into_any_attr());
    attributes.collect()
}

/// An attribute that follows the view.
pub fn live(name: &'static str, words: Words) -> AnyAttribute {
    custom_attribute(name, words).into_any_attr()
}

/// A listener for an event of that name, which the browser sends as an `E`.
pub fn hears<E: JsCast + 'static>(
    name: &'static str,
    mut handler: impl FnMut(E) + 'static,
) -> AnyAttribute {
    listener(name, Box::new(move |event| handler(event.unchecked_into())))
}

fn listener(name: &'static str, handler: Box<dyn FnMut(Event)>) -> AnyAttribute {
    on(Custom::<Event>::new(name), handler).into_any_attr()
}

/// A property of the element's style that follows the view. Set through the style object, which a strict content
/// security policy allows, unlike a style attribute.
pub fn styled(name: &'static str, words: Words) -> AnyAttribute {
    style((name, words)).into_any_attr()
}

/// A flag as attributes hold it.
pub fn flag(set: bool) -> &'static str {
    if set { "true" } else { "false" }
}
