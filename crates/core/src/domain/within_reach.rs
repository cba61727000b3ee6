//! What all localities and municipalities of an atlas have within reach.

use super::{Access, AtlasParts, Reach, Site, StudyPlace};

/// What each locality has within reach, in the order of `parts`.
pub fn reach_of_all(parts: &AtlasParts, counts_abroad: bool) -> Vec<Reach> {
    let counts = |place| match place {
        StudyPlace::Site(index) => {
            let site: Option<&Site> = parts.sites.get(index);
            site.is_some_and(|site| site.counts_as_campus() || site.counts_as_centre())
        }
        StudyPlace::Outside(_) => true,
    };
    let reach = match counts_abroad {
        true => Reach::counting_abroad,
        false => Reach::of,
    };
    let localities = parts.localities.iter();
    localities
        .map(|locality| reach(&locality.near, counts))
        .collect()
}

/// Access in each municipality, in the order of `parts`.
pub fn access_of_all(
    parts: &AtlasParts,
    localities: &[Vec<usize>],
    reach: &[Reach],
) -> Vec<Option<Access>> {
    let access = localities.iter().map(|places| {
        let people = places
            .iter()
            .map(|&place| parts.localities[place].population);
        let reaches = places.iter().map(|&place| reach[place]);
        Access::of(&people.zip(reaches).collect::<Vec<_>>())
    });
    access.collect()
}
