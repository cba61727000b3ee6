//! JSON as values that borrow from the text.
//!
//! Why hifijson and not serde_json: the latter weighs 4 kB more in the app (brotli), half of it a table of powers of ten,
//! and hands on a number as what it made of it, so that an error could not show what stands in the file.

use hifijson::token::Lex;
use hifijson::value::{Value, parse_bounded};
use hifijson::{Error, SliceLexer};
use std::borrow::Cow;

/// A JSON value.
pub type Json<'a> = Value<&'a str, Cow<'a, str>>;

/// The members of a JSON object, in the order of the file.
pub type Members<'a> = [(Cow<'a, str>, Json<'a>)];

/// Values may stand in each other so deep; GeoJSON needs nine.
const DEEPEST: usize = 100;

/// Where a text is not JSON, and why.
#[derive(Debug)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// What the parser says.
    pub reason: Error,
}

/// Parses a text that holds one value and nothing else.
pub fn parse(text: &str) -> Result<Json<'_>, Fault> {
    let mut lexer = SliceLexer::new(text.as_bytes());
    let found = lexer.exactly_one(Lex::ws_peek, |next, lexer| {
        parse_bounded(DEEPEST, next, lexer)
    });
    found.map_err(|reason| {
        let read = text.len() - lexer.as_slice().len();
        // The lexer may stop inside a character of several bytes.
        let read = text.get(..text.floor_char_boundary(read));
        let lines = read.unwrap_or_default().split('\n');
        let (line, column) = lines.fold((0, 0), |(line, _), last| {
            (line + 1, last.chars().count() + 1)
        });
        Fault {
            line,
            column,
            reason,
        }
    })
}

/// The member called `name`; the last one if there are more, as in all readers of JSON.
pub fn member<'a, 'm>(members: &'m Members<'a>, name: &str) -> Option<&'m Json<'a>> {
    let found = members.iter().rev().find(|(key, _)| key == name);
    found.map(|(_, value)| value)
}

/// A value as what it is wanted as; nothing if it is something else.
pub trait As<'a> {
    /// The member called `name`.
    fn get(&self, name: &str) -> Option<&Json<'a>>;
    /// The members of an object.
    fn as_object(&self) -> Option<&Members<'a>>;
    /// The items of a list.
    fn as_array(&self) -> Option<&[Json<'a>]>;
    /// A text.
    fn as_str(&self) -> Option<&str>;
    /// True or false.
    fn as_bool(&self) -> Option<bool>;
    /// A number that is not beyond what a computer calculates with.
    fn as_f64(&self) -> Option<f64>;
    /// A whole number, written without point or exponent.
    fn as_u64(&self) -> Option<u64>;
    /// Null.
    fn is_null(&self) -> bool;
}

impl<'a> As<'a> for Json<'a> {
    fn get(&self, name: &str) -> Option<&Json<'a>> {
        member(self.as_object()?, name)
    }

    fn as_object(&self) -> Option<&Members<'a>> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    fn as_array(&self) -> Option<&[Json<'a>]> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    fn as_f64(&self) -> Option<f64> {
        match self {
            Value::Number((text, _)) => number(text),
            _ => None,
        }
    }

    fn as_u64(&self) -> Option<u64> {
        match self {
            Value::Number((text, _)) => text.parse().ok(),
            _ => None,
        }
    }

    fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }
}

/// A JSON number: digits times a power of ten. The nearest there is for up to 15 digits and powers within 22, which
/// holds for all that people write; within a few last digits for the others.
fn number(text: &str) -> Option<f64> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let mut power: i32 = exponent.parse().ok()?;
    let (mut value, mut after_point) = (0_u64, false);
    for byte in digits.bytes() {
        match byte {
            b'.' => after_point = true,
            b'0'..=b'9' if value < u64::MAX / 10 - 1 => {
                value = value * 10 + u64::from(byte - b'0');
                power = power.checked_sub(after_point.into())?;
            }
            // More digits than count: before the point they still tell how large the number is.
            b'0'..=b'9' => power = power.checked_add((!after_point).into())?,
            _ => {}
        }
    }
    let value = value as f64;
    let value = match power {
        0.. => value * 10_f64.powi(power),
        _ => value / 10_f64.powi(power.checked_neg()?),
    };
    let signed = if text.starts_with('-') { -value } else { value };
    signed.is_finite().then_some(signed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let expected: f64 = text.parse().expect("a number");
        assert_eq!(number(text), Some(expected), "{text}");
    }

    #[test]
    fn numbers_as_people_write_them_are_exact() {
        for text in [
            "0",
            "-0.0",
            "17.12975",
            "-64.5",
            "61.4e0",
            "6.14E+1",
            "5e-3",
            "123456789012.345",
        ] {
            check(text);
        }
        for hundredths in 0..200_000_u32 {
            check(&format!("{}.{:05}", hundredths / 1000, hundredths % 1000));
        }
    }

    #[test]
    fn many_digits_are_near_enough() {
        let found = number("17.129751234567890123456789").expect("a number");
        assert!((found - 17.129_751_234_567_89).abs() < 1e-14, "{found}");
        let found = number("123456789012345678901234567890").expect("a number");
        assert!(
            (found / 123_456_789_012_345_680_000_000_000_000.0 - 1.0).abs() < 1e-14,
            "{found}"
        );
    }

    #[test]
    fn numbers_beyond_reckoning_are_none() {
        for text in ["1e400", "-1e400", "1e99999999999", "1e-99999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(number("1e-400"), Some(0.0));
    }

    #[test]
    fn lists_too_deep_are_a_fault_and_no_crash() {
        let fault = parse(&"[".repeat(1_000_000)).expect_err("a fault");
        assert_eq!((fault.line, fault.column), (1, DEEPEST + 1));
    }

    #[test]
    fn of_two_members_of_one_name_the_last_counts() {
        let value = parse(r#"{"a":1,"a":2}"#).expect("JSON");
        assert_eq!(value.get("a").and_then(As::as_u64), Some(2));
    }
}
