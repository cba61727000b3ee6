//! Where the reader is, and how far it is from there to where a programme is given: by road between the main localities of the
//! municipalities, else as the crow flies times a factor.

use crate::domain::{
    Atlas, LocalityCode, Municipality, MunicipalityCode, OfferPlace, Programmes, RoadDistances,
    rounded,
};
use crate::geo::{Km, LonLat};
use crate::roads::estimated;
use crate::scene::table::alphabetical;
use crate::text::Text;
use crate::url::Selection;

/// How far away something is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Away {
    /// In the reader's own municipality or locality.
    Here,
    /// So far, by road.
    Road(Km),
    /// About so far: the straight line times a factor.
    About(Km),
}

impl Away {
    /// So many kilometres.
    pub fn km(self) -> f64 {
        match self {
            Self::Here => 0.0,
            Self::Road(km) | Self::About(km) => km.0,
        }
    }

    /// In words.
    pub fn words(self, text: &Text) -> String {
        let km = |km| (text.detail.km)(rounded(km));
        match self {
            Self::Here => text.supply.at_hand.to_owned(),
            Self::Road(far) => km(far),
            Self::About(far) => (text.supply.about_far)(&km(far)),
        }
    }

    /// The nearer of two; what is as near stays.
    pub fn nearer(self, other: Self) -> Self {
        match other.rank() < self.rank() {
            true => other,
            false => self,
        }
    }

    /// What orders them: here comes before what is no distance away.
    pub fn rank(self) -> f64 {
        match self {
            Self::Here => -1.0,
            _ => self.km(),
        }
    }
}

/// Where the reader is.
#[derive(Debug)]
pub struct Origin<'a> {
    atlas: &'a Atlas,
    roads: &'a RoadDistances,
    /// Its name.
    pub name: &'a str,
    /// Its municipality.
    pub municipality: MunicipalityCode,
    /// The locality that distances are counted from, where it is one.
    locality: Option<&'a LocalityCode>,
    /// Whether that is the main locality of its municipality.
    is_main: bool,
    at: LonLat,
}

impl<'a> Origin<'a> {
    /// The chosen place; none where none is chosen that the map has.
    pub fn new(atlas: &'a Atlas, programmes: &'a Programmes, chosen: &Selection) -> Option<Self> {
        let (name, municipality, locality, at) = match chosen {
            Selection::None => return None,
            Selection::Municipality(code) => {
                let place = atlas.municipality(*code)?;
                let (main, at) = main_locality(atlas, *code)?;
                (place.name.as_str(), *code, Some(main), at)
            }
            Selection::Locality(code) => {
                let (place, _) = atlas.locality(code)?;
                let own = Some(&place.code);
                (place.name.as_str(), place.municipality, own, place.at)
            }
            Selection::Site(id) => {
                let site = atlas.site(id)?;
                let own = site.locality.as_ref();
                (site.name.as_str(), site.municipality, own, site.at)
            }
        };
        Some(Self {
            atlas,
            roads: &programmes.roads,
            name,
            municipality,
            locality,
            is_main: main_locality(atlas, municipality).map(|(main, _)| main) == locality,
            at,
        })
    }

    /// How far away a programme is given there; none where no source says where that is.
    pub fn away(&self, place: &OfferPlace) -> Option<Away> {
        let site = place.site.as_ref().and_then(|id| self.atlas.site(id));
        let code = place.municipality.or(site.map(|site| site.municipality))?;
        let (main, at) = main_locality(self.atlas, code)?;
        let there = site.and_then(|site| site.locality.as_ref()).unwrap_or(main);
        if self.locality == Some(there) || (self.is_main && code == self.municipality) {
            return Some(Away::Here);
        }
        let by_road = self.roads.between(self.municipality, code);
        if let Some(km) = by_road.filter(|_| self.is_main) {
            return Some(Away::Road(km));
        }
        let to = site.map_or(at, |site| site.at);
        Some(Away::About(estimated(self.at, to).km()))
    }

    /// Whether distances from here are estimates: it is no main locality, or there are no road distances.
    pub fn is_estimate(&self) -> bool {
        let own = self.municipality;
        !self.is_main || self.roads.between(own, own).is_none()
    }
}

/// The places that distances can be counted from, with their parts of a link: the chosen one if it is no municipality, then the
/// municipalities in the order of the alphabet.
pub fn places_from(
    atlas: &Atlas,
    programmes: &Programmes,
    chosen: &Selection,
) -> Vec<(String, String)> {
    let own = match chosen {
        Selection::Municipality(_) => None,
        other => Origin::new(atlas, programmes, other),
    };
    let own = own.map(|origin| (chosen.to_param(), origin.name.to_owned()));
    let mut places: Vec<&Municipality> = atlas.municipalities().iter().collect();
    places.sort_by_cached_key(|place| alphabetical(&place.name));
    let places = places.into_iter().map(|place| {
        let target = Selection::Municipality(place.code);
        (target.to_param(), place.name.clone())
    });
    own.into_iter().chain(places).collect()
}

/// The largest locality of a municipality, and where it lies.
fn main_locality(atlas: &Atlas, code: MunicipalityCode) -> Option<(&LocalityCode, LonLat)> {
    let (place, _) = atlas.localities_of(code).into_iter().next()?;
    Some((&place.code, place.at))
}
