//! A box that says something about the page itself.

use leptos::prelude::*;

use super::{Icon, icon};

/// How serious a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// All is well.
    Good,
    /// Something to look at.
    Warn,
    /// Something went wrong.
    Bad,
}

/// A note with an icon, a title and a text.
pub fn note(tone: Tone, title: String, text: impl IntoView) -> impl IntoView {
    let (class, image) = match tone {
        Tone::Plain => ("note", Icon::Info),
        Tone::Good => ("note good", Icon::Check),
        Tone::Warn => ("note warn", Icon::Alert),
        Tone::Bad => ("note bad", Icon::Alert),
    };
    view! {
        <div class=class>
            {icon(image)}
            <div>
                <h2>{title}</h2>
                <p>{text}</p>
            </div>
        </div>
    }
}
