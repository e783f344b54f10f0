//! Everything that Heard promises, tried from outside. One binary, a folder for each area.

mod api;
mod collect;
mod privacy;
mod replay;
mod support;
