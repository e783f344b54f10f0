//! The door of a board that asks for the organisation's shared passphrase.

use leptos::prelude::*;

use crate::{page::Page, shell};

/// What the door says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorState {
    /// Nobody has tried yet.
    Closed,
    /// The passphrase was wrong.
    Wrong,
    /// There were too many tries; they are taken again after so many minutes.
    TryLater {
        /// Minutes to wait.
        minutes: u32,
    },
}

/// The passphrase form. It posts `passphrase` and `to` to `/board/enter`.
#[derive(Debug, Clone)]
pub struct BoardDoor {
    /// Path of the board page that was asked for.
    pub to: String,
    /// What the door says.
    pub state: DoorState,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &BoardDoor) -> String {
    let words = page.words();
    let problem = match model.state {
        DoorState::Closed => None,
        DoorState::Wrong => Some(words.get("door-wrong")),
        DoorState::TryLater { minutes } => Some(words.with("door-try-later", &[("minutes", minutes.into())])),
    };
    let wrong = problem.is_some();
    let main = view! {
        <div class="message-body stack">
        // One element takes the focus: the field once something is wrong with it.
        <h1 tabindex="-1" autofocus=!wrong>{words.get("door-title")}</h1>
        <p>{words.get("door-text")}</p>
        <form class="stack" method="post" action="/board/enter">
            <input type="hidden" name="to" value=model.to.clone() />
            <div class="field">
                <label class="field-label" for="passphrase">
                    {words.get("door-label")}
                </label>
                <input
                    class="input"
                    type="password"
                    id="passphrase"
                    name="passphrase"
                    autocomplete="current-password"
                    required=true
                    autofocus=wrong
                    aria-invalid=wrong.then_some("true")
                    aria-describedby=wrong.then_some("passphrase-error")
                />
                {problem.map(|problem| view! { <p class="field-error" id="passphrase-error">{problem}</p> })}
            </div>
            <button class="btn btn-primary">{words.get("door-open")}</button>
        </form>
        </div>
    };
    shell::document(page, words.get("board"), "message", false, main)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::page;

    fn html(state: DoorState) -> String {
        render(&page(), &BoardDoor { to: "/board/a?x=\"1\"".into(), state })
    }

    #[test]
    fn the_door_leads_back_to_the_page_that_was_asked_for() {
        let html = html(DoorState::Closed);
        assert!(html.contains("action=\"/board/enter\""));
        assert!(html.contains("value=\"/board/a?x=&quot;1&quot;\""));
        assert!(!html.contains("aria-invalid"));
    }

    #[test]
    fn a_wrong_passphrase_is_said_beside_the_field() {
        let html = html(DoorState::Wrong);
        assert!(html.contains("aria-describedby=\"passphrase-error\""));
        assert!(html.contains("That is not the passphrase"));
    }

    #[test]
    fn too_many_tries_say_how_long_to_wait() {
        assert!(html(DoorState::TryLater { minutes: 1 }).contains("in one minute"));
        assert!(html(DoorState::TryLater { minutes: 15 }).contains("in 15 minutes"));
    }
}
