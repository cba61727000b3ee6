//! The list of programmes and courses: one entry a programme, with its places in order of distance.

use crate::components::Sources;
use crate::context::{is_static, use_app};
use crate::map::use_map;
use crate::selecting::{choose_on_map, takes_over};
use larkartan_core::scene::{Entry, PlaceChip};
use leptos::prelude::*;
use std::collections::HashMap;
use web_sys::MouseEvent;

/// So many entries are shown at first, and with each press of the button.
const STEP: usize = 100;
/// So many places of a programme are shown; the rest are a press away.
const SHOWN_PLACES: usize = 6;

/// The programmes and courses, the first of them and more on request; or that there are none.
#[component]
pub fn ProgrammeList(
    /// What is found.
    #[prop(into)]
    entries: Signal<Vec<Entry>>,
    /// How many they are, of how many.
    #[prop(into)]
    count: Signal<String>,
) -> impl IntoView {
    let words = &use_app().text.supply;
    let most = RwSignal::new(STEP);
    let is_empty = Memo::new(move |_| entries.with(Vec::is_empty));
    let has_more = Memo::new(move |_| entries.with(|entries| entries.len() > most.get()));
    let has_away = Memo::new(move |_| {
        entries.with(|entries| entries.iter().any(|entry| entry.away.is_some()))
    });
    let counted = move || match has_more.get() {
        true => [&count.get(), " ", &(words.first)(most.get())].concat(),
        false => count.get(),
    };
    let shown = move || entries.with(|entries| keyed(&entries[..entries.len().min(most.get())]));
    let more = move |_| most.update(|most| *most += STEP);
    view! {
        <p class="quiet counted">{counted}</p>
        <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.empty}</p> }>
            <div data-away=move || has_away.get().to_string()>
                <div class="programme-heads" aria-hidden="true">
                    {words.heads.map(|head| view! { <span>{head}</span> })}
                </div>
                <ol class="programmes">
                    <For each=shown key=|(key, _): &(EntryKey, Entry)| key.clone() let:entry>
                        <Programme entry=entry.1 />
                    </For>
                </ol>
            </div>
        </Show>
        <Show when=move || has_more.get() && !is_static()>
            <button class="button" type="button" on:click=more>
                {words.more}
            </button>
        </Show>
    }
}

/// What tells an entry from all others: all that it says, and how many entries before it say the same.
type EntryKey = (String, usize);

/// Gives each entry its key.
fn keyed(entries: &[Entry]) -> Vec<(EntryKey, Entry)> {
    let mut counts = HashMap::<String, usize>::new();
    let entries = entries.iter().map(|entry| {
        let words = format!("{entry:?}");
        let before = counts.entry(words.clone()).or_default();
        *before += 1;
        ((words, *before), entry.clone())
    });
    entries.collect()
}

/// A programme or course.
#[component]
fn Programme(entry: Entry) -> impl IntoView {
    let words = &use_app().text.supply;
    let row = entry.row;
    let quiet =
        |words: String| (!words.is_empty()).then(|| view! { <span class="quiet">{words}</span> });
    let joined = |parts: [&str; 2]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    };
    let sources = row.sources;
    view! {
        <li class="programme">
            {entry.away.map(|away| view! { <p class="away">{away}</p> })}
            <div class="what">
                <h3 lang=row.lang>{row.name}</h3>
                {quiet(joined([&row.provider, &row.field]))}
            </div>
            <p class="kind">
                <span>{row.kind}</span>
                " "
                {quiet(joined([&row.form, &row.extent]))}
            </p>
            <div class="where">
                {entry.place_count.map(quiet)} <Places places=entry.places elsewhere=row.elsewhere />
            </div>
            <p class="when">
                <span>{row.start}</span>
                " "
                {quiet(row.status)}
            </p>
            <details class="from">
                <summary>{(words.sources)(sources.len())}</summary>
                <Sources sources />
            </details>
        </li>
    }
}

/// The places of a programme: the first of them, and the rest on request.
#[component]
fn Places(places: Vec<PlaceChip>, elsewhere: Vec<String>) -> impl IntoView {
    let words = &use_app().text.supply;
    let on_map = places
        .into_iter()
        .map(|place| view! { <Chip place /> }.into_any());
    let beyond = elsewhere.into_iter().map(|name| {
        let chip = view! {
            <li class="chip beyond" lang="sv">
                {name}
            </li>
        };
        chip.into_any()
    });
    let mut chips: Vec<AnyView> = on_map.chain(beyond).collect();
    let is_nowhere = chips.is_empty();
    let rest = chips.split_off(chips.len().min(SHOWN_PLACES));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details>
                <summary>{(words.more_places)(rest.len())}</summary>
                <ul class="chips">{rest}</ul>
            </details>
        }
    });
    view! {
        {is_nowhere.then(|| view! { <span class="quiet">{words.no_place}</span> })}
        <ul class="chips">{chips}</ul>
        {rest}
    }
}

/// A place: its name leads to it on the map.
#[component]
fn Chip(place: PlaceChip) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let href = app.store.place_href(&app.data().atlas, &place.target);
    let target = place.target;
    let on_click = move |event: MouseEvent| {
        if takes_over(&event) {
            choose_on_map(app, map, target.clone());
        }
    };
    let quiet = |words: String| view! { <span class="quiet">" " {words}</span> };
    let frame = app.store.link_target();
    view! {
        <li class="chip" data-here=place.is_here.to_string()>
            <a href=href target=frame rel=frame.map(|_| "noopener") on:click=on_click>
                {place.name}
                {place.away.map(quiet)}
                {place.start.map(quiet)}
            </a>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use larkartan_core::scene::OfferRow;
    use std::collections::HashSet;

    #[test]
    fn equal_entries_have_keys_of_their_own() {
        let entry = Entry {
            row: OfferRow {
                name: "Sjuksköterska".to_owned(),
                lang: None,
                provider: String::new(),
                kind: "",
                field: String::new(),
                form: String::new(),
                extent: String::new(),
                start: String::new(),
                place_count: None,
                places: Vec::new(),
                elsewhere: Vec::new(),
                status: String::new(),
                sources: Vec::new(),
            },
            away: None,
            place_count: None,
            places: Vec::new(),
        };
        let found = keyed(&[entry.clone(), entry.clone(), entry]);
        let keys: HashSet<EntryKey> = found.into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys.len(), 3);
    }
}
