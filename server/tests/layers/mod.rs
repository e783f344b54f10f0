//! Who may know what: the database's crate stays behind `store`, the web framework in front of the services, and the pages
//! know neither.

use std::{collections::BTreeSet, fs, path::Path};

use crate::support::db::files;

/// A crate, and the only places below `server/src` that may name it.
const RULES: [(&str, &[&str]); 2] =
    [("sea_orm", &["store"]), ("axum", &["api", "http", "startup.rs", "test_clock.rs"])];

/// The files below a directory that name a crate, or one whose name begins like it; comments do not count.
fn that_name(name: &str, directory: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(directory) {
        let comment = match file.extension().and_then(|kind| kind.to_str()) {
            Some("rs") => "//",
            Some("toml") => "#",
            _ => continue,
        };
        let text = fs::read_to_string(&file).expect("text").replace('-', "_");
        let code = text.lines().filter(|line| !line.trim_start().starts_with(comment));
        let mut words = code.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_'));
        if words.any(|word| word.starts_with(name)) {
            found.insert(file.strip_prefix(directory).expect("a file of the directory").display().to_string());
        }
    }
    found
}

#[test]
fn only_the_store_knows_the_database_and_only_the_front_knows_http() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (name, allowed) in RULES {
        let found = that_name(name, &source);
        let place = |file: &str| allowed.iter().find(|place| Path::new(file).starts_with(place)).copied();
        let strangers: Vec<&String> = found.iter().filter(|file| place(file).is_none()).collect();
        assert!(strangers.is_empty(), "{name} is named in {strangers:?}");
        let used: BTreeSet<&str> = found.iter().filter_map(|file| place(file)).collect();
        assert_eq!(used, allowed.iter().copied().collect(), "places that need {name} no more");
    }
}

#[test]
fn the_pages_know_neither() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app");
    for (name, _) in RULES {
        assert_eq!(that_name(name, &app), BTreeSet::new(), "{name}");
    }
}
