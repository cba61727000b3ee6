//! The copy of the map that a reader may keep for use without a network: which files are in it, the worker that keeps
//! and gives them (`worker.js`), and the place of the button at the foot of the page (`offline.js` works it).
//!
//! Why not Workbox: see docs/DECISIONS.md.

use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use larkartan_core::text::Lang;
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The worker's name. It stands in the map's folder: a worker answers for its own folder and what lies in it.
pub const WORKER: &str = "sw.js";
const WORKER_SOURCE: &str = include_str!("worker.js");
/// What the pages hold for the button that tells the size, until all of them are made.
const SIZE_MARK: &str = "build:size-";

/// The files of a copy: the address seen from the map's folder, and the SHA-256 of what stands there.
#[derive(Default)]
pub struct Copy {
    files: BTreeMap<String, String>,
    bytes: usize,
}

impl Copy {
    /// Takes a file into the copy, if the map needs it. A page goes by the address of its folder, as links do.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        let folder = name.strip_suffix("index.html");
        let is_page = folder.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'));
        let starts = ["assets/", "data/", "icon.svg"];
        if !is_page && !starts.iter().any(|start| name.starts_with(start)) {
            return;
        }
        let address = if is_page {
            folder.unwrap_or_default()
        } else {
            name
        };
        let hash = STANDARD.encode(Sha256::digest(bytes));
        self.files.insert(address.to_owned(), hash);
        self.bytes += bytes.len();
    }

    /// The pages that tell how much the copy is, with that filled in; they are a part of it themselves.
    pub fn told_in(&self, pages: Vec<(String, String)>) -> Vec<(String, String)> {
        let own: usize = pages.iter().map(|(_, page)| page.len()).sum();
        let bytes = self.bytes + own;
        let filled = |(address, mut page): (String, String)| {
            for lang in Lang::ALL {
                let words = (lang.offline().save)(bytes as f64 / 1e6);
                page = page.replace(&size_mark(lang), &words);
            }
            (address, page)
        };
        pages.into_iter().map(filled).collect()
    }

    /// The worker that keeps the copy and answers with it.
    pub fn worker(&self) -> Result<String> {
        let files = serde_json::to_string(&self.files.iter().collect::<Vec<_>>())?;
        let version = format!("{:x}", Sha256::digest([WORKER_SOURCE, &files].concat()));
        let marks = [
            ("\"build:files\"", files.replace("],[", "],\n[")),
            (
                "build:version",
                version.get(..16).unwrap_or_default().to_owned(),
            ),
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
}

fn size_mark(lang: Lang) -> String {
    [SIZE_MARK, lang.code()].concat()
}

/// The place of the button, not shown before the script knows that a copy can be kept. The words stand there in both
/// languages: the page changes its own without a reload.
pub fn place() -> Markup {
    html! {
        footer #offline.offline.quiet hidden {
            button.button type="button" {}
            p {}
            p role="status" {}
            @for (lang, words) in Lang::ALL.map(|lang| (lang, lang.offline())) {
                template lang=(lang.code()) data-save=(size_mark(lang)) data-remove=(words.remove) data-note=(words.note)
                    data-kept=(words.kept) data-busy=(words.busy) data-saving=(words.saving) data-saved=(words.saved) data-removed=(words.removed)
                    data-failed=(words.failed) data-stuck=(words.stuck) {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(page: &str) -> Copy {
        let mut copy = Copy::default();
        for name in ["index.html", "en/index.html", "kommun/2425/index.html"] {
            copy.add(name, page.as_bytes());
        }
        for name in [
            "assets/a-0.wasm",
            "data/b-0.geojson",
            "icon.svg",
            "_headers",
            "share/sv.png",
            "xindex.html",
        ] {
            copy.add(name, b"x");
        }
        copy
    }

    #[test]
    fn pages_go_by_their_folder_and_only_what_the_map_needs_is_kept() {
        let copy = copy("<p>");
        let addresses: Vec<&str> = copy.files.keys().map(String::as_str).collect();
        let wanted = [
            "",
            "assets/a-0.wasm",
            "data/b-0.geojson",
            "en/",
            "icon.svg",
            "kommun/2425/",
        ];
        assert_eq!(addresses, wanted);
        assert_eq!(copy.bytes, 3 * 3 + 3);
    }

    #[test]
    fn each_version_has_a_worker_of_its_own() {
        let worker = copy("<p>").worker().unwrap();
        assert_eq!(worker, copy("<p>").worker().unwrap());
        assert_ne!(worker, copy("<b>").worker().unwrap());
        assert!(!worker.contains("build:"), "{worker}");
        // Of "x", as `printf x | openssl dgst -sha256 -binary | base64` has it.
        assert!(worker.contains(r#"["icon.svg","LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE="]"#));
    }

    #[test]
    fn the_page_tells_the_size_of_all() {
        let pages = vec![(String::new(), place().into_string())];
        let mut copy = Copy::default();
        copy.add("assets/a", &vec![0; 2_849_000 - pages[0].1.len()]);
        let page = &copy.told_in(pages)[0].1;
        assert!(!page.contains("build:"), "{page}");
        assert!(
            page.contains("(2,8\u{a0}MB)") && page.contains("(2.8\u{a0}MB)"),
            "{page}"
        );
    }
}
