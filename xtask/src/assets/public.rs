//! The files of public/, copied under their own names: what browsers ask for by a fixed address.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::site::{MANIFEST, Site};

/// Copies all files below `folder`, hidden ones left out. A missing folder is an empty one.
pub(crate) fn copy(folder: &Path, site: &mut Site) -> Result<()> {
    if folder.is_dir() {
        copy_below(folder, "", site)?;
    }
    Ok(())
}

fn copy_below(folder: &Path, prefix: &str, site: &mut Site) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            bail!("{}: the name of a public file must be plain text", path.display());
        };
        let name = format!("{prefix}{name}");
        if name == MANIFEST {
            bail!("public/{MANIFEST} would hide the bundle's own manifest: call it something else");
        } else if name.rsplit('/').next().is_some_and(|last| last.starts_with('.')) {
            continue;
        } else if path.is_dir() {
            copy_below(&path, &format!("{name}/"), site)?;
        } else {
            let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            site.add(&name, &bytes)?;
        }
    }
    Ok(())
}
