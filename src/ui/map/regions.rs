//! The municipalities: coloured by the measure, one tab stop for all of them.

use super::gestures::Gestures;
use super::layers::chosen;
use super::lens::Lens;
use super::palette_key;
use crate::platform::document;
use crate::platform::elements::{Elements, reveal, set_all};
use crate::ui::parts::{View, act, all, flag, hears, live, still, with};
use crate::ui::{When, once_painted};
use larkartan_core::domain::{Atlas, Measure, Municipality, MunicipalityCode, Ranks};
use larkartan_core::scene::{card_among, class_of, is_asked, offers_on_map};
use larkartan_core::url::Selection;
use maud::{Markup, html};
use std::cell::RefCell;
use web_sys::{MouseEvent, PointerEvent};

/// The attribute that tells which municipality an element is.
pub const CODE: &str = "data-code";
/// The attributes that change.
const TONE: &str = "data-tone";
const SPOKEN: &str = "aria-label";
const FADED: &str = "data-faded";
const POINTED: &str = "data-pointed";
const CHOSEN: &str = "aria-current";
const TAB_STOP: &str = "tabindex";
/// All municipalities on the page, in the order of the drawing.
pub const REGIONS: &str = ".regions path";
/// The same on the scale of the legend.
const DOTS: &str = ".dots circle";

/// One path a municipality. The group listens for all of them.
///
/// Why markup and not an element of the page's graph each: what changes in a path are four attributes, and one effect
/// that sets them for all paths is a hundredth of the work and the memory of four effects for each path.
pub fn regions(lens: Lens, gestures: Gestures) -> View {
    let store = lens.store;
    let drawn = drawn(lens).into_string();
    let paths = Elements::new(REGIONS);
    let all_paths = paths.clone();
    let tones = act(
        When::AtOnce,
        Box::new(move || {
            let code = |nth: usize| Some(lens.drawing.regions.get(nth)?.code);
            let measure = store.measure.get();
            all_paths.set(TONE, &|nth| Some(tone_of(lens.atlas, measure, code(nth)?)));
        }),
    );
    let all_paths = paths.clone();
    let words = act(
        When::Soon,
        Box::new(move || {
            let ranks = Ranks::new(lens.atlas, store.measure.get());
            let offers = offers_on_map(lens.atlas, &store.offers.get());
            all_paths.set(SPOKEN, &|nth| {
                let code = lens.drawing.regions.get(nth)?.code;
                let mut said = card_among(&ranks, lens.text, code)?.spoken();
                // The number that stands on it.
                if let Some((_, count)) = offers.iter().find(|(other, _)| *other == code) {
                    said.push_str(", ");
                    said.push_str(&(lens.text.value)(Measure::Offers, *count as f64));
                }
                Some(said)
            });
        }),
    );
    let last = RefCell::new(Vec::new());
    let fading = act(
        When::AtOnce,
        Box::new(move || {
            let faded = faded(lens);
            // Most choices fade none, before and after.
            if *last.borrow() == faded {
                return;
            }
            paths.set(FADED, &|nth| {
                let region = lens.drawing.regions.get(nth)?;
                Some(flag(faded.contains(&region.code)).to_owned())
            });
            last.replace(faded);
        }),
    );
    let dots = move || mark(DOTS, POINTED, "false", "true", store.pointed.get());
    let mut codes = lens.drawing.regions.iter().map(|region| region.code);
    let first = codes.find(|code| code.county().is_focus());
    let choice = act(
        When::AtOnce,
        Box::new(move || {
            let chosen = chosen(store);
            mark(REGIONS, CHOSEN, "false", "true", chosen);
            // The tab stop: where the keyboard was last, else what is chosen, else the first of the four counties.
            mark(
                REGIONS,
                TAB_STOP,
                "-1",
                "0",
                store.visited.get().or(chosen).or(first),
            );
        }),
    );

    let on_over = move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            store.pointed.set(code_under(event.target()));
        }
    };
    let on_click = move |event: MouseEvent| {
        if gestures.click_ends_drag() {
            return;
        }
        if let Some(code) = code_under(event.target()) {
            choose(lens, code);
        }
    };
    let listeners = vec![
        hears("pointerover", on_over),
        hears("pointerout", move |_: PointerEvent| store.pointed.set(None)),
        hears("click", on_click),
    ];
    // Here and not on the whole drawing: colours are inherited, and another palette would restyle all that lies there.
    let palette = move || palette_key(store.measure.get().scale().palette).to_owned();
    let mut attributes = with(
        &[("class", "regions")],
        [live("data-palette", Box::new(palette))],
    );
    attributes.extend(listeners);
    all(vec![
        still("g", attributes, &drawn),
        tones,
        words,
        fading,
        act(When::AtOnce, Box::new(dots)),
        choice,
    ])
}

/// The municipalities that are not asked for; follows every choice.
pub fn faded(lens: Lens) -> Vec<MunicipalityCode> {
    let (atlas, asked, filter) = (&lens.atlas, lens.store.asked(), lens.store.offers.get());
    let offers = offers_on_map(atlas, &filter);
    let is_faded = |place: &&Municipality| {
        let has_offers = !filter.is_narrow() || offers.iter().any(|(code, _)| *code == place.code);
        !has_offers || !is_asked(atlas, &asked, place)
    };
    let faded = atlas.municipalities().iter().filter(is_faded);
    faded.map(|place| place.code).collect()
}

/// The paths as they are drawn at first.
fn drawn(lens: Lens) -> Markup {
    let measure = lens.store.measure.get_untracked();
    html! {
        @for region in &lens.drawing.regions {
            @let tone = tone_of(lens.atlas, measure, region.code);
            path role="button" d=(region.path) data-code=(region.code) data-tone=(tone) aria-current="false" tabindex="-1" {}
        }
    }
}

/// Sets `attribute` to `on` for one municipality among `all`, and to `off` for the one that it was set for.
fn mark(all: &str, attribute: &str, off: &str, on: &str, code: Option<MunicipalityCode>) {
    set_all(&format!("{all}[{attribute}='{on}']"), attribute, off);
    if let Some(code) = code {
        set_all(&format!("{all}[{CODE}='{code}']"), attribute, on);
    }
}

/// The municipality that an event happened on.
pub fn code_under(target: Option<web_sys::EventTarget>) -> Option<MunicipalityCode> {
    MunicipalityCode::parse(&document::nearest_attribute(target, CODE)?)
}

fn tone_of(atlas: &Atlas, measure: Measure, code: MunicipalityCode) -> String {
    let tone = class_of(atlas, measure, code).map(|class| measure.scale().tone(class));
    tone.map_or_else(|| "none".to_owned(), |tone| tone.to_string())
}

/// Chooses a municipality. Where the map stays while the panel is scrolled, its facts begin in sight.
pub fn choose(lens: Lens, code: MunicipalityCode) {
    lens.store.select(Selection::Municipality(code));
    once_painted(Box::new(|| reveal(".detail")));
}
