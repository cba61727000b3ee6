//! Where the figures come from, in one line: for a frame and for a full screen, which have no foot. In a frame also the way
//! to the whole map. The style sheet shows it there only.

use super::app::Page;
use super::parts::{View, element, fixed, live, reading, still, with};
use maud::html;

/// Publishers and years, and in a frame the link.
pub fn credit(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let sources = move || {
        let ids = store.measure.get().sources();
        html! {
            (text.foot.sources) ":"
            @for (nth, source) in ids.iter().filter_map(|id| atlas.source(id)).enumerate() {
                @if nth > 0 { "," }
                " " (source.publisher) " " (source.year)
            }
        }
        .into_string()
    };
    let mut parts = vec![reading("p", Vec::new(), Box::new(sources))];
    if store.embed.is_some() {
        let href = live("href", Box::new(move || store.link_to_whole()));
        let names = [("target", "_blank"), ("rel", "noopener")];
        parts.push(still("a", with(&names, [href]), text.foot.whole));
    }
    element("footer", fixed(&[("class", "credit quiet")]), parts)
}
