//! Starts the app in the browser: fetch, decode, mount; shows what went wrong if that fails.

use larkartan::platform::{document, fetch, history, still, task};
use larkartan::ui::{LoadFailure, app, kept};
use larkartan_core::domain::Atlas;
use larkartan_core::geojson::{Files, parse};
use larkartan_core::scene::{Drawing, Ground};
use larkartan_core::text::Lang;
use larkartan_core::url::ViewState;
use std::pin::Pin;

/// The element that the app lives in.
const MOUNT_POINT: &str = "#app";
/// The ground that the page that stands still is drawn on, which the app takes over.
const LAND: &str = ".land > path";
const COUNTY_BORDERS: &str = ".county-borders";
/// The element that says what went wrong.
const FAULT: &str = "#fault";

fn main() {
    start();
}

fn start() {
    // A box, so that it shares the code that runs Leptos' own futures.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async {
        let loaded = load().await;
        let (Some(place), Some(fault)) = (document::find(MOUNT_POINT), document::find(FAULT))
        else {
            return;
        };
        // What an earlier try has said.
        fault.set_inner_html("");
        let query = history::query();
        let own = document::language().and_then(|code| Lang::from_code(&code));
        let own = own.unwrap_or_default();
        match loaded {
            Ok(atlas) => {
                let atlas = kept(atlas);
                task::next().await;
                let drawing = Drawing::new(atlas).on(Ground {
                    land: document::attribute(LAND, "d"),
                    county_borders: document::attribute(COUNTY_BORDERS, "d"),
                });
                task::next().await;
                app(place, atlas, kept(drawing), &query, own).await;
            }
            Err(failure) => {
                let text = ViewState::from_link(&query, own).lang.text();
                // The page around it keeps its own language.
                document::set_attribute(&fault, "lang", text.lang.code());
                document::set_title(&format!("{} – {}", text.load.heading, text.app_name));
                // The still picture stays, with all that it says.
                still::give_up(&place);
                failure.show(&fault, text, start);
            }
        }
    });
    wasm_bindgen_futures::spawn_local(work);
}

/// What the map shows. Between pieces of the work the browser can paint and answer.
async fn load() -> Result<Atlas, LoadFailure> {
    let texts = fetch::data().await.map_err(LoadFailure::Fetch)?;
    let parsed = parse(&Files::from_sequence(&texts)).map_err(LoadFailure::Decode)?;
    task::next().await;
    let places = parsed.places();
    task::next().await;
    let parts = places.joined().map_err(LoadFailure::Decode)?;
    task::next().await;
    Ok(Atlas::new(parts))
}
