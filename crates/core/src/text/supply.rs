//! What a language must have for programmes and courses.

use crate::domain::{OfferForm, OfferKind, Recency, Term};

/// Words of programmes and courses.
#[derive(Debug)]
pub struct SupplyText {
    /// The tab, and the heading.
    pub tab: &'static str,
    /// That it counts what our sources know, and no more.
    pub about: &'static str,
    /// Heading over the offers in one municipality.
    pub here: &'static str,
    /// No offer in the municipality is known.
    pub none_here: &'static str,
    /// How many are shown, of how many that are known.
    pub count: fn(usize, usize) -> String,
    /// None is left.
    pub empty: &'static str,
    /// Label of the field that narrows names, providers and municipalities.
    pub words_label: &'static str,
    /// Label of the choice of kind.
    pub kind_label: &'static str,
    /// Label of the choice of form.
    pub form_label: &'static str,
    /// Label of the choice of provider.
    pub provider_label: &'static str,
    /// That the numbers on the map count offers: stands by the map while some of them only are asked for.
    pub on_map: &'static str,
    /// How an offer is added.
    pub add: &'static str,
    /// All kinds, forms or providers.
    pub all: &'static str,
    /// Shows those of the past too.
    pub with_past: &'static str,
    /// Columns: name, place, provider, kind, form, start, how new, source.
    pub columns: [&'static str; 8],
    /// Kind.
    pub kind: fn(OfferKind) -> &'static str,
    /// Form.
    pub form: fn(OfferForm) -> &'static str,
    /// The words for the years.
    pub term: fn(Term) -> &'static str,
    /// How old what we know is.
    pub recency: fn(Recency) -> &'static str,
    /// Only planned.
    pub planned: &'static str,
    /// The source does not say.
    pub not_stated: &'static str,
    /// A source without a date.
    pub undated: &'static str,
    /// Heading over names in minority languages.
    pub names: &'static str,
}
