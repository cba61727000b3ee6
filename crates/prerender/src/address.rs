//! The address that the map will be served at: the base path and the origin, if they are known.
//!
//! Without either every address is relative: `dist/` then works at any path of any host, and no page says where it is.

use clap::Args;

/// The two options of a build that say where the map will be served.
#[derive(Args, Debug, Clone, Default)]
pub struct Address {
    /// The path below which the map will be served, such as /karta/. Without it the folder works at any path.
    #[arg(long, value_parser = base)]
    base: Option<String>,
    /// The host, such as `https://karta.example.se`: the pages then name their own addresses to search engines.
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

impl Address {
    /// The start of an address in a page with this path, which leads to the folder of the map: `../` or the base.
    pub fn root(&self, path: &str) -> String {
        let up = || "../".repeat(path.matches('/').count());
        self.base.clone().unwrap_or_else(up)
    }

    /// The path below which the map is served, as far as the host's settings need one.
    pub fn base(&self) -> &str {
        self.base.as_deref().unwrap_or("/")
    }

    /// The absolute address of a page, if the origin is known.
    pub fn absolute(&self, path: &str) -> Option<String> {
        let origin = self.origin.as_deref()?;
        Some([origin, self.base(), path].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_options_addresses_are_relative() {
        let address = Address::default();
        assert_eq!(address.root(""), "");
        assert_eq!(address.root("en/accessibility/"), "../../");
        assert_eq!(address.absolute("en/"), None);
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
