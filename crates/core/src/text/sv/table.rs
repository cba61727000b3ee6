//! The tables, in Swedish.

use super::detail::method;
use crate::domain::Area;
use crate::text::TableText;

/// Words of the tables.
pub const TABLE: TableText = TableText {
    tabs: "Visa som",
    map_tab: "Karta",
    table_tab: "Tabell",
    heading: "Kommunerna",
    caption: |measure| format!("{measure}, kommun för kommun"),
    municipality: "Kommun",
    county: "Län",
    class: "Klass på kartan",
    rank: "Plats i ordningen",
    rank_in_figures: |meaning| format!("Plats ({meaning})"),
    campus: "Medelavstånd till campus",
    campus_name: "Närmaste campus",
    centre: "Medelavstånd till lärcentrum",
    centre_name: "Närmaste lärcentrum",
    women: "Eftergymnasial utbildning, kvinnor",
    men: "Eftergymnasial utbildning, män",
    mostly: |method_| ["mest ", method(method_)].concat(),
    method: |name| format!("{name}, metod"),
    yes: "ja",
    no: "nej",
    area_label: "Visa kommuner",
    show_all: "Visa alla kommuner igen",
    area: |area| match area {
        Area::All | Area::County(_) => "Alla fem länen",
        Area::Focus => "De fyra länen i norr",
        Area::Members => "Samverkans medlemmar",
    },
    words_label: "Sök i tabellen",
    count: |shown, all| format!("{shown} av {all} kommuner visas."),
    empty: "Ingen kommun passar. Ändra urvalet eller sökorden.",
    save_shown: "Spara det som visas (CSV)",
    save_all: "Spara alla mått (CSV)",
    save_geojson: "Spara",
    save_about: "CSV-filerna öppnas i Excel och andra kalkylprogram.",
    save_failed: "Webbläsaren kunde inte spara filen.",
    no_file: "Kom ingen fil? Webbplatsen runt kartan kan hindra att filer sparas. Öppna då hela Lärkartan i ett eget fönster och spara där.",
    made: |today| format!("Uppgifter från Lärkartan {today}."),
    code: "Kod",
    sites: "Platser att studera",
    sites_caption: "Lärcentra, campus och vuxenutbildning i de kommuner som visas",
    site_columns: [
        "Plats",
        "Typ",
        "Kommun",
        "Adress eller ort",
        "Källorna nämner",
        "Kontakt",
        "Status",
    ],
    distances_are: "Medelavstånden gäller dem som bor i tätort. Närmaste plats räknas från kommunens största tätort.",
};
