//! Names as people type them: without case, diacritics and punctuation.

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

/// A name without case, diacritics and punctuation: words of plain letters, with one space between them.
pub fn folded(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii() {
            letters.push(plain(letter.to_ascii_lowercase()));
            continue;
        }
        decompose_canonical(letter, |part| {
            // What stands on or under a letter has a class of its own; a letter has none.
            if canonical_combining_class(part) == 0 {
                letters.extend(part.to_lowercase().map(plain));
            }
        });
    }
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A lower-case letter as people type it who lack it on their keyboard; a space for what is no letter.
fn plain(letter: char) -> char {
    match letter {
        // Letters that Unicode does not take apart.
        'æ' => 'a',
        'ø' => 'o',
        'đ' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(folded(name), expected);
    }

    #[test]
    fn letters_with_rings_and_dots() {
        check("Åsele", "asele");
        check("ÖRNSKÖLDSVIK", "ornskoldsvik");
        check("A\u{30a}sele", "asele");
        check("Ærø, Łódź, Ñandú", "aro łodz nandu");
    }

    #[test]
    fn letters_of_the_sami_languages() {
        check("Váhčir", "vahcir");
        check("LÏKSSJUO", "likssjuo");
        check("Biŧon, Byöhđame", "biton byohdame");
        check("Ŋ ŋ Š š Ž ž", "n n s s z z");
    }

    #[test]
    fn punctuation_and_space() {
        check("  Hjalmar Strömerskolan (YH), ", "hjalmar stromerskolan yh");
        check("Umeå–Lycksele · 2024", "umea lycksele 2024");
    }
}
