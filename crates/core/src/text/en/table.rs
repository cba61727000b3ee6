//! The tables, in English.

use super::detail::method;
use crate::domain::Area;
use crate::text::TableText;

/// Words of the tables.
pub const TABLE: TableText = TableText {
    tabs: "Show as",
    map_tab: "Map",
    table_tab: "Table",
    heading: "The municipalities",
    caption: |measure| format!("{measure}, municipality by municipality"),
    municipality: "Municipality",
    county: "County",
    class: "Class on the map",
    rank: "Rank",
    rank_in_figures: |meaning| format!("Rank ({meaning})"),
    campus: "Mean distance to campus",
    campus_name: "Nearest campus",
    centre: "Mean distance to learning centre",
    centre_name: "Nearest learning centre",
    women: "Post-secondary education, women",
    men: "Post-secondary education, men",
    mostly: |method_| ["mostly ", method(method_)].concat(),
    method: |name| format!("{name}, method"),
    yes: "yes",
    no: "no",
    area_label: "Show municipalities",
    show_all: "Show all municipalities again",
    area: |area| match area {
        Area::All | Area::County(_) => "All five counties",
        Area::Focus => "The four northern counties",
        Area::Members => "Members of the collaboration",
    },
    words_label: "Search in the table",
    count: |shown, all| format!("{shown} of {all} municipalities are shown."),
    empty: "No municipality matches. Change the choice or the search words.",
    save_shown: "Save what is shown (CSV)",
    save_all: "Save all measures (CSV)",
    save_geojson: "Save",
    save_about: "The CSV files open in Excel and other spreadsheet programs.",
    save_failed: "The browser could not save the file.",
    no_file: "No file? The website around the map may not let files be saved. If so, open the full Lärkartan in a window of its own and save there.",
    made: |today| format!("Figures from Lärkartan {today}."),
    code: "Code",
    sites: "Places to study",
    sites_caption: "Learning centres, campuses and adult education in the municipalities shown",
    site_columns: [
        "Place",
        "Kind",
        "Municipality",
        "Address or town",
        "The sources mention",
        "Contact",
        "Status",
    ],
    distances_are: "Mean distances are for people in towns and villages. The nearest place is counted from the municipality’s largest locality.",
};
