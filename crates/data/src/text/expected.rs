//! What a cell or property must be, in Swedish: the code says it in English.

/// Sentence parts that are not lists of words.
const EXPECTED: &[(&str, &str)] = &[
    (
        "MYH, a year and a number, such as MYH 2025/3697",
        "MYH, ett år och ett nummer, till exempel MYH 2025/3697",
    ),
    ("GeoJSON features", "objekt i GeoJSON"),
    (
        "SCB's code of a locality, such as 2425TC101",
        "SCB:s kod för en tätort, till exempel 2425TC101",
    ),
    ("[longitude, latitude]", "[longitud, latitud]"),
    ("a code of two digits", "en kod med två siffror"),
    (
        "a collaboration that the map knows",
        "en samverkan som kartan känner till",
    ),
    (
        "a list of objects beside the features",
        "en lista av objekt bredvid platserna",
    ),
    ("a list of texts", "en lista av texter"),
    (
        "a name of a-z, 0-9 and hyphens",
        "ett namn av a–z, 0–9 och bindestreck",
    ),
    ("a number", "ett tal"),
    (
        "a place to study in the offer's municipality",
        "en plats att studera i utbildningens kommun",
    ),
    ("a share from 0 to 100", "en andel från 0 till 100"),
    ("a text or nothing", "en text eller ingenting"),
    ("a text", "en text"),
    (
        "a text, here or under `name_en`",
        "en text, här eller under `name_en`",
    ),
    (
        "a text, or null where no source names the provider",
        "en text, eller null där ingen källa nämner anordnaren",
    ),
    (
        "a whole number from 1 to 10000, or nothing",
        "ett heltal från 1 till 10000, eller ingenting",
    ),
    (
        "a whole number up to 5 million",
        "ett heltal upp till 5 miljoner",
    ),
    ("a whole number", "ett heltal"),
    ("a year of four digits", "ett år med fyra siffror"),
    ("a year or nothing", "ett år eller ingenting"),
    ("an object", "ett objekt"),
    (
        "an object with `authority`, `url` and, if it is known, `date`, or nothing",
        "ett objekt med `authority`, `url` och, om det är känt, `date`, eller ingenting",
    ),
    (
        "degrees (these look like metres, as in SWEREF 99 TM)",
        "grader (det här ser ut som meter, som i SWEREF 99 TM)",
    ),
    ("degrees, from -180 to 180", "grader, från -180 till 180"),
    (
        "empty for a name not in use",
        "tom för ett namn som inte används",
    ),
    (
        "empty for the name of a municipality",
        "tom för namnet på en kommun",
    ),
    (
        "for each address a date such as 2024, 2024-03, 2024-03-25, ~2024 or undated",
        "för varje adress ett datum, till exempel 2024, 2024-03, 2024-03-25, ~2024 eller undated",
    ),
    (
        "four digits, the first two a county of this map",
        "fyra siffror, de två första ett län på kartan",
    ),
    (
        "longitude before latitude (these look swapped)",
        "longitud före latitud (de verkar omkastade)",
    ),
    (
        "nested lists of positions",
        "listor av positioner i varandra",
    ),
    (
        "one or more addresses, or words under `other_sources`",
        "en eller flera adresser, eller ord under `other_sources`",
    ),
    (
        "one or more ids of sources.csv",
        "ett eller flera id ur sources.csv",
    ),
    (
        "one or more objects with `url` and, if it is known, `date`",
        "ett eller flera objekt med `url` och, om det är känt, `date`",
    ),
    ("one or more polygons", "en eller flera polygoner"),
    ("one or more web addresses", "en eller flera webbadresser"),
    ("one point", "en punkt"),
    (
        "one share from 0 to 100 for each year",
        "en andel från 0 till 100 för varje år",
    ),
    ("positions of two numbers", "positioner av två tal"),
    (
        "rings of at least 4 positions that end where they begin",
        "ringar av minst 4 positioner som slutar där de börjar",
    ),
    (
        "services that the map knows",
        "tjänster som kartan känner till",
    ),
    (
        "the code of a locality in the municipality of the name",
        "koden för en tätort i namnets kommun",
    ),
    (
        "the code of a locality of this map",
        "koden för en tätort på kartan",
    ),
    (
        "the code of a locality of this map, or nothing",
        "koden för en tätort på kartan, eller ingenting",
    ),
    (
        "the code of a municipality of this map",
        "koden för en kommun på kartan",
    ),
    (
        "the code of a municipality of this map, or nothing",
        "koden för en kommun på kartan, eller ingenting",
    ),
    (
        "codes of municipalities of this map",
        "koder för kommuner på kartan",
    ),
    (
        "the id of a place to study of this map, or nothing",
        "id för en plats att studera på kartan, eller ingenting",
    ),
    ("true or false", "true eller false"),
    ("unique", "unik"),
    (
        "1 to 1000 points, or nothing",
        "1 till 1000 poäng, eller ingenting",
    ),
    (
        "1 to 20 rounds, or nothing",
        "1 till 20 omgångar, eller ingenting",
    ),
    ("a decision of the table", "ett beslut i tabellen"),
    (
        "a list of [id of a place to study, whole kilometres, method if there is a way to go], the nearest first",
        "en lista av [id för en plats att studera, hela kilometer, metod om det finns en väg att gå], den närmaste först",
    ),
    ("a list of objects", "en lista av objekt"),
    (
        "a pace from 1 to 100 per cent, or nothing",
        "en takt från 1 till 100 procent, eller ingenting",
    ),
    (
        "a year, where there is a decision",
        "ett år, där det finns ett beslut",
    ),
    (
        "an address without https:// and www.",
        "en adress utan https:// och www.",
    ),
    (
        "an object with `url` and, if it is known, `date`",
        "ett objekt med `url` och, om det är känt, `date`",
    ),
    (
        "distances to places to study that sites.geojson has",
        "avstånd till platser att studera som finns i sites.geojson",
    ),
    (
        "the number of a decision in this file, or nothing",
        "numret på ett beslut i den här filen, eller ingenting",
    ),
    (
        "web addresses; other sources have a column of their own",
        "webbadresser; andra källor har en egen kolumn",
    ),
    (
        "within northern Europe, in degrees",
        "i norra Europa, i grader",
    ),
    (
        "years in digits, such as 2024 or 2021-2022",
        "år med siffror, till exempel 2024 eller 2021-2022",
    ),
    (
        "a code of two digits, 00 or four digits, as the level asks",
        "en kod med två siffror, 00 eller fyra siffror, efter nivån",
    ),
];

/// What must stand there, in Swedish. Words that the data know stay as they are.
pub fn expected(english: &str) -> Option<String> {
    let known = EXPECTED.iter().find(|(known, _)| *known == english);
    let is_word = |word: &str| {
        let word = word.trim_end_matches(',');
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    let swedish = |word| match word {
        "or" => "eller",
        "nothing" => "ingenting",
        word => word,
    };
    match known {
        Some((_, swedish)) => Some((*swedish).to_owned()),
        None if english.split(' ').all(is_word)
            && (english.contains(" or ") || !english.contains(' ')) =>
        {
            Some(
                english
                    .split(' ')
                    .map(swedish)
                    .collect::<Vec<_>>()
                    .join(" "),
            )
        }
        None => None,
    }
}

/// What stands there, in Swedish, where the decoder says it in words. A text has the quotation marks of Swedish.
pub fn found(english: &str) -> String {
    const FOUND: [(&str, &str); 13] = [
        (
            "nothing in any feature; they have",
            "ingenting i något objekt; de har",
        ),
        ("nothing; it has", "ingenting; det har"),
        ("no properties", "inga egenskaper"),
        ("nothing", "ingenting"),
        ("no geometry", "ingen geometri"),
        ("no polygon", "ingen polygon"),
        ("no features", "inga objekt"),
        ("no object", "inget objekt"),
        ("features of another form", "objekt av annan form"),
        ("a polygon without rings", "en polygon utan ringar"),
        ("an object without type", "ett objekt utan type"),
        ("an object", "ett objekt"),
        ("a list of", "en lista av"),
    ];
    let text = english
        .strip_prefix('"')
        .and_then(|it| it.strip_suffix('"'));
    if let Some(text) = text {
        return format!("”{text}”");
    }
    let known = FOUND.iter().find(|(known, _)| english.starts_with(known));
    match known {
        Some((known, swedish)) => english.replacen(known, swedish, 1),
        None => english
            .replace("a ring of", "en ring av")
            .replace("positions", "positioner")
            .replace("a ring from", "en ring från")
            .replace("] to [", "] till ["),
    }
}

/// What a parser of JSON says, in Swedish as far as it is common.
pub fn reason(english: &str) -> String {
    const REASONS: [(&str, &str); 6] = [
        ("EOF while parsing", "filen tar slut för tidigt"),
        ("expected value", "ett värde väntades"),
        ("trailing characters", "något står efter slutet"),
        ("trailing comma", "ett komma för mycket"),
        ("expected `,`", "ett komma eller ett slut väntades"),
        ("key must be a string", "ett namn inom citattecken väntades"),
    ];
    let known = REASONS.iter().find(|(known, _)| english.starts_with(known));
    match (known, english.split('`').nth(1)) {
        (Some((_, swedish)), _) => (*swedish).to_owned(),
        (None, Some(field)) if english.starts_with("missing field") => format!("`{field}` saknas"),
        _ => english.to_owned(),
    }
}
