//! The dot plot of the legend. What it shows stands in the classes below it and in the table.

use super::{MapContext, use_map};
use crate::browser::page;
use crate::components::palette_key;
use crate::context::{is_static, use_app};
use crate::store::set;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geo::fixed;
use larkartan_core::scene::{DotPlot, DotSize, Viewport, dot_plot};
use leptos::prelude::*;
use leptos::svg::Svg;
use leptos_use_resize_observer::use_resize_observer;

/// Heights in the dot plot: a line with the name of a line, the classes, the numbers under them.
const LINES_HEIGHT: f64 = 16.0;
const BAND_HEIGHT: f64 = 8.0;
const TICKS_HEIGHT: f64 = 16.0;
/// The room for the chosen municipality under the numbers: its mark and its words.
const HERE_HEIGHT: f64 = 24.0;
/// How wide a letter of those is, at most on average.
const HERE_LETTER_WIDTH: f64 = 7.4;
/// Narrower legends have a low plot, as do those of narrower maps: `style/legend.css`.
const WIDE_FROM_PX: f64 = 300.0;
/// From this width on a map has room for the wide plot.
const WIDE_MAP_FROM_PX: f64 = 560.0;
/// What a legend along the edge of the map has beside its plot.
const STRIP_PADDING: f64 = 16.0;

/// Every municipality as a dot on the scale of the measure, above the classes; Sweden and the county are lines.
#[component]
pub fn Dots() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let map = use_map();
    let is_hovered = Selector::new(move || map.hovered.get());
    let chosen = Memo::new(move |_| store.municipality());
    let frame = NodeRef::<Svg>::new();
    let measured = RwSignal::new(None);
    use_resize_observer(frame, move |entries, _| {
        let width = entries.first().map(|entry| entry.content_rect().width());
        // A legend that is hidden keeps the size it had.
        if let Some(width) = width.filter(|width| *width > 0.0) {
            set(measured, Some(width.round()));
        }
    });
    let size = Memo::new(move |_| {
        let viewport = map.viewport.get();
        // Before it is measured a small map is as wide as the window, so that the plot is not drawn anew.
        let map_width = match viewport == Viewport::FIRST && !is_static() {
            true => page::width(),
            false => viewport.width,
        };
        let width = measured.get();
        match width.is_none_or(|width| width >= WIDE_FROM_PX) && map_width >= WIDE_MAP_FROM_PX {
            true => DotSize::WIDE,
            false => DotSize::strip(width.unwrap_or(map_width - STRIP_PADDING)),
        }
    });
    let plot = Memo::new(move |_| {
        let (data, measure) = (app.data(), store.measure.get());
        dot_plot(&data.atlas, app.text, measure, size.get(), chosen.get())
    });
    let radius = move || at(plot.with(|plot| plot.step * 0.43));
    let is_chosen = Selector::new(move || chosen.get());
    let data = app.data();
    let codes = data.atlas.municipalities().iter().map(|place| place.code);
    let dots = codes.map(|code| {
        let (is_hovered, is_chosen) = (is_hovered.clone(), is_chosen.clone());
        let mark = move || {
            if is_hovered.selected(&Some(code)) {
                return Some("pointed");
            }
            is_chosen.selected(&Some(code)).then_some("chosen")
        };
        circle(map, code, plot, radius, mark)
    });
    let palette = move || palette_key(store.measure.get().scale().palette);
    let view_box =
        move || plot.with(|plot| format!("0 0 {} {}", at(plot.width), at(height_of(plot))));
    view! {
        <svg node_ref=frame class="dots" viewBox=view_box preserveAspectRatio="xMidYMax slice" data-palette=palette aria-hidden="true">
            {move || plot.with(title)}
            {move || plot.with(lines)}
            {dots.collect_view()}
            {move || plot.with(scale)}
            {move || plot.with(here)}
        </svg>
    }
}

/// A municipality. It keeps its element, and moves when the measure changes.
fn circle(
    map: MapContext,
    code: MunicipalityCode,
    plot: Memo<DotPlot>,
    radius: impl Fn() -> String + Send + Sync + 'static,
    mark: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
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
            data-mark=mark
            cx=move || dot().map(|dot| at(dot.x))
            cy=move || dot().map(|dot| at(plot.with(axis_of) - dot.up))
            r=radius
            display=move || dot().is_none().then_some("none")
            on:pointerenter=move |event| map.point_at(&event, code)
            on:pointerleave=move |_| set(map.hovered, None)
        />
    }
}

/// What is measured, where there is room above the dots.
fn title(plot: &DotPlot) -> impl IntoView + use<> {
    let y = LINES_HEIGHT - 4.0;
    let title = plot.title;
    title.map(|title| view! { <text class="line-name" x="0" y=at(y)>{title}</text> })
}

/// Sweden and the county, or the chosen municipality, with their names above the dots.
fn lines(plot: &DotPlot) -> impl IntoView + use<> {
    let axis = axis_of(plot);
    let lines = plot.lines.iter().map(|line| {
        let y = LINES_HEIGHT * (f64::from(line.row) + 1.0) - 4.0;
        view! {
            <path class="line" d=format!("M{} {}V{}", at(line.x), at(y), at(axis)) />
            <text class="line-name" x=at(line.words_at) y=at(y) data-side=line.is_before.to_string()>
                {line.words.clone()}
            </text>
        }
    });
    lines.collect_view()
}

/// The classes, the limits between them and their unit.
fn scale(plot: &DotPlot) -> impl IntoView + use<> {
    let axis = axis_of(plot);
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
    let ticks = plot.ticks.iter().chain(&plot.names).map(|tick| {
        let down = TICKS_HEIGHT * f64::from(tick.row + 1);
        view! {
            <text x=at(tick.x) y=at(axis + BAND_HEIGHT + down - 2.0)>
                {tick.words.clone()}
            </text>
        }
    });
    (bands.collect_view(), ticks.collect_view())
}

/// The chosen municipality, under the numbers.
fn here(plot: &DotPlot) -> impl IntoView + use<> {
    let top = height_of(plot) - HERE_HEIGHT;
    plot.here.as_ref().map(|here| {
        let room = here.words.chars().count() as f64 * HERE_LETTER_WIDTH / 2.0;
        let x = here.x.clamp(
            room.min(plot.width / 2.0),
            (plot.width - room).max(plot.width / 2.0),
        );
        view! {
            <path class="here" d=format!("M{} {}l5 9h-10z", at(here.x), at(top)) />
            <text class="here-words" x=at(x) y=at(top + HERE_HEIGHT - 3.0)>
                {here.words.clone()}
            </text>
        }
    })
}

fn axis_of(plot: &DotPlot) -> f64 {
    plot.height + LINES_HEIGHT * f64::from(plot.head_rows())
}

fn height_of(plot: &DotPlot) -> f64 {
    let here = plot.here.as_ref().map_or(0.0, |_| HERE_HEIGHT);
    axis_of(plot) + BAND_HEIGHT + TICKS_HEIGHT * f64::from(plot.tick_rows()) + here
}

fn at(value: f64) -> String {
    fixed(value, 1)
}
