//! What a language must have for the controls of the thought experiment. Not a part of [`Text`](super::Text): only a later chunk
//! of the app says it.

use crate::domain::scenario::{Destination, OpenedKind, Threshold};
use crate::geo::Km;

/// Words of the controls of the thought experiment, its map and its method.
#[derive(Debug)]
pub struct ExperimentText {
    /// What the screen does, in a sentence or two.
    pub about: &'static str,
    /// While the ways are worked out.
    pub working: &'static str,
    /// Label of the choice of destination.
    pub destination_label: &'static str,
    /// A destination in its menu.
    pub destination: fn(Destination) -> &'static str,
    /// Label of the slider.
    pub threshold_label: &'static str,
    /// A threshold with its unit.
    pub threshold: fn(Threshold) -> String,
    /// Heading over what a reader can change.
    pub try_heading: &'static str,
    /// Label of the choice of what is opened.
    pub kind_label: &'static str,
    /// What is opened: a learning centre or a campus, without an article.
    pub kind: fn(OpenedKind) -> &'static str,
    /// Label of the choice of a locality.
    pub locality_label: &'static str,
    /// No locality is chosen.
    pub locality_none: &'static str,
    /// The button after which a press on the map opens a place.
    pub place_on_map: &'static str,
    /// What stands over the map meanwhile.
    pub placing: &'static str,
    /// Label of the choice of a site that closes.
    pub site_label: &'static str,
    /// Closes the site that is chosen on the map.
    pub close: fn(&str) -> String,
    /// No site is chosen.
    pub site_none: &'static str,
    /// No more changes have room.
    pub full: &'static str,
    /// Takes back that a place is opened.
    pub remove: fn(&str) -> String,
    /// The ring of an opened place, and how it is moved.
    pub handle: fn(&str) -> String,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Makes it again.
    pub redo: &'static str,
    /// Takes all changes back.
    pub reset: &'static str,
    /// Title of the legend.
    pub key: fn(Destination) -> &'static str,
    /// The line at the threshold.
    pub key_line: fn(Threshold) -> String,
    /// A distance on its line.
    pub line: fn(Km) -> String,
    /// The dots of localities within the threshold, beyond it, and within it in the experiment alone.
    pub key_dots: [&'static str; 3],
    /// What the surface says at a point: how far about, to the nearest place.
    pub point: fn(Km) -> String,
    /// Where no road is known.
    pub point_unknown: &'static str,
    /// How far the largest locality of a municipality has.
    pub locality: fn(&str, Km) -> String,
    /// Names of the bars: today, in the experiment.
    pub bars: [&'static str; 2],
    /// Opens all figures of the card.
    pub all_figures: &'static str,
    /// The slider between before and after.
    pub swipe: &'static str,
    /// Label of the choice of whose people are counted.
    pub scope_label: &'static str,
    /// Heading over the counts of all scopes.
    pub counts_heading: &'static str,
    /// What the counts count: who has farther than that to such places.
    pub counts: fn(Threshold, Destination) -> String,
    /// Columns of the counts: whose, today, in the experiment, its share.
    pub count_columns: [&'static str; 4],
    /// How many of a row live outside localities and are not counted.
    pub count_outside: fn(u32) -> String,
    /// Heading over the best places.
    pub help_heading: &'static str,
    /// What is worked out for them.
    pub help_about: &'static str,
    /// The button that works them out.
    pub help_open: &'static str,
    /// Heading over the method.
    pub method_heading: &'static str,
    /// The method, a paragraph each.
    pub method: &'static [&'static str],
}
