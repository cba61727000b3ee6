//! What colours the map, and whose members are marked.

use crate::platform::pointer;
use crate::ui::app::Page;
use crate::ui::parts::{
    View, Words, choice, element, fixed, flag, hears, linked, live, still, with,
};
use larkartan_core::domain::{CollaborationId, Measure};
use larkartan_core::scene::Tab;
use maud::html;
use web_sys::MouseEvent;

/// The choice of measure, in two groups.
pub fn measure_choice(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let options = move || {
        let chosen = store.measure.get();
        let groups = [
            (text.measure_group_access, true),
            (text.measure_group_attainment, false),
        ];
        html! {
            @for (name, about_access) in groups {
                optgroup label=(name) {
                    @for measure in Measure::ALL.iter().filter(|m| m.is_about_access() == about_access) {
                        // The chosen year of the series, not its newest.
                        @let is_chosen = measure.key() == chosen.key();
                        option value=(measure.key()) {
                            ((text.measure)(if is_chosen { chosen } else { *measure }))
                        }
                    }
                }
            }
        }
        .into_string()
    };
    let choose = move |key: String| store.show_measure(Measure::from_key(&key).unwrap_or_default());
    choice(
        "choice",
        text.measure_label,
        Box::new(options),
        Box::new(move || store.measure.get().key().to_owned()),
        Box::new(choose),
    )
}

/// The choice of collaboration.
pub fn collaboration_choice(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let options = move || {
        html! {
            @for found in atlas.collaborations() {
                option value=(found.id.key()) {
                    ((text.collaboration_option)(found.id, &found.short_name, found.members.len()))
                }
            }
            option value="" { (text.collaboration_none) }
        }
        .into_string()
    };
    let chosen = move || {
        let chosen = store.collaboration.get();
        chosen.map_or("", CollaborationId::key).to_owned()
    };
    let choose = move |key: String| store.mark_members(CollaborationId::from_key(&key));
    choice(
        "choice",
        text.collaboration_label,
        Box::new(options),
        Box::new(chosen),
        Box::new(choose),
    )
}

/// Map or table: links, so that each is an address, followed without a reload.
pub fn tabs(page: &Page) -> View {
    let (words, store) = (&page.text.table, page.store);
    let tabs = [
        (Tab::Map, words.map_tab),
        (Tab::Table, words.table_tab),
        (Tab::Supply, page.text.supply.tab),
        (Tab::Profile, page.text.profile.tab),
    ];
    let tabs = tabs.map(|(tab, name)| {
        let current = live(
            "aria-current",
            Box::new(move || flag(store.tab.get() == tab).to_owned()),
        );
        let href = live("href", Box::new(move || store.link_to(tab)));
        let open = hears("click", move |event: MouseEvent| {
            if !pointer::opens_elsewhere(&event) {
                event.prevent_default();
                store.open(tab);
            }
        });
        still("a", with(&[("class", "tab")], [current, href, open]), name)
    });
    let names = [("class", "tabs"), ("aria-label", words.tabs)];
    element("nav", fixed(&names), Vec::from(tabs))
}

/// What the list of members rests on.
pub fn about_collaboration(page: &Page) -> Words {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    Box::new(move || {
        let chosen = store
            .collaboration
            .get()
            .and_then(|id| atlas.collaboration(id));
        chosen.map_or_else(String::new, |chosen| {
            html! {
                (linked(&chosen.name, &chosen.source_url))
                ". " ((text.period)(&chosen.period)) " " ((text.basis)(chosen.basis))
            }
            .into_string()
        })
    })
}
