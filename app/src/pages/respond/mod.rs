//! `/s/{pulse}`: answering, and what is shown where there is nothing to answer.

pub mod answer;
pub mod closed;
pub mod interrupted;
pub mod not_yet;
mod problem;
mod question;
pub mod thanks;
pub mod unknown;

#[cfg(test)]
mod tests;
