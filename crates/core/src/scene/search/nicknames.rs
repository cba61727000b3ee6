//! What people call places beside their names.

/// Nicknames and abbreviations, folded, with the folded words that they stand for.
const NICKNAMES: [(&str, &str); 13] = [
    ("o vik", "ornskoldsvik"),
    ("ovik", "ornskoldsvik"),
    ("h sand", "harnosand"),
    ("hsand", "harnosand"),
    ("s vall", "sundsvall"),
    ("svall", "sundsvall"),
    ("o sund", "ostersund"),
    ("osund", "ostersund"),
    ("gellivare", "gallivare"),
    ("ltu", "lulea tekniska universitet"),
    ("umu", "umea universitet"),
    ("miun", "mittuniversitetet"),
    ("hig", "hogskolan i gavle"),
];

/// A folded query with a nickname at its beginning spelt out.
pub fn spelt_out(query: String) -> String {
    let found = NICKNAMES.iter().find_map(|(nickname, name)| {
        let rest = query.strip_prefix(nickname)?;
        (rest.is_empty() || rest.starts_with(' ')).then(|| [name, rest].concat())
    });
    found.unwrap_or(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: &str) {
        assert_eq!(spelt_out(query.to_owned()), expected);
    }

    #[test]
    fn a_nickname_is_spelt_out_as_a_whole_word_only() {
        check("o vik", "ornskoldsvik");
        check("ovik kommun", "ornskoldsvik kommun");
        check("ovikens", "ovikens");
        check("ltu", "lulea tekniska universitet");
        check("dorotea", "dorotea");
    }
}
