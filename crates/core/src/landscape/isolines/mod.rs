//! Lines of equal distance on a surface, with the places of their labels.
//!
//! Marching squares on every second cell, all distances in one pass. Why no crate: `contour` knows no cells without a value, and
//! would draw every coast.

mod label;
mod samples;
mod squares;
mod trace;

pub use label::IsolineLabel;

use super::raster::steps;
use super::surface::Surface;
use crate::geo::{Km, Screen};
use label::{Labels, measure};
use samples::Samples;
use squares::{Segment, march};
use std::ops::Range;
use trace::Tracer;

/// Lines that are shorter are left out, in units of the drawing: they would be dots.
const SHORTEST: f64 = 6.0;

/// The lines of a surface. They are traced into the same memory again and again.
#[derive(Debug, Clone, Default)]
pub struct Isolines {
    samples: Samples,
    /// The levels in steps, ascending, each once.
    breaks: Vec<u16>,
    /// The segments of each break.
    segments: Vec<Vec<Segment>>,
    tracer: Tracer,
    points: Vec<Screen>,
    /// How far each point of one line is from its first along the line, in units of the drawing.
    along: Vec<f64>,
    lines: Vec<Traced>,
    labels: Labels,
}

/// A line, by the range of its points and of its labels.
#[derive(Debug, Clone)]
struct Traced {
    level: Km,
    points: Range<usize>,
    labels: Range<usize>,
    is_closed: bool,
}

/// A line of equal distance.
#[derive(Debug, Clone, Copy)]
pub struct Isoline<'a> {
    /// The distance.
    pub level: Km,
    /// Its points in the drawing; the first does not stand again at the end.
    pub points: &'a [Screen],
    /// Whether it leads back to its first point. Others end at the coast or at the border.
    pub is_closed: bool,
    /// Where its labels stand; none on a short line.
    pub labels: &'a [IsolineLabel],
}

impl Isolines {
    /// Traces the lines of a surface at some distances, at most 254.
    pub fn trace(&mut self, surface: &Surface, levels: &[Km]) {
        self.points.clear();
        self.lines.clear();
        self.labels.clear();
        self.breaks.clear();
        self.breaks
            .extend(levels.iter().map(|level| steps(level.0)));
        self.breaks.sort_unstable();
        self.breaks.dedup();
        self.samples.take(surface, &self.breaks);
        self.segments.iter_mut().for_each(Vec::clear);
        self.segments.resize_with(self.breaks.len(), Vec::new);
        march(&self.samples, &self.breaks, &mut self.segments);
        for &level in levels {
            self.join(level, surface.grid().unit);
        }
    }

    /// Joins the segments of a level to lines, and places their labels.
    fn join(&mut self, level: Km, unit: f64) {
        let least = steps(level.0);
        let Ok(nth) = self.breaks.binary_search(&least) else {
            return;
        };
        let (points, along) = (&mut self.points, &mut self.along);
        let (lines, labels) = (&mut self.lines, &mut self.labels);
        let found = |line: &[(f64, f64)], is_closed| {
            let start = points.len();
            points.extend(line.iter().map(|&(x, y)| Screen {
                x: x * unit,
                y: y * unit,
            }));
            let line = &points[start..];
            if measure(line, along) < SHORTEST {
                points.truncate(start);
                return;
            }
            lines.push(Traced {
                level,
                labels: labels.place(line, along),
                points: start..points.len(),
                is_closed,
            });
        };
        self.tracer
            .trace(&self.segments[nth], &self.samples, least, found);
    }

    /// The lines, those of a level together.
    pub fn iter(&self) -> impl Iterator<Item = Isoline<'_>> {
        self.lines.iter().map(|line| Isoline {
            level: line.level,
            points: &self.points[line.points.clone()],
            is_closed: line.is_closed,
            labels: self.labels.of(line.labels.clone()),
        })
    }
}

/// How far apart samples stand, in cells.
const APART: usize = 2;
