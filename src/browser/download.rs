//! Files to save, made in the browser.

use leptos::prelude::{document, set_timeout};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// How long the browser may take to read a file that is offered.
const READ_AFTER: Duration = Duration::from_secs(60);

/// Offers `text` to be saved as a file of that name and type.
///
/// # Errors
/// What the browser says against it.
pub fn save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link = document().create_element("a")?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.unchecked_into::<HtmlElement>().click();
    // Not in the same turn: some browsers begin to read only later.
    set_timeout(move || drop(Url::revoke_object_url(&address)), READ_AFTER);
    Ok(())
}
