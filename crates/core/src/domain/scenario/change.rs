//! What a scenario changes: places to study that are opened, and sites that are closed.

use super::Position;
use crate::domain::SiteId;

/// A scenario has so many changes at most.
pub const MOST_CHANGES: usize = 10;

/// What kind of place is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum OpenedKind {
    /// A learning centre.
    #[default]
    LearningCentre,
    /// A campus.
    Campus,
}

impl OpenedKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::LearningCentre, Self::Campus];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::LearningCentre => "larcentrum",
            Self::Campus => "campus",
        }
    }
}

/// A place to study that is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Opened {
    /// Where.
    pub position: Position,
    /// What it is.
    pub kind: OpenedKind,
}

impl Opened {
    fn to_param(self) -> String {
        [&self.position.to_param(), self.kind.key()].join(",")
    }

    fn from_param(text: &str) -> Option<Self> {
        let (position, kind) = text.split_once(',')?;
        let mut kinds = OpenedKind::ALL.into_iter();
        Some(Self {
            position: Position::from_param(position)?,
            kind: kinds.find(|it| it.key() == kind.trim())?,
        })
    }
}

/// A thought experiment: what is opened and closed, `MOST_CHANGES` at most in all, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scenario {
    opened: Vec<Opened>,
    closed: Vec<SiteId>,
}

impl Scenario {
    /// The scenario with these changes: those opened come first where there are too many.
    pub fn new(
        opened: impl IntoIterator<Item = Opened>,
        closed: impl IntoIterator<Item = SiteId>,
    ) -> Self {
        let mut scenario = Self::default();
        for opened in opened {
            scenario.open(opened);
        }
        for id in closed {
            scenario.close(id);
        }
        scenario
    }

    /// What is opened, in the order of the link.
    pub fn opened(&self) -> &[Opened] {
        &self.opened
    }

    /// The sites that are closed, in the order of the link.
    pub fn closed(&self) -> &[SiteId] {
        &self.closed
    }

    /// How many changes there are.
    pub fn changes(&self) -> usize {
        self.opened.len() + self.closed.len()
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.changes() == 0
    }

    /// Whether no other change has room.
    pub fn is_full(&self) -> bool {
        self.changes() >= MOST_CHANGES
    }

    /// Opens a place, unless it is open already or there is no room.
    pub fn open(&mut self, opened: Opened) {
        if !self.is_full() && !self.opened.contains(&opened) {
            self.opened.push(opened);
        }
    }

    /// Moves a place that is opened, unless the same stands there already.
    pub fn move_opened(&mut self, nth: usize, position: Position) {
        let Some(kind) = self.opened.get(nth).map(|it| it.kind) else {
            return;
        };
        let moved = Opened { position, kind };
        if !self.opened.contains(&moved) {
            self.opened[nth] = moved;
        }
    }

    /// Takes back that a place is opened.
    pub fn remove_opened(&mut self, nth: usize) {
        if nth < self.opened.len() {
            self.opened.remove(nth);
        }
    }

    /// Closes a site, unless it is closed already or there is no room.
    pub fn close(&mut self, id: SiteId) {
        if !self.is_full() && !self.closed.contains(&id) {
            self.closed.push(id);
        }
    }

    /// Takes back that a site is closed.
    pub fn reopen(&mut self, id: &SiteId) {
        self.closed.retain(|closed| closed != id);
    }

    /// What is opened, as a link holds it; empty for nothing.
    pub fn opened_param(&self) -> String {
        let opened = self.opened.iter().map(|opened| opened.to_param());
        opened.collect::<Vec<_>>().join(";")
    }

    /// What is closed, as a link holds it; empty for nothing.
    pub fn closed_param(&self) -> String {
        let closed = self.closed.iter().map(|id| id.0.as_str());
        closed.collect::<Vec<_>>().join(",")
    }

    /// What a link opens: what it does not understand is left out.
    pub fn opened_from_param(text: &str) -> Vec<Opened> {
        let opened = text.split(';').map(str::trim);
        opened.filter_map(Opened::from_param).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::LonLat;

    fn opened(lat: f64, kind: OpenedKind) -> Opened {
        let position = Position::of(LonLat { lon: 16.0, lat }).expect("near");
        Opened { position, kind }
    }

    #[test]
    fn nothing_is_opened_or_closed_twice_and_ten_are_the_most() {
        use OpenedKind::{Campus, LearningCentre};
        let ids = || (0..12).map(|nth| SiteId(format!("site-{nth}")));
        let both = [opened(64.0, Campus), opened(64.0, LearningCentre)];
        let scenario = Scenario::new([both, both].concat(), ids().chain(ids()));
        assert_eq!(scenario.opened(), both);
        assert_eq!(scenario.closed().len(), MOST_CHANGES - 2);
        assert!(scenario.is_full());
    }

    #[test]
    fn what_is_taken_back_leaves_nothing() {
        let mut scenario = Scenario::new(
            [opened(64.0, OpenedKind::Campus)],
            [SiteId("dorotea-larcentrum".into())],
        );
        scenario.reopen(&SiteId("dorotea-larcentrum".into()));
        scenario.remove_opened(0);
        scenario.remove_opened(0);
        assert_eq!(scenario, Scenario::default());
    }

    #[test]
    fn moving_leaves_the_kind_and_never_makes_two_of_one() {
        use OpenedKind::Campus;
        let (first, second) = (opened(64.0, Campus), opened(65.0, Campus));
        let mut scenario = Scenario::new([first, second], []);
        scenario.move_opened(0, second.position);
        scenario.move_opened(7, second.position);
        assert_eq!(scenario.opened(), [first, second]);
        scenario.move_opened(0, opened(66.0, Campus).position);
        assert_eq!(scenario.opened(), [opened(66.0, Campus), second]);
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let scenario = Scenario::new(Scenario::opened_from_param(text), []);
        assert_eq!(scenario.opened_param(), expected, "{text}");
    }

    #[test]
    fn a_link_opens_what_it_understands() {
        check(
            "64.26:16.41,larcentrum;64.10:17.2,campus",
            "64.26:16.41,larcentrum;64.1:17.2,campus",
        );
        check("64.26:16.41, larcentrum ; ", "64.26:16.41,larcentrum");
        for text in ["", ";", "64.26:16.41", "64.26:16.41,skola", "a:b,campus"] {
            check(text, "");
        }
    }
}
