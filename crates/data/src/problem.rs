//! The kinds of what can be wrong, as plain values: `text` says them in each language.

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
    /// Headings and no row.
    NoRows,
    /// A web page under the name of a table.
    WebPage,
    /// Columns are missing; the headings found begin with those that were likely meant. No separator, where none is seen.
    NoColumns {
        missing: Vec<String>,
        separator: Option<char>,
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
    /// The same in all of the table: what stands in one cell, and what stood there, where that can be told.
    AllDamaged {
        found: String,
        meant: Option<String>,
    },
    /// What a spreadsheet shows in the place of a value that it cannot work out.
    SpreadsheetError(String),
    /// A cell is not what it must be.
    Cell { expected: String, found: String },
    /// A property of a GeoJSON file is not what it must be; what was found, as the decoder says it.
    Property { expected: String, found: String },
    /// The zeros before a code were lost.
    LostZeros { expected: String, found: String },
    /// A code that is too short, and those that end so.
    ShortCode { found: String, likely: Vec<String> },
    /// A spreadsheet's number of a day stands for a date.
    DayNumber { found: String, date: String },
    /// A year with decimals.
    DecimalYear(String),
    /// A date that no calendar has.
    NoSuchDay(String),
    /// A year beyond those that may stand there.
    YearBeyond {
        found: String,
        least: i64,
        most: i64,
    },
    /// A share of 1 and not of 100.
    Fraction { found: f64, percent: f64 },
    /// The decimal point of a coordinate was lost.
    LostPoint(String),
    /// Metres where degrees belong; of a point with two such numbers also the degrees that they are, latitude first.
    Metres {
        found: String,
        degrees: Option<[f64; 2]>,
    },
    /// Latitude and longitude stand in each other's column.
    Swapped([String; 2]),
    /// An address that leads nowhere.
    Address { found: String, why: BadAddress },
    /// As many dates as addresses must stand there.
    DatesAndAddresses { dates: usize, addresses: usize },
    /// The row says the same as another, cell by cell.
    SameRow(u64),
    /// The row is another's by what names it, and differs from it.
    Differs {
        first: u64,
        /// The columns that name a row, and what stands there; empty where all of the row but what differs does.
        key: Vec<(String, String)>,
        /// Columns with the cells of this row and of the other.
        cells: Vec<(String, String, String)>,
    },
    /// A row of the same thing says otherwise: its number, and what stands there.
    Contradicts {
        found: String,
        row: u64,
        other: String,
    },
    /// The name beside a code is not that of the code.
    NameOfCode {
        found: String,
        code: String,
        name: String,
    },
    /// No column has that name; the likeliest that has one like it.
    NoSuchColumn {
        found: String,
        likely: Option<String>,
    },
    /// Figures of a row, or of two rows, contradict each other. A row can confirm them.
    Doubtful(Doubt),
    /// There is no row for an area.
    NoRow(String),
    /// The graph of roads is none: why, as its reader says it.
    NotAGraph(String),
    /// A locality of the graph of roads has no row: the row before its place, and its point, latitude first.
    NoLocality { after: u64, at: [f64; 2] },
    /// The graph of roads has no locality where the row puts one.
    NotInGraph,
    /// The rows are those of the graph of roads, in another order.
    OtherOrder,
    /// The graph of roads has the locality of this row so many kilometres off.
    GraphApart { km: f64 },
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
    /// A spelling counts as another of the same name. A warning.
    Joined {
        kept: String,
        found: String,
        by: Spelling,
    },
}

/// What a spelling differs by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// A blank that breaks no line stands for a blank.
    HardBlank,
    /// More blanks than one, or one at an end.
    Blanks,
    /// Small letters and capitals.
    Capitals,
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
    /// Two addresses, where one belongs.
    Two,
    /// It is an address of mail.
    Mail,
}

/// Figures that contradict each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// The share of all is not about midway between those of women and men.
    TotalOffMidway { total: f64, women: f64, men: f64 },
    /// Women and men differ by so many points, Sweden's by so many.
    Gap { own: f64, sweden: f64, most: f64 },
    /// A share is so far from another that it should be like.
    Jump {
        own: f64,
        other: f64,
        than: Than,
        most: f64,
    },
    /// The part is more than the whole; whether the row's column is the part, and the other column.
    MoreThanWhole {
        part: f64,
        whole: f64,
        is_part: bool,
        other: String,
    },
    /// A column is so many per cent of another, and what is likely.
    Ratio {
        part: String,
        whole: String,
        percent: f64,
        least: f64,
        most: f64,
    },
    /// In all of Sweden the share of women is higher than that of men.
    WomenBelowMen { women: f64, men: f64 },
    /// The mean of all municipalities is less than that of the year before in the series.
    SeriesFalls {
        own: f64,
        other: f64,
        year: &'static str,
    },
    /// The last round is not the year of the decision and so many rounds.
    Rounds {
        last: u64,
        decided: u64,
        rounds: u64,
    },
    /// The last round of a course lies too far from its decision.
    LastRound { last: u64, decided: u64, most: u64 },
    /// A share that is far larger than any other.
    TooLarge { own: f64, most: f64 },
}

/// What a figure is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Than {
    /// The figure of that year in the same row.
    Year(&'static str),
    /// The county's figure.
    County,
    /// The mean of its municipalities.
    Parts,
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
            Self::Differs { first, .. } => format!("differs from {first}"),
            Self::Contradicts { row, .. } => format!("contradicts {row}"),
            Self::NoRow(of) => format!("no row {of}"),
            Self::NoLocality { at, .. } => format!("no locality {at:?}"),
            Self::Joined { kept, found, .. } => format!("joined {kept} {found}"),
            Self::Doubtful(doubt) => format!("{:?}", std::mem::discriminant(doubt)),
            other => format!("{:?}", std::mem::discriminant(other)),
        }
    }
}
