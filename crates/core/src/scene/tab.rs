//! How the page shows the municipalities, as links name it.

/// How the page shows the municipalities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// As a map.
    #[default]
    Map,
    /// As tables.
    Table,
    /// By what can be studied in them.
    Supply,
    /// One of them, on a page of its own.
    Profile,
    /// As a landscape in which learning centres open and close.
    WhatIf,
}

impl Tab {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::Map,
        Self::Table,
        Self::Supply,
        Self::Profile,
        Self::WhatIf,
    ];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "karta",
            Self::Table => "tabell",
            Self::Supply => "utbud",
            Self::Profile => "kommun",
            Self::WhatIf => "tank-om",
        }
    }

    /// Whether it shows the map.
    pub fn has_map(self) -> bool {
        matches!(self, Self::Map | Self::WhatIf)
    }

    /// Whether its screen has a heading and choices of its own.
    pub fn is_on_its_own(self) -> bool {
        matches!(self, Self::Supply | Self::Profile)
    }

    /// The tab with that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.key() == key)
    }
}
