//! `/manage/units/import`: send a file, look at what it would change, confirm it.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::{
        import::ImportState,
        units::{self, Added, Moved, Removed, Renamed, UnitsImport},
    },
};

use super::super::{
    super::{
        super::{
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        upload::Upload,
    },
    lists::{Sent, line_errors, status},
};
use crate::{
    import::UnitsFile,
    service::{ServiceError, UnitImport, UnitsPreview},
};

pub(in super::super::super::super) async fn show(OwnerDesk(desk): OwnerDesk) -> Response {
    desk.reader.html(StatusCode::OK, units::import(&desk.reader.page, &UnitsImport::default()))
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
    if sent.is_empty() {
        return again(&desk, &sent, Sent::missing(words));
    }
    match UnitsFile::read(sent.bytes) {
        Err(error) => again(&desk, &sent, sent.refused(words, &error, "units-import-columns")),
        Ok(file) => {
            let outcome = go_on(&state, &desk, &sent, &file, upload.text("seen")).await;
            outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
        }
    }
}

/// Asks for the file again.
fn again(desk: &Desk, sent: &Sent<'_>, problems: Problems) -> Response {
    let state = ImportState { text: sent.text.clone(), problems, ..ImportState::default() };
    let model = UnitsImport { state, ..UnitsImport::default() };
    desk.reader.html(status(&model.state), units::import(&desk.reader.page, &model))
}

/// Shows what would change; or, where that was `seen`, imports it.
async fn go_on(
    state: &AppState,
    desk: &Desk,
    sent: &Sent<'_>,
    file: &UnitsFile,
    seen: Option<&str>,
) -> Result<Response, ServiceError> {
    let owner = state.services.owning(desk.actor())?;
    let mut stale = false;
    if let Some(seen) = seen {
        match owner.confirm_units(&file.rows, seen).await {
            Ok(_) => return Ok(Redirect::to("/manage/units?done=imported").into_response()),
            Err(ServiceError::Conflict { rule: "tree-changed", .. }) => stale = true,
            Err(ServiceError::Invalid(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let UnitsPreview { change, errors, units, fingerprint } = owner.preview_units(&file.rows).await?;
    let value = |row: usize, field: &str| file.rows.get(row).map(|row| cell(row, field)).unwrap_or_default();
    let state = ImportState {
        text: sent.text.clone(),
        errors: line_errors(errors, &file.lines, value),
        seen: Some(fingerprint),
        stale,
        ..ImportState::default()
    };
    let model = UnitsImport {
        state,
        added: change
            .added
            .into_iter()
            .map(|unit| Added { key: unit.key, name: unit.name, below: unit.below })
            .collect(),
        renamed: change
            .renamed
            .into_iter()
            .map(|unit| Renamed { key: unit.key, from: unit.from, to: unit.to })
            .collect(),
        moved: change
            .moved
            .into_iter()
            .map(|unit| Moved { key: unit.key, name: unit.name, from: unit.from, to: unit.to })
            .collect(),
        removed: change
            .removed
            .into_iter()
            .map(|unit| Removed { key: unit.key, name: unit.name, people: unit.people })
            .collect(),
        reordered: change.reordered,
        total: units,
    };
    Ok(desk.reader.html(status(&model.state), units::import(&desk.reader.page, &model)))
}

fn cell(row: &UnitImport, field: &str) -> String {
    match field {
        "key" => row.key.clone(),
        "parent" => row.parent.clone().unwrap_or_default(),
        _ => row.name.clone(),
    }
}
