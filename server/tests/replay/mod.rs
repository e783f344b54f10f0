//! Real answers of real people, against a reference that shares nothing with the engine.

mod insteval;
mod job_satisfaction;
mod reference;
