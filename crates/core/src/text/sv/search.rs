//! The search, in Swedish.

use super::LANG;
use crate::scene::HitGroup;
use crate::text::SearchText;
use crate::text::number::whole;

/// Words of the search.
pub const SEARCH: SearchText = SearchText {
    group: |group| match group {
        HitGroup::Municipalities => "Kommuner",
        HitGroup::Counties => "Län",
        HitGroup::Localities => "Orter",
        HitGroup::Sites => "Lärcentrum och campus",
        HitGroup::Collaborations => "Samverkan",
        HitGroup::Programmes => "Utbildningar",
        HitGroup::Elsewhere => "Sök vidare utanför Lärkartan",
    },
    county: "visar länets kommuner",
    collaboration: |members| format!("samverkan mellan {members} kommuner"),
    among_programmes: |words| format!("Sök ”{words}” bland utbildningarna"),
    programmes: |n| match n {
        1 => "1 känd utbildning i de fem länen".to_owned(),
        n => format!("{n} kända utbildningar i de fem länen"),
    },
    past_programmes: |n| match n {
        1 => "1 äldre uppgift".to_owned(),
        n => format!("{n} äldre uppgifter"),
    },
    at_distance: |n| {
        format!(
            "{} på yrkeshögskolan, var de än ges; träffar kan ingå",
            whole(LANG, n)
        )
    },
    national: [
        "anmälan till högskolor och universitet, även kurser på distans",
        "hitta och jämför utbildningar på högskolor och universitet",
        "alla utbildningar på yrkeshögskolan",
    ],
    provider: "anordnare",
    and_programmes: ", och utbildningar",
    none_known: "Ingen plats och ingen känd utbildning här heter så. Pröva en annan stavning, eller sök vidare på sidorna här.",
    only_programmes: "Ingen plats heter så. Du kan söka bland utbildningarna.",
};
