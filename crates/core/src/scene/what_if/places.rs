//! The places that a thought experiment opens and closes: the lists that they are chosen from.

use crate::domain::scenario::Position;
use crate::domain::{Atlas, SiteKind};
use crate::scene::by_name;
use crate::scene::table::alphabetical;
use crate::text::Text;

/// Choices under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceGroup {
    /// The heading.
    pub name: String,
    /// What each choice stands for, and its words.
    pub places: Vec<(String, String)>,
}

/// Every locality that something can be opened in, by county and municipality; each stands for its position.
pub fn localities_to_open(atlas: &Atlas) -> Vec<PlaceGroup> {
    let groups = atlas.counties().iter().map(|county| {
        let municipalities = by_name(atlas, county.code).into_iter();
        let places = municipalities.flat_map(|municipality| {
            let localities = atlas.localities_of(municipality.code);
            let places = localities.into_iter().filter_map(|(locality, _)| {
                let position = Position::of(locality.at)?;
                let words = match locality.name == municipality.name {
                    true => locality.name.clone(),
                    false => [locality.name.as_str(), municipality.name.as_str()].join(", "),
                };
                Some((position.to_param(), words))
            });
            places.collect::<Vec<_>>()
        });
        PlaceGroup {
            name: county.name.clone(),
            places: places.collect(),
        }
    });
    groups.collect()
}

/// Every site that can be closed, campuses and learning centres; each stands for its id.
pub fn sites_to_close(atlas: &Atlas, text: &Text) -> Vec<PlaceGroup> {
    let is_campus = |kind: SiteKind| kind != SiteKind::LearningCentre;
    let groups = [SiteKind::Campus, SiteKind::LearningCentre].map(|group| {
        let sites = atlas.sites().iter();
        let sites = sites.filter(|site| site.counts_as_campus() || site.counts_as_centre());
        let sites = sites.filter(|site| is_campus(site.kind) == is_campus(group));
        let mut places: Vec<(String, String)> = sites
            .map(|site| (site.id.to_string(), site.name.clone()))
            .collect();
        places.sort_by_cached_key(|(_, name)| alphabetical(name));
        PlaceGroup {
            name: (text.site_kind_plural)(group).to_owned(),
            places,
        }
    });
    groups.into()
}
