//! Dates of sources in words.

/// A year, month or day in words, from digits such as `2024`, `2024-03`, `2024-03-25`; `~` before what is approximate becomes
/// `about`. What is no date stays as it is.
pub fn in_words(date: &str, months: [&str; 12], about: &str) -> String {
    let (digits, is_about) = match date.strip_prefix('~') {
        Some(digits) => (digits, true),
        None => (date, false),
    };
    let parts: Vec<&str> = digits.split('-').collect();
    let month = |number: &str| {
        months
            .into_iter()
            .zip(1..)
            .find(|(_, n)| number.parse() == Ok(*n))
    };
    let words = match *parts.as_slice() {
        [year, number] => month(number).map(|(month, _)| [month, year].join(" ")),
        [year, number, day] => {
            month(number).map(|(month, _)| [day.trim_start_matches('0'), month, year].join(" "))
        }
        _ => None,
    };
    let words = words.unwrap_or_else(|| digits.to_owned());
    match is_about {
        true => [about, &words].join(" "),
        false => words,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Lang;

    #[track_caller]
    fn check(date: &str, sv: &str, en: &str) {
        assert_eq!((Lang::Sv.text().supply.date)(date), sv);
        assert_eq!((Lang::En.text().supply.date)(date), en);
    }

    #[test]
    fn dates_are_told_in_words() {
        check("2026-01-12", "12 januari 2026", "12 January 2026");
        check("2024-03-05", "5 mars 2024", "5 March 2024");
        check("2024-12", "december 2024", "December 2024");
        check("2021", "2021", "2021");
        check("~2015", "omkring 2015", "about 2015");
    }
}
