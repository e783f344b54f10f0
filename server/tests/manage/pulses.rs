//! Pulses: one of the ready ones, and how often it is asked.

use crate::{
    accounts::owner,
    support::{app::TestApp, db::engines},
};

#[tokio::test]
async fn a_ready_pulse_becomes_the_organisations_own() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        assert!(olga.get("/manage/pulses").await.text().contains("href=\"/manage/pulses/new\""));
        let form = olga.get("/manage/pulses/new").await.text();
        for ready in ["are-you-ok", "check-in", "weekly-pulse"] {
            assert!(form.contains(&format!("value=\"{ready}\"")), "{ready}");
        }
        let answer =
            olga.post("/manage/pulses/new", &[("ready", "check-in"), ("cadence", "weekly"), ("slug", "")]).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, "/manage/pulses/check-in"));
        let pulse = app.services.pulse("check-in").await.expect("the pulse");
        assert_eq!((pulse.cadence.name(), pulse.questionnaire.questions.len()), ("weekly", 3));

        let answer = olga.post("/manage/pulses/check-in/cadence", &[("cadence", "quarterly")]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(app.services.pulse("check-in").await.expect("the pulse").cadence.name(), "quarterly");
        assert_eq!(olga.post("/manage/pulses/none/cadence", &[("cadence", "weekly")]).await.status, 404);
        assert!(olga.get("/manage/audit-log").await.text().contains("check-in (quarterly)"));
    }
}

#[tokio::test]
async fn a_wrong_or_taken_address_is_said_beside_the_field() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let mut create = async |ready: &'static str, slug: &'static str| {
            let form = [("ready", ready), ("cadence", "monthly"), ("slug", slug)];
            let answer = olga.post("/manage/pulses/new", &form).await;
            (answer.status.as_u16(), answer.text())
        };
        assert_eq!(create("check-in", "mine").await.0, 303);
        let (status, text) = create("are-you-ok", "mine").await;
        assert_eq!(status, 409);
        assert!(text.contains("href=\"#slug\"") && text.contains("value=\"mine\""), "{text}");
        let (status, text) = create("are-you-ok", "My Pulse <1>").await;
        assert_eq!(status, 422);
        assert!(text.contains("href=\"#slug\"") && text.contains("value=\"My Pulse &lt;1&gt;\""), "{text}");
        let (status, text) = create("none", "other").await;
        assert_eq!(status, 422);
        assert!(text.contains("href=\"#ready\""), "{text}");
    }
}
