//! What is said about the figures, in Swedish.

use super::LANG;
use super::detail::DETAIL;
use crate::domain::Measure;
use crate::text::AboutText;
use crate::text::inside;
use crate::text::number::percent;

/// Words about the figures.
pub const ABOUT: AboutText = AboutText {
    definition: "Vad det är",
    method_label: "Så är det räknat",
    method: |measure| match measure {
        Measure::Access => DETAIL.rule,
        Measure::NearestSite | Measure::NearestCampus => {
            "Kortaste vägen från varje tätort till närmaste plats, på ett eget vägnät av mest huvudvägar. Kommunens värde är ett medel över dem som bor i dess tätorter (2020)."
        }
        Measure::AgainstSweden => "Kommunens andel minus hela Sveriges andel, i procentenheter.",
        Measure::WomenLessMen => "Kvinnornas andel minus männens andel, i procentenheter.",
        Measure::Change => {
            "Andelen 2021 minus andelen 2001, i procentenheter. SCB räknar i slutet av året före."
        }
        Measure::Series(_) => {
            "SCB:s register. SCB räknar i slutet av året före. Åldrarna är andra än i 2024 års andel."
        }
        Measure::Offers => {
            "Sammanställt för hand ur källorna. Ett program räknas en gång i varje kommun där det ges."
        }
        _ => {
            "SCB:s register. Andelen räknas på alla i åldern 25–65\u{a0}år, även dem vars utbildning är okänd."
        }
    },
    error_label: "Hur säkert det är",
    distance_error: |error| {
        format!(
            "Typiskt fel är omkring {} mot 26 publicerade avstånd. Avstånd visas avrundade till 5\u{a0}km.",
            percent(LANG, error, 0)
        )
    },
    register_error: |least, most| {
        format!(
            "Registret täcker alla som är folkbokförda, så urvalsfel finns inte. Utbildningen är okänd för {} till {} i kommunerna.",
            percent(LANG, least, 1),
            percent(LANG, most, 1)
        )
    },
    series_error: "Registret täcker alla som är folkbokförda, så urvalsfel finns inte. De vars utbildning är okänd är inte med.",
    supply_error: "Det finns mer att studera än våra källor känner till. Noll betyder att de inte nämner något.",
    sources: "Källor",
    renewed: "Lärkartans uppgifter ändrades senast",
    changes: "Vad som har ändrats",
    cite_label: "Så hänvisar du hit",
    year: |measure| match measure {
        Measure::Access | Measure::NearestSite | Measure::NearestCampus => " (tätorter 2020)",
        Measure::Change | Measure::Series(_) | Measure::Offers => "",
        _ => " (2024)",
    },
    value_of: |name, value| format!(", {name} kommun: {}", inside(value)),
    citation: |measure, value, year, sources, renewed, today, address| {
        format!(
            "Lärkartan: {measure}{value}{year}. Källor: {sources}. Uppgifterna ändrades {renewed}. Hämtat {today} från {address}"
        )
    },
    copy: "Kopiera hänvisningen",
    copied: "Hänvisningen är kopierad.",
    selected: "Texten är markerad. Kopiera den med Ctrl+C eller ur webbläsarens meny.",
};
