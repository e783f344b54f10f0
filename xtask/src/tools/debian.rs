//! Programs of the system: installed by apt where this runs as root on Debian or Ubuntu, else named with what
//! installs them.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use super::{in_path, node};
use crate::{postgres, process};

/// One thing that a command needs from the system.
pub(crate) struct Need {
    what: &'static str,
    is_there: fn() -> bool,
    packages: &'static [&'static str],
    /// What to do on other systems.
    elsewhere: &'static str,
    /// Without it some tests look different, nothing more.
    optional: bool,
}

/// Node and npm.
pub(crate) const NODE: Need = Need {
    what: "Node 18 or newer with npm",
    is_there: node::is_there,
    packages: &["nodejs", "npm"],
    elsewhere: "https://nodejs.org, or `brew install node`",
    optional: false,
};

/// What the guide talks to the API with; a test follows the guide.
pub(crate) const CURL: Need = Need {
    what: "curl",
    is_there: || in_path("curl").is_some(),
    packages: &["curl"],
    elsewhere: "https://curl.se, or `brew install curl`",
    optional: false,
};

/// The browser of the browser tests.
pub(crate) const CHROMIUM: Need = Need {
    what: "Chromium",
    is_there: || chromium().is_some(),
    packages: &["chromium"],
    elsewhere: "install Chromium or Chrome and let CHROMIUM name it, or `brew install --cask chromium`",
    optional: false,
};

/// Server programs of PostgreSQL; no running server.
pub(crate) const POSTGRES: Need = Need {
    what: "PostgreSQL's server programs (initdb, postgres)",
    is_there: || postgres::programs().is_some(),
    packages: &["postgresql"],
    elsewhere: "`brew install postgresql`, or a folder with initdb in PATH",
    optional: false,
};

/// Letters of all languages of the interface.
pub(crate) const FONTS: Need = Need {
    what: "fonts with Arabic and Hebrew letters",
    is_there: || {
        let has = |language| process::output("fc-list", &[language]).is_some_and(|list| !list.is_empty());
        env::consts::OS != "linux" || (has(":lang=ar") && has(":lang=he"))
    },
    packages: &["fonts-noto-core", "fontconfig"],
    elsewhere: "install the Noto fonts",
    optional: true,
};

/// Makes sure that all of these are there.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    let missing: Vec<_> = needs.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let apt = in_path("apt-get").is_some();
    if apt && is_root() {
        // Old lists may still do, and one missing package must not keep out the others, so what counts is not
        // whether these calls succeed but whether the programs are there afterwards.
        let _ = process::run(&mut apt_get(&["update"]));
        for need in &missing {
            eprintln!("      installing {}", need.packages.join(" "));
            let mut install = apt_get(&["install", "--yes", "--no-install-recommends", "--no-upgrade"]);
            let _ = process::run(install.args(need.packages));
        }
    }
    for need in missing.iter().filter(|need| !(need.is_there)()) {
        let remedy =
            if apt { format!("`sudo apt-get install {}`", need.packages.join(" ")) } else { need.elsewhere.to_owned() };
        if !need.optional {
            bail!("{} missing: {remedy}", need.what);
        }
        eprintln!("      {} missing, which some tests would show: {remedy}", need.what);
    }
    Ok(())
}

/// The browser: what CHROMIUM names, or the first known one.
pub(crate) fn chromium() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return named.is_file().then_some(named);
    }
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
    let bundled = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
    names
        .into_iter()
        .find_map(in_path)
        .or_else(|| bundled.into_iter().map(|app| PathBuf::from("/Applications").join(app)).find(|app| app.is_file()))
}

/// Whether this process may do everything.
pub(crate) fn is_root() -> bool {
    process::output("id", &["-u"]).is_some_and(|id| id == "0")
}

fn apt_get(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command
}
