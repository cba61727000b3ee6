//! How much the best places hang on what is assumed of distances, in sentences.

use crate::domain::Atlas;
use crate::domain::scenario::{Assumption, Sensitivity};
use crate::text::Lang;

/// First of distances that are all 10 % shorter or longer, then of other detours: a sentence for each assumption under which the best
/// places are others, or stand in another order, and one where none of them changes anything. Detours that lead to the same are told
/// together.
pub fn sensitivity_sentences(atlas: &Atlas, lang: Lang, found: &Sensitivity) -> Vec<String> {
    let words = &lang.what_if().help;
    let order = |ranking: &[usize]| {
        let names = ranking.iter();
        let names = names.map(|&nth| atlas.localities()[nth].name.clone());
        (words.order)(&(lang.what_if().names)(&names.collect::<Vec<_>>(), 0))
    };
    let mut sentences = Vec::new();
    let mut detours: Vec<(u8, u8, &[usize])> = Vec::new();
    for (assumed, ranking) in &found.changed {
        match assumed {
            Assumption::Shorter => sentences.push((words.shorter)(&order(ranking))),
            Assumption::Longer => sentences.push((words.longer)(&order(ranking))),
            Assumption::Detour(tenths) => match detours.last_mut() {
                Some((_, last, same)) if same == ranking && *last + 1 == *tenths => *last = *tenths,
                _ => detours.push((*tenths, *tenths, ranking)),
            },
        }
    }
    if sentences.is_empty() {
        sentences.push(words.holds.to_owned());
    }
    if let ([], Some((first, last))) = (detours.as_slice(), all_detours()) {
        sentences.push((words.detour)(first, last, words.same));
    }
    let detours = detours.into_iter();
    sentences.extend(detours.map(|(from, to, ranking)| (words.detour)(from, to, &order(ranking))));
    sentences
}

/// The first and the last of the factors that are tried, in tenths.
fn all_detours() -> Option<(u8, u8)> {
    let detours = Assumption::ALL.into_iter().filter_map(|it| match it {
        Assumption::Detour(tenths) => Some(tenths),
        _ => None,
    });
    let ends = |ends: Option<(u8, u8)>, tenths| match ends {
        None => Some((tenths, tenths)),
        Some((first, _)) => Some((first, tenths)),
    };
    detours.fold(None, ends)
}
