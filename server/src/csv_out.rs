//! CSV files that are handed out. No spreadsheet runs a cell as a formula, and what is read in again is what was there.

use heard_domain::language::Language;

/// A CSV file being written.
pub(crate) struct CsvFile(csv::Writer<Vec<u8>>);

/// For answers that carry one.
pub(crate) const MEDIA_TYPE: &str = "text/csv; charset=utf-8";

impl CsvFile {
    /// A file for programs: commas, no byte order mark.
    ///
    /// # Errors
    /// Where the header cannot be written.
    pub(crate) fn new(header: &[&str]) -> Result<Self, csv::Error> {
        Self::begin(Vec::new(), b',', header)
    }

    /// A file for the spreadsheet of somebody who reads that language: with a byte order mark, without which letters
    /// beyond ASCII are misread, and parted by semicolons where the comma is the decimal sign.
    ///
    /// # Errors
    /// Where the header cannot be written.
    pub(crate) fn for_spreadsheets(language: Language, header: &[&str]) -> Result<Self, csv::Error> {
        let delimiter = match language {
            Language::De | Language::Nl | Language::Ru => b';',
            Language::En | Language::Ar | Language::He => b',',
        };
        Self::begin("\u{feff}".as_bytes().to_vec(), delimiter, header)
    }

    fn begin(start: Vec<u8>, delimiter: u8, header: &[&str]) -> Result<Self, csv::Error> {
        let mut file = Self(csv::WriterBuilder::new().delimiter(delimiter).from_writer(start));
        file.row(header.iter().copied())?;
        Ok(file)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// Where it has more or fewer cells than the header.
    pub(crate) fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), csv::Error> {
        for cell in cells {
            if is_guarded(cell) { self.0.write_field(format!("'{cell}")) } else { self.0.write_field(cell) }?;
        }
        self.0.write_record(None::<&[u8]>)
    }

    /// The file.
    ///
    /// # Errors
    /// Where it cannot be finished.
    pub(crate) fn finish(self) -> Result<Vec<u8>, csv::Error> {
        self.0.into_inner().map_err(|error| error.into_error().into())
    }
}

/// A cell as it was before it was written.
#[must_use]
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_guarded(rest)).unwrap_or(cell)
}

/// Whether an apostrophe goes in front of a cell: spreadsheets run what starts like this as a formula. What looks guarded
/// already gets one more, so that exactly one can be taken away again.
fn is_guarded(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(file: &[u8], delimiter: u8) -> Vec<Vec<String>> {
        let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(file);
        let rows = reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect());
        rows.collect()
    }

    #[test]
    fn no_cell_is_run_as_a_formula() {
        let mut file = CsvFile::new(&["name"]).expect("a header");
        for cell in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", "''=1", "Crane's", "'quoted'", "a=b", ""] {
            file.row([cell]).expect("a row");
        }
        let rows = cells(&file.finish().expect("a file"), b',').concat();
        let expected =
            ["name", "'=1+1", "'+1", "'-1", "'@x", "'\t=1", "'\r=1", "''=1", "'''=1", "Crane's", "'quoted'", "a=b", ""];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_file_for_a_spreadsheet_opens_with_a_double_click() {
        for (language, row) in [(Language::De, "Kräne;5,3\n"), (Language::En, "Kräne,\"5,3\"\n")] {
            let mut file = CsvFile::for_spreadsheets(language, &["name", "score"]).expect("a header");
            file.row(["Kräne", "5,3"]).expect("a row");
            let text = String::from_utf8(file.finish().expect("a file")).expect("text");
            assert!(text.starts_with('\u{feff}') && text.ends_with(row), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_in_again_is_what_was_there(
            written in proptest::collection::vec("['=+@\\-\t\r]{0,3}\\PC{0,12}", 2..5),
            spreadsheet: bool,
        ) {
            let written: Vec<&str> = written.iter().map(String::as_str).collect();
            let file = if spreadsheet { CsvFile::for_spreadsheets(Language::Ru, &written) } else { CsvFile::new(&written) };
            let file = file.expect("a header").finish().expect("a file");
            let rows = cells(&file, if spreadsheet { b';' } else { b',' });
            let dangerous = ['=', '+', '-', '@', '\t', '\r'];
            prop_assert!(rows[0].iter().all(|cell| !cell.starts_with(dangerous)));
            let read: Vec<&str> = rows[0].iter().map(|cell| unguarded(cell)).collect();
            prop_assert_eq!(read, written);
        }
    }
}
