//! Looking around in the demo organisation as one of those who sign in there. These people do not exist.

use heard_domain::{access::Role, unit::UnitTree};

use crate::{
    hex::random_hex,
    service::{ServiceError, Services},
    store::repo::{self, organisation},
};

impl Services {
    /// Signs a device in as the demo organisation's owner, leader or observer, and gives the secret of its cookie.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] where the organisation is a real one; [`ServiceError::NotFound`] for any other role.
    pub async fn enter_demo(&self, role: &str, device: String) -> Result<String, ServiceError> {
        let tree = self.units().await?;
        let role = match role {
            "owner" => Role::Owner,
            "observer" => Role::Observer,
            "leader" => {
                let units = tree.iter().flat_map(UnitTree::units);
                let site = units.filter(|unit| unit.parent.is_some()).map(|unit| unit.key.clone()).next();
                Role::Leader { units: site.into_iter().collect() }
            }
            _ => return Err(ServiceError::NotFound("role")),
        };
        let work = self.store().begin().await?;
        if !organisation::lock(&work).await?.is_some_and(|organisation| organisation.demo) {
            return Err(ServiceError::Forbidden);
        }
        let email = format!("{}@demo.invalid", role.name());
        let known = repo::account::all_in(&work).await?.into_iter().find(|account| account.email == email);
        let account = match known {
            Some(account) => account,
            None => {
                let (id, created_at) = (random_hex::<8>(), self.now().unix_timestamp());
                let name = format!("Demo {}", role.name());
                let account = repo::account::Account { id, email, name, role, password_hash: None, created_at };
                repo::account::insert(&work, &account).await?;
                account
            }
        };
        let secret = self.open_session(&work, &account.id, device).await?;
        work.save().await?;
        Ok(secret)
    }
}
