//! Which of figures that contradict each other is to blame: the one that fits the others least.

use crate::fault::Doubt;

/// Figures of a row that are held against each other.
#[derive(Debug, Clone)]
pub struct Check {
    /// How far they are from each other: they contradict each other where it is more than 1.
    strain: f64,
    suspects: Vec<Suspect>,
}

/// A figure that may be to blame.
#[derive(Debug, Clone)]
pub struct Suspect {
    /// Its column.
    pub column: String,
    /// What is said of it then.
    pub doubt: Doubt,
    /// The larger, the likelier it is to blame, among the figures of its check.
    pub hint: f64,
}

impl Suspect {
    pub fn new(column: &str, doubt: Doubt) -> Self {
        Self {
            column: column.to_owned(),
            doubt,
            hint: 0.0,
        }
    }
}

impl Check {
    pub fn new(strain: f64, suspects: Vec<Suspect>) -> Self {
        Self { strain, suspects }
    }

    fn is_broken(&self) -> bool {
        self.strain > 1.0
    }

    fn of(&self, column: &str) -> Option<&Suspect> {
        self.suspects.iter().find(|it| it.column == column)
    }
}

/// The columns that are to blame, each with what is said of it. What holds a figure that is confirmed is no contradiction.
pub fn blamed(mut checks: Vec<Check>, confirmed: &[String]) -> Vec<(String, Doubt)> {
    checks.retain(|check| !confirmed.iter().any(|column| check.of(column).is_some()));
    let mut blamed = Vec::new();
    while let Some(suspect) = worst(&checks) {
        let (column, doubt) = (suspect.column.clone(), suspect.doubt.clone());
        // Nothing is known of a figure that is held against one that is wrong.
        checks.retain(|check| check.of(&column).is_none());
        blamed.push((column, doubt));
    }
    blamed
}

/// The figure that contradicts most others; of those the one that is likeliest, then the one that is farthest off.
fn worst(checks: &[Check]) -> Option<&Suspect> {
    let suspects = checks.iter().filter(|check| check.is_broken());
    let suspects = suspects.flat_map(|check| &check.suspects);
    let weight = |suspect: &Suspect| {
        let of = checks.iter().filter(|it| it.of(&suspect.column).is_some());
        let of: Vec<&Check> = of.collect();
        let broken = of.iter().filter(|check| check.is_broken());
        let hints = broken.clone().filter_map(|check| check.of(&suspect.column));
        let strain: f64 = of.iter().map(|check| check.strain).sum();
        [
            broken.count() as f64,
            hints.map(|it| it.hint).sum(),
            strain / of.len() as f64,
        ]
    };
    // Of two that are as likely the first.
    suspects.reduce(|best, other| {
        let (a, b) = (weight(best), weight(other));
        let order = a.iter().zip(&b).map(|(a, b)| a.total_cmp(b));
        match order.into_iter().find(|it| it.is_ne()) {
            Some(std::cmp::Ordering::Less) => other,
            _ => best,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(strain: f64, columns: &[&str]) -> Check {
        let doubt = Doubt::TooLarge {
            own: strain,
            most: 1.0,
        };
        let suspects = columns.iter().map(|it| Suspect::new(it, doubt.clone()));
        Check::new(strain, suspects.collect())
    }

    #[track_caller]
    fn blames(checks: &[Check], confirmed: &[&str], expected: &[&str]) {
        let confirmed: Vec<String> = confirmed.iter().map(|it| (*it).to_owned()).collect();
        let found = blamed(checks.to_vec(), &confirmed);
        let found: Vec<&str> = found.iter().map(|(column, _)| column.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_cause_is_one_fault() {
        let within = [
            check(0.3, &["2001", "2005"]),
            check(9.0, &["2005", "2009"]),
            check(9.0, &["2009", "2013"]),
        ];
        blames(&within, &[], &["2009"]);
        blames(&within, &["2009"], &[]);
        let first = [check(9.0, &["2001", "2005"]), check(0.3, &["2005", "2009"])];
        blames(&first, &[], &["2001"]);
        // Two causes are two.
        let two = [
            check(9.0, &["2001", "2005"]),
            check(0.3, &["2005", "2009"]),
            check(5.0, &["a"]),
        ];
        blames(&two, &[], &["2001", "a"]);
        blames(&[check(1.0, &["a", "b"])], &[], &[]);
    }
}
