//! Means over a county's municipalities, where no source gives the county's own value.

use super::mean::{people, weighted_mean};
use super::{Atlas, County, Measure, Municipality};

/// A value for a county, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountyValue {
    /// The value.
    pub value: f64,
    /// Whether it is a weighted mean over the county's municipalities, and no source's figure.
    pub is_mean: bool,
}

impl CountyValue {
    /// The value for `county`: the source's, else a weighted mean; none where a mean would say nothing.
    pub fn of(atlas: &Atlas, measure: Measure, county: &County) -> Option<Self> {
        let given = measure.county(atlas, county).map(|value| Self {
            value,
            is_mean: false,
        });
        given.or_else(|| {
            county_mean(atlas, measure, county).map(|value| Self {
                value,
                is_mean: true,
            })
        })
    }
}

/// The mean of a measure over the municipalities of a county, each weighed by the people it speaks of.
pub fn county_mean(atlas: &Atlas, measure: Measure, county: &County) -> Option<f64> {
    let places = atlas.municipalities().iter();
    let own = places.filter(|place| place.code.county() == county.code);
    let weighed = own
        .filter_map(|place| Some((measure.value(atlas, place)?, weight(atlas, measure, place)?)));
    weighted_mean(weighed)
}

/// How many people a value speaks of; none where values cannot be added up.
fn weight(atlas: &Atlas, measure: Measure, place: &Municipality) -> Option<f64> {
    match measure {
        // The series has its own age group, whose sizes are not in the data: all inhabitants stand for it.
        Measure::Change | Measure::Series(_) => Some(f64::from(place.population_2024)),
        _ => people(atlas, measure, place),
    }
}
