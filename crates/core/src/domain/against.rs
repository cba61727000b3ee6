//! What a municipality is compared with, as links name it.

use super::MunicipalityCode;

/// What a municipality is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Another municipality.
    Municipality(MunicipalityCode),
    /// The county it lies in.
    County,
    /// The members of the chosen collaboration, as a mean.
    Members,
    /// Sweden as a whole.
    Sweden,
}

const COUNTY: &str = "lan";
const MEMBERS: &str = "medlemmar";
const SWEDEN: &str = "sverige";

impl Against {
    /// What is compared with, as a link holds it.
    pub fn to_param(self) -> String {
        match self {
            Self::Municipality(code) => code.to_string(),
            Self::County => COUNTY.to_owned(),
            Self::Members => MEMBERS.to_owned(),
            Self::Sweden => SWEDEN.to_owned(),
        }
    }

    /// What a link compares with.
    pub fn from_param(text: &str) -> Option<Self> {
        match text {
            COUNTY => Some(Self::County),
            MEMBERS => Some(Self::Members),
            SWEDEN => Some(Self::Sweden),
            code => MunicipalityCode::parse(code).map(Self::Municipality),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comparison_survives_a_link() {
        let umea = Against::Municipality(MunicipalityCode(2480));
        for against in [umea, Against::County, Against::Members, Against::Sweden] {
            assert_eq!(Against::from_param(&against.to_param()), Some(against));
        }
        for text in ["", "24", "Umeå", "sverige "] {
            assert_eq!(Against::from_param(text), None, "{text}");
        }
    }
}
