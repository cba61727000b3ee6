//! What `--diff` says, in each language.

use larkartan_core::text::Lang;

/// Sentences on what a change of the tables moves.
pub struct ChangesText {
    /// Nothing that the map says has changed, compared with that.
    pub none: fn(&str) -> String,
    /// Heading: municipalities with another class, so many.
    pub classes: fn(usize) -> String,
    /// Heading: municipalities of which only values have changed.
    pub values: fn(usize) -> String,
    /// Heading: municipalities with another nearest place.
    pub nearest: fn(usize) -> String,
    /// Heading: places to study.
    pub sites: fn(usize) -> String,
    /// Heading: programmes and courses.
    pub offers: fn(usize) -> String,
    /// Heading: collaborations.
    pub collaborations: fn(usize) -> String,
    /// Heading: records of a kind that change, so many; and how many there were and are.
    pub records: fn(&str, usize, (usize, usize)) -> String,
    /// Heading: files that are others though nothing of the above is.
    pub files: fn(usize) -> String,
    /// What a property is called.
    pub property: fn(&str) -> &str,
    /// A property is another, and too long to be told.
    pub changed: fn(&str) -> String,
    /// Yes or no.
    pub flag: fn(bool) -> &'static str,
    /// After a value: another class.
    pub class: fn(usize, usize) -> String,
    /// The campus that is nearest to the largest locality.
    pub campus: &'static str,
    /// The learning centre that is nearest to it.
    pub centre: &'static str,
    /// Something is new.
    pub new: fn(&str) -> String,
    /// Something is gone.
    pub gone: fn(&str) -> String,
    /// No value.
    pub nothing: &'static str,
    /// A point has moved so many kilometres.
    pub moved: fn(&str) -> String,
    /// So many more are not listed.
    pub more: fn(usize) -> String,
    /// Heading of an entry: the day, and what it is compared with.
    pub entry: fn(&str, &str) -> String,
    /// The entry was written; its reason is for a person to write.
    pub written: &'static str,
    /// The older files cannot be read by this version: which, and why.
    pub unread: fn(&str, &str) -> String,
}

/// The sentences of a language.
pub fn of(lang: Lang) -> &'static ChangesText {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: ChangesText = ChangesText {
    none: |before| format!("Ingenting av det som kartan säger har ändrats sedan {before}."),
    classes: |count| format!("Kommuner som byter klass: {count}"),
    values: |count| format!("Kommuner där bara värden ändras: {count}"),
    nearest: |count| format!("Kommuner som får en annan närmaste plats: {count}"),
    sites: |count| format!("Platser att studera som ändras: {count}"),
    offers: |count| format!("Program och kurser som ändras: {count}"),
    collaborations: |count| format!("Samverkan som ändras: {count}"),
    records: |kind, count, (before, after)| {
        let what = match kind {
            "municipalities" => "Kommuner där andra uppgifter ändras",
            "counties" => "Riket och län vars uppgifter ändras",
            "localities" => "Tätorter vars uppgifter eller närmaste platser ändras",
            "names" => "Namn på minoritetsspråk som ändras",
            "outside" => "Campus utanför länen som ändras",
            "collaborations" => "Samverkan vars uppgifter ändras",
            "sources" => "Källor som ändras",
            "publishers" => "Utgivare som ändras",
            _ => "Distansprogram i hela landet som ändras",
        };
        match before == after {
            true => format!("{what}: {count}"),
            false => format!("{what}: {count} (antal {before} -> {after})"),
        }
    },
    files: |count| format!("Filer där bara ordningen eller formen ändras: {count}"),
    property: |key| called(&PROPERTIES.map(|(key, swedish, _)| (key, swedish)), key),
    changed: |what| format!("{what} ändras"),
    flag: |flag| if flag { "ja" } else { "nej" },
    class: |before, after| format!(", klass {before} -> {after}"),
    campus: "närmaste campus",
    centre: "närmaste lärcentrum",
    new: |name| format!("ny: {name}"),
    gone: |name| format!("borta: {name}"),
    nothing: "ingenting",
    moved: |km| format!("flyttad {km} km"),
    more: |more| format!("och {more} till"),
    entry: |day, before| format!("{day}, jämfört med {before}"),
    written: "data/CHANGES.md: skriven. Skriv under datumet varför uppgifterna ändrades.",
    unread: |before, reason| {
        format!(
            "uppgifterna i {before} är gjorda för en annan version av kartan ({reason}); \
             spara dem med den versionen genom `cargo xtask data --figures` och jämför med den filen"
        )
    },
};

const EN: ChangesText = ChangesText {
    none: |before| format!("Nothing that the map says has changed since {before}."),
    classes: |count| format!("Municipalities whose class changes: {count}"),
    values: |count| format!("Municipalities of which only values change: {count}"),
    nearest: |count| format!("Municipalities that get another nearest place: {count}"),
    sites: |count| format!("Places to study that change: {count}"),
    offers: |count| format!("Programmes and courses that change: {count}"),
    collaborations: |count| format!("Collaborations that change: {count}"),
    records: |kind, count, (before, after)| {
        let what = match kind {
            "municipalities" => "Municipalities of which other facts change",
            "counties" => "Sweden and counties whose facts change",
            "localities" => "Localities whose facts or nearest places change",
            "names" => "Names in minority languages that change",
            "outside" => "Campuses beyond the counties that change",
            "collaborations" => "Collaborations whose facts change",
            "sources" => "Sources that change",
            "publishers" => "Publishers that change",
            _ => "Distance programmes in all of Sweden that change",
        };
        match before == after {
            true => format!("{what}: {count}"),
            false => format!("{what}: {count} (number {before} -> {after})"),
        }
    },
    files: |count| format!("Files of which only the order or the form changes: {count}"),
    property: |key| called(&PROPERTIES.map(|(key, _, english)| (key, english)), key),
    changed: |what| format!("{what} changes"),
    flag: |flag| if flag { "yes" } else { "no" },
    class: |before, after| format!(", class {before} -> {after}"),
    campus: "nearest campus",
    centre: "nearest learning centre",
    new: |name| format!("new: {name}"),
    gone: |name| format!("gone: {name}"),
    nothing: "nothing",
    moved: |km| format!("moved {km} km"),
    more: |more| format!("and {more} more"),
    entry: |day, before| format!("{day}, compared with {before}"),
    written: "data/CHANGES.md: written. Write under the date why the data changed.",
    unread: |before, reason| {
        format!(
            "the data of {before} were made for another version of the map ({reason}); \
             save them with that version by `cargo xtask data --figures`, and compare with that file"
        )
    },
};

/// Properties of the files, with what they are called in Swedish and English.
const PROPERTIES: [(&str, &str, &str); 73] = [
    ("population_2020", "invånare 2020", "inhabitants 2020"),
    ("population_2024", "invånare 2024", "inhabitants 2024"),
    ("population", "invånare 2020", "inhabitants 2020"),
    (
        "people_25_65",
        "invånare 25–65 år",
        "inhabitants aged 25–65",
    ),
    (
        "programmes_now",
        "kända program och kurser",
        "known programmes and courses",
    ),
    (
        "postsec_total",
        "eftergymnasial utbildning",
        "post-secondary education",
    ),
    (
        "postsec_women",
        "eftergymnasial utbildning, kvinnor",
        "post-secondary education, women",
    ),
    (
        "postsec_men",
        "eftergymnasial utbildning, män",
        "post-secondary education, men",
    ),
    ("postsec3_total", "minst tre år", "three years or more"),
    (
        "postsec3_women",
        "minst tre år, kvinnor",
        "three years or more, women",
    ),
    (
        "postsec3_men",
        "minst tre år, män",
        "three years or more, men",
    ),
    ("unknown", "okänd utbildning", "unknown education"),
    ("series_2001", "serien 2001", "the series 2001"),
    ("series_2005", "serien 2005", "the series 2005"),
    ("series_2009", "serien 2009", "the series 2009"),
    ("series_2013", "serien 2013", "the series 2013"),
    ("series_2017", "serien 2017", "the series 2017"),
    ("series_2021", "serien 2021", "the series 2021"),
    (
        "label",
        "namnets plats på kartan",
        "the place of the name on the map",
    ),
    ("shape", "gränsen", "the boundary"),
    ("campuses", "närmaste campus", "nearest campus"),
    ("centres", "närmaste lärcentrum", "nearest learning centre"),
    (
        "abroad",
        "närmaste campus utomlands",
        "nearest campus abroad",
    ),
    ("name", "namn", "name"),
    ("name_sv", "namn", "name"),
    ("name_en", "engelskt namn", "English name"),
    ("short_name", "kort namn", "short name"),
    ("period", "tid", "period"),
    ("basis", "underlag", "basis"),
    ("source_url", "källa", "source"),
    ("source", "källa", "source"),
    ("sources", "källor", "sources"),
    ("municipality", "kommun", "municipality"),
    ("locality", "tätort", "locality"),
    ("town", "ort", "town"),
    ("kind", "slag", "kind"),
    ("status", "status", "status"),
    ("evidence", "belägg", "evidence"),
    ("address", "adress", "address"),
    ("operator", "huvudman", "operator"),
    ("website", "webbplats", "website"),
    ("contact", "kontakt", "contact"),
    ("services", "tjänster", "services"),
    ("offers_sv", "utbud på svenska", "offers in Swedish"),
    ("offers_en", "utbud på engelska", "offers in English"),
    ("exact", "platsens egen punkt", "the site's own point"),
    ("newest_source", "nyaste källa", "newest source"),
    ("provider", "anordnare", "provider"),
    ("decision", "beslut", "decision"),
    ("decision_year", "beslutets år", "year of the decision"),
    ("rounds", "omgångar", "rounds"),
    ("last_round", "sista omgången", "last round"),
    ("points", "poäng", "points"),
    ("pace", "takt", "pace"),
    ("places", "platser", "places"),
    ("field", "område", "field"),
    (
        "elsewhere",
        "andra studiekommuner",
        "other study municipalities",
    ),
    ("form", "form", "form"),
    ("start", "start", "start"),
    ("term", "termin", "term"),
    ("planned", "planeras", "planned"),
    ("recency", "aktualitet", "how new it is"),
    ("replaced_by", "ersatt av", "replaced by"),
    ("title_sv", "svensk titel", "Swedish title"),
    ("title_en", "engelsk titel", "English title"),
    ("publisher", "utgivare", "publisher"),
    ("year", "år", "year"),
    ("licence", "licens", "licence"),
    ("url", "adress", "address"),
    ("copy", "kopia", "copy"),
    ("country", "land", "country"),
    ("language", "språk", "language"),
    ("scope", "vad namnet gäller", "what the name is of"),
];

/// What a property is called; its own name where nobody has named it yet.
fn called<'a>(names: &[(&str, &'static str)], key: &'a str) -> &'a str {
    let known = names.iter().find(|(known, _)| *known == key);
    known.map_or(key, |(_, name)| *name)
}
