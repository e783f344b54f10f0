//! `/lead`.

use std::{cmp::Reverse, sync::Arc};

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::lead::{
    Done,
    home::{self, DraftLine, LeadPage, LeadUnit, LeadWave, OpenLine, SubjectLine},
};
use heard_domain::{
    response::Subject,
    unit::{Unit, UnitTree},
    wave::Phase,
};
use serde::Deserialize;

use super::{
    super::super::{
        address::Query,
        signed_in::{Desk, LeaderDesk},
        state::AppState,
    },
    earlier, view_of,
};
use crate::service::{Leading, ServiceError, WaveBoard};

/// The most waves of one unit on the page.
const WAVES: usize = 4;

/// What is to be shown.
#[derive(Debug, Default, Deserialize)]
pub(in super::super::super) struct Which {
    /// Key of one unit.
    unit: Option<String>,
    /// What was just done.
    #[serde(default)]
    done: String,
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    LeaderDesk(desk): LeaderDesk,
    Query(which): Query<Which>,
) -> Response {
    page(&state, &desk, &which).await.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn page(state: &AppState, desk: &Desk, which: &Which) -> Result<Response, ServiceError> {
    let leading = state.services.leading(desk.actor())?;
    let tree = state.services.units().await?;
    let own = match &which.unit {
        None => leading.own_units().await?,
        Some(unit) => vec![led(&leading, unit).await?],
    };
    let model = LeadPage {
        units: own.iter().map(|unit| of(state, tree.as_ref(), unit)).collect(),
        one: which.unit.is_some(),
        drafts: drafts(state, &leading).await?,
        open: open(state, &leading).await?,
        today: state.services.today(),
        done: Done::read(&which.done),
    };
    Ok(desk.reader.html(StatusCode::OK, home::render(&desk.reader.page, &model)))
}

/// One of the units that the leader speaks for.
async fn led(leading: &Leading<'_>, unit: &str) -> Result<Unit, ServiceError> {
    let found = leading.units().await?.into_iter().find(|own| own.key.as_str() == unit);
    found.ok_or(ServiceError::Forbidden)
}

fn of(state: &AppState, tree: Option<&UnitTree>, unit: &Unit) -> LeadUnit {
    let below = tree.into_iter().flat_map(UnitTree::units).filter(|below| below.parent.as_ref() == Some(&unit.key));
    LeadUnit {
        key: unit.key.to_string(),
        name: unit.name.clone(),
        waves: current(state).iter().map(|wave| block(state, wave, unit)).collect(),
        below: below.map(|below| (below.key.to_string(), below.name.clone())).collect(),
    }
}

/// The waves that leaders respond to: of each pulse the latest that is over, and the one that is open; the latest first.
fn current(state: &AppState) -> Vec<Arc<WaveBoard>> {
    let now = state.services.now();
    let mut waves = state.services.all_waves();
    waves.retain(|wave| wave.phase(now) != Phase::Scheduled);
    waves.sort_by_key(|wave| Reverse((wave.opens(), wave.id())));
    let mut found: Vec<Arc<WaveBoard>> = Vec::new();
    for wave in waves {
        let over = found.iter().any(|other| other.pulse() == wave.pulse() && other.phase(now) != Phase::Open);
        if !over && found.len() < WAVES {
            found.push(wave);
        }
    }
    found
}

fn block(state: &AppState, wave: &WaveBoard, unit: &Unit) -> LeadWave {
    let now = state.services.now();
    let responses = state.services.responses();
    let answers = |subject: &Subject| {
        subject.unit == unit.key && subject.pulse.as_str() == wave.pulse() && subject.wave == wave.number()
    };
    LeadWave {
        wave: view_of(wave, now),
        earlier: earlier(state, wave).iter().map(|wave| view_of(wave, now)).collect(),
        said: responses.iter().filter(|response| answers(&response.subject)).cloned().collect(),
    }
}

async fn drafts(state: &AppState, leading: &Leading<'_>) -> Result<Vec<DraftLine>, ServiceError> {
    let drafts = leading.drafts().await?.into_iter();
    let line = |draft: crate::service::Draft| {
        Some(DraftLine { id: draft.id, subject: line(state, &draft.subject)?, author: draft.author })
    };
    Ok(drafts.filter_map(line).collect())
}

async fn open(state: &AppState, leading: &Leading<'_>) -> Result<Vec<OpenLine>, ServiceError> {
    let published = leading.published().await?;
    let open = published.into_iter().filter(|response| !response.status_now().is_final());
    let line = |response: heard_domain::response::Response| {
        let subject = line(state, &response.subject)?;
        Some(OpenLine { response, subject })
    };
    Ok(open.filter_map(line).collect())
}

fn line(state: &AppState, subject: &Subject) -> Option<SubjectLine> {
    let wave = state.services.wave(subject.pulse.as_str(), subject.wave).ok()?;
    let manifest = wave.manifest();
    let unit = &manifest.roster.nodes()[manifest.roster.position(subject.unit.as_str())?];
    let asked = manifest.content.questionnaire.questions.iter();
    let question = asked.into_iter().find(|asked| Some(&asked.key) == subject.question.as_ref());
    Some(SubjectLine {
        unit: unit.name.clone(),
        pulse: manifest.content.questionnaire.title.clone(),
        wave: subject.wave,
        question: question.map(|question| question.text.clone()),
    })
}
