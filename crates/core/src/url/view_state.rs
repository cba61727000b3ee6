//! What a link can share, and the link: parsed totally, written with the defaults left out.

use crate::domain::scenario::{Destination, Scenario, Threshold};
use crate::domain::{
    Against, Area, Class, CollaborationId, LocalityCode, Measure, MunicipalityCode, SeriesYear,
    SiteId,
};
use crate::scene::{Camera, FORMS, KINDS, OfferFilter, Order, Tab, WITHIN, from_word, to_word};
use crate::text::Lang;
use crate::url::StaticPage;
use crate::url::parameters::parameters;
use form_urlencoded::byte_serialize;

/// The place that the reader has chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Selection {
    /// None.
    #[default]
    None,
    /// A municipality.
    Municipality(MunicipalityCode),
    /// A place to study.
    Site(SiteId),
    /// A locality.
    Locality(LocalityCode),
}

impl Selection {
    /// The selection as a link holds it: `kommun=2425`; empty for none.
    pub fn to_param(&self) -> String {
        match self {
            Self::None => String::new(),
            Self::Municipality(code) => format!("{MUNICIPALITY}={code}"),
            Self::Site(id) => format!("{SITE}={id}"),
            Self::Locality(code) => format!("{LOCALITY}={code}"),
        }
    }

    /// The municipality or locality with a code; none for what is no code.
    fn from_code(code: &str) -> Self {
        let municipality = MunicipalityCode::parse(code).map(Self::Municipality);
        let locality = || LocalityCode::parse(code).map(Self::Locality);
        municipality.or_else(locality).unwrap_or_default()
    }

    /// The selection that a link holds.
    pub fn from_param(param: &str) -> Self {
        ViewState::from_query(param).selection
    }
}

/// A view of the map, as a link holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct ViewState {
    /// What colours the map.
    pub measure: Measure,
    /// What is chosen.
    pub selection: Selection,
    /// The municipality or locality that the chosen site was chosen from; none where nothing else was chosen before.
    pub from: Selection,
    /// Whose members are marked.
    pub collaboration: Option<CollaborationId>,
    /// The language of the page.
    pub lang: Lang,
    /// The zoomed view; none for the whole map.
    pub camera: Option<Camera>,
    /// Map or table.
    pub tab: Tab,
    /// Which municipalities are asked for.
    pub area: Area,
    /// The class of the measure that is asked for; none for all.
    pub class: Option<Class>,
    /// The order of the table.
    pub order: Order,
    /// The municipalities that are compared, at most `MOST_COMPARED`.
    pub compared: Vec<MunicipalityCode>,
    /// What the chosen municipality is compared with in words and bars; none for nothing.
    pub against: Option<Against>,
    /// The programmes and courses that are asked for.
    pub offers: OfferFilter,
    /// Whether the classes have patterns too.
    pub patterned: bool,
    /// Whether campuses abroad count.
    pub abroad: bool,
    /// What is opened and closed in thought.
    pub scenario: Scenario,
    /// The distance that people are counted at.
    pub threshold: Threshold,
    /// The way to which places the thought experiment counts.
    pub destination: Destination,
}

impl Default for ViewState {
    fn default() -> Self {
        Self {
            measure: Measure::default(),
            selection: Selection::None,
            from: Selection::None,
            collaboration: None,
            lang: Lang::default(),
            camera: None,
            tab: Tab::default(),
            area: Area::default(),
            class: None,
            order: Order::default(),
            compared: Vec::new(),
            against: None,
            offers: OfferFilter::default(),
            patterned: false,
            abroad: false,
            scenario: Scenario::default(),
            threshold: Threshold::default(),
            destination: Destination::default(),
        }
    }
}

/// So many municipalities stand side by side at most.
pub const MOST_COMPARED: usize = 4;

const MEASURE: &str = "matt";
const YEAR: &str = "ar";
const MUNICIPALITY: &str = "kommun";
const SITE: &str = "plats";
const LOCALITY: &str = "ort";
const FROM: &str = "fran";
const COLLABORATION: &str = "samverkan";
const LANGUAGE: &str = "lang";
const CAMERA: &str = "lage";
const TAB: &str = "vy";
const AREA: &str = "urval";
const CLASS: &str = "klass";
const ORDER: &str = "ordning";
const COMPARED: &str = "jamfor";
const AGAINST: &str = "mot";
const OFFER_WORDS: &str = "ord";
const OFFER_FIELD: &str = "amne";
const OFFER_HERE: &str = "har";
const OFFER_WITHIN: &str = "inom";
const OFFER_KIND: &str = "typ";
const OFFER_FORM: &str = "form";
const PROVIDER: &str = "anordnare";
const PAST: &str = "aldre";
const PATTERNS: &str = "monster";
const ABROAD: &str = "utland";
const OPENED: &str = "oppna";
const CLOSED: &str = "stang";
const THRESHOLD: &str = "troskel";
const DESTINATION: &str = "till";
const TO_CAMPUS: &str = "campus";
const YES: &str = "ja";
/// The longest word that a link may name a site or provider by; what is longer is none of ours.
const LONGEST_WORD: usize = 80;

impl ViewState {
    /// The view that a query string describes on a page in the first language.
    pub fn from_query(query: &str) -> Self {
        Self::from_link(query, &StaticPage::default())
    }

    /// The view that a query string describes, with or without its question mark, on `page`: what it does not name is as
    /// the page has it. Total: parameters it does not know are ignored, values it does not understand fall back to the
    /// default. What an editor or a mail program has done to the link is undone.
    pub fn from_link(query: &str, page: &StaticPage) -> Self {
        let mut state = page.view();
        let (mut municipality, mut site, mut locality) = (page.municipality, None, None);
        let (mut class, mut year) = (None, None);
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        let mut tab = None;
        for (key, value) in parameters(query) {
            match key.as_str() {
                MEASURE => state.measure = Measure::from_key(&value).unwrap_or_default(),
                MUNICIPALITY => municipality = MunicipalityCode::parse(&value),
                YEAR => year = value.parse().ok().and_then(SeriesYear::from_year),
                SITE => site = plain_word(&value).map(SiteId),
                FROM => state.from = Selection::from_code(&value),
                LOCALITY => locality = LocalityCode::parse(&value),
                // Older links say that none is chosen: `samverkan=ingen`.
                COLLABORATION => state.collaboration = CollaborationId::from_key(&value),
                LANGUAGE => state.lang = Lang::from_code(&value).unwrap_or(page.lang),
                CAMERA => state.camera = Camera::parse(&value),
                TAB => tab = Tab::from_key(&value),
                AREA => state.area = Area::from_param(&value).unwrap_or_default(),
                CLASS => class = value.parse::<usize>().ok(),
                ORDER => state.order = Order::from_param(&value).unwrap_or_default(),
                COMPARED => state.compared = compared(&value),
                AGAINST => state.against = Against::from_param(&value),
                OFFER_KIND => state.offers.kind = from_word(&KINDS, &value),
                OFFER_FORM => state.offers.form = from_word(&FORMS, &value),
                PROVIDER => state.offers.provider = plain_word(&value),
                OFFER_WORDS => state.offers.words = OfferFilter::of_words(&value).words,
                OFFER_FIELD => state.offers.field = plain_word(&value),
                OFFER_HERE => state.offers.is_here = value == YES,
                OFFER_WITHIN => state.offers.within = within(&value),
                PATTERNS => state.patterned = value == YES,
                ABROAD => state.abroad = value == YES,
                PAST => state.offers.with_past = value == YES,
                OPENED => opened = Scenario::opened_from_param(&value),
                CLOSED => closed = site_ids(&value),
                THRESHOLD => state.threshold = Threshold::from_param(&value).unwrap_or_default(),
                DESTINATION if value == TO_CAMPUS => state.destination = Destination::Campus,
                _ => {}
            }
        }
        // The most exact place wins where a link names several.
        state.selection = site
            .map(Selection::Site)
            .or(locality.map(Selection::Locality))
            .or(municipality.map(Selection::Municipality))
            .unwrap_or_default();
        if !matches!(state.selection, Selection::Site(_)) {
            state.from = Selection::None;
        }
        if let (Measure::Series(_), Some(year)) = (state.measure, year) {
            state.measure = Measure::Series(year);
        }
        state.scenario = Scenario::new(opened, closed);
        state.tab = tab.unwrap_or_else(|| state.implied_tab(page));
        // Classes are counted from 1 in links. Which there are depends on the measure, wherever that stands in the link.
        let classes = state.measure.scale().classes();
        let nth = class.filter(|nth| (1..=classes).contains(nth));
        state.class = nth.map(|nth| Class(nth - 1));
        state
    }

    /// Keeps in mind from where a site was chosen: from the municipality or locality that was chosen in the view before.
    pub fn keep_origin(&mut self, before: &Self) {
        if self.selection == before.selection {
            return;
        }
        self.from = match (&self.selection, &before.selection) {
            (Selection::Site(_), Selection::Site(_)) => before.from.clone(),
            (Selection::Site(_), place) => place.clone(),
            _ => Selection::None,
        };
    }

    /// The query string of this view on a page in the first language.
    pub fn to_query(&self) -> String {
        self.to_link(&StaticPage::default())
    }

    /// The query string of this view, without its question mark, on `page`; empty for what the page shows by itself.
    pub fn to_link(&self, page: &StaticPage) -> String {
        let default = page.view();
        let mut parts = Vec::new();
        if self.measure != default.measure {
            parts.push(format!("{MEASURE}={}", self.measure.key()));
        }
        if let Measure::Series(year) = self.measure
            && year != SeriesYear::LAST
        {
            parts.push(format!("{YEAR}={}", year.year()));
        }
        if self.selection != default.selection {
            parts.push(match self.selection {
                // Said where the page has a municipality of its own.
                Selection::None => format!("{MUNICIPALITY}="),
                _ => self.selection.to_param(),
            });
        }
        match (&self.selection, &self.from) {
            (Selection::Site(_), Selection::Municipality(code)) => {
                parts.push(format!("{FROM}={code}"))
            }
            (Selection::Site(_), Selection::Locality(code)) => parts.push(format!("{FROM}={code}")),
            _ => {}
        }
        if let Some(chosen) = self.collaboration {
            parts.push(format!("{COLLABORATION}={}", chosen.key()));
        }
        if self.lang != default.lang {
            parts.push(format!("{LANGUAGE}={}", self.lang.code()));
        }
        if let Some(camera) = self.camera {
            parts.push(format!("{CAMERA}={}", camera.to_param()));
        }
        if self.tab != self.implied_tab(page) {
            parts.push(format!("{TAB}={}", self.tab.key()));
        }
        if self.area != default.area {
            parts.push(format!("{AREA}={}", self.area.to_param()));
        }
        if let Some(class) = self.class {
            parts.push(format!("{CLASS}={}", class.0 + 1));
        }
        if self.order != default.order {
            parts.push(format!("{ORDER}={}", self.order.to_param()));
        }
        if !self.compared.is_empty() {
            let codes: Vec<String> = self.compared.iter().map(ToString::to_string).collect();
            parts.push(format!("{COMPARED}={}", codes.join(",")));
        }
        if let Some(against) = self.against {
            parts.push(format!("{AGAINST}={}", against.to_param()));
        }
        let within = self.offers.within.map(|km| km.to_string());
        let (opened, closed) = (self.scenario.opened_param(), self.scenario.closed_param());
        let threshold = match self.threshold == default.threshold {
            true => String::new(),
            false => self.threshold.to_param(),
        };
        let destination = match self.destination {
            Destination::Campus => TO_CAMPUS,
            Destination::CampusOrCentre => "",
        };
        let typed: String = byte_serialize(self.offers.words.as_bytes()).collect();
        let words = [
            (OFFER_WORDS, typed.as_str()),
            (
                OFFER_FIELD,
                self.offers.field.as_deref().unwrap_or_default(),
            ),
            (OFFER_HERE, if self.offers.is_here { YES } else { "" }),
            (OFFER_WITHIN, within.as_deref().unwrap_or_default()),
            (OFFER_KIND, to_word(&KINDS, self.offers.kind)),
            (OFFER_FORM, to_word(&FORMS, self.offers.form)),
            (
                PROVIDER,
                self.offers.provider.as_deref().unwrap_or_default(),
            ),
            (PATTERNS, if self.patterned { YES } else { "" }),
            (ABROAD, if self.abroad { YES } else { "" }),
            (PAST, if self.offers.with_past { YES } else { "" }),
            (OPENED, opened.as_str()),
            (CLOSED, closed.as_str()),
            (THRESHOLD, threshold.as_str()),
            (DESTINATION, destination),
        ];
        for (name, word) in words.into_iter().filter(|(_, word)| !word.is_empty()) {
            parts.push([name, word].join("="));
        }
        parts.join("&")
    }
}

impl ViewState {
    /// The tab of a link that names none: a link with a thought experiment shows it.
    fn implied_tab(&self, page: &StaticPage) -> Tab {
        let is_tried = !self.scenario.is_empty() || self.threshold != Threshold::default();
        match page.tab {
            Tab::Map if is_tried => Tab::WhatIf,
            tab => tab,
        }
    }
}

/// One of the distances that can be chosen.
fn within(text: &str) -> Option<u16> {
    let km = text.parse().ok()?;
    WITHIN.contains(&km).then_some(km)
}

fn compared(text: &str) -> Vec<MunicipalityCode> {
    let mut codes = Vec::new();
    for code in text.split(',').map(str::trim) {
        let Some(code) = MunicipalityCode::parse(code) else {
            continue;
        };
        if codes.len() < MOST_COMPARED && !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// The sites that a list names.
fn site_ids(text: &str) -> Vec<SiteId> {
    let ids = text.split(',').map(str::trim);
    ids.filter_map(plain_word).map(SiteId).collect()
}

/// A word as ids are written, and nothing else.
fn plain_word(text: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let sound = !text.is_empty() && text.len() <= LONGEST_WORD && text.bytes().all(plain);
    sound.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OfferForm, OfferKind};

    #[track_caller]
    fn check(query: &str, expected: ViewState) {
        assert_eq!(ViewState::from_query(query), expected);
    }

    fn dorotea() -> Selection {
        Selection::Municipality(MunicipalityCode(2425))
    }

    #[test]
    fn a_site_keeps_in_mind_from_where_it_was_chosen() {
        let site = |id: &str| Selection::Site(SiteId(id.to_owned()));
        let vilhelmina = Selection::Municipality(MunicipalityCode(2462));
        let link = "kommun=2462";
        let mut view = ViewState::from_query(link);
        let choose = |view: &mut ViewState, place: Selection| {
            let before = view.clone();
            view.selection = place;
            view.keep_origin(&before);
        };
        choose(&mut view, site("campus-a"));
        assert_eq!(view.to_query(), "plats=campus-a&fran=2462");
        assert_eq!(ViewState::from_query(&view.to_query()), view);
        choose(&mut view, site("campus-b"));
        assert_eq!(view.from, vilhelmina);
        choose(&mut view, vilhelmina);
        assert_eq!(view.to_query(), link);
        // It is said of sites alone.
        assert_eq!(
            ViewState::from_query("kommun=2462&fran=2480").from,
            Selection::None
        );
        assert_eq!(
            ViewState::from_query("plats=a&fran=umea").from,
            Selection::None
        );
        let locality = "plats=a&fran=2421TB102";
        assert_eq!(ViewState::from_query(locality).to_query(), locality);
    }

    #[test]
    fn nothing_is_the_default() {
        check("", ViewState::default());
        check("?", ViewState::default());
        assert_eq!(ViewState::default().to_query(), "");
    }

    #[test]
    fn everything_at_once() {
        let state = ViewState {
            measure: Measure::PostSecondary,
            selection: dorotea(),
            from: Selection::None,
            collaboration: Some(CollaborationId::Lapplands),
            lang: Lang::En,
            camera: Camera::parse("3,64.2,17.1"),
            tab: Tab::Table,
            area: Area::Members,
            class: Some(Class(2)),
            order: Order::from_param("-campus").unwrap_or_default(),
            compared: vec![MunicipalityCode(2425), MunicipalityCode(2462)],
            against: Some(Against::Members),
            offers: OfferFilter {
                kind: Some(OfferKind::Course),
                form: Some(OfferForm::DistanceMeetings),
                provider: Some("umea-universitet".to_owned()),
                words: "förskol & vård".to_owned(),
                field: Some("data-it".to_owned()),
                is_here: true,
                within: Some(80),
                with_past: true,
            },
            patterned: true,
            abroad: true,
            scenario: Scenario::new(
                Scenario::opened_from_param("64.26:16.41,larcentrum;64.1:17.2,campus"),
                [SiteId("larcentrum-sorsele".into())],
            ),
            threshold: Threshold::new(60).unwrap_or_default(),
            destination: Destination::Campus,
        };
        let query = "matt=utbildning&kommun=2425&samverkan=lapplands&lang=en&lage=3,64.2,17.1\
                     &vy=tabell&urval=medlemmar&klass=3&ordning=-campus&jamfor=2425,2462&mot=medlemmar&ord=f%C3%B6rskol+%26+v%C3%A5rd&amne=data-it&har=ja&inom=80&typ=kurs&form=distans-traffar&anordnare=umea-universitet&monster=ja&utland=ja&aldre=ja\
                     &oppna=64.26:16.41,larcentrum;64.1:17.2,campus&stang=larcentrum-sorsele&troskel=60&till=campus";
        check(query, state.clone());
        assert_eq!(state.to_query(), query);
    }

    #[test]
    fn unknown_parameters_are_ignored() {
        let state = ViewState {
            selection: dorotea(),
            ..ViewState::default()
        };
        check("?utm_source=x&kommun=2425&a&=&%", state);
    }

    #[test]
    fn bad_values_fall_back() {
        check(
            "matt=mane&kommun=24&plats=../etc&ort=x&samverkan=x&lang=de&lage=0,0,0&vy=x&urval=x&klass=9&ordning=x&jamfor=x&mot=x&ord=+&amne=X&har=x&inom=81&typ=x&form=x&anordnare=X&monster=x&utland=x&aldre=x&ar=2002",
            ViewState::default(),
        );
    }

    #[test]
    fn a_year_belongs_to_the_series() {
        let in_2009 = ViewState {
            measure: Measure::Series(SeriesYear::nth(2)),
            ..ViewState::default()
        };
        check("ar=2009&matt=serie", in_2009.clone());
        assert_eq!(in_2009.to_query(), "matt=serie&ar=2009");
        check("ar=2009", ViewState::default());
    }

    #[test]
    fn a_page_has_a_language_of_its_own() {
        for own in Lang::ALL {
            let page = StaticPage::start(own);
            for lang in Lang::ALL {
                for selection in [Selection::None, dorotea()] {
                    let state = ViewState {
                        lang,
                        selection,
                        ..ViewState::default()
                    };
                    assert_eq!(ViewState::from_link(&state.to_link(&page), &page), state);
                }
            }
            assert_eq!(ViewState::from_link("", &page).lang, own);
        }
        let [swedish_page, english_page] = [Lang::Sv, Lang::En].map(StaticPage::start);
        let english = ViewState::from_link("?kommun=2425", &english_page);
        assert_eq!(english.to_link(&english_page), "kommun=2425");
        assert_eq!(english.to_link(&swedish_page), "kommun=2425&lang=en");
        let swedish = ViewState::from_link("?kommun=2425&lang=sv", &english_page);
        assert_eq!(swedish.to_link(&english_page), "kommun=2425&lang=sv");
    }

    #[test]
    fn escaped_values_are_understood() {
        check(
            "lage=3%2C64.2%2C17.1",
            ViewState {
                camera: Camera::parse("3,64.2,17.1"),
                ..ViewState::default()
            },
        );
    }

    #[test]
    fn members_are_marked_only_where_a_collaboration_is_asked_for() {
        assert_eq!(ViewState::default().collaboration, None);
        check("samverkan=ingen", ViewState::default());
        let state = ViewState {
            collaboration: Some(CollaborationId::Kkig),
            ..ViewState::default()
        };
        check("samverkan=kkig", state.clone());
        assert_eq!(state.to_query(), "samverkan=kkig");
    }

    #[test]
    fn a_link_that_was_damaged_on_its_way_shows_the_same_view() {
        let state = ViewState {
            measure: Measure::PostSecondary,
            selection: dorotea(),
            ..ViewState::default()
        };
        for query in [
            "?matt=utbildning&amp;kommun=2425",
            "?matt=utbildning&kommun=2425/",
            "?matt=utbildning&kommun=%202425",
            "?utm_source=brev&kommun=2425&fbclid=x&matt=utbildning",
            "kommun=2425&amp;matt=utbildning&amp;utm_campaign=a%20b",
        ] {
            check(query, state.clone());
        }
        let both = vec![MunicipalityCode(2425), MunicipalityCode(2480)];
        for query in [
            "jamfor=2425%2C2480",
            "jamfor=2425,%202480",
            "jamfor=2425%252C2480",
        ] {
            assert_eq!(ViewState::from_query(query).compared, both, "{query}");
        }
    }

    #[test]
    fn the_most_exact_place_wins() {
        let state = ViewState {
            selection: Selection::Site(SiteId("dorotea-larcentrum".into())),
            ..ViewState::default()
        };
        check("kommun=2425&plats=dorotea-larcentrum&ort=2425TC101", state);
    }
}
