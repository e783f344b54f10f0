//! The guide of docs/running-a-wave.md does what it says, command by command.

use std::process::{Command, Stdio};

use serde_json::Value;

use super::serve::Server;
use crate::support::{app::START, db::TestDb};

const GUIDE: &str = include_str!("../../../docs/running-a-wave.md");

/// The commands of the guide, in order, each file written where the guide shows it.
fn script() -> String {
    let mut script = String::new();
    for block in GUIDE.split("\n```").skip(1).step_by(2) {
        let (kind, text) = block.split_once('\n').expect("a block");
        match kind {
            "sh" => script.push_str(text),
            "csv" => script.push_str(&format!("cat > units.csv <<'CSV'\n{text}\nCSV")),
            other => panic!("a block of {other}"),
        }
        script.push('\n');
    }
    script
}

#[test]
fn the_guide_leads_from_an_empty_server_to_codes_and_an_early_close() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("there is no curl: the guide is not followed");
        return;
    }
    let db = TestDb::sqlite();
    let server = Server::start(&db, &["--test-clock", &START.to_string()]);
    let folder = db.directory.join("desk");
    std::fs::create_dir(&folder).expect("a folder");
    let own = format!("http://{}", server.address);
    let prelude = format!(
        "set -eu\nheard() {{ '{}' \"$@\" --data-dir '{}'; }}\n",
        env!("CARGO_BIN_EXE_heard"),
        db.directory.display()
    );
    let script =
        prelude + &script().replace("http://127.0.0.1:8080", &own) + "\necho\ncall $HEARD/pulses/weekly/waves/1";
    let output =
        Command::new("bash").arg("-c").arg(script).current_dir(&folder).stdin(Stdio::null()).output().expect("bash");
    let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{errors}");
    let codes = std::fs::read_to_string(folder.join("codes.csv")).expect("codes");
    assert_eq!(codes.lines().count(), 1 + 30, "a head and a line for each code");
    let wave: Value = serde_json::from_str(said.lines().last().expect("the wave")).expect("JSON");
    assert_eq!((&wave["closes_early"], &wave["invited"]), (&true.into(), &30.into()), "{wave}");
}
