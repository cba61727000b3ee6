//! Campuses beyond the five counties.

use super::{DatedPage, SiteId};
use crate::geo::LonLat;
use serde::Deserialize;

/// The country that a campus lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Nation {
    /// Sweden.
    #[serde(rename = "SE")]
    Sweden,
    /// Norway.
    #[serde(rename = "NO")]
    Norway,
    /// Finland.
    #[serde(rename = "FI")]
    Finland,
}

/// A university's campus beyond the five counties, in use, that is nearer to some of their people than their own.
#[derive(Debug, Clone, PartialEq)]
pub struct OutsideCampus {
    /// Its stable name.
    pub id: SiteId,
    /// Its name, with its town.
    pub name: String,
    /// Its country. Those abroad count only where a reader asks for it.
    pub nation: Nation,
    /// Its point, or its town's.
    pub at: LonLat,
    /// The page it rests on.
    pub source: DatedPage,
}
