//! The words of the dot plot: the limits under the axis and what stands above the dots, in as many rows as they need.

/// How wide a digit of a number under the axis is.
const DIGIT_WIDTH: f64 = 7.4;
/// How wide a letter of the words above the dots is, at most on average.
const LETTER_WIDTH: f64 = 7.4;
/// How far from its line a word begins or ends.
const LINE_GAP: f64 = 4.0;
/// What lies between two lines with words between them, beside the words.
const APART: f64 = 2.0 * LINE_GAP + LETTER_WIDTH;

/// A place on the scale, with words under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// From the left.
    pub x: f64,
    /// What it is.
    pub words: String,
    /// Which row the words stand in, the first one nearest to the axis.
    pub row: u32,
}

/// A value that the dots are held against: a line with words above the dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// From the left.
    pub x: f64,
    /// What it is.
    pub words: String,
    /// Which row the words stand in, from above.
    pub row: u32,
    /// Where the words begin, or end.
    pub words_at: f64,
    /// Whether they end there.
    pub is_before: bool,
}

impl Line {
    /// Where its words begin, from the left.
    pub(super) fn begins_at(&self) -> f64 {
        extent(self).0
    }
}

/// The first of some words for a unit that has room beside the last number, or before the first one; nothing where none has.
pub(super) fn beside_ticks(ticks: &[Tick], units: &[&str], width: f64) -> Vec<Tick> {
    let half = |words: &str| words.chars().count() as f64 * DIGIT_WIDTH / 2.0;
    let mut places = units.iter().flat_map(|unit| {
        let aside = |tick: &Tick, side: f64| Tick {
            x: tick.x + side * (half(&tick.words) + LINE_GAP + half(unit)),
            words: (*unit).to_owned(),
            row: tick.row,
        };
        let after = ticks.last().map(|last| aside(last, 1.0));
        let before = ticks.first().map(|first| aside(first, -1.0));
        [after, before].into_iter().flatten()
    });
    let fits = |tick: &Tick| {
        let (from, to) = (tick.x - half(&tick.words), tick.x + half(&tick.words));
        let mut row = ticks.iter().filter(|other| other.row == tick.row);
        from >= 0.0
            && to <= width
            && row.all(|it| it.x + half(&it.words) < from || to < it.x - half(&it.words))
    };
    places.find(fits).into_iter().collect()
}

/// What stands at the two ends of the axis, where there is room for both.
pub(super) fn at_both_ends([first, last]: [&'static str; 2], width: f64) -> Vec<Tick> {
    if room_of(first) + room_of(last) > width {
        return Vec::new();
    }
    let tick = |x: f64, words: &str| Tick {
        x,
        words: words.to_owned(),
        row: 0,
    };
    vec![
        tick(room_of(first) / 2.0, first),
        tick(width - room_of(last) / 2.0, last),
    ]
}

/// The numbers, each in the first row where it does not run into the one before.
pub(super) fn in_rows(ticks: impl Iterator<Item = Tick>) -> Vec<Tick> {
    let width = |tick: &Tick| tick.words.chars().count() as f64 * DIGIT_WIDTH;
    ticks.fold(Vec::new(), |mut shown: Vec<Tick>, mut tick| {
        let is_clear = |row: &u32| {
            let last = shown.iter().rev().find(|last| last.row == *row);
            last.is_none_or(|last| {
                tick.x - last.x >= (width(last) + width(&tick)) / 2.0 + DIGIT_WIDTH
            })
        };
        tick.row = (0..).find(is_clear).unwrap_or_default();
        shown.push(tick);
        shown
    })
}

/// The lines with their words, each in the first row where they do not run into others: apart from each other where two stand close,
/// else on the side with more room, and never outside of the plot.
pub(super) fn worded(lines: impl Iterator<Item = (f64, String)>, width: f64) -> Vec<Line> {
    let mut lines: Vec<(f64, String)> = lines.collect();
    lines.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let is_close = match &lines[..] {
        [(low, one), (high, other)] => high - low < room_of(one) + room_of(other) + APART,
        _ => false,
    };
    // What is left of the strip for the words on either side.
    let [first, last] = match (&lines[..], is_close) {
        ([(_, one), (_, other)], true) => [room_of(one), width - room_of(other)],
        _ => [0.0, width],
    };
    let mut placed: Vec<Line> = Vec::new();
    for (nth, (x, words)) in lines.into_iter().enumerate() {
        let is_before = if is_close { nth == 0 } else { x > width / 2.0 };
        let room = room_of(&words);
        let line = Line {
            x,
            words_at: match is_before {
                true => (x - LINE_GAP).min(last).max(room.min(width)),
                false => (x + LINE_GAP).max(first).min((width - room).max(0.0)),
            },
            is_before,
            row: 0,
            words,
        };
        let (from, to) = extent(&line);
        let is_free = |row: &u32| {
            let mut row = placed.iter().filter(|other| other.row == *row);
            row.all(|other| {
                let (other_from, other_to) = extent(other);
                to <= other_from || other_to <= from
            })
        };
        let row = (0..).find(is_free).unwrap_or_default();
        placed.push(Line { row, ..line });
    }
    placed
}

/// From where to where the words of a line stand.
fn extent(line: &Line) -> (f64, f64) {
    let room = room_of(&line.words);
    match line.is_before {
        true => (line.words_at - room, line.words_at),
        false => (line.words_at, line.words_at + room),
    }
}

/// How wide words above the dots are at most, in pixels.
pub(super) fn room_of(words: &str) -> f64 {
    words.chars().count() as f64 * LETTER_WIDTH
}
