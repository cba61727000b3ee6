//! Contacts as people read them, with what can be pressed in them: telephone numbers and mail addresses.

/// A part of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPart {
    /// The words.
    pub words: String,
    /// Where they lead: `tel:` or `mailto:`; none for plain words.
    pub href: Option<String>,
}

/// The shortest telephone number, in digits.
const SHORTEST_NUMBER: usize = 7;
/// The code of Sweden, which stands for the first zero of a number.
const SWEDEN: &str = "+46";

/// The parts of a contact such as `0940-140 49, ubn@vilhelmina.se (Vilhelmina kommun)`. Together they are the contact as it
/// stands.
pub fn contact_parts(contact: &str) -> Vec<ContactPart> {
    let mut parts: Vec<ContactPart> = Vec::new();
    let mut rest = contact;
    while !rest.is_empty() {
        // Brackets and commas part what is pressed from what is not.
        let end = rest.find([',', '(', ')', ';']).unwrap_or(rest.len());
        let piece = &rest[..end];
        let words = piece.trim();
        let start = piece.find(words).unwrap_or(0);
        let href = href_of(words);
        push(&mut parts, &piece[..start], None);
        push(&mut parts, words, href);
        push(&mut parts, &piece[start + words.len()..], None);
        let mark = rest[end..].chars().next().map_or(0, char::len_utf8);
        push(&mut parts, &rest[end..end + mark], None);
        rest = &rest[end + mark..];
    }
    parts
}

/// Adds words; plain words that follow each other are one part.
fn push(parts: &mut Vec<ContactPart>, words: &str, href: Option<String>) {
    if words.is_empty() {
        return;
    }
    match parts.last_mut() {
        Some(last) if last.href.is_none() && href.is_none() => last.words.push_str(words),
        _ => parts.push(ContactPart {
            words: words.to_owned(),
            href,
        }),
    }
}

/// The address that words stand for, if they are a number or a mail address.
fn href_of(words: &str) -> Option<String> {
    let is_in_mail = |c: char| c.is_alphanumeric() || "@.-_+".contains(c);
    if let Some((who, host)) = words.split_once('@') {
        let is_mail = !who.is_empty() && host.contains('.') && words.chars().all(is_in_mail);
        return is_mail.then(|| ["mailto:", words].concat());
    }
    let is_in_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '+');
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < SHORTEST_NUMBER || !words.chars().all(is_in_number) {
        return None;
    }
    Some(match (words.starts_with('+'), digits.strip_prefix('0')) {
        (true, _) => ["tel:+", &digits].concat(),
        (false, Some(rest)) => ["tel:", SWEDEN, rest].concat(),
        (false, None) => ["tel:", &digits].concat(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(contact: &str, links: &[(&str, &str)]) {
        let parts = contact_parts(contact);
        let words: String = parts.iter().map(|part| part.words.as_str()).collect();
        assert_eq!(words, contact);
        let found = parts.iter();
        let found = found.filter_map(|part| Some((part.words.as_str(), part.href.as_deref()?)));
        assert_eq!(found.collect::<Vec<_>>(), links);
    }

    #[test]
    fn numbers_and_mail_addresses_are_links() {
        check(
            "ubn@vilhelmina.se, 0940-140 49 (Vilhelmina kommun)",
            &[
                ("ubn@vilhelmina.se", "mailto:ubn@vilhelmina.se"),
                ("0940-140 49", "tel:+4694014049"),
            ],
        );
        check(
            "0921-620 00 (Bodens kommun, växel)",
            &[("0921-620 00", "tel:+4692162000")],
        );
        check("+46 26 64 85 00", &[("+46 26 64 85 00", "tel:+4626648500")]);
    }

    #[test]
    fn other_words_are_none() {
        check("", &[]);
        check("Vägledare, plan 2 (rum 12)", &[]);
        check("801 76 Gävle", &[]);
        check("a@b, @se.se, javascript:x@y.se", &[]);
    }
}
