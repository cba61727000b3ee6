//! Pages as a reader sees them: by the name of who publishes them and their date, not by their address.

use super::SourceLink;
use crate::domain::{Atlas, DatedPage, Publisher, host};
use crate::text::{Lang, Text};

/// The publishers and years of the sources with those ids, in one line; several of a publisher's year are named once.
pub fn credit(atlas: &Atlas, text: &Text, ids: &[&str]) -> String {
    let sources = ids.iter().filter_map(|id| atlas.source(id));
    let mut named: Vec<String> = sources
        .map(|source| {
            let name = [source.publisher.as_str(), &source.year].join(" ");
            name.trim_end().to_owned()
        })
        .collect();
    named.dedup();
    [text.foot.sources, ": ", &named.join(", ")].concat()
}

/// A page with its date.
pub fn page_link(publishers: &[Publisher], text: &Text, page: &DatedPage) -> SourceLink {
    let publisher = Publisher::of(publishers, &page.url);
    let date = match page.date.as_str() {
        "" => text.supply.undated.to_owned(),
        date => (text.supply.date)(date),
    };
    let dated = match publisher.map(|it| title(text, it)) {
        Some(title) if !title.is_empty() => [title, &date].join(" "),
        _ => date,
    };
    let mut words = [name(text, publisher, &page.url), dated].join(", ");
    if let Some(publisher) = publisher.filter(|it| !it.copy.is_empty()) {
        words = (text.supply.read_in_copy)(&words, &publisher.copy);
    }
    SourceLink {
        words,
        url: page.url.clone(),
    }
}

/// Who publishes a page, without its date; a source in words stands as it is.
pub fn undated_name(publishers: &[Publisher], text: &Text, source: &str) -> String {
    if !source.starts_with("http") {
        return source.to_owned();
    }
    let publisher = Publisher::of(publishers, source);
    let name = name(text, publisher, source);
    let Some(it) = publisher.filter(|it| !it.copy.is_empty()) else {
        return name;
    };
    let parts = [name.as_str(), title(text, it)].into_iter();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    (text.supply.read_in_copy)(&parts.join(", "), &it.copy)
}

/// Sources without dates: addresses, and others in words. Pages of one publisher are numbered.
pub fn undated_links(publishers: &[Publisher], text: &Text, sources: &[String]) -> Vec<SourceLink> {
    let named = sources.iter();
    let names: Vec<String> = named
        .map(|source| undated_name(publishers, text, source))
        .collect();
    let numbered = names.iter().enumerate().map(|(index, name)| {
        let same = |names: &[String]| names.iter().filter(|other| *other == name).count();
        match same(&names) {
            1 => name.clone(),
            _ => (text.supply.nth_page)(name, same(&names[..=index])),
        }
    });
    let links = numbered.zip(sources).map(|(words, source)| SourceLink {
        words,
        url: source.clone(),
    });
    links.collect()
}

/// Who publishes a page. A website that is known by its address only is called one.
fn name(text: &Text, publisher: Option<&Publisher>, url: &str) -> String {
    let name = match (publisher, text.lang) {
        (Some(it), Lang::En) if !it.name_en.is_empty() => &it.name_en,
        (Some(it), _) => &it.name_sv,
        (None, _) => host(url),
    };
    let is_address = name.contains('.') && !name.contains(' ');
    match is_address {
        true => (text.supply.website)(name),
        false => name.to_owned(),
    }
}

fn title<'a>(text: &Text, publisher: &'a Publisher) -> &'a str {
    match text.lang {
        Lang::Sv => &publisher.title_sv,
        Lang::En => &publisher.title_en,
    }
}
