//! What the documents name in back ticks as a path is there, so that a recipe does not lead to a file that is gone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Folders that are made, not kept: what stands in them is not looked for.
const MADE: [&str; 3] = ["dist", "target", "node_modules"];
/// Files of `dist/` that documents name without their folder.
const BUILT: [&str; 2] = ["sw.js", "404.html"];
/// What the name of a file ends in.
const FILE_ENDINGS: [&str; 9] = [
    ".rs", ".mjs", ".js", ".css", ".html", ".md", ".toml", ".csv", ".geojson",
];

/// Everything in the repository, seen from its root, folders with a slash at their end.
struct Repository {
    root: PathBuf,
    paths: BTreeSet<String>,
}

impl Repository {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut paths = BTreeSet::new();
        collect(&root, "", &mut paths);
        Self { root, paths }
    }

    /// Whether a document can mean something that is there by `name`: from the root, from its own folder, or, where it names no
    /// folder of the root, by the end of a path.
    fn has(&self, document: &str, name: &str) -> bool {
        let is_there = |path: &str| {
            let path = path.trim_end_matches('/');
            self.paths.contains(path) || self.paths.contains(&format!("{path}/"))
        };
        let folder = document.rfind('/').map_or("", |at| &document[..=at]);
        is_there(name)
            || is_there(&format!("{folder}{name}"))
            || (!self.begins_in_root(name) && self.ends_with(name))
    }

    fn begins_in_root(&self, name: &str) -> bool {
        name.split_once('/')
            .is_some_and(|(first, _)| self.paths.contains(&format!("{first}/")))
    }

    fn ends_with(&self, name: &str) -> bool {
        let end = format!("/{name}");
        self.paths.iter().any(|path| path.ends_with(&end))
    }

    /// README, ARCHITECTURE, CONTRIBUTING and all of docs/.
    fn documents(&self) -> impl Iterator<Item = &String> {
        self.paths.iter().filter(|path| {
            let is_asked = path.starts_with("docs/") || !path.contains('/');
            is_asked && path.ends_with(".md") && *path != "CHANGELOG.md"
        })
    }
}

fn collect(folder: &Path, name: &str, paths: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let own = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().expect("a kind of file");
        if own == ".git" || (kind.is_dir() && MADE.contains(&own.as_str())) {
            continue;
        }
        let path = format!("{name}{own}");
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths);
            paths.insert(format!("{path}/"));
        } else {
            paths.insert(path);
        }
    }
}

/// What stands between back ticks, line by line; blocks of code are indented and hold commands, not paths.
fn ticked(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter(|line| !line.starts_with("    "));
    lines.flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The path that a name in back ticks must lead to, if it is one: it begins with a folder of the root or ends as files do. Names
/// with a space are commands, names with a colon or a query are addresses. Of a name with a placeholder (`NNNN`, `*`,
/// `<name>`) the folders before it count. What the build writes (`dist/`, `target/`) is not looked for.
fn path_in<'a>(repository: &Repository, name: &'a str) -> Option<&'a str> {
    let is_path = |c: char| c.is_ascii_alphanumeric() || "._-/*<>".contains(c);
    let is_file = FILE_ENDINGS
        .iter()
        .any(|end| name.len() > end.len() && name.ends_with(end));
    let first = name.split('/').next().unwrap_or_default();
    if !name.chars().all(is_path)
        || !(is_file || repository.begins_in_root(name))
        || MADE.contains(&first)
        || BUILT.contains(&name)
    {
        return None;
    }
    let placeholder = name.find("NNNN").or_else(|| name.find(['*', '<']));
    match placeholder {
        None => Some(name),
        Some(at) => name[..at].rfind('/').map(|slash| &name[..slash]),
    }
}

#[test]
fn every_path_that_a_document_names_is_there() {
    let repository = Repository::read();
    let mut looked_at = 0;
    let mut gone = Vec::new();
    for document in repository.documents() {
        let text = std::fs::read_to_string(repository.root.join(document)).expect("a document");
        for name in ticked(&text) {
            let Some(path) = path_in(&repository, name) else {
                continue;
            };
            looked_at += 1;
            if !repository.has(document, path) {
                gone.push(format!("{document}: {name}"));
            }
        }
    }
    assert!(gone.is_empty(), "{}", gone.join("\n"));
    assert!(looked_at > 60, "only {looked_at} paths were found");
}

#[test]
fn every_link_between_documents_leads_to_a_file() {
    let repository = Repository::read();
    let mut gone = Vec::new();
    for document in repository.documents() {
        let text = std::fs::read_to_string(repository.root.join(document)).expect("a document");
        let own = repository.root.join(document);
        let folder = own.parent().unwrap_or(&repository.root);
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let file = target.split('#').next().unwrap_or_default();
            if file.is_empty() || file.contains("://") {
                continue;
            }
            if !folder.join(file).exists() {
                gone.push(format!("{document}: {target}"));
            }
        }
    }
    assert!(gone.is_empty(), "{}", gone.join("\n"));
}

#[test]
fn what_is_a_path_is_told_from_what_is_none() {
    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(path_in(&Repository::read(), name), expected, "{name}");
    }
    check("crates/core/src/text/", Some("crates/core/src/text/"));
    check("crates/gone.rs", Some("crates/gone.rs"));
    check("number.rs", Some("number.rs"));
    check("docs/decisions/NNNN-title.md", Some("docs/decisions"));
    check(
        "crates/core/src/text/*/statement.rs",
        Some("crates/core/src/text"),
    );
    check("cargo xtask test", None);
    check("kommun/2425/", None);
    check("dist/larkartan.html", None);
    check(".geojson", None);
    check("matt=utbildning", None);
}
