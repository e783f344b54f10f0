//! The key directory: one random key per wave and epoch, and one per wave for its codes. Never in the database, never in
//! a backup, destroyed when their time is over.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use heard_ballot::code::Code;
use rand::Rng as _;
use zeroize::Zeroizing;

use crate::hex::random_hex;

/// Length of every key, in bytes.
pub const KEY: usize = 32;

/// A key in memory; overwritten when dropped.
pub type Secret = Zeroizing<[u8; KEY]>;

/// The directory that holds the keys. Several app processes of one PostgreSQL share it.
#[derive(Debug, Clone)]
pub struct KeyDirectory {
    path: PathBuf,
    /// Random, and the directory's for ever.
    id: String,
    keys_lost: bool,
}

impl KeyDirectory {
    /// Opens the directory, readable by its owner only.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn open(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { path: path.to_owned(), id: identity(path)?, keys_lost: false })
    }

    /// Takes the keys that are not in here for lost, even if another directory holds them.
    #[must_use]
    pub fn with_keys_lost(self, keys_lost: bool) -> Self {
        Self { keys_lost, ..self }
    }

    /// What tells this directory from any other.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether keys that are not in here may be in that directory.
    #[must_use]
    pub fn may_be_in(&self, directory: &str) -> bool {
        !self.keys_lost && !directory.is_empty() && directory != self.id
    }

    /// Makes the key of a wave's epoch, durable before this returns. The caller holds the wave's lock, so that a key
    /// which is already there is left over from an attempt that was not committed.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn create_epoch(&self, wave: i64, epoch: usize) -> io::Result<Secret> {
        self.create(&epoch_name(wave, epoch))
    }

    /// The key of a wave's epoch; `None` where it is gone, or is not whole.
    ///
    /// # Errors
    /// Where it is there and cannot be read.
    pub fn epoch(&self, wave: i64, epoch: usize) -> io::Result<Option<Secret>> {
        self.read(&epoch_name(wave, epoch))
    }

    /// Whether the key of a wave's epoch is there.
    #[must_use]
    pub fn holds_epoch(&self, wave: i64, epoch: usize) -> bool {
        self.path.join(epoch_name(wave, epoch)).exists()
    }

    /// Makes the key of a wave's codes.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn create_codes(&self, wave: i64) -> io::Result<Secret> {
        self.create(&codes_name(wave))
    }

    /// The key of a wave's codes; `None` where it is gone, or is not whole.
    ///
    /// # Errors
    /// Where it is there and cannot be read.
    pub fn codes(&self, wave: i64) -> io::Result<Option<Secret>> {
        self.read(&codes_name(wave))
    }

    /// Destroys the keys of the wave's epochs before `epoch`; all its keys where `epoch` is `None`. A later key is another
    /// process's, which is making the next tick; where that failed, [`Self::create_epoch`] replaces it.
    ///
    /// # Errors
    /// Where one cannot be removed.
    pub fn destroy_but(&self, wave: i64, epoch: Option<usize>) -> io::Result<()> {
        let prefix = format!("wave-{wave}-");
        let mut destroyed = false;
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| name.starts_with(&prefix)) else { continue };
            if epoch.is_some_and(|epoch| name == codes_name(wave) || epoch_of(name).is_some_and(|of| of >= epoch)) {
                continue;
            }
            match overwrite(&entry.path()).and_then(|()| fs::remove_file(entry.path())) {
                // Another process is destroying the same keys, and was faster.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                done => done?,
            }
            destroyed = true;
        }
        if destroyed { self.sync() } else { Ok(()) }
    }

    /// The waves of which there is any key, by row number.
    ///
    /// # Errors
    /// Where the directory cannot be read.
    pub fn waves(&self) -> io::Result<std::collections::BTreeSet<i64>> {
        let mut waves = std::collections::BTreeSet::new();
        for entry in fs::read_dir(&self.path)? {
            let name = entry?.file_name();
            let number: Option<i64> =
                name.to_str().and_then(|name| name.strip_prefix("wave-")?.split('-').next()?.parse().ok());
            waves.extend(number);
        }
        Ok(waves)
    }

    fn create(&self, name: &str) -> io::Result<Secret> {
        let mut secret = Secret::default();
        rand::rng().fill_bytes(secret.as_mut_slice());
        let path = self.path.join(name);
        if path.exists() {
            overwrite(&path)?;
            fs::remove_file(&path)?;
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = options.open(path)?;
        file.write_all(secret.as_slice())?;
        file.sync_all()?;
        self.sync()?;
        Ok(secret)
    }

    fn read(&self, name: &str) -> io::Result<Option<Secret>> {
        let mut file = match File::open(self.path.join(name)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut secret = Secret::default();
        match file.read_exact(secret.as_mut_slice()) {
            Ok(()) => Ok(Some(secret)),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn sync(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }
}

impl KeyDirectory {
    /// The set-up key, which creates an organisation on a server that has none; made where there is none. The same for all processes that share the directory.
    ///
    /// # Errors
    /// Where it cannot be written or read.
    pub fn setup_key(&self) -> io::Result<String> {
        keep(&self.path, SETUP, || Code::random(&mut rand::rng()).to_string())
    }

    /// Forgets the set-up key.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn forget_setup_key(&self) -> io::Result<()> {
        match fs::remove_file(self.path.join(SETUP)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

const SETUP: &str = "setup.txt";

/// The directory's identity.
fn identity(path: &Path) -> io::Result<String> {
    keep(path, "directory.id", random_hex::<16>)
}

/// A text that the directory keeps; made if it has none. Another process may be making it at the same time.
fn keep(path: &Path, name: &str, make: impl FnOnce() -> String) -> io::Result<String> {
    let name = path.join(name);
    if !name.exists() {
        let fresh = path.join(format!("{}.tmp", random_hex::<8>()));
        fs::write(&fresh, make())?;
        File::open(&fresh)?.sync_all()?;
        match fs::hard_link(&fresh, &name) {
            Ok(()) => fs::remove_file(&fresh)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => fs::remove_file(&fresh)?,
            // Some volumes know no links. There, two processes must not start for the first time in the same instant.
            Err(_) => fs::rename(&fresh, &name)?,
        }
        File::open(path)?.sync_all()?;
    }
    fs::read_to_string(name)
}

fn epoch_name(wave: i64, epoch: usize) -> String {
    format!("wave-{wave}-epoch-{epoch}.key")
}

fn epoch_of(name: &str) -> Option<usize> {
    let (_, epoch) = name.strip_suffix(".key")?.rsplit_once("-epoch-")?;
    epoch.parse().ok()
}

fn codes_name(wave: i64) -> String {
    format!("wave-{wave}-codes.key")
}

/// Overwrites a key in place. File systems that copy on write keep the old bytes for a while; an encrypted or volatile
/// volume is what helps there.
fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(&[0; KEY])?;
    file.sync_all()
}
