//! The axis of a chart.

use crate::domain::{Measure, Unit};

/// A straight axis. Places on it are shares of its length: 0 at the low end, 1 at the high one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis {
    /// The value at the low end.
    pub low: f64,
    /// The value at the high end.
    pub high: f64,
}

impl Axis {
    /// The shortest axis of `measure` in round numbers that holds all of `values`; none without values.
    pub fn around(measure: Measure, values: impl Iterator<Item = f64>) -> Option<Self> {
        let step = match measure.unit() {
            Unit::Kilometres => 5.0,
            Unit::Percent => 10.0,
            Unit::PercentagePoints => 2.0,
            Unit::Level | Unit::Count => 1.0,
        };
        let ends = values.fold(None, |ends: Option<(f64, f64)>, value| match ends {
            None => Some((value, value)),
            Some((low, high)) => Some((low.min(value), high.max(value))),
        });
        let (low, high) = ends?;
        let low = (low / step).floor() * step;
        Some(Self {
            low,
            high: ((high / step).ceil() * step).max(low + step),
        })
    }

    /// The same axis, made longer where it is needed to begin or end at zero: what bars stand on.
    pub fn with_zero(self) -> Self {
        Self {
            low: self.low.min(0.0),
            high: self.high.max(0.0),
        }
    }

    /// Where a value stands; at an end where it lies beyond it.
    pub fn along(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}
