//! `/manage/waves/{pulse}/{wave}/slips`: making codes, and showing them this once.

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use heard_app::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::manage::slips::{self, Paper, PrintedSlips, Refusal, Slip, SlipsPage},
};
use heard_domain::language::Language;

use super::{
    super::super::{
        super::{
            address::Path,
            qr,
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        form::Fields,
    },
    codes, find,
};
use crate::{
    csv_out::{CsvFile, MEDIA_TYPE},
    service::{self, ServiceError, UnitSlips, WaveBoard},
};

/// The most slips in one document: some ten megabytes, which browsers print.
const MOST: u32 = 5_000;

/// The form as typed.
struct Typed {
    form: String,
    paper: String,
    shares: Vec<(Language, String)>,
}

pub(in super::super::super::super) async fn choose(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path((pulse, number)): Path<(String, String)>,
) -> Response {
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    let first = state.services.organisation().and_then(|organisation| organisation.languages.first().copied());
    let share = |language| {
        let share = if Some(language) == first { "100" } else { "0" };
        (language, share.to_owned())
    };
    let many = match codes(&state, &desk, &board).await {
        Ok(codes) => codes.is_some_and(|codes| codes.printed > MOST),
        Err(error) => return desk.reader.refusal(&error),
    };
    let typed = Typed {
        form: if many { "csv" } else { "print" }.to_owned(),
        paper: Paper::A4.name().to_owned(),
        shares: Language::ALL.map(share).into(),
    };
    form(&state, &desk, &board, StatusCode::OK, typed, None, Problems::default()).await
}

async fn form(
    state: &AppState,
    desk: &Desk,
    board: &WaveBoard,
    status: StatusCode,
    typed: Typed,
    refusal: Option<Refusal>,
    problems: Problems,
) -> Response {
    let codes = match codes(state, desk, board).await {
        Ok(Some(codes)) => codes,
        // Behind an open link nobody needs slips.
        Ok(None) => return desk.reader.refusal(&ServiceError::NotFound("wave")),
        Err(error) => return desk.reader.refusal(&error),
    };
    let shut = match &codes {
        codes if codes.makeable => (codes.printed == 0).then_some(Refusal::Mailed),
        codes if codes.made => Some(Refusal::Fixed),
        _ => Some(Refusal::Over),
    };
    let model = SlipsPage {
        pulse: board.pulse().to_owned(),
        title: board.manifest().content.questionnaire.title.get(desk.reader.page.language).to_owned(),
        number: board.number(),
        count: codes.printed,
        mailed: board.manifest().roster.invited().saturating_sub(codes.printed),
        most: MOST,
        again: codes.made,
        refusal: refusal.or(shut),
        version: shut.is_none().then_some(codes.version),
        shares: typed.shares,
        paper: typed.paper,
        form: typed.form,
        reachable: state.settings.public_url.is_some(),
        problems,
    };
    desk.reader.html(status, slips::render(&desk.reader.page, &model))
}

pub(in super::super::super::super) async fn make(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path((pulse, number)): Path<(String, String)>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    let share = |language: Language| (language, fields.get(&format!("share-{}", language.tag())).trim().to_owned());
    let typed = Typed {
        form: fields.get("form").to_owned(),
        paper: fields.get("paper").to_owned(),
        shares: Language::ALL.map(share).into(),
    };
    let count = match codes(&state, &desk, &board).await {
        Ok(Some(codes)) if codes.printed > 0 => codes.printed,
        Ok(Some(_)) => {
            return form(&state, &desk, &board, StatusCode::CONFLICT, typed, None, Problems::default()).await;
        }
        Ok(None) => return desk.reader.refusal(&ServiceError::NotFound("wave")),
        Err(error) => return desk.reader.refusal(&error),
    };
    let weights = match read(desk.reader.page.words(), &typed, count) {
        Ok(weights) => weights,
        Err(problems) => {
            return form(&state, &desk, &board, StatusCode::UNPROCESSABLE_ENTITY, typed, None, problems).await;
        }
    };
    let made = match state.services.owning(desk.actor()) {
        Ok(owner) => owner.make_codes_once(&pulse, board.number(), fields.get("codes")).await,
        Err(error) => Err(error),
    };
    let units = match made {
        Ok(units) => service::slips(units, &weights),
        Err(ServiceError::Conflict { rule, .. }) => {
            let refusal = (rule == "codes-shown").then_some(Refusal::Shown);
            return form(&state, &desk, &board, StatusCode::CONFLICT, typed, refusal, Problems::default()).await;
        }
        Err(error) => return desk.reader.refusal(&error),
    };
    match Paper::of(&typed.paper).filter(|_| typed.form == "print") {
        Some(paper) => printed(&state, &desk, &board, paper, units),
        None => file(&state, &desk, &board, &units),
    }
}

/// Weights of the languages, or what is wrong with the form. Looked at before anything is made: codes are shown once.
fn read(words: Words, typed: &Typed, count: u32) -> Result<Vec<(Language, u32)>, Problems> {
    let mut problems = Vec::new();
    let mut weights = Vec::new();
    for (language, share) in &typed.shares {
        match share.parse() {
            _ if share.is_empty() => weights.push((*language, 0)),
            Ok(weight @ 0..=100) => weights.push((*language, weight)),
            _ => problems.push(FieldProblem {
                field: format!("share-{}", language.tag()),
                text: words.get("slips-share-wrong"),
            }),
        }
    }
    if problems.is_empty() && weights.iter().all(|(_, weight)| *weight == 0) {
        let field = typed.shares.first().map(|(language, _)| format!("share-{}", language.tag())).unwrap_or_default();
        problems.push(FieldProblem { field, text: words.get("slips-share-missing") });
    }
    let prints = typed.form == "print";
    if !(prints && count <= MOST || typed.form == "csv") {
        problems.push(FieldProblem { field: "form".to_owned(), text: words.get("slips-form-wrong") });
    }
    if prints && Paper::of(&typed.paper).is_none() {
        problems.push(FieldProblem { field: "paper".to_owned(), text: words.get("slips-paper-wrong") });
    }
    if problems.is_empty() { Ok(weights) } else { Err(Problems(problems)) }
}

/// Where the square code of a slip leads. The code stands behind the `#`: browsers keep that to themselves.
fn link(state: &AppState, board: &WaveBoard, unit: &str, code: &str) -> String {
    let code = code.replace('-', "");
    state.settings.link(&format!("/s/{}?unit={unit}#c={code}", board.pulse()))
}

/// An address as people type it. Browsers try https by themselves.
pub(super) fn typed_address(link: &str) -> String {
    link.strip_prefix("https://").unwrap_or(link).to_owned()
}

fn printed(state: &AppState, desk: &Desk, board: &WaveBoard, paper: Paper, units: Vec<UnitSlips>) -> Response {
    let units = units.into_iter().map(|unit| {
        let slip = |(language, code): (Language, String)| {
            let qr = qr::svg(&link(state, board, &unit.unit, &code)).unwrap_or_default();
            Slip { language, code, qr }
        };
        slips::UnitSlips { slips: unit.slips.into_iter().map(slip).collect(), name: unit.name }
    });
    let model = PrintedSlips {
        title: board.manifest().content.questionnaire.title.clone(),
        number: board.number(),
        k: board.manifest().preset.k(),
        closes: board.closes(),
        address: typed_address(&state.settings.link(&format!("/s/{}", board.pulse()))),
        paper,
        back: super::at(board),
        units: units.collect(),
    };
    desk.reader.html(StatusCode::OK, slips::slips(&desk.reader.page, &model))
}

fn file(state: &AppState, desk: &Desk, board: &WaveBoard, units: &[UnitSlips]) -> Response {
    let file = match csv(state, desk, board, units) {
        Ok(file) => file,
        Err(error) => return desk.reader.refusal(&ServiceError::Unavailable(error.to_string())),
    };
    let mut response = (StatusCode::OK, [(header::CONTENT_TYPE, MEDIA_TYPE)], file).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let name = format!("attachment; filename=\"{}-{}.csv\"", board.pulse(), board.number());
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

fn csv(state: &AppState, desk: &Desk, board: &WaveBoard, units: &[UnitSlips]) -> Result<Vec<u8>, csv::Error> {
    let words = desk.reader.page.words();
    let header = ["wave-unit", "csv-name", "csv-language", "csv-code", "csv-link"].map(|key| words.get(key));
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let mut file = CsvFile::for_spreadsheets(desk.reader.page.language, &header)?;
    for unit in units {
        for (language, code) in &unit.slips {
            let link = link(state, board, &unit.unit, code);
            file.row([unit.unit.as_str(), &unit.name, language.tag(), code, &link])?;
        }
    }
    file.finish()
}
