//! What a later chunk draws: shown when it has come with its data; where they do not come, that is said, and they can be asked for
//! again.

use crate::context::use_app;
use crate::load::LoadError;
use larkartan_core::geojson::DecodeError;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

/// A chunk, or the data that it shows, did not come.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ChunkError {
    /// The chunk did not come.
    #[error("a part of the page did not come")]
    Chunk,
    /// Its data did not come, or are wrong.
    #[error(transparent)]
    Data(#[from] LoadError),
}

impl From<SplitLoaderError> for ChunkError {
    fn from(_: SplitLoaderError) -> Self {
        Self::Chunk
    }
}

impl From<Vec<DecodeError>> for ChunkError {
    fn from(errors: Vec<DecodeError>) -> Self {
        LoadError::Decode(errors).into()
    }
}

/// Shows what `load` gives.
#[component]
pub fn Chunk<F, L>(
    /// Fetches the chunk if it is not there yet, and draws with it.
    load: F,
) -> impl IntoView
where
    F: Fn() -> L + Send + Sync + 'static,
    L: Future<Output = Result<AnyView, ChunkError>> + Send + 'static,
{
    // Where several parts have not come, one press asks for them all.
    let retries = use_app().retries;
    let attempt = RwSignal::new(0);
    let has_failed = StoredValue::new(false);
    Effect::new(move |_| {
        retries.track();
        if has_failed.get_value() {
            has_failed.set_value(false);
            attempt.update(|nth| *nth += 1);
        }
    });
    move || {
        attempt.track();
        let loading = load();
        Suspend::new(async move {
            match loading.await {
                Ok(view) => view,
                Err(_) => {
                    has_failed.set_value(true);
                    let retry = move || retries.update(|nth| *nth += 1);
                    view! { <ChunkErrorNotice on_retry=move |()| retry() /> }.into_any()
                }
            }
        })
    }
}

/// Says that a part did not come, and offers to try again.
#[component]
fn ChunkErrorNotice(
    /// Asks for the chunk again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let text = use_app().text;
    view! {
        <div class="failure" role="alert">
            <p>{text.load.chunk}</p>
            <button class="button" type="button" on:click=move |_| on_retry.run(())>
                {text.load.retry}
            </button>
        </div>
    }
}
