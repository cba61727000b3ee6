//! What stands about the figures of the chosen measure, and the text to cite them with.

use crate::browser::{clipboard, page};
use crate::components::Sources;
use crate::context::use_app;
use larkartan_core::scene::{CHANGES, about, citation};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Definition, method, certainty, sources, the newest change, how to cite.
#[component]
pub fn About() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, app.text.lang.about());
    let row = |label: &'static str, value: AnyView| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let changes = [&store.root(), CHANGES].concat();
    let target = store.link_target();
    let facts = move || {
        let found = about(&app.data().atlas, app.text, store.measure.get());
        view! {
            <dl class="facts">
                {row(words.definition, found.definition.into_any())}
                {row(words.method_label, found.method.into_any())}
                {row(words.error_label, found.error.into_any())}
                {row(words.sources, view! { <Sources sources=found.sources /> }.into_any())}
                {row(words.renewed, found.renewed.into_any())}
            </dl>
        }
    };
    view! {
        {facts}
        <p>
            <a class="link" href=changes target=target rel=target.map(|_| "noopener")>
                {words.changes}
            </a>
        </p>
        <Citation />
    }
}

/// The text to cite with, and the button that copies it. Where the browser does not let it be copied, it is selected.
#[component]
fn Citation() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, app.text.lang.about());
    let field = NodeRef::<html::Textarea>::new();
    let done = RwSignal::new("");
    let cited = Memo::new(move |_| {
        // The address says what is shown, and the text with it.
        let view = store.view();
        let (today, address) = (page::today(), page::address());
        let (atlas, place) = (&app.data().atlas, &view.selection);
        citation(atlas, app.text, view.measure, place, &today, &address)
    });
    let on_click = move |_| {
        let text = cited.get_untracked();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            if !is_copied && let Some(field) = field.get_untracked() {
                field.select();
            }
            done.try_set(if is_copied {
                words.copied
            } else {
                words.selected
            });
        });
    };
    view! {
        <label class="choice">
            <span>{words.cite_label}</span>
            <textarea class="field" readonly rows="4" node_ref=field prop:value=cited></textarea>
        </label>
        <button class="button" type="button" on:click=on_click>
            {words.copy}
        </button>
        <p class="quiet" role="status">
            {done}
        </p>
    }
}
