//! A table of text.

use crate::csv_out::unguarded;

/// Why a file is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FileError {
    /// Its letters are in another encoding.
    #[error("save the file as UTF-8")]
    NotUtf8,
    /// It names other columns.
    #[error("the first line has the columns {0}")]
    Columns(&'static str),
    /// It is no CSV.
    #[error("{0}")]
    Csv(String),
}

/// A column that a file may have.
pub(super) struct Column {
    /// What it is called, in each language, in small letters.
    pub(super) names: &'static [&'static str],
    /// Whether every file has it.
    pub(super) needed: bool,
}

/// The rows of a file, with the cells of the columns that were asked for.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    /// The line on which each of them starts, from 1.
    pub(super) lines: Vec<usize>,
}

/// One row.
pub(super) struct Row {
    /// What stands in each column that was asked for; nothing where the file has no such column.
    pub(super) cells: Vec<String>,
    /// What is wrong with the row as a whole.
    pub(super) fault: Option<String>,
}

impl Table {
    /// Reads a file with these columns, in any order. `expected` names those it needs, for whoever sent another.
    pub(super) fn read(bytes: &[u8], columns: &[Column], expected: &'static str) -> Result<Self, FileError> {
        // Spreadsheets put a byte order mark in front, part cells by semicolons where the comma is a decimal sign, by tabs
        // when cells are copied, and end lines as their system does.
        let text = std::str::from_utf8(bytes).map_err(|_| FileError::NotUtf8)?;
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
        let header = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let delimiter = ['\t', ';'].into_iter().find(|delimiter| header.contains(*delimiter)).unwrap_or(',') as u8;
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .flexible(true)
            .from_reader(text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        let is = |cell: &str, column: &Column| column.names.contains(&cell.to_lowercase().as_str());
        let places: Vec<Option<usize>> =
            columns.iter().map(|column| header.iter().position(|cell| is(cell, column))).collect();
        if columns.iter().zip(&places).any(|(column, place)| column.needed && place.is_none()) {
            return Err(FileError::Columns(expected));
        }
        let mut table = Self { rows: Vec::new(), lines: Vec::new() };
        let mut lines = Lines::new(&text);
        for record in reader.records() {
            let record = record.map_err(|error| FileError::Csv(error.to_string()))?;
            let cell = |place: &Option<usize>| {
                place.and_then(|place| record.get(place)).map(|cell| unguarded(cell).to_owned()).unwrap_or_default()
            };
            // Spreadsheets write empty rows as rows of empty cells.
            if record.iter().all(str::is_empty) {
                continue;
            }
            let found = record.len();
            let fault =
                (found != header.len()).then(|| format!("this row has {found} cells, the header {}", header.len()));
            table.rows.push(Row { cells: places.iter().map(cell).collect(), fault });
            table.lines.push(lines.at(record.position().map_or(0, csv::Position::byte)));
        }
        Ok(table)
    }
}

/// Finds the lines of places in a text, each further on than the one before.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0, line: 1 }
    }

    /// The line of the record that is found from that byte on. The reader's own count stops in front of the empty lines
    /// that it skips.
    fn at(&mut self, byte: u64) -> usize {
        let from = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        let skipped = self.text[from..].iter().take_while(|byte| **byte == b'\n').count();
        let start = from + skipped;
        self.line += self.text[self.at..start].iter().filter(|byte| **byte == b'\n').count();
        self.at = start;
        self.line
    }
}
