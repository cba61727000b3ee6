//! The card that says what a scenario changes.

use super::{Change, WhatIf, changes, counted};
use crate::domain::rounded;
use crate::domain::scenario::{Assumption, Destination, Effect, Longest, OpenedKind, PeopleCount};
use crate::text::WhatIfText;
use crate::text::number::whole;

/// What a scenario changes, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The mark of a thought experiment and what it means; none where nothing is changed.
    pub mark: Option<(&'static str, &'static str)>,
    /// Whose people are counted.
    pub whose: String,
    /// What is opened and closed.
    pub changes: Vec<Change>,
    /// How many live beyond the threshold.
    pub headline: String,
    /// How many it is today, where something is changed.
    pub today: Option<String>,
    /// How many live outside localities.
    pub outside: Option<String>,
    /// How many it would be, were all distances a tenth shorter or longer.
    pub between: Option<String>,
    /// The counts, each with its label and key.
    pub figures: Vec<CardFigure>,
    /// Who comes within the threshold, who falls outside of it, the longest way that is left; in that order, where something is
    /// changed.
    pub sentences: Vec<String>,
    /// Heading over the municipalities that change level, and a line each; none where nothing is changed.
    pub levels: Option<(String, Vec<String>)>,
    /// What must be known to understand it.
    pub notes: Vec<String>,
}

/// Which count it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FigureKey {
    /// People beyond the threshold.
    Beyond,
    /// People beyond it today.
    BeyondBefore,
    /// People who come within it.
    Gained,
    /// People who fall outside of it.
    Lost,
    /// The longest way that is left, in kilometres.
    Longest,
}

impl FigureKey {
    /// The name that others read the figure by: the value of `data-figure`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Beyond => "beyond",
            Self::BeyondBefore => "beyond-before",
            Self::Gained => "gained",
            Self::Lost => "lost",
            Self::Longest => "longest",
        }
    }
}

/// A count with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFigure {
    /// Which count it is.
    pub key: FigureKey,
    /// What it counts.
    pub label: String,
    /// The count in words.
    pub words: String,
    /// The count: people, or kilometres as they are told.
    pub number: u32,
}

impl WhatIf<'_> {
    /// The card of the scenario.
    pub fn card(&self) -> Card {
        let effect = self.effect();
        let is_changed = !self.scenario.is_empty();
        let words = self.words();
        let far = self.far();
        let changes = changes(self.atlas, self.text.lang, self.routes, self.scenario);
        Card {
            mark: is_changed.then_some((words.mark, words.mark_means)),
            whose: self.scope_name(self.scope),
            headline: self.beyond(&effect.after, self.scope),
            today: is_changed.then(|| (words.beyond_today)(&counted(&effect.before, &far, ""))),
            outside: self.outside(&effect.after),
            between: self.between(),
            figures: self.figures(&effect),
            sentences: match is_changed {
                true => self.sentences(&effect),
                false => self
                    .longest(effect.longest, words.longest)
                    .into_iter()
                    .collect(),
            },
            levels: is_changed.then(|| self.levels(&effect)),
            notes: self.notes(&changes),
            changes,
        }
    }

    /// What the scenario changes, in numbers.
    pub fn effect(&self) -> Effect {
        Effect::of(
            self.atlas,
            [self.today, self.after],
            self.scope,
            self.destination,
            self.threshold.km(),
        )
    }

    fn between(&self) -> Option<String> {
        let [least, most] = [Assumption::Shorter, Assumption::Longer].map(|assumed| {
            let limit = assumed.limit(self.threshold);
            PeopleCount::of(self.atlas, self.after, self.scope, self.destination, limit).beyond
        });
        (least != most).then(|| (self.words().between)(least, most))
    }

    fn figures(&self, effect: &Effect) -> Vec<CardFigure> {
        use FigureKey::{Beyond, BeyondBefore, Gained, Longest, Lost};
        let far = self.far();
        let people = [
            (Beyond, effect.after.beyond),
            (BeyondBefore, effect.before.beyond),
            (Gained, effect.gained.people),
            (Lost, effect.lost.people),
        ];
        let people = people.map(|(key, number)| (key, number, whole(self.text.lang, number)));
        let longest = effect.longest.map(|it| {
            let words = (self.text.distance)(it.km);
            (Longest, rounded(it.km), words)
        });
        let all = people.into_iter().chain(longest);
        let figures = all.map(|(key, number, words)| CardFigure {
            label: (self.words().labels[key as usize])(&far),
            key,
            words,
            number,
        });
        figures.collect()
    }

    fn sentences(&self, effect: &Effect) -> Vec<String> {
        let (words, far) = (self.words(), self.far());
        let (gained, lost) = (&effect.gained, &effect.lost);
        let moved = [
            (words.gained)(gained.people, &far, &self.named(&gained.localities)),
            (words.lost)(lost.people, &far, &self.named(&lost.localities)),
        ];
        let longest = self.longest(effect.longest, words.longest);
        let before = effect
            .longest_before
            .filter(|_| effect.longest != effect.longest_before);
        let before = self.longest(before, words.longest_today);
        moved.into_iter().chain(longest).chain(before).collect()
    }

    fn longest(
        &self,
        longest: Option<Longest>,
        sentence: fn(&str, &str, &str) -> String,
    ) -> Option<String> {
        let longest = longest?;
        let locality = self.locality(longest.locality);
        let municipality = self.municipality_of(locality);
        let abroad = self.uncounted_abroad(longest.locality);
        let here = self.text.here(abroad.is_some_and(|km| km < longest.km));
        let far = [&(self.text.distance)(longest.km), here].concat();
        Some(sentence(&locality.name, municipality, &far))
    }

    fn levels(&self, effect: &Effect) -> (String, Vec<String>) {
        let (words, lang) = (self.words(), self.text.lang);
        let lines = effect.levels.iter().filter_map(|change| {
            let municipality = self.atlas.municipality(change.municipality)?;
            let [before, after] =
                [change.before, change.after].map(|level| WhatIfText::level_words(lang, level));
            Some((words.level)(&municipality.name, &before, &after))
        });
        ((words.levels)(effect.levels.len()), lines.collect())
    }

    fn notes(&self, changes: &[Change]) -> Vec<String> {
        let of_changes = changes.iter().filter_map(|it| it.note.clone());
        let opened = self.scenario.opened();
        let is_centre = opened
            .iter()
            .any(|it| it.kind == OpenedKind::LearningCentre);
        let only = (self.destination == Destination::Campus && is_centre)
            .then(|| self.words().only_centres.to_owned());
        let abroad = self.is_of_sweden_alone(self.scope);
        let abroad = abroad.then(|| self.words().abroad_uncounted.to_owned());
        of_changes.chain(only).chain(abroad).collect()
    }
}
