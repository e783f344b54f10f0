//! How far a leader has got with what people said.

use serde::{Deserialize, Serialize};

/// How far a leader has got. There is no order: any of them may follow any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It was heard, and no more is said yet.
    Heard,
    /// Nobody knows yet; there will be an update.
    NotKnownYet,
    /// It will be done.
    Planned,
    /// It is being done.
    InProgress,
    /// It is done.
    Done,
    /// It will not be done; why not is said.
    WontDo,
}

impl Status {
    /// Every status, in the order in which pages offer them.
    pub const ALL: [Self; 6] =
        [Self::Heard, Self::NotKnownYet, Self::Planned, Self::InProgress, Self::Done, Self::WontDo];

    /// The name in files, forms and addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::NotKnownYet => "not-known-yet",
            Self::Planned => "planned",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::WontDo => "wont-do",
        }
    }

    /// The status of that name.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Whether nothing more is owed: no date has to be named, and none can be missed.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::WontDo)
    }

    /// Whether something is, was or will be done.
    #[must_use]
    pub const fn acts(self) -> bool {
        matches!(self, Self::Planned | Self::InProgress | Self::Done)
    }
}
