//! The collaboration whose members are marked, and what the list of them rests on.

use crate::components::{Choice, LinkedText};
use crate::context::use_app;
use larkartan_core::domain::CollaborationId;
use leptos::prelude::*;

/// The choice of collaboration.
#[component]
pub fn CollaborationChoice() -> impl IntoView {
    let app = use_app();
    let (store, text, data) = (app.store, app.text, app.data());
    let option = |found: &larkartan_core::domain::Collaboration| {
        let words = (text.collaboration_option)(found.id, &found.short_name, found.members.len());
        view! { <option value=found.id.key()>{words}</option> }
    };
    let options = data.atlas.collaborations().iter().map(option);
    let options = options.collect_view();
    let chosen = move || store.collaboration.get().map_or("", CollaborationId::key);
    view! {
        <Choice
            label=text.collaboration_label
            chosen=Signal::derive(move || chosen().to_owned())
            on_choose=move |key: String| store.mark_members(CollaborationId::from_key(&key))
        >
            <option value="">{text.collaboration_none}</option>
            {options}
        </Choice>
    }
}

/// What the list of members rests on.
#[component]
pub fn AboutCollaboration() -> impl IntoView {
    let app = use_app();
    let about = move || {
        let (data, text) = (app.data(), app.text);
        let chosen = app.store.collaboration.get();
        let chosen = chosen.and_then(|id| data.atlas.collaboration(id))?;
        let words = [
            ". ",
            &(text.period)(&chosen.period),
            " ",
            (text.basis)(chosen.basis),
        ];
        Some(view! {
            <LinkedText words=chosen.name.clone() address=chosen.source_url.clone() />
            {words.concat()}
        })
    };
    view! { <div class="quiet about-members">{about}</div> }
}
