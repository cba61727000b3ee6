//! Pointers and fingers: where they are, on the window and on an element.

use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, TouchEvent};

/// A place in CSS pixels, from the middle of an element or the corner of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Px {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Px {
    /// How far apart two places are, in CSS pixels.
    pub fn distance(self, other: Self) -> f64 {
        let (x, y) = (self.x - other.x, self.y - other.y);
        (x * x + y * y).sqrt()
    }
}

/// Two fingers: the point between them and how far apart they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pinch {
    /// The point between them.
    pub middle: Px,
    /// Their distance in CSS pixels.
    pub spread: f64,
}

/// Where a mouse event happened on the window: enough to know how far the hand has moved, and to ask costs nothing, where
/// the place on an element costs a layout of the page.
pub fn on_window(event: &MouseEvent) -> Px {
    Px {
        x: f64::from(event.client_x()),
        y: f64::from(event.client_y()),
    }
}

/// Where a mouse event happened on `element`, from its middle.
pub fn place(element: &Element, event: &MouseEvent) -> Px {
    let at = on_window(event);
    from_client(element, at.x, at.y)
}

/// Whether a click on a link asks the browser for a tab or window of its own.
pub fn opens_elsewhere(event: &MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key()
}

/// Two fingers on `element`; none with any other number of them.
pub fn pinch(element: &Element, event: &TouchEvent) -> Option<Pinch> {
    let touches = event.touches();
    if touches.length() != 2 {
        return None;
    }
    let at = |index| {
        let touch = touches.get(index)?;
        Some(from_client(
            element,
            f64::from(touch.client_x()),
            f64::from(touch.client_y()),
        ))
    };
    let (a, b) = (at(0)?, at(1)?);
    Some(Pinch {
        middle: Px {
            x: (a.x + b.x) / 2.0,
            y: (a.y + b.y) / 2.0,
        },
        spread: a.distance(b).max(1.0),
    })
}

/// Where the one finger on the window is; none with any other number of them.
pub fn finger(event: &TouchEvent) -> Option<Px> {
    let touches = event.touches();
    let touch = touches.get(0).filter(|_| touches.length() == 1)?;
    Some(Px {
        x: f64::from(touch.client_x()),
        y: f64::from(touch.client_y()),
    })
}

/// Keeps sending this pointer's events to the element it is on, wherever it goes.
pub fn capture(element: &Element, pointer: i32) {
    // A pointer that has left meanwhile cannot be captured; nothing is lost then.
    let _ = element.set_pointer_capture(pointer);
}

/// The element that an event is on, if it is one.
pub fn element(target: Option<web_sys::EventTarget>) -> Option<Element> {
    target?.dyn_into().ok()
}

fn from_client(element: &Element, x: f64, y: f64) -> Px {
    let rectangle = element.get_bounding_client_rect();
    Px {
        x: x - rectangle.left() - rectangle.width() / 2.0,
        y: y - rectangle.top() - rectangle.height() / 2.0,
    }
}
