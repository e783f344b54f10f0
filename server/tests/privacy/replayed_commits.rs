//! A8 in its simplest form: somebody copies the database after every single commit and compares the copies.

use std::collections::BTreeMap;

use heard_domain::wave::Preset;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    organisation::{Shape, question, questionnaire},
};

const HOUR: i64 = 3_600;
const PEOPLE: usize = 40;
/// The most that a wave may ask.
const QUESTIONS: usize = 7;

/// Everything that can be read of the state of one table: each row's text.
type Copy = Vec<Vec<u8>>;

/// The answers of one person: an option from 0 to 4 for each question.
fn sheet(person: usize) -> Vec<usize> {
    (0..QUESTIONS).map(|question| (person * 7 + question * 3 + person * question) % 5).collect()
}

/// What the reader makes of two copies: the places of the counters that grew by one, where nothing else changed. Counters
/// are read as JSON, else as bytes.
fn grown(before: &Copy, after: &Copy) -> Option<Vec<usize>> {
    let numbers = |copy: &Copy| -> Vec<Vec<u64>> {
        copy.iter()
            .map(|row| match serde_json::from_slice::<Vec<u64>>(row) {
                Ok(counters) => counters,
                Err(_) => row.iter().map(|byte| u64::from(*byte)).collect(),
            })
            .collect()
    };
    let (before, after) = (numbers(before), numbers(after));
    let mut places = Vec::new();
    for (old, new) in before.iter().zip(&after) {
        if old.len() != new.len() {
            return None;
        }
        for (place, (old, new)) in old.iter().zip(new).enumerate() {
            match new.wrapping_sub(*old) {
                0 => {}
                1 => places.push(place),
                // No counter of one sheet jumps.
                _ => return None,
            }
        }
    }
    (places.len() == QUESTIONS).then_some(places)
}

/// Reads sheets out of successive copies.
fn sheets(copies: &[Copy]) -> Vec<Option<Vec<usize>>> {
    copies
        .windows(2)
        .map(|pair| {
            let places = grown(&pair[0], &pair[1])?;
            Some(places.iter().map(|place| place % 5).collect())
        })
        .collect()
}

/// Every row of every table, with PostgreSQL's hidden columns where there are any.
async fn copy(connection: &DatabaseConnection, db: &TestDb, tables: &[&str]) -> Copy {
    let mut copy = Vec::new();
    for table in tables {
        let query = if db.is_sqlite() {
            format!("SELECT nonce AS n, data AS d FROM {table}")
        } else {
            format!("SELECT nonce AS n, data AS d FROM {table} ORDER BY ctid")
        };
        let statement = Statement::from_string(connection.get_database_backend(), query);
        for row in connection.query_all_raw(statement).await.expect("rows") {
            copy.push(row.try_get::<Vec<u8>>("", "n").expect("bytes"));
            copy.push(row.try_get::<Vec<u8>>("", "d").expect("bytes"));
        }
    }
    copy
}

fn questions() -> heard_domain::survey::Questionnaire {
    let asked: Vec<_> = (0..QUESTIONS).map(|number| question(&format!("q{number}"), "one-to-five")).collect();
    questionnaire(&serde_json::Value::from(asked))
}

#[tokio::test]
async fn copies_made_after_every_commit_give_no_sheet() {
    for db in engines().await {
        let app = TestApp::one_by_one(&db).await;
        let shape = Shape::new(&[("all", None, PEOPLE as u32)]);
        app.found(&shape, questions()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        let url = db.url.clone().unwrap_or_else(|| format!("sqlite://{}", db.directory.join("heard.sqlite").display()));
        let spy = Database::connect(&url).await.expect("a spy's connection");
        let mut copies = vec![copy(&spy, &db, &["pending_block"]).await];
        for (person, code) in codes.iter().enumerate() {
            let answers: Vec<(String, String)> = sheet(person)
                .iter()
                .enumerate()
                .map(|(question, option)| (format!("q{question}"), (option + 1).to_string()))
                .collect();
            let answers: Vec<(&str, &str)> =
                answers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            app.send(code, &answers).await;
            copies.push(copy(&spy, &db, &["pending_block"]).await);
        }
        assert!(copies.windows(2).all(|pair| pair[0] != pair[1]), "the spy sees every commit");
        let read = sheets(&copies).into_iter().flatten().count();
        assert_eq!(read, 0, "no sheet can be read from the copies");

        // Person and sheet cannot be paired either: of a block nothing but its whole is ever written.
        let lengths: BTreeMap<usize, usize> = copies.iter().flatten().fold(BTreeMap::new(), |mut lengths, bytes| {
            *lengths.entry(bytes.len()).or_default() += 1;
            lengths
        });
        assert!(lengths.len() <= 3, "a block's length says nothing: {lengths:?}");
        for pair in copies.windows(2) {
            let same = pair[0].iter().zip(&pair[1]).filter(|(old, new)| old != new);
            for (old, new) in same {
                let kept = old.iter().zip(new).filter(|(old, new)| old == new).count();
                assert!(kept * 64 < old.len() + 64 * 16, "{kept} of {} bytes were kept", old.len());
            }
        }
    }
}

#[test]
fn the_same_reader_gets_every_sheet_from_plain_counters() {
    let mut counters = vec![0_u64; QUESTIONS * 5];
    let row = |counters: &Vec<u64>| vec![serde_json::to_vec(counters).expect("JSON")];
    let mut copies = vec![row(&counters)];
    for person in 0..PEOPLE {
        for (question, option) in sheet(person).iter().enumerate() {
            counters[question * 5 + option] += 1;
        }
        copies.push(row(&counters));
    }
    let read = sheets(&copies);
    let right = read.iter().enumerate().filter(|(person, read)| read.as_ref() == Some(&sheet(*person))).count();
    assert_eq!(right, PEOPLE, "40 of 40");
}
