//! What leaders write, and what they add to it.

use std::collections::BTreeMap;

use heard_domain::{
    key::Key,
    language::Language,
    response::{NextDay, Response, Status, Subject, Update, Wording},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use time::{Date, OffsetDateTime};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::{
        pulse,
        response::{ActiveModel, Column, Entity, Model},
        response_update, wave,
    },
};

/// A response as its leader has it: published, or a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Row number.
    pub id: i64,
    /// Row number of the wave.
    pub wave: i64,
    /// The unit that the leader speaks for.
    pub unit: Key,
    /// The question; none for the wave as a whole.
    pub question: Option<Key>,
    /// What is written.
    pub wording: Wording,
    /// Who wrote it.
    pub author: String,
    /// When it was published; none for a draft.
    pub published_at: Option<OffsetDateTime>,
}

/// What tells one state of all that is published from another: how many responses there are, the number of the newest,
/// and how often any was changed.
pub type Mark = (i64, i64, i64);

fn read(row: Model) -> Result<Written, StoreError> {
    let status = row.status.as_deref().map(status).transpose()?;
    Ok(Written {
        id: row.id,
        wave: row.wave_id,
        unit: key(&row.unit)?,
        question: row.question.as_deref().map(key).transpose()?,
        wording: Wording {
            language: language(&row.language)?,
            heard: row.heard,
            plan: row.plan,
            why: row.why,
            owner: row.owner,
            status,
            next: row.next_day.as_deref().map_or(NextDay::None, NextDay::read),
            re_ask: row.re_ask,
        },
        author: row.author,
        published_at: row.published_at.map(moment),
    })
}

fn read_update(row: response_update::Model) -> Result<(i64, Update), StoreError> {
    let update = Update {
        language: language(&row.language)?,
        status: status(&row.status)?,
        text: row.said,
        next: row.next_day.as_deref().and_then(|day| NextDay::read(day).date()),
        at: moment(row.at),
    };
    Ok((row.response_id, update))
}

fn key(text: &str) -> Result<Key, StoreError> {
    text.parse().map_err(|error| malformed("key", &error))
}

fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn language(tag: &str) -> Result<Language, StoreError> {
    Language::from_tag(tag).ok_or_else(|| malformed("language", tag))
}

fn status(name: &str) -> Result<Status, StoreError> {
    Status::read(name).ok_or_else(|| malformed("status", name))
}

fn malformed(what: &'static str, cause: &(impl ToString + ?Sized)) -> StoreError {
    StoreError::Malformed { what, cause: cause.to_string() }
}

/// What tells the present state of all that is published from every other.
///
/// # Errors
/// [`StoreError`].
pub async fn mark(store: &Store) -> Result<Mark, StoreError> {
    let sum = Column::Revision.sum().cast_as("bigint");
    let query = Entity::find().filter(Column::PublishedAt.is_not_null()).select_only();
    let query = query.column_as(Column::Id.count(), "count").column_as(Column::Id.max(), "newest");
    let found: Option<(i64, Option<i64>, Option<i64>)> =
        query.column_as(sum, "changes").into_tuple().one(store.reader()).await?;
    Ok(found.map_or((0, 0, 0), |(count, newest, changes)| (count, newest.unwrap_or(0), changes.unwrap_or(0))))
}

/// All that is published, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn published(store: &Store) -> Result<Vec<Response>, StoreError> {
    let waves = waves(store).await?;
    let mut updates: BTreeMap<i64, Vec<Update>> = BTreeMap::new();
    let rows = response_update::Entity::find().order_by_asc(response_update::Column::Id).all(store.reader()).await?;
    for row in rows {
        let (response, update) = read_update(row)?;
        updates.entry(response).or_default().push(update);
    }
    let query = Entity::find().filter(Column::PublishedAt.is_not_null());
    let rows = query.order_by_asc(Column::PublishedAt).order_by_asc(Column::Id).all(store.reader()).await?;
    let mut responses = Vec::with_capacity(rows.len());
    for row in rows {
        let written = read(row)?;
        // One of a wave that came between the two is read with the next change.
        let Some((pulse, wave)) = waves.get(&written.wave).cloned() else { continue };
        let updates = updates.remove(&written.id).unwrap_or_default();
        responses.push(shown(written, pulse, wave, updates)?);
    }
    Ok(responses)
}

fn shown(written: Written, pulse: Key, wave: u32, updates: Vec<Update>) -> Result<Response, StoreError> {
    let wording = written.wording;
    Ok(Response {
        id: written.id,
        subject: Subject { unit: written.unit, pulse, wave, question: written.question },
        status: wording.status.ok_or_else(|| malformed("status", "none"))?,
        next: wording.owed(),
        language: wording.language,
        heard: wording.heard,
        plan: wording.plan,
        why: wording.why,
        owner: wording.owner,
        re_ask: wording.re_ask,
        at: written.published_at.ok_or_else(|| malformed("time", "none"))?,
        updates,
    })
}

/// Pulse and number of every wave, by row number.
async fn waves(store: &Store) -> Result<BTreeMap<i64, (Key, u32)>, StoreError> {
    let columns = [pulse::Column::Id.into_expr(), pulse::Column::Slug.into_expr()];
    let pulses: Vec<(i64, String)> =
        pulse::Entity::find().select_only().exprs(columns).into_tuple().all(store.reader()).await?;
    let slugs: BTreeMap<i64, String> = pulses.into_iter().collect();
    let columns = [wave::Column::Id.into_expr(), wave::Column::PulseId.into_expr(), wave::Column::Number.into_expr()];
    let waves: Vec<(i64, i64, i32)> =
        wave::Entity::find().select_only().exprs(columns).into_tuple().all(store.reader()).await?;
    let mut found = BTreeMap::new();
    for (id, pulse, number) in waves {
        if let Some(slug) = slugs.get(&pulse) {
            found.insert(id, (key(slug)?, number as u32));
        }
    }
    Ok(found)
}

/// All drafts, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn drafts(store: &Store) -> Result<Vec<Written>, StoreError> {
    let query = Entity::find().filter(Column::PublishedAt.is_null()).order_by_asc(Column::Id);
    query.all(store.reader()).await?.into_iter().map(read).collect()
}

/// A response, locked against every other transaction that locks it.
///
/// # Errors
/// [`StoreError`].
pub async fn lock(work: &UnitOfWork, id: i64) -> Result<Option<Written>, StoreError> {
    Entity::find_by_id(id).lock_exclusive().one(work.connection()).await?.map(read).transpose()
}

/// A response, published or not.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, id: i64) -> Result<Option<Written>, StoreError> {
    Entity::find_by_id(id).one(store.reader()).await?.map(read).transpose()
}

/// Adds a draft and gives its row number. The number of the response that is given counts for nothing.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, response: &Written) -> Result<i64, StoreError> {
    let Wording { language, heard, plan, why, owner, status, next, re_ask } = &response.wording;
    let row = ActiveModel {
        id: NotSet,
        wave_id: Set(response.wave),
        unit: Set(response.unit.to_string()),
        question: Set(response.question.as_ref().map(ToString::to_string)),
        language: Set(language.tag().to_owned()),
        heard: Set(heard.clone()),
        plan: Set(plan.clone()),
        why: Set(why.clone()),
        owner: Set(owner.clone()),
        status: Set(status.map(|status| status.name().to_owned())),
        next_day: Set(day(next.date())),
        re_ask: Set(*re_ask),
        author: Set(response.author.clone()),
        published_at: Set(None),
        revision: Set(1),
    };
    Ok(Entity::insert(row).exec(work.connection()).await?.last_insert_id)
}

/// Writes what a draft says, and when it was published, if it was. The caller has locked it.
///
/// # Errors
/// [`StoreError`].
pub async fn write(work: &UnitOfWork, response: &Written) -> Result<(), StoreError> {
    let Wording { language, heard, plan, why, owner, status, next, re_ask } = &response.wording;
    Entity::update_many()
        .filter(Column::Id.eq(response.id))
        .col_expr(Column::Language, Expr::value(language.tag()))
        .col_expr(Column::Heard, Expr::value(heard.as_str()))
        .col_expr(Column::Plan, Expr::value(plan.as_str()))
        .col_expr(Column::Why, Expr::value(why.as_str()))
        .col_expr(Column::Owner, Expr::value(owner.as_str()))
        .col_expr(Column::Status, Expr::value(status.map(Status::name)))
        .col_expr(Column::NextDay, Expr::value(day(next.date())))
        .col_expr(Column::ReAsk, Expr::value(*re_ask))
        .col_expr(Column::Author, Expr::value(response.author.as_str()))
        .col_expr(Column::PublishedAt, Expr::value(response.published_at.map(OffsetDateTime::unix_timestamp)))
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Notes whether the question should be put again. The caller has locked the response.
///
/// # Errors
/// [`StoreError`].
pub async fn re_ask(work: &UnitOfWork, id: i64, wish: bool) -> Result<(), StoreError> {
    Entity::update_many()
        .filter(Column::Id.eq(id))
        .col_expr(Column::ReAsk, Expr::value(wish))
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Adds to a published response. The caller has locked it.
///
/// # Errors
/// [`StoreError`].
pub async fn add(work: &UnitOfWork, id: i64, update: &Update) -> Result<(), StoreError> {
    let row = response_update::ActiveModel {
        id: NotSet,
        response_id: Set(id),
        language: Set(update.language.tag().to_owned()),
        status: Set(update.status.name().to_owned()),
        said: Set(update.text.clone()),
        next_day: Set(day(update.next)),
        at: Set(update.at.unix_timestamp()),
    };
    response_update::Entity::insert(row).exec_without_returning(work.connection()).await?;
    Entity::update_many()
        .filter(Column::Id.eq(id))
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Deletes a draft. What is published stays.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, id: i64) -> Result<(), StoreError> {
    let query = Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::PublishedAt.is_null());
    query.exec(work.connection()).await?;
    Ok(())
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}
