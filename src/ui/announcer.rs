//! The one live region: what has changed, said politely, once the reader has come to rest.

use super::When;
use super::app::Page;
use super::parts::{View, act, all, fixed, still};
use crate::platform::document;
use larkartan_core::scene::announcement;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// How long the view must rest before it is spoken of.
const RESTS: Duration = Duration::from_millis(500);

/// The live region, and what fills it. It stands outside of everything that is hidden or drawn anew.
pub fn announcer(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let said = Rc::new(RefCell::new(store.now()));
    let waiting: Rc<RefCell<Option<TimeoutHandle>>> = Rc::default();
    let listen = move || {
        let now = store.view();
        if let Some(earlier) = waiting.take() {
            earlier.clear();
        }
        let (said, atlas) = (said.clone(), atlas);
        let rested = move || {
            let before = said.replace(now.clone());
            if let Some(words) = announcement(atlas, text, &before, &now) {
                document::set_text(".announcer", &words);
            }
        };
        *waiting.borrow_mut() = set_timeout_with_handle(rested, RESTS).ok();
    };
    let names = [("class", "announcer"), ("role", "status")];
    all(vec![
        still("p", fixed(&names), ""),
        act(When::AtOnce, Box::new(listen)),
    ])
}
