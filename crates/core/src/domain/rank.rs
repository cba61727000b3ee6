//! Where municipalities stand among those they are compared with.

use super::{Atlas, CountyCode, Direction, Measure, Municipality};

/// The values of a measure, gathered once for all who ask where they stand.
#[derive(Debug)]
pub struct Ranks<'a> {
    /// Whose values they are.
    pub atlas: &'a Atlas,
    /// What they are values of.
    pub measure: Measure,
    /// As exact as they are shown. None is the four counties, whose 44 are compared among themselves; others within their county.
    groups: Vec<(Option<CountyCode>, Vec<f64>)>,
}

impl<'a> Ranks<'a> {
    /// The values of all municipalities that have one.
    pub fn new(atlas: &'a Atlas, measure: Measure) -> Self {
        let mut ranks = Self {
            atlas,
            measure,
            groups: Vec::new(),
        };
        for place in atlas.municipalities() {
            let Some(value) = ranks.value(place) else {
                continue;
            };
            let own = group(place);
            match ranks.groups.iter_mut().find(|(other, _)| *other == own) {
                Some((_, values)) => values.push(value),
                None => ranks.groups.push((own, vec![value])),
            }
        }
        ranks
    }

    /// Where a municipality stands, and among how many, itself included. 1 is best; equal values share a rank. None without
    /// a value.
    pub fn of(&self, place: &Municipality) -> Option<(usize, usize)> {
        let value = self.value(place)?;
        let own = group(place);
        let (_, values) = self.groups.iter().find(|(other, _)| *other == own)?;
        let is_better = |other: &&f64| match self.measure.direction() {
            Direction::HighIsGood => **other > value,
            Direction::LowIsGood => **other < value,
        };
        Some((1 + values.iter().filter(is_better).count(), values.len()))
    }

    fn value(&self, place: &Municipality) -> Option<f64> {
        let value = self.measure.value(self.atlas, place)?;
        Some(self.measure.as_shown(value))
    }
}

impl Municipality {
    /// Whether the two are ranked among the same municipalities: the four counties' 44, or those of another county.
    pub fn is_compared_with(&self, other: &Self) -> bool {
        group(self) == group(other)
    }
}

fn group(place: &Municipality) -> Option<CountyCode> {
    let county = place.code.county();
    (!county.is_focus()).then_some(county)
}
