//! The limit: a page as one would write it by hand for these shapes alone. The same drawing, headline and legend as our start
//! page, in one HTML file with its style inlined and a few lines of plain script. Nothing that draws the same can be
//! much faster.

use anyhow::{Context, Result};
use larkartan::ui::Still;
use larkartan_core::domain::{Atlas, Measure, Palette, Unit};
use larkartan_core::scene::{class_of, legend, summary};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::{Value, json};
use std::path::Path;

const LANG: Lang = Lang::Sv;

/// The page for what `still` shows of `atlas`.
pub fn page(root: &Path, atlas: &Atlas, still: &Still) -> Result<String> {
    let tokens = std::fs::read_to_string(root.join("style/tokens.css")).context("tokens.css")?;
    let measures: Vec<Value> = Measure::ALL.iter().map(|m| figures(atlas, *m)).collect();
    let names = atlas.municipalities().iter().map(|place| &place.name);
    let figures = json!({ "names": names.collect::<Vec<_>>(), "measures": measures });
    let first = Measure::default();
    let page = html! {
        (DOCTYPE)
        html lang=(LANG.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (still.title) }
                link rel="icon" href="icon.svg" type="image/svg+xml";
                style { (PreEscaped(tokens)) (PreEscaped(include_str!("limit/page.css"))) }
            }
            body {
                aside {
                    h1 { (still.title) }
                    select {
                        @for measure in Measure::ALL {
                            option value=(measure.key()) selected[measure == first] { ((LANG.text().measure)(measure)) }
                        }
                    }
                    (classes(atlas, first))
                    section #facts {}
                }
                div.map { (PreEscaped(drawing(&still.markup)?)) div #tip {} }
                // What stands in a script ends at the first `</`.
                script #figures type="application/json" { (PreEscaped(figures.to_string().replace("</", "<\\/"))) }
                script { (PreEscaped(include_str!("limit/page.js"))) }
            }
        }
    };
    Ok(page.into_string())
}

/// The picture of the start page.
fn drawing(markup: &str) -> Result<&str> {
    let from = markup
        .find("<svg class=\"drawing\"")
        .context("no drawing in the still page")?;
    let rest = &markup[from..];
    let end = rest.find("</svg>").context("the drawing does not end")?;
    Ok(&rest[..end + "</svg>".len()])
}

fn classes(atlas: &Atlas, measure: Measure) -> Markup {
    let legend = legend(atlas, LANG.text(), measure);
    html! {
        ol data-palette=(palette(legend.palette)) {
            @for class in &legend.classes {
                li { i data-tone=(class.tone) {} span { (class.range) } b { (class.count) } }
            }
        }
    }
}

/// What the page needs to show another measure, and the values for cards and facts.
fn figures(atlas: &Atlas, measure: Measure) -> Value {
    let text = LANG.text();
    let scale = measure.scale();
    let places = atlas.municipalities();
    let tones = places.iter().map(|place| {
        let class = class_of(atlas, measure, place.code);
        class.map_or("-".to_owned(), |class| scale.tone(class).to_string())
    });
    let values = places.iter().map(|place| {
        let value = measure.value(atlas, place);
        value.map(|value| (measure.told(value) * 10.0).round() / 10.0)
    });
    let legend = legend(atlas, text, measure);
    let rows = legend.classes.iter();
    let said = summary(atlas, text, measure, None, &Selection::None);
    json!({
        "key": measure.key(),
        "name": (text.measure)(measure),
        "unit": unit(measure.unit()),
        "palette": palette(legend.palette),
        "headline": said.headline,
        "rows": rows.map(|row| json!([row.tone, row.range, row.count])).collect::<Vec<_>>(),
        "tones": tones.collect::<String>(),
        "values": values.collect::<Vec<_>>(),
    })
}

fn palette(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Level => "av 5",
        Unit::Kilometres => "km",
        Unit::Percent => "%",
        Unit::PercentagePoints => "procentenheter",
        Unit::Count => "st",
    }
}
