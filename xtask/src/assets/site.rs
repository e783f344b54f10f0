//! The folder target/site: writes only what changed, removes what is no longer part of the bundle, and lists the rest
//! in its manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::cache::{Cache, short_hash, write_whole};
use super::compress;

/// The manifest's name inside the folder.
pub(crate) const MANIFEST: &str = "manifest.json";

/// Names of this build's files.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Names {
    /// All styles.
    pub(crate) css: String,
    /// Those that the answer page carries.
    pub(crate) answer_css: String,
    /// The glue of the WebAssembly.
    pub(crate) js: String,
    /// The WebAssembly.
    pub(crate) wasm: String,
}

/// What the server reads to know the names of this build's files.
#[derive(Serialize, Deserialize)]
pub(crate) struct Manifest {
    #[serde(flatten)]
    pub(crate) names: Names,
    /// All files but the manifest and the compressed copies.
    pub(crate) files: BTreeMap<String, Bytes>,
}

/// Bytes of one file, as it is and as brotli; no second number where brotli would not help.
#[derive(Serialize, Deserialize)]
pub(crate) struct Bytes {
    pub(crate) bytes: u64,
    pub(crate) br: Option<u64>,
}

/// The folder while it is being written.
pub(crate) struct Site<'a> {
    folder: PathBuf,
    cache: &'a Cache,
    files: BTreeMap<String, Bytes>,
    written: BTreeSet<PathBuf>,
}

impl<'a> Site<'a> {
    pub(crate) fn new(folder: PathBuf, cache: &'a Cache) -> Self {
        Self { folder, cache, files: BTreeMap::new(), written: BTreeSet::new() }
    }

    /// Adds a file whose name changes with its content, so that browsers may keep it for ever. Returns the name.
    pub(crate) fn add_hashed(&mut self, stem: &str, end: &str, bytes: &[u8]) -> Result<String> {
        let name = format!("{stem}-{}{end}", short_hash(bytes, 8));
        self.add(&name, bytes)?;
        Ok(name)
    }

    /// Adds a file and its compressed copies.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let copies = compress::copies(name, bytes, self.cache)?;
        self.write(name, bytes)?;
        if let Some(br) = &copies.br {
            self.write(&format!("{name}.br"), br)?;
        }
        if let Some(gz) = &copies.gz {
            self.write(&format!("{name}.gz"), gz)?;
        }
        let br = copies.br.map(|copy| copy.len() as u64);
        self.files.insert(name.to_owned(), Bytes { bytes: bytes.len() as u64, br });
        Ok(())
    }

    /// Writes the manifest and removes files of earlier builds.
    pub(crate) fn finish(mut self, names: Names) -> Result<()> {
        let files = std::mem::take(&mut self.files);
        let manifest = serde_json::to_vec_pretty(&Manifest { names, files })?;
        self.write(MANIFEST, &manifest)?;
        remove_others(&self.folder, &self.written)
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        if !fs::read(&path).is_ok_and(|old| old == bytes) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            write_whole(&path, bytes)?;
        }
        self.written.insert(path);
        Ok(())
    }
}

fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, keep)?;
            // Fails, rightly, when something is left inside.
            let _ = fs::remove_dir(&path);
        } else if !keep.contains(&path) {
            fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unchanged_files_keep_their_time_and_old_ones_go() {
        let folder = std::env::temp_dir().join(format!("heard-site-{}", std::process::id()));
        let cache = Cache::open(folder.join("cache")).unwrap();
        let site = folder.join("site");
        let build = |css: &str| {
            let mut writer = Site::new(site.clone(), &cache);
            writer.add("icons/mark.svg", &b"<svg/>".repeat(40)).unwrap();
            let css = writer.add_hashed("heard", ".css", css.as_bytes()).unwrap();
            writer.finish(Names { css: css.clone(), ..Names::default() }).unwrap();
            css
        };
        let time = |name: &str| fs::metadata(site.join(name)).unwrap().modified().unwrap();

        let first = build("a{}");
        let before = time("icons/mark.svg.br");
        let second = build("b{}");
        assert_ne!(first, second);
        assert_eq!(time("icons/mark.svg.br"), before);
        assert!(!site.join(&first).exists());
        let manifest: Manifest = serde_json::from_slice(&fs::read(site.join(MANIFEST)).unwrap()).unwrap();
        assert_eq!(manifest.files.keys().collect::<Vec<_>>(), [&second, "icons/mark.svg"]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
