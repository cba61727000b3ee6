//! What divan prints, read back: fastest and median by bench and size.

use super::report::Time;
use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// Times by the bench's name and the size.
pub type Times = HashMap<(String, usize), Time>;

/// Compiles and runs `crates/core/benches/atlas.rs`.
pub fn run(root: &Path) -> Result<Times> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["bench", "--package", "larkartan-core", "--bench", "atlas"])
        .stderr(Stdio::inherit());
    let output = cargo.output().context("cargo bench")?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if !output.status.success() {
        bail!("`cargo bench` failed");
    }
    let found = times(&text);
    if found.is_empty() {
        bail!("`cargo bench` printed no table");
    }
    Ok(found)
}

/// Divan prints a tree: a line for each bench, below it one for each size with the columns fastest, slowest, median, ….
fn times(text: &str) -> Times {
    let mut found = Times::new();
    let mut bench = String::new();
    for line in text.lines() {
        let line = line.trim_start_matches(['├', '│', '╰', '─', ' ']);
        let mut columns = line.split('│');
        let mut first = columns.next().unwrap_or_default().split_whitespace();
        let name = first.next().unwrap_or_default();
        match name.parse::<usize>() {
            Err(_) => name.clone_into(&mut bench),
            Ok(size) => {
                let fastest = first.next().zip(first.next());
                let fastest = fastest.and_then(|(number, unit)| milliseconds(number, unit));
                let median = columns.nth(1).and_then(|column| {
                    let (number, unit) = column.trim().split_once(' ')?;
                    milliseconds(number, unit)
                });
                if let (Some(fastest), Some(median)) = (fastest, median) {
                    found.insert((bench.clone(), size), Time { fastest, median });
                }
            }
        }
    }
    found
}

fn milliseconds(number: &str, unit: &str) -> Option<f64> {
    let number: f64 = number.parse().ok()?;
    let unit = match unit {
        "ns" => 1e-6,
        "µs" => 1e-3,
        "ms" => 1.0,
        "s" => 1e3,
        _ => return None,
    };
    Some(number * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_back() {
        let text = "Timer precision: 20 ns
atlas       fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ decoding               │               │               │               │         │
│  ├─ 54    1.5 ms        │ 3 ms          │ 1.75 ms       │ 1.8 ms        │ 100     │ 100
│  ╰─ 2900  0.5 s         │ 0.9 s         │ 0.6 s         │ 0.6 s         │ 4       │ 4
╰─ paths                  │               │               │               │         │
   ╰─ 54    210.1 µs      │ 1 ms          │ 250 µs        │ 251.3 µs      │ 100     │ 100
";
        let found = times(text);
        let expected = [
            ("decoding", 54, 1.5, 1.75),
            ("decoding", 2900, 500.0, 600.0),
            ("paths", 54, 0.2101, 0.25),
        ];
        assert_eq!(found.len(), expected.len());
        for (name, size, fastest, median) in expected {
            let time = found[&(name.to_owned(), size)];
            assert!((time.fastest - fastest).abs() < 1e-9, "{name} {size}");
            assert!((time.median - median).abs() < 1e-9, "{name} {size}");
        }
    }
}
