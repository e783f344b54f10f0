//! At the foot: when was counted, and when will be.

use heard_domain::wave::Phase;
use leptos::prelude::*;

use crate::{charts::ring, page::Page};

use super::{BoardPage, links, model::WaveView};

/// The clock, and the way to the wall screen. On that, whose board it is: it has no masthead.
pub(super) fn foot(page: &Page, model: &BoardPage) -> impl IntoView + use<> {
    let words = page.words();
    let links = (!model.screen).then(|| {
        view! {
            <a href="/board/history">{words.get("responses-history")}</a>
            <a href=links::screen(page)>{words.get("board-as-screen")}</a>
        }
    });
    let organisation = page.organisation.clone().filter(|_| model.screen).map(|name| view! { <span>{name}</span> });
    view! {
        {organisation}
        {clock(page, &model.wave)}
        {links}
    }
}

fn clock(page: &Page, wave: &WaveView) -> Option<impl IntoView + use<>> {
    let text = clock_text(page, wave)?;
    let next = wave.next_tick.filter(|_| matches!(wave.phase, Phase::Open));
    let ring = next.map(|next| ring(wave.counted_at.unwrap_or(wave.opens), next));
    Some(view! {
        <p class="count-clock">
            {ring}
            <span>{text}</span>
        </p>
    })
}

fn clock_text(page: &Page, wave: &WaveView) -> Option<String> {
    let words = page.words();
    let moment = |at| page.date_time(at).into();
    let next = wave.next_tick.filter(|_| matches!(wave.phase, Phase::Open | Phase::Scheduled));
    Some(match (wave.counted_at, next) {
        (Some(counted), Some(next)) if page.date(counted) == page.date(next) => {
            let time = |at| words.time(&page.zone, at).into();
            words.with("board-clock", &[("counted", time(counted)), ("next", time(next))])
        }
        (Some(counted), Some(next)) => {
            words.with("board-clock-days", &[("counted", moment(counted)), ("next", moment(next))])
        }
        (None, Some(next)) => words.with("board-clock-first", &[("next", moment(next))]),
        (Some(counted), None) => {
            let key = if wave.is_closed() { "board-clock-final" } else { "board-clock-last" };
            words.with(key, &[("counted", moment(counted))])
        }
        (None, None) => return None,
    })
}
