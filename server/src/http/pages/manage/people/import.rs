//! `/manage/people/import`: send a file, look at what it would change, confirm it.

use std::collections::BTreeMap;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::{
        import::ImportState,
        people::{self, Changed, PeopleImport, Somebody},
    },
};
use heard_domain::person::ListedPerson;

use super::super::{
    super::{
        super::{
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        upload::Upload,
    },
    lists::{Sent, line_errors, names, status},
};
use crate::{
    import::PeopleFile,
    service::{self, PeoplePreview, Person, ServiceError},
};

pub(in super::super::super::super) async fn show(OwnerDesk(desk): OwnerDesk) -> Response {
    let state = ImportState { keep_others: Some(true), ..ImportState::default() };
    let model = PeopleImport { state, ..PeopleImport::default() };
    desk.reader.html(StatusCode::OK, people::import(&desk.reader.page, &model))
}

pub(in super::super::super::super) async fn send(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let upload = match Upload::read(request, &state).await {
        Ok(upload) => upload,
        Err(error) => return error.page(&desk.reader),
    };
    let sent = Sent::of(&upload);
    let words = desk.reader.page.words();
    // Nobody is taken off the list unless somebody says so.
    let keep_others = upload.text("others") != Some("remove");
    if sent.is_empty() {
        return again(&desk, &sent, keep_others, Sent::missing(words));
    }
    match PeopleFile::read(sent.bytes) {
        Err(error) => again(&desk, &sent, keep_others, sent.refused(words, &error, "people-import-columns")),
        Ok(PeopleFile { rows, lines }) => {
            let list = service::PeopleImport { rows, keep_others };
            let outcome = go_on(&state, &desk, &sent, &list, &lines, upload.text("seen")).await;
            outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
        }
    }
}

/// Asks for the file again.
fn again(desk: &Desk, sent: &Sent<'_>, keep_others: bool, problems: Problems) -> Response {
    let (text, keep_others) = (sent.text.clone(), Some(keep_others));
    let state = ImportState { text, keep_others, problems, ..ImportState::default() };
    let model = PeopleImport { state, ..PeopleImport::default() };
    desk.reader.html(status(&model.state), people::import(&desk.reader.page, &model))
}

/// Shows what would change; or, where that was `seen`, imports it.
async fn go_on(
    state: &AppState,
    desk: &Desk,
    sent: &Sent<'_>,
    list: &service::PeopleImport,
    lines: &[usize],
    seen: Option<&str>,
) -> Result<Response, ServiceError> {
    let owner = state.services.owning(desk.actor())?;
    let mut stale = false;
    if let Some(seen) = seen {
        match owner.confirm_people(list, seen).await {
            Ok(_) => return Ok(Redirect::to("/manage/people?done=imported").into_response()),
            Err(ServiceError::Conflict { rule: "list-changed", .. }) => stale = true,
            Err(ServiceError::Invalid(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let PeoplePreview { change, errors, people, fingerprint } = owner.preview_people(list).await?;
    let tree = state.services.units().await?;
    let value = |row: usize, field: &str| list.rows.get(row).map(|row| cell(row, field)).unwrap_or_default();
    let state = ImportState {
        text: sent.text.clone(),
        keep_others: Some(list.keep_others),
        errors: line_errors(errors, lines, value),
        seen: Some(fingerprint),
        stale,
        ..ImportState::default()
    };
    let names = names(tree.as_ref());
    let one = |person: &Person| somebody(&names, person);
    let model = PeopleImport {
        state,
        added: change.added.iter().map(one).collect(),
        changed: change.changed.iter().map(|(from, to)| Changed { from: one(from), to: one(to) }).collect(),
        removed: change.removed.iter().map(one).collect(),
        total: people,
    };
    Ok(desk.reader.html(status(&model.state), people::import(&desk.reader.page, &model)))
}

fn somebody(names: &BTreeMap<&str, String>, person: &Person) -> Somebody {
    let unit = person.unit.as_str();
    Somebody {
        address: person.address.as_str().to_owned(),
        unit: names.get(unit).cloned().unwrap_or_else(|| unit.to_owned()),
        language: person.language,
        leader: person.leader,
    }
}

fn cell(row: &ListedPerson, field: &str) -> String {
    match field {
        "unit" => row.unit.clone(),
        "language" => row.language.clone(),
        "leader" => row.leader.clone(),
        _ => row.address.clone(),
    }
}
