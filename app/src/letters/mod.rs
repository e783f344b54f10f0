//! Mail, in the reader's language: plain text, which every phone shows and no scanner rewrites.

pub mod invitation;

use heard_domain::language::Language;

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The language that it is in.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}
