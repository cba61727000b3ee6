//! Ranks in words, in Swedish: "fjärde längst av 44".

use crate::domain::{Measure, RankAmong, RankFrom};

/// Where a municipality stands among others, from the end that it is nearer to.
pub fn rank(measure: Measure, rank: &RankAmong) -> String {
    let (from, nth) = rank.from_nearer_end();
    let shared = if rank.is_shared { "delat " } else { "" };
    let nth = match nth {
        1 => String::new(),
        nth => ordinal(nth) + " ",
    };
    let what = superlative(measure, from, nth.is_empty());
    let others = match rank.in_county {
        true => format!("länets {}", rank.of),
        false => rank.of.to_string(),
    };
    format!("{shared}{nth}{what} av {others}")
}

/// "störst skillnad" of the first, "största skillnaden" of the others.
fn superlative(measure: Measure, from: RankFrom, is_first: bool) -> &'static str {
    let (best, worst) = match measure {
        Measure::WomenLessMen if !is_first => ("minsta skillnaden", "största skillnaden"),
        Measure::Change if !is_first => ("största ökningen", "minsta ökningen"),
        Measure::Access => ("bäst", "sämst"),
        Measure::NearestSite | Measure::NearestCampus => ("kortast", "längst"),
        Measure::WomenLessMen => ("minst skillnad", "störst skillnad"),
        Measure::Change => ("störst ökning", "minst ökning"),
        Measure::Offers => ("flest", "färst"),
        _ => ("högst", "lägst"),
    };
    match from {
        RankFrom::Best => best,
        RankFrom::Worst => worst,
    }
}

/// "andra", "tredje"; from thirteen on in figures.
fn ordinal(nth: usize) -> String {
    const WORDS: [&str; 12] = [
        "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
        "tionde", "elfte", "tolfte",
    ];
    let word = nth.checked_sub(1).and_then(|at| WORDS.get(at));
    let ending = match nth % 10 {
        1 | 2 => ":a",
        _ => ":e",
    };
    word.map_or_else(|| format!("{nth}{ending}"), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(measure: Measure, rank: usize, sharing: usize, expected: &str) {
        let among = RankAmong {
            rank,
            from_last: 44 - (rank - 1) - (sharing - 1),
            is_shared: sharing > 1,
            of: 44,
            in_county: false,
        };
        assert_eq!(super::rank(measure, &among), expected);
    }

    #[test]
    fn from_the_nearer_end() {
        check(Measure::NearestCampus, 1, 1, "kortast av 44");
        check(Measure::NearestCampus, 41, 1, "fjärde längst av 44");
        check(Measure::NearestCampus, 44, 1, "längst av 44");
        check(Measure::NearestCampus, 1, 3, "delat kortast av 44");
        check(Measure::PostSecondary, 43, 2, "delat lägst av 44");
        check(Measure::PostSecondary, 22, 1, "22:a högst av 44");
        check(Measure::Change, 30, 1, "15:e minsta ökningen av 44");
        check(Measure::Offers, 2, 2, "delat andra flest av 44");
    }
}
