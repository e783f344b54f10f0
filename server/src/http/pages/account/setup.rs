//! `/setup`: the organisation and its first owner.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use heard_app::{
    components::form::{FieldProblem, Problems},
    pages::{
        account::setup::{self, OrganisationFields, SetupPage},
        message::{self, Message},
    },
};
use heard_ballot::code::Code;
use heard_domain::{language::Language, wave::Preset};
use subtle::ConstantTimeEq as _;

use super::{
    super::{
        super::{reader::Reader, state::AppState},
        form::Fields,
    },
    enter, problems,
    sign_in::device_of,
};
use crate::service::{BoardAccess, FirstOwner, NewOrganisation, Organisation, ServiceError};

pub(in super::super::super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    if state.services.organisation().is_some() {
        return done(&reader);
    }
    let model = SetupPage {
        key: String::new(),
        organisation: fresh(&reader),
        owner_name: String::new(),
        owner_email: String::new(),
        problems: Problems::default(),
    };
    reader.html(StatusCode::OK, setup::render(&reader.page, &model))
}

fn done(reader: &Reader) -> Response {
    let page = message::with_words(&reader.page, "setup-done-title", "setup-done-text");
    reader.html(StatusCode::CONFLICT, page)
}

pub(in super::super::super) async fn create(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    if state.services.organisation().is_some() {
        return done(&reader);
    }
    let right = state.settings.setup_key.as_deref().is_some_and(|key| same(key, fields.get("key")));
    let words = reader.page.words();
    // Nobody without the key learns more than that it is wrong, or keeps the server busy with hashing.
    let outcome = if right {
        let first = FirstOwner {
            name: fields.get("owner-name").to_owned(),
            email: fields.get("owner-email").to_owned(),
            password: fields.get("owner-password").to_owned(),
            device: device_of(&headers),
        };
        state.services.found(read(&fields), first).await
    } else {
        Err(ServiceError::invalid("key", "wrong", "this is not the set-up key"))
    };
    let violations = match outcome {
        Ok(secret) => return enter(&reader, &secret, "/manage"),
        Err(ServiceError::Invalid(violations)) => violations,
        Err(ServiceError::Conflict { .. }) => return done(&reader),
        Err(error) => {
            tracing::error!(%error, "creating the organisation");
            return reader.message(StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable);
        }
    };
    let mut problems = problems(words, &violations);
    if right && !problems.0.iter().any(|problem| problem.field == "owner-password") {
        // A browser does not show a password again.
        let text = words.get("password-again");
        problems.0.push(FieldProblem { field: "owner-password".to_owned(), text });
    }
    let model = SetupPage {
        key: fields.get("key").to_owned(),
        organisation: typed(&fields, None),
        owner_name: fields.get("owner-name").to_owned(),
        owner_email: fields.get("owner-email").to_owned(),
        problems,
    };
    reader.html(StatusCode::UNPROCESSABLE_ENTITY, setup::render(&reader.page, &model))
}

/// Whether somebody typed that key; dashes and case do not matter.
fn same(key: &str, typed: &str) -> bool {
    match (Code::parse(key), Code::parse(typed)) {
        (Ok(key), Ok(typed)) => bool::from(key.plain().as_bytes().ct_eq(typed.plain().as_bytes())),
        _ => false,
    }
}

/// What a form says of an organisation.
pub(in super::super) fn read(fields: &Fields) -> NewOrganisation {
    let first = Language::from_tag(fields.get("first"));
    let mut languages: Vec<Language> = chosen(fields);
    // The preferred one stands first.
    if let Some(place) = languages.iter().position(|language| Some(*language) == first) {
        languages[..=place].rotate_right(1);
    }
    let preset = fields.get("preset");
    let passphrase = fields.get("passphrase");
    let public = fields.get("board_access") == "public";
    NewOrganisation {
        name: fields.get("name").to_owned(),
        time_zone: fields.get("time_zone").trim().to_owned(),
        languages,
        preset: Preset::ALL.into_iter().find(|known| known.name() == preset).unwrap_or(Preset::Standard),
        board_access: if public { BoardAccess::Public } else { BoardAccess::Passphrase },
        passphrase: (!passphrase.is_empty()).then(|| passphrase.to_owned()),
    }
}

fn chosen(fields: &Fields) -> Vec<Language> {
    fields.all("languages").filter_map(Language::from_tag).collect()
}

/// What was typed of an organisation, to show it again; beside what is stored of it.
pub(in super::super) fn typed(fields: &Fields, stored: Option<&Organisation>) -> OrganisationFields {
    OrganisationFields {
        name: fields.get("name").to_owned(),
        time_zone: fields.get("time_zone").to_owned(),
        time_zones: time_zones(),
        languages: chosen(fields),
        first: Language::from_tag(fields.get("first")).unwrap_or(Language::En),
        preset: fields.get("preset").to_owned(),
        board_access: fields.get("board_access").to_owned(),
        passphrase: fields.get("passphrase").to_owned(),
        has_passphrase: stored.is_some_and(Organisation::has_passphrase),
        weakest: stored.map_or(Preset::Standard, |stored| stored.preset),
    }
}

/// What is offered for a new organisation: its languages are those that the reader's browser asks for, and English.
fn fresh(reader: &Reader) -> OrganisationFields {
    let language = reader.page.language;
    let mut languages = vec![language];
    languages.extend((language != Language::En).then_some(Language::En));
    OrganisationFields {
        name: String::new(),
        time_zone: String::new(),
        time_zones: time_zones(),
        languages,
        first: language,
        preset: Preset::Standard.name().to_owned(),
        board_access: "passphrase".to_owned(),
        passphrase: String::new(),
        has_passphrase: false,
        weakest: Preset::Standard,
    }
}

/// What is stored of an organisation.
pub(in super::super) fn stored(organisation: &Organisation) -> OrganisationFields {
    OrganisationFields {
        name: organisation.name.clone(),
        time_zone: organisation.time_zone.clone(),
        time_zones: time_zones(),
        first: organisation.languages.first().copied().unwrap_or(Language::En),
        languages: organisation.languages.clone(),
        preset: organisation.preset.name().to_owned(),
        board_access: if organisation.board_access == BoardAccess::Public { "public" } else { "passphrase" }.to_owned(),
        passphrase: String::new(),
        has_passphrase: organisation.has_passphrase(),
        weakest: organisation.preset,
    }
}

/// Time zones of places, which is what people look for.
fn time_zones() -> Vec<String> {
    let names = jiff::tz::db().available().map(|name| name.to_string());
    names.filter(|name| name.contains('/') && !name.starts_with("Etc/")).chain(["UTC".to_owned()]).collect()
}
