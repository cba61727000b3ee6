//! When a programme or course starts or was given, as far as its sources say.

use crate::domain::{Given, Offer, Recency, Term};
use crate::text::Text;

/// When it starts or was given, as the source says it.
pub fn start(text: &Text, given: &Given) -> String {
    let words = &text.supply;
    // A dash between years becomes a longer one; those in a date stay.
    let mut start = match is_date(&given.start) {
        true => given.start.clone(),
        false => given.start.replace('-', "–"),
    };
    if let Some(term) = given.term {
        start = [(words.term)(term), &start].join(" ").trim_end().to_owned();
    }
    if start.is_empty() {
        start = words.not_stated.to_owned();
    }
    if given.planned {
        start = [&start, words.planned].join(", ");
    }
    start
}

/// When it starts or was given, in words that say what the years are; none where the source names none.
pub fn known_start(text: &Text, given: &Given) -> Option<String> {
    let words = &text.supply;
    let years = given.start.as_str();
    let said = start(text, given);
    let is_one = |years: &str| years.len() > 3 && !years.contains([',', '-']);
    match (years.strip_suffix('-'), given.term) {
        _ if years.is_empty() && !given.planned => None,
        // The words for the term say what it is.
        (_, Some(Term::Running)) => Some(said),
        _ if given.planned => Some(said),
        (Some(since), _) if is_one(since) => Some((words.since)(since)),
        _ if is_date(years) || years.starts_with('~') => {
            Some((words.last_start)(&(words.date)(years)))
        }
        _ if is_one(years) => Some((words.last_start)(&said)),
        _ => Some((words.known_years)(&said)),
    }
}

/// Whether the years of an offer say how new it is, so that no words need to.
pub fn says_how_new(offer: &Offer, given: &Given) -> bool {
    offer.decision.is_none()
        && given.replaced_by.is_none()
        && given.recency == Recency::Recent
        && !given.start.is_empty()
}

/// Whether what a source gives for a start is a day.
fn is_date(start: &str) -> bool {
    start.len() == "2023-01-18".len() && start.bytes().filter(|b| *b == b'-').count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[track_caller]
    fn check(start: &str, term: Option<Term>, expected: Option<&str>) {
        let given = Given {
            form: None,
            start: start.to_owned(),
            term,
            planned: false,
            recency: Recency::Recent,
            replaced_by: None,
            at: Vec::new(),
            sources: Vec::new(),
        };
        assert_eq!(known_start(Lang::Sv.text(), &given).as_deref(), expected);
    }

    #[test]
    fn words_say_what_the_years_are() {
        let autumn = Some(Term::Autumn);
        check("2023", None, Some("senast kända start 2023"));
        check("2024", autumn, Some("senast kända start hösten 2024"));
        check(
            "2023-01-18",
            None,
            Some("senast kända start 18 januari 2023"),
        );
        check("~2016", None, Some("senast kända start omkring 2016"));
        check("2023", Some(Term::Running), Some("gavs 2023"));
        check("2024-", None, Some("sedan 2024"));
        check("2021, 2022", None, Some("känd 2021, 2022"));
        check("2007-2016, 2018-", None, Some("känd 2007–2016, 2018–"));
        check("", None, None);
    }
}
