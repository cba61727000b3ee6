//! Tests over the shipped data, without a browser.

mod damage;
mod decode_errors;
mod decode_files;
mod decode_geometry;
mod decode_joins;
mod edited;
mod mutilated;
mod odd;
mod properties;
mod road_estimate;
mod shipped;
mod sites_hold;
mod spot_checks;
mod words;
