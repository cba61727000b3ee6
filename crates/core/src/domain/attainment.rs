//! Level of education: the share of an age group with post-secondary education.
//!
//! Two figures that must never be joined in one line: `post_secondary` (2024, age 25-65, people whose education is
//! unknown counted in the denominator) and `series` (2001-2021, age 16-74, unknown left out).

use super::difference;

/// A share in per cent, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Share(pub f64);

/// A share for everyone, for women and for men.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BySex {
    /// Everyone.
    pub total: Share,
    /// Women.
    pub women: Share,
    /// Men.
    pub men: Share,
}

/// The years of the series. SCB counts at the end of the year before.
pub const SERIES_YEARS: [u16; 6] = [2001, 2005, 2009, 2013, 2017, 2021];

/// One of `SERIES_YEARS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SeriesYear(usize);

impl SeriesYear {
    /// How many there are.
    pub const COUNT: usize = SERIES_YEARS.len();
    /// The newest.
    pub const LAST: Self = Self(Self::COUNT - 1);

    /// The one at that place, counted from the oldest; the newest where there are not so many.
    pub fn nth(place: usize) -> Self {
        Self(place.min(Self::LAST.0))
    }

    /// Its place, counted from the oldest.
    pub fn place(self) -> usize {
        self.0
    }

    /// The year.
    pub fn year(self) -> u16 {
        SERIES_YEARS[self.0]
    }

    /// That year, if the series has it.
    pub fn from_year(year: u16) -> Option<Self> {
        SERIES_YEARS.iter().position(|own| *own == year).map(Self)
    }
}

/// What is known of the level of education in one municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Attainment {
    /// People aged 25-65, 2024: what the shares are shares of.
    pub people: u32,
    /// Share with post-secondary education, age 25-65, 2024 (SCB, Befolkningens utbildning).
    pub post_secondary: BySex,
    /// Share with three years or more of it, likewise.
    pub three_years: BySex,
    /// Share whose education is unknown, counted in the denominator of the two above.
    pub unknown: Share,
    /// Share with post-secondary education, age 16-74, for each of `SERIES_YEARS`.
    pub series: [Share; SERIES_YEARS.len()],
}

impl BySex {
    /// Women less men, in percentage points.
    pub fn gap(&self) -> f64 {
        difference(self.women.0, self.men.0)
    }
}

impl Attainment {
    /// The share in one year of the series.
    pub fn in_year(&self, year: SeriesYear) -> Share {
        self.series[year.0]
    }

    /// The change from the first to the last year of the series, in percentage points.
    pub fn change(&self) -> f64 {
        difference(self.series[SERIES_YEARS.len() - 1].0, self.series[0].0)
    }
}
