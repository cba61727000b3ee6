//! Wheel, drag, pinch and double click: each changes the one transform of the map.
//!
//! The page scrolls over the map: a wheel zooms only with Ctrl or Cmd held, one finger scrolls the page, two fingers
//! move and pinch the map. A mouse drags it. Where the map fills the screen there is nothing to scroll, and the wheel zooms.

use super::lens::Lens;
use crate::platform::document;
use crate::platform::pointer::{self, Pinch, Px};
use crate::ui::parts::{Attribute, hears};
use larkartan_core::geo::within;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A mouse that has moved so far drags the map; less is a click with an unsteady hand.
const DRAG_BEGINS_PX: f64 = 4.0;
/// Zoom for each pixel of the wheel.
const WHEEL_RATE: f64 = 0.002;
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

/// The handlers of the map's gestures.
#[derive(Clone)]
pub struct Gestures {
    lens: Lens,
    hand: Rc<Cell<Hand>>,
}

impl Gestures {
    pub fn new(lens: Lens) -> Self {
        Self {
            lens,
            hand: Rc::new(Cell::new(Hand::Resting)),
        }
    }

    /// The listeners, for the map's element.
    pub fn listeners(&self) -> Vec<Attribute> {
        vec![
            hears("wheel", self.on_wheel()),
            hears("pointerdown", self.on_down()),
            hears("pointermove", self.on_move()),
            hears("pointerup", self.on_up()),
            hears("pointercancel", self.on_up()),
            hears("touchstart", self.on_touch()),
            hears("touchmove", self.on_touch()),
            hears("touchend", self.on_touch_end()),
            hears("dblclick", self.on_double_click()),
        ]
    }

    /// Whether a click ends a drag. Asked once a click.
    pub fn click_ends_drag(&self) -> bool {
        let ended = self.hand.get() == Hand::Dragged;
        self.hand.set(Hand::Resting);
        ended
    }

    fn on_wheel(&self) -> impl Fn(WheelEvent) + 'static + use<> {
        let this = self.clone();
        move |event| {
            let is_meant = event.ctrl_key() || event.meta_key() || document::fills_the_screen();
            // What a map that may only be looked at does not take is the browser's.
            if !is_meant || this.lens.store.locked {
                return;
            }
            event.prevent_default();
            let Some(map) = pointer::element(event.current_target()) else {
                return;
            };
            let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE {
                16.0
            } else {
                1.0
            };
            let factor = within(-event.delta_y() * lines * WHEEL_RATE, -1.0, 1.0).exp();
            this.zoom(pointer::place(&map, &event), factor);
        }
    }

    fn on_down(&self) -> impl Fn(PointerEvent) + 'static + use<> {
        let this = self.clone();
        move |event| {
            if event.pointer_type() == "touch" || event.button() != 0 {
                return;
            }
            let from = pointer::on_window(&event);
            this.hand.set(Hand::Pressed { from });
        }
    }

    fn on_move(&self) -> impl Fn(PointerEvent) + 'static + use<> {
        let this = self.clone();
        move |event| {
            let here = pointer::on_window(&event);
            match this.hand.get() {
                Hand::Pressed { from } if here.distance(from) > DRAG_BEGINS_PX => {
                    if let Some(map) = pointer::element(event.current_target()) {
                        pointer::capture(&map, event.pointer_id());
                    }
                    this.lens.store.pointed.set(None);
                    this.hand.set(Hand::Dragging { last: from });
                }
                Hand::Dragging { last } => {
                    this.pan(here.x - last.x, here.y - last.y);
                    this.hand.set(Hand::Dragging { last: here });
                }
                _ => {}
            }
        }
    }

    fn on_up(&self) -> impl Fn(PointerEvent) + 'static + use<> {
        let this = self.clone();
        move |_| {
            let next = match this.hand.get() {
                Hand::Dragging { .. } => Hand::Dragged,
                Hand::Pinching { last } => Hand::Pinching { last },
                _ => Hand::Resting,
            };
            this.hand.set(next);
        }
    }

    /// Two fingers on the map are ours; anything else is the page's.
    fn on_touch(&self) -> impl Fn(TouchEvent) + 'static + use<> {
        let this = self.clone();
        move |event| {
            let map = pointer::element(event.current_target());
            let now = map.and_then(|map| pointer::pinch(&map, &event));
            let Some(now) = now.filter(|_| !this.lens.store.locked) else {
                return;
            };
            if event.cancelable() {
                event.prevent_default();
            }
            if let Hand::Pinching { last } = this.hand.get() {
                this.pan(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
                this.zoom(now.middle, now.spread / last.spread);
            }
            this.hand.set(Hand::Pinching { last: now });
        }
    }

    fn on_touch_end(&self) -> impl Fn(TouchEvent) + 'static + use<> {
        let this = self.clone();
        move |_| {
            if matches!(this.hand.get(), Hand::Pinching { .. }) {
                this.hand.set(Hand::Resting);
            }
        }
    }

    fn on_double_click(&self) -> impl Fn(MouseEvent) + 'static + use<> {
        let this = self.clone();
        move |event| {
            let Some(map) = pointer::element(event.current_target()) else {
                return;
            };
            let at = this.lens.view_box_from(pointer::place(&map, &event));
            let now = this.lens.transform_now();
            let zoomed = now.zoomed(this.lens.atlas, at, DOUBLE_CLICK_ZOOM);
            this.lens.store.step(this.lens.atlas, zoomed);
        }
    }

    fn zoom(&self, at: Px, factor: f64) {
        let at = self.lens.view_box_from(at);
        let zoomed = self
            .lens
            .transform_now()
            .zoomed(self.lens.atlas, at, factor);
        self.lens.store.drag(self.lens.atlas, zoomed);
    }

    fn pan(&self, dx: f64, dy: f64) {
        let unit = self
            .lens
            .store
            .viewport
            .get_untracked()
            .units_per_px(self.lens.atlas);
        let now = self.lens.transform_now();
        let panned = now.panned(self.lens.atlas, dx * unit, dy * unit);
        self.lens.store.drag(self.lens.atlas, panned);
    }
}
