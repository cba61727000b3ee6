//! Municipalities side by side.

use super::super::app::Page;
use crate::ui::parts::{Words, flag, remove};
use larkartan_core::scene::{Comparison, LETTERS, comparison};
use larkartan_core::text::Text;
use maud::{Markup, html};

/// The compared municipalities, the same rows for all; nothing where none is compared.
pub fn compare(page: &Page) -> Words {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    Box::new(move || {
        let codes = store.compared.get();
        if codes.is_empty() {
            return String::new();
        }
        written(text, &comparison(atlas, text, &codes)).into_string()
    })
}

fn written(text: &Text, found: &Comparison) -> Markup {
    let words = &text.compare;
    html! {
        h2 { (words.heading) }
        p.quiet { (words.most) }
        div.rows tabindex="0" role="region" aria-label=(words.heading) {
            table.figures {
                thead {
                    tr {
                        th scope="col" { (words.what) }
                        @for (letter, (code, name)) in LETTERS.iter().zip(&found.places) {
                            th scope="col" {
                                span.letter { (letter) } " " (name) " "
                                (remove(&(words.remove)(name), &code.to_string()))
                            }
                        }
                    }
                }
                tbody {
                    @for (what, values) in &found.rows {
                        tr {
                            th scope="row" { (what) }
                            @for value in values { td data-number=(flag(true)) { (value) } }
                        }
                    }
                }
            }
        }
    }
}
