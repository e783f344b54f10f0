//! `/manage/pulses/{pulse}/questions`, and `/preview` beside it.

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::pages::manage::{
    preview::{self, PreviewPage},
    questions::{
        self, QuestionsPage,
        at::{At, Fault, Why},
        draft::{Change, Draft},
    },
};
use heard_domain::{catalogue, language::Language, survey::Questionnaire, wave::Preset};

use super::{
    super::{
        super::{
            address::{Path, Query},
            cookie,
            security::Framing,
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        form::Fields,
        language::DAYS,
    },
    Done,
};
use crate::service::{Pulse, ServiceError};

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
    Query(Done { done }): Query<Done>,
) -> Response {
    let model = match stored(&state, &desk, &slug).await {
        Ok((_, model)) => QuestionsPage { saved: !done.is_empty(), ..model },
        Err(error) => return desk.reader.refusal(&error),
    };
    page(&desk, StatusCode::OK, &model)
}

/// The page of what is stored, and the pulse that it is stored in.
async fn stored(state: &AppState, desk: &Desk, slug: &str) -> Result<(Pulse, QuestionsPage), ServiceError> {
    let pulse = state.services.pulse(slug).await?;
    let model = QuestionsPage {
        title: pulse.questionnaire.title.get(desk.reader.page.language).to_owned(),
        draft: Draft::of(&pulse.questionnaire),
        asked: state.services.asked(slug).await?,
        languages: desk.reader.page.languages.clone(),
        ready: catalogue::ready_pulses().map_err(|error| ServiceError::Unavailable(error.to_string()))?,
        seen: pulse.version()?,
        faults: Vec::new(),
        focus: None,
        saved: false,
        slug: pulse.slug.clone(),
    };
    Ok((pulse, model))
}

fn page(desk: &Desk, status: StatusCode, model: &QuestionsPage) -> Response {
    desk.reader.html_with(status, questions::render(&desk.reader.page, model), Framing::Frames)
}

/// A button of the form: saves, or shows the form with everything that was typed and one thing changed.
pub(in super::super::super) async fn change(
    State(state): State<AppState>,
    OwnerDesk(mut desk): OwnerDesk,
    Path(slug): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let chosen = choose(&mut desk, fields.get("lang"));
    let mut model = match stored(&state, &desk, &slug).await {
        Ok((_, stored)) => {
            QuestionsPage { draft: Draft::read(fields.pairs()), seen: fields.get("seen").to_owned(), ..stored }
        }
        Err(error) => return desk.reader.refusal(&error),
    };
    if fields.get("do") == "save" && chosen.is_none() {
        return save(&state, &desk, model).await;
    }
    let mut status = StatusCode::OK;
    if let Some(change) = Change::read(fields.pairs()) {
        let first = model.first();
        match model.draft.change(&change, &model.ready, first) {
            Ok(focus) => model.focus = Some(focus),
            Err(fault) => {
                status = StatusCode::UNPROCESSABLE_ENTITY;
                model.faults = vec![fault];
            }
        }
    }
    let mut response = page(&desk, status, &model);
    if let Some(language) = chosen
        && let Some(value) = cookie::set(cookie::LANGUAGE, language.tag(), DAYS, desk.reader.secure)
    {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

/// Takes up the language of that tag, if the organisation offers it.
fn choose(desk: &mut Desk, tag: &str) -> Option<Language> {
    let page = &mut desk.reader.page;
    let chosen = Language::from_tag(tag).filter(|language| page.languages.contains(language));
    page.language = chosen.unwrap_or(page.language);
    chosen
}

async fn save(state: &AppState, desk: &Desk, mut model: QuestionsPage) -> Response {
    let questionnaire = match model.draft.build(&model.languages, &model.asked) {
        Ok(questionnaire) => questionnaire,
        Err(faults) => {
            model.faults = faults;
            return page(desk, StatusCode::UNPROCESSABLE_ENTITY, &model);
        }
    };
    let saved = async {
        let owner = state.services.owning(desk.actor())?;
        owner.change_questions(&model.slug, &questionnaire, Some(&model.seen)).await
    };
    match saved.await {
        Ok(pulse) => Redirect::to(&format!("/manage/pulses/{}/questions?done=1", pulse.slug)).into_response(),
        Err(ServiceError::Conflict { rule: "changed-meanwhile", .. }) => match stored(state, desk, &model.slug).await {
            Ok((_, now)) => {
                // Saving again is a decision: from here on what the other has saved is seen.
                model.seen = now.seen;
                model.faults = vec![Fault { at: At::Page, why: Why::ChangedMeanwhile }];
                page(desk, StatusCode::CONFLICT, &model)
            }
            Err(error) => desk.reader.refusal(&error),
        },
        Err(error) => desk.reader.refusal(&error),
    }
}

/// The language that a preview is looked at in.
#[derive(serde::Deserialize)]
pub(in super::super::super) struct Look {
    #[serde(default)]
    lang: String,
}

/// What is stored, as people will see it.
pub(in super::super::super) async fn preview(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
    Query(Look { lang }): Query<Look>,
) -> Response {
    match state.services.pulse(&slug).await {
        Ok(pulse) => look(&state, desk, &lang, pulse.questionnaire),
        Err(error) => desk.reader.refusal(&error),
    }
}

/// What was typed into the form, as people would see it. Changes nothing.
pub(in super::super::super) async fn preview_typed(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
    Query(Look { lang }): Query<Look>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let asked = async { state.services.asked(&state.services.pulse(&slug).await?.slug).await };
    match asked.await {
        Ok(asked) => look(&state, desk, &lang, Draft::read(fields.pairs()).sketch(&asked)),
        Err(error) => desk.reader.refusal(&error),
    }
}

fn look(state: &AppState, mut desk: Desk, lang: &str, questionnaire: Questionnaire) -> Response {
    choose(&mut desk, lang);
    let preset = state.services.organisation().map_or(Preset::Standard, |organisation| organisation.preset);
    let document = preview::render(&desk.reader.page, &PreviewPage { questionnaire, preset });
    desk.reader.html_with(StatusCode::OK, document, Framing::Framed)
}
