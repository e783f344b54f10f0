//! Where a wave stands.

use heard_domain::wave::Phase;
use leptos::prelude::*;

use super::WavePage;
use crate::{
    components::{Tone, fact, note},
    page::Page,
};

/// Times, what went wrong, and the way to the board.
pub(super) fn standing(page: &Page, model: &WavePage) -> impl IntoView + use<> {
    let words = page.words();
    let wave = &model.wave;
    let moment = |key: &str, at| fact(words.get(key), page.date_time(at));
    let (opens, closes) = match wave.phase {
        Phase::Scheduled => ("wave-opens", "wave-closes"),
        Phase::Open | Phase::Interrupted => ("wave-opened", "wave-closes"),
        Phase::Closed => ("wave-opened", "wave-closed"),
    };
    let interrupted = (wave.phase == Phase::Interrupted)
        .then(|| note(Tone::Warn, words.get("phase-interrupted"), words.get("wave-interrupted")));
    let full = model.full.then(|| note(Tone::Warn, words.get("wave-full-title"), words.get("wave-full")));
    let early = (wave.closes_early && wave.phase != Phase::Closed).then(|| {
        let planned = page.date_time(wave.manifest.content.schedule.closes());
        note(
            Tone::Plain,
            words.get("board-early-title"),
            words.with("wave-early-instead", &[("planned", planned.into())]),
        )
    });
    let unshown = (wave.some_unshown && wave.phase == Phase::Closed).then(|| {
        let text = words.with("board-unshown-text", &[("k", wave.manifest.preset.k().into())]);
        note(Tone::Plain, words.get("board-unshown-title"), text)
    });
    let board = format!("/board/{}/{}", wave.pulse, wave.number);
    view! {
        {interrupted}
        {full}
        {early}
        {unshown}
        <section class="panel">
            <h2>{words.get("wave-standing")}</h2>
            <dl class="facts side">
                {moment(opens, wave.opens)}
                {wave.counted_at.map(|at| moment("wave-counted-at", at))}
                {wave.next_tick.map(|at| moment("wave-next-count", at))}
                {moment(closes, wave.closes)}
            </dl>
            <div class="actions">
                <a class="btn" href=board>{words.get("see-board")}</a>
            </div>
        </section>
    }
}
