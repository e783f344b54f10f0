//! `/privacy`: what is stored, what is promised, against whom it holds and against whom it does not.

use heard_domain::wave::{Entry, Preset};
use leptos::prelude::*;

use crate::{
    components::{Tone, note},
    i18n::{Arg, Words},
    page::Page,
    shell,
};

/// The promise of an open wave, as frozen at launch.
#[derive(Debug, Clone)]
pub struct WavePromise {
    /// The pulse's title.
    pub pulse: String,
    /// The wave's number.
    pub wave: u32,
    /// The strength of the promise.
    pub preset: Preset,
    /// How people get in.
    pub entry: Entry,
    /// SHA-256 of the manifest, in hexadecimal.
    pub hash: String,
    /// Where the manifest can be read.
    pub manifest: Option<String>,
}

/// What the page knows of this instance.
#[derive(Debug, Clone, Default)]
pub struct PrivacyPage {
    /// The waves that are open.
    pub promises: Vec<WavePromise>,
    /// The beginning of the block of the last sealed epoch, in hexadecimal.
    pub bytes: Option<String>,
}

impl PrivacyPage {
    /// The weakest promise that is in force; standard where nothing is open.
    fn weakest(&self) -> Preset {
        self.promises.iter().map(|promise| promise.preset).min().unwrap_or(Preset::Standard)
    }
}

/// The claims, in the order of the contract; each has a text `-claim`, `-holds` and `-not`.
const CLAIMS: [&str; 6] = ["few", "certain", "copy", "link", "once", "part"];

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &PrivacyPage) -> String {
    let words = page.words();
    let limits = ["limit-operator", "limit-accomplices", "limit-client", "limit-image"];
    let main = view! {
        <div class="message-body stack prose">
            <h1 tabindex="-1" autofocus=true>{words.get("privacy-title")}</h1>
            <p>{words.get("privacy-intro")}</p>
            {stored(words, model.bytes.as_ref())}
            {promises(words, &model.promises)}
            <section class="stack">
                <h2>{words.get("claims-title")}</h2>
                {claims(words, model.weakest())}
            </section>
            <section class="stack">
                <h2>{words.get("limits-title")}</h2>
                <ul class="stack">{limits.map(|key| view! { <li>{words.get(key)}</li> }).collect_view()}</ul>
                <h2>{words.get("price-title")}</h2>
                <p>{words.get("price-text")}</p>
            </section>
        </div>
    };
    shell::document(page, words.get("privacy-page-title"), "privacy", false, main)
}

fn stored(words: Words, bytes: Option<&String>) -> impl IntoView {
    let rows = [
        ("stored-sums-title", "stored-sums"),
        ("stored-marks-title", "stored-marks"),
        ("stored-batches-title", "stored-batches"),
        ("stored-never-title", "stored-never"),
    ];
    let rows = rows.map(|(title, text)| view! { <h3>{words.get(title)}</h3> <p>{words.get(text)}</p> }).collect_view();
    let bytes = bytes.map(|bytes| {
        view! {
            <h3>{words.get("bytes-title")}</h3>
            <p>{words.get("bytes-text")}</p>
            <pre class="bytes" tabindex="0"><code>{bytes.clone()}</code></pre>
        }
    });
    view! {
        <section class="stack">
            <h2>{words.get("stored-title")}</h2>
            {rows}
            {bytes}
        </section>
    }
}

fn promises(words: Words, promises: &[WavePromise]) -> impl IntoView {
    let open = promises
        .iter()
        .any(|promise| promise.entry == Entry::Open)
        .then(|| note(Tone::Warn, words.get("promise-open-title"), words.get("promise-open-text")));
    let list = promises
        .iter()
        .map(|promise| {
            let title =
                words.with("promise-wave", &[("pulse", (&promise.pulse).into()), ("wave", promise.wave.into())]);
            let preset = words.get(&format!("preset-{}", promise.preset.name()));
            let args: [(&str, Arg); 3] =
                [("preset", preset.into()), ("k", promise.preset.k().into()), ("m", promise.preset.m().into())];
            let manifest = promise
                .manifest
                .as_ref()
                .map(|address| view! { <p><a href=address.clone()>{words.get("promise-manifest")}</a></p> });
            let open = (promise.entry == Entry::Open).then(|| view! { <p><b>{words.get("promise-open-link")}</b></p> });
            view! {
                <h3>{title}</h3>
                {open}
                <p>{words.with("promise-terms", &args)}</p>
                <p>{words.get("promise-hash")}</p>
                <pre class="bytes" tabindex="0"><code>{promise.hash.clone()}</code></pre>
                {manifest}
            }
        })
        .collect_view();
    let none = promises.is_empty().then(|| view! { <p>{words.get("promise-none")}</p> });
    view! {
        <section class="stack">
            <h2>{words.get("promises-title")}</h2>
            {open}
            {list}
            {none}
        </section>
    }
}

fn claims(words: Words, preset: Preset) -> impl IntoView {
    let args: [(&str, Arg); 3] =
        [("k", preset.k().into()), ("others", (preset.k() - 1).into()), ("accomplices", (preset.m() - 1).into())];
    let (holds, not) = (words.get("claims-holds"), words.get("claims-not"));
    let rows = CLAIMS
        .map(|claim| {
            view! {
                <tr>
                    <th scope="row">{words.with(&format!("{claim}-claim"), &args)}</th>
                    <td data-label=holds.clone()>{words.with(&format!("{claim}-holds"), &args)}</td>
                    <td data-label=not.clone()>{words.with(&format!("{claim}-not"), &args)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table claims">
            <thead>
                <tr>
                    <th scope="col">{words.get("claims-claim")}</th>
                    <th scope="col">{holds}</th>
                    <th scope="col">{not}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::page;

    fn promise(preset: Preset, entry: Entry) -> WavePromise {
        WavePromise {
            pulse: "Weekly".into(),
            wave: 3,
            preset,
            entry,
            hash: "5f1c88a0".into(),
            manifest: Some("/api/v1/manifests/5f1c88a0".into()),
        }
    }

    #[test]
    fn claims_speak_of_the_weakest_promise_in_force() {
        let model = PrivacyPage {
            promises: vec![promise(Preset::Large, Entry::Codes), promise(Preset::Strict, Entry::Codes)],
            bytes: Some("00ff".into()),
        };
        let html = render(&page(), &model);
        assert!(html.contains("the answers of fewer than 8 people"));
        assert!(html.contains("5f1c88a0"));
        assert!(html.contains("<code>00ff</code>"));
        assert!(!html.contains("not verified"));
    }

    #[test]
    fn an_open_link_is_called_not_verified() {
        let model = PrivacyPage { promises: vec![promise(Preset::Standard, Entry::Open)], bytes: None };
        let html = render(&page(), &model);
        assert!(html.contains("Open link, not verified: anybody") && html.contains("at most four sheets"));
    }

    #[test]
    fn without_an_open_wave_the_page_still_says_what_holds() {
        let html = render(&page(), &PrivacyPage::default());
        assert!(html.contains("the answers of fewer than 5 people"));
        assert!(!html.contains("-claim"));
    }
}
