//! What is asked: questions, their options and bands, and the questionnaire of a pulse.

mod band;
mod question;
mod questionnaire;

pub use band::{Band, Bands};
pub use question::{Choice, Question, QuestionKind};
pub use questionnaire::{MAX_QUESTIONS, Questionnaire, QuestionnaireError};
