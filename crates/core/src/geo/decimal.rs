//! Decimal numbers as they stand in paths and links: fixed digits, no trailing zeros, no "-0".

/// `value` rounded to `digits` decimals, written as short as it goes.
pub fn fixed(value: f64, digits: u32) -> String {
    let mut text = String::new();
    push_fixed(&mut text, (value * scale(digits)).round() as i64, digits);
    text
}

/// Writes a number that is counted in units of the last digit.
pub fn push_fixed(text: &mut String, units: i64, digits: u32) {
    let scale = 10_u64.pow(digits);
    let (whole, mut rest) = (units.unsigned_abs() / scale, units.unsigned_abs() % scale);
    if units < 0 {
        text.push('-');
    }
    text.push_str(&whole.to_string());
    if rest == 0 {
        return;
    }
    text.push('.');
    let mut place = scale / 10;
    while rest > 0 {
        text.push(char::from(b'0' + (rest / place) as u8));
        rest %= place;
        place /= 10;
    }
}

/// Reads a plain decimal number such as `-17.25`: no exponent, at most nine digits on either side of the point.
pub fn parse_fixed(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain =
        |part: &str| (1..=9).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if plain(whole) && plain(fraction) {
        text.parse().ok()
    } else {
        None
    }
}

fn scale(digits: u32) -> f64 {
    10_u64.pow(digits) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, digits: u32, expected: &str) {
        assert_eq!(fixed(value, digits), expected);
    }

    #[test]
    fn formatted_short() {
        check(17.1, 3, "17.1");
        check(17.0, 3, "17");
        check(-0.05, 2, "-0.05");
        check(0.005, 2, "0.01");
    }

    #[test]
    fn no_negative_zero() {
        check(-0.001, 2, "0");
    }

    #[test]
    fn read_back() {
        for text in ["0", "17", "17.1", "-64.125", "999999999.999999999"] {
            assert!(parse_fixed(text).is_some(), "{text}");
        }
        assert_eq!(parse_fixed("-64.125"), Some(-64.125));
    }

    #[test]
    fn what_is_no_plain_decimal_is_refused() {
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "1e3",
            "NaN",
            "+1",
            "1234567890",
            "1,5",
            "1.2.3",
        ] {
            assert_eq!(parse_fixed(text), None, "{text}");
        }
    }
}
