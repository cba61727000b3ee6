//! The copy of the map that a reader may keep for use without a network: its worker (`web/worker.js`), and the place of its
//! button at the foot of the page (`web/offline.js`).
//!
//! Why not Workbox: see docs/decisions.

use anyhow::{Result, bail};
use larkartan_core::text::Lang;
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The worker's name. It lies in the folder of the map: a worker answers for its own folder and what lies in it.
pub const WORKER: &str = "sw.js";
const WORKER_SOURCE: &str = include_str!("../../../web/worker.js");
/// What the button holds in place of the copy's size, until all pages are made.
const SIZE_MARK: &str = "build:size-";

/// A page with the size of the copy on its button.
pub fn with_size(page: &str, bytes: usize) -> String {
    let mut page = page.to_owned();
    for lang in Lang::ALL {
        let words = (lang.offline().save)(bytes as f64 / 1e6);
        page = page.replace(&size_mark(lang), &words);
    }
    page
}

/// The worker that keeps these files and answers with them.
pub fn worker(files: &BTreeMap<String, String>) -> Result<String> {
    let files = serde_json::to_string(&files.iter().collect::<Vec<_>>())?;
    let version = format!("{:x}", Sha256::digest([WORKER_SOURCE, &files].concat()));
    let version = version.get(..16).unwrap_or_default().to_owned();
    let marks = [
        ("\"build:files\"", files.replace("],[", "],\n[")),
        ("build:version", version),
    ];
    let mut worker = WORKER_SOURCE.to_owned();
    for (mark, value) in marks {
        if !worker.contains(mark) {
            bail!("worker.js has no `{mark}`");
        }
        worker = worker.replace(mark, &value);
    }
    Ok(worker)
}

fn size_mark(lang: Lang) -> String {
    [SIZE_MARK, lang.code()].concat()
}

/// The place of the button, hidden before the script knows that a copy can be kept. The words are there in both languages:
/// the page changes its own without a reload.
pub fn button() -> Markup {
    html! {
        footer #offline.offline.quiet hidden {
            button.button type="button" {}
            p {}
            p role="status" {}
            @for (lang, text) in Lang::ALL.map(|lang| (lang, lang.offline())) {
                template lang=(lang.code()) data-save=(size_mark(lang)) data-remove=(text.remove) data-note=(text.note)
                    data-kept=(text.kept) data-busy=(text.busy) data-saving=(text.saving) data-saved=(text.saved) data-removed=(text.removed)
                    data-failed=(text.failed) data-stuck=(text.stuck) {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker_of(hash: &str) -> String {
        let files = [("icon.svg".to_owned(), hash.to_owned())];
        worker(&BTreeMap::from(files)).unwrap()
    }

    #[test]
    fn each_version_has_a_worker_of_its_own() {
        let worker = worker_of("x=");
        assert_eq!(worker, worker_of("x="));
        assert_ne!(worker, worker_of("y="));
        assert!(!worker.contains("build:"), "{worker}");
        assert!(worker.contains(r#"["icon.svg","x="]"#));
    }

    #[test]
    fn the_button_names_the_size() {
        let page = with_size(&button().into_string(), 2_849_000);
        assert!(!page.contains("build:"), "{page}");
        assert!(
            page.contains("(2,8\u{a0}MB)") && page.contains("(2.8\u{a0}MB)"),
            "{page}"
        );
    }
}
