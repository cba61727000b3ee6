//! Largest first.
//!
//! Why a function of its own: every type that is sorted brings its own copy of the sorting code. What is put in
//! order here goes through this one, and through a heap, the smallest code that sorts; but for the rows of the table, whose
//! keys are words too.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Places in a list, in the order of their keys, the largest first; equal keys keep their order.
pub fn largest_first(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    let places: BinaryHeap<(Reverse<u32>, usize)> = keys.map(Reverse).zip(0..).collect();
    let sorted = places.into_sorted_vec();
    sorted.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(largest_first([2, 7, 2, 9].into_iter()), [3, 1, 0, 2]);
    }
}
