//! Values that the page follows, and what follows them outside of it.

use leptos::prelude::*;

/// Runs `action` once the page stands, and again whenever a field that it reads changes: for what leaves the page's graph.
pub fn whenever(action: Box<dyn Fn()>) {
    // A box, so that all of them share the code of one effect.
    Effect::new(action);
}

/// A value that what reads it follows. Setting it to what it is already changes nothing.
///
/// Why not `RwSignal`: each type of value brings its own copy of that signal's code, 2 kB of WebAssembly before compression; this one shares
/// the part that notifies.
#[derive(Debug)]
pub struct Field<T> {
    changed: Trigger,
    value: StoredValue<T>,
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Field<T> {
    /// A field that holds `value`.
    pub fn new(value: T) -> Self {
        Self {
            changed: Trigger::new(),
            value: StoredValue::new(value),
        }
    }

    /// The value; what asks is run again when it changes.
    pub fn get(&self) -> T {
        self.changed.track();
        self.value.get_value()
    }

    /// The value at this moment.
    pub fn get_untracked(&self) -> T {
        self.value.get_value()
    }

    /// Sets the value, unless the part of the page that it belonged to is gone.
    pub fn set(&self, value: T) {
        let before = self.value.try_get_value();
        if before.is_some_and(|before| before != value) {
            self.value.set_value(value);
            self.changed.notify();
        }
    }
}
