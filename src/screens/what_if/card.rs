//! The card: what the experiment says, in one figure and a few sentences.

use super::experiment::use_experiment;
use crate::context::use_app;
use larkartan_core::geo::fixed;
use larkartan_core::scene::{self, CardFigure, FigureKey};
use leptos::prelude::*;

/// What changes, and for how many. Screen readers hear it when the reader rests.
#[component]
pub fn Card() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let card = Memo::new(move |_| experiment.said(|found| found.card()));
    let number = move |key: FigureKey| {
        let figure = move || card.with(|card| figure(card, key));
        move || figure().map(|it| it.words)
    };
    let is_today = move || card.with(|card| card.mark.is_none()).to_string();
    let mark = move || {
        let mark = card.with(|card| card.mark);
        mark.map(|(name, means)| view! { <p class="label" title=means>{name}</p> })
    };
    let figures = move || {
        let figures = card.with(|card| card.figures.clone()).into_iter();
        let rest = figures.filter(|it| it.key != FigureKey::Beyond);
        rest.map(row).collect_view()
    };
    let lines = move |lines: fn(&scene::Card) -> Vec<String>| {
        let lines = card.with(lines).into_iter();
        lines.map(|line| view! { <p>{line}</p> }).collect_view()
    };
    let levels = move || {
        card.with(|card| card.levels.clone())
            .map(|(heading, places)| {
                let places = places.into_iter().map(|place| view! { <li>{place}</li> });
                view! {
                    <p>{heading}</p>
                    <ul class="plain">{places.collect_view()}</ul>
                }
            })
    };
    let bars = move || {
        let figures = card
            .with(|card| [FigureKey::BeyondBefore, FigureKey::Beyond].map(|key| figure(card, key)));
        let [Some(before), Some(after)] = figures else {
            return None;
        };
        let most = before.number.max(after.number).max(1);
        let rows = words.bars.into_iter().zip([before, after]);
        let rows = rows.map(|(name, figure)| bar(name, figure, most));
        let is_changed = card.with(|card| card.mark.is_some());
        is_changed.then(|| view! { <div class="thought-bars">{rows.collect_view()}</div> })
    };
    view! {
        <section class="thought-card" data-today=is_today aria-live="polite">
            {mark}
            <p class="figure" data-figure=FigureKey::Beyond.name()>
                {number(FigureKey::Beyond)}
            </p>
            <p>{move || card.with(|card| card.headline.clone())}</p>
            {bars}
            {move || lines(|card| card.sentences.clone())}
            {levels}
            {move || lines(|card| card.notes.clone().into_iter().chain(card.outside.clone()).collect())}
            <details>
                <summary>{words.all_figures}</summary>
                <dl class="facts">{figures}</dl>
                {move || lines(|card| {
                    card.between.clone().into_iter().collect()
                })}
            </details>
        </section>
    }
}

/// People as a bar beside others.
fn bar(name: &'static str, figure: CardFigure, most: u32) -> impl IntoView {
    let width = fixed(100.0 * f64::from(figure.number) / f64::from(most), 1);
    view! {
        <span>{name}</span>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width=width height="6" />
        </svg>
        <strong>{figure.words}</strong>
    }
}

fn figure(card: &scene::Card, key: FigureKey) -> Option<CardFigure> {
    card.figures.iter().find(|it| it.key == key).cloned()
}

/// A figure with its label; others read it by its key.
fn row(figure: CardFigure) -> impl IntoView {
    view! {
        <div>
            <dt>{figure.label}</dt>
            <dd data-figure=figure.key.name()>{figure.words}</dd>
        </div>
    }
}
