//! The units of the demo organisation.

/// A unit with its people.
pub(super) struct DemoUnit {
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) parent: Option<&'static str>,
    /// People of this very unit.
    pub(super) people: u32,
    /// How well things go there, 0 to 1.
    pub(super) mood: f64,
    /// Share of people who answer.
    pub(super) response: f64,
}

/// A share of people who answer that leaves whole teams below the threshold.
const FEW: f64 = 0.35;
const MANY: f64 = 0.8;

const fn unit(
    key: &'static str,
    name: &'static str,
    parent: Option<&'static str>,
    people: u32,
    mood: f64,
    response: f64,
) -> DemoUnit {
    DemoUnit { key, name, parent, people, mood, response }
}

/// The root's key.
const ROOT: &str = "tidewater";

/// Three sites and thirteen teams; one of them has too few people for results of its own, and one is of one mind.
pub(super) const UNITS: [DemoUnit; 17] = [
    unit(ROOT, "Tidewater Lines", None, 8, 0.6, MANY),
    unit("harbour", "Harbour Depot", Some(ROOT), 2, 0.6, MANY),
    unit("early-buses", "Early buses", Some("harbour"), 34, 0.56, 0.74),
    unit("late-buses", "Late buses", Some("harbour"), 28, 0.47, 0.66),
    unit("night-buses", "Night buses", Some("harbour"), 14, 0.4, 0.72),
    unit("workshop", "Workshop", Some("harbour"), 18, 0.62, MANY),
    unit("tickets", "Ticket office", Some("harbour"), 4, 0.6, MANY),
    unit("hillside", "Hillside Depot", Some(ROOT), 2, 0.5, MANY),
    unit("north-line", "North line", Some("hillside"), 30, 0.42, 0.78),
    unit("south-line", "South line", Some("hillside"), 26, 0.45, 0.7),
    unit("school-buses", "School buses", Some("hillside"), 11, 0.55, FEW),
    unit("cleaning", "Cleaning", Some("hillside"), 12, ONE_MIND, 1.0),
    unit("hub", "Parcel Hub", Some(ROOT), 3, 0.5, MANY),
    unit("day-sorting", "Day sorting", Some("hub"), 42, 0.5, 0.68),
    unit("night-sorting", "Night sorting", Some("hub"), 24, 0.44, 0.62),
    unit("vans", "Vans", Some("hub"), 35, 0.52, 0.7),
    unit("dispatch", "Dispatch", Some("hub"), 7, 0.58, MANY),
];

/// The mood of a team that all but fully agrees.
pub(super) const ONE_MIND: f64 = 1.0;
