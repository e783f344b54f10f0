//! `/lead/{unit}/{pulse}/{wave}/respond`, and the same form for drafts.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::lead::{
        Done, form_address,
        respond::{self, RespondPage, ResponseFields},
    },
};
use heard_domain::{
    key::Key,
    language::Language,
    response::{self, Subject, Wording},
    wave::Phase,
};
use serde::Deserialize;

use super::{
    super::{
        super::{
            address::{Path, Query},
            signed_in::{Desk, LeaderDesk},
            state::AppState,
        },
        form::Fields,
    },
    about, problems, read,
};
use crate::service::{Leading, ServiceError};

/// Which question is answered.
#[derive(Debug, Deserialize)]
pub(in super::super::super) struct Asked {
    /// Its key; the wave as a whole where it is missing.
    question: Option<String>,
}

/// A form in progress.
pub(super) struct Form<'a> {
    pub(super) state: &'a AppState,
    pub(super) desk: &'a Desk,
    pub(super) subject: Subject,
    /// Number of the draft, once there is one, and who wrote it last.
    pub(super) draft: Option<(i64, String)>,
}

/// What a form shows besides what was typed.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) problems: Problems,
    pub(super) preview: Option<response::Response>,
    pub(super) done: Option<Done>,
}

pub(in super::super::super) async fn form(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(path): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let page = async {
        let subject = subject(&state, &desk, path, asked).await?;
        let about = about(&state, &subject)?;
        let fields = ResponseFields {
            heard: about.prefilled(desk.reader.page.words()),
            owner: desk.actor().name.clone(),
            language: desk.reader.page.language.tag().to_owned(),
            ..ResponseFields::default()
        };
        Form { state: &state, desk: &desk, subject, draft: None }.page(StatusCode::OK, fields, Shown::default())
    };
    page.await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn send(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Path(path): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let page = async {
        let subject = subject(&state, &desk, path, asked).await?;
        Form { state: &state, desk: &desk, subject, draft: None }.act(&fields).await
    };
    page.await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

/// What an address names, if the leader may speak for it and anybody has been asked.
async fn subject(
    state: &AppState,
    desk: &Desk,
    (unit, pulse, wave): (String, String, String),
    asked: Asked,
) -> Result<Subject, ServiceError> {
    let key = |text: &str, what| text.parse::<Key>().map_err(|_| ServiceError::NotFound(what));
    let number = wave.parse().map_err(|_| ServiceError::NotFound("wave"))?;
    let (unit, pulse) = (key(&unit, "unit")?, key(&pulse, "pulse")?);
    let question = asked.question.map(|question| key(&question, "question")).transpose()?;
    let found = state.services.leading(desk.actor())?.findings(&unit, pulse.as_str(), number).await?;
    if found.wave.phase(state.services.now()) == Phase::Scheduled {
        return Err(ServiceError::NotFound("wave"));
    }
    Ok(Subject { unit, pulse, wave: number, question })
}

impl Form<'_> {
    /// Does what the pressed button says, and gives everything that was typed back where it cannot.
    pub(super) async fn act(self, sent: &Fields) -> Result<Response, ServiceError> {
        let fields = typed(sent);
        let leading = self.state.services.leading(self.desk.actor())?;
        let outcome = match sent.get("do") {
            "publish" => self.publish(&leading, &fields).await.map(Some),
            "preview" => Ok(None),
            // A draft is what is least surprising: browsers may press the first button by themselves.
            _ => self.save(&leading, &fields).await.map(Some),
        };
        let refused = match outcome {
            Ok(Some(to)) => return Ok(Redirect::to(&to).into_response()),
            Ok(None) => match leading.preview(&self.subject, wording(&fields, self.desk.reader.page.language)).await {
                Ok(preview) => {
                    let shown = Shown { preview: Some(preview), ..Shown::default() };
                    return self.page(StatusCode::OK, fields, shown);
                }
                Err(error) => error,
            },
            Err(error) => error,
        };
        let words = self.desk.reader.page.words();
        let (status, problems) = match refused {
            ServiceError::Invalid(violations) => (StatusCode::UNPROCESSABLE_ENTITY, problems(words, &violations)),
            ServiceError::Conflict { rule: "published", .. } => {
                (StatusCode::CONFLICT, Problems::one("", words.get("lead-published-meanwhile")))
            }
            ServiceError::Unavailable(cause) => {
                tracing::error!(cause, "a response");
                (StatusCode::SERVICE_UNAVAILABLE, Problems::one("", words.get("lead-not-stored")))
            }
            other => return Err(other),
        };
        self.page(status, fields, Shown { problems, ..Shown::default() })
    }

    async fn save(&self, leading: &Leading<'_>, fields: &ResponseFields) -> Result<String, ServiceError> {
        let wording = wording(fields, self.desk.reader.page.language);
        let id = match &self.draft {
            None => leading.save_draft(&self.subject, wording).await?,
            Some((id, _)) => {
                leading.change_draft(*id, wording).await?;
                *id
            }
        };
        Ok(format!("/lead/responses/{id}?done=saved"))
    }

    async fn publish(&self, leading: &Leading<'_>, fields: &ResponseFields) -> Result<String, ServiceError> {
        let wording = wording(fields, self.desk.reader.page.language);
        let id = match &self.draft {
            None => leading.publish_new(&self.subject, wording).await?,
            Some((id, _)) => leading.publish(*id, Some(wording)).await?,
        };
        Ok(format!("/lead/responses/{id}?done=published"))
    }

    /// The form with what was typed.
    pub(super) fn page(
        self,
        status: StatusCode,
        fields: ResponseFields,
        shown: Shown,
    ) -> Result<Response, ServiceError> {
        let about = about(self.state, &self.subject)?;
        let action = match &self.draft {
            Some((id, _)) => format!("/lead/responses/{id}"),
            None => form_address(&about.unit, &about.wave, about.question.as_deref()),
        };
        let Shown { problems, preview, done } = shown;
        let today = self.state.services.today();
        let model = RespondPage { about, action, fields, problems, preview, draft: self.draft, done, today };
        Ok(self.desk.reader.html(status, respond::render(&self.desk.reader.page, &model)))
    }
}

fn typed(sent: &Fields) -> ResponseFields {
    let text = |name: &str| sent.get(name).to_owned();
    ResponseFields {
        heard: text("heard"),
        plan: text("plan"),
        why: text("why"),
        owner: text("owner"),
        status: text("status"),
        next: text("next"),
        language: text("language"),
        re_ask: !sent.get("re_ask").is_empty(),
    }
}

/// What a draft holds, as the form has it.
pub(super) fn kept(wording: &Wording) -> ResponseFields {
    ResponseFields {
        heard: wording.heard.clone(),
        plan: wording.plan.clone(),
        why: wording.why.clone(),
        owner: wording.owner.clone(),
        status: wording.status.map(|status| status.name().to_owned()).unwrap_or_default(),
        next: wording.next.date().map(|date| date.to_string()).unwrap_or_default(),
        language: wording.language.tag().to_owned(),
        re_ask: wording.re_ask,
    }
}

fn wording(fields: &ResponseFields, own: Language) -> Wording {
    let (language, status, next) = read(&fields.language, &fields.status, &fields.next, own);
    Wording {
        language,
        heard: fields.heard.clone(),
        plan: fields.plan.clone(),
        why: fields.why.clone(),
        owner: fields.owner.clone(),
        status,
        next,
        re_ask: fields.re_ask,
    }
}
