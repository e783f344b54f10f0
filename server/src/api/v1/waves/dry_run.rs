//! `POST /pulses/{slug}/waves/dry-run`.

use axum::{Json, extract::State};
use heard_domain::wave::Entry;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Moment, Plan};
use crate::{
    api::{access::Owner, body::Body, path::Path, problem::Problem},
    http::state::AppState,
    service::{self, ServiceError, WavePlan},
};

/// What a launch would freeze.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct DryRun {
    /// Number that the wave would have.
    number: u32,
    /// The fewest people that anything is shown for: the smallest group that somebody can appear in.
    k: u32,
    /// If all answers but so many lie in one band, the band is shown as a range.
    m: u32,
    /// Everybody who is invited; behind an open link, the headcount.
    invited: u32,
    /// When it counts; the last one is the close.
    ticks: Vec<Moment>,
    /// SHA-256 of the promise that a launch of this very plan would freeze, hexadecimal.
    promise: String,
    /// Every unit.
    units: Vec<UnitPlan>,
}

/// What one unit would see.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct UnitPlan {
    /// Key of the unit.
    unit: String,
    /// Its name.
    name: String,
    /// People of this very unit.
    own: u32,
    /// Key of the unit in which they are counted.
    counted_in: String,
    /// Whether the unit stands for itself.
    cell: bool,
    /// People who are counted in it; 0 where it does not stand for itself.
    invited: u32,
    /// Whether its board can show anything: its own results, or those of units below.
    shown: bool,
    /// Sheets that its own results need at a count before the close; null where it has none, or too few people.
    sheets_for_a_count: Option<u32>,
    /// Sheets that its own results need at the close; null as above. Fewer are counted in a unit above.
    sheets_at_the_close: Option<u32>,
    /// Whether it is counted above because a wave shortly before asked nearly the same people the same.
    too_like_an_earlier_wave: bool,
}

impl DryRun {
    fn of(run: service::DryRun) -> Result<Self, ServiceError> {
        let promise = run.promise()?;
        let manifest = run.manifest;
        let nodes = manifest.roster.nodes();
        let k = manifest.preset.k();
        // By an open link that many sheets can come from fewer people.
        let open = manifest.content.entry == Entry::Open;
        let needed = |position: usize, sheets: u32| {
            let node = &nodes[position];
            (node.cell == position && (open || node.invited >= sheets)).then_some(sheets)
        };
        let units = nodes.iter().enumerate().map(|(position, node)| UnitPlan {
            unit: node.key.to_string(),
            name: node.name.clone(),
            own: node.own,
            counted_in: nodes[node.cell].key.to_string(),
            cell: node.cell == position,
            invited: node.invited,
            shown: node.reach >= k,
            sheets_for_a_count: needed(position, 2 * k),
            sheets_at_the_close: needed(position, k),
            too_like_an_earlier_wave: run.apart.contains(&node.key),
        });
        Ok(Self {
            number: manifest.wave,
            k,
            m: manifest.preset.m(),
            invited: manifest.roster.invited(),
            ticks: manifest.content.schedule.ticks.iter().copied().map(Moment).collect(),
            promise,
            units: units.collect(),
        })
    }
}

/// Show what a launch would freeze
///
/// Changes nothing. Answers what a launch would answer.
#[utoipa::path(post, path = "/pulses/{slug}/waves/dry-run", operation_id = "plan_wave", tag = "surveys",
    security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse")), request_body = Plan, responses(
    (status = 200, body = DryRun),
    (status = 409, description = "It contradicts what is there", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn dry_run(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(slug): Path<String>,
    Body(plan): Body<Plan>,
) -> Result<Json<DryRun>, Problem> {
    let owner = state.services.owning(&actor)?;
    let pulse = state.services.pulse(&slug).await?;
    Ok(Json(DryRun::of(owner.dry_run(&pulse, &WavePlan::from(plan)).await?)?))
}
