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

/// Where a municipality stands among those it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankAmong {
    /// Its rank; 1 is best.
    pub rank: usize,
    /// Its rank from the other end; 1 is worst.
    pub from_last: usize,
    /// Whether others have the same value.
    pub is_shared: bool,
    /// How many they are, itself among them.
    pub of: usize,
    /// Whether they are those of its county: it lies outside of the four.
    pub in_county: bool,
}

/// An end of a ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankFrom {
    /// That of the best.
    Best,
    /// That of the worst.
    Worst,
}

impl RankAmong {
    /// The end that it is nearer to, and its rank from there.
    pub fn from_nearer_end(&self) -> (RankFrom, usize) {
        match self.rank <= self.from_last {
            true => (RankFrom::Best, self.rank),
            false => (RankFrom::Worst, self.from_last),
        }
    }
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

    /// The same with its distance to both ends and whether it is shared.
    pub fn among(&self, place: &Municipality) -> Option<RankAmong> {
        let value = self.value(place)?;
        let own = group(place);
        let (rank, of) = self.of(place)?;
        let (_, values) = self.groups.iter().find(|(other, _)| *other == own)?;
        let same = values.iter().filter(|other| **other == value).count();
        Some(RankAmong {
            rank,
            from_last: of + 2 - rank - same,
            is_shared: same > 1,
            of,
            in_county: own.is_some(),
        })
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
