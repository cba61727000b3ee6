//! Data files that have come to harm, as `proptest` makes them: in their bytes, in their JSON, or only in their sense.

use crate::edited::{File, JSON};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// One of the six files.
pub fn any_file() -> impl Strategy<Value = File> {
    proptest::sample::select(vec![
        File::Counties,
        File::Municipalities,
        File::Sites,
        File::Localities,
        File::Offers,
        File::Context,
    ])
}

/// What happens to the bytes of a file.
#[derive(Debug, Clone)]
pub enum Harm {
    /// One bit turns over.
    Flip(Index, u8),
    /// So many bytes are lost.
    Delete(Index, usize),
    /// So many bytes stand twice.
    Repeat(Index, usize),
    /// The file ends early.
    Truncate(Index),
}

pub fn any_harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        4 => (any::<Index>(), 0..8_u8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        2 => (any::<Index>(), 1..200_usize).prop_map(|(at, count)| Harm::Delete(at, count)),
        2 => (any::<Index>(), 1..200_usize).prop_map(|(at, count)| Harm::Repeat(at, count)),
        1 => any::<Index>().prop_map(Harm::Truncate),
    ]
}

/// A file's text after all that harm; what is no UTF-8 any more becomes replacement characters, as in a browser.
pub fn harmed(file: File, harms: &[Harm]) -> String {
    let mut bytes = file.text().to_owned().into_bytes();
    for harm in harms {
        if bytes.is_empty() {
            break;
        }
        match harm {
            Harm::Flip(at, bit) => {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            Harm::Delete(at, count) => {
                let at = at.index(bytes.len());
                bytes.drain(at..(at + count).min(bytes.len()));
            }
            Harm::Repeat(at, count) => {
                let at = at.index(bytes.len());
                let again = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
            Harm::Truncate(at) => bytes.truncate(at.index(bytes.len())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What happens to one value of a file's JSON.
#[derive(Debug, Clone)]
pub enum Change {
    /// Another value stands there.
    Put(Value),
    /// The value of another place stands there.
    Copy(Vec<Index>),
    /// It is gone.
    Remove,
    /// It stands twice, if it stands in a list.
    Repeat,
    /// A number moves by this much, a text loses its first letter.
    Nudge(f64),
}

/// A way down the JSON, and what happens at its end.
pub type Damage = (Vec<Index>, Change);

/// Values that are likely to hurt: of each type, very large and very small, and right ones in the wrong place.
fn hurtful() -> impl Strategy<Value = Value> {
    proptest::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(100),
        json!(1e300),
        json!(-1e-300),
        json!(u32::MAX),
        json!(3_000_000_000_u32),
        json!(u64::MAX),
        json!(7_100_000.5),
        json!(""),
        json!(" "),
        json!("å".repeat(300)),
        json!("2425"),
        json!("2425TC101"),
        json!("0000"),
        json!("\u{0}\u{202e}</script>"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([17.0, 64.0]),
        json!([17.0, 64.0, 3.0]),
        json!([[17.0, 64.0], [18.0, 64.0], [18.0, 65.0], [17.0, 64.0]]),
        json!([[17.0, 64.0], [17.0, 64.0], [17.0, 64.0], [17.0, 64.0]]),
        json!({ "type": "Point", "coordinates": [17.0, 64.0] }),
        json!({ "type": "GeometryCollection", "geometries": [] }),
        json!({ "type": "MultiPolygon", "coordinates": [[[]]] }),
    ])
}

pub fn any_damage() -> impl Strategy<Value = Damage> {
    let way = || proptest::collection::vec(any::<Index>(), 1..=9);
    let change = prop_oneof![
        4 => hurtful().prop_map(Change::Put),
        2 => way().prop_map(Change::Copy),
        1 => Just(Change::Remove),
        1 => Just(Change::Repeat),
        4 => (-2.0..2.0).prop_map(Change::Nudge),
    ];
    (way(), change)
}

/// A file's text after all those changes.
pub fn damaged(file: File, damages: &[Damage]) -> String {
    let mut json = JSON[file as usize].clone();
    for (way, change) in damages {
        let other = match change {
            Change::Copy(from) => found(&json, from).clone(),
            Change::Put(value) => value.clone(),
            _ => Value::Null,
        };
        strike(&mut json, way, change, other);
    }
    json.to_string()
}

/// The value at the end of the way, or where the way cannot go on.
fn found<'a>(value: &'a Value, way: &[Index]) -> &'a Value {
    let Some((next, rest)) = way.split_first() else {
        return value;
    };
    match value {
        Value::Array(items) if !items.is_empty() => found(next.get(items), rest),
        Value::Object(members) if !members.is_empty() => {
            let nth = next.index(members.len());
            members.values().nth(nth).map_or(value, |v| found(v, rest))
        }
        _ => value,
    }
}

fn strike(value: &mut Value, way: &[Index], change: &Change, other: Value) {
    let Some((next, rest)) = way.split_first() else {
        return change_here(value, change, other);
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = next.index(items.len());
            match change {
                Change::Remove if rest.is_empty() => drop(items.remove(at)),
                Change::Repeat if rest.is_empty() => items.insert(at, items[at].clone()),
                _ => strike(&mut items[at], rest, change, other),
            }
        }
        Value::Object(members) if !members.is_empty() => {
            let nth = next.index(members.len());
            let key = members.keys().nth(nth).expect("a member").clone();
            match change {
                Change::Remove if rest.is_empty() => drop(members.remove(&key)),
                _ => strike(&mut members[&key], rest, change, other),
            }
        }
        _ => change_here(value, change, other),
    }
}

fn change_here(value: &mut Value, change: &Change, other: Value) {
    match (change, &mut *value) {
        (Change::Put(_) | Change::Copy(_), _) => *value = other,
        (Change::Nudge(by), Value::Number(number)) => {
            let moved = number.as_f64().expect("a number") + by;
            *value = match number.is_f64() {
                true => json!(moved),
                false => json!(moved.round() as i64),
            };
        }
        (Change::Nudge(_), Value::String(text)) => *text = text.chars().skip(1).collect(),
        _ => {}
    }
}
