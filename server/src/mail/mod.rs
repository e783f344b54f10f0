//! Sending mail by SMTP. What a letter holds is kept nowhere, and an error here names nobody: it may reach a log.

use std::{str::FromStr as _, sync::Arc, time::Duration};

use heard_app::letters::Letter;
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{
        Mailbox, MessageBuilder,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

/// How long a mail server may take for one step.
const PATIENCE: Duration = Duration::from_secs(20);

/// The mail server that letters are handed to. Cheap to clone.
#[derive(Clone)]
pub struct Mailer(Arc<Inner>);

struct Inner {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why a letter was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The mail server will never take this letter: the address does not exist, or is not one.
    #[error("the mail server refuses this letter")]
    Refused,
    /// The mail server is away, does not know us, or is busy: later it may take it.
    #[error("the mail server cannot take letters now")]
    Unavailable,
}

/// Why mail cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The URL of the mail server. It may hold a password, so that it is not repeated.
    #[error(
        "the URL of the mail server is like smtps://user:password@mail.example or smtp://mail.example:587?tls=required"
    )]
    Url,
    /// The sender.
    #[error("the sender is like Heard <heard@example.org>")]
    From,
}

impl Mailer {
    /// A mail server by its URL, and what stands in From.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn new(url: &str, from: &str) -> Result<Self, SetupError> {
        let from = Mailbox::from_str(from).map_err(|_| SetupError::From)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| SetupError::Url)?;
        Ok(Self(Arc::new(Inner { transport: builder.timeout(Some(PATIENCE)).build(), from })))
    }

    /// Hands a letter to the mail server.
    ///
    /// # Errors
    /// [`MailError`].
    pub async fn send(&self, to: &str, letter: &Letter) -> Result<(), MailError> {
        let to = Mailbox::from_str(to).map_err(|_| MailError::Refused)?;
        let message = self.message(to, letter).ok_or(MailError::Refused)?;
        let sent = self.0.transport.send(message).await;
        sent.map(|_| ()).map_err(|error| {
            // What speaks of the recipient (RFC 5321, section 4.2.3). A wrong password or sender is ours to mend.
            let of_recipient = |code: String| matches!(code.as_str(), "550" | "551" | "552" | "553");
            let of_recipient = error.status().is_some_and(|code| of_recipient(code.to_string()));
            if of_recipient { MailError::Refused } else { MailError::Unavailable }
        })
    }

    fn message(&self, to: Mailbox, letter: &Letter) -> Option<Message> {
        let builder: MessageBuilder = Message::builder()
            .from(self.0.from.clone())
            .to(to)
            .subject(letter.subject.clone())
            .header(Automatic)
            .header(Language(letter.language.tag().to_owned()))
            .header(ContentType::TEXT_PLAIN);
        builder.body(letter.text.clone()).ok()
    }
}

/// Keeps answering machines from answering (RFC 3834, section 5).
#[derive(Clone)]
struct Automatic;

impl Header for Automatic {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of a letter (RFC 3282).
#[derive(Clone)]
struct Language(String);

impl Header for Language {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(tag: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(tag.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_wrong_setting_is_named_without_its_password() {
        for (url, from) in
            [("mail.example", "heard@example.org"), ("ftp://u:hunter2@mail.example", "heard@example.org")]
        {
            let error = Mailer::new(url, from).err().expect("refused").to_string();
            assert!(error.contains("URL") && !error.contains("hunter2"));
        }
        assert!(matches!(Mailer::new("smtp://mail.example:25", "nobody"), Err(SetupError::From)));
        assert!(Mailer::new("smtps://u:p@mail.example", "Heard <heard@example.org>").is_ok());
    }

    #[tokio::test]
    async fn no_text_breaks_out_of_a_header() {
        let mailer = Mailer::new("smtp://mail.example:25", "heard@example.org").expect("a mailer");
        let letter = Letter {
            language: heard_domain::language::Language::He,
            subject: "שלום\r\nBcc: evil@example.org".to_owned(),
            text: "שלום\n.\nQUIT\n".to_owned(),
        };
        let message = mailer.message("a@b.example".parse().expect("an address"), &letter).expect("a message");
        let bytes = String::from_utf8(message.formatted()).expect("text");
        assert!(!bytes.lines().any(|line| line.starts_with("Bcc:")), "{bytes}");
        assert!(bytes.contains("Auto-Submitted: auto-generated") && bytes.contains("Content-Language: he"));
    }
}
