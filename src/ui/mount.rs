//! Puts views into the page and brings them to life.

use super::field::{When, whenever};
use super::parts::{Followed, LIVE, Live, View};
use crate::platform::document;
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
                when.follow(act);
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
                whenever(follow(words, Box::new(set)));
            }
            Live::Style(name, words) => {
                let set = move |now: &str| document::set_style(&element, name, now);
                whenever(follow(words, Box::new(set)));
            }
            Live::Value(words) => {
                let set = move |now: &str| document::set_value(&element, now);
                whenever(follow(words, Box::new(set)));
            }
            Live::Options(options, chosen) => {
                let field = element.clone();
                let draw = follow(options, Box::new(move |now| field.set_inner_html(now)));
                whenever(Box::new(move || {
                    draw();
                    document::set_value(&element, &chosen());
                }));
            }
            Live::Content(words, when) => {
                let set = move |now: &str| element.set_inner_html(now);
                let draw = follow(words, Box::new(set));
                match when {
                    When::AtOnce => whenever(draw),
                    // After the first picture that it is in.
                    When::Soon => self.acts.push((draw, when)),
                }
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

/// What sets what follows the view, when it is no longer what stands there.
fn follow(words: Followed, set: Box<dyn Fn(&str)>) -> Box<dyn Fn()> {
    let last = RefCell::new(words.now);
    let words = words.words;
    Box::new(move || {
        let now = words();
        if *last.borrow() != now {
            set(&now);
            last.replace(now);
        }
    })
}
