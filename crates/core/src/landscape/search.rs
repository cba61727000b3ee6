//! The shortest ways from all places to study at once (Dijkstra, with many starts).
//!
//! `petgraph::algo::dijkstra` has one start and a new hash map for each search. This one keeps its memory: it runs for every
//! frame while a place is dragged.

use super::legs::SiteLegs;
use super::network::Network;
use super::raster::NOTHING;
use petgraph::graph::NodeIndex;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What a search needs, kept from one to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    /// Steps from each node to the nearest place; `NOTHING` where no road leads.
    pub steps: Vec<u16>,
    next: BinaryHeap<Reverse<(u16, u32)>>,
}

impl Search {
    /// Searches from all of the places.
    pub fn run(&mut self, network: &Network, sites: &[SiteLegs]) {
        self.steps.clear();
        self.steps.resize(network.lengths.node_count(), NOTHING);
        self.next.clear();
        for &(node, steps) in sites.iter().flat_map(|site| &site.nodes) {
            self.reach(node, steps);
        }
        while let Some(Reverse((steps, node))) = self.next.pop() {
            if steps > self.steps[node as usize] {
                continue;
            }
            let from = NodeIndex::new(node as usize);
            let mut edges = network.lengths.neighbors(from).detach();
            while let Some((edge, to)) = edges.next(&network.lengths) {
                let steps = steps.saturating_add(network.lengths[edge]);
                self.reach(to.index() as u32, steps);
            }
        }
    }

    fn reach(&mut self, node: u32, steps: u16) {
        let known = &mut self.steps[node as usize];
        if steps < *known {
            *known = steps;
            self.next.push(Reverse((steps, node)));
        }
    }
}
