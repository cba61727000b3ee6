//! The limit: a page as one would write it by hand for these shapes alone. The drawing of the built start page, its headline and
//! legend, in one HTML file with its style and a few lines of plain script. Nothing that draws the same can be much faster.

use anyhow::{Context, Result};
use larkartan_core::domain::{Atlas, Measure, Ranks};
use larkartan_core::geojson::{FILE_NAMES, Files, decode};
use larkartan_core::scene::{card_among, class_of, legend, summary};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::Selection;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::{Value, json};
use std::path::Path;

const COLOURS: &str = include_str!("../pages/leaflet/colours.css");
const STYLE: &str = include_str!("../pages/limit/page.css");
const SCRIPT: &str = include_str!("../pages/limit/page.js");

/// The page, with the drawing of the map built in `dist` and the data of the repository.
pub fn page(root: &Path, dist: &Path) -> Result<String> {
    let built = std::fs::read_to_string(dist.join("index.html"))
        .with_context(|| format!("no map is built in {}", dist.display()))?;
    let atlas = atlas(root)?;
    let lang = Lang::default();
    let (text, first) = (lang.text(), Measure::default());
    let measures: Vec<Value> = Measure::ALL
        .iter()
        .map(|measure| figures(&atlas, text, *measure))
        .collect();
    let names: Vec<&str> = atlas
        .municipalities()
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    let figures = json!({ "names": names, "measures": measures });
    let title = summary(&atlas, text, first, None, &Selection::None).headline;
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="icon" href="data:,";
                style { (PreEscaped(COLOURS)) (PreEscaped(STYLE)) }
            }
            body {
                aside {
                    h1 { (title) }
                    select {
                        @for measure in Measure::ALL {
                            option value=(measure.key()) selected[measure == first] { ((text.measure)(measure)) }
                        }
                    }
                    (classes(&atlas, text, first))
                    section #facts {}
                }
                div.map { (PreEscaped(drawing(&built)?)) div #tip {} }
                // What stands in a script ends at the first `</`.
                script #figures type="application/json" { (PreEscaped(figures.to_string().replace("</", "<\\/"))) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    Ok(page.into_string())
}

/// The atlas of the repository's data.
fn atlas(root: &Path) -> Result<Atlas> {
    let mut texts = Vec::new();
    for name in FILE_NAMES {
        texts.push(std::fs::read_to_string(root.join("data").join(name)).context(name)?);
    }
    decode(&Files::from_texts(&texts))
        .map_err(|errors| anyhow::anyhow!("data/ does not decode: {} errors", errors.len()))
}

/// The drawing of a built page. The build before issue 18 called a class `data-tone`.
fn drawing(built: &str) -> Result<String> {
    let found = built
        .find("class=\"drawing\"")
        .and_then(|at| built[..at].rfind("<svg"))
        .map(|from| &built[from..]);
    let (drawing, _) = found
        .and_then(|rest| rest.split_once("</svg>"))
        .context("no drawing in the built page")?;
    let drawing = without_links(drawing).replace("data-tone=", "data-class=");
    Ok(drawing + "</svg>")
}

/// The drawing without its links: a click before the limit's script has come would lead away from the page.
fn without_links(drawing: &str) -> String {
    let mut parts = drawing.split(" href=\"");
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| part.split_once('"'));
    rest.fold(first.to_owned(), |all, (_, after)| all + after)
}

fn classes(atlas: &Atlas, text: &Text, measure: Measure) -> Markup {
    html! {
        ol {
            @for (nth, class) in legend(atlas, text, measure).classes.iter().enumerate() {
                li { i data-class=(nth) {} span { (class.range) } b { (class.count.all()) } }
            }
        }
    }
}

/// What the page needs to show another measure, and the values for cards and facts.
fn figures(atlas: &Atlas, text: &Text, measure: Measure) -> Value {
    let (ranks, places) = (Ranks::new(atlas, measure), atlas.municipalities());
    let legend = legend(atlas, text, measure).classes;
    let classes = places.iter().map(|place| {
        let class = class_of(atlas, measure, place.code);
        let nth = legend.iter().position(|row| Some(row.class) == class);
        nth.map_or("none".to_owned(), |nth| nth.to_string())
    });
    let values = places
        .iter()
        .map(|place| card_among(&ranks, text, place.code).map(|card| card.value));
    let rows = legend
        .iter()
        .enumerate()
        .map(|(nth, row)| json!([nth, row.range, row.count.all()]));
    json!({
        "key": measure.key(),
        "name": (text.measure)(measure),
        "headline": summary(atlas, text, measure, None, &Selection::None).headline,
        "rows": rows.collect::<Vec<_>>(),
        "classes": classes.collect::<Vec<_>>(),
        "values": values.collect::<Vec<_>>(),
    })
}
