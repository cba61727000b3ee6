//! What colours the map, the search, the tabs.

use super::search::Search;
use super::year::YearChoice;
use crate::components::Choice;
use crate::context::use_app;
use crate::selecting::takes_over;
use larkartan_core::domain::Measure;
use larkartan_core::scene::Tab;
use leptos::prelude::*;
use web_sys::MouseEvent;

/// What is chosen above the map.
#[component]
pub fn Choices() -> impl IntoView {
    view! {
        <div class="choices">
            <MeasureChoice />
            <YearChoice />
            <Search />
            <Tabs />
        </div>
    }
}

/// The choice of measure, in two groups.
#[component]
fn MeasureChoice() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let on_choose =
        move |key: String| store.show_measure(Measure::from_key(&key).unwrap_or_default());
    view! {
        <Choice
            label=text.measure_label
            chosen=Signal::derive(move || store.measure.get().key().to_owned())
            on_choose
        >
            <MeasureGroup name=text.measure_group_access is_about_access=true />
            <MeasureGroup name=text.measure_group_attainment is_about_access=false />
        </Choice>
    }
}

/// The measures of one group, as options.
#[component]
fn MeasureGroup(name: &'static str, is_about_access: bool) -> impl IntoView {
    let app = use_app();
    let option = |measure: Measure| {
        let label = move || {
            // The chosen year of the series, not its newest.
            let chosen = app.store.measure.get();
            let is_chosen = chosen.key() == measure.key();
            (app.text.measure)(if is_chosen { chosen } else { measure })
        };
        view! { <option value=measure.key()>{label}</option> }
    };
    let measures = Measure::ALL.into_iter();
    let measures = measures.filter(|measure| measure.is_about_access() == is_about_access);
    view! { <optgroup label=name>{measures.map(option).collect_view()}</optgroup> }
}

/// Map, tables, programmes, Min kommun: links, so that each is an address, followed without a reload.
#[component]
fn Tabs() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let name = |tab| match tab {
        Tab::Map => text.table.map_tab,
        Tab::Table => text.table.table_tab,
        Tab::Supply => text.supply.tab,
        Tab::Profile => text.profile.tab,
    };
    let link = |(tab, node_ref): (Tab, _)| {
        let on_click = move |event: MouseEvent| {
            if takes_over(&event) {
                store.open(tab);
            }
        };
        let target = store.link_target();
        view! {
            <a
                class="tab"
                aria-current=move || (store.tab.get() == tab).to_string()
                href=move || store.tab_href(tab)
                target=target
                rel=target.map(|_| "noopener")
                node_ref=node_ref
                on:click=on_click
            >
                {name(tab)}
            </a>
        }
    };
    let tabs = Tab::ALL.into_iter().zip(app.focus.tabs);
    view! {
        <nav class="tabs" aria-label=text.table.tabs>
            {tabs.map(link).collect_view()}
        </nav>
    }
}
