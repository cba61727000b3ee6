//! What can be studied from a place, in Swedish.

use super::LANG;
use crate::text::StudyText;
use crate::text::capital;
use crate::text::number::whole;

/// Words of what can be studied from a place.
pub const STUDY: StudyText = StudyText {
    heading: |place| format!("Studera från {place}"),
    far_from: |far, locality| format!("{} från {locality} med bil.", capital(far)),
    back: |place| format!("Tillbaka till {place}"),
    centres: "Lärcentrum",
    nearest_centre: |far| format!("Närmaste lärcentrum, {far}:"),
    here: |n| match n {
        0 => "Inga kända utbildningar här just nu".to_owned(),
        1 => "1 känd utbildning här".to_owned(),
        n => format!("{n} kända utbildningar här"),
    },
    more: |n| match n {
        1 => "Och en till.".to_owned(),
        n => format!("Och {n} till."),
    },
    show_all: "Visa utbildningarna, närmast först",
    show_here: "Visa utbildningarna här",
    campuses: "Närmaste campus",
    counted_from: |locality| format!("Körsträcka från {locality}."),
    mean_of_all: |locality, far| {
        format!("Körsträcka från orten {locality}. Medel för alla tätorter i kommunen: {far}.")
    },
    at_distance: "På distans",
    distance_count: |n| {
        format!(
            "{} kända distansutbildningar på yrkeshögskolan kan följas från hela landet. Träffar på en studieort kan ingå.",
            whole(LANG, n)
        )
    },
    field_count: |field, n| format!("{field}: {n}"),
    show_distance: "Visa distansutbildningarna",
    ways: "Sök vidare",
    collaboration: "kommunernas samverkan",
};
