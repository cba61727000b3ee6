//! The colours of the picture, as the style sheet has them for the theme that the page is in.

use super::pen::{Pen, token};
use larkartan_core::landscape::{ColourTable, Rgba};
use web_sys::Element;

/// The tokens of the classes, from calm to strong.
const CLASSES: [&str; 5] = ["--five-0", "--five-1", "--five-2", "--five-3", "--five-4"];
/// A class has its colour in its middle, and is so many kilometres wide; between the middles colours run into each other.
const CLASS_KM: f64 = 40.0;
/// Colours change every so many kilometres.
const STEP_KM: f64 = 4.0;

/// The colours.
#[derive(Debug, Clone, PartialEq)]
pub struct Colours {
    /// Of the surface, by distance.
    pub surface: ColourTable,
    /// Of lines, words and dots beyond the threshold.
    pub ink: String,
    /// Of dots within it.
    pub quiet: String,
    /// Around lines, words and dots.
    pub halo: String,
    /// Of what belongs to the experiment.
    pub accent: String,
}

impl Colours {
    /// The colours of the theme that an element has now.
    pub fn of(element: &Element, pen: &Pen) -> Self {
        let colour = |name| pen.rgba(&token(element, name));
        Self {
            surface: surface(CLASSES.map(colour), colour("--land")),
            ink: token(element, "--border"),
            quiet: token(element, "--quiet"),
            halo: token(element, "--halo"),
            accent: token(element, "--accent"),
        }
    }
}

/// Colours that run from class to class.
fn surface(classes: [Rgba; 5], unreached: Rgba) -> ColourTable {
    let strongest = (classes.len() as f64 - 0.5) * CLASS_KM;
    let steps = (strongest / STEP_KM) as usize;
    let colours = (0..=steps).map(|step| {
        let km = (step as f64 + 0.5) * STEP_KM;
        let place = (km / CLASS_KM - 0.5).clamp(0.0, classes.len() as f64 - 1.0);
        let (below, share) = (place.floor() as usize, place.fract());
        let above = (below + 1).min(classes.len() - 1);
        mixed(classes[below], classes[above], share)
    });
    let breaks: Vec<f64> = (1..=steps).map(|step| step as f64 * STEP_KM).collect();
    ColourTable::of_classes(&breaks, &colours.collect::<Vec<_>>(), unreached)
}

fn mixed(one: Rgba, other: Rgba, share: f64) -> Rgba {
    std::array::from_fn(|nth| {
        let (one, other) = (f64::from(one[nth]), f64::from(other[nth]));
        (one + (other - one) * share).round() as u8
    })
}
