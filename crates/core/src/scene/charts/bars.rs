//! Bars: the length that a value has beside others, in the colour of its class.

use super::Axis;
use crate::domain::{Atlas, Measure, Municipality, MunicipalityCode, Unit};
use crate::scene::{Drawing, compass, value_in_words};
use crate::text::Text;
use crate::url::Selection;

/// A bar on an axis that holds zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Where it begins.
    pub from: f64,
    /// How long it is.
    pub length: f64,
    /// The step of the palette of its class; none for a bar in ink.
    pub palette_index: Option<usize>,
}

impl Bar {
    /// The bar of a value of `measure`, in the colour of its class.
    pub fn of(measure: Measure, axis: &Axis, value: f64) -> Self {
        let scale = measure.scale();
        Self {
            palette_index: Some(scale.palette_index(scale.class(value))),
            ..Self::plain(axis, measure.as_shown(value))
        }
    }

    /// The bar of a value that has no class.
    pub fn plain(axis: &Axis, value: f64) -> Self {
        let (zero, end) = (axis.along(0.0), axis.along(value));
        Self {
            from: zero.min(end),
            length: (end - zero).abs(),
            palette_index: None,
        }
    }
}

/// The axis that the bars of `measure` stand on, the same for all municipalities; none for levels, which have no length.
pub fn bar_axis(atlas: &Atlas, measure: Measure) -> Option<Axis> {
    if measure.unit() == Unit::Level {
        return None;
    }
    let values = atlas.municipalities().iter();
    let values = values.filter_map(|place| measure.value(atlas, place));
    Axis::around(measure, values).map(Axis::with_zero)
}

/// A municipality in a list of bars.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// What choosing it selects.
    pub target: Selection,
    /// Its name.
    pub name: String,
    /// Its value with unit.
    pub value: String,
    /// Its bar; none where there is no value, or values have no length.
    pub bar: Option<Bar>,
    /// Whether it is the municipality that the list is about.
    pub is_here: bool,
}

/// A municipality and those that share a border with it, from the lowest value to the highest; those without one last.
pub fn neighbour_bars(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    measure: Measure,
    code: MunicipalityCode,
) -> Vec<BarRow> {
    let around = compass(atlas, drawing, text, measure, code);
    let around = around.iter().filter_map(|it| match it.target {
        Selection::Municipality(code) => atlas.municipality(code),
        _ => None,
    });
    let mut places: Vec<&Municipality> = around.chain(atlas.municipality(code)).collect();
    let value = |place: &Municipality| measure.value(atlas, place);
    places.sort_by(|a, b| {
        let key = |place| value(place).unwrap_or(f64::INFINITY);
        key(a).total_cmp(&key(b))
    });
    let axis = bar_axis(atlas, measure);
    let rows = places.into_iter().map(|place| BarRow {
        target: Selection::Municipality(place.code),
        name: place.name.clone(),
        value: value_in_words(atlas, text, measure, place),
        bar: axis
            .zip(value(place))
            .map(|(axis, value)| Bar::of(measure, &axis, value)),
        is_here: place.code == code,
    });
    rows.collect()
}
