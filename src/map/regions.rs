//! The municipalities: links coloured by the measure, one tab stop for all of them.

use super::gestures::Gestures;
use super::{MapContext, use_map};
use crate::browser::{focus, page};
use crate::components::palette_key;
use crate::selecting::{tab_stop_code, takes_over};
use larkartan_core::domain::{Measure, Municipality, MunicipalityCode, Ranks};
use larkartan_core::scene::{card_among, class_of, is_asked, offers_on_map};
use larkartan_core::url::Selection;
use leptos::ev;
use leptos::prelude::*;

/// What follows the view in all municipalities, each in the order of the drawing.
#[derive(Clone, Copy)]
struct Shown {
    /// The step of the palette, or `none`.
    classes: Memo<Vec<String>>,
    /// What a screen reader says.
    labels: Memo<Vec<String>>,
    /// Whether it is not asked for.
    faded: Memo<Vec<bool>>,
}

/// One link a municipality, with its path.
#[component]
pub fn Regions(
    /// What tells a click from the end of a drag.
    gestures: Gestures,
) -> impl IntoView {
    let map = use_map();
    let shown = Shown {
        classes: Memo::new(move |_| classes(map)),
        labels: Memo::new(move |_| labels(map)),
        faded: Memo::new(move |_| faded(map)),
    };
    // Of all municipalities, only those hear of a change that were or become the one.
    let chosen = Selector::new(move || map.store.municipality());
    let tab_stop = Selector::new(move || tab_stop_code(map));
    let data = map.app.data();
    let regions = data.drawing.regions.iter().enumerate().map(|(nth, region)| {
        let code = region.code;
        let (chosen, tab_stop) = (chosen.clone(), tab_stop.clone());
        let on_click = move |event: ev::MouseEvent| {
            if takes_over(&event) && !gestures.click_ends_drag() {
                choose(map, code);
            }
        };
        let on_over = move |event: ev::PointerEvent| {
            if event.pointer_type() != "touch" {
                map.hovered.set(Some(code));
            }
        };
        view! {
            <g>
                <a
                    href=map.store.place_href(&data.atlas, &Selection::Municipality(code))
                    data-code=code.to_string()
                    aria-label=move || shown.labels.with(|all| all.get(nth).cloned())
                    aria-current=move || chosen.selected(&Some(code)).to_string()
                    tabindex=move || if tab_stop.selected(&Some(code)) { "0" } else { "-1" }
                    node_ref=map.region(code).unwrap_or_default()
                    on:click=on_click
                    on:focus=move |_| keyboard_comes(map, code)
                    on:pointerover=on_over
                    on:pointerout=move |_| map.hovered.set(None)
                >
                    <path
                        d=region.path.clone()
                        data-class=move || shown.classes.with(|all| all.get(nth).cloned())
                        data-faded=move || shown.faded.with(|all| all.get(nth).copied()).unwrap_or(false).to_string()
                    />
                </a>
            </g>
        }
        .into_any()
    });
    let regions: Vec<AnyView> = regions.collect();
    // The palette stands here and not on the whole drawing: colours are inherited, and another would restyle all of it.
    view! {
        <g class="regions" data-palette=move || palette_key(map.store.measure.get().scale().palette)>
            {regions}
        </g>
    }
}

/// Chooses a municipality. Where the map stays while the panel is scrolled, its facts begin in sight.
pub fn choose(map: MapContext, code: MunicipalityCode) {
    map.store.select(Selection::Municipality(code));
    let facts = map.app.focus.facts;
    request_animation_frame(move || {
        if let Some(facts) = facts.get_untracked() {
            let top = facts.get_bounding_client_rect().top();
            page::scroll_by(top.min(0.0));
        }
    });
}

/// The keyboard has come to a municipality. A tap gives the focus too, but its reader sees what is under the finger.
fn keyboard_comes(map: MapContext, code: MunicipalityCode) {
    if !focus::focused().is_some_and(|element| focus::is_visible(&element)) {
        return;
    }
    map.visited.set(Some(code));
    map.focused.set(Some(code));
    map.hovered.set(Some(code));
}

fn classes(map: MapContext) -> Vec<String> {
    let (data, measure) = (map.app.data(), map.store.measure.get());
    let class =
        |code| class_of(&data.atlas, measure, code).map(|class| measure.scale().tone(class));
    let regions = data.drawing.regions.iter();
    regions
        .map(|region| class(region.code).map_or_else(|| "none".to_owned(), |step| step.to_string()))
        .collect()
}

fn labels(map: MapContext) -> Vec<String> {
    let (data, text) = (map.app.data(), map.store.lang.get().text());
    let ranks = Ranks::new(&data.atlas, map.store.measure.get());
    let offers = offers_on_map(&data.atlas, &map.store.offers.get());
    let label = |code: MunicipalityCode| {
        let mut label =
            card_among(&ranks, text, code).map_or_else(String::new, |card| card.spoken());
        // The number that stands on it.
        if let Some((_, count)) = offers.iter().find(|(other, _)| *other == code) {
            label = format!(
                "{label}, {}",
                (text.value)(Measure::Offers, f64::from(*count))
            );
        }
        label
    };
    data.drawing
        .regions
        .iter()
        .map(|region| label(region.code))
        .collect()
}

/// Which municipalities are not asked for.
pub fn faded(map: MapContext) -> Vec<bool> {
    let (data, asked, filter) = (map.app.data(), map.store.asked(), map.store.offers.get());
    let offers = offers_on_map(&data.atlas, &filter);
    let is_faded = |place: &Municipality| {
        let has_offers = !filter.is_narrow() || offers.iter().any(|(code, _)| *code == place.code);
        !has_offers || !is_asked(&data.atlas, &asked, place)
    };
    let regions = data.drawing.regions.iter();
    regions
        .map(|region| data.atlas.municipality(region.code).is_some_and(is_faded))
        .collect()
}
