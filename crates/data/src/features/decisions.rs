//! Years of decisions: what follows from the number of a decision and from its rounds.

use crate::fault::{Doubt, Problem};
use crate::table::{Faults, Row};

/// A course may begin so many years after its decision.
const MOST_OF_COURSE: u64 = 3;

/// Notes years of a decision that cannot be, or that the row does not confirm: one round a year, from the year of the decision on.
pub fn last_round(row: &Row<'_>, faults: &mut Faults) {
    let number = |column: &str| row.get(column).parse::<u64>().ok();
    let Some(decided) = number("decision_year") else {
        return;
    };
    // Applications of a year are decided on in January after it, those for courses in the same year.
    let applied = row.get("decision").strip_prefix("MYH ");
    let applied = applied.and_then(|it| it.split('/').next()?.parse::<u64>().ok());
    if let Some(year) = applied.filter(|year| !(*year..=year + 1).contains(&decided)) {
        let (first, second) = (year.to_string(), (year + 1).to_string());
        let expected = format!("{first} or {second}");
        row.wrong::<()>("decision_year", &expected, faults);
        return;
    }
    let Some(last) = number("last_round").filter(|_| !row.confirms("last_round")) else {
        return;
    };
    let doubt = match number("rounds") {
        // How many rounds there may be is said elsewhere.
        Some(rounds) if !(1..=20).contains(&rounds) => return,
        Some(rounds) if last + 1 != decided + rounds => Doubt::Rounds {
            last,
            decided,
            rounds,
        },
        None if !(decided..=decided + MOST_OF_COURSE).contains(&last) => Doubt::LastRound {
            last,
            decided,
            most: decided + MOST_OF_COURSE,
        },
        _ => return,
    };
    row.note("last_round", Problem::Doubtful(doubt), faults);
}
