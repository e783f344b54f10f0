//! `/`: what Heard is, and the way in.

use leptos::prelude::*;
use time::OffsetDateTime;

use crate::{page::Page, shell};

/// A pulse that can be answered now.
#[derive(Debug, Clone)]
pub struct OpenPulse {
    /// The pulse's slug.
    pub slug: String,
    /// What people read.
    pub title: String,
    /// When its wave closes.
    pub closes: OffsetDateTime,
}

/// The first page.
#[derive(Debug, Clone)]
pub enum HomePage {
    /// There is no organisation yet.
    EmptyInstance {
        /// Whether the demo organisation may be loaded from here.
        offer_demo: bool,
    },
    /// There is one.
    Organisation {
        /// What can be answered now.
        open: Vec<OpenPulse>,
        /// Unused codes to try, in the demo organisation only.
        codes: Vec<String>,
    },
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &HomePage) -> String {
    let words = page.words();
    let way = match model {
        HomePage::EmptyInstance { offer_demo } => ways(page, *offer_demo).into_any(),
        HomePage::Organisation { open, codes } => organisation(page, open, codes).into_any(),
    };
    let steps = [
        ("step-answer-title", "step-answer"),
        ("step-count-title", "step-count"),
        ("step-respond-title", "step-respond"),
    ];
    let steps = steps
        .map(|(title, text)| view! { <li><h3>{words.get(title)}</h3><p>{words.get(text)}</p></li> })
        .collect_view();
    let main = view! {
        <section class="hero">
            <h1>{words.get("hero-title")}</h1>
            <p>{words.get("hero-text")}</p>
        </section>
        {way}
        <h2 class="sr">{words.get("steps-title")}</h2>
        <ol class="steps">{steps}</ol>
    };
    let title = page.organisation.clone().unwrap_or_else(|| words.get("product"));
    shell::document(page, title, "home", true, main)
}

fn ways(page: &Page, offer_demo: bool) -> impl IntoView {
    let words = page.words();
    let demo = offer_demo.then(|| {
        view! {
            <form class="way card" method="post" action="/demo/load">
                <h2>{words.get("way-demo-title")}</h2>
                <p>{words.get("way-demo-text")}</p>
                <button class="btn">{words.get("way-demo-button")}</button>
            </form>
        }
    });
    view! {
        <div class="ways">
            <section class="way card">
                <h2>{words.get("way-create-title")}</h2>
                <p>{words.get("way-create")}</p>
                <a class="btn btn-primary" href="/setup">{words.get("way-create-button")}</a>
            </section>
            {demo}
        </div>
    }
}

fn organisation(page: &Page, open: &[OpenPulse], codes: &[String]) -> impl IntoView {
    let words = page.words();
    let pulses = open
        .iter()
        .map(|pulse| {
            let closes = words.with("open-until", &[("when", page.date_time(pulse.closes).into())]);
            view! {
                <section class="way card">
                    <h2>{pulse.title.clone()}</h2>
                    <p>{closes}</p>
                    <a class="btn btn-primary" href=format!("/s/{}", pulse.slug)>{words.get("answer-now")}</a>
                </section>
            }
        })
        .collect_view();
    let none = open.is_empty().then(|| view! { <p>{words.get("nothing-open")}</p> });
    let codes = (!codes.is_empty()).then(|| {
        let list = codes.iter().map(|code| view! { <li><code>{code.clone()}</code></li> }).collect_view();
        view! {
            <section class="way card">
                <h2>{words.get("demo-codes-title")}</h2>
                <p>{words.get("demo-codes-text")}</p>
                <ul>{list}</ul>
            </section>
        }
    });
    let roles = (page.demo && page.who.is_none()).then(|| {
        let buttons = ["owner", "leader", "observer"]
            .map(|role| view! { <button class="btn" name="role" value=role>{words.get(&format!("demo-enter-{role}"))}</button> })
            .collect_view();
        view! {
            <form class="way card" method="post" action="/demo/enter">
                <h2>{words.get("demo-enter-title")}</h2>
                <p>{words.get("demo-enter-text")}</p>
                <div class="actions">{buttons}</div>
            </form>
        }
    });
    view! {
        {none}
        <div class="ways">
            {pulses}
            {codes}
            {roles}
            <section class="way card">
                <h2>{words.get("board")}</h2>
                <p>{words.get("board-text")}</p>
                <a class="btn" href="/board">{words.get("see-board")}</a>
            </section>
        </div>
        {(page.who.is_none() && !page.demo).then(|| view! {
            <p class="sign-in-way soft">{words.get("sign-in-who")} " " <a href="/sign-in">{words.get("sign-in")}</a></p>
        })}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{moment, page};

    #[test]
    fn an_empty_instance_offers_the_demo_only_where_it_may_be_loaded() {
        let mut page = page();
        page.organisation = None;
        let html = render(&page, &HomePage::EmptyInstance { offer_demo: true });
        assert!(html.contains("href=\"/setup\""));
        assert!(html.contains("action=\"/demo/load\""));
        assert!(!html.contains("href=\"/board\""));
        let html = render(&page, &HomePage::EmptyInstance { offer_demo: false });
        assert!(!html.contains("/demo/load"));
    }

    #[test]
    fn an_organisation_shows_its_open_pulses_and_its_board() {
        let open = vec![OpenPulse { slug: "weekly".into(), title: "Week <1>".into(), closes: moment() }];
        let html = render(&page(), &HomePage::Organisation { open, codes: vec![] });
        assert!(html.contains("href=\"/s/weekly\""));
        assert!(html.contains("Week &lt;1&gt;"));
        assert!(html.contains("Tuesday 24 November, 14:00"));
        assert!(html.contains("href=\"/board\""));
        assert!(!html.contains("class=\"codes"), "codes are offered in the demo alone");
    }

    #[test]
    fn the_demo_organisation_shows_codes_and_the_way_back_to_empty() {
        let mut page = page();
        page.demo = true;
        let html = render(&page, &HomePage::Organisation { open: vec![], codes: vec!["ABCD-EFGH-JKMNP".into()] });
        assert!(html.contains("ABCD-EFGH-JKMNP"));
        assert!(html.contains("action=\"/demo/remove\""));
        assert!(html.contains("action=\"/demo/enter\"") && html.contains("value=\"leader\""));
    }
}
