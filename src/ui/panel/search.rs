//! Search: a labelled combobox after the ARIA Authoring Practices (list autocomplete, manual selection).

use crate::platform::document;
use crate::ui::Field;
use crate::ui::app::Page;
use crate::ui::parts::{View, element, fixed, flag, hears, leaf, live, still, value, with};
use larkartan_core::domain::{Atlas, DRAWING_HEIGHT};
use larkartan_core::geo::{Bounds, LonLat};
use larkartan_core::scene::{Drawing, Hit, Hits};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use maud::{Markup, html};
use web_sys::{Event, KeyboardEvent, MouseEvent};

/// The attribute that tells which hit an element is.
const HIT: &str = "data-hit";
/// What the field is.
const FIELD: &[(&str, &str)] = &[
    ("id", "search"),
    ("class", "field"),
    ("type", "search"),
    ("role", "combobox"),
    ("autocomplete", "off"),
    ("spellcheck", "false"),
    ("aria-autocomplete", "list"),
    ("aria-controls", "hits"),
];

/// A found locality or site is shown in a square of so large a part of the map's height.
const SHOWN_PART: f64 = 0.16;

/// What no link carries: the words being typed and what they find.
#[derive(Debug, Clone, PartialEq, Default)]
struct Typed {
    words: String,
    hits: Hits,
    /// Whether the reader wants to see the hits.
    is_open: bool,
    /// The hit that the keys are on.
    active: Option<usize>,
}

impl Typed {
    fn shows_hits(&self) -> bool {
        self.is_open && !self.words.trim().is_empty()
    }

    /// Moves the keys by one hit, from the last to the first and back; whether there is a hit to move to.
    fn step(&mut self, down: bool) -> bool {
        let count = self.hits.shown.len();
        if count == 0 {
            return false;
        }
        self.is_open = true;
        self.active = Some(match (self.active, down) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(at), true) => (at + 1) % count,
            (Some(at), false) => (at + count - 1) % count,
        });
        true
    }
}

/// The field, its hits, and how many there are, said politely.
pub fn search(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let (atlas, drawing, index) = (page.atlas, page.drawing, page.index);
    let typed = Field::new(Typed::default());
    let write = move |words: String, is_open| {
        typed.set(Typed {
            hits: index.find(text, &words),
            words,
            is_open,
            active: None,
        });
    };
    let choose = move |nth: usize| {
        if let Some(hit) = typed.get_untracked().hits.shown.get(nth) {
            write(hit.name.clone(), false);
            if let Some(bounds) = bounds_of(atlas, drawing, &hit.target) {
                store.find(atlas, hit.target.clone(), &bounds);
            }
        }
    };
    let on_input = move |event: Event| write(event_target_value(&event), true);
    let on_key = move |event: KeyboardEvent| {
        let mut now = typed.get_untracked();
        match event.key().as_str() {
            key @ ("ArrowDown" | "ArrowUp") => {
                if !now.step(key == "ArrowDown") {
                    return;
                }
                typed.set(now);
            }
            // Without a hit under the keys, Enter takes the likeliest one.
            "Enter" => choose(now.active.unwrap_or(0)),
            "Escape" if now.is_open => close(typed),
            "Escape" => write(String::new(), false),
            _ => return,
        }
        event.prevent_default();
    };
    let on_click = move |event: MouseEvent| {
        let nth = document::nearest_attribute(event.target(), HIT).and_then(|nth| nth.parse().ok());
        if let Some(nth) = nth {
            choose(nth);
        }
    };
    let is_open = move || flag(typed.get().shows_hits()).to_owned();
    let list = move || {
        let now = typed.get();
        written(&now.hits.shown, now.active).into_string()
    };
    let activated = move || {
        let nth = typed.get().active;
        nth.map_or_else(String::new, |nth| format!("hit-{nth}"))
    };
    let is_none = move || flag(typed.get().hits.all == 0).to_owned();
    let said = move || {
        let now = typed.get();
        match now.shows_hits() {
            true => (text.search_hits)(now.hits.shown.len(), now.hits.all),
            false => String::new(),
        }
    };
    let label = still("label", fixed(&[("for", "search")]), text.search_label);
    let mut attributes = with(
        &[("placeholder", text.search_example)],
        [
            live("aria-expanded", Box::new(is_open)),
            live("aria-activedescendant", Box::new(activated)),
            value(Box::new(move || typed.get().words)),
            hears("input", on_input),
            hears("keydown", on_key),
        ],
    );
    attributes.extend(fixed(FIELD));
    let field = element("input", attributes, Vec::new());
    let names = [
        ("id", "hits"),
        ("role", "listbox"),
        ("aria-label", text.search_label),
    ];
    let list_attributes = with(
        &names,
        [
            live("data-open", Box::new(is_open)),
            // Before the field loses its focus and closes the list.
            hears("pointerdown", |event: Event| event.prevent_default()),
            hears("click", on_click),
        ],
    );
    let list = leaf("ul", list_attributes, Box::new(list));
    let status = with(
        &[("class", "hits-said"), ("role", "status")],
        [live("data-none", Box::new(is_none))],
    );
    let status = leaf("p", status, Box::new(said));
    let leave = hears("focusout", move |_: Event| close(typed));
    element(
        "div",
        with(&[("class", "choice search")], [leave]),
        vec![label, field, list, status],
    )
}

fn close(typed: Field<Typed>) {
    let now = typed.get_untracked();
    typed.set(Typed {
        is_open: false,
        ..now
    });
}

fn written(hits: &[Hit], active: Option<usize>) -> Markup {
    html! {
        @for (nth, hit) in hits.iter().enumerate() {
            li role="option" id=(format!("hit-{nth}")) data-hit=(nth) aria-selected=(active == Some(nth)) {
                strong { (hit.name) }
                span.quiet { (hit.what) }
            }
        }
    }
}

fn bounds_of(atlas: &Atlas, drawing: &Drawing, target: &Selection) -> Option<Bounds> {
    let around = |at: LonLat| {
        let side = DRAWING_HEIGHT * SHOWN_PART;
        Bounds::around(atlas.projection().screen_from_lonlat(at), side, side)
    };
    match target {
        Selection::None => None,
        Selection::Municipality(code) => drawing.region(*code).map(|region| region.bounds),
        Selection::Site(id) => atlas.site(id).map(|site| around(site.at)),
        Selection::Locality(code) => atlas.locality(code).map(|(l, _)| around(l.at)),
    }
}
