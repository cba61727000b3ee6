//! What a screen reader announces after a change of the view: one sentence, the reader's own choice first.

use super::against::named;
use super::supply::{supply_count, supply_heading};
use super::{Asked, RegionCard, Tab, brief, municipality_of, summary, table, title};
use crate::domain::{Atlas, Programmes};
use crate::text::Text;
use crate::text::against::Other;
use crate::url::ViewState;

/// What changed between two views, in words; nothing for a zoom, a pan or a change of language. `programmes` are there when a
/// choice of programmes can be made.
pub fn announcement(
    atlas: &Atlas,
    programmes: Option<&Programmes>,
    text: &Text,
    before: &ViewState,
    now: &ViewState,
) -> Option<String> {
    if now.tab == Tab::Supply && (now.tab, &now.selection) != (before.tab, &before.selection) {
        let heading = programmes.map(|known| supply_heading(atlas, known, text, now));
        return heading.or_else(|| Some((text.supply.title)(None)));
    }
    if now.selection != before.selection {
        let chosen = brief(atlas, text, now.measure, &now.selection);
        return Some(chosen.map_or_else(
            || text.announce.nothing_chosen.to_owned(),
            RegionCard::spoken,
        ));
    }
    if now.tab != before.tab {
        return Some(title(atlas, text, now.tab, now.measure, &now.selection));
    }
    if now.measure != before.measure {
        return Some(summary(atlas, text, now.measure, None, &now.selection).headline);
    }
    if now.collaboration != before.collaboration {
        let chosen = now.collaboration.and_then(|id| atlas.collaboration(id));
        return Some(chosen.map_or_else(
            || text.collaboration_none.to_owned(),
            |chosen| (text.member_mark)(&chosen.short_name),
        ));
    }
    if now.compared != before.compared {
        let names = now
            .compared
            .iter()
            .filter_map(|code| atlas.municipality(*code));
        let names: Vec<&str> = names.map(|place| place.name.as_str()).collect();
        return Some([text.compare.heading, &names.join(", ")].join(": "));
    }
    if now.against != before.against {
        let with = now.against?;
        let code = municipality_of(atlas, &now.selection)?.code;
        let name = match named(atlas, code, with, now.collaboration)? {
            Other::Municipality(name) | Other::County(name) | Other::Members(name) => name,
            Other::Sweden => text.detail.sweden,
        };
        return Some((text.announce.against)(name));
    }
    let asked = || Asked {
        measure: now.measure,
        collaboration: now.collaboration,
        area: now.area,
        class: now.class,
        order: now.order,
        ..Asked::default()
    };
    if now.area != before.area || now.class != before.class {
        return Some(table(atlas, text, &asked()).count);
    }
    if now.offers != before.offers {
        return programmes.map(|known| supply_count(atlas, known, text, now));
    }
    if now.order != before.order {
        let table = table(atlas, text, &asked());
        let column = table.columns.iter().find(|head| head.sorted != "none");
        return column.map(|head| (text.announce.sorted)(&head.name, now.order.is_descending));
    }
    None
}
