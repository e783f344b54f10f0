//! `/manage/pulses`.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::{FieldProblem, Problems},
    pages::manage::pulses::{self, NewPulsePage, PulseLine, PulsePage, PulsesPage, ReadyLine},
};
use heard_domain::{catalogue, language::Language, survey::Questionnaire};

use super::{
    super::{
        super::{
            address::Path,
            security::Framing,
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        form::Fields,
    },
    line,
};
use crate::service::{Cadence, NewPulse, Pulse, ServiceError, Waiting};

pub(in super::super::super) async fn list(State(state): State<AppState>, OwnerDesk(desk): OwnerDesk) -> Response {
    let pulses = match state.services.pulses().await {
        Ok(pulses) => pulses,
        Err(error) => return desk.reader.refusal(&error),
    };
    let language = desk.reader.page.language;
    let pulses = pulses.into_iter().map(|pulse| PulseLine {
        title: pulse.questionnaire.title.get(language).to_owned(),
        cadence: pulse.cadence.name(),
        questions: pulse.questionnaire.questions.len(),
        waves: state.services.history(&pulse.slug).len(),
        slug: pulse.slug,
    });
    let model = PulsesPage { pulses: pulses.collect() };
    desk.reader.html(StatusCode::OK, pulses::render(&desk.reader.page, &model))
}

/// The form, as typed.
struct Typed {
    ready: String,
    slug: String,
    cadence: String,
}

pub(in super::super::super) async fn choose(OwnerDesk(desk): OwnerDesk) -> Response {
    let typed =
        Typed { ready: "weekly-pulse".to_owned(), slug: String::new(), cadence: Cadence::Monthly.name().to_owned() };
    form(&desk, StatusCode::OK, typed, Problems::default())
}

fn form(desk: &Desk, status: StatusCode, typed: Typed, problems: Problems) -> Response {
    let ready = match catalogue::ready_pulses() {
        Ok(ready) => ready,
        Err(error) => return desk.reader.refusal(&ServiceError::Unavailable(error.to_string())),
    };
    let language = desk.reader.page.language;
    let ready = ready.into_iter().map(|ready| ReadyLine {
        key: ready.key.to_string(),
        title: ready.questionnaire.title.get(language).to_owned(),
        summary: ready.summary.get(language).to_owned(),
        questions: questions(&ready.questionnaire, language),
    });
    let model = NewPulsePage {
        ready: ready.collect(),
        chosen: typed.ready,
        slug: typed.slug,
        cadence: typed.cadence,
        cadences: Cadence::ALL.map(Cadence::name).into(),
        problems,
    };
    desk.reader.html(status, pulses::new(&desk.reader.page, &model))
}

fn questions(questionnaire: &Questionnaire, language: Language) -> Vec<String> {
    questionnaire.questions.iter().map(|question| question.text.get(language).to_owned()).collect()
}

pub(in super::super::super) async fn create(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let typed = Typed {
        ready: fields.get("ready").to_owned(),
        slug: fields.get("slug").trim().to_owned(),
        cadence: fields.get("cadence").to_owned(),
    };
    let slug = if typed.slug.is_empty() { &typed.ready } else { &typed.slug };
    let new = NewPulse {
        slug: slug.clone(),
        ready: Some(typed.ready.clone()),
        questionnaire: None,
        cadence: cadence(&typed.cadence),
    };
    let created = async { state.services.owning(desk.actor())?.create_pulse(new).await };
    let words = desk.reader.page.words();
    let (status, problems) = match created.await {
        Ok(pulse) => return Redirect::to(&format!("/manage/pulses/{}", pulse.slug)).into_response(),
        Err(ServiceError::Invalid(violations)) => {
            let problem = |field: &str| match field {
                "slug" if !typed.slug.is_empty() => ("slug", "problem-slug"),
                _ => ("ready", "problem-ready"),
            };
            let problems = violations.iter().map(|violation| {
                let (field, key) = problem(&violation.field);
                FieldProblem { field: field.to_owned(), text: words.get(key) }
            });
            (StatusCode::UNPROCESSABLE_ENTITY, Problems(problems.collect()))
        }
        Err(ServiceError::Conflict { .. }) => {
            (StatusCode::CONFLICT, Problems::one("slug", words.get("problem-slug-taken")))
        }
        Err(error) => return desk.reader.refusal(&error),
    };
    form(&desk, status, typed, problems)
}

fn cadence(name: &str) -> Cadence {
    Cadence::ALL.into_iter().find(|cadence| cadence.name() == name).unwrap_or(Cadence::None)
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
) -> Response {
    match state.services.pulse(&slug).await {
        Ok(pulse) => {
            let document = pulses::one(&desk.reader.page, &model(&state, &desk, pulse));
            desk.reader.html_with(StatusCode::OK, document, Framing::Frames)
        }
        Err(error) => desk.reader.refusal(&error),
    }
}

fn model(state: &AppState, desk: &Desk, pulse: Pulse) -> PulsePage {
    let language = desk.reader.page.language;
    let now = state.services.now();
    let waves = state.services.history(&pulse.slug);
    PulsePage {
        title: pulse.questionnaire.title.get(language).to_owned(),
        questions: questions(&pulse.questionnaire, language),
        cadence: pulse.cadence.name().to_owned(),
        cadences: Cadence::ALL.map(Cadence::name).into(),
        repeats: pulse.repeats,
        waiting: state.services.waiting(&pulse).map(|waiting| match waiting {
            Waiting::ForTheClose => "close",
            Waiting::ForAResponse => "response",
            Waiting::ForSomebody => "somebody",
        }),
        waves: waves.iter().rev().map(|wave| line(wave, language, now)).collect(),
        slug: pulse.slug,
    }
}

pub(in super::super::super) async fn change_cadence(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let changed = async {
        let pulse = state.services.pulse(&slug).await?;
        state
            .services
            .owning(desk.actor())?
            .change_cadence(&pulse, cadence(fields.get("cadence")), fields.get("repeats") == "yes")
            .await
    };
    match changed.await {
        Ok(()) => Redirect::to(&format!("/manage/pulses/{slug}")).into_response(),
        Err(error) => desk.reader.refusal(&error),
    }
}
