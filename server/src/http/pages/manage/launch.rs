//! `/manage/pulses/{pulse}/launch`: the plan, what it would freeze, and the launch.

use std::collections::BTreeMap;

use std::collections::HashMap;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::{FieldProblem, Problems},
    pages::manage::launch::{self, CheckPage, LaunchFields, LaunchPage, UnitCheck, UnitField},
};
use heard_domain::{
    unit::UnitTree,
    wave::{Entry, Headcount, Pace, Phase, Preset},
};
use jiff::{civil, tz::TimeZone};
use time::{Duration, OffsetDateTime};

use super::super::{
    super::{
        address::Path,
        signed_in::{Desk, OwnerDesk},
        state::AppState,
    },
    form::Fields,
};
use crate::service::{DryRun, Pulse, ServiceError, Violation, WavePlan};

/// What a plan is made for.
struct Ground {
    pulse: Pulse,
    tree: Option<UnitTree>,
    weakest: Preset,
    zone: TimeZone,
}

impl Ground {
    async fn of(state: &AppState, slug: &str) -> Result<Self, ServiceError> {
        let organisation = state.services.organisation().ok_or(ServiceError::NotFound("organisation"))?;
        Ok(Self {
            pulse: state.services.pulse(slug).await?,
            tree: state.services.units().await?,
            weakest: organisation.preset,
            zone: organisation.zone.clone(),
        })
    }
}

pub(in super::super::super) async fn plan(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
) -> Response {
    let planned = async {
        let ground = Ground::of(&state, &slug).await?;
        let listed = state.services.owning(desk.actor())?.headcounts().await?;
        Ok((ground, listed))
    };
    match planned.await {
        Ok((ground, listed)) => {
            let fields = proposed(&state, &ground, &listed);
            first(&state, &desk, StatusCode::OK, &ground, fields, Problems::default())
        }
        Err(error) => desk.reader.refusal(&error),
    }
}

fn first(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    ground: &Ground,
    fields: LaunchFields,
    problems: Problems,
) -> Response {
    let page = &desk.reader.page;
    let model = LaunchPage {
        slug: ground.pulse.slug.clone(),
        title: ground.pulse.questionnaire.title.get(page.language).to_owned(),
        fields,
        weakest: ground.weakest,
        unanswered: unanswered(state, &ground.pulse),
        problems,
    };
    desk.reader.html(status, launch::plan(page, &model))
}

/// The last wave of the pulse, where it is over and nobody has responded to it.
fn unanswered(state: &AppState, pulse: &Pulse) -> Option<u32> {
    let history = state.services.history(&pulse.slug);
    let over = history.last().filter(|wave| wave.phase(state.services.now()) == Phase::Closed)?;
    (!state.services.is_answered(over)).then(|| over.number())
}

pub(in super::super::super) async fn go_on(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(slug): Path<String>,
    request: Request,
) -> Response {
    let form = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let ground = match Ground::of(&state, &slug).await {
        Ok(ground) => ground,
        Err(error) => return desk.reader.refusal(&error),
    };
    let fields = typed(&form, &ground);
    if form.get("step") == "change" {
        return first(&state, &desk, StatusCode::OK, &ground, fields, Problems::default());
    }
    let outcome = async {
        let owner = state.services.owning(desk.actor())?;
        let plan = read(&fields, &ground)?;
        let launching = form.get("step") == "launch";
        if launching {
            match owner.launch_as_seen(&ground.pulse, &plan, form.get("promise")).await {
                Ok(wave) => return Ok(Redirect::to(&format!("/manage/waves/{slug}/{}", wave.number())).into_response()),
                // What is frozen is what was looked at: it is shown as it is now.
                Err(ServiceError::Conflict { rule: "promise-changed", .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let pulse = state.services.pulse(&slug).await?;
        let run = owner.dry_run(&pulse, &plan).await?;
        second(&state, &desk, &ground, fields.clone(), &run, launching)
    };
    match outcome.await {
        Ok(response) => response,
        Err(error) => refused(&state, &desk, &ground, fields, error),
    }
}

fn second(
    state: &AppState,
    desk: &Desk,
    ground: &Ground,
    fields: LaunchFields,
    run: &DryRun,
    changed: bool,
) -> Result<Response, ServiceError> {
    let page = &desk.reader.page;
    let manifest = &run.manifest;
    let content = &manifest.content;
    let questions = content.questionnaire.questions.iter();
    let model = CheckPage {
        slug: ground.pulse.slug.clone(),
        title: content.questionnaire.title.get(page.language).to_owned(),
        fields,
        number: manifest.wave,
        preset: manifest.preset,
        open_entry: content.entry == Entry::Open,
        opens: content.schedule.opens,
        ticks: content.schedule.ticks.clone(),
        respond_by: content.respond_by,
        invited: manifest.roster.invited(),
        smallest: manifest.preset.k(),
        questions: questions.map(|question| question.text.get(page.language).to_owned()).collect(),
        units: units(run),
        promise: run.promise()?,
        unanswered: unanswered(state, &ground.pulse),
        changed,
    };
    Ok(desk.reader.html(StatusCode::OK, launch::check(page, &model)))
}

fn units(run: &DryRun) -> Vec<UnitCheck> {
    let nodes = run.manifest.roster.nodes();
    let depth = |position: usize| std::iter::successors(nodes[position].parent, |above| nodes[*above].parent).count();
    let unit = |(position, node): (usize, &heard_domain::wave::Node)| UnitCheck {
        name: node.name.clone(),
        depth: depth(position),
        own: node.own,
        counted_in: (node.cell != position).then(|| nodes[node.cell].name.clone()),
        group: node.invited,
        too_like: run.apart.contains(&node.key),
        shown: node.reach >= run.manifest.preset.k(),
    };
    nodes.iter().enumerate().map(unit).collect()
}

fn refused(state: &AppState, desk: &Desk, ground: &Ground, fields: LaunchFields, error: ServiceError) -> Response {
    let words = desk.reader.page.words();
    let (status, problems) = match error {
        ServiceError::Invalid(violations) => {
            let problem = |violation: &Violation| {
                let (field, key) = place(&violation.field, violation.rule);
                FieldProblem { field, text: words.get(key) }
            };
            (StatusCode::UNPROCESSABLE_ENTITY, Problems(violations.iter().map(problem).collect()))
        }
        ServiceError::Conflict { rule, .. }
            if ["no-units", "wave-overlaps", "too-like-an-earlier-wave"].contains(&rule) =>
        {
            let field = if rule == "wave-overlaps" { "opens" } else { "people" };
            (StatusCode::CONFLICT, Problems::one(field, words.get(&format!("problem-{rule}"))))
        }
        error => return desk.reader.refusal(&error),
    };
    first(state, desk, status, ground, fields, problems)
}

/// The field of the form, and the text of what is wrong with it.
fn place(field: &str, rule: &str) -> (String, &'static str) {
    match (field, rule) {
        ("opens", _) => ("opens".to_owned(), "problem-opens"),
        ("closes", _) => ("closes".to_owned(), "problem-closes"),
        ("counts", _) => ("counts".to_owned(), "problem-counts-number"),
        ("pace", _) => ("counts".to_owned(), "problem-counts"),
        ("respond_within", _) => ("respond_within".to_owned(), "problem-respond-within"),
        ("preset", _) => ("preset".to_owned(), "problem-preset-lowered"),
        ("spares", "no-codes") => ("spares".to_owned(), "problem-spares-open"),
        ("spares", _) => ("spares".to_owned(), "problem-spares"),
        ("entry", _) => ("entry".to_owned(), "problem-entry"),
        ("headcounts", "too-many") => ("people".to_owned(), "problem-too-many-people"),
        ("headcounts", "too-few") => ("people".to_owned(), "problem-too-few-people"),
        ("headcounts", _) => ("people".to_owned(), "problem-unit-unknown"),
        (number, _) => (number.to_owned(), "problem-number"),
    }
}

/// What was typed, for the units that there are.
fn typed(form: &Fields, ground: &Ground) -> LaunchFields {
    let get = |name: &str| form.get(name).trim().to_owned();
    let people_typed: HashMap<&str, &str> = form.under("n.").collect();
    LaunchFields {
        opens: get("opens"),
        closes: get("closes"),
        counts: get("counts"),
        preset: get("preset"),
        entry: get("entry"),
        spares: get("spares"),
        respond_within: get("respond_within"),
        people: people(ground, |key| people_typed.get(key).map(|typed| typed.trim().to_owned()).unwrap_or_default()),
    }
}

fn people(ground: &Ground, value: impl Fn(&str) -> String) -> Vec<UnitField> {
    let Some(tree) = &ground.tree else { return Vec::new() };
    let field = |(position, unit): (usize, &heard_domain::unit::Unit)| UnitField {
        key: unit.key.to_string(),
        name: unit.name.clone(),
        depth: std::iter::successors(tree.parent(position), |parent| tree.parent(*parent)).count(),
        value: value(unit.key.as_str()),
    };
    tree.units().iter().enumerate().map(field).collect()
}

/// What is proposed: like the last wave, in the pulse's rhythm; else from the next morning on for a week. Where people are
/// `listed`, they are those who are invited.
fn proposed(state: &AppState, ground: &Ground, listed: &[Headcount]) -> LaunchFields {
    let waves = state.services.history(&ground.pulse.slug);
    let last = waves.last();
    let now = state.services.now();
    let morning = morning_after(now, &ground.zone);
    let rhythm = last.zip(ground.pulse.cadence.days()).map(|(last, days)| last.opens() + Duration::days(days));
    let opens =
        rhythm.filter(|opens| *opens > now && last.is_none_or(|last| *opens >= last.closes())).unwrap_or(morning);
    let length = last.map_or(Duration::days(7), |last| last.manifest().content.schedule.closes() - last.opens());
    let content = last.map(|last| &last.manifest().content);
    let listed: BTreeMap<&str, u32> = listed.iter().map(|count| (count.unit.as_str(), count.invited)).collect();
    let is_listed = listed.values().any(|invited| *invited > 0);
    let invited = |key: &str| {
        if is_listed {
            return listed.get(key).map(ToString::to_string);
        }
        let roster = &last?.manifest().roster;
        let node = &roster.nodes()[roster.position(key)?];
        Some(node.own.to_string())
    };
    LaunchFields {
        opens: local(opens, &ground.zone),
        closes: local(opens + length, &ground.zone),
        counts: content.map_or(8, |content| content.schedule.ticks.len()).to_string(),
        preset: last.map_or(ground.weakest, |last| last.manifest().preset.max(ground.weakest)).name().to_owned(),
        entry: if content.is_some_and(|content| content.entry == Entry::Open) { "open" } else { "codes" }.to_owned(),
        spares: "0".to_owned(),
        respond_within: WavePlan::RESPOND_WITHIN.to_string(),
        people: people(ground, |key| invited(key).unwrap_or_default()),
    }
}

/// Six in the morning of the next day.
fn morning_after(now: OffsetDateTime, zone: &TimeZone) -> OffsetDateTime {
    let morning = civil_of(now, zone).and_then(|today| today.date().tomorrow().ok()).map(|day| day.at(6, 0, 0, 0));
    morning.and_then(|morning| moment_of(morning, zone)).unwrap_or(now)
}

fn civil_of(at: OffsetDateTime, zone: &TimeZone) -> Option<civil::DateTime> {
    jiff::Timestamp::from_second(at.unix_timestamp()).ok().map(|moment| zone.to_datetime(moment))
}

fn moment_of(at: civil::DateTime, zone: &TimeZone) -> Option<OffsetDateTime> {
    // Nobody plans further than that, and sums of times stay within what there is.
    let second = zone.to_timestamp(at).ok().filter(|_| (2000..9000).contains(&at.year()))?.as_second();
    OffsetDateTime::from_unix_timestamp(second).ok()
}

/// As browsers write a local date and time.
fn local(at: OffsetDateTime, zone: &TimeZone) -> String {
    civil_of(at, zone).map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

/// The plan, or every field that cannot be read.
fn read(fields: &LaunchFields, ground: &Ground) -> Result<WavePlan, ServiceError> {
    let mut wrong = Vec::new();
    let mut fail = |field: &str| wrong.push(Violation::new(field, "unreadable", "this cannot be read"));
    let moment = |text: &str| text.parse::<civil::DateTime>().ok().and_then(|at| moment_of(at, &ground.zone));
    let number = |text: &str, empty: Option<u32>| if text.is_empty() { empty } else { text.parse::<u32>().ok() };
    let opens = moment(&fields.opens);
    let closes = moment(&fields.closes);
    let counts = number(&fields.counts, None);
    let spares = number(&fields.spares, Some(0));
    let respond_within = number(&fields.respond_within, None);
    let preset = Preset::ALL.into_iter().find(|preset| preset.name() == fields.preset);
    let entry = match fields.entry.as_str() {
        "codes" => Some(Entry::Codes),
        "open" => Some(Entry::Open),
        _ => None,
    };
    for (field, missing) in [
        ("opens", opens.is_none()),
        ("closes", closes.is_none()),
        ("counts", counts.is_none()),
        ("respond_within", respond_within.is_none()),
        ("spares", spares.is_none()),
        ("preset", preset.is_none()),
        ("entry", entry.is_none()),
    ] {
        if missing {
            fail(field);
        }
    }
    let mut headcounts = Vec::new();
    for unit in &fields.people {
        match (unit.key.parse(), number(&unit.value, Some(0))) {
            (Ok(key), Some(invited)) => headcounts.push(Headcount { unit: key, invited }),
            _ => fail(&format!("n.{}", unit.key)),
        }
    }
    match (opens, closes, counts, spares, respond_within, preset, entry) {
        (Some(opens), Some(closes), Some(counts), Some(spares), Some(respond_within), Some(preset), Some(entry))
            if wrong.is_empty() =>
        {
            Ok(WavePlan { opens, closes, preset, entry, pace: Pace::Steps(counts), headcounts, spares, respond_within })
        }
        _ => Err(ServiceError::Invalid(wrong)),
    }
}
