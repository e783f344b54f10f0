//! Texts: every key that is used exists, and what is translated is complete.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use time::macros::datetime;

use super::*;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| if path.is_dir() { files(&path, ending) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .collect()
}

/// The messages of a file and the arguments that each of them takes.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =")
            && !line.starts_with([' ', '}'])
        {
            assert!(messages.insert(key.to_owned(), BTreeSet::new()).is_none(), "{key} is there twice");
            current = Some(key.to_owned());
        }
        let arguments = line.split('$').skip(1).map(|rest| {
            rest.split(|character: char| !character.is_alphanumeric()).next().unwrap_or_default().to_owned()
        });
        if let Some(current) = &current {
            messages.entry(current.clone()).or_default().extend(arguments);
        }
    }
    messages
}

fn language(tag: &str) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    files(&root().join("locales").join(tag), "ftl")
        .into_iter()
        .map(|path| {
            let area = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (area, messages(&fs::read_to_string(&path).expect("a text file")))
        })
        .collect()
}

#[test]
fn every_key_that_is_used_exists_in_english() {
    let english: BTreeSet<String> = language("en").into_values().flat_map(BTreeMap::into_keys).collect();
    for path in files(&root().join("src"), "rs") {
        let source = fs::read_to_string(&path).expect("a source file");
        // Spaces are taken out, because a call may be broken into lines.
        let source: String = source.split_whitespace().collect();
        for call in [
            "words.get(\"",
            "words.with(\"",
            "words.around(\"",
            "words().get(\"",
            "words().with(\"",
            "sentence(words,\"",
        ] {
            for rest in source.split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                assert!(english.contains(key), "{} uses {key}", path.display());
            }
        }
    }
}

#[test]
fn every_file_is_an_area_and_no_key_is_in_two() {
    for tag in Language::ALL.map(Language::tag) {
        let mut seen = BTreeSet::new();
        for (area, messages) in language(tag) {
            assert!(AREAS.contains(&area.as_str()), "{tag}/{area}.ftl is no area");
            for key in messages.into_keys() {
                assert!(seen.insert(key.clone()), "{tag}: {key} is in two areas");
            }
        }
    }
}

#[test]
fn every_language_has_every_text_with_the_same_arguments() {
    let english = language("en");
    assert!(!english.is_empty());
    for tag in Language::ALL.map(Language::tag) {
        let own = language(tag);
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "files of {tag}");
        for (area, messages) in own {
            assert_eq!(Some(&messages), english.get(&area), "{tag}/{area}.ftl");
        }
    }
}

#[test]
fn every_message_can_be_read_in_its_own_language() {
    for language in Language::ALL {
        for (key, arguments) in self::language(language.tag()).into_values().flatten() {
            let args: HashMap<Cow<'static, str>, FluentValue<'_>> =
                arguments.into_iter().map(|name| (name.into(), FluentValue::from(3))).collect();
            let text = TEXTS.lookup_single_language(&identifier(language), &key, Some(&args));
            assert!(text.is_ok_and(|text| !text.is_empty()), "{language:?} {key}");
        }
    }
}

#[test]
fn dates_are_the_organisations_own() {
    let zone = TimeZone::get("Europe/Berlin").expect("a known zone");
    let words = Words(Language::En);
    let at = datetime!(2026-11-24 23:05 UTC);
    assert_eq!(words.date(&zone, at), "Wednesday 25 November");
    assert_eq!(words.time(&zone, at), "00:05");
    assert_eq!(words.date_time(&zone, at), "Wednesday 25 November, 00:05");
}

#[test]
fn a_text_is_cut_where_markup_goes() {
    let (before, after) = Words(Language::En).around("promise-group", "people", &[("count", 1.into())]);
    assert!(before.ends_with("has "));
    assert_eq!(after, " person.");
}

#[test]
fn only_right_to_left_languages_isolate_arguments() {
    for (language, isolates) in
        [(Language::En, false), (Language::De, false), (Language::Ar, true), (Language::He, true)]
    {
        let text = Words(language).with("promise-changed", &[("what", "X".into())]);
        assert_eq!(text.contains("\u{2068}X\u{2069}"), isolates, "{language:?}: {text}");
    }
}
