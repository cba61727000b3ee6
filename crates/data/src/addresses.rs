//! Addresses of pages in cells.

use crate::fault::{BadAddress, Problem};
use url::Url;

/// The addresses of a cell. A comma or semicolon parts two of them only before a blank or the next address.
pub fn addresses(cell: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for word in cell.split(' ') {
        let mut rest = word;
        while let Some(at) = [",http", ";http"]
            .iter()
            .filter_map(|it| rest.find(it))
            .min()
        {
            found.push(&rest[..at]);
            rest = &rest[at + 1..];
        }
        found.push(rest);
    }
    let found = found.into_iter().map(|it| it.trim_end_matches([',', ';']));
    found.filter(|address| !address.is_empty()).collect()
}

pub fn bad_address(text: &str) -> Option<Problem> {
    let bad = |why| {
        Some(Problem::Address {
            found: text.to_owned(),
            why,
        })
    };
    // An archive's address holds another after a slash or an equals sign.
    let is_run_together = ["http://", "https://"].iter().any(|scheme| {
        let mut starts = text.match_indices(scheme).map(|(at, _)| at);
        starts.any(|at| at > 0 && !text[..at].ends_with(['/', '=', ':']))
    });
    if is_run_together {
        let words: Vec<&str> = text.split(' ').collect();
        let is_address = |word: &&str| bad_address(word).is_none();
        return match words.len() > 1 && words.iter().all(is_address) {
            true => bad(BadAddress::Two),
            false => bad(BadAddress::RunTogether),
        };
    }
    if is_mail(text) {
        return bad(BadAddress::Mail);
    }
    if text.contains(' ') {
        return bad(BadAddress::Words);
    }
    let url = Url::parse(text).ok();
    let url = url.filter(|url| ["http", "https"].contains(&url.scheme()));
    let host = url.as_ref().and_then(Url::host_str);
    let is_host = host.is_some_and(|host| host.contains('.') && !host.ends_with('.'));
    match is_host && !text.contains(['"', '<', '>', '|', '\\']) {
        true => None,
        false => bad(BadAddress::NotOne),
    }
}

/// `info@dorotea.se`, with or without a scheme.
fn is_mail(text: &str) -> bool {
    let text = ["mailto:", "https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))
        .unwrap_or(text);
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.contains(['/', ' ']) && host.contains('.'))
}

#[cfg(test)]
mod tests {
    use crate::columns::{problem, tidied};

    #[track_caller]
    fn tidy(column: &str, cell: &str, expected: &str) {
        assert_eq!(tidied(column, cell), expected);
    }

    #[track_caller]
    fn well(column: &str, cell: &str, is_well: bool) {
        let found = problem(column, &tidied(column, cell));
        assert_eq!(found.is_none(), is_well, "{cell}: {found:?}");
    }

    #[test]
    fn addresses_are_parted_where_people_part_them() {
        let two = "https://a.se https://b.se";
        for joined in [", ", "; ", ",", ";", "\n", " ,", ";\u{a0}"] {
            tidy(
                "source_urls",
                &format!("https://a.se{joined}https://b.se"),
                two,
            );
        }
        // Commas and semicolons inside are the address's own.
        tidy(
            "source_urls",
            "https://a.se/1,2;3.html",
            "https://a.se/1,2;3.html",
        );
        well("source_urls", "https://a.se, b.se", false);
        well("source_urls", "https://a.sehttps://b.se", false);
        well(
            "source_urls",
            "https://web.archive.org/web/2020/https://b.se",
            true,
        );
        well("source_urls", "https://dorotea", false);
        well("source_urls", "ftp://dorotea.se", false);
    }

    #[test]
    fn a_website_may_lack_its_scheme_and_nothing_else() {
        tidy("website", "dorotea.se", "https://dorotea.se");
        tidy("website", "http://dorotea.se", "http://dorotea.se");
        well("website", "dorotea.se", true);
        well("website", "https://dorotea.se (startsidan)", false);
        well("website", "saknas", false);
    }
}
