//! The distance programmes of all of Sweden, fetched when they are asked for.

use super::asked::Rows;
use super::programme_rows::ProgrammeTable;
use crate::components::{Choice, Chunk};
use crate::context::{is_static, use_app};
use larkartan_core::domain::Offer;
use larkartan_core::scene::{Supply, distance_programmes};
use leptos::prelude::*;

/// What it is, and a button that shows it.
#[component]
pub fn DistanceSection() -> impl IntoView {
    let app = use_app();
    let words = &app.text.supply;
    let is_asked = RwSignal::new(false);
    let load = move || async move {
        let distance = app.distance().await?;
        Ok(view! { <DistanceProgrammes distance /> }.into_any())
    };
    // A static page has no data to show.
    let shown = (!is_static()).then(|| {
        let button = move || {
            view! {
                <button class="button" type="button" on:click=move |_| is_asked.set(true)>
                    {words.distance_show}
                </button>
            }
        };
        view! {
            <Show when=move || is_asked.get() fallback=button>
                <Chunk load />
            </Show>
        }
    });
    view! {
        <section id="distans">
            <h3>{words.distance}</h3>
            <p>{words.distance_about}</p>
            {shown}
        </section>
    }
}

/// The distance programmes, of one field or of all.
#[component]
fn DistanceProgrammes(distance: Vec<Offer>) -> impl IntoView {
    let app = use_app();
    let words = &app.text.supply;
    let field = RwSignal::new(String::new());
    let distance = StoredValue::new(distance);
    let of_field = move |field: &str| {
        let (data, programmes) = (app.data(), app.later.programmes());
        distance
            .with_value(|all| distance_programmes(&data.atlas, &programmes, all, app.text, field))
    };
    let fields = of_field("").fields.into_iter();
    let fields = fields.map(|(field, name)| view! { <option value=field>{name}</option> });
    let fields = fields.collect_view();
    let found = Memo::new(move |_| {
        let found = field.with(|field| of_field(field));
        Supply {
            rows: found.rows,
            count: found.count,
        }
    });
    view! {
        <div class="table-choices">
            <Choice
                label=words.field_label
                chosen=field
                on_choose=move |chosen: String| field.set(chosen)
            >
                <option value="">{words.all}</option>
                {fields}
            </Choice>
        </div>
        <Rows id="distansutbildningar" label=words.distance>
            <ProgrammeTable found />
        </Rows>
    }
}
