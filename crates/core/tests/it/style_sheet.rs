//! The style sheets as rules, and what their tokens stand for in each theme.

use std::collections::BTreeMap;

/// A rule: the at-rules around it, its selector and its declarations.
#[derive(Debug)]
struct Rule {
    within: String,
    selector: String,
    declarations: Vec<(String, String)>,
}

/// Which tokens hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Theme {
    Light,
    Dark,
    Print,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// Whether rules inside those at-rules hold; forced colours are the reader's own and cannot be worked out.
    fn holds(self, within: &str) -> bool {
        match within.split_once("@media") {
            None => true,
            Some((_, query)) if query.contains("prefers-color-scheme: dark") => self == Self::Dark,
            Some((_, query)) => self == Self::Print && query.trim() == "print",
        }
    }
}

/// All rules of one file under `style/`.
fn rules(file: &str) -> Vec<Rule> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
    let text = std::fs::read_to_string(path.join(file)).expect(file);
    let bare: String = text
        .split("/*")
        .enumerate()
        .map(|(nth, part)| match nth {
            0 => part,
            _ => part.split_once("*/").expect("the comment ends").1,
        })
        .collect();
    let mut open: Vec<Rule> = Vec::new();
    let mut closed = Vec::new();
    let mut words = String::new();
    for letter in bare.chars() {
        if !"{};".contains(letter) {
            words.push(letter);
            continue;
        }
        let text = std::mem::take(&mut words).trim().to_owned();
        if letter == '{' {
            let around = open.iter().map(|rule| rule.selector.as_str());
            open.push(Rule {
                within: around.collect::<Vec<_>>().join(" "),
                selector: text,
                declarations: Vec::new(),
            });
            continue;
        }
        if let (Some(rule), Some((name, value))) = (open.last_mut(), text.split_once(':')) {
            let value = value.trim().to_owned();
            rule.declarations.push((name.trim().to_owned(), value));
        }
        if letter == '}' {
            closed.push(open.pop().expect("a rule is open"));
        }
    }
    assert!(open.is_empty(), "{file}: a rule is not closed");
    closed
}

/// What the rules with `selector` declare, the later over the earlier.
fn declared(file: &str, theme: Theme, selector: &str) -> BTreeMap<String, String> {
    let stands = |rule: &Rule| rule.selector.split(',').any(|one| one.trim() == selector);
    let held = rules(file)
        .into_iter()
        .filter(|rule| stands(rule) && theme.holds(&rule.within));
    held.flat_map(|rule| rule.declarations).collect()
}

/// The colour that a property of the map has.
pub fn drawn(selector: &str, property: &str) -> String {
    let found = declared("ink.css", Theme::Light, selector);
    let value = found.get(property);
    value
        .unwrap_or_else(|| panic!("{selector} has no {property}"))
        .clone()
}

/// The tokens of a theme.
pub struct Tokens {
    theme: Theme,
    named: BTreeMap<String, String>,
}

impl Tokens {
    pub fn of(theme: Theme) -> Self {
        let named = declared("tokens.css", theme, ":root");
        Self { theme, named }
    }

    /// The channels of a token, or of what a declaration says, between 0 and 1.
    pub fn colour(&self, words: &str) -> [f64; 3] {
        // A colour for the light theme and one for the dark.
        if let Some((light, dark)) = words.split_once(") var(--dark, ") {
            let light = light.strip_prefix("var(--light, ").expect(words);
            let dark = dark.strip_suffix(')').expect(words);
            return self.colour(if self.theme == Theme::Dark {
                dark
            } else {
                light
            });
        }
        let inner = words.strip_prefix("var(").and_then(|w| w.strip_suffix(')'));
        if let Some(name) = inner {
            let value = self.named.get(name.trim());
            return self.colour(value.unwrap_or_else(|| panic!("no token {words}")));
        }
        let digits = words
            .strip_prefix('#')
            .unwrap_or_else(|| panic!("{words} is no plain colour"));
        let wide = digits.len() / 3;
        [0, 1, 2].map(|nth| {
            let part = &digits[nth * wide..(nth + 1) * wide];
            let part = part.repeat(2 / wide);
            f64::from(u8::from_str_radix(&part, 16).expect(words)) / 255.0
        })
    }

    /// The classes of a palette, from calm to strong, each with the token that it is.
    pub fn classes(&self, palette: &str) -> Vec<String> {
        let selector = format!("[data-palette=\"{palette}\"]");
        let found = declared("tokens.css", self.theme, &selector);
        let tones = found
            .into_iter()
            .filter(|(name, _)| name.starts_with("--t"));
        // In the order of their names: --t0, --t1 and so on.
        tones.map(|(_, value)| value).collect()
    }

    /// The colours of names on the classes of a palette, in the same order.
    pub fn names(&self, palette: &str) -> Vec<String> {
        let selector = format!("[data-palette=\"{palette}\"]");
        let found = declared("tokens.css", self.theme, &selector);
        let calm = "var(--name-on-calm)".to_owned();
        let name = |nth| found.get(&format!("--n{nth}")).unwrap_or(&calm).clone();
        (0..self.classes(palette).len()).map(name).collect()
    }
}

#[test]
fn no_rule_of_the_whole_page_asks_with_has() {
    // Those would be asked anew at each change of the page; what several parts depend on is a mark.
    for file in [
        "base.css",
        "layout.css",
        "panel.css",
        "parts.css",
        "map.css",
        "legend.css",
        "ink.css",
        "patterns.css",
        "table.css",
        "charts.css",
        "profile.css",
        "screen.css",
    ] {
        let rules = rules(file);
        assert!(!rules.is_empty(), "{file} has no rules");
        let asking = rules.iter().find(|rule| rule.selector.contains(":has("));
        assert!(asking.is_none(), "{file}: {asking:?}");
    }
}
