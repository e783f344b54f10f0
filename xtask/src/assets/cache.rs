//! Results of slow work by the hash of what went in: optimising and compressing take seconds, and most builds
//! change one file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Results kept; the least recently used go first. One bundle has about a dozen.
const KEPT: usize = 120;

/// A folder of results.
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(crate) fn open(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self { folder })
    }

    /// The result of `work` for these inputs: the kept one, or a new one. `kind` names the work and its version.
    pub(crate) fn get_or(&self, kind: &str, input: &[u8], work: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
        if let Some(kept) = self.get(kind, input) {
            return Ok(kept);
        }
        let made = work()?;
        self.put(kind, input, &made)?;
        Ok(made)
    }

    /// The kept result, if there is one.
    pub(crate) fn get(&self, kind: &str, input: &[u8]) -> Option<Vec<u8>> {
        let path = self.folder.join(key(kind, input));
        let kept = fs::read(&path).ok()?;
        // Only for the order of removal: failing to note the use is no failure.
        let _ = File::options().append(true).open(&path).and_then(|file| file.set_modified(SystemTime::now()));
        Some(kept)
    }

    /// Keeps a result.
    pub(crate) fn put(&self, kind: &str, input: &[u8], result: &[u8]) -> Result<()> {
        write_whole(&self.folder.join(key(kind, input)), result)
    }

    /// Removes the results that were not used for longest.
    pub(crate) fn prune(&self) -> Result<()> {
        let mut results = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !entry.file_name().to_string_lossy().starts_with('.') {
                results.push((entry.metadata()?.modified()?, entry.path()));
            }
        }
        results.sort_by(|a, b| b.cmp(a));
        for (_, path) in results.into_iter().skip(KEPT) {
            fs::remove_file(path)?;
        }
        Ok(())
    }
}

/// Writes a file so that no reader ever sees half of it.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    fs::write(&part, bytes)
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("{} cannot be written", path.display()))
}

/// The first bytes of the SHA-256, as hexadecimal digits.
pub(crate) fn short_hash(bytes: &[u8], digits: usize) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).take(digits).map(char::from).collect()
}

fn key(kind: &str, input: &[u8]) -> String {
    format!("{kind}-{}", short_hash(input, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_hash_is_the_start_of_the_sha_256() {
        assert_eq!(short_hash(b"abc", 8), "ba7816bf");
    }
}
