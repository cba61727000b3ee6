//! Fixed classes: where one colour ends and the next begins.
//!
//! The breaks are numbers that a reader would call round, set with the quantiles of the 54 municipalities as the guide.
//! They do not move with the data, so that a colour means the same in every view and every year.

use super::{Direction, Measure};

/// The place of a class on its scale, counted from the lowest values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class(pub usize);

/// Which set of colours a scale is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// Five steps from calm to strong.
    Five,
    /// Six steps from calm to strong.
    Six,
    /// Seven steps around a middle: three above it, three below it.
    Diverging,
}

/// Classes with their limits. A value on a limit belongs to the class above it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The limits between classes, rising.
    pub breaks: &'static [f64],
    /// The colours.
    pub palette: Palette,
    direction: Direction,
}

impl Scale {
    /// The scale of a measure.
    pub fn of(measure: Measure) -> Self {
        use Palette::{Diverging, Five, Six};
        let (breaks, palette): (&[f64], _) = match measure {
            // Between the level numbers 1 to 5.
            Measure::Access => (&[1.5, 2.5, 3.5, 4.5], Five),
            Measure::NearestSite => (&[5.0, 15.0, 40.0, 80.0], Five),
            Measure::NearestCampus => (&[40.0, 80.0, 120.0, 160.0], Five),
            Measure::PostSecondary => (&[27.0, 30.0, 35.0, 40.0, 50.0], Six),
            Measure::PostSecondaryWomen => (&[38.0, 42.0, 46.0, 50.0, 60.0], Six),
            Measure::PostSecondaryMen => (&[17.0, 20.0, 25.0, 30.0, 40.0], Six),
            Measure::ThreeYears => (&[16.0, 18.0, 20.0, 25.0, 30.0], Six),
            Measure::AgainstSweden => (&[-20.0, -10.0, -2.0, 2.0, 10.0, 20.0], Diverging),
            Measure::WomenLessMen => (&[16.0, 18.0, 20.0, 22.0, 24.0], Six),
            Measure::Change => (&[7.0, 8.0, 9.0, 10.0, 12.0], Six),
            // The same for all years, so that the years can be compared.
            Measure::Series(_) => (&[15.0, 20.0, 25.0, 30.0, 40.0], Six),
            Measure::Offers => (&[1.0, 2.0, 5.0, 15.0], Five),
        };
        Self {
            breaks,
            palette,
            direction: measure.direction(),
        }
    }

    /// How many classes there are.
    pub fn classes(&self) -> usize {
        self.breaks.len() + 1
    }

    /// The class that a value falls into.
    pub fn class(&self, value: f64) -> Class {
        Class(self.breaks.partition_point(|&limit| limit <= value))
    }

    /// The lower and upper limit of a class; none at the open ends.
    pub fn limits(&self, class: Class) -> (Option<f64>, Option<f64>) {
        let lower = class.0.checked_sub(1).and_then(|i| self.breaks.get(i));
        (lower.copied(), self.breaks.get(class.0).copied())
    }

    /// The step of the palette: 0 is calm, the last is the strongest, which marks the gap.
    pub fn palette_index(&self, class: Class) -> usize {
        match self.direction {
            Direction::LowIsGood => class.0,
            Direction::HighIsGood => self.breaks.len() - class.0,
        }
    }

    /// The class that is drawn in that step of the palette.
    pub fn class_of_palette_index(&self, palette_index: usize) -> Class {
        // Calm to strong is the same order or its reverse, so the way back is the way there.
        Class(self.palette_index(Class(palette_index)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(measure: Measure, value: f64, class: usize, palette_index: usize) {
        let scale = measure.scale();
        let found = scale.class(value);
        assert_eq!(
            (found.0, scale.palette_index(found)),
            (class, palette_index)
        );
    }

    #[test]
    fn a_value_on_a_limit_belongs_above_it() {
        check(Measure::NearestCampus, 40.0, 1, 1);
    }

    #[test]
    fn a_value_below_the_first_limit() {
        check(Measure::NearestCampus, 39.99, 0, 0);
    }

    #[test]
    fn the_longest_way_is_the_strongest() {
        check(Measure::NearestCampus, 255.0, 4, 4);
    }

    #[test]
    fn the_lowest_share_is_the_strongest() {
        check(Measure::PostSecondary, 23.72, 0, 5);
    }

    #[test]
    fn the_highest_share_is_calm() {
        check(Measure::PostSecondary, 58.51, 5, 0);
    }

    #[test]
    fn like_sweden_is_the_middle() {
        check(Measure::AgainstSweden, 0.0, 3, 3);
        check(Measure::AgainstSweden, -2.0, 3, 3);
        check(Measure::AgainstSweden, 2.0, 4, 2);
        check(Measure::AgainstSweden, -21.0, 0, 6);
        check(Measure::AgainstSweden, 20.0, 6, 0);
    }

    #[test]
    fn levels_are_classes() {
        check(Measure::Access, 1.0, 0, 0);
        check(Measure::Access, 5.0, 4, 4);
    }

    #[test]
    fn every_scale_rises_and_fits_its_palette() {
        for measure in Measure::ALL {
            let scale = measure.scale();
            assert!(scale.breaks.is_sorted_by(|a, b| a < b), "{measure:?}");
            let steps = match scale.palette {
                Palette::Five => 5,
                Palette::Six => 6,
                Palette::Diverging => 7,
            };
            assert_eq!(scale.classes(), steps, "{measure:?}");
        }
    }

    #[test]
    fn limits_are_open_at_the_ends() {
        let scale = Measure::NearestCampus.scale();
        assert_eq!(scale.limits(Class(0)), (None, Some(40.0)));
        assert_eq!(scale.limits(Class(2)), (Some(80.0), Some(120.0)));
        assert_eq!(scale.limits(Class(4)), (Some(160.0), None));
    }
}
