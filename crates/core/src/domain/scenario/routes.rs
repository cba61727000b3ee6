//! The ways from every place to study to every locality, worked out once; and those from any point, when it is asked for.

use super::Position;
use crate::domain::{Atlas, LocalityCode, Nation, SiteKind, StudyPlace};
use crate::geo::{Km, LonLat, MapProjection, Outline};
use crate::roads::{DETOUR, Joint, NEAR_A_ROAD, OpenRoads, RoadGraph, Way, straight};

/// Coasts and borders are drawn with fewer points than they have, and positions are rounded: so near one nothing is said of which
/// side a position lies on.
const BY_THE_BORDER: Km = Km(2.0);

/// What a place to study counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountsAs {
    /// A campus in Sweden.
    Campus,
    /// A learning centre.
    LearningCentre,
    /// A campus abroad.
    CampusAbroad,
}

/// A place to study that counts, with its ways.
#[derive(Debug)]
pub struct Routed {
    /// Which place.
    pub place: StudyPlace,
    /// What it counts as.
    pub counts_as: CountsAs,
    /// The way to each locality, in the order of the atlas.
    pub ways: Vec<Way>,
}

/// The ways from all places to study that count to all localities.
#[derive(Debug)]
pub struct Routes {
    graph: RoadGraph,
    /// Its roads, for what is opened beside them.
    roads: OpenRoads,
    /// The counties as they are drawn, for what is opened beyond them.
    counties: Vec<Outline>,
    projection: MapProjection,
    /// Kilometres for each kilometre as the crow flies, where the graph does not reach.
    detour: f64,
    /// Where distances to each locality are counted, in the order of the atlas.
    points: Vec<LonLat>,
    /// SCB's points, to 0.01 degrees.
    positions: Vec<Option<Position>>,
    codes: Vec<LocalityCode>,
    places: Vec<Routed>,
}

/// Where ways begin.
#[derive(Debug)]
enum Start {
    /// The locality with that number.
    Locality(usize),
    /// A point that joins the graph.
    Point(LonLat, Joint),
    /// A point that the graph does not reach.
    Beyond(LonLat),
}

impl Routes {
    /// All of them at once. [`RouteSearch`] does the same in short steps.
    pub fn new(graph: RoadGraph, atlas: &Atlas) -> Self {
        RouteSearch::new(graph, atlas).finish()
    }

    fn empty(graph: RoadGraph, detour: f64, atlas: &Atlas) -> Self {
        let localities = atlas.localities();
        let point = |(nth, at): (usize, LonLat)| graph.locality_at(nth).unwrap_or(at);
        Self {
            points: localities
                .iter()
                .map(|it| it.at)
                .enumerate()
                .map(point)
                .collect(),
            positions: localities.iter().map(|it| Position::of(it.at)).collect(),
            codes: localities.iter().map(|it| it.code.clone()).collect(),
            places: Vec::new(),
            roads: OpenRoads::new(&graph),
            counties: atlas
                .counties()
                .iter()
                .map(|county| Outline::new(&county.shape, atlas.projection()))
                .collect(),
            projection: *atlas.projection(),
            graph,
            detour,
        }
    }

    /// The places to study that count, those within the counties first.
    pub fn places(&self) -> &[Routed] {
        &self.places
    }

    /// The graph that the ways run on.
    pub fn graph(&self) -> &RoadGraph {
        &self.graph
    }

    /// The locality that stands at a position: what is opened there is opened in that locality.
    pub fn locality_at(&self, position: Position) -> Option<usize> {
        self.positions.iter().position(|it| *it == Some(position))
    }

    /// The ways from a position to all localities, in the order of the atlas.
    pub fn ways_from(&self, position: Position) -> Vec<Way> {
        self.ways(&match self.locality_at(position) {
            Some(nth) => Start::Locality(nth),
            None => {
                let at = position.at();
                Start::Point(at, self.roads.join(at, &self.graph))
            }
        })
    }

    /// How far the nearest road or locality of the graph is as the crow flies.
    pub fn to_network(&self, position: Position) -> Km {
        let at = position.at();
        let localities = self.points.iter().map(|it| it.great_circle(at).0);
        Km(localities.fold(self.roads.nearest(at).0, f64::min))
    }

    /// Whether a position lies in a county, or a little beyond its border.
    pub fn is_in_counties(&self, position: Position) -> bool {
        let at = self.projection.screen_from_lonlat(position.at());
        let most = BY_THE_BORDER.0 / self.projection.fit.km_per_unit();
        let mut counties = self.counties.iter();
        counties.any(|county| county.holds_point(at) || county.distance(at) <= most)
    }

    /// The ways from a locality to all localities, in the order of the atlas.
    pub fn ways_from_locality(&self, nth: usize) -> Vec<Way> {
        self.ways(&Start::Locality(nth))
    }

    fn ways(&self, start: &Start) -> Vec<Way> {
        let located;
        let (from, joint) = match start {
            Start::Locality(nth) => {
                located = self.graph.locality(*nth);
                (self.points[*nth], Some(&located))
            }
            Start::Point(at, joint) => (*at, Some(joint)),
            Start::Beyond(at) => (*at, None),
        };
        let by_road = joint.map(|joint| self.graph.ways_from(joint));
        let localities = self.points.iter().enumerate();
        let ways = localities.map(|(nth, to)| {
            let by_road = by_road.as_ref().and_then(|ways| ways.to_locality(nth));
            by_road.unwrap_or_else(|| straight(*to, from, self.detour))
        });
        ways.collect()
    }
}

/// The search for all ways, in steps of one place each: a browser can do something else in between.
#[derive(Debug)]
pub struct RouteSearch {
    routes: Routes,
    left: std::vec::IntoIter<(StudyPlace, CountsAs, Start)>,
}

impl RouteSearch {
    /// A search that has done nothing yet. The first nodes of the graph are the localities of the atlas, in its order.
    pub fn new(graph: RoadGraph, atlas: &Atlas) -> Self {
        Self::assuming(graph, DETOUR, atlas)
    }

    /// The same where a straight leg off the network is so many times longer than the straight line.
    pub fn with_detour(graph: &RoadGraph, detour: f64, atlas: &Atlas) -> Self {
        Self::assuming(graph.with_leg(detour), detour, atlas)
    }

    fn assuming(graph: RoadGraph, detour: f64, atlas: &Atlas) -> Self {
        let routes = Routes::empty(graph, detour, atlas);
        let sites = atlas.sites().iter().enumerate();
        let sites = sites.filter(|(_, site)| site.counts_as_campus() || site.counts_as_centre());
        let sites = sites.map(|(index, site)| {
            let counts_as = match site.kind {
                SiteKind::LearningCentre => CountsAs::LearningCentre,
                _ => CountsAs::Campus,
            };
            let code = site.locality.as_ref();
            let nth = code.and_then(|code| routes.codes.iter().position(|it| it == code));
            // Both ends of a distance are of one kind: the site's town is its locality.
            let start = match nth {
                Some(nth) => Start::Locality(nth),
                None => Start::Point(site.at, routes.graph.join(site.at)),
            };
            (StudyPlace::Site(index), counts_as, start)
        });
        let outside = atlas.outside().iter().enumerate().map(|(index, campus)| {
            let counts_as = match campus.nation {
                Nation::Sweden => CountsAs::Campus,
                Nation::Norway | Nation::Finland => CountsAs::CampusAbroad,
            };
            let joint = routes.graph.join(campus.at);
            let start = match joint.to_road.is_some_and(|km| km <= NEAR_A_ROAD) {
                true => Start::Point(campus.at, joint),
                false => Start::Beyond(campus.at),
            };
            (StudyPlace::Outside(index), counts_as, start)
        });
        let left: Vec<_> = sites.chain(outside).collect();
        Self {
            left: left.into_iter(),
            routes,
        }
    }

    /// Works out the ways of one more place; false where none is left.
    pub fn step(&mut self) -> bool {
        let Some((place, counts_as, start)) = self.left.next() else {
            return false;
        };
        let ways = self.routes.ways(&start);
        self.routes.places.push(Routed {
            place,
            counts_as,
            ways,
        });
        true
    }

    /// All ways: those that are left are worked out now.
    pub fn finish(mut self) -> Routes {
        while self.step() {}
        self.routes
    }
}
