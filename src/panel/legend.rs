//! The legend: colours with ranges and counts, symbols, the members' outline.

use crate::browser::focus;
use crate::components::{Symbol, palette_key};
use crate::context::{AppContext, is_static, use_app};
use crate::selecting::element;
use larkartan_core::domain::Area;
use larkartan_core::scene::{self, KINDS_IN_LEGEND, LegendClass};
use leptos::prelude::*;

/// The legend of what the map shows.
#[component]
pub fn Legend() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let legend = Memo::new(move |_| {
        let data = app.data();
        scene::legend(&data.atlas, text, store.measure.get())
    });
    let patterned = move || store.patterned.get().to_string();
    let sweden_none = move || {
        let words = legend.with(|legend| legend.sweden_none.clone());
        words.map(|words| view! { <p class="quiet">{words}</p> })
    };
    view! {
        <div class="legend">
            <div data-patterned=patterned>
                <h2>{text.legend}</h2>
                <p class="quiet">{move || legend.with(|legend| legend.about.clone())}</p>
                <Classes legend />
                <p class="quiet">{move || legend.with(|legend| legend.unit.clone())}</p>
                <p class="quiet interactive">{text.legend_filter}</p>
                <p class="quiet">{text.legend_count}</p>
                {sweden_none}
                <Symbols />
            </div>
            <button
                class="button"
                type="button"
                data-patterns=""
                aria-pressed=patterned
                on:click=move |_| store.switch_patterns()
            >
                {text.patterns}
            </button>
            <Narrowed />
        </div>
    }
}

/// The classes: each button asks for the municipalities of one, and keeps its element when the measure changes.
#[component]
fn Classes(legend: Memo<scene::Legend>) -> impl IntoView {
    let app = use_app();
    let no_data = move || {
        let count = legend.with(|legend| legend.no_data);
        (count.all() > 0).then(|| {
            view! {
                <li>
                    <div>
                        <span class="swatch" data-class="none"></span>
                        <span>{app.text.no_data}</span>
                        <span class="count">{(app.text.class_count)(count.own, count.beside)}</span>
                    </div>
                </li>
            }
        })
    };
    let count = Memo::new(move |_| legend.with(|legend| legend.classes.len()));
    view! {
        <ol
            class="classes"
            data-palette=move || legend.with(|legend| palette_key(legend.palette))
        >
            <For each=move || 0..count.get() key=|nth| *nth let:nth>
                <ClassRow legend nth />
            </For>
            {no_data}
        </ol>
    }
}

/// The class at one place of the legend, whatever the measure.
#[component]
fn ClassRow(legend: Memo<scene::Legend>, nth: usize) -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let node_ref = match nth {
        0 => app.focus.first_class,
        _ => NodeRef::new(),
    };
    // None for a moment, where a measure with fewer classes has been chosen.
    let class = Memo::new(move |_| legend.with(|legend| legend.classes.get(nth).cloned()));
    let index = move || class.get().map(|class| class.class);
    let of = move |part: fn(LegendClass) -> String| class.get().map(part);
    let sweden = move || {
        let words = class.get().and_then(|class| class.sweden);
        words.map(|words| view! { <span class="sweden">{words}</span> })
    };
    let words = view! {
        <span class="swatch" data-class=move || of(|class| class.palette_index.to_string())></span>
        <span>{move || of(|class| class.range)} {sweden}</span>
        <span class="count">
            {move || class.get().map(|class| (text.class_count)(class.count.own, class.count.beside))}
        </span>
    };
    if is_static() {
        return view! { <li><div>{words}</div></li> }.into_any();
    }
    view! {
        <li>
            <button
                type="button"
                aria-pressed=move || (index().is_some() && store.class.get() == index()).to_string()
                node_ref=node_ref
                on:click=move |_| store.ask_for_class(untrack(index))
            >
                {words}
            </button>
        </li>
    }
    .into_any()
}

/// The symbols of places to study, and what the members' outline means.
#[component]
fn Symbols() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let kinds = KINDS_IN_LEGEND.map(|kind| {
        view! {
            <li>
                <Symbol kind is_active=true />
                <span>{(text.site_kind_plural)(kind)}</span>
            </li>
        }
    });
    let members = move || {
        let data = app.data();
        let chosen = store.collaboration.get();
        let chosen = chosen.and_then(|id| data.atlas.collaboration(id))?;
        Some(view! {
            <li>
                <span class="member-key" aria-hidden="true"></span>
                <span>{(text.member_mark)(&chosen.short_name)}</span>
            </li>
        })
    };
    view! { <ul class="symbols">{kinds.into_iter().collect_view()} {members}</ul> }
}

/// While not all municipalities are asked for: why, and the way back to all.
#[component]
fn Narrowed() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let has_offers = Memo::new(move |_| store.offers.with(|offers| offers.is_narrow()));
    let is_narrowed = Memo::new(move |_| {
        has_offers.get() || store.class.get().is_some() || store.area.get() != Area::All
    });
    view! {
        <Show when=move || has_offers.get()>
            <p class="quiet on-map">{text.supply.on_map}</p>
        </Show>
        <Show when=move || is_narrowed.get()>
            <button class="button" type="button" data-all="" on:click=move |_| show_all(app)>
                {text.table.show_all}
            </button>
        </Show>
    }
}

/// Asks for all municipalities again. The button goes with what it took back, so the focus moves to the first class.
fn show_all(app: AppContext) {
    app.store.ask_for_all();
    focus::move_when_drawn(move || element(app.focus.first_class.get_untracked()));
}
