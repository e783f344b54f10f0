//! Collections: nothing lost, nothing counted twice, keys that end with their epoch.

mod codes;
mod durable;
mod epochs;
mod interrupted;
mod open_links;
mod processes;
mod ticks;
mod times;
