//! Ranks in words, in English: "fourth longest of 44".

use crate::domain::{Measure, RankAmong, RankFrom};

/// Where a municipality stands among others, from the end that it is nearer to.
pub fn rank(measure: Measure, rank: &RankAmong) -> String {
    let (from, nth) = rank.from_nearer_end();
    let shared = if rank.is_shared { "joint " } else { "" };
    let nth = match nth {
        1 => String::new(),
        nth => ordinal(nth) + " ",
    };
    let what = superlative(measure, from);
    let others = match rank.in_county {
        true => format!("the county’s {}", rank.of),
        false => rank.of.to_string(),
    };
    format!("{shared}{nth}{what} of {others}")
}

fn superlative(measure: Measure, from: RankFrom) -> &'static str {
    let (best, worst) = match measure {
        Measure::Access => ("best", "worst"),
        Measure::NearestSite | Measure::NearestCampus => ("shortest", "longest"),
        Measure::WomenLessMen => ("smallest difference", "largest difference"),
        Measure::Change => ("largest rise", "smallest rise"),
        Measure::Offers => ("most", "fewest"),
        _ => ("highest", "lowest"),
    };
    match from {
        RankFrom::Best => best,
        RankFrom::Worst => worst,
    }
}

/// "second", "third"; from thirteen on in figures.
fn ordinal(nth: usize) -> String {
    const WORDS: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth",
    ];
    let word = nth.checked_sub(1).and_then(|at| WORDS.get(at));
    let ending = match nth % 10 {
        _ if (11..=13).contains(&(nth % 100)) => "th",
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
    word.map_or_else(|| format!("{nth}{ending}"), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_end_as_they_are_said() {
        let found = [2, 12, 13, 21, 22, 23].map(ordinal);
        assert_eq!(found, ["second", "twelfth", "13th", "21st", "22nd", "23rd"]);
    }
}
