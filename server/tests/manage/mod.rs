//! What owners do on pages: pulses, waves, units and people.

mod launch;
mod people;
mod pulses;
mod repeat;
mod units;

use heard_server::service::{Actor, UnitImport};

use crate::support::{app::TestApp, organisation::Shape};

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
