//! Texts of a survey. They can be in another language than the page, and are marked where they are.

use heard_domain::{language::Language, text::Text};
use leptos::prelude::*;

use crate::i18n::{Arg, Words};

/// Characters that no text contains; each marks the place of one text inside a sentence.
const MARKS: [&str; 2] = ["\u{e001}", "\u{e002}"];

/// A text as one reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    text: String,
    /// The language that it is in, where that is not the reader's.
    foreign: Option<Language>,
}

impl Said {
    /// A survey's text for a reader of the page's language.
    #[must_use]
    pub fn of(words: Words, text: &Text) -> Self {
        let (text, language) = text.find(words.0);
        Self { text: text.to_owned(), foreign: (language != words.0).then_some(language) }
    }

    /// A text of the page's own.
    #[must_use]
    pub const fn own(text: String) -> Self {
        Self { text, foreign: None }
    }

    /// The text alone, for attributes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, marked where it needs to be.
    #[must_use]
    pub fn view(&self) -> AnyView {
        match self.foreign {
            None => self.text.clone().into_any(),
            Some(language) => self.marked(language).into_any(),
        }
    }

    /// The same after a few characters of the page's own.
    #[must_use]
    pub fn after(&self, before: &'static str) -> AnyView {
        match self.foreign {
            None => format!("{before}{}", self.text).into_any(),
            Some(language) => (before, self.marked(language)).into_any(),
        }
    }

    fn marked(&self, language: Language) -> impl IntoView + use<> {
        view! { <span lang=language.tag() dir=language.direction()>{self.text.clone()}</span> }
    }
}

/// The text of a key with one or two texts of the survey inside, by the names of their arguments.
#[must_use]
pub fn sentence(words: Words, key: &str, said: &[(&'static str, Said)], args: &[(&'static str, Arg)]) -> AnyView {
    let mut args = args.to_vec();
    for ((name, said), mark) in said.iter().zip(MARKS) {
        let text = if said.foreign.is_some() { mark } else { said.as_str() };
        args.push((*name, text.into()));
    }
    let text = words.with(key, &args);
    if said.iter().all(|(_, said)| said.foreign.is_none()) {
        return text.into_any();
    }
    let mut parts = Vec::new();
    let mut rest = text.as_str();
    while let Some((at, number)) =
        MARKS.iter().enumerate().filter_map(|(number, mark)| Some((rest.find(mark)?, number))).min()
    {
        parts.extend(words_of(&rest[..at]));
        parts.extend(said.get(number).map(|(_, said)| said.view()));
        rest = &rest[at + MARKS[number].len()..];
    }
    parts.extend(words_of(rest));
    parts.into_any()
}

/// The words between two texts; none where there are none, because an empty text becomes a space.
fn words_of(part: &str) -> Option<AnyView> {
    (!part.is_empty()).then(|| part.to_owned().into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(language: Language, text: &Text) -> String {
        let words = Words(language);
        let said = || Said::of(words, text);
        let other = Said::own("4–5".to_owned());
        sentence(
            words,
            "board-majority-option",
            &[("question", said()), ("option", other)],
            &[("unit", "North".into()), ("share", "62".into())],
        )
        .to_html()
    }

    #[test]
    fn only_a_text_in_another_language_is_marked() {
        let text = Text::only(Language::En, "Is it <well>?");
        assert_eq!(html(Language::En, &text), "Is it &lt;well&gt;? In North, 62 choose “4–5”.");
        let html = html(Language::He, &text);
        assert_eq!(html.matches("<span").count(), 1, "{html}");
        assert!(html.contains("<span lang=\"en\" dir=\"ltr\">Is it &lt;well&gt;?</span>"), "{html}");
        assert!(html.contains("North") && html.contains("4–5") && !html.contains('\u{e001}'), "{html}");
    }

    #[test]
    fn what_stands_before_a_text_is_not_marked_with_it() {
        let text = Text::only(Language::Ar, "نعم");
        let html = Said::of(Words(Language::De), &text).after(" – ").to_html();
        assert!(html.starts_with(" – ") && html.contains("<span lang=\"ar\" dir=\"rtl\">نعم</span>"), "{html}");
        assert_eq!(Said::of(Words(Language::Ar), &text).after(" – ").to_html(), " – نعم");
    }
}
