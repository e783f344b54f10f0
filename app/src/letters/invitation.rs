//! The invitation to a wave, and the reminder that goes to everybody: nobody knows who has answered.

use heard_domain::{language::Language, text::Text};
use jiff::tz::TimeZone;
use time::OffsetDateTime;

use super::Letter;
use crate::i18n::Words;

/// What an invitation says.
#[derive(Debug, Clone)]
pub struct Invitation<'a> {
    /// The organisation's name.
    pub organisation: &'a str,
    /// The organisation's time zone.
    pub zone: &'a TimeZone,
    /// The pulse's title.
    pub title: &'a Text,
    /// The address that holds the code, in its fragment.
    pub link: &'a str,
    /// When the wave closes.
    pub closes: OffsetDateTime,
    /// How many questions there are.
    pub questions: usize,
    /// The fewest people that anything is shown for.
    pub k: u32,
    /// Whether it is a reminder.
    pub reminder: bool,
}

impl Invitation<'_> {
    /// The letter in a language.
    #[must_use]
    pub fn letter(&self, language: Language) -> Letter {
        let words = Words(language);
        let title = self.title.get(language);
        let closes = words.date_time(self.zone, self.closes);
        let subject = if self.reminder { "mail-reminder-subject" } else { "mail-invitation-subject" };
        let first = if self.reminder { "mail-reminder-first" } else { "mail-invitation-first" };
        let names = [("organisation", self.organisation.into()), ("pulse", title.into())];
        let paragraphs = [
            words.with(first, &[names[0].clone(), names[1].clone(), ("count", self.questions.into())]),
            // The code ends with the address: nothing may follow it on its line.
            self.link.to_owned(),
            words.with("mail-until", &[("when", closes.into())]),
            words.with("mail-promise", &[("k", self.k.into())]),
            words.get("mail-own-link"),
        ];
        Letter { language, subject: words.with(subject, &names), text: paragraphs.join("\n\n") + "\n" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::moment;

    #[test]
    fn an_invitation_says_what_until_when_and_what_is_promised() {
        let zone = TimeZone::get("Europe/Berlin").expect("a zone");
        let title = Text::only(Language::En, "Weekly pulse");
        for language in Language::ALL {
            for reminder in [false, true] {
                let invitation = Invitation {
                    organisation: "Tide & Water",
                    zone: &zone,
                    title: &title,
                    link: "https://heard.example/s/weekly#c=ABCD",
                    closes: moment(),
                    questions: 4,
                    k: 5,
                    reminder,
                };
                let letter = invitation.letter(language);
                assert!(letter.subject.contains("Weekly pulse") && !letter.subject.contains('\n'));
                assert!(letter.text.contains("Tide & Water") || letter.subject.contains("Tide & Water"));
                assert!(
                    letter.text.lines().any(|line| line == "https://heard.example/s/weekly#c=ABCD"),
                    "{}",
                    letter.text
                );
                assert!(letter.text.contains("14:00") && letter.text.contains('5'));
            }
        }
    }
}
