//! Pulses.

use heard_domain::survey::Questionnaire;
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::pulse::{ActiveModel, Column, Entity},
};

/// A pulse as stored.
#[derive(Debug, Clone)]
pub struct Pulse {
    /// Row number.
    pub id: i64,
    /// Its name in URLs.
    pub slug: String,
    /// What the next wave asks.
    pub questionnaire: Questionnaire,
    /// How often it is asked.
    pub cadence: String,
    /// Since when it is asked so often; Unix seconds.
    pub cadence_since: i64,
    /// Whether its next wave launches by itself.
    pub repeats: bool,
}

fn read(row: crate::store::entity::pulse::Model) -> Result<Pulse, StoreError> {
    let questionnaire = serde_json::from_str(&row.questionnaire).map_err(StoreError::malformed("questionnaire"))?;
    Ok(Pulse {
        id: row.id,
        slug: row.slug,
        questionnaire,
        cadence: row.cadence,
        cadence_since: row.cadence_since,
        repeats: row.repeats,
    })
}

/// All pulses, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn all(store: &Store) -> Result<Vec<Pulse>, StoreError> {
    Entity::find().order_by_asc(Column::Id).all(store.reader()).await?.into_iter().map(read).collect()
}

/// The pulse of that name.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, slug: &str) -> Result<Option<Pulse>, StoreError> {
    Entity::find().filter(Column::Slug.eq(slug)).one(store.reader()).await?.map(read).transpose()
}

/// Adds a pulse.
///
/// # Errors
/// [`StoreError`]; also where the slug is taken.
pub async fn insert(
    work: &UnitOfWork,
    slug: &str,
    questionnaire: &Questionnaire,
    cadence: &str,
) -> Result<(), StoreError> {
    let questionnaire = serde_json::to_string(questionnaire).map_err(StoreError::malformed("questionnaire"))?;
    let row = ActiveModel {
        id: NotSet,
        slug: Set(slug.to_owned()),
        questionnaire: Set(questionnaire),
        cadence: Set(cadence.to_owned()),
        cadence_since: Set(0),
        repeats: Set(false),
    };
    Entity::insert(row).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Changes what its next wave asks.
///
/// # Errors
/// [`StoreError`].
pub async fn change_questions(work: &UnitOfWork, id: i64, questionnaire: &Questionnaire) -> Result<(), StoreError> {
    let questionnaire = serde_json::to_string(questionnaire).map_err(StoreError::malformed("questionnaire"))?;
    Entity::update_many()
        .filter(Column::Id.eq(id))
        .col_expr(Column::Questionnaire, Expr::value(questionnaire))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Whether there is any, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn exist(work: &UnitOfWork) -> Result<bool, StoreError> {
    Ok(Entity::find().one(work.connection()).await?.is_some())
}

/// Changes how often a pulse is asked and since when, and whether its next wave launches by itself.
///
/// # Errors
/// [`StoreError`].
pub async fn change_cadence(
    work: &UnitOfWork,
    id: i64,
    cadence: &str,
    since: i64,
    repeats: bool,
) -> Result<(), StoreError> {
    let update = Entity::update_many()
        .col_expr(Column::Cadence, Expr::value(cadence))
        .col_expr(Column::CadenceSince, Expr::value(since))
        .col_expr(Column::Repeats, Expr::value(repeats));
    update.filter(Column::Id.eq(id)).exec(work.connection()).await?;
    Ok(())
}
