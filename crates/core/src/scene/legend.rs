//! The legend: classes with their ranges, how many municipalities each has, and where Sweden lies.

use super::class_of;
use super::table::range;
use crate::domain::{Atlas, Class, Measure, Palette, Unit};
use crate::text::Text;

/// The legend of a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Legend {
    /// What the measure counts.
    pub about: String,
    /// The unit of the ranges.
    pub unit: String,
    /// The set of colours.
    pub palette: Palette,
    /// The classes, calm first.
    pub classes: Vec<LegendClass>,
    /// How many municipalities have no value.
    pub no_data: usize,
    /// That Sweden has no value, where it has none.
    pub sweden_none: Option<String>,
}

/// One class of a legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendClass {
    /// Which one, counted from the lowest values.
    pub class: Class,
    /// The step of the palette.
    pub palette_index: usize,
    /// The values it holds.
    pub range: String,
    /// How many municipalities on the map fall into it.
    pub count: usize,
    /// Sweden's value, if it falls into this class.
    pub sweden: Option<String>,
}

/// The legend of `measure`.
pub fn legend(atlas: &Atlas, text: &Text, measure: Measure) -> Legend {
    let scale = measure.scale();
    let found: Vec<Option<Class>> = atlas
        .municipalities()
        .iter()
        .map(|place| class_of(atlas, measure, place.code))
        .collect();
    let sweden = measure.sweden(atlas);
    let classes = (0..scale.classes())
        .map(|palette_index| scale.class_of_palette_index(palette_index))
        .map(|class| LegendClass {
            class,
            palette_index: scale.palette_index(class),
            range: range(text, measure, class),
            count: found.iter().filter(|c| **c == Some(class)).count(),
            sweden: sweden
                .filter(|value| scale.class(*value) == class)
                .map(|value| (text.sweden_value)(&(text.value)(measure, value))),
        })
        .collect();
    let is_share = matches!(measure.unit(), Unit::Percent | Unit::PercentagePoints);
    Legend {
        about: (text.measure_about)(measure).to_owned(),
        unit: (text.unit)(measure.unit()).to_owned(),
        palette: scale.palette,
        classes,
        no_data: found.iter().filter(|class| class.is_none()).count(),
        sweden_none: (is_share && sweden.is_none()).then(|| text.sweden_none.to_owned()),
    }
}
