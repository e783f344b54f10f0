//! `heard backup` and `heard restore`.

use std::{
    fs::{self, File, OpenOptions},
    io::{BufReader, BufWriter},
    path::Path,
};

use anyhow::{Context as _, Result, bail};

use crate::{
    config::Storage,
    startup,
    store::{self, dump},
};

/// Writes a backup beside the running server. The file appears whole or not at all.
pub(super) async fn backup(storage: &Storage, to: &Path) -> Result<()> {
    if to.exists() {
        bail!("{} is there already", to.display());
    }
    let store = startup::open_store_beside(storage).await?;
    let part = to.with_extension("part");
    let file = OpenOptions::new().write(true).create_new(true).open(&part);
    let mut out = BufWriter::new(file.with_context(|| format!("{} cannot be made", part.display()))?);
    let rows = dump::backup(&store, &mut out).await?;
    out.get_ref().sync_all()?;
    fs::rename(&part, to).with_context(|| format!("{} cannot be made", to.display()))?;
    println!("{rows} rows written to {}. Keys and unsealed answers are not in it.", to.display());
    Ok(())
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
