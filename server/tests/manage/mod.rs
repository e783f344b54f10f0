//! What owners do on pages: pulses, waves, units and people.

mod launch;
mod people;
mod pulses;
mod repeat;
mod slips;
mod units;
mod waves;

use heard_domain::wave::Preset;
use heard_server::service::{Actor, UnitImport};

use crate::{
    accounts,
    support::{
        app::TestApp,
        http::Browser,
        organisation::{Shape, one_question},
    },
};

const HOUR: i64 = 3_600;

/// Units from a shape.
pub(crate) async fn units(app: &TestApp, shape: &Shape) {
    let operator = Actor::operator();
    let rows = shape.0.iter().map(|(key, parent, _)| UnitImport {
        key: key.clone(),
        name: key.to_uppercase(),
        parent: parent.clone(),
        fault: None,
    });
    let owner = app.services.owning(&operator).expect("an owner");
    owner.import_units(rows.collect(), false).await.expect("units");
}

/// The value of a hidden field.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// An owner who reads German.
async fn german_owner(app: &TestApp) -> Browser<'_> {
    let mut owner = accounts::owner(app).await;
    owner.set_cookie("heard_lang", "de");
    owner
}

/// An owner of the company, with a wave of codes that opens after an hour and closes ten days later.
async fn owner_of_a_wave(app: &TestApp) -> Browser<'_> {
    let owner = german_owner(app).await;
    app.found(&Shape::company(), one_question()).await;
    app.launch_only(&Shape::company(), Preset::Standard, 1, 241).await;
    owner
}
