//! How far apart the colours of the map are (CIEDE2000), as they are seen with each kind of colour vision, and without colour.
//!
//! The matrices are those of Machado, Oliveira and Fernandes (2009) for full deuteranopia and protanopia, on linear RGB.

use crate::style_sheet::{Theme, Tokens};
use palette::color_difference::Ciede2000;
use palette::{FromColor, Lab, LinSrgb, Srgb};

/// How colours are seen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sight {
    Normal,
    Deuteranopia,
    Protanopia,
    Grey,
}

impl Sight {
    const ALL: [Self; 4] = [
        Self::Normal,
        Self::Deuteranopia,
        Self::Protanopia,
        Self::Grey,
    ];

    /// The colour that is seen.
    fn sees(self, channels: [f64; 3]) -> Lab<palette::white_point::D65, f64> {
        let linear: LinSrgb<f64> = Srgb::from(channels).into_linear();
        let parts = [linear.red, linear.green, linear.blue];
        let rows = match self {
            Self::Normal => return Lab::from_color(linear),
            Self::Deuteranopia => [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
            Self::Protanopia => [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
            Self::Grey => [[0.2126, 0.7152, 0.0722]; 3],
        };
        let seen = rows.map(|row| {
            let sum: f64 = row.iter().zip(parts).map(|(a, b)| a * b).sum();
            sum.clamp(0.0, 1.0)
        });
        Lab::from_color(LinSrgb::from(seen))
    }

    fn distance(self, tokens: &Tokens, one: &str, other: &str) -> f64 {
        let [one, other] = [one, other].map(|words| self.sees(tokens.colour(words)));
        one.difference(other)
    }
}

/// The least distances that are asked for, in the order of `Sight::ALL`.
type Least = [f64; 4];

/// Classes that follow each other. Lightness alone parts them in grey.
const NEIGHBOURS: Least = [8.0, 7.0, 5.5, 5.0];
/// Classes of a sequence and the sea.
const SEQUENCE_TO_SEA: Least = [10.0, 10.0, 10.0, 2.0];
/// Classes around a middle and the sea.
const AROUND_TO_SEA: Least = [10.0, 6.5, 8.0, 5.0];
/// Classes and the land around them; in grey the coast and the borders part them.
const TO_LAND: Least = [5.0, 5.0, 5.0, 2.0];
/// The two sides of the middle, at the same strength; in grey they are the same, and patterns part them.
const SIDES: Least = [15.0, 14.0, 12.0, 0.0];

#[track_caller]
fn check(least: Least, pairs: impl Fn(&Tokens) -> Vec<(String, String)>) {
    let mut wrong = Vec::new();
    for theme in Theme::ALL {
        let tokens = Tokens::of(theme);
        for (one, other) in pairs(&tokens) {
            for (sight, least) in Sight::ALL.into_iter().zip(least) {
                let found = sight.distance(&tokens, &one, &other);
                if found < least {
                    wrong.push(format!(
                        "{theme:?}, {sight:?}: {one} and {other}: {found:.1}, not {least}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Every class of these palettes beside what lies around the municipalities.
fn beside(tokens: &Tokens, palettes: &[&str], around: &str) -> Vec<(String, String)> {
    let classes = palettes.iter().flat_map(|palette| tokens.classes(palette));
    classes.map(|class| (class, around.to_owned())).collect()
}

#[test]
fn classes_that_follow_each_other_are_told_apart() {
    check(NEIGHBOURS, |tokens| {
        let palettes = ["five", "six", "diverging"].map(|palette| tokens.classes(palette));
        let pairs = palettes.iter().flat_map(|classes| classes.windows(2));
        pairs
            .map(|pair| (pair[0].clone(), pair[1].clone()))
            .collect()
    });
}

#[test]
fn no_class_looks_like_the_sea() {
    check(SEQUENCE_TO_SEA, |tokens| {
        beside(tokens, &["five", "six"], "var(--sea)")
    });
    check(AROUND_TO_SEA, |tokens| {
        beside(tokens, &["diverging"], "var(--sea)")
    });
}

#[test]
fn no_class_looks_like_the_land_around() {
    check(TO_LAND, |tokens| {
        beside(tokens, &["five", "six", "diverging"], "var(--land)")
    });
}

#[test]
fn above_and_below_the_middle_are_told_apart() {
    check(SIDES, |tokens| {
        let classes = tokens.classes("diverging");
        assert_eq!(classes.len(), 7, "{classes:?}");
        let pairs = (0..3).map(|nth| (classes[nth].clone(), classes[6 - nth].clone()));
        pairs.collect()
    });
}
