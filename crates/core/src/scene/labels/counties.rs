//! The names of the counties, which give way to all others: in the sea or beyond the border.

use super::room::size_of;
use super::sheet::Sheet;
use super::{Label, Weight};
use crate::domain::MunicipalityCode;
use crate::geo::{Bounds, Screen};
use crate::scene::CountyShape;
use crate::text::county_alone;

/// Narrower maps have no room for them, in pixels of names.
const FROM_PX: f64 = 480.0;
/// From this zoom on a county is larger than what is seen, and the municipalities' names tell enough.
const NEAR_ZOOM: f64 = 2.5;
/// How many tenths of the way down a county its name may stand, the best first.
const TENTHS: [u8; 9] = [5, 4, 6, 3, 7, 2, 8, 1, 9];
/// How far beside its land a county's name stands, in pixels.
const GAPS_PX: [f64; 3] = [14.0, 34.0, 60.0];

/// Puts the names that fit.
pub(super) fn put(sheet: &mut Sheet<'_>) {
    let window = sheet.window;
    if window.zoom >= NEAR_ZOOM || window.seen.width() < FROM_PX * window.unit {
        return;
    }
    let drawing = sheet.drawing;
    for county in &drawing.counties {
        let name = county_alone(&county.name);
        let size = size_of(name, Weight::County);
        let size = (size.0 * window.unit, size.1 * window.unit);
        let at = beside(sheet, county, size);
        if let Some(at) = at {
            sheet.put(Label {
                code: None,
                name: name.to_owned(),
                at,
                shift: (0.0, 0.0),
                leader: None,
                on: None,
                weight: Weight::County,
            });
        }
    }
}

/// In the sea or beyond the border, where the land that ends there is the county's.
fn beside(sheet: &Sheet<'_>, county: &CountyShape, size: (f64, f64)) -> Option<Screen> {
    let unit = sheet.window.unit;
    for gap in GAPS_PX {
        for tenths in TENTHS {
            let y = county.bounds.min.y + f64::from(tenths) / 10.0 * county.bounds.height();
            for is_east in [true, false] {
                let Some((end, code)) = end_of_land(sheet, y, is_east) else {
                    continue;
                };
                if code.county() != county.code {
                    continue;
                }
                let aside = gap * unit + size.0 / 2.0;
                let x = if is_east { end + aside } else { end - aside };
                let at = Screen { x, y };
                if is_good(sheet, &Bounds::around(at, size.0, size.1)) {
                    return Some(at);
                }
            }
        }
    }
    None
}

fn is_good(sheet: &Sheet<'_>, room: &Bounds) -> bool {
    sheet.window.seen.holds(room) && sheet.is_free(room) && sheet.is_off_land(room)
}

/// Where the land ends at a height, to the east or west, and whose it is.
fn end_of_land(sheet: &Sheet<'_>, y: f64, is_east: bool) -> Option<(f64, MunicipalityCode)> {
    let regions = sheet.drawing.regions.iter();
    let ends = regions.filter_map(|region| {
        let (west, east) = region.outline.extent(y)?;
        Some((if is_east { east } else { west }, region.code))
    });
    ends.reduce(|a, b| if (b.0 > a.0) == is_east { b } else { a })
}
