//! Puts a view into the page and brings it to life.

use super::parts::{Followed, LIVE, Live, View};
use super::whenever;
use crate::platform::document;
use std::cell::RefCell;
use std::rc::Rc;

/// What listens on a page. Dropped with the page that it belongs to.
pub type Listeners = Vec<document::Listener>;

/// Puts `view` in the place of what `root` holds; what follows the view belongs to the current owner of the graph.
pub fn mount(root: &web_sys::Element, view: View) -> Listeners {
    root.set_inner_html(&view.markup);
    let mut listeners = Listeners::new();
    for (number, live) in view.live {
        if let Live::Act(act, when) = live {
            when(act);
            continue;
        }
        let found = root.query_selector(&format!("[{LIVE}='{number}']"));
        let Some(element) = found.ok().flatten() else {
            continue;
        };
        match live {
            Live::Event(name, handler) => {
                listeners.push(document::Listener::new(&element, name, handler));
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
                when(follow(words, Box::new(set)));
            }
            Live::Act(..) => {}
        }
    }
    listeners
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

/// Shows what `view` makes, and makes it anew when a field that it reads changes.
pub fn show(root: web_sys::HtmlElement, view: impl Fn() -> View + 'static) {
    let listeners: Rc<RefCell<Listeners>> = Rc::default();
    whenever(Box::new(move || {
        // The old page's listeners go before its elements do.
        listeners.borrow_mut().clear();
        let made = mount(&root, view());
        listeners.replace(made);
    }));
}
