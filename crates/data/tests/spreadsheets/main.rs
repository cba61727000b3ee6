//! Tables as people save them: what is understood, what is refused, and in which words.

mod damaged;
mod files;
mod led_astray;
mod said;
mod source;
mod taken_silently;
mod understood;
