//! Wheel, drag, pinch and double click: each changes the one transform of the map.
//!
//! The page scrolls over the map: a wheel zooms only with Ctrl or Cmd held, one finger scrolls the page, two fingers
//! move and pinch the map. A mouse drags it. Where the map fills the screen there is nothing to scroll, and the wheel zooms.

use super::MapContext;
use crate::browser::page;
use crate::browser::pointer::{self, Pinch, Px};
use leptos::prelude::*;
use web_sys::{MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A mouse that has moved so far drags the map; less is a click with an unsteady hand.
const DRAG_BEGINS_PX: f64 = 4.0;
/// Zoom for each pixel of the wheel.
const WHEEL_RATE: f64 = 0.002;
/// Pixels for each line of a wheel that counts in lines.
const LINE_PX: f64 = 16.0;
/// Zoom of a double click.
const DOUBLE_CLICK_ZOOM: f64 = 2.0;

/// What the reader's hand is doing.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Hand {
    Resting,
    Pressed {
        from: Px,
    },
    Dragging {
        last: Px,
    },
    Pinching {
        last: Pinch,
    },
    /// A drag has just ended; the click that follows is not meant for what lies under it.
    Dragged,
}

/// The gestures on the map.
#[derive(Debug, Clone, Copy)]
pub struct Gestures {
    map: MapContext,
    hand: StoredValue<Hand>,
}

impl Gestures {
    /// A hand that rests.
    pub fn new(map: MapContext) -> Self {
        Self {
            map,
            hand: StoredValue::new(Hand::Resting),
        }
    }

    /// Whether a click ends a drag. Asked once a click.
    pub fn click_ends_drag(&self) -> bool {
        let ended = self.hand.get_value() == Hand::Dragged;
        self.hand.set_value(Hand::Resting);
        ended
    }

    /// Zooms where the pointer is, if that is meant.
    pub fn wheel(&self, event: &WheelEvent) {
        let is_meant = event.ctrl_key() || event.meta_key() || page::fills_the_screen();
        // What a map that may only be looked at does not take is the browser's.
        if !is_meant || self.map.store.kind.is_locked {
            return;
        }
        event.prevent_default();
        let Some(element) = pointer::element(event.current_target()) else {
            return;
        };
        let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE {
            LINE_PX
        } else {
            1.0
        };
        let factor = (-event.delta_y() * lines * WHEEL_RATE)
            .clamp(-1.0, 1.0)
            .exp();
        self.zoom(pointer::place(&element, event), factor);
    }

    /// A button is pressed: a drag may begin.
    pub fn pointer_down(&self, event: &PointerEvent) {
        if event.pointer_type() != "touch" && event.button() == 0 {
            self.hand.set_value(Hand::Pressed {
                from: pointer::on_window(event),
            });
        }
    }

    /// The pointer moves: the map follows where it is dragged.
    pub fn pointer_move(&self, event: &PointerEvent) {
        let here = pointer::on_window(event);
        match self.hand.get_value() {
            Hand::Pressed { from } if here.distance(from) > DRAG_BEGINS_PX => {
                if let Some(element) = pointer::element(event.current_target()) {
                    pointer::capture(&element, event.pointer_id());
                }
                self.map.hovered.set(None);
                self.hand.set_value(Hand::Dragging { last: from });
            }
            Hand::Dragging { last } => {
                self.pan(here.x - last.x, here.y - last.y);
                self.hand.set_value(Hand::Dragging { last: here });
            }
            _ => {}
        }
    }

    /// The pointer is let go.
    pub fn pointer_up(&self) {
        self.hand.update_value(|hand| {
            *hand = match *hand {
                Hand::Dragging { .. } => Hand::Dragged,
                Hand::Pinching { last } => Hand::Pinching { last },
                _ => Hand::Resting,
            }
        });
    }

    /// Two fingers on the map are ours; anything else is the page's.
    pub fn touch(&self, event: &TouchEvent) {
        let element = pointer::element(event.current_target());
        let now = element.and_then(|element| pointer::pinch(&element, event));
        let Some(now) = now.filter(|_| !self.map.store.kind.is_locked) else {
            return;
        };
        if event.cancelable() {
            event.prevent_default();
        }
        if let Hand::Pinching { last } = self.hand.get_value() {
            self.pan(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
            self.zoom(now.middle, now.spread / last.spread);
        }
        self.hand.set_value(Hand::Pinching { last: now });
    }

    /// A finger is lifted.
    pub fn touch_end(&self) {
        if matches!(self.hand.get_value(), Hand::Pinching { .. }) {
            self.hand.set_value(Hand::Resting);
        }
    }

    /// Zooms in where the pointer is.
    pub fn double_click(&self, event: &MouseEvent) {
        let Some(element) = pointer::element(event.current_target()) else {
            return;
        };
        let at = self.map.view_box_from(pointer::place(&element, event));
        self.map
            .step(|now, atlas| now.zoomed(atlas, at, DOUBLE_CLICK_ZOOM));
    }

    fn zoom(&self, at: Px, factor: f64) {
        let at = self.map.view_box_from(at);
        self.map.drag(|now, atlas| now.zoomed(atlas, at, factor));
    }

    fn pan(&self, dx: f64, dy: f64) {
        let unit = untrack(|| self.map.units_per_px());
        self.map
            .drag(|now, atlas| now.panned(atlas, dx * unit, dy * unit));
    }
}
