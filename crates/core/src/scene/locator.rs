//! A small map of the surroundings of one municipality, with the way to its nearest campus. Nothing on it is pressed.

mod frame;
mod names;

use super::{Drawing, WayKind, WayLine, class_of, ways};
use crate::domain::{Atlas, Measure, Municipality, MunicipalityCode, Palette, SiteKind};
use crate::geo::Screen;
use crate::text::Text;
use crate::url::Selection;
use frame::Frame;
pub use names::LocatorName;

/// Width and height of the map. A unit is about half a pixel.
pub const LOCATOR_SIZE: (f64, f64) = (704.0, 720.0);

/// The surroundings of a municipality, in units of `LOCATOR_SIZE`.
#[derive(Debug, Clone, PartialEq)]
pub struct Locator {
    /// Land, as path data.
    pub land: String,
    /// The municipalities in sight.
    pub regions: Vec<LocatorRegion>,
    /// The colours of their classes.
    pub palette: Palette,
    /// The borders of the counties, as path data.
    pub county_borders: String,
    /// The municipality itself, as path data.
    pub here: String,
    /// The way to the nearest campus, as on the large map; none where that is at hand.
    pub way: Option<LocatorWay>,
    /// Campuses and learning centres in sight.
    pub sites: Vec<(SiteKind, Screen)>,
    /// Names that there is room for, the municipality's own first.
    pub names: Vec<LocatorName>,
    /// What the map shows, in words.
    pub label: String,
}

/// A municipality in sight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatorRegion {
    /// Its code.
    pub code: MunicipalityCode,
    /// The step of the palette of its class.
    pub palette_index: Option<usize>,
    /// Its path data.
    pub path: String,
}

/// The line from a municipality's largest locality to the campus that is nearest by road.
#[derive(Debug, Clone, PartialEq)]
pub struct LocatorWay {
    /// The line with the distance between its ends.
    pub line: WayLine,
    /// The middle of the words.
    pub middle: Screen,
    /// How wide the words are, at most.
    pub width: f64,
}

/// The map around `place`; none for one that is not drawn.
pub fn locator(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    measure: Measure,
    place: &Municipality,
) -> Option<Locator> {
    let own = drawing.region(place.code)?;
    let ways = ways(atlas, text, &Selection::Municipality(place.code));
    let line = ways.into_iter().find(|way| way.kind == WayKind::Campus);
    let in_sight = match &line {
        Some(line) => own.bounds.with(line.from).with(line.to),
        None => own.bounds,
    };
    let frame = Frame::around(&in_sight);
    let regions = drawing.regions.iter();
    let regions = regions.filter(|region| region.bounds.meets(&frame.sight()));
    let regions = regions.filter_map(|region| {
        let class = class_of(atlas, measure, region.code);
        let path = frame.path(atlas, &atlas.municipality(region.code)?.shape);
        (!path.is_empty()).then_some(LocatorRegion {
            code: region.code,
            palette_index: class.map(|class| measure.scale().palette_index(class)),
            path,
        })
    });
    let way = line.map(|line| way(&frame, line));
    let shown = |kind| {
        matches!(
            kind,
            SiteKind::University | SiteKind::Campus | SiteKind::LearningCentre
        )
    };
    let sites = drawing.sites.iter().filter(|site| shown(site.kind));
    let sites = sites.map(|site| (site.kind, frame.place(site.at)));
    let mut sites: Vec<_> = sites.filter(|(_, at)| frame::is_inside(*at, 8.0)).collect();
    if let Some(way) = &way {
        // A campus beyond the counties is no site of theirs.
        sites.push((SiteKind::Campus, way.line.to));
    }
    Some(Locator {
        land: frame.paths(atlas, atlas.land().iter().map(|land| &land.shape)),
        regions: regions.collect(),
        palette: measure.scale().palette,
        county_borders: frame.paths(atlas, atlas.counties().iter().map(|it| &it.shape)),
        here: frame.path(atlas, &place.shape),
        names: names::placed(drawing, &frame, place.code, way.as_ref(), &sites),
        label: label(atlas, text, place, way.as_ref()),
        way,
        sites,
    })
}

fn way(frame: &Frame, line: WayLine) -> LocatorWay {
    let line = WayLine {
        from: frame.place(line.from),
        to: frame.place(line.to),
        ..line
    };
    LocatorWay {
        middle: line.at(0.5),
        width: line.label.chars().count() as f64 * names::STRONG_LETTER + 24.0,
        line,
    }
}

/// The way in words.
fn label(atlas: &Atlas, text: &Text, place: &Municipality, way: Option<&LocatorWay>) -> String {
    let localities = atlas.localities_of(place.code);
    let nearest = localities.first().and_then(|(_, reach)| reach.campus);
    let campus = nearest.map(|nearest| super::place_names(atlas, text, &nearest));
    let way = campus
        .as_deref()
        .zip(way.map(|way| way.line.label.as_str()));
    (text.charts.locator)(&place.name, way)
}
