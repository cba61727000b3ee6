//! Snapshots of what the page says.

use crate::shipped::ATLAS;
use larkartan::domain::{CollaborationId, Measure};
use larkartan::scene::summary;
use larkartan::text::Lang;

#[test]
fn headline_and_summary_of_every_measure() {
    for lang in Lang::ALL {
        let mut said = String::new();
        for measure in Measure::ALL {
            let found = summary(&ATLAS, lang.text(), measure, Some(CollaborationId::Kkig));
            let sentences = found.sentences.join("\n  ");
            said.push_str(&format!(
                "{}: {}\n  {sentences}\n",
                measure.key(),
                found.headline
            ));
        }
        insta::assert_snapshot!(format!("summary_{}", lang.code()), said);
    }
}
