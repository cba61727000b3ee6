//! One share picture as SVG: headline, map, the map's name, source.

use super::colours::{Colours, palette_name};
use super::words::{FAMILY, Font};
use anyhow::{Context, Result, bail};
use larkartan_core::domain::{Atlas, DRAWING_HEIGHT, Measure, MunicipalityCode};
use larkartan_core::scene::{Drawing, class_of, credit};
use larkartan_core::text::Lang;
use larkartan_core::url::ViewState;
use maud::{Markup, html};

/// The size that those who show such pictures ask for.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;
/// The map stands at the right edge, over the whole height.
const MAP_WIDTH: u32 = 470;
/// Between the words and the edges.
const MARGIN: u32 = 60;
const WORDS_WIDTH: f64 = (WIDTH - MAP_WIDTH - 2 * MARGIN) as f64;
/// The baselines of the name and of the source's last line, and the top and height that the headline has between them.
const NAME_AT: u32 = 92;
const SOURCE_AT: u32 = 580;
const HEADLINE_TOP: f64 = 130.0;
const HEADLINE_HEIGHT: f64 = 390.0;
/// The sizes a headline may have; the largest that fits is taken.
const HEADLINE_SIZES: [f64; 5] = [64.0, 56.0, 48.0, 42.0, 36.0];
const SOURCE_SIZE: f64 = 22.0;
const LINE: f64 = 1.2;
const BOLD: u16 = 700;
const PLAIN: u16 = 400;

/// What is in the picture of a page.
pub struct Picture {
    pub lang: Lang,
    /// The municipality whose page it is; none for the start page.
    pub code: Option<MunicipalityCode>,
    pub headline: String,
}

impl Picture {
    /// The picture as SVG.
    pub fn svg(
        &self,
        atlas: &Atlas,
        drawing: &Drawing,
        font: &Font,
        colours: &Colours,
    ) -> Result<Markup> {
        let measure = ViewState::default().measure;
        let map = match self.code {
            Some(code) => small_map(drawing, code, colours)?,
            None => coloured_map(atlas, drawing, measure, colours)?,
        };
        let left = WIDTH - MAP_WIDTH;
        let view_box = format!("0 0 {} {DRAWING_HEIGHT}", drawing.width);
        Ok(html! {
            svg xmlns="http://www.w3.org/2000/svg" width=(WIDTH) height=(HEIGHT) font-family=(FAMILY) {
                rect width=(WIDTH) height=(HEIGHT) fill=(colours.get("paper")?) {}
                rect x=(left) width=(MAP_WIDTH) height=(HEIGHT) fill=(colours.get("sea")?) {}
                svg x=(left) width=(MAP_WIDTH) height=(HEIGHT) viewBox=(view_box) stroke-linejoin="round" {
                    path d=(drawing.basemap.land) fill=(colours.get("land")?) stroke=(colours.get("land-line")?) {}
                    (map)
                }
                text x=(MARGIN) y=(NAME_AT) font-size="30" font-weight=(BOLD) fill=(colours.get("accent")?) {
                    (self.lang.text().app_name)
                }
                (self.headline(font, colours.get("ink")?)?)
                (self.source(atlas, measure, font, colours.get("quiet")?)?)
            }
        })
    }

    /// The headline in the largest letters that there is room for.
    fn headline(&self, font: &Font, colour: &str) -> Result<Markup> {
        let words = font.measured(&self.headline, BOLD)?;
        for size in HEADLINE_SIZES {
            let Some(lines) = words.lines(WORDS_WIDTH / size) else {
                continue;
            };
            if lines.len() as f64 * size * LINE <= HEADLINE_HEIGHT {
                return Ok(written(&lines, HEADLINE_TOP + size, size, BOLD, colour));
            }
        }
        bail!("no room for the headline `{}`", self.headline)
    }

    /// Publishers and years, if they fit into two lines.
    fn source(&self, atlas: &Atlas, measure: Measure, font: &Font, colour: &str) -> Result<Markup> {
        let words = credit(atlas, self.lang.text(), measure.sources());
        let room = WORDS_WIDTH / SOURCE_SIZE;
        let lines = font.measured(&words, PLAIN)?.lines(room);
        let Some(lines) = lines.filter(|lines| lines.len() <= 2) else {
            return Ok(html! {});
        };
        let above = (lines.len() - 1) as f64 * SOURCE_SIZE * LINE;
        let top = f64::from(SOURCE_AT) - above;
        Ok(written(&lines, top, SOURCE_SIZE, PLAIN, colour))
    }
}

/// Lines of words, the first on the baseline `top`.
fn written(lines: &[String], top: f64, size: f64, weight: u16, colour: &str) -> Markup {
    html! {
        @for (nth, line) in lines.iter().enumerate() {
            text x=(MARGIN) y=(top + nth as f64 * size * LINE) font-size=(size) font-weight=(weight) fill=(colour) { (line) }
        }
    }
}

/// Every municipality in the colour of its class.
fn coloured_map(
    atlas: &Atlas,
    drawing: &Drawing,
    measure: Measure,
    colours: &Colours,
) -> Result<Markup> {
    let palette = palette_name(measure.scale().palette);
    let colour_of = |code| {
        let class = class_of(atlas, measure, code);
        match class.map(|class| measure.scale().palette_index(class)) {
            Some(palette_index) => colours.get(&format!("{palette}-{palette_index}")),
            None => colours.get("land"),
        }
    };
    let mut areas = Vec::new();
    for region in &drawing.regions {
        areas.push((colour_of(region.code)?, &region.path));
    }
    let border = colours.get("border")?;
    Ok(html! {
        @for (colour, path) in areas {
            path d=(path) fill=(colour) stroke=(border) stroke-width="1" {}
        }
        path d=(drawing.basemap.county_borders) fill="none" stroke=(border) stroke-width="2.5" {}
    })
}

/// The counties, and where the municipality is among them.
fn small_map(drawing: &Drawing, code: MunicipalityCode, colours: &Colours) -> Result<Markup> {
    let here = &drawing.region(code).context("a municipality")?.path;
    Ok(html! {
        path d=(drawing.basemap.county_borders) fill=(colours.get("faint")?) stroke=(colours.get("line")?) stroke-width="3" {}
        path d=(here) fill=(colours.get("accent")?) stroke=(colours.get("ink")?) stroke-width="3" {}
    })
}
