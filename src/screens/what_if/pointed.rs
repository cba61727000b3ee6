//! What the landscape says where the pointer or the keyboard is.

use super::experiment::use_experiment;
use super::handles::place;
use crate::context::use_app;
use crate::map::use_map;
use larkartan_core::domain::scenario::Scope;
use leptos::html;
use leptos::prelude::*;
use std::cmp::Reverse;

/// About how far a point has; for a municipality that has the focus, how far its largest locality has.
#[component]
pub fn Pointed() -> impl IntoView {
    let (app, map, experiment) = (use_app(), use_map(), use_experiment());
    let label = NodeRef::<html::P>::new();
    let words = app.text.lang.experiment();
    let focused = Memo::new(move |_| {
        let (data, outcome) = (app.data(), experiment.outcome.get());
        let localities = Scope::Municipality(map.focused.get()?).localities(&data.atlas);
        let (nth, locality) = localities.min_by_key(|(_, it)| Reverse(it.population))?;
        let nearest = outcome.localities()[nth].nearest(experiment.destination.get())?;
        let at = data.atlas.projection().screen_from_lonlat(locality.at);
        Some((at, (words.locality)(&locality.name, nearest.km())))
    });
    let shown = move || {
        let pointed = || {
            let (at, km) = experiment.pointed.get()?;
            Some((map.drawing_from(at), (words.point)(km)))
        };
        focused.get().or_else(pointed)
    };
    Effect::new(move |_| {
        if let (Some(label), Some((at, _))) = (label.get(), shown()) {
            place(map, &label, at);
        }
    });
    view! {
        <p class="thought-point" aria-hidden="true" node_ref=label>
            {move || shown().map(|(_, words)| words)}
        </p>
    }
}
