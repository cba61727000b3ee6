//! A page with the app: `index.html` with the lines of its head, the notices and the prerendered content.
//!
//! The order of the head is that of need. The style of a start page stands in the page itself, so that nothing delays the first
//! paint; the script is small and starts the wasm, and what is fetched ahead comes beside it.

use crate::address::Address;
use crate::head::languages;
use crate::load_error::notices;
use crate::{offline, share};
use anyhow::{Result, bail};
use larkartan::prerender::Prerendered;
use larkartan_core::scene::Tab;
use larkartan_core::url::{FRAME_PARAMETERS, StaticPage};
use larkartan_dist::Manifest;
use maud::{Markup, PreEscaped, html};

/// Where `index.html` has the policy: before anything that could break it.
pub const POLICY_MARK: &str = "<!-- build:policy -->";
/// Where it has the rest of the head.
pub const HEAD_MARK: &str = "<!-- build:head -->";
/// Where it has the button of the offline copy.
pub const OFFLINE_MARK: &str = "<!-- build:offline -->";
/// Where it has the way to the folder of the map.
pub const ROOT_MARK: &str = "build:root/";

/// What all pages share.
pub struct Pages<'a> {
    /// The text of `index.html`.
    pub shell: &'a str,
    /// The content security policy.
    pub policy: &'a str,
    /// The assets.
    pub manifest: &'a Manifest,
    /// The paths of the data.
    pub data: &'a DataPaths,
    /// Where the map will be served.
    pub address: &'a Address,
}

/// The paths of the data: the bundle of the first view, and what comes later.
#[derive(Default)]
pub struct DataPaths {
    /// The bundle.
    pub map: String,
    /// The programmes.
    pub programmes: String,
    /// Distance programmes in all of Sweden.
    pub distance: String,
    /// Main roads and large lakes.
    pub context_layers: String,
    /// The graph of roads.
    pub roads: String,
}

impl Pages<'_> {
    /// The page, complete.
    pub fn page(&self, page: StaticPage, content: &Prerendered) -> Result<String> {
        let root = self.address.root(&page.path());
        let policy = html! { meta http-equiv="Content-Security-Policy" content=(self.policy); };
        let (first, last) = match page.is_embed {
            true => (self.embed_head(&root), html! {}),
            false => (self.head(page, &root, content), self.end(page, &root)),
        };
        let marks = [
            (POLICY_MARK, policy),
            (HEAD_MARK, html! { (first) (self.assets(&root)) }),
            (OFFLINE_MARK, last),
        ];
        let shell = fill(self.shell, &marks)?;
        let shell = match page.is_embed {
            // A theme is asked for by the link of the frame.
            true => fill(
                &shell,
                &[("\"light dark\"", PreEscaped("\"light\"".into()))],
            )?,
            false => shell,
        };
        let filled = fill(&shell, &content_marks(page, content, &root))?;
        fill(&filled, &[(ROOT_MARK, PreEscaped(root))])
    }

    fn head(&self, page: StaticPage, root: &str, content: &Prerendered) -> Markup {
        let path = |lang| StaticPage { lang, ..page }.path();
        let is_start = page.tab == Tab::default();
        html! {
            // One address for all views: the parameters of a link make no new page.
            (languages(self.address, page.lang, &path))
            (share::tags(self.address, page, content))
            @if is_start {
                style { (PreEscaped(&self.manifest.inline_style)) }
            } @else {
                link rel="stylesheet" href={ (root) (self.manifest.style) };
            }
        }
    }

    fn end(&self, page: StaticPage, root: &str) -> Markup {
        html! {
            (offline::button())
            // After what is painted first, so that nothing waits for it.
            @if page.tab == Tab::default() {
                link rel="stylesheet" href={ (root) (self.manifest.later_style) };
            }
        }
    }

    fn embed_head(&self, root: &str) -> Markup {
        let manifest = self.manifest;
        html! {
            // Who searches is led to the whole map.
            meta name="robots" content="noindex";
            // Before the first paint: it decides what is in it.
            script src={ (root) (manifest.embed_script) } {}
            // Files, for a browser that shows many frames or comes again.
            link rel="stylesheet" href={ (root) (manifest.style) };
            link rel="stylesheet" href={ (root) (manifest.embed_style) };
        }
    }

    fn assets(&self, root: &str) -> Markup {
        let manifest = self.manifest;
        html! {
            script { (PreEscaped(&manifest.inline_script)) }
            script type="module" src={ (root) (manifest.script) } fetchpriority="high" {}
            link rel="preload" href={ (root) (manifest.wasm) } as="fetch" type="application/wasm" crossorigin fetchpriority="low";
            link #data rel="preload" href={ (root) (self.data.map) } as="fetch" crossorigin fetchpriority="low";
            // Named for the app, which fetches them after the first view.
            link #programmes rel="alternate" type="application/geo+json" href={ (root) (self.data.programmes) };
            link #distance rel="alternate" type="application/geo+json" href={ (root) (self.data.distance) };
            link #context-layers rel="alternate" type="application/geo+json" href={ (root) (self.data.context_layers) };
            link #roads rel="alternate" type="application/json" href={ (root) (self.data.roads) };
        }
    }
}

/// The marks in `index.html` for what depends on the page alone.
pub fn content_marks(
    page: StaticPage,
    content: &Prerendered,
    root: &str,
) -> [(&'static str, Markup); 6] {
    let title = [&content.title, " – ", page.lang.text().app_name].concat();
    let mut attributes = format!("data-page=\"{}\"", page.path());
    if page.tab != Tab::Map {
        // The app marks it too when the tab changes.
        attributes += " data-wide";
    }
    if page.tab == Tab::Supply {
        attributes += " data-supply";
    }
    if page.is_embed {
        // The scripts take from here which parameters are about the frame and not about the view.
        attributes += &format!(" data-embed=\"{}\"", FRAME_PARAMETERS.join(" "));
    }
    [
        ("build:lang", html! { (page.lang.code()) }),
        ("data-page=\"build:page\"", PreEscaped(attributes)),
        ("build:title", html! { (title) }),
        ("build:description", html! { (content.description) }),
        ("<!-- build:load-error -->", notices(page.lang, root)),
        ("<!-- build:content -->", PreEscaped(content.html.clone())),
    ]
}

/// `shell` with each mark replaced. A mark that is not there is a mistake: something would silently be left out.
pub fn fill(shell: &str, marks: &[(&str, Markup)]) -> Result<String> {
    let mut page = shell.to_owned();
    for (mark, content) in marks {
        if !page.contains(mark) {
            bail!("index.html has no `{mark}`");
        }
        page = page.replace(mark, &content.0);
    }
    Ok(page)
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
