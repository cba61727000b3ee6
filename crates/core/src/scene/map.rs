//! The drawing: every path, worked out once from the atlas and never again.

use super::borders::{Borders, borders};
use crate::domain::{Atlas, CountyCode, MunicipalityCode, Site, SiteId, SiteKind, StudyPlace};
use crate::geo::{Bounds, Outline, PathData, Precision, Screen, Shape, stream};
use std::cmp::Reverse;

/// The kinds of sites, those that are drawn first and lie below the others first.
const KINDS_FROM_BELOW: [SiteKind; 4] = [
    SiteKind::AdultEducation,
    SiteKind::LearningCentre,
    SiteKind::Campus,
    SiteKind::University,
];

/// How far apart symbols in one town stand, in pixels.
const SYMBOL_STEP_PX: f64 = 17.0;

/// Everything on the map that no choice changes.
#[derive(Debug)]
pub struct Drawing {
    /// Width in units; the height is `DRAWING_HEIGHT`.
    pub width: f64,
    /// What lies under and around the municipalities.
    pub basemap: Basemap,
    /// The borders, each once.
    pub borders: Borders,
    /// The counties.
    pub counties: Vec<CountyShape>,
    /// The municipalities.
    pub regions: Vec<RegionShape>,
    /// Places in `regions`, the most populous first: their names matter most.
    pub by_population: Vec<usize>,
    /// The sites of today; learning centres first, so that campuses lie on top.
    pub sites: Vec<SiteMark>,
    /// The campuses beyond the five counties, each with its place in the drawing, which may lie outside of the first view.
    pub outside: Vec<(StudyPlace, Screen)>,
}

/// What lies under and around the municipalities, as path data. No choice changes it and nobody points at it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Basemap {
    /// The land around the map.
    pub land: String,
    /// The borders of the counties.
    pub county_borders: String,
}

/// A county on the map.
#[derive(Debug)]
pub struct CountyShape {
    /// Its code.
    pub code: CountyCode,
    /// Its name.
    pub name: String,
    /// The rectangle around it.
    pub bounds: Bounds,
}

/// A municipality on the map.
#[derive(Debug)]
pub struct RegionShape {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Where its name stands best.
    pub anchor: Screen,
    /// The rectangle around it.
    pub bounds: Bounds,
    /// Its edges, to ask what fits inside.
    pub outline: Outline,
}

/// A site on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteMark {
    /// Its name in links.
    pub id: SiteId,
    /// Its kind, which gives its symbol.
    pub kind: SiteKind,
    /// Its name.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: MunicipalityCode,
    /// Its place in the drawing.
    pub at: Screen,
    /// How far it steps aside for others in its town, in pixels.
    pub aside: (f64, f64),
}

impl Drawing {
    /// Draws an atlas for a map that can be zoomed.
    pub fn new(atlas: &Atlas) -> Self {
        Self::with_precision(atlas, Precision::Zoom)
    }

    /// Draws an atlas with paths of that precision.
    pub fn with_precision(atlas: &Atlas, precision: Precision) -> Self {
        let projection = atlas.projection();
        // What lies around may be drawn more coarsely than what the map is about.
        let around = match precision {
            Precision::Overview => Precision::Whole,
            _ => precision,
        };
        let path_of = |precision, shapes: &mut dyn Iterator<Item = &Shape>| {
            let mut path = PathData::new(precision);
            for shape in shapes {
                stream(shape, projection, &mut path);
            }
            path.into_string()
        };
        let regions = atlas.municipalities().iter().map(|place| {
            let outline = Outline::new(&place.shape, projection);
            RegionShape {
                code: place.code,
                name: place.name.clone(),
                path: outline.path(precision),
                anchor: projection.screen_from_lonlat(place.label),
                bounds: outline.bounds(),
                outline,
            }
        });
        let regions: Vec<RegionShape> = regions.collect();
        let counties = atlas.counties().iter().map(|county| CountyShape {
            code: county.code,
            name: county.name.clone(),
            bounds: bounds_of(county.code, &regions),
        });
        let places = atlas.municipalities();
        let mut by_population: Vec<usize> = (0..places.len()).collect();
        by_population.sort_by_key(|&place| Reverse(places[place].population_2024));
        Self {
            width: atlas.width(),
            basemap: Basemap {
                land: path_of(around, &mut atlas.land().iter().map(|land| &land.shape)),
                county_borders: path_of(
                    precision,
                    &mut atlas.counties().iter().map(|it| &it.shape),
                ),
            },
            borders: borders(&regions, precision),
            counties: counties.collect(),
            regions,
            by_population,
            sites: site_marks(atlas),
            outside: outside_marks(atlas),
        }
    }

    /// The municipality with that code.
    pub fn region(&self, code: MunicipalityCode) -> Option<&RegionShape> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// The site with that id.
    pub fn site(&self, id: &SiteId) -> Option<&SiteMark> {
        self.sites.iter().find(|site| site.id == *id)
    }
}

fn bounds_of(county: CountyCode, regions: &[RegionShape]) -> Bounds {
    let own = regions.iter().filter(|r| r.code.county() == county);
    own.fold(Bounds::EMPTY, |all, region| {
        all.with(region.bounds.min).with(region.bounds.max)
    })
}

fn site_marks(atlas: &Atlas) -> Vec<SiteMark> {
    let active: Vec<&Site> = atlas
        .sites()
        .iter()
        .filter(|site| site.is_active())
        .collect();
    // Symbols of one town stand in the order of their kinds.
    let beside = |site: &Site| {
        let town = active
            .iter()
            .filter(|other| site.locality.is_some() && other.locality == site.locality);
        let before = |other: &&&Site| (other.kind, &other.id) < (site.kind, &site.id);
        (town.clone().filter(before).count(), town.count().max(1))
    };
    let mark = |site: &Site| {
        let (nth, all) = beside(site);
        SiteMark {
            id: site.id.clone(),
            kind: site.kind,
            name: site.name.clone(),
            municipality: site.municipality,
            at: atlas.projection().screen_from_lonlat(site.at),
            aside: aside(nth, all),
        }
    };
    let kinds = KINDS_FROM_BELOW.iter();
    let in_order = kinds.flat_map(|kind| active.iter().filter(move |site| site.kind == *kind));
    in_order.map(|site| mark(site)).collect()
}

fn outside_marks(atlas: &Atlas) -> Vec<(StudyPlace, Screen)> {
    let campuses = atlas.outside().iter().enumerate();
    campuses
        .map(|(index, campus)| {
            let at = atlas.projection().screen_from_lonlat(campus.at);
            (StudyPlace::Outside(index), at)
        })
        .collect()
}

/// Where the `nth` of `all` symbols of one town stands: two side by side, more of them in rows of three.
fn aside(nth: usize, all: usize) -> (f64, f64) {
    const IN_ROW: usize = 3;
    let (row, column) = (nth / IN_ROW, nth % IN_ROW);
    let rows = all.div_ceil(IN_ROW);
    let here = (all - row * IN_ROW).min(IN_ROW);
    let middle = |count: usize| (count as f64 - 1.0) / 2.0;
    (
        (column as f64 - middle(here)) * SYMBOL_STEP_PX,
        (row as f64 - middle(rows)) * SYMBOL_STEP_PX,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_one_town_never_share_a_place() {
        for all in 2..=7 {
            let places: Vec<_> = (0..all).map(|nth| aside(nth, all)).collect();
            for (index, a) in places.iter().enumerate() {
                for b in &places[index + 1..] {
                    let apart = (a.0 - b.0).hypot(a.1 - b.1);
                    assert!(apart >= SYMBOL_STEP_PX, "{all}: {a:?} {b:?}");
                }
            }
        }
    }
}
