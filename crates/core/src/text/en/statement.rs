//! The accessibility statement, in English. Where the code or the tests change what it claims, it changes with them.

use crate::text::statement::Part::{Heading, Link, List, Says, ToCopy};
use crate::text::statement::{REPORT_TO_AUTHORITY, Section, StatementText};

/// The English page.
pub static STATEMENT: StatementText = StatementText {
    title: "Accessibility statement",
    about: "How accessible Lärkartan is, what falls short and how to tell of a problem.",
    lead: &[Says(
        "As many people as possible should be able to use Lärkartan. Here is how far that holds, what falls short and how to report a problem.",
    )],
    who: Section {
        heading: "Who answers for the map",
        parts: &[
            Says("The project Lärkartan made the map and answers for how it works."),
            Says(
                "Whoever publishes the map answers for their own website. That may be a municipality, for example.",
            ),
            Says(
                "The statement is about Lärkartan: the map, the tables, the programmes and this page.",
            ),
        ],
    },
    status: Section {
        heading: "How accessible the map is",
        parts: &[
            Says(
                "Lärkartan is partially compliant with the Swedish act on access to digital public service (2018:1937).",
            ),
            Says("The aim is the international guidelines WCAG 2.2, level AA."),
            Says(
                "We say partially for two reasons. There are known shortcomings, and nobody has tried the map with a screen reader.",
            ),
        ],
    },
    instead: Section {
        heading: "If you cannot use the map",
        parts: &[
            Says("What the map shows can be had in other ways too:"),
            List(&[
                "The tab Table shows all municipalities and all places to study.",
                "The tab Programmes shows the programmes and courses that our sources know.",
                "The tab My municipality gathers one municipality on a page that can be printed.",
                "Every municipality has a page of its own, which works without scripts.",
                "The search field leads to facts about a municipality, a locality or a learning centre.",
                "The tables can be saved and opened in a spreadsheet.",
                "The map can be used with a keyboard. Arrow keys go between municipalities, Enter chooses and Enter again goes to the facts.",
            ]),
            Says("Do you need the content in another form? Ask whoever published the map."),
        ],
    },
    report: Section {
        heading: "How to tell of a problem",
        parts: &[
            Says(
                "Tell whoever published the map. If it stands on a municipality’s website, use the municipality’s contact details.",
            ),
            Says(
                "The project Lärkartan has no address of its own to give here. Whoever publishes the map gives their contact in their own statement.",
            ),
            Says("It helps to know:"),
            List(&[
                "what you wanted to do and what happened",
                "what stands in the browser’s address field, since it tells which view you saw",
                "which browser and which assistive technology you use",
            ]),
        ],
    },
    appeal: Section {
        heading: "Supervision",
        parts: &[
            Says(
                "Digg, the Swedish Agency for Digital Government, supervises the act. If the answer you get is not good enough, you can report it.",
            ),
            Link(
                "Report a lack of accessibility to Digg",
                REPORT_TO_AUTHORITY,
            ),
            Says(
                "On 1 January 2027 Digg becomes part of Digitaliseringsmyndigheten. The address may change then.",
            ),
        ],
    },
    unmet: Section {
        heading: "What falls short",
        parts: &[
            Heading("Known shortcomings"),
            List(&[
                "The card with name and value beside the mouse pointer cannot itself be pointed at. Escape does not always close it either (WCAG 1.4.13). The same facts stand in the table.",
                "Names on the map do not grow if you enlarge the text only. They grow with the browser’s zoom.",
            ]),
            Heading("Solved in another way than in the picture"),
            List(&[
                "The colours of the classes cannot all stand in strong contrast to each other (WCAG 1.4.11). Therefore there are borders between municipalities, words for each class and patterns to switch on.",
                "The symbols of learning centres and campuses on the map need a mouse or a finger (WCAG 2.1.1). The same places are in the search, in the table and among a municipality’s facts.",
                "The dots in the legend can only be pointed at. The same values stand in the table.",
                "Wide tables scroll sideways on small screens. The rest of the page does not.",
            ]),
            Heading("Not yet tried"),
            List(&[
                "Nobody has tried the map with the screen readers NVDA, VoiceOver and TalkBack.",
                "Nobody has tried it with voice control or a screen magnifier.",
                "The tests were made in the browser Chromium. In Firefox and WebKit only the main things are tried. Safari is not tried.",
                "Nobody from outside has reviewed the map.",
            ]),
            Heading("Exceptions"),
            Says(
                "We claim a disproportionate burden for no part. The act excepts some maps, but we do not use that exception.",
            ),
            Says("Other people’s pages that we link to are no part of the statement."),
        ],
    },
    tested: Section {
        heading: "How the map was tried",
        parts: &[
            Says(
                "We have tried the map ourselves. It was assessed on 22 November 2026. The statement was written the same day.",
            ),
            List(&[
                "The tool axe-core looks for faults in a real browser. It tries both languages, light and dark, wide and narrow windows. No faults remain.",
                "Automatic tests use the map and the tables with nothing but a keyboard.",
                "One test takes the map away and solves tasks with text and tables alone.",
                "One test shows the page in a window of 320 by 256 pixels. That is the same as 400 per cent zoom.",
                "We have looked at the map in greyscale, light and dark.",
                "We have answered the same questions with only the map and with only the text. The answers were the same.",
            ]),
        ],
    },
    embed: Section {
        heading: "A text for your own statement",
        parts: &[
            Says(
                "This is for you who have Lärkartan on a public website. Your own statement has to cover the map. Copy the text and fill in what stands in brackets.",
            ),
            ToCopy(&[
                "On the page [name of the page] there is Lärkartan, a map of access to higher education. The project Lärkartan made it.",
                "The map is partially compliant with the Swedish act on access to digital public service (2018:1937).",
                "The map has not been tried with a screen reader. The symbols on the map need a mouse or a finger. In English, Swedish names are not marked as Swedish.",
                "What the map shows is there as tables and text too. Choose the tab Table, or use the map’s search field.",
                "Can you not use the map? Contact [e-mail, telephone] and get the information in another way.",
                "The map’s own statement is at [the address of this page]. The map was assessed on 22 November 2026.",
            ]),
        ],
    },
};
