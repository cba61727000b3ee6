//! The accessibility statement says the same in both languages, links to the authority, and is easy to read.

use larkartan_core::text::Lang;
use larkartan_core::text::statement::{Part, REPORT_TO_AUTHORITY};

/// CONTRIBUTING.md: sentences have fewer words than this.
const TOO_LONG: usize = 20;

/// What a section is made of, whatever its words: kinds of parts and how long each is.
fn shape(parts: &[Part]) -> Vec<(u8, usize)> {
    let kind = |part: &Part| match part {
        Part::Heading(_) => 0,
        Part::Says(_) => 1,
        Part::List(_) => 2,
        Part::Link(..) => 3,
        Part::ToCopy(_) => 4,
    };
    let shape = parts.iter().map(|part| (kind(part), part.words().len()));
    shape.collect()
}

/// All parts of a language, the lead first.
fn parts(lang: Lang) -> Vec<Part> {
    let words = lang.statement();
    let sections = words.sections().into_iter();
    let parts = sections.flat_map(|section| section.parts);
    words.lead.iter().chain(parts).copied().collect()
}

#[test]
fn both_languages_have_the_same_sections() {
    let [one, other] = Lang::ALL.map(|lang| lang.statement().sections());
    for (one, other) in one.into_iter().zip(other) {
        assert_eq!(
            shape(one.parts),
            shape(other.parts),
            "{} is not as {}",
            one.heading,
            other.heading
        );
    }
}

#[test]
fn the_section_on_supervision_links_to_the_authority() {
    for lang in Lang::ALL {
        let parts = lang.statement().appeal.parts;
        let links = parts.iter().filter(
            |part| matches!(part, Part::Link(_, address) if *address == REPORT_TO_AUTHORITY),
        );
        assert_eq!(links.count(), 1, "{}", lang.code());
    }
}

#[test]
fn the_text_for_embedders_has_blanks_to_fill_in() {
    for lang in Lang::ALL {
        let words = lang.statement().embed.parts.iter().flat_map(Part::words);
        let blanks = words.filter(|words| words.contains('[') && words.contains(']'));
        assert_eq!(blanks.count(), 3, "{}", lang.code());
    }
}

#[test]
fn sentences_are_short() {
    for lang in Lang::ALL {
        let words = parts(lang).into_iter().flat_map(|part| part.words());
        for sentence in words.flat_map(|words| words.split_inclusive(['.', '?', ':'])) {
            let length = sentence.split_whitespace().count();
            assert!(length < TOO_LONG, "{length} words: {sentence}");
        }
    }
}

#[test]
fn what_holds_today_is_said_in_the_words_of_the_law() {
    let status = |lang: Lang| lang.statement().status.parts.iter().flat_map(Part::words);
    assert!(status(Lang::Sv).any(|words| words.contains("delvis förenlig")));
    assert!(status(Lang::En).any(|words| words.contains("partially compliant")));
}
