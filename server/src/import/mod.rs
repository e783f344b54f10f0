//! Files that owners send: CSV as spreadsheets write it, with the names of the columns in any of the six languages.

mod people;
mod table;
mod units;

pub(crate) use people::{PEOPLE, PeopleFile};
pub(crate) use table::FileError;
pub(crate) use units::{UNITS, UnitsFile};
