//! Largest first.
//!
//! Why a function of its own: every type that is sorted brings its own copy of the sorting code, 4 kB of WebAssembly
//! each. Everything that is put in order here goes through this one.

use std::cmp::Reverse;

/// Places in a list, in the order of their keys, the largest first; equal keys keep their order.
pub fn largest_first(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut places: Vec<(Reverse<u32>, usize)> = keys.map(Reverse).zip(0..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(largest_first([2, 7, 2, 9].into_iter()), [3, 1, 0, 2]);
    }
}
