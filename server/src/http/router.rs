//! All addresses.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, StatusCode, Uri},
    middleware,
    response::Response,
    routing::{get, post},
};
use heard_app::pages::message::Message;
use tower_http::{compression::CompressionLayer, csrf::CsrfLayer};

use super::{
    address::Path,
    assets, events, health,
    pages::{
        LARGEST_UPLOAD,
        account::{join, own, passkeys, setup, sign_in},
        board, board_door, demo, home, language, lead,
        manage::{audit_log, colleagues, launch, organisation, overview, people, pulses, questions, units, waves},
        privacy, respond,
    },
    reader::Reader,
    security,
    state::AppState,
};
use crate::api;

/// The most bytes that a form may hold.
const FORM: usize = 64 * 1024;

/// The same for forms that have a field for each unit, or hold a whole questionnaire.
const LARGE_FORM: usize = 2 * 1024 * 1024;

/// Pages, API, assets and probes.
pub fn router(state: AppState) -> Router {
    let pages = Router::new()
        .route("/", get(home::show))
        .route("/s/{pulse}", get(respond::show).post(respond::send))
        .route("/s/{pulse}/language", get(respond::again).post(respond::language))
        .route("/s/{pulse}/thanks", get(respond::thanks))
        .route("/board", get(board::organisation))
        .route("/board/enter", post(board_door::enter))
        .route("/board/history", get(board::history))
        .route("/board/{unit}", get(board::unit))
        .route("/board/{pulse}/{wave}", get(board::wave))
        .route("/privacy", get(privacy::show))
        .route("/promise/{hash}", get(privacy::promise))
        .route("/language", post(language::choose))
        .route("/demo/load", post(demo::load))
        .route("/demo/remove", post(demo::remove))
        .route("/demo/enter", post(demo::enter))
        .merge(accounts())
        .merge(leading())
        .merge(managing())
        .merge(lists())
        .fallback(missing)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::max(FORM))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest));
    Router::new()
        .merge(pages)
        .route("/board/events", get(events::board))
        .route("/assets/{name}", get(asset))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .layer(CsrfLayer::new())
        .merge(api::router())
        .layer(middleware::from_fn(security::headers))
        .with_state(state)
}

/// Those who sign in.
fn accounts() -> Router<AppState> {
    Router::new()
        .route("/setup", get(setup::show).post(setup::create))
        .route("/sign-in", get(sign_in::show).post(sign_in::enter_by_password))
        .route("/sign-in/passkey/start", post(passkeys::start_signing_in))
        .route("/sign-in/passkey/finish", post(passkeys::finish_signing_in))
        .route("/sign-out", post(sign_in::leave))
        .route("/join/{link}", get(join::show).post(join::join))
        .route("/account", get(own::show))
        .route("/account/name", post(own::rename))
        .route("/account/password", post(own::change_password))
        .route("/account/passkeys/start", post(passkeys::start_adding))
        .route("/account/passkeys/finish", post(passkeys::finish_adding))
        .route("/account/passkeys/{id}/remove", get(passkeys::ask_to_remove).post(passkeys::remove))
        .route("/account/devices", post(own::end_devices))
}

/// What leaders read and say.
fn leading() -> Router<AppState> {
    Router::new()
        .route("/lead", get(lead::home::show))
        .route("/lead/{unit}/{pulse}/{wave}/respond", get(lead::respond::form).post(lead::respond::send))
        .route("/lead/responses/{id}", get(lead::response::show).post(lead::response::send))
        .route("/lead/responses/{id}/updates", post(lead::response::update))
        .route("/lead/responses/{id}/re-ask", post(lead::response::re_ask))
        .route("/lead/responses/{id}/withdraw", get(lead::response::ask_to_withdraw).post(lead::response::withdraw))
}

/// What owners run, and observers read.
fn managing() -> Router<AppState> {
    Router::new()
        .route("/manage", get(overview::show))
        .route("/manage/pulses", get(pulses::list))
        .route("/manage/pulses/new", get(pulses::choose).post(pulses::create))
        .route("/manage/pulses/{pulse}", get(pulses::show))
        .route("/manage/pulses/{pulse}/cadence", post(pulses::change_cadence))
        // A number for each unit, of which there can be many.
        .route(
            "/manage/pulses/{pulse}/launch",
            get(launch::plan).post(launch::go_on).layer(DefaultBodyLimit::max(LARGE_FORM)),
        )
        .merge(writing())
        .route("/manage/waves/{pulse}/{wave}", get(waves::show))
        .route("/manage/waves/{pulse}/{wave}/close", get(waves::close::ask).post(waves::close::announce))
        .route("/manage/waves/{pulse}/{wave}/posters", get(waves::posters::show))
        .route("/manage/waves/{pulse}/{wave}/mail", post(waves::mail::plan))
        .route("/manage/waves/{pulse}/{wave}/slips", get(waves::slips::choose).post(waves::slips::make))
        .route("/manage/colleagues", get(colleagues::list).post(colleagues::add))
        .route("/manage/colleagues/{id}", get(colleagues::show))
        .route("/manage/colleagues/{id}/role", post(colleagues::change_role))
        .route("/manage/colleagues/{id}/link", post(colleagues::renew_link))
        .route("/manage/colleagues/{id}/remove", get(colleagues::ask_to_remove).post(colleagues::remove))
        .route("/manage/organisation", get(organisation::show).post(organisation::change))
        .route("/manage/audit-log", get(audit_log::show))
}

/// Lists that owners keep: units and people.
fn lists() -> Router<AppState> {
    let imports = Router::new()
        .route("/manage/units/import", get(units::import::show).post(units::import::send))
        .route("/manage/people/import", get(people::import::show).post(people::import::send))
        .layer(DefaultBodyLimit::max(LARGEST_UPLOAD));
    Router::new()
        .route("/manage/units", get(units::tree::show))
        .route("/manage/units.csv", get(units::files::export))
        .route("/manage/units/template.csv", get(units::files::template))
        .route("/manage/units/add", post(units::tree::add))
        .route("/manage/units/{key}/rename", post(units::tree::rename))
        .route("/manage/units/{key}/shift", post(units::tree::shift))
        .route("/manage/units/{key}/move", get(units::change::ask_to_move).post(units::change::move_below))
        .route("/manage/units/{key}/merge", get(units::change::ask_to_merge).post(units::change::merge))
        .route("/manage/units/{key}/remove", get(units::change::ask_to_remove).post(units::change::remove))
        .route("/manage/people", get(people::list::show).post(people::list::add))
        .route("/manage/people.csv", get(people::files::export))
        .route("/manage/people/template.csv", get(people::files::template))
        .route("/manage/people/{id}", get(people::one::show).post(people::one::change))
        .route("/manage/people/{id}/remove", get(people::one::ask_to_remove).post(people::one::remove))
        .merge(imports)
}

/// Writing questions, and looking at them.
fn writing() -> Router<AppState> {
    Router::new()
        .route("/manage/pulses/{pulse}/questions", get(questions::show).post(questions::change))
        .route("/manage/pulses/{pulse}/preview", get(questions::preview).post(questions::preview_typed))
        .layer(DefaultBodyLimit::max(LARGE_FORM))
}

async fn asset(Path(name): Path<String>, reader: Reader, headers: HeaderMap) -> Response {
    assets::immutable(&name, &headers).unwrap_or_else(|| reader.message(StatusCode::NOT_FOUND, Message::NotFound))
}

async fn missing(reader: Reader, headers: HeaderMap, uri: Uri) -> Response {
    let name = uri.path().trim_start_matches('/');
    assets::top_level(name, &headers).unwrap_or_else(|| reader.message(StatusCode::NOT_FOUND, Message::NotFound))
}

async fn wrong_method(reader: Reader) -> Response {
    reader.message(StatusCode::METHOD_NOT_ALLOWED, Message::BadRequest)
}
