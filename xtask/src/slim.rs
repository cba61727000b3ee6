//! What wasm-opt cannot do because it sees the wasm only: take away exports that no script calls, and shorten the names
//! that wasm and script share. They end in hashes, which no compression makes smaller.

use anyhow::{Context, Result};
use std::path::Path;

/// Slims a wasm file and its bindings, together.
pub fn slim(wasm: &Path, script: &Path) -> Result<()> {
    let mut module = walrus::Module::from_file(wasm)?;
    let mut text = std::fs::read_to_string(script).context("the bindings")?;

    // Leptos always links `wasm-streams` for its server functions, which we do not use.
    let unused = module
        .exports
        .iter()
        .filter(|export| export.name.contains("intounderlying"));
    let unused: Vec<walrus::ExportId> = unused.map(walrus::Export::id).collect();
    for export in unused {
        module.exports.delete(export);
    }

    let mut shared = Vec::new();
    for import in module.imports.iter_mut() {
        shared.push(std::mem::replace(
            &mut import.name,
            short("i", shared.len()),
        ));
    }
    let imports = shared.len();
    for export in module.exports.iter_mut() {
        if matches!(export.item, walrus::ExportItem::Function(_)) {
            let short = short("e", shared.len() - imports);
            shared.push(std::mem::replace(&mut export.name, short));
        }
    }
    let names: Vec<(&str, String)> = shared
        .iter()
        .enumerate()
        .map(|(nth, name)| {
            let new = match nth.checked_sub(imports) {
                None => short("i", nth),
                Some(nth) => short("e", nth),
            };
            (name.as_str(), new)
        })
        .collect();
    text = renamed(&text, &names);
    std::fs::write(script, text)?;
    walrus::passes::gc::run(&mut module);
    module.emit_wasm_file(wasm)
}

fn short(prefix: &str, nth: usize) -> String {
    format!("{prefix}{nth}")
}

/// The script with every whole word that is one of the names replaced.
fn renamed(script: &str, names: &[(&str, String)]) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        let new = names.iter().find(|(old, _)| *old == word);
        out.push_str(new.map_or(word, |(_, new)| new.as_str()));
        let other = tail.find(is_word).unwrap_or(tail.len());
        out.push_str(&tail[..other]);
        rest = &tail[other..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_renamed() {
        let names = [("open", "i0".to_owned())];
        assert_eq!(
            renamed("wasm.open(reopen, open_1)", &names),
            "wasm.i0(reopen, open_1)"
        );
    }
}
