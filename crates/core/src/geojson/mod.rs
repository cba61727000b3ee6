//! The only place that knows GeoJSON and its property names: text in, `Atlas` or errors out.
//!
//! Everything is checked here, once. What comes out can be drawn without asking again.

mod bundle;
mod collection;
mod context_layers;
mod counties;
mod error;
mod geometry;
mod land;
mod localities;
mod municipalities;
mod names;
mod offers;
mod outside;
mod properties;
mod refused;
mod sites;

pub use bundle::bundle;
pub use context_layers::context_layers;
pub use error::{DecodeError, Place, grouped};
pub use offers::{distance, programmes};

use crate::domain::{
    Atlas, AtlasParts, Country, County, CountyCode, Land, LocalityCode, Municipality,
    MunicipalityCode, OutsideCampus, StudyPlace,
};
use collection::Collection;
use std::collections::HashMap;

/// The names of the files that make an atlas, in the order of `Files`: files that share words stand beside each other, so that
/// the bundle compresses better.
pub const FILE_NAMES: [&str; 5] = [
    "sites.geojson",
    "localities.geojson",
    "municipalities.geojson",
    "counties.geojson",
    "context.geojson",
];

/// The names of the files that come later than the atlas.
pub const LATER_FILE_NAMES: [&str; 3] = [
    "offers.geojson",
    "distance.geojson",
    "context-layers.geojson",
];

/// The largest file that is read, in bytes: ten times what all of Sweden needs, so what is larger is another file.
pub const MAX_BYTES: usize = 20_000_000;

/// The character before each text of a bundle, a sequence of GeoJSON texts (RFC 8142). JSON cannot hold it.
pub const SEPARATOR: char = '\u{1e}';

/// The texts of the five files.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// Places to study.
    pub sites: &'a str,
    /// Localities, with names in minority languages.
    pub localities: &'a str,
    /// Municipalities, with collaborations and sources.
    pub municipalities: &'a str,
    /// Counties, with Sweden as a whole.
    pub counties: &'a str,
    /// The land around the municipalities.
    pub context: &'a str,
}

impl<'a> Files<'a> {
    /// The five texts in the order of `FILE_NAMES`; a missing one counts as empty.
    pub fn from_texts(texts: &'a [impl AsRef<str>]) -> Self {
        Self::of(texts.iter().map(AsRef::as_ref))
    }

    /// The five texts of a bundle, each after a separator; a missing one counts as empty. What is no bundle counts as the first
    /// text, so that an error shows what it is.
    pub fn from_sequence(sequence: &'a str) -> Self {
        let first = sequence.strip_prefix(SEPARATOR).unwrap_or(sequence);
        Self::of(first.split(SEPARATOR))
    }

    fn of(mut texts: impl Iterator<Item = &'a str>) -> Self {
        let mut next = || texts.next().unwrap_or_default();
        Self {
            sites: next(),
            localities: next(),
            municipalities: next(),
            counties: next(),
            context: next(),
        }
    }

    /// The same files with another text of the land.
    fn with_context<'b>(self, context: &'b str) -> Files<'b>
    where
        'a: 'b,
    {
        Files { context, ..self }
    }

    /// The texts in the order of `FILE_NAMES`.
    fn texts(&self) -> [&'a str; 5] {
        [
            self.sites,
            self.localities,
            self.municipalities,
            self.counties,
            self.context,
        ]
    }
}

/// Decodes, joins and checks the five files.
///
/// # Errors
/// Everything that is wrong in them, not only the first: each error names file, feature and property, what was expected
/// and what was found.
pub fn decode(files: &Files<'_>) -> Result<Atlas, Vec<DecodeError>> {
    let parts = parse(files)?.places().joined()?;
    Ok(Atlas::new(parts))
}

/// The first piece of decoding: reads the five files as GeoJSON. An app runs each piece as a task of its own.
///
/// # Errors
/// The files that are no feature collections.
pub fn parse(files: &Files<'_>) -> Result<Parsed, Vec<DecodeError>> {
    let mut errors = Vec::new();
    let mut next = FILE_NAMES.into_iter().zip(files.texts());
    let collections: [Option<Collection>; 5] = std::array::from_fn(|_| {
        let (file, text) = next.next()?;
        let collection = Collection::parse(file, text);
        collection.map_err(|error| errors.push(error)).ok()
    });
    match collections {
        [
            Some(sites),
            Some(localities),
            Some(municipalities),
            Some(counties),
            Some(context),
        ] => Ok(Parsed {
            sites,
            localities,
            municipalities,
            counties,
            context,
        }),
        _ => Err(errors),
    }
}

/// The five files as GeoJSON.
pub struct Parsed {
    sites: Collection,
    localities: Collection,
    municipalities: Collection,
    counties: Collection,
    context: Collection,
}

/// Areas are decoded, all that refers to them not yet.
pub struct Places {
    files: Parsed,
    country: Country,
    counties: Vec<County>,
    municipalities: Vec<Municipality>,
    land: Vec<Land>,
    errors: Vec<DecodeError>,
}

impl Parsed {
    /// The second piece: decodes the country, the counties, the municipalities and the land around them.
    pub fn places(self) -> Places {
        let mut errors = Vec::new();
        // Codes are taken from the text, so that one broken figure is not blamed on all that refers to its place.
        let known = codes(&self.counties, CountyCode::parse);
        Places {
            country: counties::country(&self.counties, &mut errors),
            counties: self.counties.each(&mut errors, counties::county),
            municipalities: self.municipalities.each(&mut errors, |properties| {
                municipalities::municipality(properties, &known)
            }),
            land: self.context.each(&mut errors, land::land),
            files: self,
            errors,
        }
    }
}

impl Places {
    /// The last piece: decodes the rest and checks that all fits together.
    ///
    /// # Errors
    /// Everything that is wrong in what the files say.
    pub fn joined(self) -> Result<AtlasParts, Vec<DecodeError>> {
        let (files, mut errors) = (self.files, self.errors);
        let known = codes(&files.municipalities, MunicipalityCode::parse);
        // Another file in the place of the municipalities is not blamed on all that refers to them.
        if known.is_empty() && !errors.is_empty() {
            return Err(errors);
        }
        let known_localities = codes(&files.localities, LocalityCode::parse);
        let known_sites = files.sites.texts_with("id", "municipality");
        let outside = outside::outside(&files.sites, &mut errors);
        let places = study_places(&known_sites, &outside);
        let localities = files.localities.each(&mut errors, |properties| {
            localities::locality(properties, &known, &places)
        });
        let parts = AtlasParts {
            country: self.country,
            collaborations: municipalities::collaborations(
                &files.municipalities,
                &known,
                &mut errors,
            ),
            names: names::names(&files.localities, &known, &mut errors),
            sources: municipalities::sources(&files.municipalities, &mut errors),
            sites: files
                .sites
                .each(&mut errors, |p| sites::site(p, &known, &known_localities)),
            outside,
            counties: self.counties,
            municipalities: self.municipalities,
            land: self.land,
            localities,
        };
        files.counties.unique(&mut errors, "code");
        files.municipalities.unique(&mut errors, "code");
        files.localities.unique(&mut errors, "code");
        files.sites.unique(&mut errors, "id");
        files.context.unique(&mut errors, "code");
        if errors.is_empty() {
            Ok(parts)
        } else {
            Err(errors)
        }
    }
}

/// The places to study that distances lead to, by id.
fn study_places<'a>(
    sites: &[(&'a str, Option<&str>)],
    outside: &'a [OutsideCampus],
) -> HashMap<&'a str, StudyPlace> {
    let sites = sites.iter().enumerate();
    let sites = sites.map(|(index, (id, _))| (*id, StudyPlace::Site(index)));
    let outside = outside.iter().enumerate();
    let outside = outside.map(|(index, it)| (it.id.0.as_str(), StudyPlace::Outside(index)));
    sites.chain(outside).collect()
}

/// The codes of a file's features.
fn codes<T>(file: &Collection, code: fn(&str) -> Option<T>) -> Vec<T> {
    file.texts("code").into_iter().filter_map(code).collect()
}
