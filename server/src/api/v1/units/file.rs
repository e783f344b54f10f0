//! A units file: CSV as spreadsheets write it.

use axum::http::StatusCode;

use crate::{api::problem::Problem, service::UnitImport};

/// What stands in a units file.
pub(super) struct UnitsFile {
    /// Its rows.
    pub(super) rows: Vec<UnitImport>,
    /// The line on which each of them starts, from 1.
    pub(super) lines: Vec<usize>,
}

/// Reads a units file.
pub(super) fn read(bytes: &[u8]) -> Result<UnitsFile, Problem> {
    let wrong = |field, rule, detail: &str| Problem::field(StatusCode::UNPROCESSABLE_ENTITY, field, rule, detail);
    let text = std::str::from_utf8(bytes).map_err(|_| wrong("body", "utf-8", "save the file as UTF-8"))?;
    // Spreadsheets put a byte order mark in front, semicolons where the comma is a decimal sign, and end lines as their
    // system does.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let header = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).flexible(true).from_reader(text.as_bytes());
    let names = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| names.iter().position(|column| column.eq_ignore_ascii_case(name));
    let (Some(key), Some(name), Some(parent)) = (column("key"), column("name"), column("parent")) else {
        return Err(wrong("header", "columns", "the first line has the columns key, name and parent"));
    };
    let mut file = UnitsFile { rows: Vec::new(), lines: Vec::new() };
    let mut lines = Lines::new(&text);
    for record in reader.records() {
        let record = record.map_err(|error| wrong("body", "csv", &error.to_string()))?;
        let cell = |position: usize| record.get(position).unwrap_or_default().to_owned();
        let found = record.len();
        let fault = (found != names.len()).then(|| format!("this row has {found} cells, the header {}", names.len()));
        file.rows.push(UnitImport { key: cell(key), name: cell(name), parent: Some(cell(parent)), fault });
        file.lines.push(lines.at(record.position().map_or(0, csv::Position::byte)));
    }
    Ok(file)
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
