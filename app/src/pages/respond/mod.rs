//! `/s/{pulse}`: answering, and what is shown where there is nothing to answer.

pub mod answer;
pub mod closed;
mod code_link;
pub mod full;
pub mod interrupted;
pub mod not_yet;
mod problem;
mod question;
pub mod sent;
pub mod thanks;
pub mod unknown;

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::page::Page;

/// The way to the board of this pulse: without its name the board would show the newest wave of any.
fn to_board(page: &Page, pulse: &str) -> impl IntoView + use<> {
    view! {
        <div class="actions">
            <a class="btn btn-primary" href=format!("/board?pulse={pulse}")>
                {page.words().get("see-board")}
            </a>
        </div>
    }
}
