//! The table: the rows that say what the map says.

mod cell;
mod column;
mod export;
mod programmes;
mod sites;

pub use cell::{Cell, Drawn, alphabetical};
use cell::{Cells, Key};
pub use column::{Column, Order};
pub use export::{Export, everything, shown_rows};
pub use programmes::programme_file;
pub use sites::{SiteRow, site_rows};

use super::search::meant_municipalities;
use super::{class_of, members_of};
use crate::domain::{
    AccessLevel, Area, Atlas, Class, CollaborationId, Measure, Municipality, MunicipalityCode,
    Palette, Unit,
};
use crate::text::Text;
use std::cmp::Ordering;

/// What the table is asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// What the map shows.
    pub measure: Measure,
    /// Whose members are marked; none where no collaboration is chosen.
    pub collaboration: Option<CollaborationId>,
    /// Which municipalities.
    pub area: Area,
    /// Only this class of the map's, if one is chosen.
    pub class: Option<Class>,
    /// In which order.
    pub order: Order,
    /// Only names that hold these words.
    pub words: String,
}

impl Asked {
    /// Whose members are told from others.
    fn compared(&self) -> CollaborationId {
        CollaborationId::compared(self.collaboration)
    }
}

/// The table of municipalities.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows, and in which order.
    pub caption: String,
    /// Its columns; the first is the name.
    pub columns: Vec<Head>,
    /// The colours of the classes.
    pub palette: Palette,
    /// Its rows in groups: one for each county, or one for all.
    pub groups: Vec<Group>,
    /// How many rows it has, of how many.
    pub count: String,
    /// The class that is asked for, in words.
    pub class: Option<String>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Which column.
    pub column: Column,
    /// Its name.
    pub name: String,
    /// The unit of its numbers, which do not say it; empty where they need none.
    pub unit: &'static str,
    /// Whether the rows are in its order: `ascending`, `descending` or `none`, as `aria-sort` has it.
    pub sorted: &'static str,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The county's name; none where the rows are not grouped.
    pub heading: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A municipality in the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// The step of the palette that it has on the map.
    pub palette_index: Option<usize>,
    /// The cells after the name.
    pub cells: Vec<Cell>,
}

/// The table that is asked for, as it stands on the page.
pub fn table(atlas: &Atlas, text: &Text, asked: &Asked) -> Table {
    let columns = Column::on_page(asked.measure, asked.order);
    table_of(atlas, text, asked, &columns)
}

/// The table with those columns, of which the first is the name.
fn table_of(atlas: &Atlas, text: &Text, asked: &Asked, columns: &[Column]) -> Table {
    let cells = Cells::new(atlas, text, asked);
    let all = atlas.municipalities();
    let shown = asked_places(atlas, asked).into_iter();
    let mut rows: Vec<(Key, Option<Row>)> = shown
        .map(|place| {
            let key = cells.of(place, asked.order.column).key;
            let beside = columns.iter().filter(|column| **column != Column::Name);
            let beside = beside.map(|column| cells.of(place, *column));
            let class = class_of(atlas, asked.measure, place.code);
            let row = Row {
                code: place.code,
                name: place.name.clone(),
                palette_index: class.map(|class| asked.measure.scale().palette_index(class)),
                cells: beside.collect(),
            };
            (key, Some(row))
        })
        .collect();
    let count = (text.table.count)(rows.len(), all.len());
    let order = in_order(&rows, asked.order.is_descending);
    let rows = order
        .into_iter()
        .filter_map(|at| rows.get_mut(at)?.1.take());
    let rows: Vec<Row> = rows.collect();
    let head = |column: &Column| Head {
        column: *column,
        name: named(atlas, text, *column, asked),
        unit: column.unit(asked.measure).map_or("", text.table.short_unit),
        sorted: match asked.order {
            order if order.column != *column => "none",
            order if order.is_descending => "descending",
            _ => "ascending",
        },
    };
    Table {
        caption: (text.table.caption)((text.measure)(asked.measure)),
        columns: columns.iter().map(head).collect(),
        palette: asked.measure.scale().palette,
        groups: grouped(atlas, asked.order, rows),
        count,
        class: asked.class.map(|class| range(text, asked.measure, class)),
    }
}

/// The name of a column of the table that is asked for.
fn named(atlas: &Atlas, text: &Text, column: Column, asked: &Asked) -> String {
    let words = &text.table;
    let name = match column {
        Column::Name => words.municipality,
        Column::County => words.county,
        Column::Value => (text.measure)(asked.measure),
        Column::Class => words.class,
        Column::Rank => words.rank,
        Column::Campus => words.campus,
        Column::CampusName => words.campus_name,
        Column::Centre => words.centre,
        Column::CentreName => words.centre_name,
        Column::Women => words.women,
        Column::Men => words.men,
        Column::Member => {
            let compared = atlas.collaboration(asked.compared());
            return (text.member_mark)(compared.map_or("", |it| &it.short_name));
        }
    };
    name.to_owned()
}

/// The municipalities that are asked for, in the order of the data.
pub fn asked_places<'a>(atlas: &'a Atlas, asked: &Asked) -> Vec<&'a Municipality> {
    let members = members_of(atlas, Some(asked.compared()));
    let in_class = |place: &Municipality| {
        asked.class.is_none() || class_of(atlas, asked.measure, place.code) == asked.class
    };
    let mut places = meant_municipalities(atlas, &asked.words);
    places.retain(|place| in_class(place) && asked.area.holds(place.code, members));
    places
}

/// Places in the list in the order of their keys; equal keys are ordered by name, and what has no key comes last.
fn in_order(rows: &[(Key, Option<Row>)], is_descending: bool) -> Vec<usize> {
    let name = |nth: usize| rows[nth].1.as_ref().map(|row| alphabetical(&row.name));
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by(|&one, &other| {
        let by_key = |a: &Key, b: &Key| a.partial_cmp(b).unwrap_or(Ordering::Equal);
        match (&rows[one].0, &rows[other].0) {
            (a, b) if a == b => name(one).cmp(&name(other)),
            (Key::Nothing, _) => Ordering::Greater,
            (_, Key::Nothing) => Ordering::Less,
            (a, b) if is_descending => by_key(b, a),
            (a, b) => by_key(a, b),
        }
    });
    order
}

fn grouped(atlas: &Atlas, order: Order, rows: Vec<Row>) -> Vec<Group> {
    if order.column != Column::County {
        return vec![Group {
            heading: None,
            rows,
        }];
    }
    let mut groups: Vec<(u8, Group)> = Vec::new();
    for row in rows {
        let county = row.code.county();
        if groups.last().is_none_or(|(last, _)| *last != county.0) {
            let heading = atlas.county(county).map(|county| county.name.clone());
            let rows = Vec::new();
            groups.push((county.0, Group { heading, rows }));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.rows.push(row);
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// A class of a measure in words.
pub fn range(text: &Text, measure: Measure, class: Class) -> String {
    let (from, to) = measure.scale().limits(class);
    match measure.unit() {
        Unit::Level => (text.level)(AccessLevel::ALL[class.0]).to_owned(),
        unit => text.range.formatted(text.lang, from, to, unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str) -> Option<Row> {
        Some(Row {
            code: MunicipalityCode(0),
            name: name.to_owned(),
            palette_index: None,
            cells: Vec::new(),
        })
    }

    #[test]
    fn numbers_both_ways_with_nothing_last_and_ties_by_name() {
        let keys = [
            Key::Number(2.0),
            Key::Nothing,
            Key::Number(-1.0),
            Key::Number(2.0),
        ];
        let rows: Vec<_> = keys
            .into_iter()
            .zip(["b", "c", "d", "a"].map(row))
            .collect();
        assert_eq!(in_order(&rows, false), [2, 3, 0, 1]);
        assert_eq!(in_order(&rows, true), [3, 0, 2, 1]);
    }

    #[test]
    fn names_in_the_order_of_the_swedish_alphabet() {
        let names = [
            "Örnsköldsvik",
            "Åsele",
            "Älvsbyn",
            "Arjeplog",
            "Åre",
            "Umeå",
        ];
        let rows: Vec<_> = names
            .iter()
            .map(|name| (Key::Text(alphabetical(name)), row(name)))
            .collect();
        let sorted: Vec<&str> = in_order(&rows, false)
            .into_iter()
            .map(|nth| names[nth])
            .collect();
        let expected = [
            "Arjeplog",
            "Umeå",
            "Åre",
            "Åsele",
            "Älvsbyn",
            "Örnsköldsvik",
        ];
        assert_eq!(sorted, expected);
    }
}
