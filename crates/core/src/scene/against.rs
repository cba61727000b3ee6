//! A municipality against another one, its county, the members of a collaboration or Sweden: two sentences, then pairs of bars.

use crate::domain::{
    Against, Atlas, CollaborationId, Measure, Municipality, MunicipalityCode, mean, rounded,
};
use crate::geo::Km;
use crate::text::Text;
use crate::text::against::{AgainstText, Other};

/// Umeå, which stands first among the ready choices.
const UMEA: MunicipalityCode = MunicipalityCode(2480);
/// What is compared, in this order.
const MEASURES: [Measure; 4] = [
    Measure::NearestCampus,
    Measure::PostSecondaryWomen,
    Measure::PostSecondaryMen,
    Measure::Change,
];

/// A comparison, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Versus {
    /// The answer: two sentences, each with numbers.
    pub sentences: Vec<String>,
    /// The figures.
    pub pairs: Vec<ComparedPair>,
    /// What must be known of them.
    pub note: Option<&'static str>,
}

/// One measure of both.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedPair {
    /// The measure.
    pub what: &'static str,
    /// The chosen municipality.
    pub own: ComparedBar,
    /// What it is compared with.
    pub other: ComparedBar,
    /// Sweden, where the sources give its value and it is not what is compared with.
    pub sweden: Option<ComparedBar>,
}

/// A value as a bar and in words.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedBar {
    /// Whose value it is.
    pub name: String,
    /// The value in words.
    pub words: String,
    /// The length, in per cent of the longest that a municipality has.
    pub length: f64,
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

/// The comparison of a municipality; none where one of both is not on the map, or is the same.
pub fn versus(
    atlas: &Atlas,
    text: &Text,
    code: MunicipalityCode,
    against: Against,
    members: Option<CollaborationId>,
) -> Option<Versus> {
    let place = atlas.municipality(code)?;
    let comparing = Comparing {
        atlas,
        text,
        words: text.lang.against(),
        place,
        against,
        members,
        other: named(atlas, code, against, members)?,
    };
    let pairs = MEASURES
        .into_iter()
        .filter_map(|measure| comparing.pair(measure));
    Some(Versus {
        sentences: comparing.sentences(),
        pairs: pairs.collect(),
        note: match against {
            Against::Municipality(_) => None,
            Against::County | Against::Members => Some(comparing.words.mean),
            Against::Sweden => Some(comparing.words.no_distance),
        },
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

    /// The ways where both are known, else the shares: numbers first, and no verdict.
    fn sentences(&self) -> Vec<String> {
        let far = Measure::NearestCampus;
        let ways = self.values(far).map(|(own, there)| self.ways(own, there));
        let (women, men) = (Measure::PostSecondaryWomen, Measure::PostSecondaryMen);
        let shares = [(women, self.words.women), (men, self.words.men)];
        let shares = || {
            let known = shares.into_iter().filter_map(|(measure, sentence)| {
                let (own, there) = self.values(measure)?;
                let shown = |value| (self.text.value)(measure, value);
                let name = &self.place.name;
                Some(sentence(name, &shown(own), self.other, &shown(there)))
            });
            known.collect()
        };
        ways.unwrap_or_else(shares)
    }

    /// How much longer or shorter the way is, and both ways. The difference is that of what is shown, so that it adds up.
    fn ways(&self, own: f64, there: f64) -> Vec<String> {
        let (words, name) = (self.words, &self.place.name);
        let shown = |km: f64| (self.text.distance)(Km(km));
        let here = self.text.here(self.is_of_sweden_alone());
        let apart = i64::from(rounded(Km(own))) - i64::from(rounded(Km(there)));
        let far = capital(&shown(apart.unsigned_abs() as f64));
        let first = match apart {
            0 => (words.same)(&shown(own), self.other, here),
            1.. => (words.longer)(&far, self.other, here),
            _ => (words.shorter)(&far, self.other, here),
        };
        vec![
            first,
            (words.ways)(self.other, &shown(there), name, &shown(own)),
        ]
    }

    /// Whether a campus abroad is near one of both and does not count.
    fn is_of_sweden_alone(&self) -> bool {
        let other = match self.against {
            Against::Municipality(code) => self.atlas.municipality(code),
            _ => None,
        };
        let both = [Some(self.place), other].into_iter().flatten();
        both.into_iter()
            .any(|place| Measure::NearestCampus.only_sweden(self.atlas, place))
    }

    fn pair(&self, measure: Measure) -> Option<ComparedPair> {
        let (own, there) = self.values(measure)?;
        let places = self.atlas.municipalities().iter();
        let all = places.filter_map(|place| measure.value(self.atlas, place));
        let longest = all.fold(f64::MIN_POSITIVE, f64::max);
        let bar = |name: String, value: f64| ComparedBar {
            name,
            words: (self.text.value)(measure, value),
            length: (100.0 * value / longest).clamp(0.0, 100.0),
        };
        let name = |other| (self.words.name)(other);
        let sweden = measure.sweden(self.atlas);
        let sweden = sweden.filter(|_| self.against != Against::Sweden);
        Some(ComparedPair {
            what: (self.text.measure)(measure),
            own: bar(self.place.name.clone(), own),
            other: bar(name(self.other), there),
            sweden: sweden.map(|value| bar(name(Other::Sweden), value)),
        })
    }
}

/// Words with a capital.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
