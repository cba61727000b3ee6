//! What can be wrong with a data file, and where.

/// What is found where a property is missing.
pub(super) const NOTHING: &str = "nothing";

/// Where in the data an error lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: &'static str,
    /// The feature, counted from 1; none for what concerns the whole file.
    pub feature: Option<usize>,
    /// The feature's code or name, if it has one.
    pub name: Option<String>,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.file)?;
        if let Some(feature) = self.feature {
            write!(f, ": feature {feature}")?;
        }
        if let Some(name) = &self.name {
            write!(f, " ({name})")?;
        }
        Ok(())
    }
}

/// Something wrong in a data file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The file holds nothing.
    #[error("{file}: the file is empty")]
    Empty {
        /// The file.
        file: &'static str,
    },
    /// The file is far larger than any file of this map.
    #[error("{file}: the file has {bytes} bytes, expected at most {limit}")]
    TooLarge {
        /// The file.
        file: &'static str,
        /// Its size.
        bytes: usize,
        /// The largest size that is read.
        limit: usize,
    },
    /// The bytes were not UTF-8 before they became a text.
    #[error("{file}: not UTF-8; it looks like UTF-16 or Latin-1")]
    Encoding {
        /// The file.
        file: &'static str,
    },
    /// The text is not JSON, or ends too early.
    #[error("{file}: not JSON at line {line}, column {column}: {reason}")]
    NotJson {
        /// The file.
        file: &'static str,
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault.
        column: usize,
        /// What the parser says.
        reason: String,
    },
    /// JSON, but no GeoJSON FeatureCollection.
    #[error("{file}: expected a GeoJSON FeatureCollection, found {found}")]
    NotFeatureCollection {
        /// The file.
        file: &'static str,
        /// What stands there.
        found: String,
    },
    /// A FeatureCollection without features.
    #[error("{file}: the collection has no features")]
    NoFeatures {
        /// The file.
        file: &'static str,
    },
    /// A member of the collection is missing or of the wrong form.
    #[error("{place}: `{property}` must be {expected}, found {found}")]
    Property {
        /// Where.
        place: Place,
        /// The property's name.
        property: String,
        /// What it must be.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// Two features with the same code.
    #[error("{place}: `{property}` must be unique, found {found} a second time")]
    Duplicate {
        /// Where it stands the second time.
        place: Place,
        /// The property's name.
        property: &'static str,
        /// The code.
        found: String,
    },
    /// The feature's geometry cannot be used.
    #[error("{place}: geometry must be {expected}, found {found}")]
    Geometry {
        /// Where.
        place: Place,
        /// What it must be.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
}

impl DecodeError {
    /// The file that it lies in.
    pub fn file(&self) -> &'static str {
        match self {
            Self::Empty { file }
            | Self::Encoding { file }
            | Self::TooLarge { file, .. }
            | Self::NotJson { file, .. }
            | Self::NotFeatureCollection { file, .. }
            | Self::NoFeatures { file } => file,
            Self::Property { place, .. }
            | Self::Duplicate { place, .. }
            | Self::Geometry { place, .. } => place.file,
        }
    }

    /// The property that a feature lacks, and the feature, counted from 1.
    pub(super) fn missing(&self) -> Option<(&str, usize)> {
        match self {
            Self::Property {
                place,
                property,
                found,
                ..
            } if found == NOTHING => Some((property, place.feature?)),
            _ => None,
        }
    }

    /// What is wrong, wherever it is: the property and what it must be.
    fn kind(&self) -> Option<(&str, &'static str)> {
        match self {
            Self::Property {
                property, expected, ..
            } => Some((property, expected)),
            Self::Geometry { expected, .. } => Some(("geometry", expected)),
            _ => None,
        }
    }
}

/// So many errors of one kind in one file stand each for itself.
const FEW: usize = 3;

/// One error for each line that is told, with how many more are like it: many of one kind in one file are one.
pub fn grouped(errors: &[DecodeError]) -> Vec<(&DecodeError, usize)> {
    let alike = |one: &DecodeError| {
        let is_like = |it: &DecodeError| it.file() == one.file() && it.kind() == one.kind();
        let all = errors.iter().enumerate().filter(move |(_, it)| is_like(it));
        all.map(|(at, _)| at).collect::<Vec<usize>>()
    };
    let mut groups = Vec::new();
    for (at, error) in errors.iter().enumerate() {
        let alike = match error.kind() {
            Some(_) => alike(error),
            None => Vec::new(),
        };
        match alike.len() > FEW {
            false => groups.push((error, 0)),
            true if alike[0] == at => groups.push((error, alike.len() - 1)),
            true => {}
        }
    }
    groups
}
