//! What `deny.toml` allows, held over everything in `Cargo.lock`: licences, sources, bans.
//!
//! Why not `cargo deny` itself: to install it takes longer than all our tests, on every fresh machine. Its file is read,
//! so that it and this test cannot disagree. Known weaknesses need its database from the network, and are not looked for.

use cargo_metadata::{Metadata, MetadataCommand, Package};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};
use std::path::Path;

#[derive(Deserialize)]
struct Allowed {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}

fn allowed() -> Allowed {
    toml::from_str(include_str!("../../deny.toml")).unwrap()
}

fn metadata() -> Metadata {
    let mut command = MetadataCommand::new();
    command.manifest_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml"));
    command.other_options(["--locked".to_owned(), "--all-features".to_owned()]);
    command.exec().unwrap()
}

/// What is wrong with the licence of a package, if anything is.
fn fault(licence: Option<&str>, allowed: &[Licensee]) -> Option<String> {
    let Some(licence) = licence else {
        return Some("names no licence".to_owned());
    };
    // Old manifests write a slash for `OR`.
    let expression = match Expression::parse_mode(licence, ParseMode::LAX) {
        Ok(expression) => expression,
        Err(error) => return Some(format!("`{licence}`: {}", error.reason)),
    };
    let fits =
        expression.evaluate(|wanted| allowed.iter().any(|licensee| licensee.satisfies(wanted)));
    (!fits).then(|| format!("`{licence}` is not allowed"))
}

fn licensees(names: &[impl AsRef<str>]) -> Vec<Licensee> {
    names
        .iter()
        .map(|name| Licensee::parse(name.as_ref()).unwrap())
        .collect()
}

#[track_caller]
fn check(what: &str, find: impl Fn(&Package) -> Option<String>) {
    let metadata = metadata();
    assert!(metadata.packages.len() > 100, "Cargo.lock was not read");
    let faults = metadata.packages.iter().filter_map(|package| {
        Some(format!(
            "{} {}: {}",
            package.name,
            package.version,
            find(package)?
        ))
    });
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

#[test]
fn every_licence_is_allowed() {
    let allowed = licensees(&allowed().licenses.allow);
    check("licences", |package| {
        fault(package.license.as_deref(), &allowed)
    });
}

#[test]
fn every_package_is_ours_or_comes_from_the_registry() {
    check("sources", |package| {
        let elsewhere = package
            .source
            .as_ref()
            .filter(|source| !source.is_crates_io())?;
        Some(format!("comes from {elsewhere}"))
    });
}

#[test]
fn nothing_banned_is_needed_and_every_version_is_said() {
    let banned: Vec<String> = allowed()
        .bans
        .deny
        .into_iter()
        .map(|banned| banned.name)
        .collect();
    check("bans", |package| {
        let any = |named: &cargo_metadata::Dependency| {
            package.source.is_none() && named.path.is_none() && named.req.to_string() == "*"
        };
        let wild = package.dependencies.iter().find(|named| any(named));
        let is_banned = banned.iter().any(|name| package.name.as_str() == name);
        is_banned
            .then(|| "is banned".to_owned())
            .or_else(|| Some(format!("takes any version of {}", wild?.name)))
    });
}

#[test]
fn a_licence_that_is_not_allowed_is_found() {
    let allowed = licensees(&["MIT", "Apache-2.0"]);
    for fine in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0-only OR MIT",
        "MIT AND Apache-2.0",
    ] {
        assert_eq!(fault(Some(fine), &allowed), None, "{fine}");
    }
    for bad in [
        Some("GPL-3.0-only"),
        Some("MIT AND GPL-3.0-only"),
        Some("my own"),
        None,
    ] {
        assert!(fault(bad, &allowed).is_some(), "{bad:?}");
    }
}
