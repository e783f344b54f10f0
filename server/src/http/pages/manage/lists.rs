//! What the pages of units and people share: files in and out, and the tree as a list of choices.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use heard_app::{
    components::form::Problems,
    i18n::Words,
    pages::manage::{
        choose::Choice,
        import::{ImportState, LineError},
    },
};
use heard_domain::{
    key::Key,
    unit::{Unit, UnitTree},
    wave::Staff,
};

use super::super::{super::reader::Reader, upload::Upload};
use crate::{csv_out::MEDIA_TYPE, import::FileError, service::Violation};

/// The tree, in reading order.
pub(super) fn choices(tree: &UnitTree) -> Vec<Choice> {
    let mut depths: Vec<usize> = Vec::with_capacity(tree.units().len());
    let choice = |(position, unit): (usize, &Unit)| {
        let depth = tree.parent(position).map_or(0, |parent| depths[parent] + 1);
        depths.push(depth);
        Choice { value: unit.key.to_string(), label: unit.name.clone(), depth }
    };
    tree.units().iter().enumerate().map(choice).collect()
}

/// The name of each unit, by its key. Where several are called so, the one above is named too.
pub(super) fn names(tree: Option<&UnitTree>) -> BTreeMap<&str, String> {
    let Some(tree) = tree else { return BTreeMap::new() };
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in tree.units() {
        *alike.entry(unit.name.as_str()).or_default() += 1;
    }
    let name = |(place, unit): (usize, &Unit)| {
        let above = tree.parent(place).filter(|_| alike[unit.name.as_str()] > 1);
        let name = match above {
            Some(above) => format!("{} ({})", unit.name, tree.units()[above].name),
            None => unit.name.clone(),
        };
        (tree.units()[place].key.as_str(), name)
    };
    tree.units().iter().enumerate().map(name).collect()
}

/// How many people on the list have no unit any more.
pub(super) fn nowhere(tree: Option<&UnitTree>, staff: &BTreeMap<Key, Staff>) -> u32 {
    let known: BTreeSet<&Key> = tree.iter().flat_map(|tree| tree.units()).map(|unit| &unit.key).collect();
    staff.iter().filter(|(unit, _)| !known.contains(unit)).map(|(_, staff)| staff.people()).sum()
}

/// What was sent to be imported: a file, or else a text.
pub(super) struct Sent<'a> {
    /// The bytes as they came.
    pub(super) bytes: &'a [u8],
    /// The field that they came in.
    field: &'static str,
    /// The same as text, as far as it is one, with line ends that every browser leaves alone.
    pub(super) text: String,
}

impl<'a> Sent<'a> {
    pub(super) fn of(upload: &'a Upload) -> Self {
        let file = upload.bytes("file");
        let (field, bytes) = if file.is_empty() { ("text", upload.bytes("text")) } else { ("file", file) };
        let text = std::str::from_utf8(bytes).unwrap_or_default().trim_start_matches('\u{feff}');
        Self { bytes, field, text: text.replace("\r\n", "\n").replace('\r', "\n") }
    }

    /// Whether nothing was sent at all.
    pub(super) fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && std::str::from_utf8(self.bytes).is_ok()
    }

    /// Why it is no list, in words; `columns` says which ones there should be.
    pub(super) fn refused(&self, words: Words, error: &FileError, columns: &'static str) -> Problems {
        let key = match error {
            FileError::NotUtf8 => "import-problem-utf8",
            FileError::Columns(_) => columns,
            FileError::Csv(_) => "import-problem-csv",
        };
        Problems::one(self.field, words.get(key))
    }

    /// Nothing was sent.
    pub(super) fn missing(words: Words) -> Problems {
        Problems::one("file", words.get("import-problem-empty"))
    }
}

/// What is wrong with each line. `value` finds what stands in a row's column.
pub(super) fn line_errors(
    violations: Vec<Violation>,
    lines: &[usize],
    value: impl Fn(usize, &str) -> String,
) -> Vec<LineError> {
    let error = |violation: Violation| LineError {
        line: violation.row.and_then(|row| lines.get(row)).copied(),
        value: violation.row.map(|row| value(row, &violation.field)).unwrap_or_default(),
        field: violation.field,
        rule: violation.rule,
    };
    violations.into_iter().map(error).collect()
}

/// The status of a page that shows how far an import has come.
pub(super) fn status(state: &ImportState) -> StatusCode {
    if state.stale {
        StatusCode::CONFLICT
    } else if state.errors.is_empty() && state.problems.0.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// Sends a file to be saved under that name.
pub(super) fn file(reader: &Reader, name: &'static str, file: Result<Vec<u8>, csv::Error>) -> Response {
    let bytes = match file {
        Ok(bytes) => bytes,
        Err(error) => return reader.refusal(&crate::service::ServiceError::Unavailable(error.to_string())),
    };
    let mut response = (StatusCode::OK, [(header::CONTENT_TYPE, MEDIA_TYPE)], bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
