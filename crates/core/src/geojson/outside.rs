//! What stands beside the sites in their file: campuses beyond the five counties.

use super::DecodeError;
use super::collection::Collection;
use super::offers::page;
use super::sites::id;
use crate::domain::{DatedPage, Nation, OutsideCampus, SiteId};

pub fn outside(sites: &Collection, errors: &mut Vec<DecodeError>) -> Vec<OutsideCampus> {
    sites.foreign_member("outside", errors, |properties| OutsideCampus {
        id: SiteId(properties.code("id", "a name of a-z, 0-9 and hyphens", String::new(), id)),
        name: properties.text("name"),
        nation: properties.word("country", "SE, NO or FI", Nation::Sweden),
        at: properties.lonlat("at"),
        source: properties.read(
            "source",
            "an object with `url` and, if it is known, `date`",
            DatedPage {
                url: String::new(),
                date: String::new(),
            },
            page,
        ),
    })
}
