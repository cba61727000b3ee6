//! Dots on dots: none lies on another.

use crate::domain::MunicipalityCode;

/// Levels are five numbers only: their dots stand in blocks so wide.
const BLOCK: usize = 7;

/// A municipality as a dot on those that are in its way.
pub(super) struct Stacked {
    pub(super) code: MunicipalityCode,
    pub(super) x: f64,
    pub(super) up: f64,
}

/// From the lowest value up, each dot stands on those that are in its way; of levels, in a block. `known` has the places on the
/// axis, which rise.
pub(super) fn stacked(
    known: &[(MunicipalityCode, f64)],
    step: f64,
    is_level: bool,
) -> Vec<Stacked> {
    let height_of = |row: f64| (row + 0.5) * step;
    let mut dots: Vec<Stacked> = Vec::new();
    for (nth, &(code, x)) in known.iter().enumerate() {
        // Those in the way are the last ones.
        let beside = |width: f64| {
            let last = known[..nth].iter().rev();
            last.take_while(|(_, other)| x - other < width).count()
        };
        let (aside, up) = if is_level {
            let nth = beside(step * BLOCK as f64 / 2.0);
            let column = (nth % BLOCK) as f64 - (BLOCK / 2) as f64;
            (column, height_of((nth / BLOCK) as f64))
        } else {
            let in_the_way = &dots[nth - beside(step)..];
            let is_taken = |up: &f64| in_the_way.iter().any(|dot| dot.up == *up);
            let mut heights = (0..=nth).map(|row| height_of(row as f64));
            (0.0, heights.find(|up| !is_taken(up)).unwrap_or_default())
        };
        dots.push(Stacked {
            code,
            x: x + aside * step,
            up,
        });
    }
    dots
}
