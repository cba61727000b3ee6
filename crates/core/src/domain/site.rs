//! Places to study, what they offer and how well it is known.

use super::{LocalityCode, MunicipalityCode};
use crate::geo::LonLat;
use serde::Deserialize;
use std::fmt;

/// A site's stable name in links, such as `dorotea-larcentrum`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId(pub String);

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteKind {
    /// A university's campus.
    University,
    /// A campus that several universities use.
    Campus,
    /// A municipal place to study at a distance.
    LearningCentre,
    /// Adult education that no source calls a learning centre: shown, not counted as access.
    AdultEducation,
}

/// Something that a site offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Programmes or courses of universities.
    UniversityCourses,
    /// Higher vocational education (yrkeshögskola).
    #[serde(rename = "yh")]
    HigherVocational,
    /// Places to sit and study.
    StudyPlaces,
    /// Exams under supervision.
    Exams,
    /// Study and career guidance.
    Guidance,
    /// Municipal adult education (komvux).
    AdultEducation,
    /// Teaching by video conference.
    VideoConference,
    /// A library.
    Library,
    /// Laboratory or clinical training.
    ClinicalTraining,
}

/// How well a site is evidenced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A source names the site.
    Named,
    /// A source only counts the municipality as having one.
    Statement,
    /// It follows from a source without being named.
    Indirect,
}

/// Whether the site is in use today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In use according to its sources.
    Active,
    /// Planned; its opening is not confirmed.
    Planned,
    /// No source says that it still is in use.
    Unconfirmed,
    /// It was in use; no newer trace was found.
    Historical,
}

/// A place to study.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Its name in links.
    pub id: SiteId,
    /// What kind of place it is.
    pub kind: SiteKind,
    /// Its name.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: MunicipalityCode,
    /// The town it lies in.
    pub town: String,
    /// The locality it lies in, from where its distances are counted.
    pub locality: Option<LocalityCode>,
    /// Its point; the town's unless `exact`.
    pub at: LonLat,
    /// Whether the point is the site's own.
    pub exact: bool,
    /// Street address or house, if a source gives one.
    pub address: String,
    /// Who runs it.
    pub operator: String,
    /// Its page or its operator's.
    pub website: String,
    /// An organisational contact.
    pub contact: String,
    /// What it offers.
    pub services: Vec<Service>,
    /// What is known of its offers, in Swedish.
    pub offers_sv: String,
    /// The same in English.
    pub offers_en: String,
    /// How well it is evidenced.
    pub evidence: Evidence,
    /// Whether it is in use.
    pub status: Status,
    /// Year of its newest dated source.
    pub newest_source: Option<u16>,
    /// The pages it rests on.
    pub sources: Vec<String>,
}

impl SiteKind {
    /// Whether such a place in use counts as a campus.
    pub fn is_campus(self) -> bool {
        matches!(self, Self::University | Self::Campus)
    }
}

impl Site {
    /// Whether the site is drawn on the map.
    pub fn is_active(&self) -> bool {
        self.status == Status::Active
    }

    /// Whether the site counts as a campus when access is judged.
    pub fn counts_as_campus(&self) -> bool {
        self.is_active() && self.kind.is_campus()
    }

    /// Whether the site counts as a learning centre when access is judged.
    pub fn counts_as_centre(&self) -> bool {
        self.is_active() && self.kind == SiteKind::LearningCentre
    }
}

impl fmt::Display for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
