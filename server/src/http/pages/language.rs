//! The language switch of every page but the answer page.

use axum::{
    extract::{Request, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use heard_domain::language::Language;

use super::{
    super::{cookie, reader::Reader, state::AppState},
    form::{Fields, local},
};

/// How long a chosen language is remembered.
pub(super) const DAYS: u32 = 365;

pub(in super::super) async fn choose(State(state): State<AppState>, reader: Reader, request: Request) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let mut response = Redirect::to(local(fields.get("to"))).into_response();
    if let Some(language) = Language::from_tag(fields.get("lang"))
        && let Some(value) = cookie::set(cookie::LANGUAGE, language.tag(), DAYS, reader.secure)
    {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}
