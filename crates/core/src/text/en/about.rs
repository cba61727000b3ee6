//! What is said about the figures, in English.

use super::LANG;
use super::detail::DETAIL;
use crate::domain::Measure;
use crate::text::AboutText;
use crate::text::inside;
use crate::text::number::percent;

/// Words about the figures.
pub const ABOUT: AboutText = AboutText {
    definition: "What it is",
    method_label: "How it is worked out",
    method: |measure| match measure {
        Measure::Access => DETAIL.rule,
        Measure::NearestSite | Measure::NearestCampus => {
            "The shortest way from each locality to the nearest place, on a road network of our own, mostly main roads. The municipality’s value is a mean over the people in its localities (2020)."
        }
        Measure::AgainstSweden => {
            "The municipality’s share less that of all Sweden, in percentage points."
        }
        Measure::WomenLessMen => "Women’s share less men’s share, in percentage points.",
        Measure::Change => {
            "The share of 2021 less that of 2001, in percentage points. Statistics Sweden counts at the end of the year before."
        }
        Measure::Series(_) => {
            "From the register of Statistics Sweden, at the end of the year before. The ages differ from those of the 2024 share."
        }
        Measure::Offers => {
            "Compiled by hand from the sources. A programme counts once in each municipality where it is given."
        }
        _ => {
            "From the register of Statistics Sweden. The share is of all people aged 25–65, those with unknown education included."
        }
    },
    error_label: "How certain it is",
    distance_error: |error| {
        format!(
            "The typical error is about {} against 26 published distances. Distances are shown to the nearest 5\u{a0}km.",
            percent(LANG, error, 0)
        )
    },
    register_error: |least, most| {
        format!(
            "The register covers everybody registered as resident, so there is no sampling error. Education is unknown for {} to {} in the municipalities.",
            percent(LANG, least, 1),
            percent(LANG, most, 1)
        )
    },
    series_error: "The register covers everybody registered as resident, so there is no sampling error. People with unknown education are left out.",
    supply_error: "There is more to study than our sources know. Zero means that they name nothing.",
    sources: "Sources",
    renewed: "The figures of Lärkartan last changed on",
    changes: "What has changed (in Swedish)",
    cite_label: "How to cite this",
    year: |measure| match measure {
        Measure::Access | Measure::NearestSite | Measure::NearestCampus => " (localities 2020)",
        Measure::Change | Measure::Series(_) | Measure::Offers => "",
        _ => " (2024)",
    },
    value_of: |name, value| format!(", {name} municipality: {}", inside(value)),
    citation: |measure, value, year, sources, renewed, today, address| {
        format!(
            "Lärkartan: {measure}{value}{year}. Sources: {sources}. Figures changed on {renewed}. Retrieved on {today} from {address}"
        )
    },
    copy: "Copy the citation",
    copied: "The citation is copied.",
    selected: "The text is selected. Copy it with Ctrl+C or from the browser’s menu.",
};
