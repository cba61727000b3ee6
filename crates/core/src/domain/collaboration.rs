//! Municipalities that work together, and on what authority we say so.

use super::MunicipalityCode;
use serde::Deserialize;

/// The collaborations a reader can choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CollaborationId {
    /// Koordinerad kompetensförstärkning i glesbygd, 17 municipalities.
    #[default]
    Kkig,
    /// Akademi Norr.
    AkademiNorr,
    /// Lapplands kommunalförbund.
    Lapplands,
    /// Koordinerad kraftsamling, Västerbotten and Norrbotten.
    Kraftsamling,
    /// Kraftsamling Gävleborg.
    KraftsamlingGavleborg,
}

impl CollaborationId {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 5] = [
        Self::Kkig,
        Self::AkademiNorr,
        Self::Lapplands,
        Self::Kraftsamling,
        Self::KraftsamlingGavleborg,
    ];

    /// The name in links and data.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kkig => "kkig",
            Self::AkademiNorr => "akademi-norr",
            Self::Lapplands => "lapplands",
            Self::Kraftsamling => "kraftsamling",
            Self::KraftsamlingGavleborg => "kraftsamling-gavleborg",
        }
    }

    /// Whose members are compared with others: those of the chosen collaboration, or of the first where none is chosen.
    /// Only those of a chosen one are marked on the map.
    pub fn compared(chosen: Option<Self>) -> Self {
        chosen.unwrap_or_default()
    }

    /// The collaboration with that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.key() == key)
    }
}

/// How we know who the members are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The source lists them.
    Stated,
    /// The source gives their number; the list is worked out from other sources.
    Inferred,
}

/// A collaboration and its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collaboration {
    /// Which one.
    pub id: CollaborationId,
    /// Its full name.
    pub name: String,
    /// The name people use.
    pub short_name: String,
    /// The time that the list speaks of, as dates or years around a slash or dash.
    pub period: String,
    /// How we know who the members are.
    pub basis: Basis,
    /// The page it rests on.
    pub source_url: String,
    /// Its own page, where it tells what can be studied; empty where our sources name none.
    pub website: String,
    /// The members, by code.
    pub members: Vec<MunicipalityCode>,
}
