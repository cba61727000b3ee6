//! The names and values in a query string, as they were meant: links come through editors, mail programs and trackers, which
//! escape them twice or add to their ends.

/// What an editor may leave before a name, where it has written `&amp;` for `&`, once or several times.
const ESCAPED_AMPERSAND: &str = "amp;";
/// What may follow an address in a text and be taken for a part of it. No value ends so.
const AFTER_ADDRESS: [char; 9] = ['/', '.', ',', ';', ')', ']', '>', '"', '”'];

/// Holds words that a reader has typed, which stand as they are.
const TYPED: &str = "ord";

/// The names and values of a query string, with or without its question mark, in their order.
pub fn parameters(query: &str) -> impl Iterator<Item = (String, String)> {
    let query = query.trim_start().trim_start_matches('?');
    form_urlencoded::parse(query.as_bytes()).map(|(name, value)| {
        let mut name = once_more(&name).trim().to_ascii_lowercase();
        while let Some(rest) = name.strip_prefix(ESCAPED_AMPERSAND) {
            name = rest.to_owned();
        }
        if name == TYPED {
            return (name, value.into_owned());
        }
        let value = once_more(&value);
        let is_around = |c: char| c.is_whitespace() || AFTER_ADDRESS.contains(&c);
        let value = value.trim_start().trim_end_matches(is_around);
        (name, value.to_owned())
    })
}

/// Words without a second layer of escapes: `%252C` was meant as a comma. No name and no value has a per cent sign.
fn once_more(words: &str) -> String {
    if !words.contains('%') {
        return words.to_owned();
    }
    // Ampersands would part them.
    let whole = words.replace('&', "%26").replace('+', "%2B");
    let parsed = form_urlencoded::parse(whole.as_bytes());
    parsed.map(|(name, _)| name.into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: &[(&str, &str)]) {
        let found: Vec<(String, String)> = parameters(query).collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_plain_link_is_read_as_it_is() {
        check(
            "?matt=campus&jamfor=2425,2462&ordning=-campus&kommun=",
            &[
                ("matt", "campus"),
                ("jamfor", "2425,2462"),
                ("ordning", "-campus"),
                ("kommun", ""),
            ],
        );
    }

    #[test]
    fn an_editor_that_escapes_twice_changes_nothing() {
        let meant = [("matt", "utbildning"), ("kommun", "2425")];
        check("?matt=utbildning&amp;kommun=2425", &meant);
        check("?matt=utbildning&amp;amp;kommun=2425", &meant);
        check("lage=3%252C64.2%252C17.1", &[("lage", "3,64.2,17.1")]);
    }

    #[test]
    fn what_a_reader_has_typed_stands_as_it_is() {
        check("ord=100%2525%20el.", &[("ord", "100%25 el.")]);
    }

    #[test]
    fn what_stands_around_a_value_is_no_part_of_it() {
        for query in [
            "kommun=2425/",
            "kommun=%202425",
            "kommun=+2425%20",
            "kommun=%C2%A02425",
            "%20Kommun=2425).",
            "??kommun=2425",
        ] {
            check(query, &[("kommun", "2425")]);
        }
    }
}
