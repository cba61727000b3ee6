//! The pages that the build writes: what an address says before any parameter.

use super::{Selection, ViewState};
use crate::domain::MunicipalityCode;
use crate::scene::Tab;
use crate::text::Lang;

/// The folder of the page for frames, in each language.
const EMBED: &str = "embed";

/// A page that the build writes. A link on it leaves out what the page says already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StaticPage {
    /// Its language.
    pub lang: Lang,
    /// What it shows.
    pub tab: Tab,
    /// The municipality that it is about; only where it shows one.
    pub municipality: Option<MunicipalityCode>,
    /// Whether it is the page for frames, of which there is one a language.
    pub is_embed: bool,
}

impl StaticPage {
    /// The start page in a language.
    pub fn start(lang: Lang) -> Self {
        Self {
            lang,
            ..Self::default()
        }
    }

    /// The page of a tab in a language.
    pub fn of_tab(lang: Lang, tab: Tab) -> Self {
        Self {
            tab,
            ..Self::start(lang)
        }
    }

    /// The page of a municipality in a language.
    pub fn of_municipality(lang: Lang, code: MunicipalityCode) -> Self {
        Self {
            municipality: Some(code),
            ..Self::of_tab(lang, Tab::Profile)
        }
    }

    /// The page for frames in a language.
    pub fn embed(lang: Lang) -> Self {
        Self {
            is_embed: true,
            ..Self::start(lang)
        }
    }

    /// Its path from the folder of the whole: `en/kommun/2425/`; empty for the start page in the first language.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let mut enter = |folder: &str| {
            path.push_str(folder);
            path.push('/');
        };
        if self.lang != Lang::default() {
            enter(self.lang.code());
        }
        if self.is_embed {
            enter(EMBED);
        }
        if self.tab != Tab::default() {
            enter(self.tab.key());
        }
        if let Some(code) = self.municipality {
            enter(&code.to_string());
        }
        path
    }

    /// The page with that path; the start page in the first language where there is none.
    pub fn from_path(path: &str) -> Self {
        let mut page = Self::default();
        for folder in path.split('/').filter(|folder| !folder.is_empty()) {
            if folder == EMBED {
                page.is_embed = true;
            } else if let Some(lang) = Lang::from_code(folder) {
                page.lang = lang;
            } else if let Some(tab) = Tab::from_key(folder) {
                page.tab = tab;
            } else {
                page.municipality = MunicipalityCode::parse(folder);
            }
        }
        page
    }

    /// The way from it to the folder of the whole: `../` for each folder that it stands in.
    pub fn root(&self) -> String {
        "../".repeat(self.path().matches('/').count())
    }

    /// What it shows before any parameter.
    pub fn view(&self) -> ViewState {
        ViewState {
            lang: self.lang,
            tab: self.tab,
            selection: self
                .municipality
                .map_or(Selection::None, Selection::Municipality),
            ..ViewState::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, root: &str, page: StaticPage) {
        assert_eq!(page.path(), path);
        assert_eq!(page.root(), root);
        assert_eq!(StaticPage::from_path(path), page);
        assert_eq!(
            ViewState::from_link(&page.view().to_link(&page), &page),
            page.view()
        );
        assert_eq!(page.view().to_link(&page), "");
    }

    #[test]
    fn every_page_has_a_path() {
        check("", "", StaticPage::default());
        check("en/", "../", StaticPage::start(Lang::En));
        check("tabell/", "../", StaticPage::of_tab(Lang::Sv, Tab::Table));
        check(
            "en/utbud/",
            "../../",
            StaticPage::of_tab(Lang::En, Tab::Supply),
        );
        check("kommun/", "../", StaticPage::of_tab(Lang::Sv, Tab::Profile));
        let dorotea = MunicipalityCode(2425);
        check(
            "kommun/2425/",
            "../../",
            StaticPage::of_municipality(Lang::Sv, dorotea),
        );
        check(
            "en/kommun/2425/",
            "../../../",
            StaticPage::of_municipality(Lang::En, dorotea),
        );
        check(
            "en/tank-om/",
            "../../",
            StaticPage::of_tab(Lang::En, Tab::WhatIf),
        );
        check("embed/", "../", StaticPage::embed(Lang::Sv));
        check("en/embed/", "../../", StaticPage::embed(Lang::En));
    }

    #[test]
    fn a_page_of_a_municipality_can_be_left_for_no_choice() {
        let page = StaticPage::of_municipality(Lang::Sv, MunicipalityCode(2425));
        let none = ViewState {
            selection: Selection::None,
            ..page.view()
        };
        assert_eq!(none.to_link(&page), "kommun=");
        assert_eq!(ViewState::from_link("kommun=", &page), none);
    }
}
