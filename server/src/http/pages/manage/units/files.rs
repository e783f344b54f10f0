//! The tree as a file, and a file to begin with.

use axum::{extract::State, response::Response};
use heard_domain::{key::Key, language::Language, unit::UnitTree};

use super::super::{
    super::super::{signed_in::OwnerDesk, state::AppState},
    lists::file,
};
use crate::{csv_out::CsvFile, import::UNITS};

pub(in super::super::super::super) async fn export(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
) -> Response {
    let tree = match state.services.units().await {
        Ok(tree) => tree,
        Err(error) => return desk.reader.refusal(&error),
    };
    file(&desk.reader, "units.csv", csv(desk.reader.page.language, tree.as_ref()))
}

fn csv(language: Language, tree: Option<&UnitTree>) -> Result<Vec<u8>, csv::Error> {
    let mut file = CsvFile::for_spreadsheets(language, &UNITS)?;
    for unit in tree.iter().flat_map(|tree| tree.units()) {
        file.row([unit.key.as_str(), &unit.name, unit.parent.as_ref().map_or("", Key::as_str)])?;
    }
    file.finish()
}

pub(in super::super::super::super) async fn template(OwnerDesk(desk): OwnerDesk) -> Response {
    let rows = [
        ["harbour", "Harbour Works", ""],
        ["north", "Site North", "harbour"],
        ["cranes", "Cranes", "north"],
        ["south", "Site South", "harbour"],
    ];
    let written = CsvFile::for_spreadsheets(desk.reader.page.language, &UNITS).and_then(|mut file| {
        rows.into_iter().try_for_each(|row| file.row(row))?;
        file.finish()
    });
    file(&desk.reader, "units-template.csv", written)
}

#[cfg(test)]
mod tests {
    use heard_domain::unit::Unit;
    use proptest::prelude::*;

    use super::*;
    use crate::import::UnitsFile;

    proptest! {
        #[test]
        fn a_tree_that_is_read_in_again_is_the_same(
            names in proptest::collection::vec("['=+@\\-]{0,2}[^\\pC]{0,20}[^\\pC\\s]", 1..12),
            language in proptest::sample::select(Language::ALL.to_vec()),
        ) {
            let key = |place: usize| format!("unit-{place}").parse::<Key>().expect("a key");
            let unit = |(place, name): (usize, &String)| Unit {
                key: key(place),
                name: name.trim().to_owned(),
                parent: (place > 0).then(|| key(place / 2)),
            };
            let units: Vec<Unit> = names.iter().enumerate().map(unit).collect();
            let tree = UnitTree::new(&units).expect("a tree");
            let file = UnitsFile::read(&csv(language, Some(&tree)).expect("a file")).expect("a units file");
            let read = file.rows.iter().map(|row| {
                let parent = row.parent.as_deref().filter(|parent| !parent.is_empty());
                Unit {
                    key: row.key.parse().expect("a key"),
                    name: row.name.clone(),
                    parent: parent.map(|parent| parent.parse().expect("a key")),
                }
            });
            prop_assert!(file.rows.iter().all(|row| row.fault.is_none()));
            prop_assert_eq!(UnitTree::new(&read.collect::<Vec<_>>()), Ok(tree));
        }
    }
}
