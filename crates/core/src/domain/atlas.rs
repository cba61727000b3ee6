//! The atlas: everything joined and worked out, never changed afterwards.

use super::within_reach::{access_of_all, reach_of_all};
use super::{
    Access, COMMUTING, Collaboration, CollaborationId, Country, County, CountyCode, Land, Locality,
    LocalityCode, Municipality, MunicipalityCode, Nation, Nearest, OutsideCampus, PlaceName, Reach,
    Site, SiteId, Source, StudyPlace,
};
use crate::geo::{Fit, MapProjection, Projection, Sweref99Tm};
use std::cmp::Reverse;
use std::sync::Arc;

/// Height of the drawing in units of its view box.
pub const DRAWING_HEIGHT: f64 = 1000.0;
/// Room around the municipalities in the drawing, in the same units.
const MARGIN: f64 = 12.0;

/// Municipalities have codes of four digits.
const CODES: usize = 10_000;

/// What an atlas is made from: decoded and checked, not yet worked out.
#[derive(Debug, Clone)]
pub struct AtlasParts {
    /// Sweden as a whole.
    pub country: Country,
    /// The five counties.
    pub counties: Vec<County>,
    /// Their municipalities.
    pub municipalities: Vec<Municipality>,
    /// Their localities.
    pub localities: Vec<Locality>,
    /// Places to study, also those that are not in use today.
    pub sites: Vec<Site>,
    /// Campuses beyond the five counties.
    pub outside: Vec<OutsideCampus>,
    /// Who works together.
    pub collaborations: Vec<Collaboration>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
    /// Names in minority languages.
    pub names: Vec<PlaceName>,
    /// The land around the municipalities.
    pub land: Vec<Land>,
}

/// All that the map knows.
#[derive(Debug)]
pub struct Atlas {
    parts: Arc<AtlasParts>,
    /// Whether campuses abroad count.
    counts_abroad: bool,
    projection: MapProjection,
    width: f64,
    /// Where each municipality stands in `parts`, by code.
    index: Vec<Option<usize>>,
    /// What each locality has within reach, in the order of `parts`.
    reach: Vec<Reach>,
    /// The localities of each municipality, the largest first, in the order of `parts`.
    localities: Vec<Vec<usize>>,
    /// Access in each municipality, in the order of `parts`.
    access: Vec<Option<Access>>,
}

impl Atlas {
    /// Works out distances and access and fits the projection to the municipalities.
    pub fn new(parts: AtlasParts) -> Self {
        let points = parts.municipalities.iter().flat_map(|place| {
            let rings = place.shape.polygons.iter().flat_map(|p| &p.rings);
            rings
                .flatten()
                .map(|&at| Sweref99Tm.projected_from_lonlat(at))
        });
        let (fit, width) = Fit::to_height(points, DRAWING_HEIGHT, MARGIN);
        let mut index = vec![None; CODES];
        for (position, place) in parts.municipalities.iter().enumerate() {
            index[usize::from(place.code.0)] = Some(position);
        }
        let mut localities = vec![Vec::new(); parts.municipalities.len()];
        let mut largest_first: Vec<usize> = (0..parts.localities.len()).collect();
        largest_first.sort_by_key(|&place| Reverse(parts.localities[place].population));
        for place in largest_first {
            if let Some(owner) = index[usize::from(parts.localities[place].municipality.0)] {
                localities[owner].push(place);
            }
        }
        let reach = reach_of_all(&parts, false);
        Self {
            access: access_of_all(&parts, &localities, &reach),
            projection: MapProjection { fit },
            parts: Arc::new(parts),
            counts_abroad: false,
            width,
            index,
            reach,
            localities,
        }
    }

    /// The same atlas with campuses abroad counted as those in Sweden are.
    pub fn counting_abroad(&self) -> Self {
        let reach = reach_of_all(&self.parts, true);
        Self {
            access: access_of_all(&self.parts, &self.localities, &reach),
            reach,
            counts_abroad: true,
            parts: Arc::clone(&self.parts),
            projection: self.projection,
            width: self.width,
            index: self.index.clone(),
            localities: self.localities.clone(),
        }
    }

    /// Whether campuses abroad count.
    pub fn counts_abroad(&self) -> bool {
        self.counts_abroad
    }

    /// Sweden as a whole.
    pub fn country(&self) -> &Country {
        &self.parts.country
    }

    /// The counties, as in the data.
    pub fn counties(&self) -> &[County] {
        &self.parts.counties
    }

    /// The land around the municipalities, as in the data.
    pub fn land(&self) -> &[Land] {
        &self.parts.land
    }

    /// The municipalities, as in the data.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.parts.municipalities
    }

    /// The localities, as in the data.
    pub fn localities(&self) -> &[Locality] {
        &self.parts.localities
    }

    /// All sites, as in the data.
    pub fn sites(&self) -> &[Site] {
        &self.parts.sites
    }

    /// Campuses beyond the five counties, as in the data.
    pub fn outside(&self) -> &[OutsideCampus] {
        &self.parts.outside
    }

    /// The name of a place to study.
    pub fn name_of(&self, place: StudyPlace) -> &str {
        match place {
            StudyPlace::Site(index) => &self.parts.sites[index].name,
            StudyPlace::Outside(index) => &self.parts.outside[index].name,
        }
    }

    /// The country of a place to study.
    pub fn nation_of(&self, place: StudyPlace) -> Nation {
        match place {
            StudyPlace::Site(_) => Nation::Sweden,
            StudyPlace::Outside(index) => self.parts.outside[index].nation,
        }
    }

    /// The collaborations, as in the data.
    pub fn collaborations(&self) -> &[Collaboration] {
        &self.parts.collaborations
    }

    /// Degrees to the drawing's units and back.
    pub fn projection(&self) -> &MapProjection {
        &self.projection
    }

    /// Width of the drawing in units; its height is `DRAWING_HEIGHT`.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// The municipality with that code.
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        let index = self.position(code)?;
        self.parts.municipalities.get(index)
    }

    fn position(&self, code: MunicipalityCode) -> Option<usize> {
        self.index.get(usize::from(code.0)).copied().flatten()
    }

    /// The county with that code.
    pub fn county(&self, code: CountyCode) -> Option<&County> {
        self.parts
            .counties
            .iter()
            .find(|county| county.code == code)
    }

    /// The site with that id.
    pub fn site(&self, id: &SiteId) -> Option<&Site> {
        self.parts.sites.iter().find(|site| site.id == *id)
    }

    /// The locality with that code, and what it has within reach.
    pub fn locality(&self, code: &LocalityCode) -> Option<(&Locality, &Reach)> {
        let all = self.parts.localities.iter().zip(&self.reach);
        all.into_iter().find(|(locality, _)| locality.code == *code)
    }

    /// The localities of one municipality with what they have within reach, the largest first.
    pub fn localities_of(&self, code: MunicipalityCode) -> Vec<(&Locality, &Reach)> {
        let places = self.position(code).map(|owner| &self.localities[owner]);
        let places = places.into_iter().flatten();
        places
            .map(|&place| (&self.parts.localities[place], &self.reach[place]))
            .collect()
    }

    /// The nearest campus abroad within commuting distance that does not count, and from which locality: the largest that has
    /// one.
    pub fn across_border(&self, code: MunicipalityCode) -> Option<(&Locality, Nearest)> {
        let mut localities = self.localities_of(code).into_iter();
        localities.find_map(|(locality, reach)| {
            let abroad = reach.abroad.filter(|it| it.distance <= COMMUTING)?;
            Some((locality, abroad))
        })
    }

    /// Access in one municipality; none where nobody lives in a locality.
    pub fn access(&self, code: MunicipalityCode) -> Option<&Access> {
        self.access[self.position(code)?].as_ref()
    }

    /// The collaboration with that id.
    pub fn collaboration(&self, id: CollaborationId) -> Option<&Collaboration> {
        self.parts.collaborations.iter().find(|c| c.id == id)
    }

    /// The source with that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.parts.sources.iter().find(|source| source.id == id)
    }

    /// The names of one municipality and its towns in minority languages, those in use first.
    pub fn names_of(&self, code: MunicipalityCode) -> impl Iterator<Item = &PlaceName> {
        let all = || {
            self.parts
                .names
                .iter()
                .filter(move |it| it.municipality == code)
        };
        let in_use = all().filter(|name| name.is_in_use());
        in_use.chain(all().filter(|name| !name.is_in_use()))
    }
}
