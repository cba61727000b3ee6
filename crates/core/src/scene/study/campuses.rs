//! The campuses that are nearest to a place, and from where their distances are counted.

use super::Campus;
use crate::domain::{Atlas, Distance, Locality, Reach, Site, StudyPlace, rounded};
use crate::scene::{far, place_name};
use crate::text::Text;
use crate::url::Selection;

/// So many campuses are shown.
const MOST_CAMPUSES: usize = 3;

/// The campuses that the data name as the nearest to a locality, and that count.
pub(super) fn campuses(atlas: &Atlas, text: &Text, locality: &Locality) -> Vec<Campus> {
    let site = |place| match place {
        StudyPlace::Site(index) => atlas.sites().get(index),
        StudyPlace::Outside(_) => None,
    };
    let counts = |it: &&Distance| site(it.place).is_none_or(Site::counts_as_campus);
    let abroad = atlas.counts_abroad().then_some(&locality.near.abroad);
    let all = [Some(&locality.near.campuses), abroad]
        .into_iter()
        .flatten();
    let mut found: Vec<&Distance> = all.flatten().filter(counts).collect();
    found.sort_by(|a, b| a.km.0.total_cmp(&b.km.0));
    let nearest = found.into_iter().take(MOST_CAMPUSES);
    nearest
        .map(|it| Campus {
            target: site(it.place).map(|site| Selection::Site(site.id.clone())),
            name: place_name(atlas, text, it.place),
            far: far(text, it.km, it.method),
        })
        .collect()
}

/// From where the distances to the campuses are counted. The headline of a municipality has the mean over its localities, which is
/// said beside those of its largest one where it is another distance.
pub(super) fn counted_from(
    atlas: &Atlas,
    text: &Text,
    selection: &Selection,
    (locality, reach): (&Locality, &Reach),
) -> String {
    let words = text.lang.study();
    let mean = match selection {
        Selection::Municipality(code) => atlas.access(*code).and_then(|access| access.campus),
        _ => None,
    };
    let own = reach.campus.map(|campus| rounded(campus.distance));
    match mean.filter(|mean| own != Some(rounded(*mean))) {
        Some(mean) => (words.mean_of_all)(&locality.name, &(text.distance)(mean)),
        None => (words.counted_from)(&locality.name),
    }
}
