//! What `--diff` compares: the tables as they stand, with the files of a commit or with figures that were saved.

use crate::changes::{Section, changes};
use crate::fault::Faults;
use crate::figures::{Figures, figures};
use crate::text::changes::of;
use crate::{Built, make, names, text, told};
use anyhow::{Context, Result, anyhow, bail};
use larkartan_core::text::Lang;
use std::path::Path;
use std::process::Command;

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
    if sections.is_empty() {
        println!("{}", (of(lang).none)(before));
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
        let heading = (of(lang).entry)(&today.to_string(), before);
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

fn saved(path: &str) -> Result<Figures> {
    let text = std::fs::read_to_string(path).with_context(|| path.to_owned())?;
    serde_json::from_str(&text).with_context(|| path.to_owned())
}

/// The files of a commit.
fn committed(root: &Path, revision: &str) -> Result<Built> {
    let file = |name: &'static str| {
        let object = format!("{revision}:data/{name}");
        let git = Command::new("git")
            .arg("-C")
            .arg(root)
            .args(["show", &object])
            .output();
        let git = git.context("git cannot be started")?;
        if !git.status.success() {
            bail!(
                "git show {object}: {}",
                String::from_utf8_lossy(&git.stderr).trim()
            );
        }
        Ok((name, String::from_utf8(git.stdout).with_context(|| object)?))
    };
    names().map(file).collect()
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
