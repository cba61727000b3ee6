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
}

impl Tab {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Map, Self::Table, Self::Supply];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "karta",
            Self::Table => "tabell",
            Self::Supply => "utbud",
        }
    }

    /// The tab with that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.key() == key)
    }
}
