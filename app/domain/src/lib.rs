//! Heard's rules, free of I/O: what a survey, a unit and a wave are, how answers are counted, and what of that may ever
//! be shown. Time and randomness are arguments. Nothing here knows a database, a network or a browser.

pub mod access;
pub mod account;
pub mod batch;
pub mod board;
pub mod catalogue;
pub mod clock;
pub mod key;
pub mod language;
pub mod person;
pub mod release;
pub mod response;
pub mod sheet;
pub mod statistics;
pub mod survey;
pub mod tally;
pub mod text;
pub mod unit;
pub mod wave;
