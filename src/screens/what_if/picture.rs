//! The landscape on the map: the surface, the lines of equal distance and the localities, drawn anew for every step.

use super::experiment::{Experiment, use_experiment};
use super::palette::Colours;
use super::pen::{Look, Pen};
use super::terrain::Terrain;
use crate::browser::task;
use crate::context::{AppContext, use_app};
use crate::map::{MapContext, use_map};
use larkartan_core::landscape::{Grid, Preparation};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::ops::ControlFlow;

/// What the picture is drawn with, once it is prepared.
struct Held {
    pen: Pen,
    terrain: Terrain,
    colours: Colours,
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
    // What is under the reader's fingers changes the surface; where they look, only where it is drawn.
    let surface = Memo::new(move |earlier: Option<&usize>| {
        is_ready.track();
        experiment.outcome.track();
        let (scenario, destination) = (experiment.scenario.read(), experiment.destination.get());
        held.update_value(|held| {
            if let Some(Held { pen, terrain, colours }) = held {
                terrain.work_out(&experiment.routes(), &scenario, destination, colours);
                pen.put(terrain.pixels());
            }
        });
        earlier.map_or(0, |nth| nth + 1)
    });
    let lines = Memo::new(move |earlier: Option<&usize>| {
        surface.track();
        let threshold = app.store.threshold.get();
        held.update_value(|held| {
            if let Some(held) = held {
                held.terrain.trace(threshold);
            }
        });
        earlier.map_or(0, |nth| nth + 1)
    });
    Effect::new(move |_| {
        lines.track();
        let (look, threshold) = (looked_at(app, map), app.store.threshold.get());
        let (outcome, destination) = (experiment.outcome.get(), experiment.destination.get());
        held.update_value(|held| {
            if let Some(Held { pen, terrain, colours }) = held {
                terrain.draw(pen, colours, &look, (&outcome, destination), threshold);
            }
        });
    });
    view! { <canvas node_ref=canvas></canvas> }
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
    let (today, label) = (experiment.today(), app.text.distance);
    Some(Held {
        colours: Colours::of(&canvas, &pen),
        terrain: Terrain::new(landscape, &data.atlas, &routes, today, label),
        pen,
    })
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
