//! The place that a site was chosen from: how far it is from there, and the way back.

use super::municipality_of;
use super::supply::{Away, Origin};
use crate::domain::{Atlas, Distance, Locality, OfferPlace, Programmes, Site, SiteId, StudyPlace};
use crate::text::Text;
use crate::url::Selection;

/// The place that a site was chosen from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenFrom {
    /// What going back selects.
    pub target: Selection,
    /// The words of the way back.
    pub back: String,
    /// How far it is from there, in a sentence; none within one locality.
    pub far: Option<String>,
}

/// What is said of the place that a site was chosen from; none where it is the site's own municipality, which is named anyway.
pub fn chosen_from(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    site: &SiteId,
    from: &Selection,
) -> Option<ChosenFrom> {
    let site = atlas.site(site)?;
    if *from == Selection::Municipality(site.municipality) {
        return None;
    }
    let (name, locality) = match from {
        Selection::Municipality(code) => {
            let main = atlas.localities_of(*code).into_iter().next();
            (&municipality_of(atlas, from)?.name, main?.0)
        }
        Selection::Locality(code) => {
            let (locality, _) = atlas.locality(code)?;
            (&locality.name, locality)
        }
        Selection::None | Selection::Site(_) => return None,
    };
    let known = known_distance(atlas, locality, site);
    let far = match known {
        Some(it) => it.method.map(|_| (text.distance)(it.km)),
        None => away(atlas, programmes, text, from, site),
    };
    let words = text.lang.study();
    Some(ChosenFrom {
        target: from.clone(),
        back: (words.back)(name),
        far: far.map(|far| (words.far_from)(&far, &locality.name)),
    })
}

/// The distance that the data name, where the site is among the nearest.
fn known_distance(atlas: &Atlas, locality: &Locality, site: &Site) -> Option<Distance> {
    let near = [&locality.near.campuses, &locality.near.centres];
    let mut near = near.into_iter().flatten();
    let is_it = |it: &&Distance| match it.place {
        StudyPlace::Site(index) => atlas.sites().get(index).is_some_and(|it| it.id == site.id),
        StudyPlace::Outside(_) => false,
    };
    near.find(is_it).copied()
}

/// The distance as the programmes have it: between main localities by road, else as the crow flies times a factor.
fn away(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    from: &Selection,
    site: &Site,
) -> Option<String> {
    let there = OfferPlace {
        municipality: Some(site.municipality),
        site: Some(site.id.clone()),
        places: None,
    };
    let away = Origin::new(atlas, programmes, from)?.away(&there)?;
    match away {
        Away::Here => None,
        Away::Road(km) | Away::About(km) => Some((text.distance)(km)),
    }
}
