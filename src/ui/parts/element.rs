//! Elements that react, each of one type however often it is used.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

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
    view! {
        <label {..fixed(&[("class", class)])}>
            <span inner_html=label></span>
            <select
                {..fixed(&[("class", "field")])}
                inner_html=options
                on:change=move |event| choose(event_target_value(&event))
            ></select>
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

/// A flag as attributes hold it.
pub fn flag(set: bool) -> &'static str {
    if set { "true" } else { "false" }
}
