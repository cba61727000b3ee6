//! Text that came to harm on its way: letters read in the wrong encoding, and what spreadsheets put in the place of values.

use crate::fault::Problem;
use encoding_rs::{MACINTOSH, WINDOWS_1252};

/// Signs that stand between two letters only where a letter was lost.
const NEVER_INSIDE: &str = "¡¢£¤¥¦§¨©ª«¬®¯°±²³µ¶¸¹º»¼½¾¿×÷‰†‡„ˆ˜√∂∫├┤┬�";

/// What spreadsheets show in the place of a value, beyond those that end with `!` or `?`.
const ERRORS: [&str; 3] = ["#N/A", "#N/D", "#GETTING_DATA"];

/// What is wrong with the text of a cell, if anything is.
pub fn damage(cell: &str) -> Option<Problem> {
    // Most cells are figures and codes.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,-_".contains(&byte);
    if cell.bytes().all(is_plain) {
        return None;
    }
    let is_error = cell.starts_with('#') && cell.ends_with(['!', '?'])
        || ERRORS.contains(&cell)
        || (cell.len() > 1 && cell.chars().all(|c| c == '#'))
        || cell.starts_with("Err:")
        || cell.starts_with('=');
    if is_error {
        return Some(Problem::SpreadsheetError(cell.to_owned()));
    }
    let words = cell.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{85}');
    let damaged = words
        .filter(|word| !is_address(word))
        .find(|word| is_damaged(word));
    damaged.map(|_| Problem::Damaged(cell.to_owned()))
}

/// Letters that were lost in most cells that have any: all of the table was read in another encoding.
pub fn all_damaged<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Problem> {
    /// Fewer may have been pasted.
    const FEW: usize = 8;
    let (mut damaged, mut well) = (Vec::new(), 0);
    for cell in cells {
        match damage(cell.trim()) {
            Some(Problem::Damaged(found)) => damaged.push(found),
            _ if cell.is_ascii() => {}
            _ => well += 1,
        }
    }
    if damaged.len() <= FEW || damaged.len() < 2 * well {
        return None;
    }
    let meant = |found: &String| {
        let readings = [WINDOWS_1252, MACINTOSH].into_iter();
        let mut readings = readings.filter_map(|encoding| {
            let (bytes, _, is_lossy) = encoding.encode(found);
            let text = String::from_utf8(bytes.into_owned()).ok();
            text.filter(|text| !is_lossy && damage(text).is_none())
        });
        readings.next()
    };
    // A short one that can be read says most.
    damaged.sort_by_key(|found| (meant(found).is_none(), found.len()));
    let found = damaged.into_iter().next()?;
    Some(Problem::AllDamaged {
        meant: meant(&found),
        found,
    })
}

/// An address may hold a `?` inside.
fn is_address(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '<', '"']);
    let is_plain = !word.contains('\u{fffd}') && !is_misread(word);
    is_plain && (word.contains("://") || word.starts_with("www.") || word.contains("/?"))
}

fn is_damaged(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let is_hidden = |c: &char| {
        matches!(
            c,
            '\u{fffd}' | '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{2028}' | '\u{2029}'
        ) || c.is_control()
    };
    // `?` before a letter, at the beginning of a word or inside; several for a letter of several bytes.
    let is_lost = |at: usize| {
        let after = letters[at..].iter().find(|c| **c != '?');
        letters[at] == '?' && after.is_some_and(|c| c.is_alphabetic())
    };
    let between = |at: usize| {
        let (before, after) = (
            at.checked_sub(1).and_then(|at| letters.get(at)),
            letters.get(at + 1),
        );
        NEVER_INSIDE.contains(letters[at])
            && before.is_some_and(|c| c.is_alphabetic())
            && after.is_some_and(|c| c.is_alphabetic())
    };
    letters.iter().any(is_hidden)
        || (0..letters.len()).any(|at| is_lost(at) || between(at))
        || is_misread(word)
        || has_entity(word)
}

/// Whether signs beside each other are the bytes of one letter: UTF-8 that was read as Windows-1252 or Mac Roman.
fn is_misread(word: &str) -> bool {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    starts.iter().enumerate().any(|(nth, &start)| {
        let end = |count: usize| starts.get(nth + count).copied().unwrap_or(word.len());
        let from = word[start..].chars().next().unwrap_or_default();
        let is_letter = |signs: &str, encoding: &'static encoding_rs::Encoding| {
            let (bytes, _, is_lossy) = encoding.encode(signs);
            let read = std::str::from_utf8(&bytes).ok().filter(|_| !is_lossy);
            read.is_some_and(|it| it.chars().count() == 1 && !it.is_ascii())
        };
        let pair = &word[start..end(2)];
        let next = pair.chars().nth(1).unwrap_or_default();
        match from {
            // `Å…` and `Å–Ö` are Swedish.
            'Ä' | 'Å' if matches!(next, '–' | '—' | '…' | '’' | '”' | '»') => false,
            'Â' | 'Ã' | 'Ä' | 'Å' | 'Æ' | 'Ç' => is_letter(pair, WINDOWS_1252),
            'â' | 'ã' | 'ï' => is_letter(&word[start..end(3)], WINDOWS_1252),
            '√' | '¬' | '≈' | 'ƒ' => is_letter(pair, MACINTOSH),
            _ => false,
        }
    })
}

/// A letter as web pages write it: `&auml;`, `&#228;`.
fn has_entity(word: &str) -> bool {
    word.match_indices('&').any(|(at, _)| {
        let name = word[at + 1..].split_once(';').map_or("", |(name, _)| name);
        let name = name.strip_prefix('#').unwrap_or(name);
        (2..=8).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, is_well: bool) {
        assert_eq!(damage(cell).is_none(), is_well, "{cell}");
    }

    #[test]
    fn letters_read_in_the_wrong_encoding() {
        for name in [
            "Dorotea Lärcentrum",
            "Åsele",
            "Malå",
            "Ånge",
            "Örnsköldsvik",
            "Sjädtavallie",
            "Máhtá Čohkka",
        ] {
            check(name, true);
            let misread = WINDOWS_1252.decode_without_bom_handling(name.as_bytes()).0;
            check(&misread, false);
            let misread = MACINTOSH.decode_without_bom_handling(name.as_bytes()).0;
            check(&misread, false);
            let twice = WINDOWS_1252.decode_without_bom_handling(name.as_bytes()).0;
            check(
                &WINDOWS_1252.decode_without_bom_handling(twice.as_bytes()).0,
                false,
            );
        }
        check("L\u{fffd}rcentrum", false);
        check("L?rcentrum", false);
        check("L??rcentrum", false);
        check("?nge", false);
        check("L‰rcentrum", false);
        check("L\u{84}rcentrum", false);
        check("L&auml;rcentrum", false);
        check("Lär\u{ad}centrum", false);
    }

    #[test]
    fn what_people_write_is_well() {
        for cell in [
            "Är det öppet?",
            "A–Ö, Å–Ö, Å…",
            "https://sverigesradio.se/sida/artikel.aspx?programid=98&artikel=1178717",
            "(https://sverigesradio.se/a?programid=98&artikel=2, undated)",
            "Who’s On First: commit f7811c7",
            "Linköpings universitet & Umeå universitet; båda",
            "25–65 år, 16 °C, 250 km²",
            "SÃO Paulo",
            "# 3 i listan",
            "Café, crème brûlée, Łódź",
        ] {
            check(cell, true);
        }
    }

    #[test]
    fn what_a_spreadsheet_could_not_work_out() {
        for cell in [
            "#NAMN?",
            "#NAME?",
            "#REFERENS!",
            "#SAKNAS!",
            "#DIVISION/0!",
            "#N/A",
            "#####",
            "Err:502",
            "=A1",
        ] {
            assert_eq!(
                damage(cell),
                Some(Problem::SpreadsheetError(cell.to_owned()))
            );
        }
    }
}
