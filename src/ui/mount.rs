//! Puts views into the page and brings them to life.

use super::field::{Reads, When};
use super::parts::{Followed, LIVE, Live, View, Words};
use crate::platform::{document, focus};
use leptos::prelude::Owner;
use std::cell::RefCell;
use wasm_bindgen::JsCast;

/// A page that is alive: its elements, which stand aside until it is shown, and what follows the view or listens in them.
/// When it is dropped nothing follows or listens any more.
pub struct Mounted {
    root: web_sys::Element,
    aside: web_sys::Element,
    owner: Owner,
    listeners: Vec<document::Listener>,
    /// What is done once it is shown, and when.
    acts: Vec<(Box<dyn Fn()>, When)>,
}

impl Mounted {
    /// A page without any part, to be shown in the place of what `root` holds.
    pub fn new(root: &web_sys::Element) -> Self {
        let aside = root.clone_node().map(JsCast::unchecked_into);
        Self {
            // An element can always be copied.
            aside: aside.unwrap_or_else(|_| root.clone()),
            root: root.clone(),
            owner: Owner::new(),
            listeners: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// Adds a part after all others.
    pub fn add(&mut self, view: View) {
        // Only elements without a parent, and markup that is no HTML, can fail.
        let _ = self.aside.insert_adjacent_html("beforeend", &view.markup);
        let owner = self.owner.clone();
        owner.with(|| {
            for (number, live) in view.live {
                self.enliven(number, live);
            }
        });
    }

    /// Shows it.
    pub fn show(&mut self) {
        self.root.set_inner_html("");
        while let Some(part) = self.aside.first_child() {
            // A part has one parent at a time.
            let _ = self.root.append_child(&part);
        }
        let acts = std::mem::take(&mut self.acts);
        self.owner.with(|| {
            for (act, when) in acts {
                when.follow(Reads::default(), act);
            }
        });
    }

    fn enliven(&mut self, number: u32, live: Live) {
        if let Live::Act(act, when) = live {
            return self.acts.push((act, when));
        }
        let found = self.aside.query_selector(&format!("[{LIVE}='{number}']"));
        let Some(element) = found.ok().flatten() else {
            return;
        };
        match live {
            Live::Event(name, handler) => {
                self.listeners
                    .push(document::Listener::new(&element, name, handler));
            }
            Live::Attribute(name, words) => {
                let set = move |now: &str| document::set_attribute(&element, name, now);
                follow(words, When::AtOnce, Box::new(set));
            }
            Live::Style(name, words) => {
                let set = move |now: &str| document::set_style(&element, name, now);
                follow(words, When::AtOnce, Box::new(set));
            }
            Live::Value(words) => {
                let set = move |now: &str| document::set_value(&element, now);
                follow(words, When::AtOnce, Box::new(set));
            }
            Live::Options(options, chosen) => {
                document::set_value(&element, &chosen.now);
                let field = element.clone();
                let draw = move |now: &str| field.set_inner_html(now);
                let draw = differing(options.words, options.now, Box::new(draw));
                let set = move || {
                    draw();
                    document::set_value(&element, &(chosen.words)());
                };
                When::Soon.follow(options.read.and(chosen.read), Box::new(set));
            }
            Live::Content(words, when) => {
                let set = move |now: &str| focus::rewrite(&element, now);
                follow(words, when, Box::new(set));
            }
            Live::Act(..) => {}
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Sets what follows the view, when it changes.
fn follow(words: Followed, when: When, set: Box<dyn Fn(&str)>) {
    when.follow(words.read, differing(words.words, words.now, set));
}

/// What sets what `words` give, when that is no longer what stands there `now`.
fn differing(words: Words, now: String, set: Box<dyn Fn(&str)>) -> Box<dyn Fn()> {
    let last = RefCell::new(now);
    Box::new(move || {
        let now = words();
        if *last.borrow() != now {
            set(&now);
            last.replace(now);
        }
    })
}
