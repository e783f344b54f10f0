//! Back to empty.

use sea_orm::{EntityTrait, QueryOrder, QuerySelect};

use crate::store::{
    StoreError, UnitOfWork,
    entity::{
        account, account_link, audit_event, batch, invitation, mailing, option_group, organisation, passkey,
        passkey_ceremony, pending_block, person, pulse, response, response_update, session, unit, wave,
    },
};

/// Deletes all rows but those of tokens, which are the operator's and outlive an organisation. Gives the row numbers of
/// the waves, whose keys are to be destroyed. Locks waves before their blocks, as ticks do.
///
/// # Errors
/// [`StoreError`].
pub async fn everything(work: &UnitOfWork) -> Result<Vec<i64>, StoreError> {
    let connection = work.connection();
    let waves = wave::Entity::find().order_by_asc(wave::Column::Id).lock_exclusive().all(connection).await?;
    pending_block::Entity::delete_many().exec(connection).await?;
    invitation::Entity::delete_many().exec(connection).await?;
    batch::Entity::delete_many().exec(connection).await?;
    option_group::Entity::delete_many().exec(connection).await?;
    response_update::Entity::delete_many().exec(connection).await?;
    response::Entity::delete_many().exec(connection).await?;
    wave::Entity::delete_many().exec(connection).await?;
    pulse::Entity::delete_many().exec(connection).await?;
    mailing::Entity::delete_many().exec(connection).await?;
    person::Entity::delete_many().exec(connection).await?;
    unit::Entity::delete_many().exec(connection).await?;
    session::Entity::delete_many().exec(connection).await?;
    account_link::Entity::delete_many().exec(connection).await?;
    passkey_ceremony::Entity::delete_many().exec(connection).await?;
    passkey::Entity::delete_many().exec(connection).await?;
    account::Entity::delete_many().exec(connection).await?;
    audit_event::Entity::delete_many().exec(connection).await?;
    organisation::Entity::delete_many().exec(connection).await?;
    Ok(waves.into_iter().map(|wave| wave.id).collect())
}
