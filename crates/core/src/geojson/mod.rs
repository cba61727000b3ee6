//! The only place that knows GeoJSON and its property names: text in, `Atlas` or errors out.
//!
//! Everything is checked here, once. What comes out can be drawn without asking again.

mod collection;
mod counties;
mod error;
mod geometry;
mod json;
mod localities;
mod municipalities;
mod names;
mod offers;
mod properties;
mod sites;

pub use error::{DecodeError, Place};

use crate::domain::{
    Atlas, AtlasParts, Country, County, CountyCode, LocalityCode, Municipality, MunicipalityCode,
};
use collection::Collection;

/// The files that make an atlas, by name, in the order of `Files`: those beside each other that have words in common, which
/// makes all of them as one a little smaller.
pub const FILE_NAMES: [&str; 5] = [
    "sites.geojson",
    "offers.geojson",
    "localities.geojson",
    "municipalities.geojson",
    "counties.geojson",
];

/// The largest file that is read, in bytes: ten times what all of Sweden needs, so what is larger is another file.
pub const MAX_BYTES: usize = 20_000_000;

/// What stands before each text where several are one file: a sequence of GeoJSON texts (RFC 8142). JSON cannot hold it.
pub const SEPARATOR: char = '\u{1e}';

/// The texts of the five files.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// Counties, with Sweden as a whole.
    pub counties: &'a str,
    /// Municipalities, with collaborations and sources.
    pub municipalities: &'a str,
    /// Places to study.
    pub sites: &'a str,
    /// Localities, with names in minority languages.
    pub localities: &'a str,
    /// What can be studied at or through a place.
    pub offers: &'a str,
}

impl<'a> Files<'a> {
    /// The five texts in the order of `FILE_NAMES`; a missing one counts as empty.
    pub fn from_texts(texts: &'a [impl AsRef<str>]) -> Self {
        Self::of(texts.iter().map(AsRef::as_ref))
    }

    /// The five texts as one file holds them, each after a separator; a missing one counts as empty. What is no such file
    /// counts as the first, so that an error shows what it is.
    pub fn from_sequence(sequence: &'a str) -> Self {
        let first = sequence.strip_prefix(SEPARATOR).unwrap_or(sequence);
        Self::of(first.split(SEPARATOR))
    }

    fn of(mut texts: impl Iterator<Item = &'a str>) -> Self {
        let mut next = || texts.next().unwrap_or_default();
        Self {
            sites: next(),
            offers: next(),
            localities: next(),
            municipalities: next(),
            counties: next(),
        }
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

/// The first piece of decoding: the five files as JSON. Each piece is a task of its own where somebody waits.
///
/// # Errors
/// The files that are no feature collections.
// Not inlined, like the other pieces: in a future each of its variables would lie in memory.
#[inline(never)]
pub fn parse<'a>(files: &Files<'a>) -> Result<Parsed<'a>, Vec<DecodeError>> {
    let mut errors = Vec::new();
    let [
        site_file,
        offer_file,
        locality_file,
        municipality_file,
        county_file,
    ] = FILE_NAMES;
    let counties = read(county_file, files.counties, &mut errors);
    let municipalities = read(municipality_file, files.municipalities, &mut errors);
    let sites = read(site_file, files.sites, &mut errors);
    let localities = read(locality_file, files.localities, &mut errors);
    let offers = read(offer_file, files.offers, &mut errors);
    let (Some(counties), Some(municipalities), Some(sites)) = (counties, municipalities, sites)
    else {
        return Err(errors);
    };
    let (Some(localities), Some(offers)) = (localities, offers) else {
        return Err(errors);
    };
    Ok(Parsed {
        counties,
        municipalities,
        sites,
        localities,
        offers,
    })
}

/// The five files as JSON.
pub struct Parsed<'a> {
    counties: Collection<'a>,
    municipalities: Collection<'a>,
    sites: Collection<'a>,
    localities: Collection<'a>,
    offers: Collection<'a>,
}

/// What has a shape is decoded, the rest not yet.
pub struct Places<'a> {
    files: Parsed<'a>,
    country: Country,
    counties: Vec<County>,
    municipalities: Vec<Municipality>,
    errors: Vec<DecodeError>,
}

impl<'a> Parsed<'a> {
    /// The second piece: country, counties and municipalities.
    #[inline(never)]
    pub fn places(self) -> Places<'a> {
        let mut errors = Vec::new();
        // Codes are taken from the text, so that one broken figure is not blamed on all that refers to its place.
        let known = codes(&self.counties, CountyCode::parse);
        Places {
            country: counties::country(&self.counties, &mut errors),
            counties: self.counties.each(&mut errors, counties::county),
            municipalities: self.municipalities.each(&mut errors, |properties| {
                municipalities::municipality(properties, &known)
            }),
            files: self,
            errors,
        }
    }
}

impl Places<'_> {
    /// The last piece: all the rest, and whether it fits together.
    ///
    /// # Errors
    /// Everything that is wrong in what the files say.
    #[inline(never)]
    pub fn joined(self) -> Result<AtlasParts, Vec<DecodeError>> {
        let (files, mut errors) = (self.files, self.errors);
        let known = codes(&files.municipalities, MunicipalityCode::parse);
        let known_localities = codes(&files.localities, LocalityCode::parse);
        let known_sites = files.sites.texts_with("id", "municipality");
        let localities = files.localities.each(&mut errors, |properties| {
            localities::locality(properties, &known)
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
            offers: files
                .offers
                .each(&mut errors, |p| offers::offer(p, &known, &known_sites)),
            counties: self.counties,
            municipalities: self.municipalities,
            localities,
        };
        files.counties.unique(&mut errors, "code");
        files.municipalities.unique(&mut errors, "code");
        files.localities.unique(&mut errors, "code");
        files.sites.unique(&mut errors, "id");
        if errors.is_empty() {
            Ok(parts)
        } else {
            Err(errors)
        }
    }
}

/// The codes of a file's features.
fn codes<T>(file: &Collection<'_>, code: fn(&str) -> Option<T>) -> Vec<T> {
    file.texts("code").into_iter().filter_map(code).collect()
}

fn read<'a>(
    file: &'static str,
    text: &'a str,
    errors: &mut Vec<DecodeError>,
) -> Option<Collection<'a>> {
    Collection::parse(file, text)
        .map_err(|error| errors.push(error))
        .ok()
}
