//! People whom invitations are mailed to.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::{
    key::Key,
    language::Language,
    person::{Address, Person},
    wave::Staff,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::{
        person::{Column, Entity, Model},
        unit,
    },
};

/// Rows per INSERT: PostgreSQL takes 65 535 values in one statement, SQLite 32 766.
const CHUNK: usize = 1_000;

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Random, hexadecimal.
    pub id: String,
    /// What is known of them.
    pub person: Person,
}

/// Whom a search is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// Everybody.
    Anywhere,
    /// People of that very unit.
    Unit(String),
    /// People whose unit has ended.
    Nowhere,
}

/// Everybody, by address.
///
/// # Errors
/// [`StoreError`].
pub async fn all(store: &Store) -> Result<Vec<Stored>, StoreError> {
    read(Entity::find().order_by_asc(Column::Email).all(store.reader()).await?)
}

/// The same, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn all_in(work: &UnitOfWork) -> Result<Vec<Stored>, StoreError> {
    read(Entity::find().order_by_asc(Column::Email).all(work.connection()).await?)
}

/// Some of those who are searched for, by address, and how many there are.
///
/// # Errors
/// [`StoreError`].
pub async fn some(store: &Store, of: &Where, skip: u64, most: u64) -> Result<(Vec<Stored>, u64), StoreError> {
    let condition = match of {
        Where::Anywhere => Condition::all(),
        Where::Unit(unit) => Condition::all().add(Column::Unit.eq(unit.as_str())),
        Where::Nowhere => {
            let units = unit::Entity::find().select_only().column(unit::Column::Key);
            Condition::all().add(Column::Unit.not_in_subquery(sea_orm::QueryTrait::into_query(units)))
        }
    };
    let found = Entity::find().filter(condition);
    let count = found.clone().count(store.reader()).await?;
    let rows = found.order_by_asc(Column::Email).offset(skip).limit(most).all(store.reader()).await?;
    Ok((read(rows)?, count))
}

/// Somebody.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, id: &str) -> Result<Option<Stored>, StoreError> {
    Entity::find_by_id(id).one(store.reader()).await?.map(stored).transpose()
}

/// Somebody, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn find_in(work: &UnitOfWork, id: &str) -> Result<Option<Stored>, StoreError> {
    Entity::find_by_id(id).one(work.connection()).await?.map(stored).transpose()
}

/// Whoever has that address, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn with_address(work: &UnitOfWork, address: &Address) -> Result<Option<Stored>, StoreError> {
    let found = Entity::find().filter(Column::Email.eq(address.as_str())).one(work.connection()).await?;
    found.map(stored).transpose()
}

/// How many people each unit has.
///
/// # Errors
/// [`StoreError`].
pub async fn staff(store: &Store) -> Result<BTreeMap<Key, Staff>, StoreError> {
    count(store.reader()).await
}

/// The same, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn staff_in(work: &UnitOfWork) -> Result<BTreeMap<Key, Staff>, StoreError> {
    count(work.connection()).await
}

/// Adds people.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, people: &[Stored]) -> Result<(), StoreError> {
    for chunk in people.chunks(CHUNK) {
        let rows = chunk.iter().map(|stored| model(stored).into_active_model());
        Entity::insert_many(rows).exec_without_returning(work.connection()).await?;
    }
    Ok(())
}

/// Writes over what is known of somebody.
///
/// # Errors
/// [`StoreError`].
pub async fn update(work: &UnitOfWork, stored: &Stored) -> Result<(), StoreError> {
    model(stored).into_active_model().reset_all().update(work.connection()).await?;
    Ok(())
}

/// Removes people. Gives how many there were.
///
/// # Errors
/// [`StoreError`].
pub async fn remove(work: &UnitOfWork, ids: &BTreeSet<&str>) -> Result<u64, StoreError> {
    let ids: Vec<&str> = ids.iter().copied().collect();
    let mut removed = 0;
    for chunk in ids.chunks(CHUNK) {
        let gone = Entity::delete_many().filter(Column::Id.is_in(chunk.iter().copied()));
        removed += gone.exec(work.connection()).await?.rows_affected;
    }
    Ok(removed)
}

/// Moves everybody of one unit to another. Gives how many there were.
///
/// # Errors
/// [`StoreError`].
pub async fn move_all(work: &UnitOfWork, from: &str, to: &str) -> Result<u64, StoreError> {
    let moved = Entity::update_many().col_expr(Column::Unit, Expr::value(to)).filter(Column::Unit.eq(from));
    Ok(moved.exec(work.connection()).await?.rows_affected)
}

async fn count(connection: &impl ConnectionTrait) -> Result<BTreeMap<Key, Staff>, StoreError> {
    let query = Entity::find()
        .select_only()
        .column(Column::Unit)
        .column(Column::Leader)
        .column_as(Column::Id.count(), "people")
        .group_by(Column::Unit)
        .group_by(Column::Leader);
    let mut staff: BTreeMap<Key, Staff> = BTreeMap::new();
    for (unit, leader, people) in query.into_tuple::<(String, bool, i64)>().all(connection).await? {
        let staff = staff.entry(key(unit)?).or_default();
        let place = if leader { &mut staff.leaders } else { &mut staff.members };
        *place = u32::try_from(people).unwrap_or(u32::MAX);
    }
    Ok(staff)
}

fn model(stored: &Stored) -> Model {
    let Stored { id, person } = stored;
    Model {
        id: id.clone(),
        unit: person.unit.to_string(),
        email: person.address.as_str().to_owned(),
        language: person.language.tag().to_owned(),
        leader: person.leader,
    }
}

fn read(rows: Vec<Model>) -> Result<Vec<Stored>, StoreError> {
    rows.into_iter().map(stored).collect()
}

fn stored(row: Model) -> Result<Stored, StoreError> {
    // Nothing of what is wrong is repeated: it may stand in a log.
    let malformed = |cause: &str| StoreError::Malformed { what: "person", cause: cause.to_owned() };
    let address = row.email.parse().map_err(|_| malformed("the address is none"))?;
    let language = Language::from_tag(&row.language).ok_or_else(|| malformed("the language is none"))?;
    Ok(Stored { id: row.id, person: Person { unit: key(row.unit)?, address, language, leader: row.leader } })
}

fn key(unit: String) -> Result<Key, StoreError> {
    Key::try_from(unit).map_err(|error| StoreError::Malformed { what: "person", cause: error.to_string() })
}
