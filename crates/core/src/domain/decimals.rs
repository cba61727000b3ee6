//! Shares have two decimals in their source, and binary fractions have no exact ones: one rule says which way a half is rounded.

/// So many parts of one are looked at: what is smaller is the noise of binary fractions.
const PARTS: f64 = 1e6;

/// A value counted in units of its last shown decimal, exact halves away from zero.
pub fn in_units(value: f64, digits: u32) -> i64 {
    let units = value * 10_u64.pow(digits) as f64;
    without_noise(units).round() as i64
}

/// What `value` is more than `other`: as exact as they are given, so that equal differences are equal numbers.
pub fn difference(value: f64, other: f64) -> f64 {
    without_noise(value - other)
}

fn without_noise(value: f64) -> f64 {
    (value * PARTS).round() / PARTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        // Vännäs, Lycksele, Överkalix, Hudiksvall, Sollefteå and Ragunda: half of them lie below the half as binary fractions.
        let halves = [11.15, 8.05, 8.55, 19.35, 17.35, 20.85];
        let tenths = halves.map(|value| in_units(value, 1));
        assert_eq!(tenths, [112, 81, 86, 194, 174, 209]);
        assert_eq!(in_units(-19.35, 1), -194);
        assert_eq!(in_units(19.3499, 1), 193);
    }

    #[test]
    fn equal_differences_are_equal() {
        // Vilhelmina 2001 and 2021.
        assert_eq!(in_units(difference(22.45, 14.90), 1), 76);
        assert_eq!(difference(22.45, 14.90), difference(7.55, 0.0));
        assert_eq!(difference(14.90, 14.90), 0.0);
    }
}
