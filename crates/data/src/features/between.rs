//! Road distances between municipalities: from the main locality of each to that of each other, so that programmes can be told
//! with how far away they are given.

use super::road_graph::LocalityPoint;
use crate::table::{Faults, rows};
use anyhow::Result;
use larkartan_core::roads::{Joint, RoadGraph, estimated};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// One object a municipality, in the order of the codes: its code, and the kilometres to each municipality before it.
pub fn between(
    source: &Path,
    graph: &RoadGraph,
    localities: &[LocalityPoint],
) -> Result<Vec<Value>> {
    let mains = main_localities(source, localities)?;
    let from: Vec<Joint> = mains.values().map(|nth| graph.locality(*nth)).collect();
    let ways: Vec<_> = from.iter().map(|joint| graph.ways_from(joint)).collect();
    let at = |nth: usize| graph.locality_at(nth).unwrap_or(localities[nth].at);
    let mains: Vec<(&String, usize)> = mains.iter().map(|(code, nth)| (code, *nth)).collect();
    let objects = mains.iter().enumerate().map(|(row, (code, nth))| {
        let km = mains[..row].iter().map(|(_, other)| {
            let way = ways[row].to_locality(*other);
            way.unwrap_or_else(|| estimated(at(*nth), at(*other)))
                .whole()
                .0 as u32
        });
        json!({ "municipality": code, "km": km.collect::<Vec<u32>>() })
    });
    Ok(objects.collect())
}

/// The number of the largest locality of each municipality, by its code.
fn main_localities(source: &Path, localities: &[LocalityPoint]) -> Result<BTreeMap<String, usize>> {
    // What is wrong in that table is noted where it is made into features.
    let mut noted_elsewhere = Faults::new();
    let columns = ["code", "municipality", "population_2020"];
    let people = rows(
        source,
        "localities.csv",
        &columns,
        &mut noted_elsewhere,
        |row, faults| {
            let people = row.count("population_2020", faults)?;
            let code = row.get("code");
            let nth = localities.iter().position(|it| it.code == code)?;
            Some((row.get("municipality").to_owned(), people, nth))
        },
    )?;
    let mut largest: BTreeMap<String, (_, usize)> = BTreeMap::new();
    for (municipality, people, nth) in people {
        let known = largest.get(&municipality);
        if known.is_none_or(|(most, _)| *most < people) {
            largest.insert(municipality, (people, nth));
        }
    }
    let largest = largest.into_iter();
    Ok(largest.map(|(code, (_, nth))| (code, nth)).collect())
}
