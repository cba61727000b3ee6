//! A municipality against another one, its county, the members of a collaboration or Sweden: a few sentences, then pairs of bars.

mod bars;
mod sentences;

pub use bars::{ComparedBar, ComparedPair};

use crate::domain::{
    Against, Atlas, CollaborationId, Measure, Municipality, MunicipalityCode, Unit, mean,
};
use crate::text::Text;
use crate::text::against::{AgainstText, Other};

/// Umeå, which stands first among the ready choices.
const UMEA: MunicipalityCode = MunicipalityCode(2480);
/// A comparison, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Versus {
    /// The answer in sentences: first of the measure that the map shows, then of the way to the nearest campus.
    pub sentences: Vec<String>,
    /// The figures.
    pub pairs: Vec<ComparedPair>,
    /// What must be known of them.
    pub note: Option<String>,
}

/// The ready choices beside any other municipality: Umeå, the county, the members, Sweden.
pub fn ready_choices(
    atlas: &Atlas,
    text: &Text,
    code: MunicipalityCode,
    members: Option<CollaborationId>,
) -> Vec<(Against, String)> {
    let choices = [
        Against::Municipality(UMEA),
        Against::County,
        Against::Members,
        Against::Sweden,
    ];
    let named = choices.into_iter().filter_map(|against| {
        let other = named(atlas, code, against, members)?;
        Some((against, (text.lang.against().name)(other)))
    });
    named.collect()
}

/// The comparison of a municipality, which begins with the measure that the map shows; none where one of both is not on the map,
/// or is the same.
pub fn versus(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    code: MunicipalityCode,
    against: Against,
    members: Option<CollaborationId>,
) -> Option<Versus> {
    let place = atlas.municipality(code)?;
    let comparing = Comparing {
        atlas,
        text,
        words: text.lang.against(),
        measure: match measure {
            // What sets both apart is the same in the shares that it is worked out from.
            Measure::AgainstSweden => Measure::PostSecondary,
            other => other,
        },
        place,
        against,
        members,
        other: named(atlas, code, against, members)?,
    };
    Some(Versus {
        sentences: comparing.sentences(),
        pairs: comparing.pairs(),
        note: comparing.note(),
    })
}

/// What a municipality is compared with, by its name; none for itself and for what the map does not have.
pub fn named(
    atlas: &Atlas,
    code: MunicipalityCode,
    against: Against,
    members: Option<CollaborationId>,
) -> Option<Other<'_>> {
    Some(match against {
        Against::Municipality(other) => {
            let other = atlas.municipality(other).filter(|it| it.code != code)?;
            Other::Municipality(&other.name)
        }
        Against::County => Other::County(&atlas.county(code.county())?.name),
        Against::Members => Other::Members(&atlas.collaboration(members?)?.short_name),
        Against::Sweden => Other::Sweden,
    })
}

/// Both sides of a comparison.
struct Comparing<'a> {
    atlas: &'a Atlas,
    text: &'a Text,
    words: &'a AgainstText,
    /// What is compared first.
    measure: Measure,
    place: &'a Municipality,
    against: Against,
    members: Option<CollaborationId>,
    other: Other<'a>,
}

impl Comparing<'_> {
    /// The value of the chosen municipality and of the other; none where one of them is not known.
    fn values(&self, measure: Measure) -> Option<(f64, f64)> {
        let own = measure.value(self.atlas, self.place)?;
        Some((own, self.value_of_other(measure)?))
    }

    fn value_of_other(&self, measure: Measure) -> Option<f64> {
        let atlas = self.atlas;
        let places = atlas.municipalities().iter();
        match self.against {
            Against::Municipality(code) => measure.value(atlas, atlas.municipality(code)?),
            // A level has no mean.
            Against::County | Against::Members if measure.unit() == Unit::Level => None,
            Against::County => {
                let code = self.place.code.county();
                let given = measure.county(atlas, atlas.county(code)?);
                given.or_else(|| mean(atlas, measure, places.filter(|it| it.code.county() == code)))
            }
            Against::Members => {
                let members = &atlas.collaboration(self.members?)?.members;
                mean(
                    atlas,
                    measure,
                    places.filter(|it| members.contains(&it.code)),
                )
            }
            Against::Sweden => measure.sweden(atlas),
        }
    }
    /// What must be known of the figures.
    fn note(&self) -> Option<String> {
        let words = self.words;
        match self.against {
            Against::Municipality(_) => None,
            Against::Sweden => Some(words.no_distance.to_owned()),
            Against::County | Against::Members => Some(match self.measure {
                Measure::Offers => [words.mean, words.mean_offers].join(" "),
                _ => words.mean.to_owned(),
            }),
        }
    }
}
