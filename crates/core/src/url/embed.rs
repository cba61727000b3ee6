//! What a link to the page for frames holds beside the view: which parts are shown, the theme, whether the view may be
//! changed, the level of the first heading.
//!
//! It is only carried on here, from link to link. What it means must be known before the first picture, which is before the
//! app has come: `web/embed.js` reads it and marks the page for style and app.

use super::parameters::parameters;

/// The names of those parameters.
pub const FRAME_PARAMETERS: [&str; 4] = ["delar", "tema", "las", "rubrik"];

/// What of a query string, with or without its question mark, is about the frame. Total: values that none of the
/// parameters can have are left out, and so is all that is about the view.
pub fn carried(query: &str) -> String {
    let mut parts = Vec::new();
    for (name, value) in parameters(query) {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b',';
        if FRAME_PARAMETERS.contains(&name.as_str()) && value.bytes().all(plain) {
            parts.push([name, value].join("="));
        }
    }
    parts.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::url::ViewState;

    #[track_caller]
    fn check(query: &str, expected: &str) {
        let found = carried(query);
        assert_eq!(found, expected);
        assert_eq!(carried(&found), found, "it is not the same twice");
        assert_eq!(ViewState::from_query(&found), ViewState::default());
    }

    #[test]
    fn nothing_is_carried_from_a_view() {
        check("", "");
        check("?matt=utbildning&kommun=2425&vy=tabell", "");
    }

    #[test]
    fn all_of_the_frame_is_carried() {
        let all = "delar=karta,forklaring&tema=mork&las=ja&rubrik=3";
        check(all, all);
        check(
            "?kommun=2425&delar=karta%2Ctabell&lang=en&tema=ljust",
            "delar=karta,tabell&tema=ljust",
        );
    }

    #[test]
    fn what_an_editor_has_escaped_twice_is_carried() {
        check("?kommun=2425&amp;las=ja&amp;rubrik=3/", "las=ja&rubrik=3");
    }

    #[test]
    fn what_cannot_be_meant_is_left_out() {
        check("tema=<b>&delar=Karta&las=&rubrik=-1&utm=x&&=&%", "las=");
    }
}
