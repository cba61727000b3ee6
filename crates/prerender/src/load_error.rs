//! What a page shows where the app is slow or does not come. The style sheet and the scripts decide when.

use larkartan_core::scene::Tab;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use maud::{Markup, html};

/// The notices before the content; `root` leads to the folder of the map.
pub fn notices(lang: Lang, root: &str) -> Markup {
    let text = lang.prerendered();
    let table = StaticPage::of_tab(lang, Tab::Table).path();
    html! {
        // Shown while the app is on its way to another view than the prerendered one; what follows lies over it.
        p.waiting hidden { (text.waiting) }
        div #load-error.fault role="alert" data-failed=(text.failed) data-slow=(text.slow) data-stopped=(text.stopped) data-retry=(text.retry) {}
        // Shown if nothing has replaced the page in time: the style sheet counts, for there may be no script. Hidden where the
        // style sheet does not come: it would not be true there.
        p.late hidden { (text.late) " " a href={ (root) (table) } { (text.to_table) } " " a href="" { (text.retry) } }
        // Shown when that view does not come.
        p.elsewhere hidden { (text.elsewhere) " " span.pages { (text.has_pages) } }
        p.missing hidden { (text.no_scripts) " " span.pages { (text.has_pages) } }
    }
}
