//! A file of units.

use super::table::{Column, FileError, Table};
use crate::service::UnitImport;

/// The columns of a units file, as it is handed out.
pub(crate) const UNITS: [&str; 3] = ["key", "name", "parent"];

const COLUMNS: [Column; 3] = [
    Column {
        names: &["key", "schlüssel", "kürzel", "sleutel", "ключ", "код", "المفتاح", "مفتاح", "الرمز", "מפתח", "קוד"],
        needed: false,
    },
    Column {
        names: &["name", "unit", "bereich", "einheit", "naam", "afdeling", "название", "имя", "الاسم", "اسم", "שם"],
        needed: true,
    },
    Column {
        names: &[
            "parent",
            "above",
            "übergeordnet",
            "bovenliggend",
            "родитель",
            "вышестоящее",
            "الأعلى",
            "التابع له",
            "מעל",
            "יחידת אם",
        ],
        needed: true,
    },
];

/// What stands in a units file.
pub(crate) struct UnitsFile {
    /// Its rows.
    pub(crate) rows: Vec<UnitImport>,
    /// The line on which each of them starts, from 1.
    pub(crate) lines: Vec<usize>,
}

impl UnitsFile {
    /// Reads a units file.
    ///
    /// # Errors
    /// [`FileError`].
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, FileError> {
        let table = Table::read(bytes, &COLUMNS, "name and parent, and key where units are to keep theirs")?;
        let rows = table.rows.into_iter().map(|row| {
            let mut cells = row.cells.into_iter();
            let mut cell = || cells.next().unwrap_or_default();
            UnitImport { key: cell(), name: cell(), parent: Some(cell()), fault: row.fault }
        });
        Ok(Self { rows: rows.collect(), lines: table.lines })
    }
}
