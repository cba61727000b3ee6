//! Contrasts, worked out from the style sheets after WCAG 2.2: text 4.5, lines and graphics 3, in every theme.
//!
//! The strongest class stops where a border is still seen on it. What stands out more is drawn twice, in a light and a dark colour.

use crate::style_sheet::{Theme, Tokens, drawn};

const TEXT: f64 = 4.5;
const GRAPHICS: f64 = 3.0;
/// Neighbouring classes differ by lightness alone from here on, on paper too.
const STEP: f64 = 1.2;
const PALETTES: [&str; 3] = ["five", "six", "diverging"];
/// What lies around the municipalities.
const AROUND: [&str; 2] = ["var(--land)", "var(--sea)"];

/// Relative luminance.
fn luminance(tokens: &Tokens, words: &str) -> f64 {
    let linear = tokens.colour(words).map(|part| match part {
        part if part <= 0.04045 => part / 12.92,
        part => ((part + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(tokens: &Tokens, one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(tokens, one), luminance(tokens, other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Runs `look` for every theme, and fails with all that it found.
#[track_caller]
fn in_every_theme(look: impl Fn(&Tokens, &mut dyn FnMut(String, f64, f64))) {
    let mut wrong = Vec::new();
    for theme in Theme::ALL {
        let tokens = Tokens::of(theme);
        look(&tokens, &mut |what, found, least| {
            if found < least {
                wrong.push(format!("{theme:?}: {what}: {found:.2}, not {least}"));
            }
        });
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[track_caller]
fn check(least: f64, pairs: &[(&str, &str)]) {
    in_every_theme(|tokens, check| {
        for (one, other) in pairs {
            let found = contrast(tokens, &format!("var({one})"), &format!("var({other})"));
            check(format!("{one} on {other}"), found, least);
        }
    });
}

/// What is drawn in two tones stands out from itself and, in one of them, from everything it may lie on.
#[track_caller]
fn check_two_tones(line: &str, under: &str) {
    in_every_theme(|tokens, check| {
        check(
            format!("{line} on {under}"),
            contrast(tokens, line, under),
            GRAPHICS,
        );
        let classes = PALETTES.iter().flat_map(|palette| tokens.classes(palette));
        for lies_on in classes.chain(AROUND.map(String::from)) {
            let stands_out =
                contrast(tokens, line, &lies_on).max(contrast(tokens, under, &lies_on));
            check(
                format!("{line} and {under} on {lies_on}"),
                stands_out,
                GRAPHICS,
            );
        }
    });
}

#[test]
fn text_can_be_read() {
    let on_page =
        ["--ink", "--quiet", "--accent"].map(|text| [(text, "--paper"), (text, "--sheet")]);
    check(TEXT, &on_page.concat());
    check(TEXT, &[("--on-accent", "--accent"), ("--paper", "--ink")]);
}

#[test]
fn names_on_the_map_can_be_read() {
    check(
        TEXT,
        &[
            ("--ink", "--halo"),
            ("--ink", "--land"),
            ("--ink", "--sea"),
            ("--quiet", "--land"),
            ("--quiet", "--sea"),
        ],
    );
}

#[test]
fn names_can_be_read_on_their_class() {
    in_every_theme(|tokens, check| {
        for palette in PALETTES {
            for (class, name) in tokens.classes(palette).iter().zip(tokens.names(palette)) {
                let found = contrast(tokens, &name, class);
                check(format!("{name} on {class}"), found, TEXT);
            }
        }
    });
}

#[test]
fn lines_and_graphics_stand_out() {
    let on_page =
        ["--line", "--accent", "--ink"].map(|line| [(line, "--paper"), (line, "--sheet")]);
    check(GRAPHICS, &on_page.concat());
}

#[test]
fn the_hatch_of_no_data_stands_out() {
    in_every_theme(|tokens, check| {
        let hatch = drawn(".hatch", "stroke");
        for under in AROUND {
            let found = contrast(tokens, &hatch, under);
            check(format!("{hatch} on {under}"), found, GRAPHICS);
        }
    });
}

#[test]
fn borders_and_patterns_stand_out_from_every_class() {
    let lines = [".region-borders", ".county-borders"].map(|line| drawn(line, "stroke"));
    in_every_theme(|tokens, check| {
        for palette in PALETTES {
            for class in tokens.classes(palette) {
                for line in lines.iter().map(String::as_str).chain(["var(--border)"]) {
                    let found = contrast(tokens, line, &class);
                    check(format!("{line} on {class}"), found, GRAPHICS);
                }
            }
        }
    });
}

#[test]
fn outlines_and_the_focus_stand_out_from_every_class() {
    for outline in [".chosen", ".compared", ".pointed", ".focused", ".way"] {
        let under = drawn(&format!("{outline}.under"), "stroke");
        check_two_tones(&drawn(outline, "stroke"), &under);
    }
    check_two_tones(
        &drawn(".ring circle", "stroke"),
        &drawn(".ring .under", "stroke"),
    );
}

#[test]
fn symbols_stand_out_from_their_halo_and_from_every_class() {
    for kind in ["--campus", "--centre", "--adult"] {
        check_two_tones(&format!("var({kind})"), "var(--halo)");
    }
}

#[test]
fn classes_follow_each_other_in_lightness() {
    in_every_theme(|tokens, check| {
        for palette in PALETTES {
            let classes = tokens.classes(palette);
            assert!(classes.len() >= 5, "{palette}: {classes:?}");
            // Around a middle, lightness rises or falls towards it.
            let middle = classes.len() / 2;
            let arms = match palette {
                "diverging" => vec![&classes[..=middle], &classes[middle..]],
                _ => vec![&classes[..]],
            };
            for arm in arms {
                check_steps(tokens, palette, arm, check);
            }
        }
    });
}

/// Checks that each class of `arm` is lighter than the one before, or each is darker.
fn check_steps(
    tokens: &Tokens,
    palette: &str,
    arm: &[String],
    check: &mut dyn FnMut(String, f64, f64),
) {
    let light = |class: &String| luminance(tokens, class);
    let is_rising = light(&arm[0]) < light(&arm[1]);
    for pair in arm.windows(2) {
        let is_in_order = (light(&pair[0]) < light(&pair[1])) == is_rising;
        let step = match is_in_order {
            true => contrast(tokens, &pair[0], &pair[1]),
            false => 0.0,
        };
        check(format!("{palette}: {} to {}", pair[0], pair[1]), step, STEP);
    }
}
