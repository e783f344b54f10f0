//! Nothing lost, nothing counted twice: real processes, killed without warning while people answer.

mod client;
mod crowd;
mod load;
mod process;
mod ticks;
mod town;
mod two_processes;
