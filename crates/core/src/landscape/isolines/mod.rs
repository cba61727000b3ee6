//! Lines of equal distance on a surface, with the places of their labels.
//!
//! Marching squares on every second cell. Why no crate: `contour` knows no cells without a value, and would draw every coast.

mod label;
mod samples;
mod trace;

pub use label::IsolineLabel;

use super::raster::steps;
use super::surface::Surface;
use crate::geo::{Km, Screen};
use label::Labels;
use samples::Samples;
use std::ops::Range;
use trace::Tracer;

/// Lines that are shorter are left out, in units of the drawing: they would be dots.
const SHORTEST: f64 = 6.0;

/// The lines of a surface. They are traced into the same memory again and again.
#[derive(Debug, Clone, Default)]
pub struct Isolines {
    samples: Samples,
    tracer: Tracer,
    points: Vec<Screen>,
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
    /// Traces the lines of a surface at some distances.
    pub fn trace(&mut self, surface: &Surface, levels: &[Km]) {
        self.points.clear();
        self.lines.clear();
        self.labels.clear();
        self.samples.take(surface);
        for &level in levels {
            // A break belongs to the class above it, and no sample lies exactly on a line.
            let threshold = f32::from(steps(level.0)) - 0.5;
            let (points, lines, labels) = (&mut self.points, &mut self.lines, &mut self.labels);
            let unit = surface.grid().unit;
            self.tracer
                .trace(&self.samples, threshold, |line, is_closed| {
                    let start = points.len();
                    points.extend(line.map(|(x, y)| Screen {
                        x: f64::from(x) * unit,
                        y: f64::from(y) * unit,
                    }));
                    let line = &points[start..];
                    let length: f64 = line.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
                    if length < SHORTEST {
                        points.truncate(start);
                        return;
                    }
                    lines.push(Traced {
                        level,
                        labels: labels.place(line, length),
                        points: start..points.len(),
                        is_closed,
                    });
                });
        }
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
