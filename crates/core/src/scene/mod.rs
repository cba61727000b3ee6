//! What is drawn and written on the page, as plain data: everything a test needs to know about the page, without a page.

mod about;
mod against;
mod announce;
mod borders;
mod camera;
mod charts;
mod chosen_from;
mod compare;
mod compass;
mod contact;
mod context_layers;
mod detail;
mod dots;
mod figure;
mod framing;
mod labels;
mod legend;
mod locator;
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
mod study;
mod summary;
mod supply;
mod symbols;
mod tab;
mod table;
mod tap;
mod title;
mod two_way;
mod way;
mod what_if;
mod window;

pub use about::{About, CHANGES, about, citation};
pub use against::{ComparedBar, ComparedPair, Versus, ready_choices, versus};
pub use announce::announcement;
pub use borders::Borders;
pub use camera::{Camera, MAX_ZOOM, Transform, Viewport, ZoomStep};
pub use charts::{
    Axis, AxisMark, Bar, BarRow, COLUMNS, ChartLine, ChartTable, Dumbbell, Dumbbells, LineChart,
    LineEnd, LineKind, NAME_HEIGHT, Pair, PairKind, Scatter, ScatterAxis, ScatterDot, Side, Strip,
    StripDot, StripMark, bar_axis, dumbbells, line_chart, neighbour_bars, pair_axis, scatter,
    strip, strips,
};
pub use chosen_from::{ChosenFrom, chosen_from};
pub use compare::{Comparison, LETTERS, comparison, similar};
pub use compass::{Neighbour, compass};
pub use contact::{ContactPart, contact_parts};
pub use context_layers::ContextPaths;
pub use detail::{
    AccessFacts, CollaborationFact, Detail, EducationRow, Fact, Heading, KINDS_IN_LEGEND,
    LocalityRow, MunicipalityDetail, NameFact, NearestFact, PlaceDetail, ShortFacts, SourceLink,
    across_border, detail, far, heading, place_name, place_names, short_facts, source_links,
};
pub use dots::{Band, Dot, DotPlot, DotSize, Line, Tick, dot_plot};
pub use figure::{KeyFigure, key_figure, leading_number};
pub use framing::{framing, is_seen_well};
pub use labels::{Label, LocalityMark, Names, Naming, Weight, names, one_more};
pub use legend::{ClassCount, Legend, LegendClass, legend};
pub use locator::{LOCATOR_SIZE, Locator, LocatorName, LocatorRegion, LocatorWay, locator};
pub use map::{Basemap, CountyShape, Drawing, RegionShape, SiteMark};
pub use neighbours::{CompassPoint, neighbour};
pub use profile::{Figure, Profile, by_name, profile};
pub use programme::{OfferRow, offers_now};
pub use ranking::{Rank, along_rank, highest, next_by_letter};
pub use region::{
    RegionCard, brief, card_among, class_of, members_of, region_card, value_in_words,
};
pub use search::{Hit, HitGroup, HitTarget, Hits, SearchIndex, elsewhere, programme_hits};
pub use series::{SmallMultiple, Sparkline, small_multiples};
pub use site::{SiteFacts, site_facts};
pub use sources::credit;
pub use study::{AtDistance, Campus, Centre, Given, Study, Way, study};
pub use summary::{Summary, municipality_of, summary};
pub use supply::{
    DistanceProgrammes, Entry, FORMS, Facet, Facets, KINDS, OfferFilter, PlaceChip, Supply, WITHIN,
    distance_programmes, from_word, offers_on_map, places_from, providers, supply, to_word,
};
pub use symbols::{Symbol, symbols};
pub use tab::Tab;
pub use table::{
    Asked, Cell, Column, Drawn, Export, Group, Head, Order, Row, SiteRow, Table, asked_places,
    everything, programme_file, shown_rows, site_rows, table,
};
pub use tap::near_tap;
pub use title::title;
pub use two_way::{TwoWayCell, TwoWayRow, TwoWayScene, two_way_scene};
pub use way::{WayKind, WayLine, place_with_ways, ways};
pub use what_if::{
    Card, CardFigure, Change, FigureKey, Help, HelpRow, MOST_HELPING, PlaceGroup, ScopeCount,
    WhatIf, changes, localities_to_open, sensitivity_sentences, sites_to_close,
};
pub use window::{Covering, Window};
