//! Tests over the shipped data, without a browser.

// Helpers of tests may stop at what cannot be: the failure says where.
#![allow(clippy::expect_used)]

mod answers;
mod bundle;
mod charts;
mod context_layers;
mod contrast;
mod damage;
mod decode_errors;
mod decode_files;
mod decode_geometry;
mod decode_joins;
mod decode_names;
mod decode_offers;
mod documents;
mod dragged;
mod drawn;
mod edited;
mod extras;
mod geojson_holds;
mod landscape;
mod long;
mod map_names;
mod mutilated;
mod names_hold;
mod odd;
mod offers_hold;
mod one_answer;
mod outside;
mod palettes;
mod programme_list;
mod programmes_hold;
mod properties;
mod rendered;
mod roads;
mod roads_again;
mod scenes;
mod searches;
mod sentences;
mod shipped;
mod sites_hold;
mod spot_checks;
mod statement;
mod style_sheet;
mod two_way;

mod what_if;
mod what_if_again;
mod what_if_words;
mod words;
