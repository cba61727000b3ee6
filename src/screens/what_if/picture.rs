//! The landscape on the map: the surface, the lines of equal distance and the localities, drawn anew for every step.

use super::experiment::{Experiment, use_experiment};
use super::palette::Colours;
use super::pen::{Look, Pen};
use super::terrain::Terrain;
use crate::browser::pointer::{self, Px};
use crate::browser::task;
use crate::context::{AppContext, use_app};
use crate::map::{MapContext, use_map};
use crate::store::set;
use larkartan_core::domain::scenario::{Destination, Outcome, Routes, Scenario, Threshold};
use larkartan_core::geo::Screen;
use larkartan_core::landscape::{Grid, Preparation};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::ops::ControlFlow;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// The id of what cuts the land around the counties, for the style sheet.
const AROUND_COUNTIES: &str = "around-counties";
/// A square around all that is ever drawn, as path data.
const EVERYWHERE: &str = "M-9000-9000h20000v20000h-20000z";

/// What surface and lines are worked out from.
struct Shown {
    scenario: Scenario,
    destination: Destination,
    threshold: Threshold,
}

/// What the picture is drawn with, once it is prepared.
struct Held {
    pen: Pen,
    terrain: Terrain,
    colours: Colours,
    /// What surface and lines show: they are worked out anew only where this changes, and not when the map moves.
    shown: Option<Shown>,
}

impl Held {
    fn work_out(
        &mut self,
        routes: &Routes,
        scenario: &Scenario,
        (destination, threshold): (Destination, Threshold),
    ) {
        let next = Shown {
            scenario: scenario.clone(),
            destination,
            threshold,
        };
        let before = self.shown.replace(next);
        let is_as_before = |same: fn(&Shown, &Shown) -> bool| {
            let both = before.as_ref().zip(self.shown.as_ref());
            both.is_some_and(|(before, now)| same(before, now))
        };
        let is_same_way = is_as_before(|before, now| before.destination == now.destination);
        let is_same_scenario = is_as_before(|before, now| before.scenario == now.scenario);
        let is_same_line = is_as_before(|before, now| before.threshold == now.threshold);
        if !is_same_way {
            self.paint(routes, &Scenario::default(), destination);
            self.pen.before().put(self.terrain.pixels());
        }
        if !(is_same_way && is_same_scenario) {
            self.paint(routes, scenario, destination);
            self.pen.after().put(self.terrain.pixels());
        }
        if !(is_same_way && is_same_scenario && is_same_line) {
            self.terrain.trace(threshold);
        }
    }

    fn paint(&mut self, routes: &Routes, scenario: &Scenario, destination: Destination) {
        self.terrain
            .work_out(routes, scenario, destination, &self.colours);
    }

    fn draw(&self, look: (&Look, f64), outcome: &Outcome, asked: (Destination, Threshold)) {
        self.terrain
            .draw(&self.pen, &self.colours, look, outcome, asked);
    }
}

/// The picture, under the municipalities. Hidden from screen readers: what it shows the card and the tables say.
#[component]
pub fn Picture() -> impl IntoView {
    let (app, map, experiment) = (use_app(), use_map(), use_experiment());
    let canvas = NodeRef::<html::Canvas>::new();
    let held = StoredValue::new_local(None::<Held>);
    let is_ready = RwSignal::new(false);
    Effect::new(move |_| {
        if let Some(canvas) = canvas.get() {
            spawn_local(async move {
                if let Some(ready) = prepared(app, experiment, canvas).await {
                    held.set_value(Some(ready));
                    // The picture may be gone by now.
                    let _ = is_ready.try_set(true);
                }
            });
        }
    });
    Effect::new(move |_| {
        is_ready.track();
        let (scenario, outcome) = (experiment.scenario.read(), experiment.outcome.get());
        let asked = (experiment.destination.get(), app.store.threshold.get());
        let (look, routes) = (looked_at(app, map), experiment.routes());
        let split = if scenario.is_empty() {
            0.0
        } else {
            experiment.split.get()
        };
        held.update_value(|held| {
            if let Some(held) = held {
                held.work_out(&routes, &scenario, asked);
                held.draw((&look, split), &outcome, asked);
            }
        });
    });
    let point = move |event: PointerEvent| {
        let value = point_of(map, &event).and_then(|(at, page)| {
            let point = app.data().atlas.projection().lonlat_from_screen(at);
            let km = held.with_value(|held| held.as_ref()?.terrain.at(point))?;
            Some((page, km))
        });
        set(experiment.pointed, value);
    };
    let listener = window_event_listener(ev::pointermove, point);
    on_cleanup(move || listener.remove());
    let around = around_counties(app);
    view! {
        <canvas node_ref=canvas></canvas>
        <svg width="0" height="0">
            <clipPath id=AROUND_COUNTIES>
                <path clip-rule="evenodd" d=around />
            </clipPath>
        </svg>
    }
}

/// Prepares pen and terrain in pieces, so that the page answers meanwhile.
async fn prepared(
    app: AppContext,
    experiment: Experiment,
    canvas: web_sys::HtmlCanvasElement,
) -> Option<Held> {
    let (data, routes) = (app.data(), experiment.routes());
    let grid = Grid::new(&data.atlas);
    let mut preparation = Preparation::new(&data.atlas, routes.graph(), grid);
    let landscape = loop {
        task::next().await;
        match preparation.step() {
            ControlFlow::Continue(next) => preparation = next,
            ControlFlow::Break(landscape) => break landscape,
        }
    };
    let regions = data.drawing.regions.iter();
    let land: String = regions.map(|region| region.path.as_str()).collect();
    let size = (grid.width(), grid.height());
    let pen = Pen::new(canvas.clone(), (grid.columns, grid.rows), size, &land)?;
    let (today, label) = (experiment.today(), app.text.lang.experiment().line);
    Some(Held {
        colours: Colours::of(&canvas, &pen),
        terrain: Terrain::new(landscape, &data.atlas, &routes, today, label),
        shown: None,
        pen,
    })
}

/// The point of the drawing under the pointer, and where that is on the map; none beside the map.
fn point_of(map: MapContext, event: &PointerEvent) -> Option<(Screen, Px)> {
    let under: Element = map.under.get_untracked()?.unchecked_into();
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".drawing").ok()??;
    let at = pointer::place(&under, event);
    Some((map.drawing_from(at), at))
}

/// All but the counties, as path data: the land around is drawn there only, since it would cover the landscape.
fn around_counties(app: AppContext) -> String {
    let data = app.data();
    let regions = data
        .drawing
        .regions
        .iter()
        .map(|region| region.path.as_str());
    [EVERYWHERE].into_iter().chain(regions).collect()
}

/// Where the drawing stands on the page.
fn looked_at(app: AppContext, map: MapContext) -> Look {
    Look {
        transform: map.transform(),
        viewport: map.viewport.get(),
        width: app.data().atlas.width(),
        unit: map.units_per_px(),
    }
}
