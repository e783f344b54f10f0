//! Invitations by mail: planned before the wave opens, and what became of them.

use heard_domain::wave::Phase;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::WavePage;
use crate::page::Page;

/// Invitations by mail.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Whether this server can send any.
    pub possible: bool,
    /// People on the list.
    pub listed: usize,
    /// The sendings, in order; none where no mail is planned.
    pub sendings: Vec<Sending>,
}

/// One sending. It counts letters: nobody knows who has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sending {
    /// Whether it is a reminder.
    pub reminder: bool,
    /// When it begins.
    pub due: OffsetDateTime,
    /// Whether all letters were handed over.
    pub done: bool,
    /// Letters that the mail server took.
    pub sent: u64,
    /// Letters that it refused.
    pub refused: u64,
}

/// Reminders that are offered.
const REMINDERS: [u32; 4] = [0, 1, 2, 3];

pub(super) fn mail(page: &Page, model: &WavePage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let mail = model.mail.as_ref()?;
    let planned = !mail.sendings.is_empty();
    let changeable = model.editable && model.wave.phase == Phase::Scheduled;
    if !planned && !changeable {
        return None;
    }
    let rows = mail.sendings.iter().map(|sending| row(page, *sending)).collect_view();
    let action = format!("{}/mail", model.at());
    let form = changeable.then(|| match (mail.possible, mail.listed) {
        (false, _) => view! { <p>{words.get("mail-no-server")}</p> }.into_any(),
        (true, 0) => {
            view! { <p>{words.get("mail-no-list")} " " <a href="/manage/people">{words.get("manage-people")}</a></p> }
                .into_any()
        }
        (true, listed) => {
            let options = REMINDERS.map(|count| {
                let text = words.with("mail-reminders", &[("count", count.into())]);
                let chosen = mail.sendings.len() == count as usize + 1 || (!planned && count == 1);
                view! { <option value=count.to_string() selected=chosen>{text}</option> }
            });
            let stop = planned.then(|| {
                view! { <button class="btn" name="reminders" value="none">{words.get("mail-stop")}</button> }
            });
            view! {
                <p>{words.with("mail-plan-text", &[("count", listed.into())])}</p>
                <form class="stack" method="post" action=action>
                    <div class="field">
                        <label class="field-label" for="mail-reminders">{words.get("mail-reminders-label")}</label>
                        <p class="field-hint">{words.get("mail-reminders-hint")}</p>
                        <select class="input" id="mail-reminders" name="count">{options.collect_view()}</select>
                        {model.problems.error("mail-reminders")}
                    </div>
                    <div class="actions">
                        <button class="btn" name="reminders" value="plan">
                            {words.get(if planned { "mail-change" } else { "mail-plan" })}
                        </button>
                        {stop}
                    </div>
                </form>
            }
            .into_any()
        }
    });
    Some(view! {
        <section class="panel">
            <h2>{words.get("mail-title")}</h2>
            {planned.then(|| view! { <ul class="rows">{rows}</ul> })}
            {form}
        </section>
    })
}

fn row(page: &Page, sending: Sending) -> impl IntoView + use<> {
    let words = page.words();
    let name = words.get(if sending.reminder { "mail-sending-reminder" } else { "mail-sending-invitation" });
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX).into();
    let state = if sending.sent == 0 && sending.refused == 0 && !sending.done {
        words.with("mail-due", &[("when", page.date_time(sending.due).into())])
    } else {
        words.with("mail-sent", &[("count", count(sending.sent))])
    };
    let refused = (sending.refused > 0).then(|| words.with("mail-refused", &[("count", count(sending.refused))]));
    view! {
        <li>
            <div>
                <b>{name}</b>
                <br />
                <span class="soft small">{state} " " {refused}</span>
            </div>
        </li>
    }
}
