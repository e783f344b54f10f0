//! How a server is set up: flags, or environment variables of the same names.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use clap::Args;

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

impl Storage {
    /// Directory of the keys.
    #[must_use]
    pub fn key_dir(&self) -> PathBuf {
        self.key_dir.clone().unwrap_or_else(|| self.data_dir.join("keys"))
    }
}
