//! What counts as near: the distance that people are counted at.

use crate::domain::NEAR;
use crate::geo::Km;
use crate::roads::A_METRE;

/// The distance by road that people are counted at, in whole kilometres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u8);

impl Threshold {
    /// The nearest that can be chosen.
    pub const LEAST: u8 = 10;
    /// The farthest that can be chosen.
    pub const MOST: u8 = 150;

    /// The threshold of so many kilometres; none below `LEAST` or above `MOST`.
    pub fn new(km: u8) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&km).then_some(Self(km))
    }

    /// The threshold in kilometres.
    pub fn km(self) -> Km {
        Km(f64::from(self.0))
    }

    /// The threshold as a link holds it.
    pub fn to_param(self) -> String {
        self.0.to_string()
    }

    /// The threshold that a link holds.
    pub fn from_param(text: &str) -> Option<Self> {
        Self::new(text.parse().ok()?)
    }
}

impl Default for Threshold {
    /// What counts as near elsewhere on the map too.
    fn default() -> Self {
        Self(NEAR.0 as u8)
    }
}

/// Whether a distance lies within a limit; one on the limit does.
pub fn is_within(distance: Km, limit: Km) -> bool {
    distance.0 <= limit.0 + A_METRE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_kilometres_from_10_to_150() {
        let read = |text| Threshold::from_param(text).map(|it| it.km().0);
        assert_eq!(read("10"), Some(10.0));
        assert_eq!(read("85"), Some(85.0));
        assert_eq!(read("150"), Some(150.0));
        for text in ["", "9", "151", "80.5", "-80", "x", "8e1", "1000000"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(Threshold::default().to_param(), "40");
    }

    #[test]
    fn what_lies_on_the_limit_lies_within() {
        assert!(is_within(Km(0.1 + 0.2 + 79.7), Km(80.0)));
        assert!(!is_within(Km(80.1), Km(80.0)));
    }
}
