use heard_domain::wave::Preset;
use heard_server::service::{Actor, ServiceError};

use crate::support::{
    app::TestApp,
    db::engines,
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn codes_made_anew_before_the_wave_opens_void_the_earlier_ones() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let void = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        let codes = app.make_codes(1).await.remove(0).1;
        app.at(HOUR).await;
        for code in void.iter().chain(&codes[..7]) {
            app.send(code, &[("mood", "3")]).await;
        }
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        assert!(matches!(owner.make_codes("pulse", 1).await, Err(ServiceError::Conflict { .. })));
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 7);
        assert!(matches!(owner.make_codes("pulse", 1).await, Err(ServiceError::Conflict { .. })));
    }
}

#[tokio::test]
async fn an_open_wave_that_has_no_codes_yet_still_gets_them() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let wave = app.launch_only(&shape, Preset::Standard, 1, 9).await;
        app.at(3 * HOUR).await;
        let codes = app.make_codes(wave).await.remove(0).1;
        for code in &codes[..6] {
            app.send(code, &[("mood", "3")]).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 6);
    }
}

#[tokio::test]
async fn of_two_requests_at_once_for_the_codes_of_an_open_wave_one_is_refused() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        app.launch_only(&shape, Preset::Standard, 1, 9).await;
        app.at(3 * HOUR).await;
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let both = tokio::join!(owner.make_codes("pulse", 1), owner.make_codes("pulse", 1));
        let (made, refused) = match both {
            (Ok(made), Err(refused)) | (Err(refused), Ok(made)) => (made, refused),
            other => panic!("one of each: {other:?}"),
        };
        assert!(matches!(refused, ServiceError::Conflict { .. }));
        for code in &made[0].codes[..6] {
            app.send(code, &[("mood", "3")]).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 6);
    }
}
