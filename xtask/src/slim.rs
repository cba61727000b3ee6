//! What wasm-opt cannot do because it sees the wasm only: take away exports that no script calls, shorten the names that
//! wasm and script share, and forget where in the source a panic would come from.

use anyhow::{Context, Result};
use std::path::Path;
use walrus::{ConstExpr, DataKind, ExportItem, Module, ir::Value};

/// Slims a wasm file and its bindings, together.
pub fn slim(wasm: &Path, script: &Path) -> Result<()> {
    let mut module = Module::from_file(wasm)?;
    let text = std::fs::read_to_string(script).context("the bindings")?;

    // Leptos always links `wasm-streams` for its server functions, which we do not use.
    let unused = module
        .exports
        .iter()
        .filter(|export| export.name.contains("intounderlying"));
    let unused: Vec<walrus::ExportId> = unused.map(walrus::Export::id).collect();
    for export in unused {
        module.exports.delete(export);
    }

    // The names end in hashes, which no compression makes smaller.
    let mut names = Vec::new();
    for (nth, import) in module.imports.iter_mut().enumerate() {
        let short = format!("i{nth}");
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
    for (nth, export) in module.exports.iter_mut().enumerate() {
        if matches!(export.item, ExportItem::Function(_)) {
            let short = format!("e{nth}");
            names.push((std::mem::replace(&mut export.name, short.clone()), short));
        }
    }
    std::fs::write(script, renamed(&without_streams(&text), &names))?;

    let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for segment in segments {
        let data = module.data.get_mut(segment);
        if let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } = data.kind
        {
            forget_places(&mut data.value, usize::try_from(start)?);
        }
    }
    walrus::passes::gc::run(&mut module);
    module.emit_wasm_file(wasm)
}

/// Blanks what the compiler writes down for panics: file, line and column (`core::panic::Location`), and the file names,
/// which hold the folders of the machine that builds. A panic still says what went wrong. rustc's own way,
/// `-Z location-detail=none`, is not stable and leaves the standard library's.
///
/// `start` is the address that `data` is loaded to.
fn forget_places(data: &mut [u8], start: usize) {
    let word = |data: &[u8], at: usize| {
        let bytes = data.get(at..at + WORD)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    };
    let mut files = Vec::new();
    for at in (0..data.len()).step_by(WORD) {
        let (Some(address), Some(length)) = (word(data, at), word(data, at + WORD)) else {
            break;
        };
        let Some(from) = address.checked_sub(start) else {
            continue;
        };
        let name = data.get(from..from.saturating_add(length));
        let is_place = name.is_some_and(is_source_file)
            && word(data, at + 2 * WORD).is_some_and(|line| (1..MOST_LINES).contains(&line))
            && word(data, at + 3 * WORD).is_some_and(|column| (1..MOST_COLUMNS).contains(&column));
        if is_place {
            files.push(from..from + length);
            // An empty name at an address that is none, as Rust writes an empty text.
            data[at..at + 4 * WORD].fill(0);
            data[at] = 1;
        }
    }
    for file in files {
        data[file].fill(0);
    }
}

/// The bytes of a word of wasm32, in which addresses are counted.
const WORD: usize = 4;
const MOST_LINES: usize = 50_000;
const MOST_COLUMNS: usize = 1_000;

fn is_source_file(name: &[u8]) -> bool {
    name.ends_with(b".rs") && name.iter().all(u8::is_ascii_graphic)
}

/// The script without what would tell the streams that nobody holds them any more.
fn without_streams(script: &str) -> String {
    let statements = script.split_inclusive(";\n");
    let kept = statements.filter(|statement| {
        !(statement.contains("Finalization = ") && statement.contains("intounderlying"))
    });
    kept.collect()
}

/// The script with every whole word that is one of the names replaced.
fn renamed(script: &str, names: &[(String, String)]) -> String {
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
        let names = [("open".to_owned(), "i0".to_owned())];
        assert_eq!(
            renamed("wasm.open(reopen, open_1)", &names),
            "wasm.i0(reopen, open_1)"
        );
    }

    #[test]
    fn only_the_registries_of_streams_go() {
        let script = "let a;\nconst XFinalization = no\n ? {}\n : new F(p => w.__wbg_intounderlyingsink_free(p, 1));\n\
                      export class Y { free() { w.__wbg_intounderlyingsink_free(p, 0);\n } }\nconst CLOSURE_Finalization = 1;\n";
        let rest = "let a;\nexport class Y { free() { w.__wbg_intounderlyingsink_free(p, 0);\n } }\nconst CLOSURE_Finalization = 1;\n";
        assert_eq!(without_streams(script), rest);
    }

    #[test]
    fn a_place_is_forgotten_and_nothing_else() {
        let name = b"/home/me/src/main.rs";
        let mut data = b"text/home/me/src/main.rs".to_vec();
        let words = |words: [u32; 4]| words.map(u32::to_le_bytes).concat();
        let length = name.len() as u32;
        data.extend(words([1004, length, 12, 5]));
        // A file's name that no line and column follow is a text of the program's own.
        data.extend(words([1004, length, 0, 5]));
        let kept = data[40..].to_vec();
        forget_places(&mut data, 1000);
        assert_eq!(data[..4], *b"text");
        assert!(data[4..24].iter().all(|byte| *byte == 0));
        assert_eq!(data[24..40], words([1, 0, 0, 0]));
        assert_eq!(data[40..], kept);
    }
}
