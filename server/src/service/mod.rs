//! What Heard does, for pages, API and command line alike: policy, one transaction, rule, store.

mod access;
mod accounts;
mod audit;
mod boards;
mod demo;
mod error;
mod follow;
mod invitations;
mod leading;
mod mailing;
mod organisation;
mod people;
mod plan;
mod pulses;
mod repeat;
mod responses;
mod sheets;
mod slips;
mod tokens;
mod units;
mod waves;

use std::sync::{Arc, Mutex, RwLock};

use heard_domain::clock::Clock;
use time::OffsetDateTime;
use tokio::sync::broadcast;

pub use access::{Actor, Leading, Observing, Owning};
pub use accounts::{
    Account, Ceremony, Device, FirstOwner, Passkey, Proof, SignInError, SignedIn, link_account, list_accounts,
};
pub use audit::AuditEvent;
pub use boards::WaveBoard;
pub use error::{ServiceError, Violation};
pub use invitations::{CodesState, UnitCodes};
pub use leading::{Draft, UnitFindings};
pub use mailing::MailingState;
pub use organisation::{BoardAccess, NewOrganisation, Organisation};
pub use people::{ListedOne, PeopleChange, PeopleImport, PeoplePage, PeoplePreview, Person, Where};
pub use plan::{DryRun, WavePlan};
pub use pulses::{Cadence, NewPulse, Pulse};
pub use repeat::Waiting;
pub use sheets::{Door, SheetRefusal};
pub use slips::{UnitSlips, slips};
pub use tokens::{Token, create_token, list_tokens, revoke_token};
pub use units::{
    AddedUnit, MergedUnit, MovedUnit, NewUnit, RemovedUnit, RenamedUnit, TreeChange, UnitChange, UnitImport,
    UnitsPreview,
};

use crate::{collect::Collector, store::Store};

struct Inner {
    store: Store,
    collector: Collector,
    clock: Arc<dyn Clock>,
    boards: boards::Boards,
    responses: responses::Responses,
    organisation: RwLock<Option<Arc<Organisation>>>,
    moved: broadcast::Sender<()>,
    /// When it was last looked whether waves have opened.
    looked_at: Mutex<OffsetDateTime>,
    /// Held for writing while this process must not tick.
    going: tokio::sync::RwLock<()>,
}

/// Everything that Heard does. Cheap to clone.
#[derive(Clone)]
pub struct Services(Arc<Inner>);

impl Services {
    /// Takes up the database as it is: open waves, boards, organisation.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn start(store: Store, collector: Collector, clock: Arc<dyn Clock>) -> Result<Self, ServiceError> {
        let (moved, _) = broadcast::channel(16);
        let looked_at = Mutex::new(clock.now());
        let services = Self(Arc::new(Inner {
            store,
            collector,
            clock,
            boards: boards::Boards::default(),
            responses: responses::Responses::default(),
            organisation: RwLock::default(),
            moved,
            looked_at,
            going: tokio::sync::RwLock::default(),
        }));
        services.0.collector.recover().await?;
        services.reload().await?;
        Ok(services)
    }

    /// The present moment by the services' clock.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.0.clock.now()
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn ready(&self) -> Result<(), ServiceError> {
        crate::store::repo::organisation::find(self.store()).await?;
        Ok(())
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    fn collector(&self) -> &Collector {
        &self.0.collector
    }
}
