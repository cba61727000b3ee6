//! Elements that react, each of one type however often it is used.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::element::inner_html;
use leptos::tachys::html::style::style;
use wasm_bindgen::JsCast;
use web_sys::Event;

/// Words or markup that follow the view.
pub type Words = Box<dyn Fn() -> String + Send + Sync>;

/// An element with other elements in it. One function for all tags: the view macro would make a type of each.
pub fn element(
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
) -> AnyView {
    custom(tag)
        .add_any_attr(attributes)
        .child(children)
        .into_any()
}

/// An element with markup in it that follows the view.
pub fn leaf(tag: &'static str, mut attributes: Vec<AnyAttribute>, markup: Words) -> AnyView {
    attributes.push(inner_html(markup).into_any_attr());
    custom(tag).add_any_attr(attributes).into_any()
}

/// A part of the page with markup that follows the view.
pub fn part(class: &'static str, markup: Words) -> AnyView {
    leaf("div", fixed(&[("class", class)]), markup)
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
    let field = leaf("select", with(&[("class", "field")], [change]), options);
    let name = leaf("span", Vec::new(), always(label));
    element("label", fixed(&[("class", class)]), vec![name, field])
}

/// Words that never change.
pub fn always(words: &'static str) -> Words {
    Box::new(move || words.to_owned())
}

/// Attributes that never change: `{..fixed(&[("role", "status")])}`.
pub fn fixed(pairs: &[(&'static str, &'static str)]) -> Vec<AnyAttribute> {
    let attributes = pairs
        .iter()
        .map(|&(name, value)| custom_attribute(name, value).into_any_attr());
    attributes.collect()
}

/// Attributes of which some never change and others follow the view or listen.
pub fn with<const N: usize>(
    pairs: &[(&'static str, &'static str)],
    others: [AnyAttribute; N],
) -> Vec<AnyAttribute> {
    let mut attributes = fixed(pairs);
    attributes.extend(others);
    attributes
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
