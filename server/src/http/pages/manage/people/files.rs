//! The list as a file, and a file to begin with.

use axum::{extract::State, response::Response};
use heard_domain::language::Language;

use super::super::{
    super::super::{signed_in::OwnerDesk, state::AppState},
    lists::file,
};
use crate::{csv_out::CsvFile, import::PEOPLE, service::Person};

pub(in super::super::super::super) async fn export(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
) -> Response {
    let people = async { state.services.owning(desk.actor())?.people().await };
    match people.await {
        Ok(people) => file(&desk.reader, "people.csv", csv(desk.reader.page.language, &people)),
        Err(error) => desk.reader.refusal(&error),
    }
}

fn csv(language: Language, people: &[Person]) -> Result<Vec<u8>, csv::Error> {
    let mut file = CsvFile::for_spreadsheets(language, &PEOPLE)?;
    for person in people {
        let leader = if person.leader { "yes" } else { "no" };
        file.row([person.unit.as_str(), person.address.as_str(), person.language.tag(), leader])?;
    }
    file.finish()
}

pub(in super::super::super::super) async fn template(OwnerDesk(desk): OwnerDesk) -> Response {
    let rows = [["north", "ada@example.org", "en", "yes"], ["cranes", "bo@example.org", "ar", "no"]];
    let written = CsvFile::for_spreadsheets(desk.reader.page.language, &PEOPLE).and_then(|mut file| {
        rows.into_iter().try_for_each(|row| file.row(row))?;
        file.finish()
    });
    file(&desk.reader, "people-template.csv", written)
}
