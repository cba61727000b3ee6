//! Words that lead to an address, alone and in lists.

use super::ContactLinks;
use larkartan_core::scene::{Fact, SourceLink};
use leptos::prelude::*;

/// Words that lead to an address, or plain words where there is none. Only `http` and `https` become links, whatever the
/// data hold.
#[component]
pub fn LinkedText(
    /// The words.
    #[prop(into)]
    words: String,
    /// The address; empty for none.
    #[prop(into)]
    address: String,
) -> impl IntoView {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if !is_web {
        return words.into_any();
    }
    view! {
        <a href=address rel="noopener">
            {words}
        </a>
    }
    .into_any()
}

/// Labels and values; addresses and contacts are links.
#[component]
pub fn Facts(
    /// The facts.
    facts: Vec<Fact>,
) -> impl IntoView {
    let rows = facts.into_iter().map(|fact| {
        let value = match fact.contact.is_empty() {
            true => {
                let address = fact.href.unwrap_or_default();
                view! { <LinkedText words=fact.value address /> }.into_any()
            }
            false => view! { <ContactLinks parts=fact.contact /> }.into_any(),
        };
        view! {
            <div>
                <dt>{fact.label}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| view! { <dl class="facts">{rows}</dl> })
}

/// Sources, with links where they have an address.
#[component]
pub fn Sources(
    /// The sources.
    sources: Vec<SourceLink>,
) -> impl IntoView {
    let rows = sources.into_iter().map(|source| {
        view! {
            <li>
                <LinkedText words=source.words address=source.url />
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| view! { <ul class="sources">{rows}</ul> })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_data_hold_is_text() {
        let facts = vec![Fact::new("<b>", "<script>alert(1)</script>")];
        let html = view! { <Facts facts /> }.to_html();
        assert!(html.contains("alert(1)"), "{html}");
        assert!(
            !html.contains("<script>") && !html.contains("<b>"),
            "{html}"
        );
    }

    #[track_caller]
    fn check(address: &str, is_link: bool) {
        let html = view! { <LinkedText words="here" address=address.to_owned() /> }.to_html();
        assert_eq!(html.contains("<a "), is_link, "{html}");
    }

    #[test]
    fn only_pages_become_links() {
        check("https://larkartan.se", true);
        check("http://larkartan.se", true);
        check("", false);
        check("javascript:alert(1)", false);
        check("httpx://larkartan.se", false);
    }
}
