//! What is asked: questions, their options and bands, and the questionnaire of a pulse.

mod asked;
mod band;
mod question;
mod questionnaire;

pub use asked::{Asked, AskedError};
pub use band::{Band, Bands};
pub use question::{Choice, Kind, Question, QuestionKind};
pub use questionnaire::{
    MAX_LABEL, MAX_OPTIONS, MAX_QUESTIONS, MAX_TEXT, MAX_TITLE, Questionnaire, QuestionnaireError,
};
