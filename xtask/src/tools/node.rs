//! Node and the few packages that come from npm, each pinned by a lock file.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

/// The oldest Node that the packages support.
const OLDEST: u32 = 18;

/// Whether a Node that is new enough and npm are there.
pub(crate) fn is_there() -> bool {
    process::output("npm", &["--version"]).is_some()
        && process::output("node", &["--version"]).and_then(|text| major(&text)).is_some_and(|major| major >= OLDEST)
}

/// Installs what the folder's lock file names; does nothing when that was done before.
pub(crate) fn install_packages(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    let done = folder.join("node_modules/.installed-lock.json");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    process::run(Command::new("npm").current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
        .context("npm needs its registry once; `npm ci` in that folder repeats this step")?;
    // The folder is npm's; this copy says which lock file it was made from.
    fs::create_dir_all(folder.join("node_modules"))?;
    fs::write(&done, lock).with_context(|| format!("{} cannot be written", done.display()))
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
