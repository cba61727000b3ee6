//! The search, in English.

use crate::scene::HitGroup;
use crate::text::SearchText;

/// Words of the search.
pub const SEARCH: SearchText = SearchText {
    group: |group| match group {
        HitGroup::Municipalities => "Municipalities",
        HitGroup::Counties => "Counties",
        HitGroup::Localities => "Localities",
        HitGroup::Sites => "Learning centres and campuses",
        HitGroup::Programmes => "Programmes",
    },
    county: "shows the county’s municipalities",
    among_programmes: |words| format!("Find “{words}” among the programmes"),
    programmes: |n| match n {
        1 => "1 known programme".to_owned(),
        n => format!("{n} known programmes"),
    },
    past_programmes: |n| match n {
        1 => "1 earlier programme".to_owned(),
        n => format!("{n} earlier programmes"),
    },
    provider: "provider",
    and_programmes: ", and programmes",
    only_programmes: "No place has that name. You can look among the programmes.",
};
