//! Backups are for their owner's eyes, and nothing that failed stands in their way.

use std::fs;

use heard_domain::person::ListedPerson;
use heard_server::service::Actor;

use super::{heard, printed};
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    organisation::{Shape, one_question},
    rows,
};

#[tokio::test]
async fn a_backup_is_for_its_owner_only_and_replaces_what_a_failed_one_left() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        let operator = Actor::operator();
        let ann = ListedPerson {
            unit: "team-a".to_owned(),
            address: "ann@example.org".to_owned(),
            ..ListedPerson::default()
        };
        let ann = app.services.owning(&operator).expect("an owner").add_person(&ann).await.expect("a person");
        let to = db.directory.join("heard.backup");
        let part = db.directory.join("heard.backup.part");
        fs::write(&part, "what is left of a backup that failed\n".repeat(1_000)).expect("a file");
        printed(&db, &["backup", "--to", &to.display().to_string()]);
        let backup = fs::read_to_string(&to).expect("the backup");
        assert!(backup.contains("board_secret") && !backup.contains("failed"));
        assert!(!part.exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&to).expect("the backup").permissions().mode() & 0o777, 0o600);
        }
        let fresh = TestDb::sqlite();
        let said = printed(&fresh, &["restore", "--from", &to.display().to_string()]);
        assert!(said.contains("rows restored"), "{said}");
        let people = &rows::all(&fresh).await["person"];
        assert!(people.len() == 1 && people[0].cells.contains(&ann.id), "the list comes back, ids and all");
    }
}

#[tokio::test]
async fn a_backup_takes_no_other_files_place() {
    let db = TestDb::sqlite();
    let _app = TestApp::start(&db).await;
    let to = db.directory.join("heard.backup");
    let beside = db.directory.join("heard.part");
    for file in [&to, &beside] {
        fs::write(file, "of somebody else").expect("a file");
    }
    let arguments = ["backup", "--to", &to.display().to_string()];
    let output = heard(&db, &arguments);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("is there already"));
    fs::remove_file(&to).expect("removed");
    printed(&db, &arguments);
    assert_eq!(fs::read_to_string(&beside).expect("the file"), "of somebody else");
}
