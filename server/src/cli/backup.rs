//! `heard backup` and `heard restore`.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufReader, BufWriter},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

use crate::{
    config::Storage,
    startup,
    store::{self, dump},
};

/// Writes a backup beside the running server. The file appears whole or not at all, and only its owner can read it.
pub(super) async fn backup(storage: &Storage, to: &Path) -> Result<()> {
    if to.exists() {
        bail!("{} is there already", to.display());
    }
    let store = startup::open_store_beside(storage).await?;
    let part = part_of(to);
    let file = create_private(&part).with_context(|| format!("{} cannot be made", part.display()))?;
    let mut out = BufWriter::new(file);
    let rows = dump::backup(&store, &mut out).await?;
    out.get_ref().sync_all()?;
    fs::rename(&part, to).with_context(|| format!("{} cannot be made", to.display()))?;
    println!("{rows} rows written to {}. Keys and unsealed answers are not in it.", to.display());
    Ok(())
}

/// Where a backup grows until it is whole.
fn part_of(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// A new file that only its owner can read: backups hold the board's secret. What an earlier attempt left there is
/// replaced.
fn create_private(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// Restores a backup into an empty database.
pub(super) async fn restore(storage: &Storage, from: &Path) -> Result<()> {
    let file = File::open(from).with_context(|| format!("{} cannot be read", from.display()))?;
    let store = startup::open_store(storage).await?;
    store::migrate(&store).await?;
    let rows = dump::restore(&store, &mut BufReader::new(file)).await?;
    println!("{rows} rows restored. Waves that were open are interrupted: what was sealed stays, no more is taken.");
    Ok(())
}
