//! One wave's page: what it shows, when it moves, and closing early.

use heard_domain::wave::{Phase, Preset};

use super::{HOUR, german_owner, hidden, owner_of_a_wave};
use crate::{
    accounts,
    support::{
        app::{TestApp, moment},
        db::{TestDb, engines},
        http::{get, without_nonces},
        organisation::{Shape, one_question},
    },
};

const WAVE: &str = "/manage/waves/pulse/1";

#[tokio::test]
async fn the_page_moves_at_counts_and_at_nothing_that_people_do() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = german_owner(&app).await;
        app.found(&Shape::company(), one_question()).await;
        let codes = app.launch(&Shape::company(), Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        let silent = without_nonces(&owner.get(WAVE).await.text());
        for code in &team[..12] {
            app.send(code, &[("mood", "5")]).await;
        }
        assert_eq!(without_nonces(&owner.get(WAVE).await.text()), silent);
        app.at(2 * HOUR).await;
        let counted = owner.get(WAVE).await.text();
        assert!(counted.contains("12 von 20 · 60") && counted.contains("12 von 53 · 23"), "{counted}");
    }
}

#[tokio::test]
async fn a_wave_is_closed_early_after_a_question_and_the_board_says_so() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner_of_a_wave(&app).await;
        app.at(HOUR).await;
        // Ticks every thirty hours: the first one is too near once six hours are over.
        app.at(8 * HOUR).await;
        let page = owner.get(WAVE).await.text();
        let offered: Vec<i64> = page
            .split("name=\"at\" value=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next().and_then(|at| at.parse().ok()))
            .collect();
        let tick = |number: i64| moment((1 + 30 * number) * HOUR).unix_timestamp();
        assert_eq!(offered, (2..8).map(tick).collect::<Vec<_>>());

        for wrong in
            [String::new(), "soon".to_owned(), tick(1).to_string(), tick(8).to_string(), (tick(3) + 1).to_string()]
        {
            let asked = owner.get(&format!("{WAVE}/close?at={wrong}")).await;
            assert!(asked.status == 422 && asked.text().contains("href=\"#at\""), "{wrong}");
            let sent = owner.post(&format!("{WAVE}/close"), &[("at", &wrong)]).await;
            let refused = wrong != tick(8).to_string();
            assert_eq!(
                sent.status.as_u16(),
                if refused { 422 } else { 303 },
                "{wrong}: the planned close is no change"
            );
        }
        let asked = owner.get(&format!("{WAVE}/close?at={}", tick(3))).await;
        assert_eq!(asked.status, 200);
        assert_eq!(hidden(&asked.text(), "at"), tick(3).to_string());
        assert!(!app.board(1).closes_early(), "asking changes nothing");
        let sent = owner.post(&format!("{WAVE}/close"), &[("at", &tick(3).to_string())]).await;
        assert_eq!((sent.status.as_u16(), sent.location()), (303, "/manage/waves/pulse/1?done=early"));
        assert!(owner.get(sent.location()).await.text().contains("Das vorzeitige Ende steht auf der Ergebnistafel"));
        assert!(app.board(1).closes_early());
        assert!(get(&app.router, "/board/pulse/1").await.text().contains("This wave closes early"));
        let later = owner.post(&format!("{WAVE}/close"), &[("at", &tick(5).to_string())]).await;
        assert_eq!(later.status, 422, "never later again");
        app.at((1 + 30 * 3) * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        assert_eq!(owner.post(&format!("{WAVE}/close"), &[("at", &tick(4).to_string())]).await.status, 409);
    }
}

#[tokio::test]
async fn observers_read_what_owners_run() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let mut owner = owner_of_a_wave(&app).await;
    let mut observer = accounts::colleague(&app, &mut owner, "observer@harbour.example", &[("role", "observer")]).await;
    let page = observer.get(WAVE).await.text();
    assert!(page.contains(app.board(1).promise()) && !page.contains("/close") && !page.contains("/slips"));
    for missing in ["/manage/waves/pulse/9", "/manage/waves/pulse/x", "/manage/waves/none/1", "/manage/waves/%ff/1"] {
        assert_eq!(owner.get(missing).await.status, 404, "{missing}");
    }
}
