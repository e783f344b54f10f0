//! How a server is set up: flags, or environment variables of the same names.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use clap::Args;

use crate::mail::{Mailer, SetupError};

/// Where things are kept.
#[derive(Debug, Clone, Args)]
pub struct Storage {
    /// Directory of the embedded database
    #[arg(long, env = "HEARD_DATA_DIR", default_value = "data", value_name = "DIR")]
    pub data_dir: PathBuf,
    /// Directory of the keys; best on a volume of its own that no backup reads [default: DATA_DIR/keys]
    #[arg(long, env = "HEARD_KEY_DIR", value_name = "DIR")]
    pub key_dir: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database, such as postgres://heard@db/heard
    #[arg(long, env = "HEARD_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
}

/// How people reach the server.
#[derive(Debug, Clone, Args)]
pub struct Listening {
    /// Address to listen on
    #[arg(long, env = "HEARD_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    pub listen: SocketAddr,
    /// Address under which people reach the server, such as https://heard.example
    #[arg(long, env = "HEARD_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Address of a reverse proxy that says in X-Forwarded-For where requests come from; can be given more than once
    #[arg(long, env = "HEARD_TRUSTED_PROXY", value_name = "ADDRESS", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpAddr>,
    /// Start with a clock that stands at this Unix second and is moved by `POST /test-clock`
    #[cfg(feature = "test-clock")]
    #[arg(long, value_name = "SECONDS", hide = true)]
    pub test_clock: Option<i64>,
}

/// How mail is sent.
#[derive(Debug, Clone, Args)]
pub struct Mail {
    /// Mail server, such as smtps://user:password@mail.example or smtp://mail.example:587?tls=required
    #[arg(long, env = "HEARD_SMTP_URL", value_name = "URL", hide_env_values = true, requires = "mail_from")]
    pub smtp_url: Option<String>,
    /// Sender of all mail, such as "Heard <heard@example.org>"
    #[arg(long, env = "HEARD_MAIL_FROM", value_name = "ADDRESS", requires = "smtp_url")]
    pub mail_from: Option<String>,
}

impl Mail {
    /// The mail server, where one is set.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn mailer(&self) -> Result<Option<Mailer>, SetupError> {
        match (&self.smtp_url, &self.mail_from) {
            (Some(url), Some(from)) => Mailer::new(url, from).map(Some),
            _ => Ok(None),
        }
    }
}

impl Storage {
    /// Directory of the keys.
    #[must_use]
    pub fn key_dir(&self) -> PathBuf {
        self.key_dir.clone().unwrap_or_else(|| self.data_dir.join("keys"))
    }
}
