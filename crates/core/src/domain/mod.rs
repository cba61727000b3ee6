//! The subject: places, who works together, how far it is to study, and how the level of education differs.

mod access;
mod against;
mod area;
mod atlas;
mod attainment;
mod collaboration;
mod context_layers;
mod county_mean;
mod decimals;
mod finding;
mod locality;
mod mean;
mod measure;
mod offer;
mod outside;
mod particular;
mod place_name;
mod rank;
mod region;
mod road_distances;
mod scale;
pub mod scenario;
mod site;
mod source;
mod two_way;
mod within_reach;

pub use crate::roads::DistanceMethod;
pub use access::{
    Access, AccessLevel, COMMUTING, FAR, NEAR, Nearest, Reach, StudyPlace, TYPICAL_ERROR,
    WithinCommuting, about_as_far, is_just_beyond_limit, level, level_at, median_level, people_at,
    rounded,
};
pub use against::Against;
pub use area::Area;
pub use atlas::{Atlas, AtlasParts, DRAWING_HEIGHT};
pub use attainment::{Attainment, BySex, SERIES_YEARS, SeriesYear, Share};
pub use collaboration::{Basis, Collaboration, CollaborationId};
pub use context_layers::ContextLayers;
pub use county_mean::{CountyValue, county_mean};
pub use decimals::{difference, in_units};
pub use finding::{Extreme, Finding, Members, Standing};
pub use locality::{Distance, Locality, LocalityCode, Nearby};
pub use mean::mean;
pub use measure::{Direction, Measure, Unit};
pub use offer::{
    Decision, Given, Offer, OfferForm, OfferKind, OfferPlace, Programmes, Recency, THIS_YEAR, Term,
    is_of_now,
};
pub use outside::{Nation, OutsideCampus};
pub use particular::{PORTRAYED, Particular};
pub use place_name::{Authority, Language, NameScope, NameSource, PlaceName};
pub use rank::{RankAmong, RankFrom, Ranks};
pub use region::{
    Country, County, CountyCode, FOCUS_COUNTIES, Land, Municipality, MunicipalityCode,
};
pub use road_distances::RoadDistances;
pub use scale::{Class, Palette, Scale};
pub use site::{Evidence, Service, Site, SiteId, SiteKind, Status};
pub use source::{DatedPage, Publisher, Source, host};
pub use two_way::{Third, TwoWay, TwoWayPlace};
