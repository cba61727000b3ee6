//! The figures of a comparison as pairs of bars, each pair on a scale that is said.

use super::Comparing;
use crate::domain::{Against, Measure, Unit};
use crate::text::against::Other;

/// What is compared after the measure that the map shows, in this order.
const MEASURES: [Measure; 4] = [
    Measure::NearestCampus,
    Measure::PostSecondaryWomen,
    Measure::PostSecondaryMen,
    Measure::Change,
];

/// One measure of both.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedPair {
    /// The measure.
    pub what: &'static str,
    /// The chosen municipality.
    pub own: ComparedBar,
    /// What it is compared with.
    pub other: ComparedBar,
    /// How long the longest bar could be: bars in per cent are as long as the per cent that they stand for.
    pub scale: String,
    /// Sweden, where the sources give its value and it is not what is compared with.
    pub sweden: Option<ComparedBar>,
}

/// A value as a bar and in words.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedBar {
    /// Whose value it is.
    pub name: String,
    /// The value in words.
    pub words: String,
    /// The length, in per cent of the scale.
    pub length: f64,
}

impl Comparing<'_> {
    /// The measure that the map shows, and then those that are always compared.
    pub fn pairs(&self) -> Vec<ComparedPair> {
        let others = MEASURES.into_iter().filter(|it| *it != self.measure);
        let all = [self.measure].into_iter().chain(others);
        all.filter_map(|measure| self.pair(measure)).collect()
    }

    fn pair(&self, measure: Measure) -> Option<ComparedPair> {
        let end = self.end(measure)?;
        let (own, there) = self.values(measure)?;
        let bar = |name: String, value: f64| ComparedBar {
            name,
            words: (self.text.value)(measure, value),
            length: (100.0 * value / f64::from(end)).clamp(0.0, 100.0),
        };
        let name = |other| (self.words.name)(other);
        let sweden = measure.sweden(self.atlas);
        let sweden = sweden.filter(|_| self.against != Against::Sweden);
        Some(ComparedPair {
            what: (self.text.measure)(measure),
            own: bar(self.place.name.clone(), own),
            other: bar(name(self.other), there),
            scale: (self.words.scale)(measure.unit(), end),
            sweden: sweden.map(|value| bar(name(Other::Sweden), value)),
        })
    }

    /// Where the scale of a measure ends, so that every municipality has room: shares at all, others at the next round number.
    /// None for levels, which have no length.
    fn end(&self, measure: Measure) -> Option<u32> {
        let step = match measure.unit() {
            Unit::Level => return None,
            Unit::Percent => return Some(100),
            Unit::Kilometres => 50,
            Unit::Count => 10,
            Unit::PercentagePoints => 5,
        };
        let places = self.atlas.municipalities().iter();
        let all = places.filter_map(|place| measure.value(self.atlas, place));
        let longest = all.fold(0.0, f64::max).ceil() as u32;
        Some(longest.max(1).next_multiple_of(step))
    }
}
