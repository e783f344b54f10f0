//! A file of people.

use heard_domain::person::ListedPerson;

use super::table::{Column, FileError, Table};

/// The columns of a file of people, as it is handed out.
pub(crate) const PEOPLE: [&str; 4] = ["unit", "email", "language", "leader"];

const COLUMNS: [Column; 4] = [
    Column {
        names: &["unit", "bereich", "einheit", "onderdeel", "afdeling", "подразделение", "الوحدة", "وحدة", "יחידה"],
        needed: true,
    },
    Column {
        names: &[
            "email",
            "e-mail",
            "mail",
            "address",
            "e-mail-adresse",
            "e-mailadres",
            "эл. почта",
            "почта",
            "البريد الإلكتروني",
            "דוא״ל",
            "דוא\"ל",
            "אימייל",
        ],
        needed: true,
    },
    Column { names: &["language", "sprache", "taal", "язык", "اللغة", "שפה"], needed: false },
    Column {
        names: &[
            "leader",
            "leitung",
            "leidinggevende",
            "leiding",
            "руководитель",
            "القائد",
            "المسؤول",
            "מנהל",
            "הנהלה",
        ],
        needed: false,
    },
];

/// What stands in a file of people.
pub(crate) struct PeopleFile {
    /// Its rows.
    pub(crate) rows: Vec<ListedPerson>,
    /// The line on which each of them starts, from 1.
    pub(crate) lines: Vec<usize>,
}

impl PeopleFile {
    /// Reads a file of people.
    ///
    /// # Errors
    /// [`FileError`].
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, FileError> {
        let table = Table::read(bytes, &COLUMNS, "unit and email, and language and leader where they matter")?;
        let rows = table.rows.into_iter().map(|row| {
            let mut cells = row.cells.into_iter();
            let mut cell = || cells.next().unwrap_or_default();
            ListedPerson {
                unit: cell(),
                address: cell(),
                language: cell(),
                leader: cell(),
                broken: row.fault.is_some(),
            }
        });
        Ok(Self { rows: rows.collect(), lines: table.lines })
    }
}
