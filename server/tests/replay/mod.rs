//! Real answers of real people, against a reference that shares nothing with the engine.

mod figures;
mod insteval;
mod job_satisfaction;
mod reference;
mod survey;
