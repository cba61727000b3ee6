//! Values that the page follows, and what follows them outside of it.

use crate::platform::task;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// What an effect does.
type Action = Rc<dyn Fn()>;

thread_local! {
    /// What runs in effects; the places of those that are gone are taken by the next.
    static ACTIONS: RefCell<Vec<Option<Action>>> = const { RefCell::new(Vec::new()) };
}

/// Runs `action` once the page stands, and again whenever a field that it reads changes: for what leaves the page's graph.
///
/// Why the action stands aside and its effect knows its place only: an effect that holds what belongs to one thread asks
/// which thread it is, and that question brings in the standard library's threads, 1.6 kB of WebAssembly.
///
/// On the host nothing runs: what is written there stands still.
pub fn whenever(action: Box<dyn Fn()>) {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    let place = ACTIONS.with_borrow_mut(|actions| {
        let free = actions.iter().position(Option::is_none);
        let place = free.unwrap_or(actions.len());
        if free.is_none() {
            actions.push(None);
        }
        actions[place] = Some(Rc::from(action));
        place
    });
    Effect::new_isomorphic(move |_| {
        let action = ACTIONS.with_borrow(|actions| actions[place].clone());
        if let Some(action) = action {
            action();
        }
    });
    on_cleanup(move || ACTIONS.with_borrow_mut(|actions| actions[place] = None));
}

/// Like `whenever`, but each time after the next picture.
fn soon(read: Reads, action: Box<dyn Fn()>) {
    let (turn, is_due) = (ArcTrigger::new(), Rc::new(Cell::new(false)));
    whenever(Box::new(move || {
        if is_due.take() {
            return action();
        }
        if read.follow() {
            return;
        }
        // Until it is due, only its turn is waited for.
        turn.track();
        let (turn, is_due) = (turn.clone(), is_due.clone());
        task::after_picture(Box::new(move || {
            is_due.set(true);
            turn.notify();
        }));
    }));
}

/// When what follows the view is done.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// At once: what is looked at while the hand moves.
    AtOnce,
    /// After the next picture: what is read.
    Soon,
}

impl When {
    /// Runs `action` whenever a field that it reads changes. At first too, unless it is known what it would `read`: then it
    /// has been done already.
    pub fn follow(self, read: Reads, action: Box<dyn Fn()>) {
        match self {
            Self::AtOnce => whenever(Box::new(move || {
                if !read.follow() {
                    action();
                }
            })),
            Self::Soon => soon(read, action),
        }
    }
}

/// What tells that a field has changed.
type Changed = &'static ArcTrigger;

thread_local! {
    /// What has been read since someone began to note it.
    static NOTED: RefCell<Option<Vec<Changed>>> = const { RefCell::new(None) };
}

/// The fields that something has read, to be followed once without reading them again.
#[derive(Default)]
pub struct Reads(RefCell<Vec<Changed>>);

impl Reads {
    /// What `words` gives, and what it has read for that.
    pub fn of(words: &dyn Fn() -> String) -> (String, Self) {
        NOTED.set(Some(Vec::new()));
        let now = words();
        let noted = NOTED.take().unwrap_or_default();
        (now, Self(RefCell::new(noted)))
    }

    /// These and those.
    pub fn and(self, other: Self) -> Self {
        self.0.borrow_mut().extend(other.0.take());
        self
    }

    /// Follows them, the first time only; whether there were any.
    pub fn follow(&self) -> bool {
        let noted = self.0.take();
        noted.iter().for_each(|changed| changed.track());
        !noted.is_empty()
    }
}

/// Follows a field, and notes that it is read where someone asks for it.
fn read(changed: Changed) {
    changed.track();
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.push(changed);
        }
    });
}

/// Runs `act` when the page holds all that has just been changed.
pub fn once_shown(act: Box<dyn FnOnce()>) {
    // In the next frame whatever follows the change has asked for its turn; it is done at the end of the task that has it.
    let last = move || task::later(Duration::ZERO, act);
    task::in_frame(Box::new(move || task::after_picture(Box::new(last))));
}

/// Runs `act` after the picture of all that has just been changed: what would have the page laid out at once, and then again.
pub fn once_painted(act: Box<dyn FnOnce()>) {
    once_shown(Box::new(move || task::picture_shown(act)));
}

/// A value that what reads it follows. Setting it to what it is already changes nothing.
///
/// Why not `RwSignal`: each type of value brings its own copy of that signal's code, 2 kB of WebAssembly before compression;
/// this one shares the part that notifies. The value stays until the page goes: there are few, and a language that is
/// switched leaves two words and a flag behind.
#[derive(Debug)]
pub struct Field<T: 'static> {
    changed: Changed,
    value: &'static RefCell<T>,
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<T> {}

impl<T: Clone + PartialEq + 'static> Field<T> {
    /// A field that holds `value`.
    pub fn new(value: T) -> Self {
        Self {
            changed: Box::leak(Box::new(ArcTrigger::new())),
            value: Box::leak(Box::new(RefCell::new(value))),
        }
    }

    /// The value; what asks is run again when it changes.
    pub fn get(&self) -> T {
        read(self.changed);
        self.get_untracked()
    }

    /// The value at this moment.
    pub fn get_untracked(&self) -> T {
        self.value.borrow().clone()
    }

    /// Sets the value.
    pub fn set(&self, value: T) {
        if *self.value.borrow() != value {
            self.value.replace(value);
            self.changed.notify();
        }
    }
}
