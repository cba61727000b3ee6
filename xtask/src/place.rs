//! Where the built map will stand: the path below which it is served, and the host, if they are known.
//!
//! Without either every address is relative: the folder then works at any path of any host, and no page says where it is.

use clap::Args;

/// The two options of a build that say where the map will stand.
#[derive(Args, Debug, Clone, Default)]
pub struct Place {
    /// The path below which the map will be served, such as /karta/. Without it the folder works at any path.
    #[arg(long, value_parser = base)]
    base: Option<String>,
    /// The host, such as https://karta.example.se: the pages then name their own addresses to search engines.
    #[arg(long, value_parser = origin)]
    origin: Option<String>,
}

fn base(text: &str) -> Result<String, String> {
    let letters = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let fits = text.starts_with('/') && text.ends_with('/') && !text.contains("//");
    match fits && text.chars().all(letters) {
        true => Ok(text.to_owned()),
        false => Err("a path that begins and ends with a slash, such as /karta/".to_owned()),
    }
}

fn origin(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").unwrap_or_default();
    let letters = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
    match !host.is_empty() && host.chars().all(letters) {
        true => Ok(text.to_owned()),
        false => {
            Err("https:// and a host, without a path, such as https://karta.example.se".to_owned())
        }
    }
}

impl Place {
    /// The way to the map's folder from a page whose address goes down from it as `from` does: `""` or `"en/about/"`.
    pub fn root(&self, from: &str) -> String {
        let up = || "../".repeat(from.matches('/').count());
        self.base.clone().unwrap_or_else(up)
    }

    /// The path below which the map is served, as far as the host's settings need one.
    pub fn base(&self) -> &str {
        self.base.as_deref().unwrap_or("/")
    }

    /// The whole address of a page, if the host is known.
    pub fn whole(&self, address: &str) -> Option<String> {
        let origin = self.origin.as_deref()?;
        Some([origin, self.base(), address].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_options_addresses_are_relative() {
        let place = Place::default();
        assert_eq!(place.root(""), "");
        assert_eq!(place.root("en/accessibility/"), "../../");
        assert_eq!(place.whole("en/"), None);
    }

    #[test]
    fn a_base_and_an_origin_are_told_from_what_they_are_not() {
        assert!(
            ["/", "/karta/", "/a/b-c/"]
                .iter()
                .all(|text| base(text).is_ok())
        );
        assert!(
            ["", "karta/", "/karta", "//x/", "/a\"b/", "/a b/"]
                .iter()
                .all(|text| base(text).is_err())
        );
        assert!(origin("https://karta.example.se:8443").is_ok());
        assert!(
            ["", "https://", "http://a.se", "https://a.se/"]
                .iter()
                .all(|text| origin(text).is_err())
        );
    }
}
