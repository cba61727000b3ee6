//! The font of the pictures, and how words break into lines: SVG breaks none by itself.
//!
//! The font comes with a crate: a fresh machine may have none, and pictures are to be the same on every machine.

use anyhow::Result;
use resvg::usvg::{Node, Options, Tree, fontdb};
use std::sync::Arc;

/// The name of the font, which its files hold.
pub const FAMILY: &str = "DejaVu Sans";

/// The font, plain and bold.
pub struct Font(Arc<fontdb::Database>);

impl Font {
    /// The font out of its crate.
    pub fn new() -> Self {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(dejavu::sans_condensed::regular().to_vec());
        fonts.load_font_data(dejavu::sans_condensed::bold().to_vec());
        Self(Arc::new(fonts))
    }

    /// What an SVG is read with.
    pub fn options(&self) -> Options<'static> {
        Options {
            fontdb: self.0.clone(),
            ..Options::default()
        }
    }

    /// How wide `line` is, in units of the font's size.
    fn width(&self, line: &str, weight: u16) -> Result<f64> {
        const SIZE: f64 = 100.0;
        let svg = maud::html! {
            svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" {
                text font-family=(FAMILY) font-weight=(weight) font-size=(SIZE) { (line) }
            }
        };
        let tree = Tree::from_str(&svg.into_string(), &self.options())?;
        let Some(Node::Text(text)) = tree.root().children().first() else {
            return Ok(0.0);
        };
        Ok(f64::from(text.bounding_box().width()) / SIZE)
    }

    /// Measures words, to break them into lines.
    pub fn measured(&self, words: &str, weight: u16) -> Result<Measured> {
        let parts = words.split(' ');
        let parts = parts.map(|word| Ok((word.to_owned(), self.width(word, weight)?)));
        Ok(Measured {
            // A space alone has no width in SVG.
            space: self.width("n n", weight)? - self.width("nn", weight)?,
            words: parts.collect::<Result<_>>()?,
        })
    }
}

/// Words with their widths, in units of the font's size.
pub struct Measured {
    words: Vec<(String, f64)>,
    space: f64,
}

impl Measured {
    /// The words in lines that are no wider than `room`; none if a single word is.
    pub fn lines(&self, room: f64) -> Option<Vec<String>> {
        let mut lines: Vec<String> = Vec::new();
        let mut left = 0.0;
        for (word, width) in &self.words {
            match lines.last_mut() {
                Some(line) if self.space + width <= left => {
                    line.push(' ');
                    line.push_str(word);
                    left -= self.space + width;
                }
                _ => {
                    lines.push(word.clone());
                    left = room - width;
                }
            }
            if left < 0.0 {
                return None;
            }
        }
        Some(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_where_the_line_is_full() {
        let words = ["aa", "b", "cccc"].map(|word| (word.to_owned(), word.len() as f64));
        let measured = Measured {
            words: words.to_vec(),
            space: 1.0,
        };
        assert_eq!(measured.lines(4.0).unwrap(), ["aa b", "cccc"]);
        assert_eq!(measured.lines(9.0).unwrap(), ["aa b cccc"]);
        assert_eq!(measured.lines(3.0), None);
    }

    #[test]
    fn the_font_has_swedish_letters_and_a_space() {
        let font = Font::new();
        for weight in [400, 700] {
            let measured = font.measured("i åäö ÅÄÖ", weight).unwrap();
            let [i, small, large] = &measured.words[..] else {
                panic!("three words")
            };
            assert!(0.1 < i.1 && i.1 * 3.0 < small.1 && small.1 < large.1);
            assert!((0.2..0.5).contains(&measured.space));
        }
    }
}
