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
    /// Nobody has signed in, or not any more. What was typed can be sent again.
    SignedOut,
    /// The request made no sense: a wrong method, a broken form.
    BadRequest,
    /// It contradicts what is there by now.
    Conflict,
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
            Self::SignedOut => ("signed-out-title", "signed-out-text"),
            Self::BadRequest => ("bad-request-title", "bad-request-text"),
            Self::Conflict => ("conflict-title", "conflict-text"),
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
    let way_on = match message {
        // In a tab of its own: this one still holds what was typed.
        Message::SignedOut => {
            view! { <a class="btn" href="/sign-in" target="_blank" rel="noopener">{words.get("sign-in")}</a> }
                .into_any()
        }
        _ => view! { <a class="btn" href="/">{words.get("to-start")}</a> }.into_any(),
    };
    let content = view! {
        <p>{words.get(text)}</p>
        <div class="actions">
            {way_on}
        </div>
    };
    let title = words.get(title);
    shell::document(page, title.clone(), "message", false, message_body(false, title, content))
}

/// A page that says one thing of its own: the keys of its title and its text. It leads to signing in.
#[must_use]
pub fn with_words(page: &Page, title: &str, text: &str) -> String {
    let words = page.words();
    let title = words.get(title);
    let content = view! {
        <p>{words.get(text)}</p>
        <div class="actions"><a class="btn" href="/sign-in">{words.get("sign-in")}</a></div>
    };
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
        assert!(render(&page(), Message::SignedOut).contains("href=\"/sign-in\" target=\"_blank\""));
    }
}
