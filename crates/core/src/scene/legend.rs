//! The legend: classes with their ranges, how many municipalities each has, and where Sweden lies.

use super::class_of;
use super::table::range;
use crate::domain::{Atlas, Class, Measure, MunicipalityCode, Palette, Unit};
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
    pub no_data: ClassCount,
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
    /// How many municipalities fall into it.
    pub count: ClassCount,
    /// Sweden's value, if it falls into this class.
    pub sweden: Option<String>,
}

/// A number of municipalities: those that the headline counts, and those beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassCount {
    /// Of the four counties.
    pub own: usize,
    /// Of Gävleborg.
    pub beside: usize,
}

impl ClassCount {
    /// All of them.
    pub fn all(self) -> usize {
        self.own + self.beside
    }

    /// Those whose class is `class`, of municipalities with theirs.
    fn of(found: &[(MunicipalityCode, Option<Class>)], class: Option<Class>) -> Self {
        let count = |is_own: bool| {
            let same = found.iter().filter(|(_, other)| *other == class);
            same.filter(|(code, _)| code.county().is_focus() == is_own)
                .count()
        };
        Self {
            own: count(true),
            beside: count(false),
        }
    }
}

/// The legend of `measure`.
pub fn legend(atlas: &Atlas, text: &Text, measure: Measure) -> Legend {
    let scale = measure.scale();
    let places = atlas.municipalities().iter();
    let found: Vec<(MunicipalityCode, Option<Class>)> = places
        .map(|place| (place.code, class_of(atlas, measure, place.code)))
        .collect();
    let sweden = measure.sweden(atlas);
    let classes = (0..scale.classes())
        .map(|palette_index| scale.class_of_palette_index(palette_index))
        .map(|class| LegendClass {
            class,
            palette_index: scale.palette_index(class),
            range: range(text, measure, class),
            count: ClassCount::of(&found, Some(class)),
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
        no_data: ClassCount::of(&found, None),
        sweden_none: (is_share && sweden.is_none()).then(|| text.sweden_none.to_owned()),
    }
}
