//! The columns of the table, and the order of its rows, as links name them.

use crate::domain::{Measure, Unit};

/// A column of the table of municipalities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Column {
    /// The municipality's name.
    Name,
    /// The value on the map.
    Value,
    /// Its county.
    #[default]
    County,
    /// The class of that value, in words.
    Class,
    /// Its rank.
    Rank,
    /// Mean distance to the nearest campus.
    Campus,
    /// The campus that is nearest to its largest locality.
    CampusName,
    /// Mean distance to the nearest learning centre.
    Centre,
    /// The learning centre that is nearest to its largest locality.
    CentreName,
    /// Women's share with post-secondary education.
    Women,
    /// Men's.
    Men,
    /// Whether it is a member of the chosen collaboration.
    Member,
}

impl Column {
    /// All of them with their names in links, in the order of the page.
    const ALL: [(Self, &str); 12] = [
        (Self::Name, "kommun"),
        (Self::Value, "varde"),
        // After the value: the two that every reader wants stand side by side where there is room for no more.
        (Self::County, "lan"),
        (Self::Class, "klass"),
        (Self::Rank, "plats"),
        (Self::Campus, "campus"),
        (Self::CampusName, "campusnamn"),
        (Self::Centre, "larcentrum"),
        (Self::CentreName, "larcentrumnamn"),
        // Women last: what shows both stands beside their share.
        (Self::Men, "man"),
        (Self::Women, "kvinnor"),
        (Self::Member, "medlem"),
    ];

    /// The name in links.
    pub fn key(self) -> &'static str {
        let found = Self::ALL.iter().find(|(column, _)| *column == self);
        found.map_or("", |(_, key)| key)
    }

    /// The column with that name.
    pub fn from_key(key: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name)| *name == key);
        found.map(|(column, _)| *column)
    }

    /// The columns beside a measure: what would say the same twice is left out.
    pub fn of(measure: Measure) -> Vec<Self> {
        let says_more = |column: Self| match column {
            // A level is its own class, and five levels make no ranking.
            Self::Class | Self::Rank => measure != Measure::Access,
            Self::Campus => measure != Measure::NearestCampus,
            Self::Women => measure != Measure::PostSecondaryWomen,
            Self::Men => measure != Measure::PostSecondaryMen,
            _ => true,
        };
        let all = Self::ALL.iter().map(|(column, _)| *column);
        all.filter(|column| says_more(*column)).collect()
    }

    /// Those of them that stand on the page; files hold them all. The colour is the class, the county stands over its rows,
    /// and the name of the learning centre is among the facts.
    pub fn on_page(measure: Measure, order: Order) -> Vec<Self> {
        let all = Self::of(measure).into_iter();
        let is_shown = |column: &Self| match column {
            Self::Class | Self::CentreName => false,
            Self::County => order.column != Self::County,
            _ => true,
        };
        all.filter(is_shown).collect()
    }

    /// The unit of its numbers beside a measure; none where it holds words or ranks.
    pub fn unit(self, measure: Measure) -> Option<Unit> {
        match self {
            Self::Value => Some(measure.unit()),
            Self::Campus | Self::Centre => Some(Unit::Kilometres),
            Self::Women | Self::Men => Some(Unit::Percent),
            _ => None,
        }
    }
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// The column that rules it.
    pub column: Column,
    /// Whether the largest comes first.
    pub is_descending: bool,
}

impl Order {
    /// The order that a press on the head of `column` leads to: its own, and turned over when it is that already.
    pub fn pressed(self, column: Column) -> Self {
        Self {
            column,
            is_descending: self.column == column && !self.is_descending,
        }
    }

    /// The order as it stands in a link: `campus`, or `-campus` with the largest first.
    pub fn to_param(self) -> String {
        let sign = if self.is_descending { "-" } else { "" };
        format!("{sign}{}", self.column.key())
    }

    /// The order that a link holds.
    pub fn from_param(text: &str) -> Option<Self> {
        let (is_descending, key) = match text.strip_prefix('-') {
            Some(key) => (true, key),
            None => (false, text),
        };
        Column::from_key(key).map(|column| Self {
            column,
            is_descending,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_survives_a_link() {
        for (column, _) in Column::ALL {
            for is_descending in [false, true] {
                let order = Order {
                    column,
                    is_descending,
                };
                assert_eq!(Order::from_param(&order.to_param()), Some(order));
            }
        }
        assert_eq!(Order::from_param("-mane"), None);
    }

    #[test]
    fn a_second_press_turns_the_order_over() {
        let once = Order::default().pressed(Column::Women);
        assert!(!once.is_descending);
        assert!(once.pressed(Column::Women).is_descending);
        assert!(
            !once
                .pressed(Column::Women)
                .pressed(Column::Women)
                .is_descending
        );
    }
}
