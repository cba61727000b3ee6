//! The document: its title and language, elements by what they carry, sizes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element};

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language of the page. One that it has already is not set: the style of every element would be worked out anew.
pub fn set_language(code: &str) {
    if language().as_deref() == Some(code) {
        return;
    }
    if let Some(root) = document().and_then(|d| d.document_element()) {
        // Setting an attribute of that name cannot fail.
        let _ = root.set_attribute("lang", code);
    }
}

/// The language that the page came in.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Whether the page is marked with that attribute. No page is while it is written on the host.
pub fn is_marked(name: &str) -> bool {
    cfg!(target_arch = "wasm32") && finds(&format!(":root[{name}]"))
}

/// Marks the page with that attribute, or takes the mark away.
pub fn mark(name: &str, is_so: bool) {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        // Only a name that is no attribute's can fail.
        let _ = root.toggle_attribute_with_force(name, is_so);
    }
}

/// Whether the page fills the screen.
pub fn fills_the_screen() -> bool {
    finds(":fullscreen")
}

/// The first element that `selector` finds.
pub fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Whether `selector` finds anything.
pub(super) fn finds(selector: &str) -> bool {
    find(selector).is_some()
}

/// An attribute of the first element that `selector` finds; empty where there is none.
pub fn attribute(selector: &str, name: &str) -> String {
    let found = find(selector).and_then(|element| element.get_attribute(name));
    found.unwrap_or_default()
}

/// The value of `attribute` on `target` or the nearest element around it that has it.
pub fn nearest_attribute(target: Option<web_sys::EventTarget>, attribute: &str) -> Option<String> {
    let element: Element = target?.dyn_into().ok()?;
    let holder = element.closest(&format!("[{attribute}]")).ok()??;
    holder.get_attribute(attribute)
}

/// Today's date, as `2026-11-21`.
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.split('T').next().unwrap_or_default().to_owned()
}

/// Offers `text` to be saved as a file of that name and type.
pub fn save(name: &str, kind: &str, text: &str) {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options);
    let address = blob.and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob));
    let link = document().and_then(|d| d.create_element("a").ok());
    let link = link.and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok());
    if let (Ok(address), Some(link)) = (address, link) {
        // Attributes of those names cannot fail to be set.
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.click();
        let _ = web_sys::Url::revoke_object_url(&address);
    }
}

/// Whether the reader asks for less motion.
pub fn prefers_less_motion() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let found = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    found.is_some_and(|found| found.matches())
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A frame may not be allowed to; the browser's own menu still is.
        let _ = window.print();
    }
}

/// Something that listens on an element, for as long as it is kept.
pub struct Listener {
    element: Element,
    name: &'static str,
    callback: Closure<dyn FnMut(web_sys::Event)>,
}

impl Listener {
    /// Calls `handler` for each event of that name on `element`. Whether it may keep the browser from acting is for the
    /// handler to say.
    pub fn new(
        element: &Element,
        name: &'static str,
        handler: Box<dyn FnMut(web_sys::Event)>,
    ) -> Self {
        let callback = Closure::wrap(handler);
        // Only a name that is no text can fail.
        let _ = element.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
        Self {
            element: element.clone(),
            name,
            callback,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        // What does not listen any more needs no taking away.
        let _ = self
            .element
            .remove_event_listener_with_callback(self.name, callback);
    }
}

/// Sets an attribute.
pub fn set_attribute(element: &Element, name: &str, value: &str) {
    // Only a name that is no attribute's can fail.
    let _ = element.set_attribute(name, value);
}

/// Sets a property of the style of an element.
pub fn set_style(element: &Element, name: &str, value: &str) {
    let style = js_sys::Reflect::get(element, &"style".into());
    let style = style.and_then(JsCast::dyn_into::<web_sys::CssStyleDeclaration>);
    if let Ok(style) = style {
        // What the browser does not know it ignores.
        let _ = style.set_property(name, value);
    }
}

/// Sets the value of a field, or chooses the option that has it.
pub fn set_value(element: &Element, value: &str) {
    // Every kind of field takes its value in the same way; two types for it would weigh more.
    let field: &web_sys::HtmlInputElement = element.unchecked_ref();
    field.set_value(value);
}

/// Sets the words in the first element that `selector` finds.
pub fn set_text(selector: &str, words: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(words));
    }
}

/// Calls `changed` with the width and height in CSS pixels of the first element that `selector` finds, now and whenever
/// they change. Observes for as long as the page lives.
pub fn observe_size(selector: &str, changed: impl Fn(f64, f64) + 'static) {
    let Some(element) = find(selector) else {
        return;
    };
    let observed = element.clone();
    let callback = Closure::<dyn Fn()>::new(move || {
        let rectangle = observed.get_bounding_client_rect();
        changed(rectangle.width(), rectangle.height());
    });
    if let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(&element);
        // The map lives as long as the page; so does its observer.
        callback.forget();
    }
}
