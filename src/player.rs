//! The one clock that plays the years of the series. It outlives a change of language, which builds the page anew: the button of the
//! new page then says what is so.

use crate::browser::page;
use crate::store::Store;
use larkartan_core::domain::{Measure, SeriesYear};
use leptos::prelude::*;
use std::time::Duration;

/// How long a year stays while the years are played.
const A_YEAR_STAYS: Duration = Duration::from_millis(1500);

/// Shows the years one after another.
#[derive(Debug, Clone, Copy)]
pub struct Player {
    store: Store,
    /// The year that it showed last. Where the map shows something else, the reader has stopped it.
    shown: RwSignal<Option<SeriesYear>>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Player {
    /// A player that stands still; it stops for good when the app goes.
    pub fn new(store: Store) -> Self {
        let timer = StoredValue::new(None);
        on_cleanup(move || clear(timer));
        Self {
            store,
            shown: RwSignal::new(None),
            timer,
        }
    }

    /// Whether the years are being played.
    pub fn is_playing(self) -> bool {
        let shown = self.shown.get();
        shown.is_some() && shown == year_of(self.store.measure.get())
    }

    /// Starts to play or stops. After the last year it begins with the first.
    pub fn press(self) {
        if untrack(|| self.is_playing()) {
            self.stop();
            return;
        }
        let Some(now) = year_of(self.store.measure.get_untracked()) else {
            return;
        };
        self.shown.set(Some(now));
        if now == SeriesYear::LAST {
            self.show(SeriesYear::nth(0));
        } else {
            self.step();
        }
    }

    /// Stops.
    pub fn stop(self) {
        clear(self.timer);
        self.shown.set(None);
    }

    /// Shows the next year, until the last, a press on the button, another measure or year, or the wish for less motion.
    fn step(self) {
        let now = year_of(self.store.measure.get_untracked());
        let now = now.filter(|year| *year != SeriesYear::LAST && !page::prefers_less_motion());
        match now {
            Some(now) if untrack(|| self.is_playing()) => {
                self.show(SeriesYear::nth(now.place() + 1));
            }
            _ => self.stop(),
        }
    }

    fn show(self, year: SeriesYear) {
        clear(self.timer);
        self.shown.set(Some(year));
        self.store.show_year(year);
        let handle = set_timeout_with_handle(move || self.step(), A_YEAR_STAYS);
        self.timer.set_value(handle.ok());
    }
}

fn clear(timer: StoredValue<Option<TimeoutHandle>>) {
    if let Some(handle) = timer.try_update_value(Option::take).flatten() {
        handle.clear();
    }
}

/// The year that the map shows, if it shows the series.
pub fn year_of(measure: Measure) -> Option<SeriesYear> {
    match measure {
        Measure::Series(year) => Some(year),
        _ => None,
    }
}

/// The player of the app.
pub fn use_player() -> Player {
    expect_context()
}
