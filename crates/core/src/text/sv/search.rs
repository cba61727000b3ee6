//! The search, in Swedish.

use crate::scene::HitGroup;
use crate::text::SearchText;

/// Words of the search.
pub const SEARCH: SearchText = SearchText {
    group: |group| match group {
        HitGroup::Municipalities => "Kommuner",
        HitGroup::Counties => "Län",
        HitGroup::Localities => "Orter",
        HitGroup::Sites => "Lärcentrum och campus",
        HitGroup::Programmes => "Utbildningar",
    },
    county: "visar länets kommuner",
    among_programmes: |words| format!("Sök ”{words}” bland utbildningarna"),
    programmes: |n| match n {
        1 => "1 känd utbildning".to_owned(),
        n => format!("{n} kända utbildningar"),
    },
    past_programmes: |n| match n {
        1 => "1 äldre uppgift".to_owned(),
        n => format!("{n} äldre uppgifter"),
    },
    provider: "anordnare",
    and_programmes: ", och utbildningar",
    only_programmes: "Ingen plats heter så. Du kan söka bland utbildningarna.",
};
