//! What `--diff` compares: the tables as they stand, with the files of a commit or with figures that were saved.

use crate::changes::{Section, changes};
use crate::fault::Faults;
use crate::figures::{Figures, figures};
use crate::text::changes::of;
use crate::{Built, make, names, text, told};
use anyhow::{Context, Result, anyhow, bail};
use larkartan_core::geojson::LATER_FILE_NAMES;
use larkartan_core::roads;
use larkartan_core::text::Lang;
use std::path::Path;
use std::process::Command;

/// A file that has nothing in it.
const EMPTY: &str = r#"{"type":"FeatureCollection","features":[]}"#;
/// The changelog of the data.
const CHANGELOG: &str = "data/CHANGES.md";

/// Prints what has changed since `before`, a commit or a file of figures; with `write`, puts it into the changelog.
pub fn run(root: &Path, before: &str, write: bool, lang: Lang) -> Result<()> {
    let old = match Path::new(before).extension().is_some_and(|it| it == "json") {
        true => saved(before)?,
        false => {
            let old = figures(&committed(root, before)?);
            old.map_err(|error| anyhow!((of(lang).unread)(before, &error.to_string())))?
        }
    };
    let sections = changes(lang, &old, &now(root, lang)?);
    let name = name(root, before)?;
    if sections.is_empty() {
        println!("{}", (of(lang).none)(&name));
        return Ok(());
    }
    for (heading, lines) in &sections {
        println!("{heading}");
        for line in lines {
            println!("  {line}");
        }
    }
    if write {
        let path = root.join(CHANGELOG);
        let log = std::fs::read_to_string(&path).context(CHANGELOG)?;
        let today = time::OffsetDateTime::now_utc().date();
        let heading = (of(lang).entry)(&today.to_string(), &name);
        std::fs::write(&path, with_entry(&log, &heading, &sections)).context(CHANGELOG)?;
        println!("{}", of(lang).written);
    }
    Ok(())
}

/// Prints the figures that the tables make, to be compared with later.
pub fn print_figures(root: &Path, lang: Lang) -> Result<()> {
    println!("{}", serde_json::to_string_pretty(&now(root, lang)?)?);
    Ok(())
}

/// What the tables say now.
fn now(root: &Path, lang: Lang) -> Result<Figures> {
    let mut faults = Faults::new();
    let built = make(&root.join("data/source"), &mut faults)?;
    if !faults.is_empty() {
        let count = told::print(lang, &faults.into_vec());
        bail!((text::of(lang).faults)(count));
    }
    figures(&built)
}

/// What an entry calls that which it is compared with: of a file its name, whatever folder it lies in; of a commit its number,
/// which stays what it is.
fn name(root: &Path, before: &str) -> Result<String> {
    match Path::new(before).extension() {
        Some(extension) if extension == "json" => {
            let file = Path::new(before).file_name();
            Ok(file.and_then(|it| it.to_str()).unwrap_or(before).to_owned())
        }
        _ => {
            let commit = format!("{before}^{{commit}}");
            let number = git(root, &["rev-parse", "--short", "--verify", &commit])?;
            Ok(number.trim().to_owned())
        }
    }
}

fn saved(path: &str) -> Result<Figures> {
    let text = std::fs::read_to_string(path).with_context(|| path.to_owned())?;
    serde_json::from_str(&text).with_context(|| path.to_owned())
}

/// The files of a commit. One that it lacks and that comes later than the atlas is empty: there was nothing of its kind.
fn committed(root: &Path, revision: &str) -> Result<Built> {
    let listed = git(root, &["ls-tree", "--name-only", revision, "data/"])?;
    let file = |name: &'static str| {
        let path = format!("data/{name}");
        let is_later = LATER_FILE_NAMES.contains(&name) || name == roads::FILE_NAME;
        if is_later && !listed.lines().any(|it| it == path) {
            return Ok((name, EMPTY.to_owned()));
        }
        Ok((name, git(root, &["show", &format!("{revision}:{path}")])?))
    };
    names().map(file).collect()
}

/// What git prints.
fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    let mut git = Command::new("git");
    let git = git.arg("-C").arg(root).args(arguments).output();
    let git = git.context("git cannot be started")?;
    let command = format!("git {}", arguments.join(" "));
    if !git.status.success() {
        let reason = String::from_utf8_lossy(&git.stderr);
        bail!("{command}: {}", reason.trim());
    }
    String::from_utf8(git.stdout).context(command)
}

/// The changelog with an entry before its first.
fn with_entry(log: &str, heading: &str, sections: &[Section]) -> String {
    let mut entry = format!("## {heading}\n\n");
    for (heading, lines) in sections {
        entry.push_str(&format!("### {heading}\n\n"));
        for line in lines {
            entry.push_str(&format!("- {line}\n"));
        }
        entry.push('\n');
    }
    match log.find("\n## ") {
        Some(at) => format!("{}{entry}{}", &log[..=at], &log[at + 1..]),
        None => format!(
            "{}\n\n{}",
            log.trim_end(),
            entry.trim_end().to_owned() + "\n"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A repository whose only commit has the shipped files but those.
    fn without(missing: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        std::fs::create_dir(folder.path().join("data")).expect("a folder");
        for name in names().filter(|name| !missing.contains(name)) {
            let copy = folder.path().join("data").join(name);
            std::fs::copy(shipped.join(name), copy).expect(name);
        }
        let run = |arguments: &[&str]| git(folder.path(), arguments).expect("git");
        run(&["init", "--quiet"]);
        run(&["add", "data"]);
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
        let commit = ["commit", "--quiet", "--no-gpg-sign", "--message=Data"];
        run(&[&author[..], &commit].concat());
        folder
    }

    #[test]
    fn a_commit_may_lack_a_file_that_comes_later() {
        let whole = figures(&committed(without(&[]).path(), "HEAD").expect("the files"));
        let mut whole = whole.expect("figures");
        let folder = without(&["distance.geojson"]);
        let files = committed(folder.path(), "HEAD").expect("the files");
        assert!(files.contains(&("distance.geojson", EMPTY.to_owned())));
        let found = figures(&files).expect("figures");
        assert!(found.records["distance"].is_empty());
        for (kind, records) in &found.records {
            whole.records.insert(kind.clone(), records.clone());
        }
        whole.sums.clone_from(&found.sums);
        assert_eq!(found, whole);
        let files = committed(without(&LATER_FILE_NAMES).path(), "HEAD").expect("the files");
        assert!(figures(&files).expect("figures").offers.is_empty());
    }

    #[test]
    fn a_commit_that_is_not_there_or_lacks_a_file_of_the_map_is_named() {
        let folder = without(&["sites.geojson"]);
        let error = |revision| {
            let found = committed(folder.path(), revision).expect_err("a fault");
            found.to_string()
        };
        assert!(error("HEAD").starts_with("git show HEAD:data/sites.geojson: "));
        assert!(error("none").starts_with("git ls-tree --name-only none data/: "));
    }

    #[test]
    fn an_entry_names_no_folder_and_a_commit_by_its_number() {
        let folder = without(&[]);
        let name = |before| name(folder.path(), before).expect("a name");
        assert_eq!(name("/home/eva/before.json"), "before.json");
        // A branch or HEAD is another commit tomorrow.
        let number = name("HEAD");
        let is_hex = |c: char| c.is_ascii_hexdigit();
        assert!(number.len() >= 7 && number.chars().all(is_hex), "{number}");
    }

    #[test]
    fn an_entry_stands_before_those_that_are_older() {
        let sections = [("Places: 1".to_owned(), vec!["new: Malå".to_owned()])];
        let first = with_entry("# Changes\n\nHead.\n", "2026-11-29", &sections);
        assert_eq!(
            first,
            "# Changes\n\nHead.\n\n## 2026-11-29\n\n### Places: 1\n\n- new: Malå\n"
        );
        let second = with_entry(&first, "2026-12-01", &sections);
        let headings: Vec<&str> = second
            .lines()
            .filter(|line| line.starts_with("## "))
            .collect();
        assert_eq!(headings, ["## 2026-12-01", "## 2026-11-29"]);
        assert!(second.starts_with("# Changes\n\nHead.\n\n## 2026-12-01\n"));
    }
}
