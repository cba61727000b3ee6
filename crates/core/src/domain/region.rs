//! Counties and municipalities.

use super::{Attainment, BySex};
use crate::geo::{LonLat, Shape};
use std::fmt;

/// A county's two-digit code (SCB), such as 24 for Västerbotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountyCode(pub u8);

/// A municipality's four-digit code (SCB); the first two digits are the county's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(pub u16);

/// The four counties that the map is about, from the north. Gävleborg stands beside them as a neighbour.
pub const FOCUS_COUNTIES: [CountyCode; 4] = [
    CountyCode(25),
    CountyCode(24),
    CountyCode(23),
    CountyCode(22),
];

impl CountyCode {
    /// The code from its two digits.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text, 2).map(|n| Self(n as u8))
    }

    /// Whether the county is one of the four that the map is about.
    pub fn is_focus(self) -> bool {
        FOCUS_COUNTIES.contains(&self)
    }
}

impl MunicipalityCode {
    /// The code from its four digits.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text, 4).map(Self)
    }

    /// The county that the municipality lies in.
    pub fn county(self) -> CountyCode {
        CountyCode((self.0 / 100) as u8)
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl fmt::Display for CountyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// Sweden as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// Share with post-secondary education, age 25-65, 2024.
    pub post_secondary: BySex,
    /// Share with three years or more of it.
    pub three_years: BySex,
}

/// A county with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct County {
    /// SCB's code.
    pub code: CountyCode,
    /// The name with "län".
    pub name: String,
    /// Share with post-secondary education, age 25-65, 2024; computed from the municipalities.
    pub post_secondary: BySex,
    /// Share with three years or more of it.
    pub three_years: BySex,
    /// Its area.
    pub shape: Shape,
}

/// Land around the municipalities of the map: a neighbouring country or the rest of Sweden. It only gives the basemap.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    /// Its code: the country's two letters (ISO 3166).
    pub code: String,
    /// Its area.
    pub shape: Shape,
}

/// A municipality with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    /// SCB's code.
    pub code: MunicipalityCode,
    /// The name without "kommun".
    pub name: String,
    /// Its area.
    pub shape: Shape,
    /// Where its name stands best: well inside, with room to the sides.
    pub label: LonLat,
    /// Inhabitants on 31 December 2020, the year of the localities.
    pub population_2020: u32,
    /// Inhabitants on 31 December 2024.
    pub population_2024: u32,
    /// Level of education.
    pub attainment: Attainment,
    /// How many programmes and courses of now our sources know in it; the programmes themselves come later.
    pub programmes_now: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_knows_its_county_and_its_digits() {
        let dorotea = MunicipalityCode::parse("2425").expect("four digits");
        assert_eq!(dorotea.county(), CountyCode(24));
        assert_eq!(dorotea.to_string(), "2425");
        assert_eq!(MunicipalityCode(114).to_string(), "0114");
    }

    #[test]
    fn other_texts_are_no_codes() {
        for text in ["", "242", "24255", "24a5", "+242", "２４２５"] {
            assert_eq!(MunicipalityCode::parse(text), None, "{text}");
        }
    }
}
