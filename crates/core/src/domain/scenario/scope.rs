//! Whose people are counted.

use crate::domain::{Area, Atlas, CollaborationId, CountyCode, Locality, MunicipalityCode};

/// Whose people are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scope {
    /// Those of the five counties.
    #[default]
    All,
    /// Those of the four counties that the map is about.
    Focus,
    /// Those of one county.
    County(CountyCode),
    /// Those of a collaboration's members.
    Members(CollaborationId),
    /// Those of one municipality.
    Municipality(MunicipalityCode),
}

impl Scope {
    /// The scope of an area that a reader has asked for; members are those of the chosen collaboration.
    pub fn of(area: Area, collaboration: Option<CollaborationId>) -> Self {
        match area {
            Area::All => Self::All,
            Area::Focus => Self::Focus,
            Area::County(code) => Self::County(code),
            Area::Members => Self::Members(CollaborationId::compared(collaboration)),
        }
    }

    /// Whether a municipality belongs to it.
    pub fn holds(self, atlas: &Atlas, code: MunicipalityCode) -> bool {
        match self {
            Self::All => true,
            Self::Focus => code.county().is_focus(),
            Self::County(county) => code.county() == county,
            Self::Members(id) => {
                let collaboration = atlas.collaboration(id);
                collaboration.is_some_and(|it| it.members.contains(&code))
            }
            Self::Municipality(own) => code == own,
        }
    }

    /// Its localities with their places in the atlas.
    pub fn localities(self, atlas: &Atlas) -> impl Iterator<Item = (usize, &Locality)> {
        let all = atlas.localities().iter().enumerate();
        all.filter(move |(_, locality)| self.holds(atlas, locality.municipality))
    }
}
