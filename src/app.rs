//! The composition root: starts the app, puts the page together, and holds the effects that leave the reactive graph.

use crate::browser::{focus, history, page, task};
use crate::components::Announcer;
use crate::context::{AppContext, AppData, is_static, use_app};
use crate::later::LaterData;
use crate::load::{LoadErrorNotice, load};
use crate::map::{Bar, Map, MapContext, SkipLink};
use crate::panel::{Choices, Credit, Headline, Panel, Search, TopBar};
use crate::player::Player;
use crate::preload::preload_when_idle;
use crate::screens::{self, Screen};
use crate::selecting::restore;
use crate::store::Store;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Tab, title};
use larkartan_core::url::{Selection, ViewState};
use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// How much of the page is mounted: each step is a task of its own, so that none is long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The header, and the map without what stands on it.
    Map,
    /// Names and symbols on the map.
    Marks,
    /// What is chosen from, and what is said beside the map.
    All,
}

/// Loads the data and puts the app in the place of the prerendered page; says so where that fails.
pub async fn start() {
    let loaded = load().await;
    let (Some(root), Some(notice)) = (page::element(page::ROOT), page::element(page::LOAD_ERROR))
    else {
        return;
    };
    // What an earlier try has said.
    notice.set_text_content(None);
    match loaded {
        Ok(data) => replace(&root, data).await,
        Err(error) => {
            let kind = page::kind();
            let text = ViewState::from_link(&history::query(), &kind.page)
                .lang
                .text();
            page::set_title(&format!("{} – {}", text.load.heading, text.app_name));
            // The prerendered page stays, with all that it says.
            page::give_up();
            let _ = notice.set_attribute("lang", text.lang.code());
            let retry = || leptos::task::spawn_local(start());
            let notice: HtmlElement = notice.unchecked_into();
            mount_to(
                notice,
                move || view! { <LoadErrorNotice error text on_retry=move |()| retry() /> },
            )
            .forget();
        }
    }
}

/// Mounts the app beside the page and puts it in the place of `root` when all of the first view is there.
async fn replace(root: &Element, data: AppData) {
    let Some(fresh) = page::successor(root) else {
        return;
    };
    let owner = Owner::new();
    let (store, later) = owner.with(|| {
        let store = Store::new(&history::query(), page::kind());
        (store, LaterData::new(None))
    });
    // The view lives as long as the page: dropped, the owner would take the signals with it.
    std::mem::forget(owner);
    let stage = RwSignal::new(Stage::Map);
    select_pressed(root, store);
    if store.kind.page.tab != Tab::Map {
        // What is read on the static page must be there when the app takes its place; if the chunk does not come, that is said.
        let _ = screens::preload(store.kind.page.tab).await;
        let _ = later.prefetch().await;
    }
    task::next().await;
    let parent: HtmlElement = fresh.clone().unchecked_into();
    mount_to(
        parent,
        move || view! { <App data=Arc::new(data) store later stage=stage.into() /> },
    )
    .forget();
    for more in [Stage::Marks, Stage::All] {
        task::next().await;
        stage.set(more);
    }
    task::next().await;
    let (focused, scroll) = (focus::place_in(root), scroll_of());
    let parts = page::scrolled_parts(root);
    if root.replace_with_with_node_1(&fresh).is_ok() {
        // What was pressed while the app was mounted.
        select_pressed(root, store);
        if let Some(place) = focused {
            place.restore(&fresh);
        }
        window().scroll_to_with_x_and_y(scroll.0, scroll.1);
        page::scroll_parts(&parts);
        // The list of the app is shorter or longer than that of the page.
        page::show_marked();
        preload_when_idle(later);
    }
}

fn scroll_of() -> (f64, f64) {
    let (x, y) = (window().scroll_x(), window().scroll_y());
    (x.unwrap_or_default(), y.unwrap_or_default())
}

/// Selects the municipality that was pressed before the app had come.
fn select_pressed(root: &Element, store: Store) {
    let code = page::early_click(root).and_then(|code| MunicipalityCode::parse(&code));
    if let Some(code) = code {
        store.select(Selection::Municipality(code));
    }
}

/// The whole page. A change of language, or of what counts, builds it anew: it is rare, and every sentence can then be a plain
/// value.
#[component]
pub fn App(
    /// What the map shows.
    data: Arc<AppData>,
    /// The view.
    store: Store,
    /// The data that come after the first view.
    later: LaterData,
    /// How much of the page is mounted.
    stage: Signal<Stage>,
) -> impl IntoView {
    let app = AppContext::new(data, store, later);
    let map = MapContext::new(app);
    provide_context(map);
    provide_context(stage);
    provide_context(Player::new(store));
    // Effects do not run on the host.
    let popped = move |_| {
        map.follow_link();
        restore(app, map, &history::query());
    };
    if !is_static() {
        let listener = window_event_listener(ev::popstate, popped);
        on_cleanup(move || listener.remove());
    }
    // On its own: whoever sets a language has the whole page styled anew, even if it is the same.
    Effect::new(move |_| page::set_language(store.lang.get().code()));
    Effect::new(move |_| leave_graph(app));
    let page = move |(lang, _)| {
        provide_context(app.in_language(lang));
        view! { <Page /> }
    };
    // A list of one, so that the page is built anew: a closure would only fill it anew, and the lists in it would keep the
    // elements of what they have already, in the language before.
    let kind = move || [(store.lang.get(), store.abroad.get())];
    view! { <For each=kind key=|kind| *kind children=page /> }
}

/// How much of the page is mounted.
pub fn use_stage() -> Signal<Stage> {
    expect_context()
}

/// The parts of the page in their order.
#[component]
fn Page() -> impl IntoView {
    let app = use_app();
    let stage = use_stage();
    let is_all = Memo::new(move |_| stage.get() == Stage::All);
    let is_embed = app.store.kind.page.is_embed;
    // The app hides the map on other screens; a static page of another screen never shows it.
    let has_map = !is_static() || app.store.tab.get_untracked().has_map();
    let map = move || {
        view! {
            <SkipLink />
            <Map />
            <Bar />
        }
    };
    view! {
        <TopBar />
        <Show when=move || is_all.get()>
            <Search />
        </Show>
        <Headline />
        <Show when=move || is_all.get()>
            <Choices />
        </Show>
        {has_map.then(map)}
        <Show when=move || is_all.get()>
            <Screen />
            <Panel />
            <Credit is_embed />
            <Announcer />
        </Show>
    }
}

/// Title and the marks for style sheets follow the view.
fn leave_graph(app: AppContext) {
    let store = app.store;
    let text = store.lang.get().text();
    let tab = match store.tab.get() {
        Tab::Map => None,
        Tab::Table => Some(text.table.table_tab),
        Tab::Supply => Some(text.supply.tab),
        Tab::Profile => Some(text.profile.tab),
        Tab::WhatIf => Some(text.what_if_tab),
    };
    store.abroad.track();
    let data = app.data();
    let selection = store.selection.get();
    let measure = store.measure.get();
    let about = title(&data.atlas, text, store.tab.get(), measure, &selection);
    let parts = [Some(about.as_str()), tab, Some(text.app_name)];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    page::set_title(&parts.join(" – "));
    // What depends on it stands in several parts of the page, and `:has` would ask anew at every change.
    page::mark("data-own", store.tab.get().is_on_its_own());
    page::mark("data-wide", !store.tab.get().has_map());
    page::mark("data-what-if", store.tab.get() == Tab::WhatIf);
    page::mark("data-chosen", selection != Selection::None);
    page::mark("data-compares", !store.compared.get().is_empty());
}
