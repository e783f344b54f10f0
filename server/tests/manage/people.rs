//! The list of people on its pages, as a browser without scripts does it.

use super::{
    hidden, units,
    units::{unescaped, upload},
};
use crate::{
    accounts::owner,
    support::{app::TestApp, db::engines, http::Browser, organisation::Shape},
};

async fn import(owner: &mut Browser<'_>, others: &str, text: &str) {
    let parts = [("text", None, text.as_bytes()), ("others", None, others.as_bytes())];
    let page = upload(owner, "/manage/people/import", &parts).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let seen = hidden(&page.text(), "seen");
    let parts = [parts[0], parts[1], ("seen", None, seen.as_bytes())];
    let done = upload(owner, "/manage/people/import", &parts).await;
    assert_eq!((done.status.as_u16(), done.location()), (303, "/manage/people?done=imported"));
}

/// The addresses on a page of the list.
fn shown(page: &str) -> Vec<String> {
    let rows = page.split("class=\"address\">").skip(1);
    rows.map(|row| row.split('<').next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn somebody_is_added_changed_and_taken_off_the_list() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        assert!(owner.get("/manage/people").await.text().contains("href=\"/manage/units\""), "units come first");
        units(&app, &Shape::company()).await;
        let form = [("unit", "team-a"), ("email", " Ann@Example.org "), ("language", "he"), ("leader", "yes")];
        let added = owner.post("/manage/people", &form).await;
        assert_eq!(added.location(), "/manage/people?done=added&unit=team-a");
        let page = owner.get(added.location()).await.text();
        assert_eq!(shown(&page), ["ann@example.org"]);
        let twice =
            owner.post("/manage/people", &[("unit", "team-b"), ("email", "ANN@example.org"), ("language", "de")]).await;
        assert_eq!(twice.status, 422);
        assert!(twice.text().contains("href=\"#email\"") && twice.text().contains("value=\"ANN@example.org\""));
        let wrong = owner.post("/manage/people", &[("unit", "nowhere"), ("email", "ann"), ("language", "tlh")]).await;
        assert_eq!(wrong.status, 422);
        for field in ["email", "unit", "language"] {
            assert!(wrong.text().contains(&format!("href=\"#{field}\"")), "{field}");
        }
        let id = page
            .split("href=\"/manage/people/")
            .map(|rest| rest.split('"').next().unwrap_or_default())
            .find(|id| id.len() == 32)
            .expect("an id")
            .to_owned();
        let at = format!("/manage/people/{id}");
        let page = owner.get(&at).await.text();
        assert!(!page.split("</title>").next().unwrap_or_default().contains("ann@"), "no address in a title");
        let form = [("unit", "all"), ("email", "ann@example.org"), ("language", "ru")];
        assert_eq!(owner.post(&at, &form).await.location(), "/manage/people?done=changed&unit=all");
        assert_eq!(owner.post(&at, &[("unit", "all"), ("email", "x"), ("language", "ru")]).await.status, 422);
        let sure = owner.get(&format!("{at}/remove")).await.text();
        assert!(sure.contains(&format!("action=\"{at}/remove\"")));
        assert_eq!(owner.post(&format!("{at}/remove"), &[]).await.location(), "/manage/people?done=removed");
        assert_eq!(owner.get(&at).await.status, 404);
        for id in ["none", "%00", &"0".repeat(32), "%27"] {
            assert_eq!(owner.get(&format!("/manage/people/{id}")).await.status, 404);
            assert_eq!(owner.post(&format!("/manage/people/{id}/remove"), &[]).await.status, 404);
        }
        let log = owner.get("/manage/audit-log").await.text();
        assert!(!log.contains("example.org") && log.contains("Person hinzugefügt"), "the log counts and names nobody");
    }
}

#[tokio::test]
async fn a_list_is_looked_at_mended_and_confirmed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        units(&app, &Shape::company()).await;
        import(
            &mut owner,
            "keep",
            "unit,email,language,leader\nteam-a,ann@example.org,de,ja\nTEAM-A,bo@example.org,ar,\n",
        )
        .await;
        let wrong = "Bereich;E-Mail;Sprache;Leitung\nteam-b;ann@example.org;de;nein\nteam-x;cy@example.org;;\n\
            team-b;dan at example;xx;vielleicht\nteam-b;ANN@example.org;;\nteam-b;eve@example.org;;\n";
        let parts = [("file", Some("people.csv"), wrong.as_bytes()), ("others", None, &b"remove"[..])];
        let page = upload(&mut owner, "/manage/people/import", &parts).await;
        assert_eq!(page.status, 422);
        let text = unescaped(&page.text());
        for said in [
            "Zeile 3",
            "„team-x“",
            "Zeile 4",
            "keine E-Mail-Adresse",
            "„xx“",
            "„vielleicht“",
            "Zeile 5",
            "steht zweimal da",
            "eve@example.org: TEAM-B, Deutsch",
            "ann@example.org: von TEAM-A nach TEAM-B · leitet den Bereich nicht mehr",
            "Eine Person kommt von der Liste",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(!text.contains("name=\"seen\""));
        let mended = "Bereich;E-Mail\nteam-b;ann@example.org\n";
        let parts = [("text", None, mended.as_bytes()), ("others", None, &b"remove"[..])];
        let page = upload(&mut owner, "/manage/people/import", &parts).await.text();
        let seen = hidden(&page, "seen");
        assert_eq!(hidden(&page, "others"), "remove");
        let late = [("unit", "all"), ("email", "late@example.org"), ("language", "de")];
        assert_eq!(owner.post("/manage/people", &late).await.status, 303);
        let parts = [parts[0], parts[1], ("seen", None, seen.as_bytes())];
        let stale = upload(&mut owner, "/manage/people/import", &parts).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text().contains("late@example.org"), "who came meanwhile would be taken off, which is said");
        import(&mut owner, "remove", mended).await;
        assert_eq!(shown(&owner.get("/manage/people").await.text()), ["ann@example.org"]);
        let file = owner.get("/manage/people.csv").await;
        assert!(file.text().ends_with("unit;email;language;leader\nteam-b;ann@example.org;de;no\n"), "{}", file.text());
        let page = upload(&mut owner, "/manage/people/import", &[("file", Some("p.csv"), &file.body)]).await.text();
        assert!(!page.contains("name=\"seen\""), "what was downloaded changes nothing");
    }
}

#[tokio::test]
async fn a_long_list_has_pages_and_is_searched_by_unit() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        units(&app, &Shape::company()).await;
        let people = (0..120).map(|number| format!("{},p{number:03}@example.org\n", ["team-a", "team-b"][number % 2]));
        import(&mut owner, "keep", &format!("unit,email\n{}", people.collect::<String>())).await;
        let first = shown(&owner.get("/manage/people").await.text());
        assert_eq!((first.len(), first[0].as_str()), (50, "p000@example.org"));
        assert_eq!(shown(&owner.get("/manage/people?page=3").await.text()).len(), 20);
        assert_eq!(shown(&owner.get("/manage/people?page=99").await.text()).len(), 20, "there is always a page");
        let team = owner.get("/manage/people?unit=team-b&page=2").await.text();
        assert_eq!(shown(&team).len(), 10);
        assert!(shown(&team).iter().all(|address| address[1..4].parse::<u32>().is_ok_and(|number| number % 2 == 1)));
        app.services
            .owning(&heard_server::service::Actor::operator())
            .expect("an owner")
            .remove_unit("team-b")
            .await
            .expect("removed");
        let page = owner.get("/manage/people?unit=-").await.text();
        assert_eq!(shown(&page).len(), 50, "nobody is lost with a unit");
        assert!(owner.get("/manage/people").await.text().contains("60 Personen sind in keinem Bereich"));
        assert!(owner.get("/manage/units").await.text().contains("60 Personen sind in keinem Bereich"));
        for page in ["0", "1000", "9999999999999999999", "18446744073709551615"] {
            let answer = owner.get(&format!("/manage/people?page={page}")).await;
            assert_eq!(answer.status, 200, "the last page stands for {page}");
        }
        for query in ["unit=%00", "unit=Not+A+Key", "page=x", "page=-1"] {
            assert!(owner.get(&format!("/manage/people?{query}")).await.status.is_client_error(), "{query}");
        }
    }
}

#[tokio::test]
async fn the_launch_of_a_wave_begins_with_the_people_who_are_listed() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut owner = owner(&app).await;
    units(&app, &Shape::company()).await;
    let new = [("ready", "check-in"), ("slug", ""), ("cadence", "weekly")];
    assert_eq!(owner.post("/manage/pulses/new", &new).await.status, 303);
    let value = |page: &str, unit: &str| {
        let field = page.split("<input").find(|field| field.contains(&format!("name=\"n.{unit}\""))).expect("a field");
        let (_, value) = field.split_once("value=\"").expect("a value");
        value.split('"').next().unwrap_or_default().to_owned()
    };
    let page = owner.get("/manage/pulses/check-in/launch").await.text();
    assert_eq!(value(&page, "team-a"), "");
    let members = (0..6).map(|number| format!("team-a,a{number}@example.org,no\n")).collect::<String>();
    import(&mut owner, "keep", &format!("unit,email,leader\n{members}team-a,lead@example.org,yes\n")).await;
    let page = owner.get("/manage/pulses/check-in/launch").await.text();
    assert_eq!(["team-a", "site-a", "team-b"].map(|unit| value(&page, unit)), ["6", "1", "0"]);
}
