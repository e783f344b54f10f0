//! Back to empty.

use sea_orm::EntityTrait;

use crate::store::{
    StoreError, UnitOfWork,
    entity::{audit_event, batch, invitation, option_group, organisation, pending_block, pulse, unit, wave},
};

/// Deletes all rows but those of tokens, which are the operator's and outlive an organisation.
///
/// # Errors
/// [`StoreError`].
pub async fn everything(work: &UnitOfWork) -> Result<(), StoreError> {
    let connection = work.connection();
    pending_block::Entity::delete_many().exec(connection).await?;
    invitation::Entity::delete_many().exec(connection).await?;
    batch::Entity::delete_many().exec(connection).await?;
    option_group::Entity::delete_many().exec(connection).await?;
    wave::Entity::delete_many().exec(connection).await?;
    pulse::Entity::delete_many().exec(connection).await?;
    unit::Entity::delete_many().exec(connection).await?;
    audit_event::Entity::delete_many().exec(connection).await?;
    organisation::Entity::delete_many().exec(connection).await?;
    Ok(())
}
