//! Road distances between municipalities, counted between their main localities.

use super::MunicipalityCode;
use crate::geo::Km;

/// How far it is by road from the main locality of each municipality to that of each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoadDistances {
    /// For each municipality the kilometres to each before it.
    rows: Vec<(MunicipalityCode, Vec<u16>)>,
}

impl RoadDistances {
    /// The distances from a row a municipality: its code, and the kilometres to each municipality of the rows before.
    pub fn new(rows: Vec<(MunicipalityCode, Vec<u16>)>) -> Self {
        Self { rows }
    }

    /// How far it is from one municipality to another; none where that is not known.
    pub fn between(&self, one: MunicipalityCode, other: MunicipalityCode) -> Option<Km> {
        let row_of = |code| self.rows.iter().position(|(known, _)| *known == code);
        let (one, other) = (row_of(one)?, row_of(other)?);
        if one == other {
            return Some(Km(0.0));
        }
        let (_, km) = self.rows.get(one.max(other))?;
        km.get(one.min(other)).map(|km| Km(f64::from(*km)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_are_as_long() {
        let [a, b, c] = [2425, 2462, 2480].map(MunicipalityCode);
        let rows = vec![(a, vec![]), (b, vec![50]), (c, vec![220, 240])];
        let roads = RoadDistances::new(rows);
        assert_eq!(roads.between(a, b), Some(Km(50.0)));
        assert_eq!(roads.between(b, a), Some(Km(50.0)));
        assert_eq!(roads.between(b, c), Some(Km(240.0)));
        assert_eq!(roads.between(c, c), Some(Km(0.0)));
        assert_eq!(roads.between(a, MunicipalityCode(9999)), None);
    }
}
