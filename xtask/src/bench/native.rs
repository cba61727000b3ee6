//! What divan prints, read back: medians by bench and size.

use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// Median in milliseconds by the bench's name and the size.
pub type Medians = HashMap<(String, usize), f64>;

/// Compiles and runs `benches/atlas.rs`.
pub fn run(root: &Path) -> Result<Medians> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["bench", "--bench", "atlas"])
        .stderr(Stdio::inherit());
    let output = cargo.output().context("cargo bench")?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if !output.status.success() {
        bail!("`cargo bench` failed");
    }
    let found = medians(&text);
    if found.is_empty() {
        bail!("`cargo bench` printed no table");
    }
    Ok(found)
}

/// Divan prints a tree: a line for each bench, below it one for each size with the columns fastest, slowest, median, ….
fn medians(text: &str) -> Medians {
    let mut found = Medians::new();
    let mut bench = String::new();
    for line in text.lines() {
        let line = line.trim_start_matches(['├', '│', '╰', '─', ' ']);
        let mut columns = line.split('│');
        let mut first = columns.next().unwrap_or_default().split_whitespace();
        let name = first.next().unwrap_or_default();
        match name.parse::<usize>() {
            Err(_) => name.clone_into(&mut bench),
            Ok(size) => {
                if let Some(median) = columns.nth(1).and_then(milliseconds) {
                    found.insert((bench.clone(), size), median);
                }
            }
        }
    }
    found
}

fn milliseconds(time: &str) -> Option<f64> {
    let mut words = time.split_whitespace();
    let number: f64 = words.next()?.parse().ok()?;
    let unit = match words.next()? {
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
        let found = medians(text);
        let expected = [
            ("decoding", 54, 1.75),
            ("decoding", 2900, 600.0),
            ("paths", 54, 0.25),
        ];
        assert_eq!(found.len(), expected.len());
        for (name, size, median) in expected {
            assert_eq!(found[&(name.to_owned(), size)], median);
        }
    }
}
