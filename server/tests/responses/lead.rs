//! The pages of leaders, by their forms alone.

use heard_domain::{access::Role, response::Status};
use heard_server::service::Actor;

use super::{DAY, HOUR, key, leader, open, refusal, subject, wording};
use crate::support::{
    app::TestApp,
    db::engines,
    http::{Answer, Browser, get},
};

const FORM: &str = "/lead/site-a/pulse/1/respond?question=mood";

/// Somebody of that role who has signed in.
async fn signed_in<'a>(app: &'a TestApp, name: &str, role: Role) -> Browser<'a> {
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    let (_, secret) = owner.invite(name, &format!("{name}@example.org"), role).await.expect("an account");
    let mut browser = Browser::new(&app.router);
    let form = [("name", name), ("password", "cranes sleep under green rain")];
    assert_eq!(browser.post(&format!("/join/{secret}"), &form).await.status, 303);
    browser
}

async fn leader_of<'a>(app: &'a TestApp, units: &[&str]) -> Browser<'a> {
    signed_in(app, "Lea", leader(units).role).await
}

/// A whole form; the test's clock starts on 24 November.
fn form(act: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("heard", "The gate is always open."),
        ("plan", "A lock."),
        ("why", "It was never closed.\r\nNobody had the key."),
        ("owner", "Lea Brandt"),
        ("status", "planned"),
        ("next", "2026-12-01"),
        ("re_ask", "yes"),
        ("language", "en"),
        ("do", act),
    ]
}

fn with<'a>(form: Vec<(&'static str, &'a str)>, name: &str, value: &'a str) -> Vec<(&'static str, &'a str)> {
    form.into_iter().map(|(own, old)| (own, if own == name { value } else { old })).collect()
}

/// The number of the response that a redirect leads to.
fn number(answer: &Answer, done: &str) -> i64 {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let to =
        answer.location().strip_prefix("/lead/responses/").and_then(|rest| rest.strip_suffix(&format!("?done={done}")));
    to.unwrap_or_else(|| panic!("{}", answer.location())).parse().expect("a number")
}

#[tokio::test]
async fn a_response_is_written_kept_looked_at_and_published_without_any_script() {
    for db in engines().await {
        let app = open(&db).await;
        let mut browser = leader_of(&app, &["site-a"]).await;
        let home = browser.get("/lead").await.text();
        assert!(home.contains("SITE-A") && home.contains("href=\"/lead/site-a/pulse/1/respond?question=mood\""));
        assert!(home.contains("href=\"/lead?unit=team-a\"") && home.contains("Nothing is owed at the moment."));
        let fresh = browser.get(FORM).await;
        assert_eq!(fresh.status, 200);
        assert!(
            fresh.text().contains("\nmood?</textarea>") && fresh.text().contains("value=\"Lea\""),
            "it begins filled in"
        );

        // Kept unfinished, and still there after a reload.
        let unfinished = with(with(form("save"), "why", ""), "status", "");
        let id = number(&browser.post(FORM, &unfinished).await, "saved");
        let at = format!("/lead/responses/{id}");
        let kept = browser.get(&format!("{at}?done=saved")).await.text();
        assert!(kept.contains("The gate is always open.") && kept.contains("value=\"Lea Brandt\""));
        assert!(kept.contains("value=\"2026-12-01\"") && kept.contains("only those who lead this unit see it"));
        assert!(browser.get("/lead").await.text().contains(&format!("href=\"{at}\"")));
        assert!(!get(&app.router, "/board/site-a").await.text().contains("The gate is always open."));

        // A look at it publishes nothing, and keeps nothing.
        let look = browser.post(&at, &form("preview")).await;
        assert_eq!(look.status, 200);
        let text = look.text();
        let (_, card) = text.split_once("id=\"response-0\"").expect("a preview");
        let card = card.split("</article>").next().expect("its end").to_owned();
        assert!(card.contains("<p>It was never closed.</p><p>Nobody had the key.</p>"), "{card}");
        assert!(
            look.text().contains("\nIt was never closed.\r\nNobody had the key.</textarea>"),
            "and the form goes on"
        );
        assert!(app.services.responses().is_empty());

        assert_eq!(number(&browser.post(&at, &form("publish")).await, "published"), id);
        let board = get(&app.router, "/board/team-a").await.text();
        let (_, shown) = board.split_once(&format!("id=\"response-{id}\"")).expect("on the board");
        let shown = shown.split("</article>").next().expect("its end").to_owned();
        // Below, the board names the unit that it comes from, and without figures the question.
        let plain = |html: &str| {
            let html = html.replace("<bdi>SITE-A</bdi>", "").replace("<p class=\"response-question\">mood?</p>", "");
            html.replace("<!>", "")
        };
        assert_eq!(plain(&shown), plain(&card), "what was looked at is what everybody sees");

        let said = browser.get(&format!("{at}?done=published")).await.text();
        assert!(said.contains("It is on the board now") && said.contains(&format!("action=\"{at}/updates\"")));
        let update =
            [("text", "The lock is ordered."), ("status", "in-progress"), ("next", "2026-12-10"), ("language", "en")];
        let done = browser.post(&format!("{at}/updates"), &update).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, format!("{at}?done=updated").as_str()));
        assert!(get(&app.router, "/board/team-a").await.text().contains("The lock is ordered."));
        let wish = browser.post(&format!("{at}/re-ask"), &[("re_ask", "no")]).await;
        assert_eq!(wish.location(), format!("{at}?done=re-ask"));
        let response = app.services.response(id).expect("a response");
        assert_eq!((response.status_now(), response.re_ask, response.updates.len()), (Status::InProgress, false, 1));

        // What is late stands first.
        let second = number(&browser.post(FORM, &with(form("publish"), "next", "2026-11-26")).await, "published");
        app.at(5 * DAY).await;
        let home = browser.get("/lead").await.text();
        let place = |id: i64| home.find(&format!("href=\"/lead/responses/{id}\"")).expect("a link");
        assert!(place(second) < place(id));
        assert!(home.contains("An update was due on Thursday 26 November: 3 days late"), "{home}");
    }
}

#[tokio::test]
async fn every_mistake_gives_everything_back_and_changes_nothing() {
    for db in engines().await {
        let app = open(&db).await;
        let mut browser = leader_of(&app, &["site-a"]).await;
        let long = "x".repeat(601);
        let cases = [
            ("publish", "heard", "", "heard", "Say what you heard."),
            ("publish", "plan", "  ", "plan", "Say what you do"),
            ("publish", "why", "", "why", "Say why"),
            ("publish", "owner", "", "owner", "Say who answers for it."),
            ("publish", "status", "", "status", "Choose how far it has got."),
            ("publish", "status", "perhaps", "status", "Choose how far it has got."),
            ("publish", "next", "", "next", "Name the day of the next update."),
            ("publish", "next", "2026-11-23", "next", "cannot lie in the past"),
            ("publish", "next", "2036-11-23", "next", "too far ahead"),
            ("publish", "next", "1 December", "next", "2027-01-31"),
            ("save", "next", "2026-02-30", "next", "2027-01-31"),
            ("save", "plan", long.as_str(), "plan", "600 characters fit"),
            ("save", "owner", &long[..81], "owner", "80 characters fit"),
            ("save", "why", "a\u{0}b", "why", "cannot be shown"),
            ("preview", "why", "", "why", "Say why"),
        ];
        let (draft, other) = (subject("site-a"), leader(&["site-a"]));
        let leading = app.services.leading(&other).expect("a leader");
        let id = leading.save_draft(&draft, wording()).await.expect("a draft");
        for at in [FORM.to_owned(), format!("/lead/responses/{id}")] {
            for (act, name, value, field, told) in cases {
                let sent = with(form(act), name, value);
                let answer = browser.post(&at, &sent).await;
                let page = answer.text();
                assert_eq!(answer.status, 422, "{name} {value:.20}");
                assert!(
                    page.contains("id=\"errors\"") && page.contains(&format!("href=\"#{field}\"")),
                    "{name} {value:.20}"
                );
                assert!(
                    page.contains(&format!("id=\"{field}-error\"")) && page.contains(told),
                    "{name} {value:.20}: {page}"
                );
                for (own, text) in
                    sent.iter().filter(|(own, text)| !text.is_empty() && *own != "do" && *text != "perhaps")
                {
                    let first = text.split('\r').next().unwrap_or_default();
                    assert!(page.contains(first), "{own} is lost after {name} {value:.20}");
                }
            }
        }
        let several = [("do", "publish"), ("language", "en")];
        let page = browser.post(FORM, &several).await.text();
        for field in ["heard", "why", "owner", "status", "next"] {
            assert!(page.contains(&format!("href=\"#{field}\"")), "{field}");
        }
        assert!(app.services.responses().is_empty());
        assert_eq!(leading.draft(id).await.expect("the draft").wording, wording(), "nothing is kept of a mistake");

        let whole = browser.post("/lead/site-a/pulse/1/respond", &form("save")).await;
        assert_eq!(whole.status, 422);
        assert!(whole.text().contains("Only a question can be asked again"));
        // Done needs no date, and whatever a date field holds is no mistake then.
        let done = with(with(form("publish"), "status", "done"), "next", "2020-01-01");
        number(&browser.post(FORM, &done).await, "published");

        let published = leading.publish_new(&draft, wording()).await.expect("published");
        let at = format!("/lead/responses/{published}/updates");
        let answer = browser.post(&at, &[("text", " "), ("status", ""), ("next", "soon"), ("language", "en")]).await;
        assert_eq!(answer.status, 422);
        for field in ["text", "status", "next"] {
            assert!(answer.text().contains(&format!("href=\"#{field}\"")), "{field}");
        }
        let answer = browser.post(&at, &[("text", "<b>So far</b>"), ("status", "heard"), ("next", "")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("&lt;b>So far&lt;/b>"));
        assert!(app.services.response(published).expect("a response").updates.is_empty());
    }
}

#[tokio::test]
async fn nobody_speaks_for_another_unit_and_nothing_is_said_of_it() {
    for db in engines().await {
        let app = open(&db).await;
        let actor = leader(&["site-b"]);
        let other = app.services.leading(&actor).expect("a leader");
        let draft = other.save_draft(&subject("team-d"), wording()).await.expect("a draft");
        let said = other.publish_new(&subject("team-d"), wording()).await.expect("published");
        let mut browser = leader_of(&app, &["site-a"]).await;
        let mut observer = signed_in(&app, "Otto", Role::Observer).await;
        let mut nobody = Browser::new(&app.router);
        let home = browser.get("/lead").await.text();
        assert!(!home.contains("TEAM-D") && !home.contains("/lead/responses/"));
        for (post, path) in [
            (false, "/lead?unit=team-d".to_owned()),
            (false, "/lead/team-d/pulse/1/respond?question=mood".to_owned()),
            (true, "/lead/team-d/pulse/1/respond?question=mood".to_owned()),
            (false, format!("/lead/responses/{draft}")),
            (true, format!("/lead/responses/{draft}")),
            (false, format!("/lead/responses/{draft}/withdraw")),
            (true, format!("/lead/responses/{draft}/withdraw")),
            (false, format!("/lead/responses/{said}")),
            (true, format!("/lead/responses/{said}")),
            (true, format!("/lead/responses/{said}/updates")),
            (true, format!("/lead/responses/{said}/re-ask")),
        ] {
            for (browser, status) in
                [(&mut browser, 403), (&mut observer, 403), (&mut nobody, if post { 401 } else { 303 })]
            {
                let answer = if post { browser.post(&path, &form("publish")).await } else { browser.get(&path).await };
                assert_eq!(answer.status, status, "{post} {path}");
                assert!(!answer.text().contains("The gate is always open."), "{path}");
            }
        }
        for (path, status) in [
            ("/lead?unit=nowhere", 403),
            ("/lead/site-a/pulse/2/respond", 404),
            ("/lead/site-a/nothing/1/respond", 404),
            ("/lead/site-a/pulse/one/respond", 404),
            ("/lead/site-a/pulse/1/respond?question=nothing", 404),
            ("/lead/site-a/pulse/1/respond?question=%00", 404),
            ("/lead/A%20B/pulse/1/respond", 404),
            ("/lead/responses/999999", 404),
            ("/lead/responses/x", 404),
            ("/lead/responses/x/withdraw", 404),
        ] {
            assert_eq!(browser.get(path).await.status, status, "{path}");
        }
        assert_eq!(other.draft(draft).await.expect("the draft").wording, wording());
        let response = app.services.response(said).expect("a response");
        assert!(response.updates.is_empty() && response.re_ask);
        assert_eq!(app.services.responses().len(), 1);
    }
}

#[tokio::test]
async fn a_draft_is_thrown_away_after_a_question_and_what_is_published_never() {
    for db in engines().await {
        let app = open(&db).await;
        let mut browser = leader_of(&app, &["site-a"]).await;
        let id = number(&browser.post(FORM, &form("save")).await, "saved");
        let at = format!("/lead/responses/{id}/withdraw");
        let ask = browser.get(&at).await;
        assert!(ask.status == 200 && ask.text().contains("Throw this draft away?"));
        assert_eq!(browser.get(&format!("/lead/responses/{id}")).await.status, 200, "a question changes nothing");
        assert_eq!(browser.post(&at, &[]).await.location(), "/lead?done=withdrawn");
        assert_eq!(browser.get(&format!("/lead/responses/{id}")).await.status, 404);
        let id = number(&browser.post(FORM, &form("publish")).await, "published");
        let at = format!("/lead/responses/{id}/withdraw");
        assert_eq!(browser.get(&at).await.status, 404);
        assert_eq!(browser.post(&at, &[]).await.status, 409);
        assert!(app.services.response(id).is_ok());
    }
}

#[tokio::test]
async fn what_is_typed_into_a_draft_that_was_published_meanwhile_is_given_back() {
    for db in engines().await {
        let app = open(&db).await;
        let mut browser = leader_of(&app, &["site-a"]).await;
        let id = number(&browser.post(FORM, &form("save")).await, "saved");
        let actor = leader(&["all"]);
        app.services.leading(&actor).expect("a leader").publish(id, None).await.expect("published by somebody else");
        for act in ["save", "publish"] {
            let answer = browser.post(&format!("/lead/responses/{id}"), &with(form(act), "plan", "Two locks.")).await;
            assert_eq!(answer.status, 409, "{act}");
            assert!(
                answer.text().contains("Two locks.") && answer.text().contains("published in the meantime"),
                "{act}"
            );
        }
        assert_eq!(app.services.response(id).expect("a response").plan, "A lock.");
    }
}

#[tokio::test]
async fn an_owner_speaks_for_every_unit_and_an_empty_house_says_what_will_come() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = crate::support::organisation::Shape::company();
        app.found(&shape, crate::support::organisation::one_question()).await;
        let mut owner = signed_in(&app, "Olga", Role::Owner).await;
        let home = owner.get("/lead").await.text();
        assert!(home.contains(">ALL<") && home.contains("Nothing has been asked yet."), "{home}");
        app.launch(&shape, heard_domain::wave::Preset::Standard, 1, 9).await;
        assert!(owner.get("/lead").await.text().contains("Nothing has been asked yet."), "it is not open");
        assert_eq!(owner.get("/lead/all/pulse/1/respond").await.status, 404);
        app.at(HOUR).await;
        assert!(owner.get("/lead?unit=team-d").await.text().contains("Nothing has been counted in this unit yet."));
        let whole = with(form("publish"), "re_ask", "");
        let id = number(&owner.post("/lead/team-d/pulse/1/respond", &whole).await, "published");
        assert_eq!(app.services.response(id).expect("a response").subject.unit, key("team-d"));
        let mut none = leader_of(&app, &["team-c"]).await;
        let operator = Actor::operator();
        let owning = app.services.owning(&operator).expect("an owner");
        let all = heard_server::service::UnitImport {
            key: "all".to_owned(),
            name: "All".to_owned(),
            parent: None,
            fault: None,
        };
        owning.import_units(vec![all], false).await.expect("a smaller house");
        assert!(none.get("/lead").await.text().contains("You lead no unit at the moment."));
        let actor = leader(&["team-c"]);
        let gone = app.services.leading(&actor).expect("a leader").save_draft(&subject("team-c"), wording()).await;
        assert_eq!(refusal(gone), "forbidden");
    }
}

#[tokio::test]
async fn while_a_wave_runs_its_findings_are_those_of_the_board() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = crate::support::organisation::Shape::company();
        app.found(&shape, crate::support::organisation::one_question()).await;
        let codes = app.launch(&shape, heard_domain::wave::Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        for (number, code) in team.iter().take(12).enumerate() {
            app.send(code, &[("mood", if number < 4 { "2" } else { "5" })]).await;
        }
        let mut browser = leader_of(&app, &["team-b"]).await;
        assert!(
            !browser.get("/lead/team-b/pulse/1/respond?question=mood").await.text().contains("67\u{a0}%"),
            "not counted"
        );
        app.at(2 * HOUR).await;
        let page = browser.get("/lead/team-b/pulse/1/respond?question=mood").await.text().replace('\u{a0}', " ");
        assert!(page.contains("\nmood? In TEAM-B, 67 % answer 4 or 5.</textarea>"), "{page}");
    }
}
