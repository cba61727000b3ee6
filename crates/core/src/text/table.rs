//! What a language must have for the tables.

use crate::domain::{Area, DistanceMethod, Unit};

/// Words of the tables.
#[derive(Debug)]
pub struct TableText {
    /// Names the choice between map and table.
    pub tabs: &'static str,
    /// The tab with the map.
    pub map_tab: &'static str,
    /// The tab with the tables.
    pub table_tab: &'static str,
    /// Heading over the table of municipalities.
    pub heading: &'static str,
    /// What the table of municipalities shows.
    pub caption: fn(&str) -> String,
    /// Column: the municipality.
    pub municipality: &'static str,
    /// Column: the county.
    pub county: &'static str,
    /// Column: the class of the value in words.
    pub class: &'static str,
    /// Column: the rank in words.
    pub rank: &'static str,
    /// Column in files: the rank in figures, with what rank 1 means.
    pub rank_in_figures: fn(&str) -> String,
    /// Column: mean distance to the nearest campus.
    pub campus: &'static str,
    /// Column: the nearest campus.
    pub campus_name: &'static str,
    /// Column: mean distance to the nearest learning centre.
    pub centre: &'static str,
    /// Column: the nearest learning centre.
    pub centre_name: &'static str,
    /// Column: women's share.
    pub women: &'static str,
    /// Column: men's share.
    pub men: &'static str,
    /// How a mean distance is known for most people.
    pub mostly: fn(DistanceMethod) -> String,
    /// Column in files: how the distance in the column of that name is known.
    pub method: fn(&str) -> String,
    /// Yes, in a cell.
    pub yes: &'static str,
    /// No, in a cell.
    pub no: &'static str,
    /// Label of the choice of municipalities.
    pub area_label: &'static str,
    /// Asks for all municipalities again.
    pub show_all: &'static str,
    /// An area that is no county.
    pub area: fn(Area) -> &'static str,
    /// Label of the field that narrows the names.
    pub words_label: &'static str,
    /// How many rows are shown, of how many.
    pub count: fn(usize, usize) -> String,
    /// No row is left.
    pub empty: &'static str,
    /// Saves what is shown.
    pub save_shown: &'static str,
    /// Saves all measures of all municipalities.
    pub save_all: &'static str,
    /// Saves the map's data as GeoJSON: before the file's name.
    pub save_geojson: &'static str,
    /// What the files are for.
    pub save_about: &'static str,
    /// The browser could not save a file.
    pub save_failed: &'static str,
    /// What to do where the browser gave no file, in a frame that may not save any.
    pub no_file: &'static str,
    /// When a file was made.
    pub made: fn(&str) -> String,
    /// Column in files: the municipality's code.
    pub code: &'static str,
    /// Heading over the table of sites.
    pub sites: &'static str,
    /// What the table of sites shows.
    pub sites_caption: &'static str,
    /// Columns of the table of sites: name, kind, municipality, place, offers, contact, status.
    pub site_columns: [&'static str; 7],
    /// A unit in the head of a column; empty where it needs none.
    pub short_unit: fn(Unit) -> &'static str,
    /// One of two towns, which are about as far away.
    pub either: fn(&str, &str) -> String,
    /// The button that puts the rows under their counties again.
    pub by_county: &'static str,
    /// What the drawings in the cells mean.
    pub drawn: &'static str,
    /// What the words for distances mean.
    pub distances_are: &'static str,
}
