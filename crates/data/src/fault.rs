//! What is wrong in a table or a file, as plain values: `text` says it in each language.

use std::collections::{HashMap, HashSet};

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The table or file.
    pub file: String,
    /// Where in it.
    pub at: At,
    /// The column or property; empty for what is wrong with the whole.
    pub column: String,
    /// What is wrong.
    pub problem: Problem,
}

/// A place in a table or file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum At {
    /// The whole.
    Whole,
    /// A row, counted as a spreadsheet counts: the heading is row 1, and a blank line is a row.
    Row(u64),
    /// A feature of a GeoJSON file, counted from 1, and what it is called.
    Feature(usize, Option<String>),
    /// What stands beside the features.
    Beside(String),
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// In words already; not in each language.
    Words(String),
    /// The file cannot be read: what the system says.
    Unreadable(String),
    /// The letters are in this encoding, and not in UTF-8.
    Encoding(&'static str),
    /// A workbook under the name of a table.
    Workbook,
    /// The file holds nothing.
    Empty,
    /// Columns are missing.
    NoColumns {
        missing: Vec<String>,
        separator: char,
        found: Vec<String>,
    },
    /// The headings stand in this row, and not in the first.
    Title(u64),
    /// Each row stands within one pair of quotation marks.
    QuotedWhole,
    /// Two columns have this heading.
    HeadingTwice(String),
    /// A row has cells that no heading speaks of, or too few.
    Cells { cells: usize, headings: usize },
    /// A quotation mark opens and is not closed.
    OpenQuote,
    /// Letters were lost when the table was read in the wrong encoding.
    Damaged(String),
    /// What a spreadsheet shows in the place of a value that it cannot work out.
    SpreadsheetError(String),
    /// A cell is not what it must be.
    Cell { expected: String, found: String },
    /// A property of a GeoJSON file is not what it must be; what was found, as the decoder says it.
    Property { expected: String, found: String },
    /// The zeros before a code were lost.
    LostZeros { expected: String, found: String },
    /// A spreadsheet's number of a day stands for a date.
    DayNumber { found: String, date: String },
    /// A year with decimals.
    DecimalYear(String),
    /// A date that no calendar has.
    NoSuchDay(String),
    /// A share of 1 and not of 100.
    Fraction { found: f64, percent: f64 },
    /// The decimal point of a coordinate was lost.
    LostPoint(String),
    /// Metres where degrees belong.
    Metres(String),
    /// An address that leads nowhere.
    Address { found: String, why: BadAddress },
    /// As many dates as addresses must stand there.
    DatesAndAddresses { dates: usize, addresses: usize },
    /// The row says the same as another.
    SameRow(u64),
    /// Figures of a row, or of two rows, contradict each other. A row can confirm them.
    Doubtful(Doubt),
    /// There is no row for an area.
    NoRow(String),
    /// The graph of roads has so many localities, and their table has so many.
    GraphLocalities { graph: usize, table: usize },
    /// A node of the graph of roads lies so many kilometres from its locality.
    GraphApart {
        node: usize,
        km: f64,
        locality: String,
    },
    /// No road of the graph lies within so many kilometres.
    NoRoadNear(f64),
    /// The GeoJSON file is not what the tables make.
    OutOfStep,
    /// A shape crosses itself, or is otherwise none.
    BadShape(String),
    /// Two areas share so many square metres.
    Overlap { other: String, area: f64 },
    /// A gap of so many square metres lies between areas.
    Gap { between: Vec<String>, area: f64 },
    /// A place to study lies so many kilometres outside of its municipality.
    Stray { km: f64, municipality: String },
    /// A place to study has no source.
    NoSource,
    /// A GeoJSON file is none: what the parser says, and where.
    NotJson {
        line: usize,
        column: usize,
        reason: String,
    },
    /// A GeoJSON file holds something else.
    NotFeatures(String),
    /// A file has so many bytes, and the largest has so many.
    TooLarge { bytes: usize, limit: usize },
    /// Spellings of one name were joined under the first. A warning.
    Joined { kept: String, others: Vec<String> },
}

/// Why an address leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadAddress {
    /// It is no address.
    NotOne,
    /// Words stand beside it.
    Words,
    /// Two addresses have no blank between.
    RunTogether,
}

/// Figures that contradict each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// The share of all is not between those of women and men.
    TotalOutside { total: f64, women: f64, men: f64 },
    /// Women and men differ by so many points, Sweden's by so many.
    Gap { own: f64, sweden: f64, most: f64 },
    /// A share is so far from another that it should be like.
    Jump {
        own: f64,
        other: f64,
        than: Than,
        most: f64,
    },
    /// The part is more than the whole.
    MoreThanWhole { part: f64, whole: f64 },
    /// So many per cent of what it is compared with, and what is likely.
    Ratio { percent: f64, least: f64, most: f64 },
    /// A share that is far larger than any other.
    TooLarge { own: f64, most: f64 },
}

/// What a figure is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Than {
    /// The year before in the series.
    YearBefore,
    /// The last year of the series.
    Series,
    /// The county's figure.
    County,
}

impl Problem {
    /// Faults of one file whose keys are equal are of one kind, and told in one line where they are many.
    pub fn kind(&self) -> String {
        match self {
            Self::Cell { expected, .. } | Self::Property { expected, .. } => {
                format!("must be {expected}")
            }
            Self::Words(words) => words.clone(),
            Self::SameRow(first) => format!("same as {first}"),
            Self::NoRow(of) => format!("no row {of}"),
            Self::Joined { kept, .. } => format!("joined {kept}"),
            Self::Doubtful(doubt) => format!("{:?}", std::mem::discriminant(doubt)),
            other => format!("{:?}", std::mem::discriminant(other)),
        }
    }
}

/// All that is wrong, in the order in which it was found.
#[derive(Debug, Default)]
pub struct Faults {
    found: Vec<Fault>,
    told: HashSet<(String, At, String)>,
    warnings: Vec<Fault>,
    origins: HashMap<String, Vec<(u64, String)>>,
}

impl Faults {
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a fault. A cell has one: what is said of it first says most. What was noted already is not noted again.
    pub fn push(&mut self, fault: impl Into<Fault>) {
        let fault = fault.into();
        let what = match fault.column.as_str() {
            "" => format!("{:?}", fault.problem),
            column => column.to_owned(),
        };
        if self
            .told
            .insert((fault.file.clone(), fault.at.clone(), what))
        {
            self.found.push(fault);
        }
    }

    /// Notes what is well enough, but should be known.
    pub fn warn(&mut self, warning: Fault) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether nothing is wrong in a file, rows that it lacks aside.
    pub fn has_none_in(&self, file: &str) -> bool {
        let is_row = |fault: &Fault| matches!(fault.problem, Problem::NoRow(_));
        let mut in_file = self.found.iter().filter(|fault| fault.file == file);
        in_file.all(is_row)
    }

    /// Whether anything is wrong in a row.
    pub fn has_in_row(&self, file: &str, row: u64) -> bool {
        let mut found = self.found.iter();
        found.any(|fault| fault.file == file && fault.at == At::Row(row))
    }

    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// All of them.
    pub fn into_vec(self) -> Vec<Fault> {
        self.found
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.found.iter()
    }

    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
    }

    /// Remembers which rows of a table went into the files, each with its code or id.
    pub fn keep_origins(&mut self, file: &str, rows: Vec<(u64, String)>) {
        self.origins.insert(file.to_owned(), rows);
    }

    /// The rows of a table that went into the files.
    pub fn origins(&self, file: &str) -> &[(u64, String)] {
        self.origins.get(file).map_or(&[], Vec::as_slice)
    }
}

/// A fault said in words, with the file before the first colon.
impl From<String> for Fault {
    fn from(words: String) -> Self {
        let (file, rest) = words.split_once(": ").unwrap_or(("", &words));
        Self {
            file: file.to_owned(),
            at: At::Whole,
            column: String::new(),
            problem: Problem::Words(rest.to_owned()),
        }
    }
}

impl Fault {
    /// What is wrong with a whole table or file.
    pub fn of_file(file: &str, problem: Problem) -> Self {
        Self {
            file: file.to_owned(),
            at: At::Whole,
            column: String::new(),
            problem,
        }
    }
}
