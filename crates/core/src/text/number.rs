//! Numbers as each language writes them: decimal sign, thousands, signs, no break inside.

use super::Lang;
use crate::domain::in_units;

/// A space at which no line may break.
pub const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// A number with so many decimals: `23,7` or `23.7`, exact halves away from zero, a true minus sign, never "-0".
pub fn decimal(lang: Lang, value: f64, digits: usize) -> String {
    let scale = 10_u64.pow(digits as u32);
    let units = in_units(value, digits as u32).unsigned_abs();
    let mut shown = String::new();
    if value < 0.0 && units > 0 {
        shown.push(MINUS);
    }
    shown.push_str(&grouped(lang, &(units / scale).to_string()));
    if digits > 0 {
        shown.push(match lang {
            Lang::Sv => ',',
            Lang::En => '.',
        });
        let fraction = (units % scale).to_string();
        shown.extend(std::iter::repeat_n('0', digits - fraction.len()));
        shown.push_str(&fraction);
    }
    shown
}

/// A whole number with its thousands set apart: `37 942` or `37,942`.
pub fn whole(lang: Lang, value: u32) -> String {
    grouped(lang, &value.to_string())
}

/// A share of people in whole per cent: few are not rounded to none, nor most to all.
pub fn share(lang: Lang, share: f64) -> String {
    let (under, over) = match lang {
        Lang::Sv => ("under ", "över "),
        Lang::En => ("under ", "over "),
    };
    match share.round() as u32 {
        0 if share > 0.0 => [under, &percent(lang, 1.0, 0)].concat(),
        100 if share < 100.0 => [over, &percent(lang, 99.0, 0)].concat(),
        _ => percent(lang, share, 0),
    }
}

/// A share: `23,7 %` or `23.7%`.
pub fn percent(lang: Lang, value: f64, digits: usize) -> String {
    let number = decimal(lang, value, digits);
    match lang {
        Lang::Sv => format!("{number}{NO_BREAK}%"),
        Lang::En => format!("{number}%"),
    }
}

/// A difference with its sign, also when it is positive.
pub fn signed(lang: Lang, value: f64, digits: usize) -> String {
    let number = decimal(lang, value, digits);
    let is_zero = number.chars().all(|c| matches!(c, '0' | ',' | '.'));
    if value > 0.0 && !is_zero {
        format!("+{number}")
    } else {
        number
    }
}

fn grouped(lang: Lang, digits: &str) -> String {
    // Swedish leaves four digits together; English sets them apart too.
    if digits.len() <= 4 && lang == Lang::Sv {
        return digits.to_owned();
    }
    let mark = match lang {
        Lang::Sv => NO_BREAK,
        Lang::En => ',',
    };
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_not_none_and_most_are_not_all() {
        let check = |value: f64, expected: &str| assert_eq!(share(Lang::Sv, value), expected);
        check(0.0, "0\u{a0}%");
        check(0.2, "under 1\u{a0}%");
        check(49.5, "50\u{a0}%");
        check(99.8, "över 99\u{a0}%");
        check(100.0, "100\u{a0}%");
    }

    #[track_caller]
    fn check(found: String, expected: &str) {
        assert_eq!(found, expected);
    }

    #[test]
    fn swedish() {
        check(decimal(Lang::Sv, 23.72, 1), "23,7");
        check(whole(Lang::Sv, 37_942), "37\u{a0}942");
        check(whole(Lang::Sv, 2498), "2498");
        check(percent(Lang::Sv, 47.48, 1), "47,5\u{a0}%");
        check(decimal(Lang::Sv, 8.05, 1), "8,1");
        check(signed(Lang::Sv, 22.45 - 14.90, 1), "+7,6");
    }

    #[test]
    fn english() {
        check(decimal(Lang::En, 23.72, 1), "23.7");
        check(whole(Lang::En, 2498), "2,498");
        check(whole(Lang::En, 1_234_567), "1,234,567");
        check(percent(Lang::En, 47.48, 1), "47.5%");
    }

    #[test]
    fn signs() {
        check(signed(Lang::Sv, -23.76, 1), "\u{2212}23,8");
        check(signed(Lang::Sv, 11.03, 1), "+11,0");
        check(signed(Lang::Sv, -0.04, 1), "0,0");
        check(signed(Lang::Sv, 0.04, 1), "0,0");
    }
}
