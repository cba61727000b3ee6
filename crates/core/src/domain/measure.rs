//! Everything that can colour the map.

use super::{
    Atlas, BySex, County, DistanceMethod, Municipality, Scale, SeriesYear, difference, rounded,
};
use crate::geo::Km;

/// A figure that every municipality has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Measure {
    /// Access level of the median inhabitant.
    Access,
    /// Distance to the nearest learning centre or campus.
    NearestSite,
    /// Distance to the nearest campus.
    #[default]
    NearestCampus,
    /// Share with post-secondary education, 2024.
    PostSecondary,
    /// The same among women.
    PostSecondaryWomen,
    /// The same among men.
    PostSecondaryMen,
    /// Share with three years or more of it.
    ThreeYears,
    /// Difference from Sweden as a whole.
    AgainstSweden,
    /// Women less men.
    WomenLessMen,
    /// Change 2001-2021 in the series for ages 16-74.
    Change,
    /// Share with post-secondary education in one year of that series.
    Series(SeriesYear),
    /// How many programmes and courses of now our sources know.
    Offers,
}

/// What a value is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One of the five access levels.
    Level,
    /// Kilometres by road.
    Kilometres,
    /// Per cent of an age group.
    Percent,
    /// Percentage points.
    PercentagePoints,
    /// Programmes and courses.
    Count,
}

/// Which end of the scale is good for those who live there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A high value is good.
    HighIsGood,
    /// A low value is good.
    LowIsGood,
}

impl Measure {
    /// All of them, in the order of the menu; of the series its newest year.
    pub const ALL: [Self; 12] = [
        Self::NearestCampus,
        Self::NearestSite,
        Self::Access,
        Self::Offers,
        Self::PostSecondary,
        Self::PostSecondaryWomen,
        Self::PostSecondaryMen,
        Self::ThreeYears,
        Self::AgainstSweden,
        Self::WomenLessMen,
        Self::Change,
        Self::Series(SeriesYear::LAST),
    ];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Access => "tillgang",
            Self::NearestSite => "narmast",
            Self::NearestCampus => "campus",
            Self::PostSecondary => "utbildning",
            Self::PostSecondaryWomen => "utbildning-kvinnor",
            Self::PostSecondaryMen => "utbildning-man",
            Self::ThreeYears => "tre-ar",
            Self::AgainstSweden => "mot-riket",
            Self::WomenLessMen => "kvinnor-man",
            Self::Change => "forandring",
            Self::Series(_) => "serie",
            Self::Offers => "utbud",
        }
    }

    /// The measure with that name; of the series its newest year.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.key() == key)
    }

    /// What its values are counted in.
    pub fn unit(self) -> Unit {
        match self {
            Self::Access => Unit::Level,
            Self::NearestSite | Self::NearestCampus => Unit::Kilometres,
            Self::PostSecondary
            | Self::PostSecondaryWomen
            | Self::PostSecondaryMen
            | Self::ThreeYears
            | Self::Series(_) => Unit::Percent,
            Self::Offers => Unit::Count,
            Self::AgainstSweden | Self::WomenLessMen | Self::Change => Unit::PercentagePoints,
        }
    }

    /// Whether its values follow from distances.
    pub fn rests_on_distances(self) -> bool {
        matches!(self.unit(), Unit::Level | Unit::Kilometres)
    }

    /// Whether the value of `place` holds for Sweden alone: a campus abroad is near it and does not count.
    pub fn only_sweden(self, atlas: &Atlas, place: &Municipality) -> bool {
        self.rests_on_distances() && atlas.across_border(place.code).is_some()
    }

    /// Which end is good.
    pub fn direction(self) -> Direction {
        match self {
            Self::Access | Self::NearestSite | Self::NearestCampus | Self::WomenLessMen => {
                Direction::LowIsGood
            }
            _ => Direction::HighIsGood,
        }
    }

    /// The ids of the sources it rests on, in `data/source/sources.csv`.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Access | Self::NearestSite | Self::NearestCampus => &[
                "scb-tatorter-2020",
                "larkartan-vagar",
                "larkartan-platser",
                "geonames",
            ],
            Self::Change | Self::Series(_) => &["scb-utbildning-serie"],
            Self::Offers => &["larkartan-utbud"],
            _ => &["scb-utbildning-2024"],
        }
    }

    /// The fixed classes that its values fall into.
    pub fn scale(self) -> Scale {
        Scale::of(self)
    }

    /// The value for one municipality; none where it is not known. A level counts 1 (best) to 5.
    pub fn value(self, atlas: &Atlas, place: &Municipality) -> Option<f64> {
        let attainment = &place.attainment;
        let access = || atlas.access(place.code);
        match self {
            Self::Access => access().map(|a| f64::from(a.level as u8 + 1)),
            Self::NearestSite => access().and_then(|a| a.any).map(|km| km.0),
            Self::NearestCampus => access().and_then(|a| a.campus).map(|km| km.0),
            Self::PostSecondary => Some(attainment.post_secondary.total.0),
            Self::PostSecondaryWomen => Some(attainment.post_secondary.women.0),
            Self::PostSecondaryMen => Some(attainment.post_secondary.men.0),
            Self::ThreeYears => Some(attainment.three_years.total.0),
            Self::AgainstSweden => Some(less_sweden(atlas, &attainment.post_secondary)),
            Self::WomenLessMen => Some(attainment.post_secondary.gap()),
            Self::Change => Some(attainment.change()),
            Self::Series(year) => Some(attainment.in_year(year).0),
            Self::Offers => Some(f64::from(place.programmes_now)),
        }
    }

    /// How a mean distance is known for most people; none where the value is no distance, or nobody has a way to go.
    pub fn method(self, atlas: &Atlas, place: &Municipality) -> Option<DistanceMethod> {
        let access = atlas.access(place.code)?;
        match self {
            Self::NearestSite => access.any_method,
            Self::NearestCampus => access.campus_method,
            _ => None,
        }
    }

    /// A value as exact as it is shown: a rank must not separate what the distances do not.
    pub fn as_shown(self, value: f64) -> f64 {
        match self.unit() {
            Unit::Kilometres => f64::from(rounded(Km(value))),
            _ => value,
        }
    }

    /// The value for a county; none where no source gives it and none is worked out.
    pub fn county(self, atlas: &Atlas, county: &County) -> Option<f64> {
        let post_secondary = &county.post_secondary;
        match self {
            Self::PostSecondary => Some(post_secondary.total.0),
            Self::PostSecondaryWomen => Some(post_secondary.women.0),
            Self::PostSecondaryMen => Some(post_secondary.men.0),
            Self::ThreeYears => Some(county.three_years.total.0),
            Self::AgainstSweden => Some(less_sweden(atlas, post_secondary)),
            Self::WomenLessMen => Some(post_secondary.gap()),
            _ => None,
        }
    }

    /// The value for Sweden as a whole; none where no source gives it.
    pub fn sweden(self, atlas: &Atlas) -> Option<f64> {
        let sweden = atlas.country();
        match self {
            Self::PostSecondary => Some(sweden.post_secondary.total.0),
            Self::PostSecondaryWomen => Some(sweden.post_secondary.women.0),
            Self::PostSecondaryMen => Some(sweden.post_secondary.men.0),
            Self::ThreeYears => Some(sweden.three_years.total.0),
            Self::AgainstSweden => Some(0.0),
            Self::WomenLessMen => Some(sweden.post_secondary.gap()),
            _ => None,
        }
    }

    /// Whether it tells how near studies are, or what there is of them; the others tell of the level of education.
    pub fn is_about_access(self) -> bool {
        matches!(self.unit(), Unit::Level | Unit::Kilometres | Unit::Count)
    }
}

/// What the share of everyone is more than that of Sweden as a whole, in percentage points.
fn less_sweden(atlas: &Atlas, post_secondary: &BySex) -> f64 {
    difference(
        post_secondary.total.0,
        atlas.country().post_secondary.total.0,
    )
}
