//! The landscape with what it is worked out from, and how it is drawn: surface, lines, labels, dots.

use super::palette::Colours;
use super::pen::{Look, Pen};
use larkartan_core::domain::scenario::{
    CountsAs, Destination, OpenedKind, Outcome, Routes, Scenario, Threshold, is_reached,
};
use larkartan_core::domain::{Atlas, SiteId, StudyPlace};
use larkartan_core::geo::{Km, LonLat, Screen};
use larkartan_core::landscape::{Isolines, Landscape, SiteLegs};
use std::sync::Arc;

/// The lines that always stand there, in kilometres.
const LEVELS: [f64; 3] = [40.0, 80.0, 120.0];
/// How wide lines are, in CSS pixels: those that always stand there, the one at the threshold, and what stands under both.
const LINE: f64 = 0.8;
const THRESHOLD_LINE: f64 = 2.0;
const CASING: f64 = 1.6;
/// The radius of a dot in CSS pixels for the root of its inhabitants, and the smallest.
const RADIUS: f64 = 0.03;
const SMALLEST: f64 = 1.4;
/// The size of the labels, and how far apart they stand, in CSS pixels.
const LABEL: f64 = 10.5;
const LABELS_APART: f64 = 90.0;

/// A place to study that there is.
#[derive(Debug)]
struct Site {
    /// None beyond the five counties, where nothing closes.
    id: Option<SiteId>,
    is_campus: bool,
    legs: SiteLegs,
}

/// A locality as it is drawn.
#[derive(Debug)]
struct Dot {
    at: Screen,
    radius: f64,
}

/// What a locality is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DotState {
    /// Within the threshold.
    Within,
    /// Beyond it.
    Beyond,
    /// Within it in the experiment alone.
    Gained,
    /// Beyond it in the experiment alone.
    Lost,
}

/// The landscape, and what it is worked out from.
#[derive(Debug)]
pub struct Terrain {
    landscape: Landscape,
    sites: Vec<Site>,
    dots: Vec<Dot>,
    /// What each locality has today.
    today: Arc<Outcome>,
    /// The places that are asked for now.
    asked: Vec<SiteLegs>,
    pixels: Vec<u8>,
    isolines: Isolines,
    /// How a distance is written on its line.
    label: fn(Km) -> String,
}

impl Terrain {
    /// A terrain with the places that there are.
    pub fn new(
        landscape: Landscape,
        atlas: &Atlas,
        routes: &Routes,
        today: Arc<Outcome>,
        label: fn(Km) -> String,
    ) -> Self {
        // Campuses abroad count where the reader wants them to.
        let counts = |counts_as| counts_as != CountsAs::CampusAbroad || atlas.counts_abroad();
        let places = routes.places().iter();
        let sites = places.filter(|it| counts(it.counts_as)).map(|routed| {
            let (id, legs) = joined(&landscape, atlas, routed.place);
            Site {
                id,
                is_campus: routed.counts_as != CountsAs::LearningCentre,
                legs,
            }
        });
        let dots = atlas.localities().iter().map(|locality| Dot {
            at: atlas.projection().screen_from_lonlat(locality.at),
            radius: (f64::from(locality.population).sqrt() * RADIUS).max(SMALLEST),
        });
        Self {
            sites: sites.collect(),
            dots: dots.collect(),
            today,
            asked: Vec::new(),
            pixels: Vec::new(),
            isolines: Isolines::default(),
            label,
            landscape,
        }
    }

    /// Works out the surface of a scenario and its colours.
    pub fn work_out(
        &mut self,
        routes: &Routes,
        scenario: &Scenario,
        destination: Destination,
        colours: &Colours,
    ) {
        let is_asked = |is_campus| is_campus || destination == Destination::CampusOrCentre;
        let is_open =
            |id: &Option<SiteId>| id.as_ref().is_none_or(|id| !scenario.closed().contains(id));
        self.asked.clear();
        let sites = self.sites.iter();
        let sites = sites.filter(|site| is_asked(site.is_campus) && is_open(&site.id));
        self.asked.extend(sites.map(|site| site.legs.clone()));
        for opened in scenario.opened() {
            if is_asked(opened.kind == OpenedKind::Campus) {
                let position = opened.position;
                self.asked.push(match routes.locality_at(position) {
                    Some(nth) => self.landscape.locality(nth),
                    None => self.legs_at(position.at()),
                });
            }
        }
        let surface = self.landscape.surface(&self.asked);
        surface.paint(&colours.surface, &mut self.pixels);
    }

    /// The colours of the cells, four bytes each.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// About how far a point has; none on water, outside, and where no way is known.
    pub fn at(&self, point: LonLat) -> Option<Km> {
        self.landscape.last().at(point)
    }

    /// Traces the lines, also that of the threshold.
    pub fn trace(&mut self, threshold: Threshold) {
        let own = threshold.km();
        let levels = LEVELS.map(Km).into_iter().filter(|level| *level != own);
        let levels: Vec<Km> = levels.chain([own]).collect();
        self.isolines.trace(self.landscape.last(), &levels);
    }

    /// Draws all of it; up to a share of the width the surface is today's.
    pub fn draw(
        &self,
        pen: &Pen,
        colours: &Colours,
        (look, split): (&Look, f64),
        outcome: &Outcome,
        (destination, threshold): (Destination, Threshold),
    ) {
        let px = look.unit / look.transform.scale;
        pen.begin(look, split);
        for line in self.isolines.iter() {
            let is_own = line.level == threshold.km();
            let width = if is_own { THRESHOLD_LINE } else { LINE };
            let path = pen.path(line.points, line.is_closed);
            pen.stroke(path.as_ref(), &colours.halo, (width + CASING) * px);
            pen.stroke(path.as_ref(), &colours.ink, width * px);
        }
        let limit = threshold.km();
        for (nth, dot) in self.dots.iter().enumerate() {
            let [before, now] =
                [&*self.today, outcome].map(|outcome| is_reached(outcome, nth, destination, limit));
            let state = match (before, now) {
                (true, true) => DotState::Within,
                (false, false) => DotState::Beyond,
                (false, true) => DotState::Gained,
                (true, false) => DotState::Lost,
            };
            let (fill, edge) = match state {
                DotState::Within => (&colours.halo, &colours.quiet),
                DotState::Beyond => (&colours.ink, &colours.halo),
                DotState::Gained => (&colours.accent, &colours.halo),
                DotState::Lost => (&colours.ink, &colours.accent),
            };
            let edge_width = if state == DotState::Lost { 2.0 } else { 0.8 };
            pen.disc(dot.at, dot.radius * px, [fill, edge], edge_width * px);
        }
        let mut written: Vec<Screen> = Vec::new();
        for line in self.isolines.iter() {
            for label in line.labels {
                if written
                    .iter()
                    .any(|other| other.distance(label.at) < LABELS_APART * px)
                {
                    continue;
                }
                written.push(label.at);
                let words = (self.label)(line.level);
                let ink = [colours.ink.as_str(), colours.halo.as_str()];
                pen.write(&words, label.at, label.angle, ink, LABEL * px);
            }
        }
    }

    fn legs_at(&self, at: LonLat) -> SiteLegs {
        let mut legs = SiteLegs::default();
        self.landscape.join(at, &mut legs);
        legs
    }
}

/// How a place to study joins the roads, and its id where it can close.
fn joined(landscape: &Landscape, atlas: &Atlas, place: StudyPlace) -> (Option<SiteId>, SiteLegs) {
    let mut legs = SiteLegs::default();
    match place {
        StudyPlace::Site(index) => {
            let site = &atlas.sites()[index];
            let code = site.locality.as_ref();
            let mut localities = atlas.localities().iter();
            let nth = code.and_then(|code| localities.position(|it| it.code == *code));
            match nth {
                Some(nth) => legs = landscape.locality(nth),
                None => landscape.join(site.at, &mut legs),
            }
            (Some(site.id.clone()), legs)
        }
        StudyPlace::Outside(index) => {
            landscape.outside(atlas.outside()[index].at, &mut legs);
            (None, legs)
        }
    }
}
