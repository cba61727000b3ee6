//! What the check says, in Swedish.

use super::en::{DIFFERENCES, quoted, short};
use super::expected::reason;
use super::{CheckText, expected, found as found_words};
use crate::fault::{BadAddress, Doubt, Problem, Spelling, Than};
use larkartan_core::text::Lang;
use larkartan_core::text::number::decimal;

/// Sentences of the check.
pub const CHECK: CheckText = CheckText {
    rows: |rows, more| match (rows, more) {
        ([one], 0) => format!(", rad {one}"),
        ([all @ .., last], 0) => format!(", rad {} och {last}", all.join(", ")),
        (rows, more) => format!(", rad {} och {more} till", rows.join(", ")),
    },
    and: "och",
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
        '|' => "lodstreck, som ingen tabell får ha",
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

const NEW_GRAPH: &str = "om tabellen är ny, om vägnätet";
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
        Problem::NoRows => "har rubriker men inga rader".to_owned(),
        Problem::WebPage => {
            "det här är en webbsida (HTML) och ingen tabell; spara tabellen som ”CSV UTF-8”"
                .to_owned()
        }
        Problem::NoColumns {
            missing,
            separator,
            found,
        } => {
            let columns = match missing.len() {
                1 => "kolumnen",
                _ => "kolumnerna",
            };
            let seen = match separator {
                Some(separator) => {
                    format!("skiljetecknet är {}", (CHECK.separator)(*separator))
                }
                None => "varken komma, semikolon eller tabb finns på första raden".to_owned(),
            };
            format!(
                "{columns} {} saknas; {seen}, rubrikerna är {}",
                quoted(missing),
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
        Problem::AllDamaged { found, meant } => {
            let meant = meant.as_ref();
            let meant = meant.map_or(String::new(), |meant| format!(" för ”{}”", short(meant)));
            format!(
                "tabellen har öppnats i en annan teckenkodning än UTF-8 och sparats så, hittade ”{}”{meant}; \
                 ta tabellen som den var före det, {IMPORT}, och välj UTF-8",
                short(found)
            )
        }
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
        Problem::ShortCode { found, likely } => match likely.is_empty() {
            true => {
                format!(
                    "måste vara en kod med fyra siffror, hittade {found}, och ingen kod slutar så"
                )
            }
            false => format!(
                "måste vara en kod med fyra siffror, hittade {found}; så slutar {}",
                likely.join(", ")
            ),
        },
        Problem::DayNumber { found, date } => format!(
            "måste vara ett år, hittade {found}, kalkylprogrammets nummer för dagen {date}; {IMPORT}"
        ),
        Problem::DecimalYear(found) => {
            format!("måste vara ett år utan decimaler, hittade ”{found}”; {IMPORT}")
        }
        Problem::NoSuchDay(found) => {
            format!("måste vara en dag som finns i kalendern, hittade ”{found}”")
        }
        Problem::YearBeyond { found, least, most } => {
            format!("måste vara ett år från {least} till {most}, hittade ”{found}”")
        }
        Problem::Fraction { found, percent } => format!(
            "måste vara i procent, hittade {}, som ser ut som en andel av 1: {} %?",
            comma(*found, 4),
            comma(*percent, 2)
        ),
        Problem::LostPoint(found) => format!(
            "måste vara grader, hittade {found}, som ser ut som grader som tappat sitt decimaltecken; {IMPORT}"
        ),
        Problem::Metres { found, degrees } => {
            let degrees = degrees.map_or(String::new(), |[lat, lon]| {
                format!(": här lat {}, lon {}", comma(lat, 5), comma(lon, 5))
            });
            format!(
                "måste vara grader (WGS 84), hittade {found}, som ser ut som meter, som i SWEREF 99 TM; \
                 räkna om dem till WGS 84 i grader{degrees}"
            )
        }
        Problem::Swapped([lat, lon]) => {
            format!("står i varandras kolumner, hittade lat {lat} och lon {lon}; byt plats på dem")
        }
        Problem::Address { found, why } => {
            let why = match why {
                BadAddress::NotOne => "måste vara en webbadress, till exempel https://dorotea.se",
                BadAddress::Words => "måste vara bara adressen, utan ord bredvid",
                BadAddress::RunTogether => "måste ha ett blanksteg mellan två adresser",
                BadAddress::Two => "måste vara en enda adress",
                BadAddress::Mail => "måste vara adressen till en sida, inte en e-postadress",
            };
            format!("{why}, hittade ”{}”", short(found))
        }
        Problem::DatesAndAddresses { dates, addresses } => format!(
            "måste ha ett datum eller `undated` för varje adress, hittade datum: {dates}, adresser: {addresses}"
        ),
        Problem::SameRow(first) => format!("säger samma sak som rad {first}; ta bort en av dem"),
        Problem::Differs { first, key, cells } => {
            let differ = cells.iter().take(DIFFERENCES).map(|(column, own, other)| {
                format!("`{column}` ({} här, {} där)", shown(own), shown(other))
            });
            let differ = differ.collect::<Vec<_>>().join(", ");
            let more = match cells.len() - cells.len().min(DIFFERENCES) {
                0 => String::new(),
                more => format!(" och {more} till"),
            };
            let key = key
                .iter()
                .map(|(column, cell)| format!("`{column}` ”{}”", short(cell)));
            let key: Vec<String> = key.collect();
            match key.is_empty() {
                true => format!(
                    "säger samma sak som rad {first}, utom i {differ}{more}; gör en rad av dem"
                ),
                false => format!(
                    "har samma {} som rad {first}, men skiljer sig i {differ}{more}; rätta en av dem, eller ta bort den",
                    key.join(", ")
                ),
            }
        }
        Problem::Contradicts { found, row, other } => format!(
            "måste vara likadan på alla dess rader, hittade {}, rad {row} har {}",
            shown(found),
            shown(other)
        ),
        Problem::NameOfCode { found, code, name } => {
            format!(
                "måste vara namnet på {code}, {name}, hittade ”{}”",
                short(found)
            )
        }
        Problem::NoSuchColumn { found, likely } => {
            let likely = likely.as_ref();
            let likely = likely.map_or(String::new(), |it| format!("; är det `{it}`?"));
            format!(
                "måste vara namn på kolumner, hittade ”{}”{likely}",
                short(found)
            )
        }
        Problem::Doubtful(doubted) => format!(
            "{}; rätta det eller skriv, om källan säger så, `{column}` under `confirmed` på den raden",
            doubt(doubted)
        ),
        Problem::NoRow(of) => format!("ingen rad för {of}"),
        Problem::NotAGraph(reason) => format!("är inget vägnät: {reason}"),
        Problem::NoLocality {
            after,
            at: [lat, lon],
        } => format!(
            "en rad saknas efter rad {after}: vägnätet har en tätort på lat {}, lon {}; \
             sätt tillbaka raden eller gör, om tabellen är ny, om vägnätet",
            comma(*lat, 3),
            comma(*lon, 3)
        ),
        Problem::NotInGraph => {
            format!("är ingen punkt i vägnätet; rätta den eller gör, {NEW_GRAPH}")
        }
        Problem::OtherOrder => format!(
            "raderna står i en annan ordning än i vägnätet; ordna dem som förut eller gör, {NEW_GRAPH}"
        ),
        Problem::GraphApart { km } => format!(
            "ligger {} km från där vägnätet har den; rätta den eller gör, {NEW_GRAPH}",
            comma(*km, 1)
        ),
        Problem::NoRoadNear(km) => {
            format!("måste vara estimate, ingen väg i vägnätet ligger inom {km} km")
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
            reason: said,
        } => {
            format!("inte JSON på rad {line}, tecken {column}: {}", reason(said))
        }
        Problem::NotFeatures(found) => format!(
            "väntade en FeatureCollection i GeoJSON, hittade {}",
            found_words(found)
        ),
        Problem::TooLarge { bytes, limit } => {
            format!("filen har {bytes} byte, högst {limit} väntades")
        }
        Problem::Joined { kept, found, by } => {
            let by = match by {
                Spelling::HardBlank => "ett hårt blanksteg där ett vanligt ska stå",
                Spelling::Blanks => "blanksteg",
                Spelling::Capitals => "små och stora bokstäver",
            };
            format!("”{}” räknas som ”{kept}”, det skiljer {by}", short(found))
        }
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::TotalOffMidway { total, women, men } => format!(
            "stämmer inte: den samlade andelen, {}, ligger inte ungefär mitt emellan kvinnor ({}) och män ({})",
            comma(*total, 2),
            comma(*women, 2),
            comma(*men, 2)
        ),
        Doubt::Gap { own, sweden, most } => format!(
            "skiljer {} procentenheter mellan kvinnor och män, i Sverige {}: mer än {most} isär",
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
                Than::Year(year) => format!("år {year}"),
                Than::County => "länets".to_owned(),
                Than::Parts => "medeltalet för kommunerna".to_owned(),
            };
            format!(
                "är {}, {than} {}: mer än {most} procentenheter isär",
                comma(*own, 2),
                comma(*other, 2)
            )
        }
        Doubt::MoreThanWhole {
            part,
            whole,
            is_part,
            other,
        } => {
            let (part, whole) = (comma(*part, 2), comma(*whole, 2));
            match is_part {
                true => format!("är {part}, mer än det som det är en del av, `{other}` ({whole})"),
                false => format!("är {whole}, mindre än en del av det, `{other}` ({part})"),
            }
        }
        Doubt::Ratio {
            part,
            whole,
            percent,
            least,
            most,
        } => format!(
            "stämmer inte: `{part}` är {percent:.0} procent av `{whole}`, troligt är {least:.0} till {most:.0}"
        ),
        Doubt::TooLarge { own, most } => {
            format!("är {}, troligt är högst {most:.0}", comma(*own, 2))
        }
        Doubt::WomenBelowMen { women, men } => format!(
            "är {}, lägre än för män ({}), och i hela Sverige är andelen högre bland kvinnor: \
             har kolumnerna bytt plats?",
            comma(*women, 2),
            comma(*men, 2)
        ),
        Doubt::SeriesFalls { own, other, year } => format!(
            "är {} i medeltal för alla kommuner, lägre än år {year} ({}), och andelen har ökat \
             från varje år till nästa: har kolumnerna bytt plats?",
            comma(*own, 2),
            comma(*other, 2)
        ),
        Doubt::Rounds {
            last,
            decided,
            rounds,
        } => format!(
            "är {last}, men en omgång om året från {decided} blir {} för {rounds} omgångar",
            decided + rounds - 1
        ),
        Doubt::LastRound {
            last,
            decided,
            most,
        } => format!("är {last}, troligt är {decided} till {most}"),
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
