//! What colours the map, and whose members are marked.

use crate::domain::{Atlas, CollaborationId, Measure, Unit};
use crate::text::Text;
use crate::ui::Store;
use leptos::prelude::*;
use std::sync::Arc;

/// The choice of measure, in two groups.
#[component]
pub fn MeasureChoice(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let options = |about_access: bool| {
        let is_access = |m: &Measure| matches!(m.unit(), Unit::Level | Unit::Kilometres);
        let measures = Measure::ALL
            .into_iter()
            .filter(move |m| is_access(m) == about_access);
        let options = measures.map(|measure| {
            view! {
                <option value=measure.key() selected=store.measure.get_untracked() == measure>
                    {(text.measure)(measure)}
                </option>
            }
        });
        options.collect_view()
    };
    let choose = move |event| {
        store.show_measure(Measure::from_key(&event_target_value(&event)).unwrap_or_default());
    };
    view! {
        <label class="choice">
            <span>{text.measure_label}</span>
            <select class="field" prop:value=move || store.measure.get().key() on:change=choose>
                <optgroup label=text.measure_group_access>{options(true)}</optgroup>
                <optgroup label=text.measure_group_attainment>{options(false)}</optgroup>
            </select>
        </label>
    }
}

/// The choice of collaboration, with what its list of members rests on.
#[component]
pub fn CollaborationChoice(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let options = CollaborationId::ALL.into_iter().filter_map(|id| {
        let collaboration = atlas.collaboration(id)?;
        let (name, members) = (
            collaboration.short_name.clone(),
            collaboration.members.len(),
        );
        Some(view! {
            <option value=id.key() selected=store.collaboration.get_untracked() == Some(id)>
                {(text.collaboration_option)(id, &name, members)}
            </option>
        })
    });
    let options = options.collect_view();
    let about = move || {
        let collaboration = atlas.collaboration(store.collaboration.get()?)?;
        Some(view! {
            <p class="quiet">
                <a href=collaboration.source_url.clone() rel="noopener">{collaboration.name.clone()}</a>
                ". "
                {(text.period)(&collaboration.period)}
                " "
                {(text.basis)(collaboration.basis)}
            </p>
        })
    };
    let choose =
        move |event| store.mark_members(CollaborationId::from_key(&event_target_value(&event)));
    let chosen = move || store.collaboration.get().map_or("", CollaborationId::key);
    view! {
        <div class="collaboration">
            <label class="choice">
                <span>{text.collaboration_label}</span>
                <select class="field" prop:value=chosen on:change=choose>
                    {options}
                    <option value="" selected=store.collaboration.get_untracked().is_none()>
                        {text.collaboration_none}
                    </option>
                </select>
            </label>
            {about}
        </div>
    }
}
