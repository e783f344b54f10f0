//! Somebody who copies the database and reads what can be read. Shares nothing with the program but the documented
//! form of a block.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{AeadInOut as _, KeyInit as _},
};
use heard_domain::wave::Entry;
use sea_orm::DatabaseConnection;

use crate::support::{
    db::TestDb,
    rows::{self, Row, Tables},
};

pub(crate) const PEOPLE: usize = 40;
/// The most that a wave may ask.
pub(crate) const QUESTIONS: usize = 7;

/// One person's answers: an option from 0 to 4 for each question.
pub(crate) type Sheet = Vec<usize>;

/// What that person answers.
pub(crate) fn sheet(person: usize) -> Sheet {
    (0..QUESTIONS).map(|question| (person * 7 + question * 3 + person * question) % 5).collect()
}

/// A copy of everything: of an embedded database its files, read elsewhere; of a server its rows with their hidden
/// columns.
pub(crate) async fn take(db: &TestDb, spy: &DatabaseConnection) -> Tables {
    if db.is_sqlite() { rows::all(&db.image()).await } else { rows::tables(db, spy).await }
}

/// The option that a counter stands for, by its position; `None` for counters of sheets and answers.
pub(crate) type Layout = fn(usize) -> Option<usize>;

/// Five counters per question.
pub(crate) fn counters_at(position: usize) -> Option<usize> {
    Some(position % 5)
}

/// As a block has it: sheets, then per question its answers and its five options.
pub(crate) fn in_block(position: usize) -> Option<usize> {
    position.checked_sub(1).and_then(|position| (position % 6).checked_sub(1))
}

/// Reads a sheet from each pair of successive copies: the counters of one table that grew by one, where they are as many
/// as there are questions.
pub(crate) fn from_growth(copies: &[Tables], layout: Layout) -> Vec<Option<Sheet>> {
    let between = |before: &Tables, after: &Tables| {
        let mut sheets = after.iter().filter_map(|(table, after)| grown(before.get(table)?, after, layout));
        sheets.next()
    };
    copies.windows(2).map(|pair| between(&pair[0], &pair[1])).collect()
}

fn grown(before: &[Row], after: &[Row], layout: Layout) -> Option<Sheet> {
    if before.len() != after.len() {
        return None;
    }
    let mut sheet = Sheet::new();
    for (row, (old, new)) in before.iter().zip(after).enumerate() {
        for (old, new) in old.cells.iter().zip(&new.cells) {
            let (Some(old), Some(new)) = (numbers(old), numbers(new)) else { continue };
            let steps: Vec<u64> = old.iter().zip(&new).map(|(old, new)| new.wrapping_sub(*old)).collect();
            // No counter of one sheet jumps: this cell is something else.
            if old.len() != new.len() || steps.iter().any(|step| *step > 1) {
                continue;
            }
            let places = steps.iter().enumerate().filter(|(_, step)| **step == 1);
            // A counter is a cell of its own, or one of a list.
            sheet.extend(places.filter_map(|(place, _)| layout(if steps.len() == 1 { row } else { place })));
        }
    }
    (sheet.len() == QUESTIONS).then_some(sheet)
}

/// Reads sheets from one last copy: the rows that were written since the first one, in the order of their transactions
/// or row numbers.
pub(crate) fn from_order(first: &Tables, last: &Tables) -> Vec<Sheet> {
    let old = |table: &str, row: &Row| first.get(table).is_some_and(|rows| rows.contains(row));
    let mut written: Vec<(i64, Sheet)> = Vec::new();
    for (table, rows) in last {
        for row in rows.iter().filter(|row| !old(table, row)) {
            let sheets = row.cells.iter().filter_map(|cell| serde_json::from_str::<Sheet>(cell).ok());
            written.extend(sheets.filter(|sheet| sheet.len() == QUESTIONS).map(|sheet| (row.written, sheet)));
        }
    }
    written.sort();
    written.into_iter().map(|(_, sheet)| sheet).collect()
}

/// The copy with its blocks decrypted by one of the keys, without what stands before the counters: bits of used
/// invitations, or how many sheets have come by an open link. `None` where no key fits one of them.
pub(crate) fn unlocked(copy: &Tables, keys: &[Vec<u8>], entry: Entry) -> Option<Tables> {
    let blocks = copy.get("pending_block")?;
    let before = match entry {
        Entry::Codes => PEOPLE.div_ceil(blocks.len()).div_ceil(8),
        Entry::Open => 4,
    };
    let mut open = Vec::new();
    for row in blocks {
        let plain = keys.iter().find_map(|key| decrypt(row, key))?;
        let counters: String = plain.iter().skip(1 + before).map(|byte| format!("{byte:02x}")).collect();
        open.push(Row { cells: vec![format!("\\x{counters}")], ..row.clone() });
    }
    Some(Tables::from([("pending_block".to_owned(), open)]))
}

fn decrypt(row: &Row, key: &[u8]) -> Option<Vec<u8>> {
    let number = |cell: &str| cell.parse::<u64>().ok();
    let mut context = Vec::new();
    for cell in [0, 2, 3] {
        context.extend(number(&row.cells[cell])?.to_le_bytes());
    }
    let nonce: [u8; 24] = rows::bytes(&row.cells[4]).try_into().ok()?;
    let key: [u8; 32] = key.try_into().ok()?;
    let mut data = rows::bytes(&row.cells[5]);
    let cipher = XChaCha20Poly1305::new(&key.into());
    cipher.decrypt_in_place(&XNonce::from(nonce), &context, &mut data).ok()?;
    Some(data)
}

/// A cell as numbers: one, a list of them, or bytes.
fn numbers(cell: &str) -> Option<Vec<u64>> {
    let list = || serde_json::from_str(cell).ok();
    let one = || cell.parse().ok().map(|number| vec![number]);
    let bytes = || Some(rows::bytes(cell)).filter(|bytes| !bytes.is_empty());
    one().or_else(list).or_else(|| bytes().map(|bytes| bytes.into_iter().map(u64::from).collect()))
}
