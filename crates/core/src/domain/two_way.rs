//! Two figures of each municipality side by side: how far it is, and the level of education. That both stand together says
//! nothing of a cause.

use super::{Atlas, Measure, Municipality, MunicipalityCode};
use std::cmp::Reverse;

/// A third of the scale of one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Third {
    /// Below the lower limit.
    Low,
    /// From the lower limit up to the upper.
    Middle,
    /// On the upper limit or above.
    High,
}

impl Third {
    /// From the lowest.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    fn of(value: f64, [lower, upper]: [f64; 2]) -> Self {
        match value {
            _ if value < lower => Self::Low,
            _ if value < upper => Self::Middle,
            _ => Self::High,
        }
    }
}

/// A municipality in the table of three by three.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoWayPlace {
    /// Which one.
    pub municipality: MunicipalityCode,
    /// How far it is, in kilometres.
    pub way: f64,
    /// How far it is among the three.
    pub way_third: Third,
    /// The share with post-secondary education, in per cent.
    pub education: f64,
    /// What that is among the three.
    pub education_third: Third,
}

/// Distance against level of education, in three by three classes.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWay {
    /// The distance that is asked for.
    pub way: Measure,
    /// The limits between short, middle and long ways, in kilometres.
    pub way_limits: [f64; 2],
    /// The limits between low, middle and high shares, in per cent.
    pub education_limits: [f64; 2],
    /// The municipalities, the longest way first.
    pub places: Vec<TwoWayPlace>,
}

impl TwoWay {
    /// The level of education that is shown: the share with post-secondary education, 2024.
    pub const EDUCATION: Measure = Measure::PostSecondary;
    /// Its limits: fixed classes of the measure, near the thirds of the 44 municipalities.
    const EDUCATION_LIMITS: [f64; 2] = [30.0, 35.0];
    /// The limits of ways to a campus: near and far.
    const CAMPUS_LIMITS: [f64; 2] = [40.0, 120.0];
    /// The limits of ways to a learning centre or campus.
    const SITE_LIMITS: [f64; 2] = [5.0, 15.0];

    /// The municipalities that are asked for; those without one of the figures are left out. `is_campus` asks for the way to a
    /// campus, and not to the nearer of campus and learning centre.
    pub fn of<'a>(
        atlas: &Atlas,
        is_campus: bool,
        places: impl Iterator<Item = &'a Municipality>,
    ) -> Self {
        let (way, way_limits) = match is_campus {
            true => (Measure::NearestCampus, Self::CAMPUS_LIMITS),
            false => (Measure::NearestSite, Self::SITE_LIMITS),
        };
        let place = |place: &Municipality| {
            let km = way.value(atlas, place)?;
            let share = Self::EDUCATION.value(atlas, place)?;
            Some(TwoWayPlace {
                municipality: place.code,
                way: km,
                way_third: Third::of(km, way_limits),
                education: share,
                education_third: Third::of(share, Self::EDUCATION_LIMITS),
            })
        };
        let mut places: Vec<TwoWayPlace> = places.filter_map(place).collect();
        places.sort_by(|a, b| b.way.total_cmp(&a.way));
        Self {
            way,
            way_limits,
            education_limits: Self::EDUCATION_LIMITS,
            places,
        }
    }

    /// The municipalities of one cell, the longest way first.
    pub fn cell(&self, way: Third, education: Third) -> impl Iterator<Item = &TwoWayPlace> {
        let places = self.places.iter();
        places.filter(move |it| it.way_third == way && it.education_third == education)
    }

    /// The cells in the order in which they are told: long ways and low shares first.
    pub fn cells() -> impl Iterator<Item = (Third, Third)> {
        let mut ways = Third::ALL;
        ways.sort_by_key(|way| Reverse(*way));
        let cells = ways.into_iter();
        cells.flat_map(|way| Third::ALL.map(|education| (way, education)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_on_a_limit_belongs_above_it() {
        let third = |value| Third::of(value, [40.0, 120.0]);
        assert_eq!(third(39.9), Third::Low);
        assert_eq!(third(40.0), Third::Middle);
        assert_eq!(third(120.0), Third::High);
    }

    #[test]
    fn limits_are_limits_of_the_classes_that_colour_the_map() {
        for (measure, limits) in [
            (Measure::NearestCampus, TwoWay::CAMPUS_LIMITS),
            (Measure::NearestSite, TwoWay::SITE_LIMITS),
            (TwoWay::EDUCATION, TwoWay::EDUCATION_LIMITS),
        ] {
            let breaks = measure.scale().breaks;
            assert!(limits.iter().all(|it| breaks.contains(it)), "{measure:?}");
            assert!(limits[0] < limits[1]);
        }
    }

    #[test]
    fn long_ways_and_low_shares_are_told_first() {
        let cells: Vec<_> = TwoWay::cells().collect();
        assert_eq!(cells.len(), 9);
        assert_eq!(cells[0], (Third::High, Third::Low));
        assert_eq!(cells[8], (Third::Low, Third::High));
    }
}
