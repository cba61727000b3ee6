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
