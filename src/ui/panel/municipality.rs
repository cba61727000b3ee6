//! The facts about a municipality.

use super::place::site_card;
use crate::ui::parts::{facts, linked, sources, to_place};
use crate::ui::table::offer_sources;
use larkartan_core::scene::{
    AccessFacts, CollaborationFact, EducationRow, LocalityRow, MunicipalityDetail, OfferRow,
    Sparkline,
};
use larkartan_core::text::Text;
use maud::{Markup, html};

/// So many sites are shown with all that is known of them; more of them open one by one.
const MOST_OPEN: usize = 2;

/// Access, sites, education, collaborations, sources.
pub fn municipality(text: &Text, found: &MunicipalityDetail) -> Markup {
    let words = &text.detail;
    html! {
        h3 { (words.access) }
        @if let Some(found) = &found.access {
            (access(text, found))
        }
        @if let Some(nearest) = &found.nearest {
            h4 { (nearest.heading) }
            (facts(&nearest.facts))
        }
        p.quiet { (words.beyond_border) }
        details {
            summary { (words.rule_heading) }
            p { (words.rule) }
            p { (words.estimate) }
        }
        (localities(text, &found.localities))
        h3 { (words.sites) }
        @if let Some(none) = &found.none_found {
            p.none-found { (none) }
        }
        @for site in &found.sites {
            (site_card(text, site, found.sites.len() <= MOST_OPEN))
        }
        h3 { (text.supply.here) }
        (offers(text, &found.offers))
        h3 { (words.education) }
        (education(text, &found.education_columns, &found.education))
        p.quiet { (found.unknown) }
        (series(text, found))
        h3 { (words.collaborations) }
        (collaborations(text, &found.collaborations))
        @if !found.names.is_empty() {
            h3 { (text.supply.names) }
            ul.plain {
                @for name in &found.names {
                    li {
                        strong lang=(name.lang) { (name.name) }
                        ", " (name.language) ". "
                        (linked(name.authority, &name.source))
                    }
                }
            }
        }
        h3 { (words.sources) }
        (sources(&found.sources))
    }
}

fn offers(text: &Text, rows: &[OfferRow]) -> Markup {
    html! {
        @if rows.is_empty() { p.none-found { (text.supply.none_here) } }
        ul.plain {
            @for row in rows {
                li {
                    strong lang=[row.lang] { (row.name) }
                    span.quiet {
                        " " (told(text, row)) ". " (row.recency) ": "
                        (offer_sources(row))
                    }
                }
            }
        }
    }
}

/// What the sources say of an offer beside its name.
fn told(text: &Text, row: &OfferRow) -> String {
    let parts = [
        row.provider.as_str(),
        row.kind,
        row.form,
        row.start.as_str(),
    ];
    let told = parts
        .into_iter()
        .filter(|part| *part != text.supply.not_stated);
    told.collect::<Vec<_>>().join(", ")
}

pub fn access(text: &Text, access: &AccessFacts) -> Markup {
    html! {
        // No colour: the map's colours may stand for another measure.
        p.level {
            span {
                strong { (access.level) }
                " "
                span.quiet { (text.detail.median) }
            }
        }
        ul.shares {
            @for share in &access.shares {
                li { (share) }
            }
        }
        (facts(&access.distances))
        p.quiet { (access.in_localities) }
    }
}

fn localities(text: &Text, rows: &[LocalityRow]) -> Markup {
    let words = &text.detail;
    html! {
        details {
            summary { ((words.localities)(rows.len())) }
            table.figures {
                thead {
                    tr {
                        @for name in [words.locality, words.inhabitants, words.to_centre, words.to_campus] {
                            th scope="col" { (name) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" {
                                button.link type="button" data-go=(row.target.to_param()) { (row.name) }
                            }
                            td { (row.people) }
                            td { (row.centre) }
                            td { (row.campus) }
                        }
                    }
                }
            }
            p.quiet { (words.estimate) }
        }
    }
}

fn education(text: &Text, columns: &[String; 3], rows: &[EducationRow]) -> Markup {
    html! {
        table.figures {
            caption { (text.detail.education_caption) }
            thead {
                tr {
                    td {}
                    @for name in columns {
                        th scope="col" { (name) }
                    }
                }
            }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.who) }
                        @for share in &row.shares {
                            td { (share) }
                        }
                    }
                }
            }
        }
    }
}

fn series(text: &Text, found: &MunicipalityDetail) -> Markup {
    let line = |line: &Sparkline| {
        html! { svg viewBox=(Sparkline::VIEW_BOX) aria-hidden="true" { polyline points=(line.points) {} } }
    };
    html! {
        div.series {
            (line(&found.series))
            ul.plain {
                @for (year, share) in &found.series.years { li { span.quiet { (year) } " " (share) } }
            }
        }
        p.quiet { (text.detail.series_note) }
        details {
            summary { (text.detail.series_around) }
            ul.plain.multiples {
                @for other in &found.multiples {
                    li {
                        (to_place(&other.target, &other.name))
                        (line(&other.line))
                        span.quiet { (other.line.words) }
                    }
                }
            }
        }
    }
}

fn collaborations(text: &Text, list: &[CollaborationFact]) -> Markup {
    html! {
        @if list.is_empty() {
            p.quiet { (text.detail.no_collaboration) }
        }
        ul.plain {
            @for fact in list {
                li {
                    (linked(&fact.name, &fact.source))
                    " "
                    span.quiet { (fact.about) }
                }
            }
        }
    }
}
