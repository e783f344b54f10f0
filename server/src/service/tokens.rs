//! Bearer tokens of the API.

use std::collections::BTreeSet;

use heard_domain::{access::Role, key::Key, unit::UnitTree};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

use super::{Actor, ServiceError, Services, Violation};
use crate::{
    hex::{hex, random_hex},
    store::{
        Store,
        repo::{audit, token, unit},
    },
};

const PREFIX: &str = "heard_";

/// Digits of a digest that name a token: enough to tell tokens apart, and nothing that opens anything.
const ID: usize = 12;

/// A token without its text, which nobody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is called where its text must not appear.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// When it was made.
    pub created: OffsetDateTime,
}

impl Services {
    /// Whose token that is.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn authenticate(&self, text: &str) -> Result<Option<Actor>, ServiceError> {
        let found = token::find(self.store(), &digest(text)).await?;
        Ok(found.map(|(name, role)| Actor { name, role }))
    }
}

/// Makes a token and gives its text, this once. For the command line, whose user may read the database anyway; `actor`
/// is who the audit log says it was.
///
/// # Errors
/// [`ServiceError`].
pub async fn create_token(
    store: &Store,
    now: OffsetDateTime,
    actor: &str,
    name: &str,
    role: &Role,
) -> Result<String, ServiceError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 80 || name.contains(char::is_control) {
        let detail = "a name has 1 to 80 characters, none of them a control character";
        return Err(ServiceError::invalid("name", "length", detail));
    }
    if let Role::Leader { units } = role {
        let tree = unit::tree(store).await?;
        let known: BTreeSet<&Key> = tree.iter().flat_map(UnitTree::units).map(|unit| &unit.key).collect();
        let unknown = units.iter().filter(|unit| !known.contains(unit));
        let wrong = unknown.map(|unit| Violation::new("unit", "unknown-unit", format!("there is no unit {unit}")));
        let wrong: Vec<Violation> = wrong.collect();
        if !wrong.is_empty() {
            return Err(ServiceError::Invalid(wrong));
        }
    }
    let text = format!("{PREFIX}{}", random_hex::<32>());
    let work = store.begin().await?;
    token::insert(&work, digest(&text), name, role, now.unix_timestamp()).await?;
    audit::insert(&work, now.unix_timestamp(), actor, "token.create", &subject(name, role)).await?;
    work.save().await?;
    Ok(text)
}

/// All tokens, the oldest first.
///
/// # Errors
/// [`ServiceError::Unavailable`].
pub async fn list_tokens(store: &Store) -> Result<Vec<Token>, ServiceError> {
    Ok(token::all(store).await?.into_iter().map(shown).collect())
}

/// Ends a token, at once and everywhere: nobody remembers tokens between two calls. It is named by its id, or by its text
/// where that has come into wrong hands.
///
/// # Errors
/// [`ServiceError::NotFound`] where there is no such token.
pub async fn revoke_token(store: &Store, now: OffsetDateTime, actor: &str, named: &str) -> Result<Token, ServiceError> {
    let id = if named.starts_with(PREFIX) { id(&digest(named)) } else { named.to_owned() };
    let found = token::all(store).await?.into_iter().find(|token| self::id(&token.digest) == id);
    let found = found.ok_or(ServiceError::NotFound("token"))?;
    let work = store.begin().await?;
    if !token::delete(&work, &found.digest).await? {
        return Err(ServiceError::NotFound("token"));
    }
    audit::insert(&work, now.unix_timestamp(), actor, "token.revoke", &subject(&found.name, &found.role)).await?;
    work.save().await?;
    Ok(shown(found))
}

fn shown(token: token::Token) -> Token {
    Token {
        id: id(&token.digest),
        name: token.name,
        role: token.role,
        created: OffsetDateTime::from_unix_timestamp(token.created_at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
    }
}

fn subject(name: &str, role: &Role) -> String {
    format!("{name} ({})", role.name())
}

fn id(digest: &str) -> String {
    digest.chars().take(ID).collect()
}

fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
