//! Scrolling the page so that what has just been chosen is in sight, once it is drawn.

use crate::selecting::element;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;

/// Scrolls so that the facts begin in sight, if they begin above.
pub fn reveal(facts: NodeRef<html::Section>) {
    request_animation_frame(move || {
        if let Some(facts) = element(facts.get_untracked()) {
            let top = facts.get_bounding_client_rect().top();
            window().scroll_by_with_x_and_y(0.0, top.min(0.0));
        }
    });
}

/// Scrolls so that a municipality ends above the bar, if the bar is shown and lies on it.
pub fn uncover(region: NodeRef<svg::A>, bar: NodeRef<html::Div>) {
    request_animation_frame(move || {
        let found = (
            element(region.get_untracked()),
            element(bar.get_untracked()),
        );
        if let (Some(region), Some(bar)) = found {
            let (region, bar) = (
                region.get_bounding_client_rect(),
                bar.get_bounding_client_rect(),
            );
            if bar.height() > 0.0 {
                let covered = region.bottom() - bar.top();
                window().scroll_by_with_x_and_y(0.0, covered.max(0.0));
            }
        }
    });
}
