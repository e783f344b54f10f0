//! Collections: nothing lost, nothing counted twice, keys that end with their epoch.

mod durable;
mod interrupted;
mod processes;
mod ticks;
