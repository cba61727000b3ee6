//! The year of the series: a slider, and a button that plays the years. Nothing plays by itself.

use crate::platform::{document, task};
use crate::ui::app::Page;
use crate::ui::parts::{View, element, fixed, flag, hears, leaf, live, still, value, with};
use crate::ui::{Field, Store};
use larkartan_core::domain::{Measure, SeriesYear};
use larkartan_core::text::Text;
use leptos::prelude::*;
use maud::html;
use std::time::Duration;
use web_sys::{Event, MouseEvent};

/// How long a year stays while the years are played.
const A_YEAR_STAYS: Duration = Duration::from_millis(1500);

/// The choice of year; shown while the series colours the map.
pub fn year_choice(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let playing = Field::new(false);
    let place = move || year_of(store.measure.get()).map_or(0, SeriesYear::place);
    let slide = hears("input", move |event: Event| {
        playing.set(false);
        if let Ok(nth) = event_target_value(&event).parse() {
            store.show_year(SeriesYear::nth(nth));
        }
    });
    let spoken = live("aria-valuetext", Box::new(move || said(text, store)));
    let at = value(Box::new(move || place().to_string()));
    let slider = [
        ("type", "range"),
        ("min", "0"),
        ("max", "5"),
        ("step", "1"),
        ("class", "slider"),
    ];
    let label = vec![
        leaf(
            "span",
            Vec::new(),
            Box::new(move || html! { (said(text, store)) }.into_string()),
        ),
        element("input", with(&slider, [slide, spoken, at]), Vec::new()),
    ];
    let press = hears("click", move |_: MouseEvent| {
        let starts = !playing.get_untracked();
        playing.set(starts);
        if starts && place_now(store) == SeriesYear::LAST.place() {
            store.show_year(SeriesYear::nth(0));
            task::later(A_YEAR_STAYS, Box::new(move || play(store, playing)));
        } else if starts {
            play(store, playing);
        }
    });
    let pressed = live(
        "aria-pressed",
        Box::new(move || flag(playing.get()).to_owned()),
    );
    let names = [("class", "button play"), ("type", "button")];
    let button = still("button", with(&names, [press, pressed]), text.play);
    let label = element("label", fixed(&[("class", "choice")]), label);
    let shown = live(
        "data-shown",
        Box::new(move || flag(year_of(store.measure.get()).is_some()).to_owned()),
    );
    element(
        "div",
        with(&[("class", "years")], [shown]),
        vec![label, button],
    )
}

/// Shows the next year, and the one after it when that has stood for a while; until the last, a press on the button or
/// another measure. It stops too when the reader asks for less motion.
fn play(store: &'static Store, playing: Field<bool>) {
    let now = place_now(store);
    let is_over = now == SeriesYear::LAST.place() || document::prefers_less_motion();
    if is_over || year_of(store.measure.get_untracked()).is_none() {
        playing.set(false);
    }
    if playing.get_untracked() {
        store.show_year(SeriesYear::nth(now + 1));
        task::later(A_YEAR_STAYS, Box::new(move || play(store, playing)));
    }
}

fn place_now(store: &'static Store) -> usize {
    year_of(store.measure.get_untracked()).map_or(0, SeriesYear::place)
}

fn said(text: &Text, store: &'static Store) -> String {
    year_of(store.measure.get()).map_or_else(String::new, |year| (text.year)(year.year()))
}

/// The year that the map shows, if it shows the series.
fn year_of(measure: Measure) -> Option<SeriesYear> {
    match measure {
        Measure::Series(year) => Some(year),
        _ => None,
    }
}
