//! Pages: each loads a model and sends the document that the app renders of it.

pub(super) mod account;
pub(super) mod board;
pub(super) mod board_door;
pub(super) mod demo;
mod form;
pub(super) mod home;
pub(super) mod language;
pub(super) mod lead;
pub(super) mod manage;
pub(super) mod privacy;
pub(super) mod respond;
mod upload;

pub(super) use upload::LARGEST as LARGEST_UPLOAD;
