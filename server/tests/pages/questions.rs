//! An owner writes the questions of a pulse by an ordinary form.

use heard_app::pages::manage::questions::{draft::Draft, form::Field};
use heard_domain::{
    language::Language::{self, De, En},
    survey::Questionnaire,
    wave::Preset,
};
use heard_server::service::{Actor, Cadence, NewPulse};

use crate::{
    accounts::{colleague, owner},
    support::{
        app::TestApp,
        db::engines,
        http::{Answer, Browser},
        organisation::{Shape, all_kinds},
    },
};

const EDITOR: &str = "/manage/pulses/pulse/questions";

/// An owner, and a pulse of all kinds of questions, whose texts are in English alone. The organisation prefers German.
async fn prepared(app: &TestApp) -> Browser<'_> {
    let browser = owner(app).await;
    let operator = Actor::operator();
    let new =
        NewPulse { slug: "pulse".to_owned(), ready: None, questionnaire: Some(all_kinds()), cadence: Cadence::Weekly };
    app.services.owning(&operator).expect("an owner").create_pulse(new).await.expect("a pulse");
    browser
}

/// The form as a browser has it, with these fields changed or added.
async fn filled(app: &TestApp, changed: &[(&str, &str)]) -> Vec<Field> {
    let pulse = app.services.pulse("pulse").await.expect("the pulse");
    let mut fields = Draft::of(&pulse.questionnaire).fields();
    fields.push(("seen".to_owned(), pulse.version().expect("a version")));
    for (name, value) in changed {
        fields.retain(|(other, _)| other != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

async fn post(browser: &mut Browser<'_>, path: &str, fields: &[Field]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await
}

/// What all questions are in German.
const GERMAN: [(&str, &str); 16] = [
    ("title.de", "Umfrage"),
    ("q.0.text.de", "Empfehlen?"),
    ("q.0.low.de", "nie"),
    ("q.0.high.de", "gern"),
    ("q.1.text.de", "Wie geht es?"),
    ("q.1.low.de", "schlecht"),
    ("q.1.high.de", "gut"),
    ("q.2.text.de", "Fertig?"),
    ("q.3.text.de", "Was hilft?"),
    ("q.3.option.0.text.de", "Zeit"),
    ("q.3.option.1.text.de", "Ruhe"),
    ("q.3.option.2.text.de", "Geld"),
    ("q.4.text.de", "Was hindert?"),
    ("q.4.option.0.text.de", "Lärm"),
    ("q.4.option.1.text.de", "Hitze"),
    ("q.4.option.2.text.de", "Staub"),
];

async fn asked(app: &TestApp) -> Questionnaire {
    app.services.pulse("pulse").await.expect("the pulse").questionnaire
}

#[tokio::test]
async fn questions_are_written_button_by_button_and_saved() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = prepared(&app).await;
        let page = browser.get(EDITOR).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("value=\"Pulse\""), "{}", page.text());
        let before = asked(&app).await;
        let added = [&GERMAN[..], &[("do", "add"), ("new.kind", "yes-no")]].concat();
        let page = post(&mut browser, EDITOR, &filled(&app, &added).await).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(text.contains("value=\"Umfrage\"") && text.contains("name=\"q.5.text.de\""), "{text}");
        assert_eq!(asked(&app).await, before, "only saving saves");
        let more = [
            ("q.5.key", ""),
            ("q.5.kind", "yes-no"),
            ("q.5.text.de", "Bist du  stolz,\r\nhier zu sein?"),
            ("do", "save"),
        ];
        let saved = post(&mut browser, EDITOR, &filled(&app, &[&GERMAN[..], &more].concat()).await).await;
        assert_eq!(
            (saved.status.as_u16(), saved.location()),
            (303, "/manage/pulses/pulse/questions?done=1"),
            "{}",
            saved.text()
        );
        assert!(browser.get(saved.location()).await.text().contains("class=\"note good\""));
        let now = asked(&app).await;
        assert_eq!(now.questions.len(), 6);
        assert_eq!(
            now.questions[..5].iter().map(|question| &question.key).collect::<Vec<_>>(),
            before.questions.iter().map(|question| &question.key).collect::<Vec<_>>()
        );
        assert_eq!(now.questions[5].key.as_str(), "bist-du-stolz-hier-zu-sein");
        assert_eq!(now.questions[5].text.get(De), "Bist du stolz, hier zu sein?");
        assert_eq!(now.title.get(En), "Pulse", "what was there in English is kept");
        let log = browser.get("/manage/audit-log").await.text();
        assert!(log.contains("Olga Owner") && log.contains("pulse"), "{log}");
        assert!(browser.get("/manage/pulses/pulse").await.text().contains("Bist du stolz, hier zu sein?"));
    }
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = prepared(&app).await;
        browser.set_cookie("heard_lang", "he");
        let before = asked(&app).await;
        let long = "\"<b>".repeat(30);
        let wrong = [
            &GERMAN[1..],
            &[
                ("title.de", long.as_str()),
                ("q.1.text.de", " "),
                ("q.2.was", ""),
                ("q.2.key", "Kein Key"),
                ("do", "save"),
            ],
        ];
        let answer = post(&mut browser, EDITOR, &filled(&app, &wrong.concat()).await).await;
        assert_eq!(answer.status, 422);
        let page = answer.text();
        assert!(page.contains("<html lang=\"he\" dir=\"rtl\""));
        for field in ["title.de", "q.1.text.de", "q.2.key"] {
            assert!(page.contains(&format!("href=\"#{field}\"")), "{field}");
            assert!(page.contains(&format!("id=\"{field}-error\"")), "{field}");
        }
        assert_eq!(
            page.split("id=\"errors\"").nth(1).map(|rest| rest
                .split("</ul>")
                .next()
                .unwrap_or_default()
                .matches("<li>")
                .count()),
            Some(3)
        );
        assert!(page.contains("&quot;&lt;b&gt;") && !page.contains("\"<b>") && page.contains("value=\"Kein Key\""));
        assert_eq!(asked(&app).await, before);
    }
}

#[tokio::test]
async fn what_a_wave_has_asked_keeps_its_kind_and_options() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = prepared(&app).await;
        let shape = Shape::company();
        app.units(&shape).await;
        app.launch_only(&shape, Preset::Standard, 1, 9).await;
        let page = browser.get(EDITOR).await.text();
        assert!(!page.contains("remove-option."), "nothing offers what cannot be done");
        // Somebody who sends it all the same is told where and why.
        let twisted = [
            &GERMAN[..],
            &[
                ("q.2.kind", "multiple-choice"),
                ("q.2.option.0.text.de", "Ja"),
                ("q.2.option.1.text.de", "Nein"),
                ("q.3.option.0.key", "z"),
                ("do", "save"),
            ],
        ];
        let answer = post(&mut browser, EDITOR, &filled(&app, &twisted.concat()).await).await;
        assert_eq!(answer.status, 422);
        for field in ["q.2.key", "q.3.key"] {
            assert!(answer.text().contains(&format!("id=\"{field}-error\"")), "{field}: {}", answer.text());
        }
        let mended = [
            &twisted.concat()[..],
            &[("q.2.was", ""), ("q.2.key", "fertig-womit"), ("q.3.was", ""), ("q.3.key", "hilfe")],
        ];
        let answer = post(&mut browser, EDITOR, &filled(&app, &mended.concat()).await).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        assert_eq!(app.board(1).manifest().content.questionnaire, all_kinds(), "the wave asks what it promised");
    }
}

#[tokio::test]
async fn nobody_overwrites_what_somebody_else_has_just_saved_without_knowing() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = prepared(&app).await;
        let mine = filled(&app, &[&GERMAN[..], &[("do", "save")]].concat()).await;
        let mut other = colleague(&app, &mut browser, "second@harbour.example", &[("role", "owner")]).await;
        let theirs = [&GERMAN[1..], &[("title.de", "Von der anderen"), ("do", "save")]];
        assert_eq!(post(&mut other, EDITOR, &filled(&app, &theirs.concat()).await).await.status, 303);
        let answer = post(&mut browser, EDITOR, &mine).await;
        assert_eq!(answer.status, 409);
        let page = answer.text();
        assert!(page.contains("id=\"errors\"") && page.contains("value=\"Umfrage\""), "what I typed is still here");
        let seen =
            page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("what is seen");
        let mut again = mine;
        again.retain(|(name, _)| name != "seen");
        again.push(("seen".to_owned(), seen.to_owned()));
        assert_eq!(post(&mut browser, EDITOR, &again).await.status, 303, "a decision, now");
    }
}

#[tokio::test]
async fn a_preview_shows_what_is_typed_in_a_frame_that_sends_nothing() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = prepared(&app).await;
        let policy = |answer: &Answer| answer.headers["content-security-policy"].to_str().expect("text").to_owned();
        let before = asked(&app).await;
        let stored = browser.get("/manage/pulses/pulse/preview?lang=de").await;
        let typed = post(&mut browser, "/manage/pulses/pulse/preview?lang=de", &filled(&app, &GERMAN).await).await;
        assert!(
            stored.text().contains(">Pulse<")
                && typed.text().contains("Umfrage")
                && typed.text().contains("Was hindert?")
        );
        for answer in [&stored, &typed] {
            assert_eq!(answer.status, 200);
            assert!(answer.text().contains("<html lang=\"de\""));
            let policy = policy(answer);
            for part in [
                "frame-ancestors 'self'",
                "form-action 'none'",
                "script-src 'none'",
                "frame-src 'none'",
                "default-src 'none'",
            ] {
                assert!(policy.contains(part), "{part}: {policy}");
            }
        }
        assert_eq!(asked(&app).await, before, "looking changes nothing");
        for path in [EDITOR, "/manage/pulses/pulse"] {
            let policy = policy(&browser.get(path).await);
            assert!(
                policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"),
                "{path}: {policy}"
            );
        }
        for path in ["/", "/board", "/manage", "/manage/pulses", "/s/pulse", "/privacy", "/account"] {
            let policy = policy(&browser.get(path).await);
            assert!(
                policy.contains("frame-src 'none'") && policy.contains("frame-ancestors 'none'"),
                "{path}: {policy}"
            );
            assert!(policy.contains("form-action 'self'"), "{path}: {policy}");
        }
    }
}

#[tokio::test]
async fn another_language_of_the_page_keeps_what_was_typed() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut browser = prepared(&app).await;
    let fields = filled(&app, &[&GERMAN[..], &[("lang", "he"), ("q.0.text.he", "ממליצים?")]].concat()).await;
    let answer = post(&mut browser, EDITOR, &fields).await;
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("<html lang=\"he\"") && answer.text().contains("ממליצים?"));
    assert_eq!(browser.cookie("heard_lang"), Some("he"));
    assert_eq!(asked(&app).await, all_kinds());
}

#[tokio::test]
async fn seven_questions_of_twelve_options_in_every_language_fit_into_the_form() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut browser = prepared(&app).await;
    let mut fields = vec![
        ("seen".to_owned(), String::new()),
        ("do".to_owned(), "stay".to_owned()),
        ("title.de".to_owned(), "ش".repeat(80)),
    ];
    for question in 0..7 {
        fields.push((format!("q.{question}.kind"), "multiple-choice".to_owned()));
        for language in Language::ALL {
            fields.push((format!("q.{question}.text.{}", language.tag()), "ش".repeat(200)));
            for option in 0..12 {
                fields.push((format!("q.{question}.option.{option}.text.{}", language.tag()), "ش".repeat(60)));
            }
        }
    }
    let answer = post(&mut browser, EDITOR, &fields).await;
    assert_eq!(answer.status, 200, "{:.200}", answer.text());
    assert!(answer.text().contains("name=\"q.6.option.11.text.de\""));
}
