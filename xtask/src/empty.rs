//! Functions of the app that are linked and never run, or say what nobody reads: their bodies are taken away before the wasm
//! is bound, and what only they call goes with them, in the wasm and in the script.

use anyhow::Result;
use rustc_demangle::demangle;
use std::path::Path;
use walrus::{FunctionKind, Module};

/// Where a panic begins in the standard library. It ends the program at once, as it does in any case (`panic = "abort"`), but
/// without the message, which nobody reads in a browser's console. rustc's own way, `-C panic=immediate-abort`, is not stable.
const PANICS: [&str; 9] = [
    "core::panicking::",
    "core::cell::panic_already",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "std::panicking::panic_handler",
    "std::thread::local::panic_access_error",
];
/// What `{:?}` writes: for messages of panics only. The app's own texts do not use it, which a lint holds.
const DEBUG: [&str; 2] = ["core::fmt::Debug>::fmt", "core::fmt::builders::"];
/// What `wasm-streams` runs, which Leptos always links for its server functions: nobody calls it, but tables of functions
/// hold it.
const STREAMS: [&str; 2] = ["wasm_streams::", "js_sys::futures::future_to_promise::"];

/// Writes the wasm file `from` to `to` without the bodies of those functions.
pub fn empty(from: &Path, to: &Path) -> Result<()> {
    let mut module = Module::from_file(from)?;
    for function in module.funcs.iter_mut() {
        let name = function.name.as_deref().unwrap_or_default();
        // Without the hashes of crates and functions.
        let path = format!("{:#}", demangle(name));
        if let (true, FunctionKind::Local(local)) = (is_empty(&path), &mut function.kind) {
            let mut body = local.builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
        }
    }
    module.emit_wasm_file(to)
}

fn is_empty(path: &str) -> bool {
    // What describes functions to wasm-bindgen is run by it.
    !path.contains("describe")
        && (PANICS.iter().any(|start| path.starts_with(start))
            || DEBUG.iter().chain(&STREAMS).any(|part| path.contains(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_runs_is_told_from_what_does() {
        for never in [
            "core::panicking::panic_fmt",
            "<core::str::error::Utf8Error as core::fmt::Debug>::fmt",
            "js_sys::futures::future_to_promise::{{closure}}",
        ] {
            assert!(is_empty(never), "{never}");
        }
        for runs in [
            "<u8 as core::fmt::Display>::fmt",
            "<js_sys::Promise as wasm_bindgen::describe::WasmDescribe>::describe",
            "larkartan::start",
            "",
        ] {
            assert!(!is_empty(runs), "{runs}");
        }
    }
}
