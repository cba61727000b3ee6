//! What can be studied from the chosen place.

use crate::components::{ContactLinks, LinkedText, OffersLink, PlaceLink, Symbol};
use crate::context::{AppContext, use_app};
use crate::screens::DISTANCE;
use larkartan_core::scene::{self, AtDistance, Campus, Centre, Given, OfferFilter, Tab, Way};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// Learning centres, programmes, campuses, distance programmes and ways on; nothing for a site.
#[component]
pub fn Study(
    /// The chosen place.
    place: Selection,
) -> impl IntoView {
    let app = use_app();
    let words = app.text.lang.study();
    let programmes = app.later.programmes();
    let found = scene::study(&app.data().atlas, &programmes, app.text, &place)?;
    let centres = found.centres.into_iter();
    let ways = found.ways.into_iter();
    // Where nothing is given, the nearest are shown.
    let (offers, ways_words) = match found.programmes.is_empty() {
        true => (OfferFilter::default(), words.show_all),
        false => (OfferFilter::here(), words.show_here),
    };
    Some(view! {
        <section class="study">
            <h3>{found.heading}</h3>
            {found.no_centre.map(|words| view! { <p class="none-found">{words}</p> })}
            {centres.map(|centre| view! { <CentreFacts centre /> }).collect_view()}
            <h4>{found.count}</h4>
            <Programmes given=found.programmes more=found.more />
            <p>
                <OffersLink from=place offers words=ways_words />
            </p>
            <Campuses campuses=found.campuses counted_from=found.counted_from />
            {found.at_distance.map(|found| view! { <DistanceFacts found /> })}
            <h4>{words.ways}</h4>
            <ul class="plain">{ways.map(|way| view! { <WayOn way /> }).collect_view()}</ul>
        </section>
    })
}

/// A learning centre: its name, what it offers, how to reach it.
#[component]
fn CentreFacts(centre: Centre) -> impl IntoView {
    let has_contacts =
        centre.address.is_some() || !centre.contact.is_empty() || centre.website.is_some();
    let row = |content: AnyView| view! { <li>{content}</li> };
    let address = centre.address.map(|fact| row(fact.value.into_any()));
    let contact = (!centre.contact.is_empty())
        .then(|| row(view! { <ContactLinks parts=centre.contact /> }.into_any()));
    let website = centre
        .website
        .map(|way| row(view! { <LinkedText words=way.words address=way.href /> }.into_any()));
    view! {
        <div class="centre">
            <Symbol kind=centre.kind is_active=true />
            <div>
                <PlaceLink target=centre.target name=centre.name />
                <p class="quiet">{centre.about}</p>
                {has_contacts
                    .then(|| view! { <ul class="plain">{address} {contact} {website}</ul> })}
            </div>
        </div>
    }
}

/// The newest programmes, and how many more there are.
#[component]
fn Programmes(given: Vec<Given>, more: Option<String>) -> impl IntoView {
    let is_empty = given.is_empty();
    let none = is_empty.then(|| view! { <p class="quiet">{use_app().text.supply.none_here}</p> });
    let rows = given.into_iter().map(|given| {
        view! {
            <li>
                <strong lang=given.lang>{given.name}</strong>
                " "
                <span class="quiet">{given.about}</span>
            </li>
        }
    });
    view! {
        {none}
        {(!is_empty).then(|| view! { <ul class="plain">{rows.collect_view()}</ul> })}
        {more.map(|words| view! { <p class="quiet">{words}</p> })}
    }
}

/// The nearest campuses with their distances.
#[component]
fn Campuses(campuses: Vec<Campus>, counted_from: Option<String>) -> impl IntoView {
    let words = use_app().text.lang.study();
    let rows = campuses.into_iter().map(|campus| {
        let name = match campus.target {
            Some(target) => view! { <PlaceLink target name=campus.name /> }.into_any(),
            None => view! { <span>{campus.name}</span> }.into_any(),
        };
        view! {
            <li>
                {name} " "
                <strong>{campus.far}</strong>
            </li>
        }
    });
    view! {
        <h4>{words.campuses}</h4>
        <ul class="plain far">{rows.collect_view()}</ul>
        {counted_from.map(|words| view! { <p class="quiet">{words}</p> })}
    }
}

/// How many distance programmes there are, by field, and the way to them.
#[component]
fn DistanceFacts(found: AtDistance) -> impl IntoView {
    let app: AppContext = use_app();
    let store = app.store;
    let words = app.text.lang.study();
    let fields = found.fields.into_iter();
    let fields = fields.map(|field| view! { <li>{field}</li> });
    let target = store.link_target();
    // The page of the programmes is opened anew: the browser then scrolls to its section.
    let href = move || [&store.tab_href(Tab::Supply), "#", DISTANCE].concat();
    view! {
        <h4>{words.at_distance}</h4>
        <p>{found.count}</p>
        <ul class="plain fields quiet">{fields.collect_view()}</ul>
        <p>
            <a class="link" href=href target=target rel=target.map(|_| "noopener")>
                {words.show_distance}
            </a>
        </p>
    }
}

/// A page to go on to, and what is found there.
#[component]
fn WayOn(way: Way) -> impl IntoView {
    view! {
        <li>
            <LinkedText words=way.words address=way.href />
            " "
            <span class="quiet">{way.about}</span>
        </li>
    }
}
