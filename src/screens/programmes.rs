//! What can be studied: the programmes and courses that our sources know, the nearest first, and the ways on to what they do not
//! know.

use super::distance_programmes::{DISTANCE, DistanceSection};
use super::programme_choices::{PastButton, ProgrammeChoices};
use super::programme_list::ProgrammeList;
use super::save::SaveProgrammes;
use crate::browser::{focus, page};
use crate::components::OffersLink;
use crate::context::use_app;
use crate::selecting::takes_over;
use larkartan_core::scene::{Supply, supply};
use leptos::prelude::*;
use web_sys::MouseEvent;

/// Where all education in Sweden is looked for: name and address.
const WAYS_ON: [(&str, &str); 3] = [
    ("antagning.se", "https://www.antagning.se/"),
    ("studera.nu", "https://www.studera.nu/"),
    ("yrkeshogskolan.se", "https://www.yrkeshogskolan.se/"),
];

/// The programmes and courses with their choices.
#[component]
pub fn Programmes() -> impl IntoView {
    let app = use_app();
    let words = &app.text.supply;
    let found = Memo::new(move |_| {
        let (view, programmes) = (app.store.view(), app.later.programmes());
        supply(&app.data().atlas, &programmes, app.text, &view)
    });
    view! {
        <section class="table supply" id="utbud" data-shown="true">
            <Head found />
            <ProgrammeChoices found />
            <div id="utbildningar">
                <ProgrammeList
                    entries=Signal::derive(move || found.with(|found| found.entries.clone()))
                    count=Signal::derive(move || found.with(|found| found.count.clone()))
                />
            </div>
            <div class="save">
                <PastButton found />
                <SaveProgrammes />
            </div>
            <details>
                <summary>{words.about_more}</summary>
                <p>{words.about}</p>
                <p>{words.add}</p>
            </details>
            <DistanceSection />
        </section>
    }
}

/// How many, from where, what they are and are not, and the ways on.
#[component]
fn Head(found: Memo<Supply>) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let about = move || found.with(|found| found.from.as_ref().map(|(_, about)| *about));
    let show_all = move || {
        let offers = store.offers.get();
        offers.is_here.then(|| {
            let all = found.with(|found| found.facets.anywhere);
            let words = (words.show_all)(all);
            view! { <OffersLink from=store.selection.get() offers=offers.anywhere() words /> }
        })
    };
    let ways_on = WAYS_ON.map(|(name, address)| {
        view! {
            <li class="chip">
                <a href=address rel="noopener">
                    {name}
                </a>
            </li>
        }
    });
    view! {
        <div class="supply-head">
            <div>
                <h1>{move || found.with(|found| found.heading.clone())}</h1>
                <p class="quiet">{words.about_short} " " {about}</p>
                {show_all}
            </div>
            <div class="ways-on">
                <span class="quiet">{words.ways_on}</span>
                <ul class="chips">{ways_on}</ul>
                <ToDistance />
            </div>
        </div>
    }
}

/// The link to the distance programmes further down on the page.
#[component]
fn ToDistance() -> impl IntoView {
    let words = &use_app().text.supply;
    let on_click = move |event: MouseEvent| {
        // The address stays what it is: it holds the view.
        if takes_over(&event)
            && let Some(section) = page::element(DISTANCE)
        {
            focus::move_to(&section);
        }
    };
    view! {
        <a class="link" href=["#", DISTANCE].concat() on:click=on_click>
            {words.to_distance}
        </a>
    }
}
