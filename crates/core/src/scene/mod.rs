//! What is drawn and written on the page, as plain data: everything a test needs to know about the page, without a page.

mod announce;
mod borders;
mod camera;
mod compare;
mod compass;
mod context_layers;
mod detail;
mod dots;
mod framing;
mod labels;
mod legend;
mod map;
mod neighbours;
mod profile;
mod programme;
mod ranking;
mod region;
mod search;
mod series;
mod site;
mod sources;
mod summary;
mod supply;
mod symbols;
mod tab;
mod table;
mod tap;
mod way;
mod window;

pub use announce::announcement;
pub use borders::Borders;
pub use camera::{Camera, MAX_ZOOM, Transform, Viewport, ZoomStep};
pub use compare::{Comparison, LETTERS, comparison, similar};
pub use compass::{Neighbour, compass};
pub use context_layers::ContextPaths;
pub use detail::{
    AccessFacts, CollaborationFact, Detail, EducationRow, Fact, Heading, KINDS_IN_LEGEND,
    LocalityRow, MunicipalityDetail, NameFact, NearestFact, PlaceDetail, ShortFacts, SourceLink,
    across_border, detail, heading, place_name, place_names, short_facts, source_links,
};
pub use dots::{Band, Dot, DotPlot, Tick, dot_plot};
pub use framing::{framing, is_seen_well};
pub use labels::{Label, LocalityMark, Names, Naming, Weight, names, one_more};
pub use legend::{Legend, LegendClass, legend};
pub use map::{Basemap, CountyShape, Drawing, RegionShape, SiteMark};
pub use neighbours::{CompassPoint, neighbour};
pub use profile::{Figure, Profile, by_name, profile};
pub use programme::{
    DistanceProgrammes, OfferRow, Supply, distance_programmes, offers_now, supply,
};
pub use ranking::{Rank, along_rank};
pub use region::{
    RegionCard, brief, card_among, class_of, members_of, region_card, value_in_words,
};
pub use search::{Hit, Hits, SearchIndex};
pub use series::{SmallMultiple, Sparkline, small_multiples};
pub use site::{SiteFacts, site_facts};
pub use sources::credit;
pub use summary::{Summary, municipality_of, summary};
pub use supply::{FORMS, KINDS, OfferFilter, from_word, offers_on_map, providers, to_word};
pub use symbols::{Symbol, symbols};
pub use tab::Tab;
pub use table::{
    Asked, Cell, Column, Export, Group, Head, Order, Row, SiteRow, Table, everything, is_asked,
    programme_file, shown_rows, site_rows, table,
};
pub use tap::near_tap;
pub use way::{WayKind, WayLine, place_with_ways, ways};
pub use window::{Covering, Window};
