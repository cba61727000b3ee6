//! The answer of a comparison in words: numbers first, and no verdict.

use super::Comparing;
use crate::domain::{Against, Measure, Unit, in_units, rounded};
use crate::geo::Km;
use crate::scene::value_in_words;
use crate::text::capital;

impl Comparing<'_> {
    /// What the map shows, then the way to the nearest campus. Where neither is known of both, the shares of women and men.
    pub fn sentences(&self) -> Vec<String> {
        let campus = Measure::NearestCampus;
        let mut all = self.about(self.measure);
        if self.measure != campus {
            all.extend(self.about(campus));
        }
        if all.is_empty() {
            let shares = [Measure::PostSecondaryWomen, Measure::PostSecondaryMen];
            all.extend(shares.into_iter().flat_map(|measure| self.about(measure)));
        }
        all
    }

    /// A measure of both in words; nothing where it is not known of one of them.
    fn about(&self, measure: Measure) -> Vec<String> {
        let Some((own, there)) = self.values(measure) else {
            return Vec::new();
        };
        match measure.unit() {
            Unit::Kilometres => self.ways(measure, own, there),
            Unit::Percent => vec![self.shares(measure, own, there)],
            _ => vec![self.side_by_side(measure, there)],
        }
    }

    /// How much longer or shorter the way is, and both ways. The difference is that of what is shown, so that it adds up.
    fn ways(&self, measure: Measure, own: f64, there: f64) -> Vec<String> {
        let (words, name) = (self.words, &self.place.name);
        let shown = |km: f64| (self.text.distance)(Km(km));
        let here = self.text.here(self.is_of_sweden_alone(measure));
        let goal = (words.goal)(measure);
        let nearest = [(words.nearest)(measure), here].concat();
        let apart = i64::from(rounded(Km(own))) - i64::from(rounded(Km(there)));
        let far = capital(&shown(apart.unsigned_abs() as f64));
        let first = match apart {
            0 => (words.same)(&shown(own), self.other, &nearest),
            1.. => (words.longer)(&far, self.other, &nearest),
            _ => (words.shorter)(&far, self.other, &nearest),
        };
        let both = (words.ways)(self.other, &shown(there), name, &shown(own), goal);
        vec![first, both]
    }

    /// How much higher or lower the share is, and both shares. The difference is that of what is shown.
    fn shares(&self, measure: Measure, own: f64, there: f64) -> String {
        let apart = (in_units(own, 1) - in_units(there, 1)) as f64 / 10.0;
        let shown = |value| (self.text.value)(measure, value);
        (self.words.shares)(measure, apart, &shown(own), self.other, &shown(there))
    }

    /// Both values beside each other.
    fn side_by_side(&self, measure: Measure, there: f64) -> String {
        let own = value_in_words(self.atlas, self.text, measure, self.place);
        let there = match self.against {
            Against::Municipality(code) => {
                let other = self.atlas.municipality(code);
                other.map(|other| value_in_words(self.atlas, self.text, measure, other))
            }
            _ => None,
        }
        .unwrap_or_else(|| (self.text.value)(measure, there));
        let what = (self.text.measure)(measure);
        let name = &self.place.name;
        (self.words.side_by_side)(what, &own, name, &there, self.other)
    }

    /// Whether a campus abroad is near one of both and does not count.
    fn is_of_sweden_alone(&self, measure: Measure) -> bool {
        let other = match self.against {
            Against::Municipality(code) => self.atlas.municipality(code),
            _ => None,
        };
        let both = [Some(self.place), other].into_iter().flatten();
        both.into_iter()
            .any(|place| measure.only_sweden(self.atlas, place))
    }
}
