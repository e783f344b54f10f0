//! Keeps a board up to date: at each count it fetches the page it is on and puts the new content in place.

use leptos::prelude::*;

/// Stands outside of `main` and of the footer: both are replaced when something was counted. Expects server-sent events
/// named `moved` whose data is the board's version. A ring `svg.ring` with `data-from` and `data-to` (Unix seconds) is
/// moved on, except for readers who prefer no motion.
#[island]
pub fn LiveBoard(
    /// Address of the event stream.
    events: String,
    /// The version that the page shows.
    version: String,
    /// Addresses of boards that take turns, this one first; for screens on a wall.
    turns: Vec<String>,
    /// What to tell people who cannot see the change.
    updated: String,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    #[cfg(browser)]
    {
        super::browser::refresh::watch(
            super::browser::refresh::Shown { events, version, turns, updated },
            move |text| {
                said.set(text);
            },
        );
        super::browser::ring::turn();
    }
    #[cfg(not(browser))]
    drop((events, version, turns, updated));
    view! { <p class="sr" role="status">{move || said.get()}</p> }
}
