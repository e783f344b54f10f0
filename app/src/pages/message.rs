//! Pages that say that something did not work.

use leptos::prelude::*;

use crate::{components::message_body, page::Page, shell};

/// What did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// There is nothing at this address.
    NotFound,
    /// The reader may not do this.
    Forbidden,
    /// The request made no sense: a wrong method, a broken form.
    BadRequest,
    /// More was sent than is taken.
    TooLarge,
    /// Too many requests; some time later it works again.
    TryLater,
    /// Something that Heard needs is away; soon it works again.
    Unavailable,
}

impl Message {
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("not-found-title", "not-found-text"),
            Self::Forbidden => ("forbidden-title", "forbidden-text"),
            Self::BadRequest => ("bad-request-title", "bad-request-text"),
            Self::TooLarge => ("too-large-title", "too-large-text"),
            Self::TryLater => ("try-later-title", "try-later-text"),
            Self::Unavailable => ("unavailable-title", "unavailable-text"),
        }
    }
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, message: Message) -> String {
    let words = page.words();
    let (title, text) = message.keys();
    let content = view! {
        <p>{words.get(text)}</p>
        <div class="actions">
            <a class="btn" href="/">
                {words.get("to-start")}
            </a>
        </div>
    };
    let title = words.get(title);
    shell::document(page, title.clone(), "message", false, message_body(false, title, content))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, page};

    #[test]
    fn every_message_has_its_words_and_a_way_on() {
        for message in [
            Message::NotFound,
            Message::Forbidden,
            Message::BadRequest,
            Message::TooLarge,
            Message::TryLater,
            Message::Unavailable,
        ] {
            let html = render(&page(), message);
            check(&html);
            assert!(html.contains("href=\"/\""));
        }
    }
}
