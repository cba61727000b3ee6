//! Pages as a reader sees them: by the name of who publishes them and their date, not by their address.

use super::SourceLink;
use crate::domain::{DatedPage, Publisher, host};
use crate::text::{Lang, Text};

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
    let mut words = [name(text, publisher, &page.url), &dated].join(", ");
    if let Some(publisher) = publisher.filter(|it| !it.copy.is_empty()) {
        words = (text.supply.read_in_copy)(&words, &publisher.copy);
    }
    SourceLink {
        words,
        url: page.url.clone(),
    }
}

/// Sources without dates: addresses, and others in words. Pages of one publisher are numbered.
pub fn undated_links(publishers: &[Publisher], text: &Text, sources: &[String]) -> Vec<SourceLink> {
    let named = |source: &String| {
        if !source.starts_with("http") {
            return source.clone();
        }
        let publisher = Publisher::of(publishers, source);
        let name = name(text, publisher, source).to_owned();
        match publisher.filter(|it| !it.copy.is_empty()) {
            Some(it) => (text.supply.read_in_copy)(&[&name, title(text, it)].join(", "), &it.copy),
            None => name,
        }
    };
    let names: Vec<String> = sources.iter().map(named).collect();
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

fn name<'a>(text: &Text, publisher: Option<&'a Publisher>, url: &'a str) -> &'a str {
    match (publisher, text.lang) {
        (Some(it), Lang::En) if !it.name_en.is_empty() => &it.name_en,
        (Some(it), _) => &it.name_sv,
        (None, _) => host(url),
    }
}

fn title<'a>(text: &Text, publisher: &'a Publisher) -> &'a str {
    match text.lang {
        Lang::Sv => &publisher.title_sv,
        Lang::En => &publisher.title_en,
    }
}
