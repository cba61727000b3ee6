//! What draws the landscape: a canvas under the municipalities. It knows pixels and colours, and nothing of distances.

use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::Screen;
use larkartan_core::scene::{Transform, Viewport};
use leptos::prelude::{document, window};
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData, Path2d};

/// Where the drawing stands on the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The map's transform.
    pub transform: Transform,
    /// The size of the drawing on the page.
    pub viewport: Viewport,
    /// Width of the drawing in its own units.
    pub width: f64,
    /// Units of the drawing for each CSS pixel, before the transform.
    pub unit: f64,
}

/// A canvas with its pen.
#[derive(Debug, Clone)]
pub struct Pen {
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
    /// The raster, a pixel a cell.
    raster: HtmlCanvasElement,
    raster_pen: CanvasRenderingContext2d,
    /// What is land of the counties.
    land: Path2d,
    /// Width and height of the raster, in units of the drawing.
    size: (f64, f64),
}

impl Pen {
    /// A pen for a canvas. The raster has so many columns and rows, and covers `size` units of the drawing from its upper left
    /// corner; `land` is path data. None where the browser has no canvas.
    pub fn new(
        canvas: HtmlCanvasElement,
        (columns, rows): (usize, usize),
        size: (f64, f64),
        land: &str,
    ) -> Option<Self> {
        let raster: HtmlCanvasElement = document().create_element("canvas").ok()?.unchecked_into();
        raster.set_width(u32::try_from(columns).ok()?);
        raster.set_height(u32::try_from(rows).ok()?);
        Some(Self {
            pen: pen_of(&canvas)?,
            raster_pen: pen_of(&raster)?,
            canvas,
            raster,
            land: Path2d::new_with_path_string(land).ok()?,
            size,
        })
    }

    /// Puts the colours of the cells onto the raster: four bytes a cell, row by row.
    pub fn put(&self, colours: &[u8]) {
        let image = ImageData::new_with_u8_clamped_array(Clamped(colours), self.raster.width());
        // Bytes that are no whole rows are ours to avoid, and leave the picture as it was.
        if let Ok(image) = image {
            let _ = self.raster_pen.put_image_data(&image, 0.0, 0.0);
        }
    }

    /// Clears the canvas and draws the raster, cut along the coast. What is drawn after it is in units of the drawing.
    pub fn begin(&self, look: &Look) {
        let ratio = window().device_pixel_ratio();
        let (width, height) = (look.viewport.width * ratio, look.viewport.height * ratio);
        let (columns, rows) = (width.round() as u32, height.round() as u32);
        // To set a size clears the canvas, even if it is the same.
        if (self.canvas.width(), self.canvas.height()) != (columns, rows) {
            self.canvas.set_width(columns);
            self.canvas.set_height(rows);
        }
        let pen = &self.pen;
        let _ = pen.reset_transform();
        pen.clear_rect(0.0, 0.0, width, height);
        let scale = look.transform.scale / look.unit * ratio;
        let left = width / 2.0 + (look.transform.x - look.width / 2.0) / look.unit * ratio;
        let top = height / 2.0 + (look.transform.y - DRAWING_HEIGHT / 2.0) / look.unit * ratio;
        let _ = pen.set_transform(scale, 0.0, 0.0, scale, left, top);
        pen.save();
        pen.clip_with_path_2d(&self.land);
        let (wide, high) = self.size;
        let _ = pen.draw_image_with_html_canvas_element_and_dw_and_dh(&self.raster, 0.0, 0.0, wide, high);
        pen.restore();
    }

    /// Draws lines of a width in units of the drawing, in two colours over each other.
    pub fn lines(&self, lines: &[Vec<Screen>], width: f64, colour: &str, dash: &[f64]) {
        let pen = &self.pen;
        pen.begin_path();
        for line in lines {
            let mut points = line.iter();
            if let Some(first) = points.next() {
                pen.move_to(first.x, first.y);
            }
            for point in points {
                pen.line_to(point.x, point.y);
            }
        }
        let dash: js_sys::Array = dash.iter().map(|it| wasm_bindgen::JsValue::from(*it)).collect();
        let _ = pen.set_line_dash(&dash);
        pen.set_line_width(width);
        pen.set_stroke_style_str(colour);
        pen.stroke();
    }
}

fn pen_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    let pen = canvas.get_context("2d").ok()??;
    pen.dyn_into().ok()
}

/// The value of a token of the style sheet on an element: a colour as the style sheet writes it.
pub fn token(element: &Element, name: &str) -> String {
    let style = window().get_computed_style(element).ok().flatten();
    let value = style.and_then(|style| style.get_property_value(name).ok());
    value.unwrap_or_default().trim().to_owned()
}
