//! What draws the landscape: a canvas under the municipalities. It knows pixels and colours, and nothing of distances.

use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::Screen;
use larkartan_core::landscape::Rgba;
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
    /// The surface in the experiment, and today's.
    after: Raster,
    before: Raster,
    /// What is land of the counties.
    land: Path2d,
    /// Width and height of the raster, in units of the drawing.
    size: (f64, f64),
    /// The font of the page.
    family: String,
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
        let family = token(&canvas, "font-family");
        Some(Self {
            pen: pen_of(&canvas)?,
            after: Raster::new(columns, rows)?,
            before: Raster::new(columns, rows)?,
            canvas,
            family,
            land: Path2d::new_with_path_string(land).ok()?,
            size,
        })
    }

    /// The surface in the experiment.
    pub fn after(&self) -> &Raster {
        &self.after
    }

    /// Today's surface.
    pub fn before(&self) -> &Raster {
        &self.before
    }

    /// Clears the canvas and draws the surfaces, cut along the coast: up to a share of the width that of today, then that in the
    /// experiment. What is drawn after it is in units of the drawing.
    pub fn begin(&self, look: &Look, split: f64) {
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
        self.surface(&self.after);
        if split > 0.0 {
            pen.begin_path();
            let edge = (split * width - left) / scale;
            pen.rect(
                -left / scale,
                -top / scale,
                edge + left / scale,
                height / scale,
            );
            pen.clip();
            self.surface(&self.before);
        }
        pen.restore();
        if split > 0.0 {
            let x = (split * width - left) / scale;
            let ends = [-top / scale, (height - top) / scale].map(|y| Screen { x, y });
            let path = self.path(&ends, false);
            self.stroke(
                path.as_ref(),
                &token(&self.canvas, "--accent"),
                2.0 * ratio / scale,
            );
        }
    }

    fn surface(&self, raster: &Raster) {
        let (wide, high) = self.size;
        let canvas = &raster.canvas;
        let drawn = self
            .pen
            .draw_image_with_html_canvas_element_and_dw_and_dh(canvas, 0.0, 0.0, wide, high);
        // A canvas of ours that has a size can be drawn.
        let _ = drawn;
    }

    /// A line through points of the drawing.
    pub fn path(&self, points: &[Screen], is_closed: bool) -> Option<Path2d> {
        let path = Path2d::new().ok()?;
        let (first, others) = points.split_first()?;
        path.move_to(first.x, first.y);
        for point in others {
            path.line_to(point.x, point.y);
        }
        if is_closed {
            path.close_path();
        }
        Some(path)
    }

    /// Draws a line, so wide in units of the drawing.
    pub fn stroke(&self, path: Option<&Path2d>, colour: &str, width: f64) {
        if let Some(path) = path {
            self.pen.set_line_width(width);
            self.pen.set_stroke_style_str(colour);
            self.pen.stroke_with_path(path);
        }
    }

    /// Draws a disc with an edge, in units of the drawing.
    pub fn disc(&self, at: Screen, radius: f64, [fill, edge]: [&str; 2], edge_width: f64) {
        let pen = &self.pen;
        pen.begin_path();
        // A radius is never negative.
        let _ = pen.arc(at.x, at.y, radius, 0.0, std::f64::consts::TAU);
        pen.set_fill_style_str(fill);
        pen.fill();
        pen.set_line_width(edge_width);
        pen.set_stroke_style_str(edge);
        pen.stroke();
    }

    /// Writes words with an edge, turned by degrees; `size` is in units of the drawing.
    pub fn write(&self, words: &str, at: Screen, angle: f64, [fill, edge]: [&str; 2], size: f64) {
        let pen = &self.pen;
        pen.save();
        // Numbers that are finite are never refused.
        let _ = pen.translate(at.x, at.y);
        let _ = pen.rotate(angle.to_radians());
        pen.set_font(&format!("600 {size}px {}", self.family));
        pen.set_text_align("center");
        pen.set_text_baseline("middle");
        pen.set_line_join("round");
        pen.set_line_width(size / 3.0);
        pen.set_stroke_style_str(edge);
        let _ = pen.stroke_text(words, 0.0, 0.0);
        pen.set_fill_style_str(fill);
        let _ = pen.fill_text(words, 0.0, 0.0);
        pen.restore();
    }

    /// A colour of the style sheet as four numbers: the browser's own reading of it.
    pub fn rgba(&self, colour: &str) -> Rgba {
        let pen = &self.before.pen;
        pen.save();
        pen.set_fill_style_str(colour);
        pen.fill_rect(0.0, 0.0, 1.0, 1.0);
        let pixel = pen.get_image_data(0.0, 0.0, 1.0, 1.0);
        pen.clear_rect(0.0, 0.0, 1.0, 1.0);
        pen.restore();
        let bytes = pixel.map(|pixel| pixel.data().0).unwrap_or_default();
        std::array::from_fn(|nth| bytes.get(nth).copied().unwrap_or_default())
    }
}

/// A picture with a pixel a cell.
#[derive(Debug, Clone)]
pub struct Raster {
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Raster {
    fn new(columns: usize, rows: usize) -> Option<Self> {
        let canvas = document().create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.unchecked_into();
        canvas.set_width(u32::try_from(columns).ok()?);
        canvas.set_height(u32::try_from(rows).ok()?);
        let pen = pen_of(&canvas)?;
        Some(Self { canvas, pen })
    }

    /// Puts the colours of the cells onto it: four bytes a cell, row by row.
    pub fn put(&self, colours: &[u8]) {
        let image = ImageData::new_with_u8_clamped_array(Clamped(colours), self.canvas.width());
        // Bytes that are no whole rows are ours to avoid, and leave the picture as it was.
        if let Ok(image) = image {
            let _ = self.pen.put_image_data(&image, 0.0, 0.0);
        }
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
