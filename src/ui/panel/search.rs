//! Search: a labelled combobox after the ARIA Authoring Practices (list autocomplete, manual selection).

use crate::domain::{Atlas, DRAWING_HEIGHT};
use crate::geo::{Bounds, LonLat};
use crate::platform::document;
use crate::scene::{Drawing, Hit, Selection};
use crate::ui::app::Page;
use crate::ui::parts::{always, element, fixed, flag, hears, leaf, live, with};
use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
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

/// The field, its hits, and how many there are, said politely.
pub fn search(page: &Page) -> AnyView {
    let (text, store) = (page.text, page.store);
    let (atlas, drawing, index) = (page.atlas.clone(), page.drawing.clone(), page.index.clone());
    // What no link carries: the words being typed, whether the list is open, which hit the keys are on.
    let words = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let hits = Memo::new(move |_| index.find(text, &words.read()));

    let choose = move |hit: &Hit| {
        open.set(false);
        active.set(None);
        words.set(hit.name.clone());
        if let Some(bounds) = bounds_of(&atlas, &drawing, &hit.target) {
            store.find(&atlas, hit.target.clone(), &bounds);
        }
    };
    let on_input = move |event: Event| {
        words.set(event_target_value(&event));
        open.set(true);
        active.set(None);
    };
    let on_key = {
        let choose = choose.clone();
        move |event: KeyboardEvent| {
            let count = hits.with(Vec::len);
            match event.key().as_str() {
                "ArrowDown" if count > 0 => {
                    open.set(true);
                    active.update(|a| *a = Some(a.map_or(0, |a| (a + 1) % count)));
                }
                "ArrowUp" if count > 0 => {
                    open.set(true);
                    active.update(|a| *a = Some(a.map_or(count - 1, |a| (a + count - 1) % count)));
                }
                "Enter" => {
                    // Without a hit under the keys, Enter takes the likeliest one.
                    let hit = hits.with(|hits| hits.get(active.get().unwrap_or(0)).cloned());
                    if let Some(hit) = hit {
                        choose(&hit);
                    }
                }
                "Escape" if open.get() => open.set(false),
                "Escape" => words.set(String::new()),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let is_open = move || open.get() && !words.with(|w| w.trim().is_empty());
    let list = move || {
        let active = active.get();
        hits.with(|hits| written(hits, active)).into_string()
    };
    let on_click = move |event: MouseEvent| {
        let nth = document::nearest_attribute(event.target(), HIT).and_then(|nth| nth.parse().ok());
        let hit = nth.and_then(|nth: usize| hits.with(|hits| hits.get(nth).cloned()));
        if let Some(hit) = hit {
            choose(&hit);
        }
    };
    let activated = move || {
        let nth = active.get();
        nth.map_or_else(String::new, |nth| format!("hit-{nth}"))
    };
    let said = move || match is_open() {
        true => (text.search_hits)(hits.with(Vec::len)),
        false => String::new(),
    };
    let label = leaf(
        "label",
        fixed(&[("for", "search")]),
        always(text.search_label),
    );
    let mut attributes = with(
        &[("placeholder", text.search_example)],
        [
            live(
                "aria-expanded",
                Box::new(move || flag(is_open()).to_owned()),
            ),
            live("aria-activedescendant", Box::new(activated)),
            prop("value", move || words.get()).into_any_attr(),
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
            live("data-open", Box::new(move || flag(is_open()).to_owned())),
            // Before the field loses its focus and closes the list.
            hears("pointerdown", |event: Event| event.prevent_default()),
            hears("click", on_click),
        ],
    );
    let list = leaf("ul", list_attributes, Box::new(list));
    let is_none = live(
        "data-none",
        Box::new(move || flag(hits.with(Vec::is_empty)).to_owned()),
    );
    let status = with(&[("class", "hits-said"), ("role", "status")], [is_none]);
    let status = leaf("p", status, Box::new(said));
    let leave = hears("focusout", move |_: Event| open.set(false));
    element(
        "div",
        with(&[("class", "choice search")], [leave]),
        vec![label, field, list, status],
    )
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
