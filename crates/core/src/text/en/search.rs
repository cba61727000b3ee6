//! The search, in English.

use super::LANG;
use crate::scene::HitGroup;
use crate::text::SearchText;
use crate::text::number::whole;

/// Words of the search.
pub const SEARCH: SearchText = SearchText {
    group: |group| match group {
        HitGroup::Municipalities => "Municipalities",
        HitGroup::Counties => "Counties",
        HitGroup::Localities => "Localities",
        HitGroup::Sites => "Learning centres and campuses",
        HitGroup::Collaborations => "Collaborations",
        HitGroup::Programmes => "Programmes",
        HitGroup::Elsewhere => "Look further outside Lärkartan",
    },
    county: "shows the county’s municipalities",
    collaboration: |members| format!("collaboration of {members} municipalities"),
    among_programmes: |words| format!("Find “{words}” among the programmes"),
    programmes: |n| match n {
        1 => "1 known programme in the five counties".to_owned(),
        n => format!("{n} known programmes in the five counties"),
    },
    past_programmes: |n| match n {
        1 => "1 earlier programme".to_owned(),
        n => format!("{n} earlier programmes"),
    },
    at_distance: |n| {
        format!(
            "{} of higher vocational education, wherever given; meetings may be included",
            whole(LANG, n)
        )
    },
    national: [
        "applications to universities, distance courses included",
        "find and compare programmes at universities",
        "all programmes of higher vocational education",
    ],
    provider: "provider",
    and_programmes: ", and programmes",
    none_known: "No place and no programme known here has that name. Try another spelling, or one of the pages listed.",
    only_programmes: "No place has that name. You can look among the programmes.",
};
