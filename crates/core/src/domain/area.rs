//! Which municipalities are asked for, as links name it.

use super::{CountyCode, MunicipalityCode};

/// Which municipalities are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Area {
    /// All of them.
    #[default]
    All,
    /// The four counties that the map is about.
    Focus,
    /// One county.
    County(CountyCode),
    /// The members of the chosen collaboration.
    Members,
}

const FOCUS: &str = "fyra";
const MEMBERS: &str = "medlemmar";

impl Area {
    /// The area as a link holds it; empty for all.
    pub fn to_param(self) -> String {
        match self {
            Self::All => String::new(),
            Self::Focus => FOCUS.to_owned(),
            Self::County(code) => code.to_string(),
            Self::Members => MEMBERS.to_owned(),
        }
    }

    /// The area that a link holds.
    pub fn from_param(text: &str) -> Option<Self> {
        match text {
            "" => Some(Self::All),
            FOCUS => Some(Self::Focus),
            MEMBERS => Some(Self::Members),
            code => CountyCode::parse(code).map(Self::County),
        }
    }

    /// Whether a municipality is in the area.
    pub fn holds(self, code: MunicipalityCode, members: &[MunicipalityCode]) -> bool {
        match self {
            Self::All => true,
            Self::Focus => code.county().is_focus(),
            Self::County(county) => code.county() == county,
            Self::Members => members.contains(&code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_survives_a_link() {
        let county = Area::County(CountyCode(24));
        for area in [Area::All, Area::Focus, county, Area::Members] {
            assert_eq!(Area::from_param(&area.to_param()), Some(area));
        }
        assert_eq!(Area::from_param("x"), None);
    }
}
