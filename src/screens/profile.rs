//! "Min kommun": one municipality on a page of its own, to read or to print on one A4; or all, to choose one.

use super::sheet::Sheet;
use crate::components::{Choice, PlaceLink};
use crate::context::use_app;
use crate::map::use_map;
use crate::panel::MeasureChoice;
use larkartan_core::domain::{County, Municipality, MunicipalityCode};
use larkartan_core::scene::{by_name, municipality_of};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// The choice of a municipality, and the page of the chosen one.
#[component]
pub fn Profile() -> impl IntoView {
    let app = use_app();
    let code = Memo::new(move |_| {
        let data = app.data();
        let selection = app.store.selection.get();
        municipality_of(&data.atlas, &selection).map(|place| place.code)
    });
    let shown = move || code.get().map(|code| (code, app.store.measure.get()));
    view! {
        <section class="table profile" id="kommun" data-shown="true">
            <div class="table-choices">
                <MunicipalityChoice code />
                <Show when=move || code.get().is_some()>
                    <MeasureChoice />
                </Show>
            </div>
            <div class="sheet">
                <Show when=move || code.get().is_none()>
                    <AllMunicipalities />
                </Show>
                // Each municipality has elements of its own, each measure too: the focus and what is scrolled is about one.
                <For each=shown key=|shown| *shown let:((code, measure))>
                    <Sheet code measure />
                </For>
            </div>
        </section>
    }
}

/// The choice of a municipality, in groups by county.
#[component]
fn MunicipalityChoice(code: Memo<Option<MunicipalityCode>>) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let (words, data) = (&app.text.profile, app.data());
    let first = code.get_untracked();
    let option = |place: &Municipality| {
        // On the static page the field says which page it is.
        let is_first = first == Some(place.code);
        view! {
            <option value=place.code.to_string() selected=is_first>
                {place.name.clone()}
            </option>
        }
    };
    // From the north, as on the map: the codes count from the south.
    let counties = data.atlas.counties().iter().rev();
    let groups = counties.map(|county| {
        let places = by_name(&data.atlas, county.code).into_iter();
        view! {
            <optgroup label=county.name.clone()>{places.map(option).collect_view()}</optgroup>
        }
    });
    let groups = groups.collect_view();
    let chosen = move || code.get().map_or_else(String::new, |code| code.to_string());
    let on_choose = move |code: String| {
        let code = MunicipalityCode::parse(&code);
        map.select(code.map_or(Selection::None, Selection::Municipality));
    };
    view! {
        <Choice label=words.label chosen=Signal::derive(chosen) on_choose>
            <option value="">{words.none}</option>
            {groups}
        </Choice>
    }
}

/// Links to all municipalities by county.
#[component]
fn AllMunicipalities() -> impl IntoView {
    let app = use_app();
    let data = app.data();
    let link = |place: &Municipality| {
        let target = Selection::Municipality(place.code);
        view! {
            <li>
                <PlaceLink target name=place.name.clone() />
            </li>
        }
    };
    let group = |county: &County| {
        let places = by_name(&data.atlas, county.code).into_iter();
        view! {
            <section>
                <h2>{county.name.clone()}</h2>
                <ul class="plain">{places.map(link).collect_view()}</ul>
            </section>
        }
    };
    let counties = data.atlas.counties().iter().rev();
    view! {
        <h1>{app.text.profile.choose}</h1>
        <p class="lead">{app.text.profile.choose_about}</p>
        <div class="chooser">{counties.map(group).collect_view()}</div>
    }
}
