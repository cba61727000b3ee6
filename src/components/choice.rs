//! A labelled choice of one among several.

use leptos::html;
use leptos::prelude::*;

/// A labelled `<select>`; its options are the children.
#[component]
pub fn Choice(
    /// What is chosen.
    #[prop(into)]
    label: Signal<&'static str>,
    /// The value of the chosen option.
    #[prop(into)]
    chosen: Signal<String>,
    /// Takes the value of the option that the reader has chosen.
    #[prop(into)]
    on_choose: Callback<String>,
    /// The options.
    children: Children,
) -> impl IntoView {
    let field = NodeRef::<html::Select>::new();
    // Not `prop:value`: it is set before there are options that could have it.
    Effect::new(move |_| {
        let now = chosen.get();
        if let Some(field) = field.get() {
            field.set_value(&now);
        }
    });
    let on_change =
        move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
            on_choose.run(event.target().value());
            // Where the choice was refused, the field says what is so.
            event.target().set_value(&chosen.get_untracked());
        };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select class="field" node_ref=field on:change:target=on_change>
                {children()}
            </select>
        </label>
    }
}
