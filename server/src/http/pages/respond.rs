//! `/s/{pulse}`: answering.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use heard_app::pages::{
    message::Message,
    respond::{
        answer::{self, AnswerPage, Given, Problem, UnitSeal},
        closed::{self, ClosedPage},
        full,
        interrupted::{self, InterruptedPage},
        not_yet::{self, NotYetPage},
        sent,
        thanks::{self, ThanksPage},
        unknown,
    },
};
use heard_ballot::code::CodeError;
use heard_domain::{language::Language, wave::Entry};

use super::{
    super::{address::Path, attempts::Source, cookie, reader::Reader, state::AppState},
    form::{Fields, FormError, local},
    language::DAYS,
};
use crate::{
    collect::LiveWave,
    service::{Door, SheetRefusal},
};

/// Prefix of the fields that hold answers.
const ANSWER: &str = "q.";

pub(in super::super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(pulse): Path<String>,
    headers: HeaderMap,
) -> Response {
    match state.services.door(&pulse) {
        Door::Open(live) if cookie::has_sent(&headers, &live.manifest) => already(&reader, &live, StatusCode::OK),
        Door::Open(live) => form(&state, &reader, &live, StatusCode::OK, None, Vec::new()),
        door => shut(&reader, door, StatusCode::OK),
    }
}

pub(in super::super) async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(pulse): Path<String>,
    source: Source,
    request: Request,
) -> Response {
    let live = match state.services.door(&pulse) {
        Door::Open(live) => live,
        door => return shut(&reader, door, StatusCode::CONFLICT),
    };
    if cookie::has_sent(request.headers(), &live.manifest) {
        return already(&reader, &live, StatusCode::CONFLICT);
    }
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(FormError::TooLarge) => {
            return form(&state, &reader, &live, StatusCode::PAYLOAD_TOO_LARGE, None, vec![Problem::TooLarge]);
        }
        Err(error) => return error.page(&reader),
    };
    if let Some(over) = over(&state, &live, &fields) {
        return shut(&reader, over, StatusCode::CONFLICT);
    }
    let open = live.manifest.content.entry == Entry::Open;
    if open && !state.admits(source, &live) {
        return form(&state, &reader, &live, StatusCode::TOO_MANY_REQUESTS, Some(&fields), vec![Problem::TooMany]);
    }
    let submitted = if open {
        state.services.submit_openly(&live, fields.get("unit"), fields.under(ANSWER)).await
    } else {
        state.services.submit(&live, fields.get("code"), fields.under(ANSWER)).await
    };
    let refusal = match submitted {
        Ok(()) => {
            let mut response = Redirect::to(&after(&live, fields.get("unit"))).into_response();
            if let Some(mark) = open.then(|| cookie::mark_sent(&live.manifest, reader.secure)).flatten() {
                response.headers_mut().insert(header::SET_COOKIE, mark);
            }
            return response;
        }
        Err(refusal) => refusal,
    };
    let problem = match refusal {
        SheetRefusal::Code(CodeError::Missing) => Problem::CodeMissing,
        SheetRefusal::Code(CodeError::Shape | CodeError::Check) => Problem::CodeTypo,
        SheetRefusal::Answers(error) => Problem::Answer { question: error.question().to_owned() },
        SheetRefusal::NotOpen | SheetRefusal::Closed | SheetRefusal::Interrupted => {
            return shut(&reader, state.services.door(&pulse), StatusCode::CONFLICT);
        }
        SheetRefusal::Unavailable | SheetRefusal::OtherEntry => {
            let problems = vec![Problem::Unavailable];
            return form(&state, &reader, &live, StatusCode::SERVICE_UNAVAILABLE, Some(&fields), problems);
        }
    };
    form(&state, &reader, &live, StatusCode::UNPROCESSABLE_ENTITY, Some(&fields), vec![problem])
}

/// Shows the form in another language, with everything that was typed. Touches no code.
pub(in super::super) async fn language(
    State(state): State<AppState>,
    mut reader: Reader,
    Path(pulse): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let chosen = Language::from_tag(fields.get("lang")).filter(|language| reader.page.languages.contains(language));
    reader.page.language = chosen.unwrap_or(reader.page.language);
    reader.page.path = format!("/s/{pulse}");
    let door = match state.services.door(&pulse) {
        Door::Open(live) => over(&state, &live, &fields).unwrap_or(Door::Open(live)),
        door => door,
    };
    let mut response = match door {
        Door::Open(live) if cookie::has_sent(&headers, &live.manifest) => already(&reader, &live, StatusCode::OK),
        Door::Open(live) => form(&state, &reader, &live, StatusCode::OK, Some(&fields), Vec::new()),
        door => shut(&reader, door, StatusCode::OK),
    };
    if let Some(value) = cookie::set(cookie::LANGUAGE, reader.page.language.tag(), DAYS, reader.secure) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

/// `GET` of the language switch's address, as after a reload: the form.
pub(in super::super) async fn again(Path(pulse): Path<String>) -> Redirect {
    Redirect::to(local(&format!("/s/{pulse}")))
}

/// The closed wave that a form was read in, if it is not the one that is open: its code is none of this wave's.
fn over(state: &AppState, live: &LiveWave, fields: &Fields) -> Option<Door> {
    let number = fields.get("wave").parse().ok().filter(|number| *number != live.manifest.wave)?;
    state.services.wave(live.manifest.pulse.as_str(), number).ok().map(Door::Closed)
}

pub(in super::super) async fn thanks(
    State(state): State<AppState>,
    reader: Reader,
    Path(pulse): Path<String>,
) -> Response {
    let now = state.services.now();
    let waves = state.services.history(&pulse);
    let Some(wave) = waves.iter().rfind(|wave| wave.opens() <= now) else {
        return shut(&reader, Door::Unknown, StatusCode::OK);
    };
    let model = ThanksPage {
        pulse: wave.pulse().to_owned(),
        entry: wave.manifest().content.entry,
        next_count: wave.next_tick(),
        closes: wave.closes(),
        respond_by: wave.manifest().content.respond_by,
        changed: state.services.news(wave.manifest(), asked(&reader.page.path)),
    };
    reader.html(StatusCode::OK, thanks::render(&reader.page, &model))
}

fn form(
    state: &AppState,
    reader: &Reader,
    live: &Arc<LiveWave>,
    status: StatusCode,
    fields: Option<&Fields>,
    problems: Vec<Problem>,
) -> Response {
    let mut given = Given::new();
    for (question, value) in fields.into_iter().flat_map(|fields| fields.under(ANSWER)) {
        given.entry(question.to_owned()).or_default().push(value.to_owned());
    }
    let unit = fields.map_or_else(|| asked(&reader.page.path), |fields| fields.get("unit"));
    let model = AnswerPage {
        pulse: live.manifest.pulse.to_string(),
        manifest: live.manifest.clone(),
        given,
        code: fields.map(|fields| fields.get("code").to_owned()).unwrap_or_default(),
        problems,
        changed: state.services.news(&live.manifest, unit),
        unit: seal(live, unit),
    };
    reader.html(status, answer::render(&reader.page, &model))
}

/// Where one gets after sending: the unit that the address named goes along, so that thanks tell what concerns it. A unit
/// that was chosen in the form does not: it is in no address so far.
fn after(live: &LiveWave, unit: &str) -> String {
    let thanks = format!("/s/{}/thanks", live.manifest.pulse);
    let named = live.manifest.content.entry == Entry::Codes && live.manifest.roster.position(unit).is_some();
    if named { format!("{thanks}?unit={unit}") } else { thanks }
}

/// The unit that an address names: `/s/{pulse}?unit={key}`.
fn asked(path: &str) -> &str {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    query.split('&').find_map(|part| part.strip_prefix("unit=")).unwrap_or_default()
}

/// Where people of that unit are counted. With codes it is said and no more: the code alone decides. Behind an open link
/// it decides, and an unknown unit stands for the whole.
fn seal(live: &LiveWave, unit: &str) -> Option<UnitSeal> {
    let roster = &live.manifest.roster;
    let open = live.manifest.content.entry == Entry::Open;
    let position = roster.position(unit).or(open.then_some(0))?;
    let node = roster.nodes().get(position).filter(|node| open || node.own > 0)?;
    let cell = &roster.nodes()[node.cell];
    Some(UnitSeal { asked: node.key.to_string(), name: cell.name.clone(), invited: cell.invited })
}

/// The device has answered already, behind an open link.
fn already(reader: &Reader, live: &LiveWave, status: StatusCode) -> Response {
    let pulse = live.manifest.pulse.as_str();
    reader.html(status, sent::render(&reader.page, pulse))
}

/// Why nothing can be answered now. `status` is for a door that is there and shut.
fn shut(reader: &Reader, door: Door, status: StatusCode) -> Response {
    let page = &reader.page;
    match door {
        Door::NotYet(live) => {
            let content = &live.manifest.content;
            let title = content.questionnaire.title.get(page.language).to_owned();
            let model = NotYetPage { title, opens: content.schedule.opens, entry: content.entry };
            reader.html(status, not_yet::render(page, &model))
        }
        Door::Full(live) => {
            let title = live.manifest.content.questionnaire.title.get(page.language);
            reader.html(status, full::render(page, live.manifest.pulse.as_str(), title))
        }
        Door::Interrupted(live) => {
            let pulse = live.manifest.pulse.to_string();
            let title = live.manifest.content.questionnaire.title.get(page.language).to_owned();
            reader.html(status, interrupted::render(page, &InterruptedPage { pulse, title }))
        }
        Door::Closed(wave) => {
            let title = wave.manifest().content.questionnaire.title.get(page.language).to_owned();
            let model = ClosedPage { pulse: wave.pulse().to_owned(), title, closed: wave.closes() };
            reader.html(status, closed::render(page, &model))
        }
        Door::Unknown => reader.html(StatusCode::NOT_FOUND, unknown::render(page)),
        // It opened between two looks: reading it again shows the form.
        Door::Open(_) => reader.message(StatusCode::SERVICE_UNAVAILABLE, Message::TryLater),
    }
}
