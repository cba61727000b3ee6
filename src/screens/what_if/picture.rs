//! The landscape on the map: the surface, the lines of equal distance and the localities, drawn anew for every step.

use super::experiment::{Experiment, use_experiment};
use super::pen::{Look, Pen, token};
use crate::browser::task;
use crate::context::{AppContext, use_app};
use crate::map::{MapContext, use_map};
use larkartan_core::domain::scenario::{CountsAs, Destination, Opened, Outcome, is_reached};
use larkartan_core::domain::{LocalityCode, StudyPlace};
use larkartan_core::geo::{Km, Screen};
use larkartan_core::landscape::{Grid, Landscape, Preparation, SiteLegs};
use leptos::html;
use leptos::prelude::*;
use std::ops::ControlFlow;
use std::sync::Arc;
use web_sys::HtmlCanvasElement;

/// The picture, under the municipalities.
#[component]
pub fn Picture() -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    view! { <canvas node_ref=canvas></canvas> }
}
