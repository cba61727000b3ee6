//! A contact whose telephone numbers and mail addresses can be pressed.

use larkartan_core::scene::ContactPart;
use leptos::prelude::*;

/// A contact in its own words; numbers and mail addresses in it are links.
#[component]
pub fn ContactLinks(
    /// The parts of the contact.
    parts: Vec<ContactPart>,
) -> impl IntoView {
    let parts = parts.into_iter().map(|part| match part.href {
        Some(href) => view! { <a href=href>{part.words}</a> }.into_any(),
        None => part.words.into_any(),
    });
    parts.collect_view()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use larkartan_core::scene::contact_parts;

    #[test]
    fn a_contact_keeps_its_words() {
        let parts = contact_parts("0940-140 49, <b>@x.se (Vilhelmina kommun)");
        let html = view! { <ContactLinks parts /> }.to_html();
        let html = html.replace("<!>", "");
        assert_eq!(
            html,
            "<a href=\"tel:+4694014049\">0940-140 49</a>, &lt;b&gt;@x.se (Vilhelmina kommun)"
        );
    }
}
