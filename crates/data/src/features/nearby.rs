//! The places to study that are nearest to each locality by road, and what else is worked out on the graph of roads.

use super::between::between;
use super::outside::{Outside, outside};
use super::point_of;
use super::road_graph::{LocalityPoint, graph, localities};
use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, rows};
use anyhow::Result;
use larkartan_core::domain::{COMMUTING, SiteKind, Status, about_as_far};
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::roads::{Joint, NEAR_A_ROAD, RoadGraph, Way, estimated};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::path::Path;

/// A place to study that counts.
struct Place {
    id: String,
    group: Group,
    /// Two places in one town are equally far, and no rivals.
    town: String,
    at: LonLat,
    end: End,
}

/// How a way to a place is found.
enum End {
    /// The locality with that number.
    Locality(usize),
    /// By the graph.
    Point(Joint),
    /// The graph does not reach it.
    Beyond,
}

/// The list that a place stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Campuses,
    Centres,
    Abroad,
}

/// What is nearest to the localities.
#[derive(Default)]
pub struct Nearby {
    /// For each locality, in the order of their rows, the lists of what is nearest.
    pub lists: Vec<Map<String, Value>>,
    /// The ids that stand in them.
    pub named: HashSet<String>,
    /// How far it is between municipalities, an object each.
    pub between: Vec<Value>,
}

/// Works out what is nearest to each locality.
pub fn nearby(source: &Path, faults: &mut Faults) -> Result<Nearby> {
    // What is wrong in these tables is noted where they are made into features.
    let mut noted_elsewhere = Faults::new();
    let localities = localities(source, &mut noted_elsewhere)?;
    // Rows that are wrong are missing here; the graph is not to blame.
    if !noted_elsewhere.is_empty() {
        return Ok(Nearby::default());
    }
    let Some(graph) = graph(source, &localities, faults)?.filter(|_| faults.is_empty()) else {
        return Ok(Nearby::default());
    };
    let mut places = places(source, &graph, &localities)?;
    let campuses = outside(source, &mut noted_elsewhere)?;
    // A row that is wrong may stand anywhere; no road is to blame.
    let of_reach = match noted_elsewhere.is_empty() {
        true => faults,
        false => &mut noted_elsewhere,
    };
    for campus in campuses {
        places.push(beyond(campus, &graph, of_reach));
    }
    // The search is made from the places, which are fewer.
    let from: Vec<Joint> = places
        .iter()
        .map(|place| match &place.end {
            End::Locality(nth) => graph.locality(*nth),
            End::Point(joint) => joint.clone(),
            End::Beyond => Joint::default(),
        })
        .collect();
    let ways: Vec<_> = from.iter().map(|joint| graph.ways_from(joint)).collect();
    let lists = (0..localities.len()).map(|nth| {
        let here = graph.locality_at(nth).unwrap_or(localities[nth].at);
        let way = |(place, ways): (&Place, &larkartan_core::roads::Ways<'_>)| match place.end {
            End::Beyond => estimated(here, place.at),
            _ => ways
                .to_locality(nth)
                .unwrap_or_else(|| estimated(here, place.at)),
        };
        let ways: Vec<Way> = places.iter().zip(&ways).map(way).collect();
        lists(&places, &ways)
    });
    let lists: Vec<Map<String, Value>> = lists.collect();
    let named = lists
        .iter()
        .flat_map(Map::values)
        .filter_map(Value::as_array);
    let named = named.flatten().filter_map(|entry| entry[0].as_str());
    Ok(Nearby {
        named: named.map(str::to_owned).collect(),
        between: between(source, &graph, &localities)?,
        lists,
    })
}

/// The sites in use that count.
fn places(source: &Path, graph: &RoadGraph, localities: &[LocalityPoint]) -> Result<Vec<Place>> {
    let columns = ["id", "kind", "status", "town", "locality", "lat", "lon"];
    let mut noted_elsewhere = Faults::new();
    rows(
        source,
        "sites.csv",
        &columns,
        &mut noted_elsewhere,
        |row, faults| {
            let word = |column| json!(row.get(column));
            let kind: SiteKind = serde_json::from_value(word("kind")).ok()?;
            let status: Status = serde_json::from_value(word("status")).ok()?;
            let group = match kind {
                _ if status != Status::Active => return None,
                kind if kind.is_campus() => Group::Campuses,
                SiteKind::LearningCentre => Group::Centres,
                _ => return None,
            };
            let at = point_of(row, faults)?;
            let code = row.get("locality");
            let locality = localities.iter().position(|it| it.code == code);
            Some(Place {
                id: row.text("id", faults)?,
                group,
                town: match locality {
                    Some(_) => code.to_owned(),
                    None => row.get("town").to_owned(),
                },
                at,
                // Both ends of a distance are of one kind: the site's town is its locality.
                end: match locality {
                    Some(nth) => End::Locality(nth),
                    None => End::Point(graph.join(at)),
                },
            })
        },
    )
}

/// A campus beyond the five counties.
fn beyond(campus: Outside, graph: &RoadGraph, faults: &mut Faults) -> Place {
    let joint = graph.join(campus.at);
    let is_near = joint.to_road.is_some_and(|km| km <= NEAR_A_ROAD);
    if campus.is_on_graph && !is_near {
        faults.push(Fault {
            file: "sites_outside.csv".to_owned(),
            at: At::Row(campus.row),
            column: "reach".to_owned(),
            problem: Problem::NoRoadNear(NEAR_A_ROAD.0),
        });
    }
    Place {
        id: campus.id,
        group: match campus.is_abroad {
            true => Group::Abroad,
            false => Group::Campuses,
        },
        town: campus.town,
        at: campus.at,
        end: match campus.is_on_graph {
            true => End::Point(joint),
            false => End::Beyond,
        },
    }
}

/// How many campuses are told of, in as many towns.
const MOST_CAMPUSES: usize = 3;

/// The nearest of each kind, and the next where it is about as far; of campuses the nearest towns.
fn lists(places: &[Place], ways: &[Way]) -> Map<String, Value> {
    // Of the sites of one town the first in the table is named.
    let by_town = |group| -> Vec<(&Place, Way)> {
        let all = places.iter().zip(ways);
        let all = all.filter(|(place, _)| place.group == group);
        let mut all: Vec<(&Place, Way)> = all.map(|(place, way)| (place, *way)).collect();
        // Stable, so that the first in the table stays the first.
        all.sort_by(|a, b| a.1.km().0.total_cmp(&b.1.km().0));
        let mut towns = HashSet::new();
        all.retain(|(place, _)| towns.insert(place.town.as_str()));
        all
    };
    let nearest = |group| -> Vec<(&Place, Way)> {
        let mut all = by_town(group).into_iter();
        let first = all.next();
        let is_rival = |(_, way): &(&Place, Way)| {
            first.is_some_and(|(_, nearest)| about_as_far(nearest.whole(), way.whole()))
        };
        let rival = all.next().filter(is_rival);
        first.into_iter().chain(rival).collect()
    };
    let mut campuses = by_town(Group::Campuses);
    campuses.truncate(MOST_CAMPUSES);
    let mut abroad = nearest(Group::Abroad);
    // A campus abroad matters where one can commute to it, and where it is not much farther than those in Sweden.
    let limit = campuses
        .first()
        .map_or(f64::INFINITY, |(_, way)| way.whole().0);
    abroad.retain(|(_, way)| way.whole() <= COMMUTING || about_as_far(Km(limit), way.whole()));
    let mut lists = Map::new();
    lists.insert("campuses".to_owned(), written(&campuses));
    lists.insert("centres".to_owned(), written(&nearest(Group::Centres)));
    if !abroad.is_empty() {
        lists.insert("abroad".to_owned(), written(&abroad));
    }
    lists
}

fn written(nearest: &[(&Place, Way)]) -> Value {
    let entry = |(place, way): &(&Place, Way)| {
        let km = way.whole().0 as u32;
        match way.method() {
            Some(method) => json!([place.id, km, method]),
            None => json!([place.id, km]),
        }
    };
    nearest.iter().map(entry).collect()
}
