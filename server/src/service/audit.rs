//! The audit log: what owners and operators did.

use time::OffsetDateTime;

use super::{Observing, Owning, ServiceError};
use crate::store::{StoreError, UnitOfWork, repo::audit};

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    /// Number; later entries have higher ones.
    pub id: i64,
    /// When.
    pub at: OffsetDateTime,
    /// Who: the name of a token, or `operator`.
    pub actor: String,
    /// What, such as `wave.launch`.
    pub action: String,
    /// To what.
    pub subject: String,
}

/// The most entries in one answer.
const NEWEST: u64 = 500;

impl Observing<'_> {
    /// The newest 500 entries, or the newest of those before the one with that number; newest first.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn audit_log(&self, before: Option<i64>) -> Result<Vec<AuditEvent>, ServiceError> {
        let rows = audit::newest(self.services.store(), before, NEWEST).await?;
        let event = |row: crate::store::entity::audit_event::Model| AuditEvent {
            id: row.id,
            at: OffsetDateTime::from_unix_timestamp(row.at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
            actor: row.actor,
            action: row.action,
            subject: row.subject,
        };
        Ok(rows.into_iter().map(event).collect())
    }
}

impl Owning<'_> {
    pub(super) async fn log(&self, work: &UnitOfWork, action: &str, subject: &str) -> Result<(), StoreError> {
        audit::insert(work, self.services.now().unix_timestamp(), self.name, action, subject).await
    }
}
