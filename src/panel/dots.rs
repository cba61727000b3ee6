//! The dot plot of the legend. What it shows stands in the classes below it and in the table.

use crate::components::palette_key;
use crate::context::use_app;
use crate::map::use_map;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geo::fixed;
use larkartan_core::scene::{DotPlot, Tick, dot_plot};
use leptos::prelude::*;

/// Heights in the dot plot: a line with the name of a line, the classes, the numbers under them.
const LINES_HEIGHT: f64 = 16.0;
const BAND_HEIGHT: f64 = 8.0;
const TICKS_HEIGHT: f64 = 16.0;
/// How wide a letter of a line's name is, at most on average.
const LETTER_WIDTH: f64 = 7.4;

/// Every municipality as a dot on the scale of the measure, above the classes; Sweden and the county are lines.
#[component]
pub fn Dots() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let hovered = use_map().hovered;
    let is_hovered = Selector::new(move || hovered.get());
    let county = Memo::new(move |_| store.county());
    let plot = Memo::new(move |_| {
        let data = app.data();
        let county = county.get().and_then(|code| data.atlas.county(code));
        dot_plot(&data.atlas, app.text, store.measure.get(), county)
    });
    let data = app.data();
    let codes = data.atlas.municipalities().iter().map(|place| place.code);
    let dots = codes.map(|code| {
        let is_hovered = is_hovered.clone();
        circle(code, plot, hovered, move || {
            is_hovered.selected(&Some(code))
        })
    });
    let palette = move || palette_key(store.measure.get().scale().palette);
    let view_box =
        move || plot.with(|plot| format!("0 0 {} {}", at(plot.width), at(height_of(plot))));
    view! {
        <svg class="dots" viewBox=view_box data-palette=palette aria-hidden="true">
            {move || plot.with(lines)}
            {dots.collect_view()}
            {move || plot.with(scale)}
        </svg>
    }
}

/// A municipality. It keeps its element, and moves when the measure changes.
fn circle(
    code: MunicipalityCode,
    plot: Memo<DotPlot>,
    hovered: RwSignal<Option<MunicipalityCode>>,
    is_hovered: impl Fn() -> bool + Send + Sync + 'static,
) -> impl IntoView {
    // None where the measure has no value for it.
    let dot = move || {
        plot.with(|plot| {
            let mut dots = plot.dots.iter().copied();
            dots.find(|dot| dot.code == code)
        })
    };
    view! {
        <circle
            data-code=code.to_string()
            data-class=move || dot().map(|dot| dot.palette_index.to_string())
            data-pointed=move || is_hovered().to_string()
            cx=move || dot().map(|dot| at(dot.x))
            cy=move || dot().map(|dot| at(plot.with(axis_of) - dot.up))
            r="3"
            display=move || dot().is_none().then_some("none")
            on:pointerenter=move |_| hovered.set(Some(code))
            on:pointerleave=move |_| hovered.set(None)
        />
    }
}

/// Sweden and the county, with their names above the dots.
fn lines(plot: &DotPlot) -> impl IntoView + use<> {
    let axis = axis_of(plot);
    let lines = plot.lines.iter().enumerate().map(|(nth, line)| {
        let y = LINES_HEIGHT * (nth as f64 + 1.0) - 4.0;
        let (x, ends_there) = beside(line, plot.width);
        view! {
            <path class="line" d=format!("M{} {}V{}", at(line.x), at(y), at(axis)) />
            <text class="line-name" x=at(x) y=at(y) data-side=ends_there.to_string()>
                {line.words.clone()}
            </text>
        }
    });
    lines.collect_view()
}

/// The classes, and the limits between them.
fn scale(plot: &DotPlot) -> impl IntoView + use<> {
    let (axis, height) = (axis_of(plot), height_of(plot));
    let bands = plot.bands.iter().map(|band| {
        view! {
            <rect
                data-class=band.palette_index.to_string()
                x=at(band.x)
                y=at(axis)
                width=at(band.width)
                height=at(BAND_HEIGHT)
            />
        }
    });
    let ticks = plot.ticks.iter().map(|tick| {
        view! {
            <text x=at(tick.x) y=at(height - 2.0)>
                {tick.words.clone()}
            </text>
        }
    });
    (bands.collect_view(), ticks.collect_view())
}

fn axis_of(plot: &DotPlot) -> f64 {
    plot.height + LINES_HEIGHT * plot.lines.len() as f64
}

fn height_of(plot: &DotPlot) -> f64 {
    axis_of(plot) + BAND_HEIGHT + TICKS_HEIGHT
}

fn at(value: f64) -> String {
    fixed(value, 1)
}

/// Where the name of a line stands, and whether it ends there: on the side with more room, and never outside of the plot.
fn beside(line: &Tick, width: f64) -> (f64, bool) {
    let room = line.words.chars().count() as f64 * LETTER_WIDTH;
    match line.x > width / 2.0 {
        true => (line.x.max(room.min(width)), true),
        false => (line.x.min((width - room).max(0.0)), false),
    }
}
