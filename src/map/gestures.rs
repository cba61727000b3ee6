//! Wheel, drag, pinch and double click: each changes the one transform of the map.
//!
//! The page scrolls over the map: a wheel zooms only with Ctrl or Cmd held, one finger scrolls the page, two fingers
//! move and pinch the map. A mouse drags it. Where the map fills the screen there is nothing to scroll, and the wheel zooms.

use super::MapContext;
use super::regions::choose;
use crate::browser::page;
use crate::browser::pointer::{self, Pinch, Px};
use crate::selecting::element;
use crate::store::set;
use larkartan_core::scene::near_tap;
use leptos::prelude::*;
use leptos::svg::Svg;
use web_sys::{Element, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A mouse that has moved so far drags the map; less is a click with an unsteady hand.
const DRAG_BEGINS_PX: f64 = 4.0;
/// One finger that has moved so far across the map, more than up or down, does not mean to scroll.
const ACROSS_PX: f64 = 24.0;
/// Zoom for each pixel of the wheel.
const WHEEL_RATE: f64 = 0.002;
/// What a line of a wheel that counts in lines is in pixels.
const LINE_PX: f64 = 16.0;
/// So far from a municipality or its name a tap on the sea still means it.
const REACH_PX: f64 = 22.0;
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
    /// One finger, which is the page's.
    Touching {
        from: Px,
    },
    /// A drag has just ended; the click that follows is not meant for what lies under it.
    Dragged,
}

/// The gestures on the drawing.
#[derive(Debug, Clone, Copy)]
pub struct Gestures {
    map: MapContext,
    drawing: NodeRef<Svg>,
    hand: StoredValue<Hand>,
}

impl Gestures {
    /// A hand that rests.
    pub fn new(map: MapContext, drawing: NodeRef<Svg>) -> Self {
        Self {
            map,
            drawing,
            hand: StoredValue::new(Hand::Resting),
        }
    }

    /// The wheel has turned. A listener on an element, as this one is, may keep the page from scrolling.
    pub fn wheel(&self, event: &WheelEvent) {
        let is_meant = event.ctrl_key() || event.meta_key() || page::fills_the_screen();
        // What a map that may only be looked at does not take is the browser's.
        if !is_meant || self.map.store.kind.is_locked {
            self.map.hint();
            return;
        }
        event.prevent_default();
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => LINE_PX,
            _ => 1.0,
        };
        let factor = (-event.delta_y() * unit * WHEEL_RATE)
            .clamp(-1.0, 1.0)
            .exp();
        if let Some(drawing) = self.drawing() {
            self.zoom(pointer::place(&drawing, event), factor);
        }
    }

    /// A button of the mouse, or a pen, is pressed.
    pub fn press(&self, event: &PointerEvent) {
        if event.pointer_type() != "touch" && event.button() == 0 {
            let from = pointer::on_window(event);
            self.hand.set_value(Hand::Pressed { from });
        }
    }

    /// The pointer has moved.
    pub fn move_on(&self, event: &PointerEvent) {
        let here = pointer::on_window(event);
        match self.hand.get_value() {
            Hand::Pressed { from } if here.distance(from) > DRAG_BEGINS_PX => {
                if let Some(drawing) = self.drawing() {
                    pointer::capture(&drawing, event.pointer_id());
                }
                set(self.map.hovered, None);
                // The whole map cannot be dragged.
                if self.map.transform_now().scale <= 1.0 {
                    self.map.hint();
                }
                self.hand.set_value(Hand::Dragging { last: from });
            }
            Hand::Dragging { last } => {
                self.pan(here.x - last.x, here.y - last.y);
                self.hand.set_value(Hand::Dragging { last: here });
            }
            _ => {}
        }
    }

    /// The pointer is lifted, or gone.
    pub fn release(&self) {
        self.hand.update_value(|hand| {
            *hand = match *hand {
                Hand::Dragging { .. } => Hand::Dragged,
                Hand::Pinching { last } => Hand::Pinching { last },
                _ => Hand::Resting,
            };
        });
    }

    /// Keeps the click that ends a drag from what lies under it. One that no pointer has made is meant.
    pub fn drop_click(&self, event: &MouseEvent) {
        let ends_drag = self.hand.get_value() == Hand::Dragged && event.detail() > 0;
        self.hand.set_value(Hand::Resting);
        if ends_drag {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Chooses the municipality that is nearest to a tap on the sea: small ones are hard to hit.
    pub fn tap(&self, event: &MouseEvent) {
        // Whatever was hit has answered.
        if event.default_prevented() || pointer::opens_elsewhere(event) || event.detail() == 0 {
            return;
        }
        let Some(drawing) = self.drawing() else {
            return;
        };
        let (data, map) = (self.map.app.data(), self.map);
        let at = map.drawing_from(pointer::place(&drawing, event));
        let (window, names) = (map.lettering.window, map.lettering.names);
        let (px, unit) = window.with_untracked(|window| (window.px, window.unit));
        let found = names.with_untracked(|names| {
            near_tap(&data.drawing, &names.regions, at, REACH_PX * px, unit)
        });
        if let Some(code) = found {
            choose(map, code);
        }
    }

    /// Fingers have touched or moved: two on the map are the map's, anything else is the page's.
    pub fn touch(&self, event: &TouchEvent) {
        let now = self
            .drawing()
            .and_then(|drawing| pointer::pinch(&drawing, event));
        let Some(now) = now.filter(|_| !self.map.store.kind.is_locked) else {
            self.one_finger(event);
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

    /// One finger scrolls the page. One that moves across a map that is near may mean to move the map.
    fn one_finger(&self, event: &TouchEvent) {
        let Some(here) = pointer::finger(event) else {
            return;
        };
        match self.hand.get_value() {
            Hand::Touching { from } => {
                let (x, y) = ((here.x - from.x).abs(), (here.y - from.y).abs());
                if x > ACROSS_PX && x > y && self.map.transform_now().scale > 1.0 {
                    self.map.hint();
                }
            }
            _ => self.hand.set_value(Hand::Touching { from: here }),
        }
    }

    /// A finger is lifted.
    pub fn end_touch(&self) {
        let hand = self.hand.get_value();
        if matches!(hand, Hand::Pinching { .. } | Hand::Touching { .. }) {
            self.hand.set_value(Hand::Resting);
        }
    }

    /// Zooms in on what lies under a double click.
    pub fn double_click(&self, event: &MouseEvent) {
        if let Some(drawing) = self.drawing() {
            let at = self.map.view_box_from(pointer::place(&drawing, event));
            self.map
                .step(|now, atlas| now.zoomed(atlas, at, DOUBLE_CLICK_ZOOM));
        }
    }

    fn drawing(&self) -> Option<Element> {
        element(self.drawing.get_untracked())
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
