//! From SVG to PNG.

use super::words::Font;
use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::Tree;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// So many colours are kept. A picture has a dozen; the others are steps between two of them, along the edges.
const COLOURS: usize = 32;

type Colour = [u8; 3];

/// The PNG of an SVG that has something in every pixel.
pub fn drawn(svg: &str, font: &Font) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &font.options())?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).context("a picture of no size")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    let (palette, indices) = indexed(pixels.pixels());
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, size.width(), size.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(out)
}

/// The most frequent colours, and for each pixel the place of the one that is nearest to its own.
fn indexed(pixels: &[PremultipliedColorU8]) -> (Vec<Colour>, Vec<u8>) {
    // Most pixels are like the one before.
    let runs = pixels.chunk_by(|a, b| a == b);
    let runs: Vec<(Colour, usize)> = runs.map(|run| (colour(run), run.len())).collect();
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for (colour, count) in &runs {
        *counts.entry(*colour).or_default() += count;
    }
    let mut palette: Vec<Colour> = counts.keys().copied().collect();
    palette.sort_by_key(|colour| Reverse(counts[colour]));
    palette.truncate(COLOURS);
    let nearest = counts
        .keys()
        .map(|colour| (*colour, nearest(&palette, *colour)));
    let nearest: BTreeMap<Colour, u8> = nearest.collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for (colour, count) in runs {
        indices.resize(indices.len() + count, nearest[&colour]);
    }
    (palette, indices)
}

fn colour(run: &[PremultipliedColorU8]) -> Colour {
    run.first()
        .map_or([0; 3], |pixel| [pixel.red(), pixel.green(), pixel.blue()])
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let apart = |other: &Colour| -> u32 {
        let parts = colour.iter().zip(other);
        parts.map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
    };
    (0_u8..)
        .zip(palette)
        .min_by_key(|(_, other)| apart(other))
        .map_or(0, |(nth, _)| nth)
}
