//! The page as HTML that stands still: what the build writes, so that there is a picture before any script has run. On the
//! host only. The same parts as in the browser; what follows the view is written as it is now, what listens is left out.

use super::Store;
use super::app::{Page, kept};
use super::credit::credit;
use super::map::map;
use super::panel::{choices, head, panel};
use super::parts::{LIVE, View, all, number_anew};
use super::profile;
use super::table::table;
use larkartan_core::domain::{Atlas, MunicipalityCode};
use larkartan_core::scene::{Drawing, Ground, SearchIndex, Tab, profile as page_of, summary};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, ViewState};

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

/// What all pages that stand still are made of.
#[derive(Debug)]
pub struct Frame {
    /// The data.
    pub atlas: &'static Atlas,
    drawing: &'static Drawing,
    index: &'static SearchIndex,
}

impl Frame {
    /// Draws an atlas on its ground, once for all pages.
    pub fn new(atlas: Atlas, ground: Ground) -> Self {
        let atlas = kept(atlas);
        Self {
            drawing: kept(Drawing::new(atlas).on(ground)),
            index: kept(SearchIndex::new(atlas)),
            atlas,
        }
    }

    /// What is drawn on all pages.
    pub fn drawing(&self) -> &Drawing {
        self.drawing
    }

    /// The default view in a language, with the table of all municipalities under it; on the whole page, or on the one
    /// for frames.
    pub fn still(&self, lang: Lang, is_embed: bool) -> Still {
        number_anew();
        let view = ViewState {
            lang,
            ..ViewState::default()
        };
        let shown = self.page(&view, is_embed);
        let tables = ViewState {
            tab: Tab::Table,
            ..view.clone()
        };
        let tables = self.page(&tables, is_embed);
        let parts = vec![
            head(&shown),
            choices(&shown),
            map(&shown),
            panel(&shown),
            // Where no app comes all is shown, and who reads on comes to the long tables last.
            table(&tables),
            credit(&shown),
        ];
        self.said(&view, written(all(parts)))
    }

    /// The page of one municipality; none for a code that the atlas does not have. `today` is the day that it is made.
    pub fn profile(&self, lang: Lang, code: MunicipalityCode, today: &str) -> Option<Still> {
        let view = ViewState {
            lang,
            selection: Selection::Municipality(code),
            ..ViewState::default()
        };
        let found = page_of(self.atlas, self.drawing, lang.text(), &view)?;
        let view_box = profile::view_box(self.drawing);
        let markup = profile::written(lang.text(), &found, &view_box, today);
        let still = self.said(&view, markup.into_string());
        // What is said of all belongs to the start page.
        Some(Still {
            description: [&still.title, " ", &found.facts.line].concat(),
            ..still
        })
    }

    fn page(&self, view: &ViewState, is_embed: bool) -> Page {
        let store = kept(Store::new(&view.to_link(view.lang), view.lang, is_embed));
        Page::new(self.atlas, self.drawing, self.index, store)
    }

    /// Markup with what the view says.
    fn said(&self, view: &ViewState, markup: String) -> Still {
        let said = summary(
            self.atlas,
            view.lang.text(),
            view.measure,
            view.collaboration,
            &view.selection,
        );
        Still {
            title: said.headline,
            description: said.sentences.join(" "),
            markup,
        }
    }
}

/// The markup of a view without the marks by which a browser would find what is live in it.
///
/// Styles are left out: a strict content security policy forbids style attributes. The style sheet has what they begin with.
fn written(view: View) -> String {
    let marked = view.markup;
    view.live.iter().fold(marked, |markup, (number, _)| {
        markup.replacen(&format!(" {LIVE}=\"{number}\""), "", 1)
    })
}
