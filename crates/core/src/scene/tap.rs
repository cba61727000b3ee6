//! A tap that hits no municipality: the sea beside a small one, or a name that stands there.

use super::{Drawing, Label};
use crate::domain::MunicipalityCode;
use crate::geo::{Bounds, Screen};

/// The municipality whose name or land is nearest to a tap on the sea, if that is within `reach`; a pixel of names is `unit` units.
pub fn near_tap(
    drawing: &Drawing,
    labels: &[Label],
    at: Screen,
    reach: f64,
    unit: f64,
) -> Option<MunicipalityCode> {
    let names = labels.iter().filter_map(|label| {
        let away = label.room(unit).nearest_to(at).distance(at);
        Some((label.code?, away))
    });
    let near = Bounds::around(at, 2.0 * reach, 2.0 * reach);
    let lands = drawing.regions.iter();
    let lands = lands.filter(|region| region.bounds.overlaps(&near));
    let lands = lands.map(|region| (region.code, region.outline.distance(at)));
    let found = names.chain(lands).filter(|(_, away)| *away <= reach);
    let nearest = found.min_by(|a, b| a.1.total_cmp(&b.1));
    nearest.map(|(code, _)| code)
}
