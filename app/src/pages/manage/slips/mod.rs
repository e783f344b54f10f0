//! Slips and posters: the form for slips, and what is printed.

mod form;
mod paper;
mod poster;
mod print;

#[cfg(test)]
mod tests;

pub use form::{Refusal, SlipsPage, render};
pub use paper::Paper;
pub use poster::{Poster, Posters, posters};
pub use print::{PrintedSlips, Slip, UnitSlips, slips};
