//! Women and men side by side: a dumbbell a municipality, men open, women filled.

use super::Axis;
use crate::domain::{Atlas, BySex, Measure, Municipality};
use crate::scene::class_of;
use crate::text::Text;
use crate::text::number::decimal;
use crate::url::Selection;

/// Women and men of several municipalities, the largest difference first.
#[derive(Debug, Clone, PartialEq)]
pub struct Dumbbells {
    /// What is shown, in words.
    pub caption: String,
    /// The rows.
    pub rows: Vec<Dumbbell>,
}

/// Whose row it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairKind {
    /// The chosen municipality.
    Chosen,
    /// Another municipality.
    Other,
    /// The county or Sweden, which the municipalities are held against.
    Reference,
}

/// Women and men in one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Dumbbell {
    /// Whose row it is.
    pub kind: PairKind,
    /// What choosing it selects; nothing for a county or Sweden.
    pub target: Selection,
    /// The name.
    pub name: String,
    /// Where the two stand.
    pub pair: Pair,
    /// The shares of men and of women, as numbers of per cent.
    pub shares: [String; 2],
    /// The difference, in percentage points.
    pub gap: String,
}

/// Where men and women stand on their common axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Men.
    pub men: f64,
    /// Women.
    pub women: f64,
    /// The step of the palette of the difference; none for a county or Sweden.
    pub palette_index: Option<usize>,
}

impl Pair {
    /// The pair of a municipality.
    pub fn of(atlas: &Atlas, axis: &Axis, place: &Municipality) -> Self {
        let scale = Measure::WomenLessMen.scale();
        let class = class_of(atlas, Measure::WomenLessMen, place.code);
        Self {
            palette_index: class.map(|class| scale.palette_index(class)),
            ..Self::on(axis, &place.attainment.post_secondary)
        }
    }

    /// The pair of some shares, in ink.
    pub fn on(axis: &Axis, shares: &BySex) -> Self {
        Self {
            men: axis.along(shares.men.0),
            women: axis.along(shares.women.0),
            palette_index: None,
        }
    }
}

/// The axis that the shares of women and men stand on, the same for all.
pub fn pair_axis(atlas: &Atlas) -> Axis {
    let shares = atlas.municipalities().iter();
    let shares = shares.map(|place| &place.attainment.post_secondary);
    let shares = shares.chain([&atlas.country().post_secondary]);
    let shares = shares.flat_map(|shares| [shares.women.0, shares.men.0]);
    Axis::around(Measure::PostSecondary, shares).unwrap_or(Axis {
        low: 0.0,
        high: 100.0,
    })
}

/// The dumbbells of `places`, and of the chosen one's county and Sweden below them.
pub fn dumbbells(
    atlas: &Atlas,
    text: &Text,
    places: &[&Municipality],
    chosen: Option<&Municipality>,
) -> Dumbbells {
    let axis = pair_axis(atlas);
    let mut places = places.to_vec();
    let gap = |place: &Municipality| place.attainment.post_secondary.gap();
    places.sort_by(|a, b| gap(b).total_cmp(&gap(a)));
    let shown = |shares: &BySex| [shares.men, shares.women].map(|it| decimal(text.lang, it.0, 1));
    let own = places.into_iter().map(|place| Dumbbell {
        kind: match chosen {
            Some(chosen) if chosen.code == place.code => PairKind::Chosen,
            _ => PairKind::Other,
        },
        target: Selection::Municipality(place.code),
        name: place.name.clone(),
        pair: Pair::of(atlas, &axis, place),
        shares: shown(&place.attainment.post_secondary),
        gap: decimal(text.lang, gap(place), 1),
    });
    let reference = |name: &str, shares: &BySex| Dumbbell {
        kind: PairKind::Reference,
        target: Selection::None,
        name: name.to_owned(),
        pair: Pair::on(&axis, shares),
        shares: shown(shares),
        gap: decimal(text.lang, shares.gap(), 1),
    };
    let county = chosen.and_then(|place| atlas.county(place.code.county()));
    let county = county.map(|county| reference(&county.name, &county.post_secondary));
    let sweden = reference(text.detail.sweden, &atlas.country().post_secondary);
    Dumbbells {
        caption: text.charts.women_men_caption.to_owned(),
        rows: own.chain(county).chain([sweden]).collect(),
    }
}
