//! `/join/{link}`: a colleague joins, or sets a new password. Opening the link changes nothing: mail scanners do.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use heard_app::{
    components::form::Problems,
    pages::{
        account::join::{self, JoinPage},
        message::{self, Message},
    },
};

use super::{
    super::{
        super::{address::Path, reader::Reader, state::AppState},
        form::Fields,
    },
    enter, home, problems,
    sign_in::device_of,
};
use crate::service::{Account, ServiceError};

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(link): Path<String>,
) -> Response {
    match state.services.link(&link).await {
        Ok(Some(account)) => {
            let name = account.name.clone();
            form(&reader, StatusCode::OK, &link, &account, name, Problems::default())
        }
        other => refuse(&reader, other.map(|_| ())),
    }
}

fn form(
    reader: &Reader,
    status: StatusCode,
    link: &str,
    account: &Account,
    name: String,
    problems: Problems,
) -> Response {
    let model = JoinPage {
        action: format!("/join/{link}"),
        email: account.email.clone(),
        name,
        again: account.joined,
        problems,
    };
    reader.html(status, join::render(&reader.page, &model))
}

pub(in super::super::super) async fn join(
    State(state): State<AppState>,
    reader: Reader,
    Path(link): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let account = match state.services.link(&link).await {
        Ok(Some(account)) => account,
        other => return refuse(&reader, other.map(|_| ())),
    };
    // Hashing is slow: no more at once than when somebody signs in.
    let turn = state.attempts.turn().await;
    let joined = state.services.join(&link, fields.get("name"), fields.get("password"), device_of(&headers)).await;
    drop(turn);
    match joined {
        Ok(secret) => enter(&reader, &secret, home(&account.role)),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(reader.page.words(), &violations);
            let name = fields.get("name").to_owned();
            form(&reader, StatusCode::UNPROCESSABLE_ENTITY, &link, &account, name, problems)
        }
        Err(error) => refuse(&reader, Err(error)),
    }
}

fn refuse(reader: &Reader, outcome: Result<(), ServiceError>) -> Response {
    match outcome {
        Ok(()) | Err(ServiceError::NotFound(_)) => {
            let page = message::with_words(&reader.page, "link-gone-title", "link-gone-text");
            reader.html(StatusCode::GONE, page)
        }
        Err(error) => {
            tracing::error!(%error, "joining");
            reader.message(StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable)
        }
    }
}
