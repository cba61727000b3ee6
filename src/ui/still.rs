//! The page as HTML that stands still: what the build writes, so that there is a picture before any script has run. On the
//! host only. The same parts as in the browser; what follows the view is written as it is now, what listens is left out.

use super::Store;
use super::app::Page;
use super::map::map;
use super::panel::{choices, head, panel};
use super::parts::{LIVE, Live, View, all, number_anew};
use super::profile;
use super::table::table;
use crate::domain::{Atlas, MunicipalityCode};
use crate::scene::{Drawing, SearchIndex, Selection, Tab, ViewState, profile as page_of, summary};
use crate::text::Lang;
use maud::Render;
use std::sync::Arc;

/// A page that stands still.
#[derive(Debug, Clone)]
pub struct Still {
    /// Its title, without the name of the map.
    pub title: String,
    /// What it says, in a few sentences.
    pub description: String,
    /// What is in it.
    pub markup: String,
}

/// The default view in a language, with the table of all municipalities under it.
pub fn still(atlas: &Arc<Atlas>, lang: Lang) -> Still {
    number_anew();
    let (drawing, index) = (
        Arc::new(Drawing::new(atlas)),
        Arc::new(SearchIndex::new(atlas)),
    );
    let page = |view: ViewState| {
        let store = Store::new(&view.to_link(lang), lang);
        Page::new(atlas, &drawing, &index, store)
    };
    let shown = page(ViewState {
        lang,
        ..ViewState::default()
    });
    let tables = page(ViewState {
        lang,
        tab: Tab::Table,
        ..ViewState::default()
    });
    let view = ViewState::default();
    let said = summary(
        atlas,
        lang.text(),
        view.measure,
        view.collaboration,
        &view.selection,
    );
    let parts = vec![
        head(&shown),
        choices(&shown),
        map(&shown),
        table(&tables),
        panel(&shown),
    ];
    Still {
        title: said.headline,
        description: said.sentences.join(" "),
        markup: written(all(parts)),
    }
}

/// The page of one municipality; none for a code that the atlas does not have. `today` is the day that it is made.
pub fn still_profile(
    atlas: &Arc<Atlas>,
    lang: Lang,
    code: MunicipalityCode,
    today: &str,
) -> Option<Still> {
    let (text, drawing) = (lang.text(), Drawing::new(atlas));
    let view = ViewState {
        lang,
        selection: Selection::Municipality(code),
        ..ViewState::default()
    };
    let found = page_of(atlas, &drawing, text, &view)?;
    let said = summary(
        atlas,
        text,
        view.measure,
        view.collaboration,
        &view.selection,
    );
    Some(Still {
        description: said.sentences.join(" "),
        markup: profile::written(text, &found, &profile::view_box(&drawing), today).into_string(),
        title: said.headline,
    })
}

/// The markup of a view with what follows the view as it is now.
///
/// Styles are left out: a strict content security policy forbids style attributes. The style sheet has what they begin with.
fn written(view: View) -> String {
    let mut markup = view.markup;
    for (number, live) in &view.live {
        let mark = format!(" {LIVE}=\"{number}\"");
        let Some(at) = markup.find(&mark) else {
            continue;
        };
        let Some(inside) = markup.get(at..).and_then(|rest| rest.find('>')) else {
            continue;
        };
        match live {
            Live::Attribute(name, words) => {
                let value = words().render().into_string();
                markup.insert_str(at, &format!(" {name}=\"{value}\""));
            }
            Live::Value(words) => {
                let value = words().render().into_string();
                markup.insert_str(at, &format!(" value=\"{value}\""));
            }
            Live::Content(words) => markup.insert_str(at + inside + 1, &words()),
            Live::Style(..) | Live::Event(..) => {}
        }
    }
    for (number, _) in &view.live {
        markup = markup.replacen(&format!(" {LIVE}=\"{number}\""), "", 1);
    }
    markup
}
