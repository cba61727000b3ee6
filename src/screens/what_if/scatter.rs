//! The scatter plot of distance and level of education. A dot chooses its municipality, as its link in the table does.

use crate::browser::pointer;
use crate::context::use_app;
use crate::map::use_map;
use crate::screens::charts::percent;
use crate::selecting::{choose, element};
use larkartan_core::scene::{AxisMark, Scatter, ScatterDot, Side};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use leptos::svg;
use web_sys::MouseEvent;

/// The dots with the limits of both figures as lines.
#[component]
pub fn ScatterPlot(
    /// The plot.
    chart: Scatter,
) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let plot = NodeRef::<svg::Svg>::new();
    let pressed = chart.clone();
    // Dots lie close: the nearest one is meant, and a finger need not hit it.
    let on_press = move |event: MouseEvent| {
        let Some(plot) = element(plot.get_untracked()) else {
            return;
        };
        let (at, size) = (
            pointer::place(&plot, &event),
            plot.get_bounding_client_rect(),
        );
        let [width, height] = [size.width(), size.height()];
        let at = (0.5 + at.x / width, 0.5 + at.y / height);
        if let Some(code) = pressed.pressed(at, [width, height]) {
            choose(app, map, Selection::Municipality(code));
        }
    };
    let (way, education) = (chart.way, chart.education);
    let down = way.limits.clone().map(|limit| {
        let x = percent(limit.along);
        view! { <line class="limit" x1=x.clone() x2=x y2="100%" /> }
    });
    let across = education.limits.clone().map(|limit| {
        let y = percent(limit.along);
        view! { <line class="limit" x2="100%" y1=y.clone() y2=y /> }
    });
    let under = way.limits.into_iter().chain(way.ends).map(under);
    let beside = education.limits.into_iter().chain(education.ends);
    let beside = beside.map(beside_mark);
    let (dots, names): (Vec<_>, Vec<_>) = chart
        .dots
        .into_iter()
        .map(|it| (dot(&it), name(it)))
        .unzip();
    view! {
        <div class="scatter">
            <p class="quiet" aria-hidden="true">
                {education.title}
            </p>
            <svg role="img" aria-label=chart.label node_ref=plot on:click=on_press>
                <line class="axis" x2="100%" y1="100%" y2="100%" />
                <line class="axis" y2="100%" />
                {down}
                {across}
                {under.collect_view()}
                {beside.collect_view()}
                {dots}
                {names}
            </svg>
            <p class="quiet" aria-hidden="true">
                {way.title}
            </p>
        </div>
    }
}

/// A number under the plot.
fn under(mark: AxisMark) -> impl IntoView {
    view! {
        <text class="under" x=percent(mark.along) y="100%">
            {mark.words}
        </text>
    }
}

/// A number to the left of the plot.
fn beside_mark(mark: AxisMark) -> impl IntoView {
    view! {
        <text class="beside" y=percent(mark.along)>
            {mark.words}
        </text>
    }
}

/// A municipality. Its links are in the table: the keyboard and screen readers go there.
fn dot(dot: &ScatterDot) -> impl IntoView + use<> {
    view! {
        <circle
            class=dot.is_chosen.then_some("chosen")
            cx=percent(dot.left)
            cy=percent(dot.top)
            r=if dot.is_chosen { "7" } else { "4.5" }
        >
            <title>{dot.words.clone()}</title>
        </circle>
    }
}

/// The name beside a dot.
fn name(dot: ScatterDot) -> impl IntoView {
    let (name, side) = dot.name?;
    let side = match side {
        Side::Before => "before",
        Side::Middle => "middle",
        Side::After => "after",
    };
    Some(view! {
        <text
            class=dot.is_chosen.then_some("chosen")
            data-side=side
            x=percent(dot.left)
            y=percent(dot.top)
        >
            {name}
        </text>
    })
}
