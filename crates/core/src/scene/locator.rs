//! A small map of the surroundings of one municipality, with the way to its nearest campus. Nothing on it is pressed.

mod frame;
mod names;

use super::{Drawing, class_of};
use crate::domain::{
    Atlas, Measure, Municipality, MunicipalityCode, Palette, SiteKind, StudyPlace, rounded,
};
use crate::geo::{Bounds, Screen};
use crate::text::Text;
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
    /// The way to the nearest campus; none where that is in its largest locality.
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

/// The straight line from a municipality's largest locality to the campus that is nearest by road.
#[derive(Debug, Clone, PartialEq)]
pub struct LocatorWay {
    /// The locality.
    pub from: Screen,
    /// The campus.
    pub to: Screen,
    /// The middle of the words.
    pub middle: Screen,
    /// How wide the words are, at most.
    pub width: f64,
    /// The mean distance of the municipality's people, as its key figure.
    pub words: String,
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
    let ends = ends_of_way(atlas, place);
    let in_sight = match ends {
        Some((from, to)) => own.bounds.with(from).with(to),
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
    let way =
        ends.and_then(|(from, to)| way(atlas, text, place, frame.place(from), frame.place(to)));
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
        sites.push((SiteKind::Campus, way.to));
    }
    Some(Locator {
        land: frame.paths(atlas, atlas.land().iter().map(|land| &land.shape)),
        regions: regions.collect(),
        palette: measure.scale().palette,
        county_borders: frame.paths(atlas, atlas.counties().iter().map(|it| &it.shape)),
        here: frame.path(atlas, &place.shape),
        names: names::placed(drawing, &frame, place.code, way.as_ref(), &sites),
        label: label(atlas, text, place),
        way,
        sites,
    })
}

/// The largest locality and the campus that is nearest to it, in the drawing's units; none where that is in the locality.
fn ends_of_way(atlas: &Atlas, place: &Municipality) -> Option<(Screen, Screen)> {
    let localities = atlas.localities_of(place.code);
    let (locality, reach) = localities.first()?;
    let nearest = reach.campus?;
    // Within one locality there is no road that is told of.
    nearest.method?;
    let campus = match nearest.place {
        StudyPlace::Site(index) => atlas.sites().get(index)?.at,
        StudyPlace::Outside(index) => atlas.outside().get(index)?.at,
    };
    let projection = atlas.projection();
    Some((
        projection.screen_from_lonlat(locality.at),
        projection.screen_from_lonlat(campus),
    ))
}

fn way(
    atlas: &Atlas,
    text: &Text,
    place: &Municipality,
    from: Screen,
    to: Screen,
) -> Option<LocatorWay> {
    let mean = atlas.access(place.code)?.campus?;
    let words = (text.detail.km)(rounded(mean));
    Some(LocatorWay {
        from,
        to,
        middle: Bounds::EMPTY.with(from).with(to).centre(),
        width: words.chars().count() as f64 * names::STRONG_LETTER + 24.0,
        words,
    })
}

/// The way in words.
fn label(atlas: &Atlas, text: &Text, place: &Municipality) -> String {
    let localities = atlas.localities_of(place.code);
    let nearest = localities.first().and_then(|(_, reach)| reach.campus);
    let campus = nearest.map(|nearest| super::place_names(atlas, text, &nearest));
    let mean = atlas.access(place.code).and_then(|access| access.campus);
    (text.charts.locator)(&place.name, campus.as_deref(), mean.map(text.distance))
}
