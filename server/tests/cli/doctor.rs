//! What the doctor says of the machine that runs the tests.

use std::{fs::Permissions, os::unix::fs::PermissionsExt as _};

use super::{heard, printed};
use crate::support::{app::TestApp, db::TestDb};

#[tokio::test]
async fn the_doctor_names_what_it_found_and_whose_limits_it_has_seen() {
    let db = TestDb::sqlite();
    let _app = TestApp::start(&db).await;
    let said = printed(&db, &["doctor"]);
    let kinds: Vec<&str> = said.lines().map(|line| line.split("  ").next().unwrap_or_default().trim()).collect();
    assert!(kinds.iter().all(|kind| ["ok", "note", "unknown"].contains(kind)), "{said}");
    assert!(said.contains("Core dumps are") && said.contains("in this shell"), "{said}");
    assert!(said.contains("Only its owner can read the key directory."), "{said}");
}

#[tokio::test]
async fn keys_that_others_can_read_must_be_mended() {
    let db = TestDb::sqlite();
    let _app = TestApp::start(&db).await;
    std::fs::set_permissions(db.keys(), Permissions::from_mode(0o750)).expect("permissions");
    let output = heard(&db, &["doctor"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("bad      Other users"));
}
