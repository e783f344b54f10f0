//! Nothing lost: real processes, killed without warning while people answer.

mod kills;
mod process;
