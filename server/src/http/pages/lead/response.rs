//! `/lead/responses/{id}`: a draft to go on with, or what is published and may be added to.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::lead::{
        Done,
        published::{self, PublishedPage, UpdateFields},
        withdraw::{self, WithdrawPage},
    },
};
use heard_domain::response::News;

use super::{
    super::{
        super::{
            address::{Path, Query},
            signed_in::{Desk, LeaderDesk},
            state::AppState,
        },
        form::Fields,
    },
    What, about, number, problems, read,
    respond::{Form, Shown, kept},
};
use crate::service::ServiceError;

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
    Query(What { done }): Query<What>,
) -> Response {
    let page = async {
        let (id, done) = (number(&id)?, Done::read(&done));
        let leading = state.services.leading(desk.actor())?;
        match leading.draft(id).await {
            Ok(draft) => {
                let form = Form { state: &state, desk: &desk, subject: draft.subject, draft: Some((id, draft.author)) };
                form.page(StatusCode::OK, kept(&draft.wording), Shown { done, ..Shown::default() })
            }
            Err(ServiceError::NotFound(_)) => {
                let response = leading.response(id).await?;
                // The form begins with how far it has got by now.
                let fields = UpdateFields {
                    status: response.status_now().name().to_owned(),
                    language: desk.reader.page.language.tag().to_owned(),
                    ..UpdateFields::default()
                };
                published(&state, &desk, StatusCode::OK, response, fields, done, Problems::default())
            }
            Err(error) => Err(error),
        }
    };
    page.await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

fn published(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    response: heard_domain::response::Response,
    fields: UpdateFields,
    done: Option<Done>,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let about = about(state, &response.subject)?;
    let model = PublishedPage { about, response, fields, problems, done, today: state.services.today() };
    Ok(desk.reader.html(status, published::render(&desk.reader.page, &model)))
}

/// What was written in a draft: kept, shown or published.
pub(in super::super::super) async fn send(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let page = async {
        let id = number(&id)?;
        let leading = state.services.leading(desk.actor())?;
        let (subject, author) = match leading.draft(id).await {
            Ok(draft) => (draft.subject, draft.author),
            // Published by somebody else in the meantime: what was typed is given back all the same.
            Err(ServiceError::NotFound(_)) => (leading.response(id).await?.subject, String::new()),
            Err(error) => return Err(error),
        };
        Form { state: &state, desk: &desk, subject, draft: Some((id, author)) }.act(&fields).await
    };
    page.await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn update(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let sent = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let page = async {
        let id = number(&id)?;
        let leading = state.services.leading(desk.actor())?;
        let text = |name: &str| sent.get(name).to_owned();
        let fields =
            UpdateFields { text: text("text"), status: text("status"), next: text("next"), language: text("language") };
        let own = desk.reader.page.language;
        let (language, status, next) = read(&fields.language, &fields.status, &fields.next, own);
        let words = desk.reader.page.words();
        let (status, problems) = match leading
            .update(id, News { language, status, text: fields.text.clone(), next })
            .await
        {
            Ok(()) => return Ok(Redirect::to(&format!("/lead/responses/{id}?done=updated")).into_response()),
            Err(ServiceError::Invalid(violations)) => (StatusCode::UNPROCESSABLE_ENTITY, problems(words, &violations)),
            Err(ServiceError::Unavailable(cause)) => {
                tracing::error!(cause, "an update");
                (StatusCode::SERVICE_UNAVAILABLE, Problems::one("", words.get("lead-not-stored")))
            }
            Err(error) => return Err(error),
        };
        published(&state, &desk, status, leading.response(id).await?, fields, None, problems)
    };
    page.await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn re_ask(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let sent = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let done = async {
        let id = number(&id)?;
        state.services.leading(desk.actor())?.re_ask(id, sent.get("re_ask") == "yes").await?;
        Ok(Redirect::to(&format!("/lead/responses/{id}?done=re-ask")).into_response())
    };
    done.await.unwrap_or_else(|error: ServiceError| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn ask_to_withdraw(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
) -> Response {
    let page = async {
        let id = number(&id)?;
        let draft = state.services.leading(desk.actor())?.draft(id).await?;
        let model = WithdrawPage { id, about: about(&state, &draft.subject)? };
        Ok(desk.reader.html(StatusCode::OK, withdraw::render(&desk.reader.page, &model)))
    };
    page.await.unwrap_or_else(|error: ServiceError| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn withdraw(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(id): Path<String>,
) -> Response {
    let done = async {
        state.services.leading(desk.actor())?.withdraw(number(&id)?).await?;
        Ok(Redirect::to("/lead?done=withdrawn").into_response())
    };
    done.await.unwrap_or_else(|error: ServiceError| desk.reader.refusal(&error))
}
