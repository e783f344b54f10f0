//! The only part that knows the database. SQLite and PostgreSQL behind the same code.

pub mod entity;
mod error;
mod migration;
mod open;
pub mod repo;

pub use error::StoreError;
pub use migration::{Migrator, migrate};
pub use open::{Engine, Store, UnitOfWork};
