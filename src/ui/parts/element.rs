//! Elements that react: their markup as a browser reads it, and beside it what follows the view and what listens.
//!
//! Why not Leptos' own elements: each type of element, attribute and child brings its own copy of their code, in all a
//! third of the app. Markup weighs its own letters, is the same on the host and in the browser, and is drawn in one go.
//! What changes is Leptos' (`ui::Field`, `ui::whenever`); `ui/mount.rs` brings the two together.

use crate::ui::{Reads, When};
use maud::Render;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::Event;

/// Words or markup that follow the view.
pub type Words = Box<dyn Fn() -> String>;

/// The attribute by which an element with something live in it is found.
pub const LIVE: &str = "data-live";

/// A part of the page.
#[derive(Default)]
pub struct View {
    /// What stands there from the beginning.
    pub markup: String,
    /// What follows the view or listens, each with the number of its element.
    pub live: Vec<(u32, Live)>,
}

/// Words that follow the view, what they are now, and what they have read for that.
pub struct Followed {
    pub words: Words,
    pub now: String,
    pub read: Reads,
}

impl From<Words> for Followed {
    fn from(words: Words) -> Self {
        let (now, read) = Reads::of(&words);
        Self { words, now, read }
    }
}

/// Something of an element that follows the view or listens.
pub enum Live {
    /// An attribute.
    Attribute(&'static str, Followed),
    /// A property of its style. Set through the style object, which a strict content security policy allows, unlike a
    /// style attribute.
    Style(&'static str, Followed),
    /// The value of a field.
    Value(Followed),
    /// The options of a choice, and the value of the chosen one. Options that stay are not drawn anew when another is chosen.
    Options(Followed, Followed),
    /// The markup in it, and when it follows.
    Content(Followed, When),
    /// A listener for the event of that name.
    Event(&'static str, Box<dyn FnMut(Event)>),
    /// What is done beside the element's own part of the page, and when.
    Act(Box<dyn Fn()>, When),
}

/// An attribute of an element, or something else that belongs to it.
pub enum Attribute {
    /// One that never changes.
    Fixed(&'static str, &'static str),
    /// One that follows the view, or a listener.
    Live(Live),
}

thread_local! {
    /// Numbers of elements: unlike for the whole page, and from 0 again for the next.
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// Starts to number elements anew: for a page that takes the place of another.
pub fn number_anew() {
    NEXT.set(0);
}

/// An element with other elements in it.
pub fn element(tag: &'static str, attributes: Vec<Attribute>, children: Vec<View>) -> View {
    let inner = all(children);
    let mut view = opened(tag, attributes);
    view.markup.push_str(&inner.markup);
    view.live.extend(inner.live);
    close(&mut view.markup, tag);
    view
}

/// An element with markup in it that follows the view at once: for what is looked at while the hand moves.
pub fn leaf(tag: &'static str, attributes: Vec<Attribute>, markup: Words) -> View {
    filled(tag, attributes, markup, When::AtOnce)
}

/// An element with markup in it that follows the view after the next picture: for what is read.
pub fn reading(tag: &'static str, attributes: Vec<Attribute>, markup: Words) -> View {
    filled(tag, attributes, markup, When::Soon)
}

fn filled(tag: &'static str, mut attributes: Vec<Attribute>, markup: Words, when: When) -> View {
    let markup = Followed::from(markup);
    let now = markup.now.clone();
    attributes.push(Attribute::Live(Live::Content(markup, when)));
    let mut view = opened(tag, attributes);
    view.markup.push_str(&now);
    close(&mut view.markup, tag);
    view
}

/// What is done once the page stands, and again when what it reads changes: at once, or after the next picture (`ui::field`).
pub fn act(when: When, act: Box<dyn Fn()>) -> View {
    View {
        markup: String::new(),
        live: vec![(0, Live::Act(act, when))],
    }
}

/// Views one after another.
pub fn all(views: Vec<View>) -> View {
    let mut all = View::default();
    for view in views {
        all.markup.push_str(&view.markup);
        all.live.extend(view.live);
    }
    all
}

/// An element with markup in it that never changes.
pub fn still(tag: &'static str, attributes: Vec<Attribute>, markup: &str) -> View {
    let mut view = opened(tag, attributes);
    view.markup.push_str(markup);
    close(&mut view.markup, tag);
    view
}

fn opened(tag: &str, attributes: Vec<Attribute>) -> View {
    let mut view = View {
        markup: ["<", tag].concat(),
        live: Vec::new(),
    };
    let number = NEXT.get();
    for attribute in attributes {
        match attribute {
            Attribute::Fixed(name, value) => put(&mut view.markup, name, value),
            Attribute::Live(live) => {
                match &live {
                    Live::Attribute(name, words) => put(&mut view.markup, name, &words.now),
                    Live::Value(words) => put(&mut view.markup, "value", &words.now),
                    _ => {}
                }
                view.live.push((number, live));
            }
        }
    }
    if !view.live.is_empty() {
        NEXT.set(number + 1);
        put(&mut view.markup, LIVE, &number.to_string());
    }
    view.markup.push('>');
    view
}

fn put(markup: &mut String, name: &str, value: &str) {
    markup.push(' ');
    markup.push_str(name);
    markup.push_str("=\"");
    value.render_to(markup);
    markup.push('"');
}

fn close(markup: &mut String, tag: &str) {
    // The one element of the page that HTML never closes.
    if tag != "input" {
        markup.push_str("</");
        markup.push_str(tag);
        markup.push('>');
    }
}

/// A part of the page with markup to read that follows the view.
pub fn part(class: &'static str, markup: Words) -> View {
    reading("div", fixed(&[("class", class)]), markup)
}

/// A layer of the map with markup that follows the view. Hidden from screen readers: what it shows is said elsewhere.
pub fn layer(class: &'static str, markup: Words) -> View {
    leaf("g", layered(class), markup)
}

/// A layer of the map that never changes.
pub fn still_layer(class: &'static str, markup: &str) -> View {
    still("g", layered(class), markup)
}

fn layered(class: &'static str) -> Vec<Attribute> {
    fixed(&[("class", class), ("aria-hidden", "true")])
}

/// A labelled choice; `options` is the markup of its options, `chosen` the value of the chosen one, which `choose` takes.
pub fn choice(
    class: &'static str,
    label: &'static str,
    options: Words,
    chosen: Words,
    choose: Box<dyn Fn(String)>,
) -> View {
    let change = hears("change", move |event: Event| {
        choose(leptos::prelude::event_target_value(&event))
    });
    let options = Followed::from(options);
    // Nobody can choose on a page that stands still: there the field keeps its place and no more.
    let drawn = match cfg!(target_arch = "wasm32") {
        true => options.now.clone(),
        false => String::new(),
    };
    let options = Attribute::Live(Live::Options(options, chosen.into()));
    let field = still(
        "select",
        with(&[("class", "field")], [change, options]),
        &drawn,
    );
    let name = still("span", Vec::new(), label);
    element("label", fixed(&[("class", class)]), vec![name, field])
}

/// Attributes that never change.
pub fn fixed(pairs: &[(&'static str, &'static str)]) -> Vec<Attribute> {
    let attributes = pairs
        .iter()
        .map(|&(name, value)| Attribute::Fixed(name, value));
    attributes.collect()
}

/// Attributes of which some never change and others follow the view or listen.
pub fn with<const N: usize>(
    pairs: &[(&'static str, &'static str)],
    others: [Attribute; N],
) -> Vec<Attribute> {
    let mut attributes = fixed(pairs);
    attributes.extend(others);
    attributes
}

/// An attribute that follows the view.
pub fn live(name: &'static str, words: Words) -> Attribute {
    Attribute::Live(Live::Attribute(name, words.into()))
}

/// The value of a field that follows the view.
pub fn value(words: Words) -> Attribute {
    Attribute::Live(Live::Value(words.into()))
}

/// A listener for an event of that name, which the browser sends as an `E`.
pub fn hears<E: JsCast + 'static>(
    name: &'static str,
    mut handler: impl FnMut(E) + 'static,
) -> Attribute {
    let handler = Box::new(move |event: Event| handler(event.unchecked_into()));
    Attribute::Live(Live::Event(name, handler))
}

/// A property of the element's style that follows the view.
pub fn styled(name: &'static str, words: Words) -> Attribute {
    // No markup holds a style.
    let (now, read) = (String::new(), Reads::default());
    Attribute::Live(Live::Style(name, Followed { words, now, read }))
}

/// A flag as attributes hold it.
pub fn flag(set: bool) -> &'static str {
    if set { "true" } else { "false" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_live_is_numbered_and_values_are_escaped() {
        number_anew();
        let words = || Box::new(|| "<i>".to_owned()) as Words;
        let view = element(
            "div",
            fixed(&[("title", "\"<b>\"")]),
            vec![
                leaf("p", Vec::new(), words()),
                element("input", vec![live("name", words())], Vec::new()),
                still("b", Vec::new(), "&amp;"),
            ],
        );
        assert_eq!(
            view.markup,
            "<div title=\"&quot;&lt;b&gt;&quot;\"><p data-live=\"0\"><i></p><input name=\"&lt;i&gt;\" data-live=\"1\"><b>&amp;</b></div>"
        );
        let numbers: Vec<u32> = view.live.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [0, 1]);
    }
}
