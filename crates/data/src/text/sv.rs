//! What the check says, in Swedish.

use super::en::{quoted, quoted_with, short};
use super::{CheckText, expected, found as found_words};
use crate::fault::{BadAddress, Doubt, Problem, Than};
use larkartan_core::text::Lang;
use larkartan_core::text::number::decimal;

/// Sentences of the check.
pub const CHECK: CheckText = CheckText {
    rows: |rows, more| {
        let rows: Vec<String> = rows.iter().map(u64::to_string).collect();
        match (rows.as_slice(), more) {
            ([one], 0) => format!(", rad {one}"),
            ([all @ .., last], 0) => format!(", rad {} och {last}", all.join(", ")),
            (rows, more) => format!(", rad {} och {more} till", rows.join(", ")),
        }
    },
    feature: |nth, name, more| {
        let name = name.map_or(String::new(), |name| format!(" ({name})"));
        match more {
            0 => format!(": objekt {nth}{name}"),
            more => format!(": objekt {nth}{name} och {more} till"),
        }
    },
    separator: |separator| match separator {
        ',' => "komma",
        ';' => "semikolon",
        '\t' => "tabb",
        _ => "ett annat tecken",
    },
    problem,
    doubt,
    warning: "varning",
    more: |file, more| format!("{file}: och {more} till"),
    well: |files| format!("Allt är som det ska: {files} filer kontrollerade."),
    faults: |faults| format!("{faults} fel hittades"),
    nothing_written: |faults| format!("{faults} fel hittades; ingenting har skrivits"),
    written: |file, bytes| format!("{file}: skriven, {bytes} byte"),
    unchanged: |file| format!("{file}: oförändrad"),
};

const IMPORT: &str = "öppna tabeller genom import, med alla kolumner som text";

fn problem(column: &str, problem: &Problem) -> String {
    match problem {
        Problem::Words(words) => words.clone(),
        Problem::Unreadable(reason) => format!("kan inte läsas: {reason}"),
        Problem::Encoding(encoding) => format!(
            "bokstäverna är inte i UTF-8, de ser ut som {encoding}; spara en tabell som ”CSV UTF-8”, en annan fil i UTF-8"
        ),
        Problem::Workbook => {
            "det här är en arbetsbok under ett annat namn; öppna den och spara som ”CSV UTF-8”"
                .to_owned()
        }
        Problem::Empty => "filen är tom".to_owned(),
        Problem::NoColumns {
            missing,
            separator,
            found,
        } => {
            let columns = match missing.len() {
                1 => "kolumnen",
                _ => "kolumnerna",
            };
            format!(
                "{columns} {} saknas; skiljetecknet är {}, rubrikerna är {}",
                quoted(missing),
                (CHECK.separator)(*separator),
                quoted(found)
            )
        }
        Problem::Title(row) => {
            format!("rubrikerna står på rad {row}, de måste stå på rad 1; ta bort raderna ovanför")
        }
        Problem::QuotedWhole => {
            "varje rad står inom ett enda par citattecken och blir därför en cell; \
            spara tabellen igen som ”CSV UTF-8”"
                .to_owned()
        }
        Problem::HeadingTwice(heading) => format!("två kolumner har rubriken `{heading}`"),
        Problem::Cells { cells, headings } => format!("{cells} celler, {headings} rubriker"),
        Problem::OpenQuote => "ett citattecken öppnas och stängs inte".to_owned(),
        Problem::Damaged(found) => format!(
            "har bokstäver som gått förlorade i fel teckenkodning, hittade ”{}”; {IMPORT}, och välj UTF-8",
            short(found)
        ),
        Problem::SpreadsheetError(found) => {
            format!(
                "måste vara ett värde, hittade ”{found}”, ett felvärde eller en formel från kalkylprogrammet"
            )
        }
        Problem::Cell {
            expected: words,
            found,
        } => format!("måste vara {}, hittade {}", must_be(words), shown(found)),
        Problem::Property { expected, found } => format!(
            "måste vara {}, hittade {}",
            must_be(expected),
            found_words(found)
        ),
        Problem::LostZeros { expected, found } => format!(
            "måste vara koden med sina nollor: {found} hittades där {expected} väntades; \
             kalkylprogram tappar inledande nollor: {IMPORT}"
        ),
        Problem::DayNumber { found, date } => format!(
            "måste vara ett år, hittade {found}, kalkylprogrammets nummer för dagen {date}; {IMPORT}"
        ),
        Problem::DecimalYear(found) => {
            format!("måste vara ett år utan decimaler, hittade ”{found}”; {IMPORT}")
        }
        Problem::NoSuchDay(found) => {
            format!("måste vara en dag som finns i kalendern, hittade ”{found}”")
        }
        Problem::Fraction { found, percent } => format!(
            "måste vara i procent, hittade {}, som ser ut som en andel av 1: {} %?",
            comma(*found, 4),
            comma(*percent, 2)
        ),
        Problem::LostPoint(found) => format!(
            "måste vara grader, hittade {found}, som ser ut som grader som tappat sitt decimaltecken; {IMPORT}"
        ),
        Problem::Metres(found) => format!(
            "måste vara grader (WGS 84), hittade {found}, som ser ut som meter, som i SWEREF 99 TM"
        ),
        Problem::Address { found, why } => {
            let why = match why {
                BadAddress::NotOne => "måste vara en webbadress, till exempel https://dorotea.se",
                BadAddress::Words => "måste vara bara adressen, utan ord bredvid",
                BadAddress::RunTogether => "måste ha ett blanksteg mellan två adresser",
            };
            format!("{why}, hittade ”{}”", short(found))
        }
        Problem::DatesAndAddresses { dates, addresses } => format!(
            "måste ha ett datum eller `undated` för varje adress, hittade datum: {dates}, adresser: {addresses}"
        ),
        Problem::SameRow(first) => format!("säger samma sak som rad {first}; ta bort en av dem"),
        Problem::Doubtful(doubted) => format!(
            "{}; rätta det eller skriv, om källan säger så, `{column}` under `confirmed` på den raden",
            doubt(doubted)
        ),
        Problem::NoRow(of) => format!("ingen rad för {of}"),
        Problem::GraphLocalities { graph, table } => {
            format!("har {graph} tätorter, localities.csv har {table}; gör om grafen")
        }
        Problem::GraphApart { node, km, locality } => format!(
            "nod {node} ligger {km:.1} km från {locality} i localities.csv och roads/centres.csv; gör om grafen"
        ),
        Problem::NoRoadNear(km) => {
            format!("måste vara estimate, ingen väg i grafen ligger inom {km} km")
        }
        Problem::OutOfStep => "stämmer inte med data/source, kör `cargo xtask data`".to_owned(),
        Problem::BadShape(reason) => format!("formen är inte giltig: {reason}"),
        Problem::Overlap { other, area } => format!("överlappar {other} med {area:.0} m²"),
        Problem::Gap { between, area } => {
            format!("ett hål på {area:.0} m² mellan {}", between.join(", "))
        }
        Problem::Stray { km, municipality } => {
            format!("ligger {} km utanför {municipality}", comma(*km, 1))
        }
        Problem::NoSource => "har ingen källa".to_owned(),
        Problem::NotJson {
            line,
            column,
            reason,
        } => {
            format!("inte JSON på rad {line}, tecken {column}: {reason}")
        }
        Problem::NotFeatures(found) => format!(
            "väntade en FeatureCollection i GeoJSON, hittade {}",
            found_words(found)
        ),
        Problem::TooLarge { bytes, limit } => {
            format!("filen har {bytes} byte, högst {limit} väntades")
        }
        Problem::Joined { kept, others } => {
            format!("{} räknas som ”{kept}”", quoted_with("\"", others))
        }
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::TotalOutside { total, women, men } => format!(
            "är {}, som inte ligger mellan kvinnor ({}) och män ({})",
            comma(*total, 2),
            comma(*women, 2),
            comma(*men, 2)
        ),
        Doubt::Gap { own, sweden, most } => format!(
            "skiljer {} enheter mellan kvinnor och män, i Sverige {}: mer än {most} isär",
            comma(*own, 2),
            comma(*sweden, 2)
        ),
        Doubt::Jump {
            own,
            other,
            than,
            most,
        } => {
            let than = match than {
                Than::YearBefore => "året före",
                Than::Series => "seriens sista år",
                Than::County => "länet",
            };
            format!(
                "är {}, {than} {}: mer än {most} procentenheter isär",
                comma(*own, 2),
                comma(*other, 2)
            )
        }
        Doubt::MoreThanWhole { part, whole } => {
            format!("är {part}, mer än det som det är en del av, {whole}")
        }
        Doubt::Ratio {
            percent,
            least,
            most,
        } => format!(
            "är {percent:.0} procent av det som det jämförs med, troligt är {least:.0} till {most:.0}"
        ),
        Doubt::TooLarge { own, most } => {
            format!("är {}, troligt är högst {most:.0}", comma(*own, 2))
        }
    }
}

/// With a decimal comma and a plain minus sign.
fn comma(value: f64, digits: usize) -> String {
    decimal(Lang::Sv, value, digits)
}

/// In Swedish; in English where nobody has said it in Swedish yet. A test sees that all is said.
fn must_be(words: &str) -> String {
    expected(words).unwrap_or_else(|| words.to_owned())
}

fn shown(found: &str) -> String {
    match found {
        "" => "en tom cell".to_owned(),
        found => format!("”{}”", short(found)),
    }
}
