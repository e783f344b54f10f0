//! A8 in its simplest form: somebody copies the database after every single commit and compares the copies.

use heard_domain::wave::{Entry, Preset};

use super::thief::{PEOPLE, QUESTIONS, Sheet, counters_at, from_growth, from_order, in_block, sheet, take, unlocked};
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    organisation::{Shape, question, questionnaire},
    rows::{self, Tables},
};

const HOUR: i64 = 3_600;

fn questions() -> heard_domain::survey::Questionnaire {
    let asked: Vec<_> = (0..QUESTIONS).map(|number| question(&format!("q{number}"), "one-to-five")).collect();
    questionnaire(&serde_json::Value::from(asked))
}

/// A fresh database on each engine, for each way to get in.
async fn both() -> Vec<(TestDb, Entry)> {
    let mut both = Vec::new();
    for entry in [Entry::Codes, Entry::Open] {
        both.extend(engines().await.into_iter().map(|db| (db, entry)));
    }
    both
}

/// 40 people answer one after the other, and the thief copies the database before and after each.
async fn robbed(db: &TestDb, entry: Entry) -> (TestApp, Vec<Tables>) {
    let app = TestApp::one_by_one(db).await;
    let shape = Shape::new(&[("all", None, PEOPLE as u32)]);
    app.found(&shape, questions()).await;
    let codes = match entry {
        Entry::Codes => app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1,
        Entry::Open => {
            app.launch_open(&shape, Preset::Standard, 1, 9).await;
            Vec::new()
        }
    };
    app.at(HOUR).await;
    let spy = rows::connect(db).await;
    let mut copies = vec![take(db, &spy).await];
    for person in 0..PEOPLE {
        let answer = |(question, option): (usize, &usize)| (format!("q{question}"), (option + 1).to_string());
        let answers: Vec<_> = sheet(person).iter().enumerate().map(answer).collect();
        let answers: Vec<_> = answers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        match codes.get(person) {
            Some(code) => app.send(code, &answers).await,
            None => app.send_openly("all", &answers).await,
        }
        copies.push(take(db, &spy).await);
    }
    spy.close().await.expect("closed");
    (app, copies)
}

/// How many people's sheets the thief has, if they answered in this order.
fn linked(read: &[Option<Sheet>]) -> usize {
    read.iter().enumerate().filter(|(person, read)| read.as_ref() == Some(&sheet(*person))).count()
}

#[tokio::test]
async fn copies_made_after_every_commit_give_no_sheet_and_link_nobody() {
    for (db, entry) in both().await {
        let (_app, copies) = robbed(&db, entry).await;
        assert!(
            copies.windows(2).all(|pair| pair[0]["pending_block"] != pair[1]["pending_block"]),
            "the thief sees every commit"
        );
        for layout in [counters_at, in_block] {
            assert_eq!(from_growth(&copies, layout).into_iter().flatten().count(), 0, "no sheet can be read");
        }
        assert_eq!(from_order(&copies[0], &copies[PEOPLE]).len(), 0, "nothing was written in the order of the people");

        // But for the blocks nothing moved: no row, no transaction number, no place in the file.
        let rest = |copy: &Tables| {
            let mut rest = copy.clone();
            rest.remove("pending_block");
            rest
        };
        assert!(copies.iter().all(|copy| rest(copy) == rest(&copies[0])));
        // And of a block nothing but its whole is ever written.
        for pair in copies.windows(2) {
            let mut changed = 0;
            for (old, new) in pair[0]["pending_block"].iter().zip(&pair[1]["pending_block"]) {
                let (old, new) = (rows::bytes(&old.cells[5]), rows::bytes(&new.cells[5]));
                assert_eq!(old.len(), new.len(), "a block's length says nothing");
                if old != new {
                    changed += 1;
                    let kept = old.iter().zip(&new).filter(|(old, new)| old == new).count();
                    assert!(kept * 64 < old.len(), "{kept} of {} bytes were kept", old.len());
                }
            }
            assert_eq!(changed, 1, "one sheet, one block");
        }
    }
}

/// What the contract says is not promised, and a proof that the thief can read: with the key of the open epoch all
/// sheets are there. After the tick its key is gone, and the one that is there now opens none of them.
#[tokio::test]
async fn the_key_opens_the_copies_until_the_tick_and_no_key_does_afterwards() {
    for (db, entry) in both().await {
        let (app, copies) = robbed(&db, entry).await;
        let keys = || -> Vec<Vec<u8>> {
            db.key_files().iter().map(|name| std::fs::read(db.keys().join(name)).expect("a key")).collect()
        };
        let open: Vec<Tables> = copies.iter().filter_map(|copy| unlocked(copy, &keys(), entry)).collect();
        assert_eq!(open.len(), PEOPLE + 1);
        assert_eq!(linked(&from_growth(&open, in_block)), PEOPLE, "40 of 40");

        app.at(2 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets as usize, PEOPLE);
        assert_eq!(copies.iter().filter_map(|copy| unlocked(copy, &keys(), entry)).count(), 0, "not one copy opens");
        let now = rows::all(&db).await;
        let sealed = unlocked(&now, &keys(), entry).expect("the blocks of the new epoch");
        let waiting = rows::bytes(&sealed["pending_block"][0].cells[0]);
        assert_eq!(waiting.first(), Some(&0), "nothing of a sheet waits in them");
    }
}

/// The control: the same thief and the same people, and a survey program that stores what such programs store.
#[tokio::test]
async fn the_same_thief_gets_every_sheet_from_plain_counters_and_from_rows_with_random_ids() {
    for db in engines().await {
        let _app = TestApp::start(&db).await;
        let spy = rows::connect(&db).await;
        for table in [
            "CREATE TABLE counter (question INTEGER, choice INTEGER, n INTEGER, PRIMARY KEY (question, choice))",
            "CREATE TABLE sheet (id TEXT PRIMARY KEY, answers TEXT)",
        ] {
            rows::run(&spy, table).await;
        }
        for question in 0..QUESTIONS {
            for option in 0..5 {
                rows::run(&spy, &format!("INSERT INTO counter VALUES ({question}, {option}, 0)")).await;
            }
        }
        let mut copies = vec![take(&db, &spy).await];
        for person in 0..PEOPLE {
            let answers = sheet(person);
            let mut commit = String::from("BEGIN;");
            for (question, option) in answers.iter().enumerate() {
                commit += &format!("UPDATE counter SET n = n + 1 WHERE question = {question} AND choice = {option};");
            }
            // Ids in an order that tells nothing, as random ones do.
            let id = (person * 17 + 5) % 41;
            commit += &format!("INSERT INTO sheet VALUES ('{id:02}', '{answers:?}'); COMMIT");
            rows::run(&spy, &commit).await;
            copies.push(take(&db, &spy).await);
        }
        assert_eq!(linked(&from_growth(&copies, counters_at)), PEOPLE, "40 of 40 from the counters");
        let ordered: Vec<_> = from_order(&copies[0], &copies[PEOPLE]).into_iter().map(Some).collect();
        assert_eq!(linked(&ordered), PEOPLE, "40 of 40 from one last copy");
        spy.close().await.expect("closed");
    }
}
