//! `public/_headers`, the one list of the headers that each file is sent with. Hosts that know the format read it from
//! `dist/`; `cargo xtask serve` follows it as they do; the policy in each page is taken from it.
//!
//! Only what all such hosts agree on is allowed: a path, or the beginning of one and `*`. Two rules that fit the same
//! file must not set the same header: hosts would put both values into one.

use crate::policy_hash;
use anyhow::{Context, Result, bail};

/// The name of the file, in `public/` and in `dist/`.
pub const FILE: &str = "_headers";
const POLICY: &str = "Content-Security-Policy";
/// Where the policy names the hash of the style, and of the script, that stands in a page itself.
const STYLE_MARK: &str = "build:style";
const SCRIPT_MARK: &str = "build:script";

/// What is sent with which file.
#[derive(Debug, Clone)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Rule {
    fn fits(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.pattern,
        }
    }
}

impl Headers {
    /// Reads the text of the file.
    pub fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (nth, line) in text.lines().enumerate() {
            let place = || format!("{FILE}, line {}: `{line}`", nth + 1);
            let words = line.trim();
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if !line.starts_with(' ') {
                if !words.starts_with('/') || words[1..].trim_end_matches('*').contains(['*', ':'])
                {
                    bail!("{}: not a path, or the beginning of one and *", place());
                }
                rules.push(Rule {
                    pattern: words.to_owned(),
                    headers: Vec::new(),
                });
                continue;
            }
            let (name, value) = words.split_once(':').with_context(place)?;
            let rule = rules.last_mut().with_context(place)?;
            rule.headers
                .push((name.to_owned(), value.trim().to_owned()));
        }
        Ok(Self { rules })
    }

    /// The same with the policy allowing `style` and `script` to stand in a page.
    pub fn allowing(mut self, style: &str, script: &str) -> Self {
        let headers = self.rules.iter_mut().flat_map(|rule| &mut rule.headers);
        for (_, value) in headers {
            *value = value.replace(STYLE_MARK, &policy_hash(style));
            *value = value.replace(SCRIPT_MARK, &policy_hash(script));
        }
        self
    }

    /// What is sent with the file at `path`.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let fitting = self.rules.iter().filter(move |rule| rule.fits(path));
        fitting.flat_map(|rule| {
            rule.headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
        })
    }

    /// The policy that every page is under.
    pub fn policy(&self) -> Result<&str> {
        let mut all = self.of("/").filter(|(name, _)| *name == POLICY);
        Ok(all
            .next()
            .with_context(|| format!("{FILE} has no {POLICY}"))?
            .1)
    }

    /// The path that the first rule speaks of: below it the map is served.
    pub fn base(&self) -> &str {
        let first = self
            .rules
            .first()
            .map(|rule| rule.pattern.trim_end_matches('*'));
        first.unwrap_or("/")
    }

    /// The file for a map that is served below `base`.
    pub fn to_text(&self, base: &str) -> String {
        let mut out = String::new();
        for rule in &self.rules {
            out.push_str(&[base, &rule.pattern[1..], "\n"].concat());
            for (name, value) in &rule.headers {
                out.push_str(&format!("  {name}: {value}\n"));
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> Headers {
        Headers::parse(include_str!("../../../public/_headers")).unwrap()
    }

    #[test]
    fn no_file_is_sent_the_same_header_twice() {
        let ours = ours();
        for rule in &ours.rules {
            let path = rule.pattern.replace('*', "x");
            let mut names: Vec<_> = ours
                .of(&path)
                .map(|(name, _)| name.to_lowercase())
                .collect();
            names.sort();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{path}: {names:?}");
        }
    }

    #[test]
    fn the_policy_allows_nothing_that_a_page_cannot_say_of_itself() {
        let ours = ours();
        let policy = ours.policy().unwrap();
        assert!(policy.starts_with("default-src 'none';"));
        // A page cannot say these; and the map is meant to be embedded.
        for name in [
            "frame-ancestors",
            "report-uri",
            "sandbox",
            "'unsafe-inline'",
            "'unsafe-eval'",
            "http",
        ] {
            assert!(!policy.contains(name), "{name}");
        }
        assert!(
            ours.of("/")
                .all(|(name, _)| !name.eq_ignore_ascii_case("X-Frame-Options"))
        );
    }

    #[test]
    fn what_stands_in_a_page_is_allowed_by_its_hash_alone() {
        let ours = ours().allowing("a{}", "a()");
        let policy = ours.policy().unwrap();
        let style = "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';";
        let script = format!(
            "script-src 'self' 'wasm-unsafe-eval' '{}';",
            policy_hash("a()")
        );
        assert!(
            policy.contains(style) && policy.contains(&script),
            "{policy}"
        );
        assert!(!policy.contains("build:"));
    }

    #[test]
    fn what_has_a_hash_in_its_name_is_kept_and_pages_are_asked_for_anew() {
        let ours = ours();
        let kept = |path| {
            ours.of(path)
                .find(|(name, _)| *name == "Cache-Control")
                .unwrap()
                .1
                .contains("immutable")
        };
        assert!(kept("/assets/a.wasm") && kept("/assets/map-0.geojson"));
        assert!(
            !kept("/")
                && !kept("/data/sites.geojson")
                && !kept("/index.html")
                && !kept("/tabell/")
                && !kept("/kommun/2425/")
                && !kept("/tillganglighet/")
                && !kept("/en/accessibility/")
        );
    }

    #[test]
    fn a_base_is_put_before_every_path() {
        let moved = Headers::parse(&ours().to_text("/karta/")).unwrap();
        assert_eq!(moved.base(), "/karta/");
        assert_eq!(
            moved.of("/karta/data/x").count(),
            ours().of("/data/x").count()
        );
        assert_eq!(moved.of("/data/x").count(), 0);
    }

    #[test]
    fn what_hosts_understand_differently_is_refused() {
        for text in [
            "/*.js\n  A: b",
            "/:x/\n  A: b",
            "a\n  A: b",
            "  A: b",
            "/\n  A",
        ] {
            assert!(Headers::parse(text).is_err(), "{text}");
        }
    }
}
