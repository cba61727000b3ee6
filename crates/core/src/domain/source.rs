//! Where a figure comes from, as a reader sees it.

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The key that rows refer to.
    pub id: String,
    /// The title in Swedish.
    pub title_sv: String,
    /// The title in English.
    pub title_en: String,
    /// Who publishes it.
    pub publisher: String,
    /// The year it speaks of; empty where the publisher names none.
    pub year: String,
    /// What may be done with it.
    pub licence: String,
    /// Where it is found; empty where there is no address.
    pub url: String,
}

/// A page on the web that a fact rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedPage {
    /// Its address.
    pub url: String,
    /// Its date: year, month or day in digits, with `~` before what is approximate; empty where it has none.
    pub date: String,
}

/// Who publishes the pages under an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// What the addresses begin with, without protocol and `www.`.
    pub address: String,
    /// The publisher's name in Swedish.
    pub name_sv: String,
    /// The name in English; empty where the Swedish one serves both.
    pub name_en: String,
    /// What is published, in Swedish, where it is always the same: "beslut"; else empty.
    pub title_sv: String,
    /// The same in English.
    pub title_en: String,
    /// Whose copy was read, where it was not the publisher's own page; else empty.
    pub copy: String,
}

impl Publisher {
    /// The publisher of the page at `url`: the one whose address says most of it.
    pub fn of<'a>(publishers: &'a [Self], url: &str) -> Option<&'a Self> {
        let url = bare(url);
        let found = publishers.iter().filter(|it| {
            let rest = url.strip_prefix(it.address.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        });
        found.max_by_key(|it| it.address.len())
    }
}

/// An address without protocol and `www.`.
fn bare(url: &str) -> &str {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare)
}

/// The host in an address: what names a page of which the publisher is not known.
pub fn host(url: &str) -> &str {
    let bare = bare(url);
    bare.split(['/', '?']).next().unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn publisher(address: &str) -> Publisher {
        Publisher {
            address: address.to_owned(),
            name_sv: address.to_owned(),
            name_en: String::new(),
            title_sv: String::new(),
            title_en: String::new(),
            copy: String::new(),
        }
    }

    #[test]
    fn the_longest_address_names_the_publisher() {
        let all = ["umea.se", "github.com", "github.com/a/b"].map(publisher);
        let of = |url: &str| Publisher::of(&all, url).map(|it| it.address.as_str());
        assert_eq!(of("https://www.umea.se/lokaler"), Some("umea.se"));
        assert_eq!(of("https://github.com/a/b/blob/x"), Some("github.com/a/b"));
        assert_eq!(of("https://github.com/a/bc"), Some("github.com"));
        assert_eq!(of("https://vuxen.umea.se/"), None);
        assert_eq!(of("https://umea.sex.example"), None);
        assert_eq!(host("http://www.umea.se/?id=1"), "umea.se");
    }
}
