//! The card: what the experiment says, in one figure and a few sentences.

use super::experiment::use_experiment;
use larkartan_core::scene::{self, CardFigure, FigureKey};
use leptos::prelude::*;

/// What changes, and for how many. Screen readers hear it when the reader rests.
#[component]
pub fn Card() -> impl IntoView {
    let experiment = use_experiment();
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
        card.with(|card| card.levels.clone()).map(|(heading, places)| {
            let places = places.into_iter().map(|place| view! { <li>{place}</li> });
            view! {
                <p>{heading}</p>
                <ul class="plain">{places.collect_view()}</ul>
            }
        })
    };
    view! {
        <section class="thought-card" data-today=is_today aria-live="polite">
            {mark}
            <p class="figure" data-figure=FigureKey::Beyond.name()>
                {number(FigureKey::Beyond)}
            </p>
            <p>{move || card.with(|card| card.headline.clone())}</p>
            {move || lines(|card| card.today.clone().into_iter().collect())}
            {move || lines(|card| card.sentences.clone())}
            {levels}
            <dl class="facts">{figures}</dl>
            {move || lines(|card| card.between.clone().into_iter().chain(card.outside.clone()).collect())}
            {move || lines(|card| card.notes.clone())}
        </section>
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
