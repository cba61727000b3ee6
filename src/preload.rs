//! Fetches the later chunks and their data ahead, so that a tab or the facts open at once.

use crate::facts::preload_facts;
use crate::later::LaterData;
use crate::screens::{preload_profile, preload_programmes, preload_tables};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long the first view rests in a browser that does not say when it is idle.
const RESTS: Duration = Duration::from_secs(1);

/// Fetches the later chunks, the programmes, main roads and lakes once the browser is idle.
pub fn preload_when_idle(later: LaterData) {
    let preload = move || preload(later);
    // WebKit does not say when it is idle.
    if request_idle_callback_with_handle(preload).is_err() {
        set_timeout(preload, RESTS);
    }
}

fn preload(later: LaterData) {
    spawn_local(async move {
        // A chunk that does not come is asked for again when it is opened; its error is shown then.
        let _ = preload_facts().await;
        let _ = preload_tables().await;
        let _ = preload_profile().await;
        let _ = preload_programmes().await;
        let _ = later.prefetch().await;
        // Roads and lakes that do not come are not missed.
        let _ = later.fetch_context_layers().await;
    });
}
