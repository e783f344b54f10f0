//! What the commands need beside Rust's compiler: found, or installed where that is the platform's ordinary way, or
//! named together with the command that installs it.

pub(crate) mod debian;
pub(crate) mod node;
pub(crate) mod rust;

use std::env;
use std::path::PathBuf;

/// Looks for a program in the folders of PATH.
pub(crate) fn in_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&name)).find(|file| file.is_file())
}
