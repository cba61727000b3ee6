//! What a language must have for the accessibility statement: the sections that the law asks for, each a field, so that
//! one that a language lacks does not compile. No markup, and nothing that the app shows: only the build reads this.

/// Where a shortcoming that was not put right is reported to the authority. The law wants this link in every statement.
pub const REPORT_TO_AUTHORITY: &str = "https://www.digg.se/tdosanmalan";

/// The sentences of the page.
#[derive(Debug)]
pub struct StatementText {
    /// Heading of the page, and what stands in the browser's title before the name of the map.
    pub title: &'static str,
    /// What the page is, for those who find it in a search.
    pub about: &'static str,
    /// The first lines.
    pub lead: &'static [Part],
    /// Who answers for the map.
    pub who: Section,
    /// How accessible the map is, in the law's words.
    pub status: Section,
    /// What to do where a part cannot be used.
    pub instead: Section,
    /// How to tell of a problem.
    pub report: Section,
    /// Who sees to it that the law is kept.
    pub appeal: Section,
    /// What is not accessible, and why.
    pub unmet: Section,
    /// How the map was tried, and when.
    pub tested: Section,
    /// A text for those who have the map on a page of their own.
    pub embed: Section,
}

impl StatementText {
    /// The sections in the order of the page.
    pub fn sections(&self) -> [&Section; 8] {
        [
            &self.who,
            &self.status,
            &self.instead,
            &self.report,
            &self.appeal,
            &self.unmet,
            &self.tested,
            &self.embed,
        ]
    }
}

/// A heading and what stands under it.
#[derive(Debug)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// What stands under it.
    pub parts: &'static [Part],
}

/// A piece of a section.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// A heading under the section's.
    Heading(&'static str),
    /// A paragraph.
    Says(&'static str),
    /// A list.
    List(&'static [&'static str]),
    /// A link on a line of its own: words, address.
    Link(&'static str, &'static str),
    /// Paragraphs to copy.
    ToCopy(&'static [&'static str]),
}

impl Part {
    /// What it says, paragraph by paragraph.
    pub fn words(&self) -> Vec<&'static str> {
        match *self {
            Self::Heading(words) | Self::Says(words) | Self::Link(words, _) => vec![words],
            Self::List(all) | Self::ToCopy(all) => all.to_vec(),
        }
    }
}
