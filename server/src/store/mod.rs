//! The only part that knows the database. SQLite and PostgreSQL behind the same code.

pub mod dump;
pub mod entity;
mod error;
mod migration;
mod open;
pub mod repo;

pub use error::StoreError;
pub use migration::{Migrator, QUIET, migrate, pending_migrations};
pub use open::{Engine, Store, UnitOfWork};
