//! Migrations, one file each, applied in order.

mod m0001_first;
mod m0002_codes_fixed;
mod m0003_sealed_block;
mod m0004_key_directory;
mod m0005_accounts;
mod m0006_responses;
mod m0007_people;
mod m0008_codes_version;
mod m0009_passkey_ceremonies;
mod m0010_repeats;
mod m0011_mailings;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

use crate::store::{Store, StoreError};

/// For a log filter: that the tables are up to date is no news.
pub const QUIET: &str = "sea_orm_migration=warn";

/// All migrations.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first::Migration),
            Box::new(m0002_codes_fixed::Migration),
            Box::new(m0003_sealed_block::Migration),
            Box::new(m0004_key_directory::Migration),
            Box::new(m0005_accounts::Migration),
            Box::new(m0006_responses::Migration),
            Box::new(m0007_people::Migration),
            Box::new(m0008_codes_version::Migration),
            Box::new(m0009_passkey_ceremonies::Migration),
            Box::new(m0010_repeats::Migration),
            Box::new(m0011_mailings::Migration),
        ]
    }
}

/// Brings the database's tables up to date.
///
/// # Errors
/// Where the database refuses.
pub async fn migrate(store: &Store) -> Result<(), StoreError> {
    Ok(Migrator::up(store.writer(), None).await?)
}

/// How many migrations the database has not had yet.
///
/// # Errors
/// Where the database does not answer.
pub async fn pending_migrations(store: &Store) -> Result<usize, StoreError> {
    Ok(Migrator::get_pending_migrations(store.writer()).await?.len())
}
