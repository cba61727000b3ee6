//! The municipalities: links, coloured by the measure, with one tab stop for all of them.

use super::keyboard;
use super::region_states::RegionStates;
use super::scroll::reveal;
use super::{MapContext, use_map};
use crate::components::palette_key;
use crate::context::use_app;
use crate::selecting::{tab_stop_code, takes_over};
use crate::store::set;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::url::Selection;
use leptos::prelude::*;
use leptos::svg;
use std::cmp::Reverse;
use web_sys::MouseEvent;

/// All municipalities. The palette is named here and not on the whole drawing: colours are inherited, and another palette
/// would restyle all that lies there.
#[component]
pub fn Regions(
    /// What the view makes of each.
    states: RegionStates,
) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let store = app.store;
    // Selectors, so that another choice changes two municipalities and not all.
    let current = Selector::new(move || store.municipality());
    let tab_stop = Selector::new(move || tab_stop_code(map));
    let data = app.data();
    let mut regions: Vec<_> = data.drawing.regions.iter().enumerate().collect();
    // In the order that they are read: from the north, as in the table, with the neighbours last; their codes count from the south.
    regions.sort_by_key(|(_, region)| Reverse(region.code.county()));
    let regions = regions.into_iter();
    let regions = regions.map(|(nth, region)| {
        let code = region.code;
        let place = Selection::Municipality(code);
        view! {
            <Region
                nth
                code
                path=region.path.clone()
                href=store.place_href(&data.atlas, &place)
                states
                current=current.clone()
                tab_stop=tab_stop.clone()
                link=map.region(code).unwrap_or_default()
            />
        }
    });
    view! {
        <g class="regions" data-palette=move || palette_key(store.measure.get().scale().palette)>
            {regions.collect_view()}
        </g>
    }
}

/// A municipality: a link to its static page, which the app takes over. Outlines are elements of their own (`overlays`):
/// raising the municipality itself in the document would lose clicks and leave highlights behind.
#[component]
fn Region(
    /// Its place in the drawing.
    nth: usize,
    /// Its code.
    code: MunicipalityCode,
    /// Its path data.
    path: String,
    /// Its static page.
    href: String,
    /// What the view makes of each.
    states: RegionStates,
    /// Tells which is chosen.
    current: Selector<Option<MunicipalityCode>>,
    /// Tells which is the tab stop.
    tab_stop: Selector<Option<MunicipalityCode>>,
    /// Holds the link, for the keyboard.
    link: NodeRef<svg::A>,
) -> impl IntoView {
    let map = use_map();
    let class = move || {
        let index = states.classes.with(|all| all.get(nth).copied().flatten());
        index.map_or_else(|| "none".to_owned(), |index| index.to_string())
    };
    let is_faded = move || states.faded.with(|all| all.get(nth).copied()) == Some(true);
    let on_click = move |event: MouseEvent| {
        if takes_over(&event) {
            choose(map, code);
        }
    };
    let on_focus = move |_| {
        if let Some(link) = link.get_untracked() {
            keyboard::arrive(map, code, &link);
        }
    };
    let target = map.store.link_target();
    view! {
        <g>
            <a
                href=href
                target=target
                rel=target.map(|_| "noopener")
                data-code=code.to_string()
                aria-label=move || states.spoken.with(|all| all.get(nth).cloned())
                aria-current=move || current.selected(&Some(code)).then_some("true")
                tabindex=move || if tab_stop.selected(&Some(code)) { "0" } else { "-1" }
                node_ref=link
                on:click=on_click
                on:pointermove=move |event| map.point_at(&event, code)
                on:pointerout=move |_| set(map.hovered, None)
                on:focus=on_focus
                on:blur=move |_| keyboard::leave(map)
                on:keydown=move |event| keyboard::on_key(map, code, &event)
            >
                <path
                    d=path
                    data-class=class
                    data-faded=move || is_faded().then_some("true")
                />
            </a>
        </g>
    }
}

/// Chooses a municipality; the focus stays. Where the map stays while the panel is scrolled, the facts begin in sight.
pub fn choose(map: MapContext, code: MunicipalityCode) {
    map.select(Selection::Municipality(code));
    reveal(map.app.focus.facts);
}
