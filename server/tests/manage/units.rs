//! The tree of units on its pages: changed by hand and by file, as a browser without scripts does it.

use axum::{body::Body, http::Request};
use heard_domain::wave::Preset;
use heard_server::service::{Actor, NewUnit};
use serde_json::json;

use super::{hidden, units};
use crate::{
    accounts::owner,
    support::{
        app::TestApp,
        db::engines,
        http::{Answer, Browser},
        organisation::{Shape, one_question},
    },
};

/// Sends a form with files as browsers do: name, file name, bytes.
pub(super) async fn upload(browser: &mut Browser<'_>, path: &str, parts: &[(&str, Option<&str>, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"\r\ncontent-type: text/csv")).unwrap_or_default();
        body.extend(format!("--line\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--line--\r\n");
    let request = Request::post(path)
        .header("content-type", "multipart/form-data; boundary=line")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(body)).await
}

/// A text area's text, and whatever else is escaped.
pub(super) fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Keys with as many dots in front as there are units above.
async fn drawn(app: &TestApp) -> String {
    let Some(tree) = app.services.units().await.expect("units") else { return String::new() };
    let line = |place: usize| format!("{}{}", ".".repeat(tree.path(place).len() - 1), tree.units()[place].key);
    (0..tree.units().len()).map(line).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_tree_is_made_and_changed_by_hand() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        let empty = owner.get("/manage/units").await.text();
        assert!(empty.contains("/manage/units/import") && empty.contains("/manage/units/template.csv"));
        let refused = owner.post("/manage/units/add", &[("name", " ")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("href=\"#name\"") && refused.text().contains("aria-invalid=\"true\""));
        for (name, parent, at) in [
            ("Гавань", "", "gavan"),
            ("North", "gavan", "north"),
            ("South", "gavan", "south"),
            ("Cranes", "north", "cranes"),
            ("Cranes", "south", "cranes-2"),
        ] {
            let made = owner.post("/manage/units/add", &[("name", name), ("parent", parent)]).await;
            assert_eq!(made.location(), format!("/manage/units?done=created&at={at}#unit-{at}"));
        }
        let renamed = owner.post("/manage/units/cranes/rename", &[("name", "<b>Big</b> cranes")]).await;
        let page = owner.get(renamed.location().split('#').next().unwrap_or_default()).await.text();
        assert!(page.contains("&lt;b&gt;Big&lt;/b&gt; cranes") && page.contains("id=\"unit-cranes\""));
        let wrong = owner.post("/manage/units/cranes/rename", &[("name", &"x".repeat(81))]).await;
        assert_eq!(wrong.status, 422);
        let page = wrong.text();
        assert!(page.contains("href=\"#rename-cranes\"") && page.contains(&"x".repeat(81)), "nothing typed is lost");
        let menus =
            page.split("<details").filter_map(|rest| rest.split('>').next()).filter(|tag| tag.contains("unit-line"));
        assert_eq!(menus.filter(|tag| tag.contains(" open")).count(), 1, "the form is in sight");

        let up = owner.post("/manage/units/south/shift", &[("way", "up")]).await;
        assert_eq!(up.status, 303);
        assert_eq!(drawn(&app).await, "gavan .south ..cranes-2 .north ..cranes");
        let page = owner.get("/manage/units/south/move").await.text();
        assert!(!page.contains("value=\"cranes-2\""), "not below itself");
        let below_itself = owner.post("/manage/units/south/move", &[("parent", "cranes-2")]).await;
        assert_eq!(below_itself.status, 422);
        assert!(below_itself.text().contains("href=\"#parent\""));
        assert_eq!(owner.post("/manage/units/south/move", &[("parent", "north")]).await.status, 303);
        assert_eq!(drawn(&app).await, "gavan .north ..cranes ..south ...cranes-2");

        let below = owner.get("/manage/units/south/remove").await.text();
        assert!(!below.contains("action=\"/manage/units/south/remove\""), "only a leaf is removed: {below}");
        assert_eq!(owner.post("/manage/units/south/remove", &[]).await.status, 409);
        assert_eq!(owner.get("/manage/units/south/merge?into=cranes-2").await.status, 422);
        assert_eq!(owner.post("/manage/units/south/merge", &[("into", "cranes-2")]).await.status, 422);
        let sure = owner.get("/manage/units/south/merge?into=cranes").await.text();
        assert!(sure.contains("action=\"/manage/units/south/merge\"") && hidden(&sure, "into") == "cranes");
        assert!(sure.contains("/manage/units.csv") && sure.contains("/manage/people.csv"), "a way back is offered");
        assert_eq!(drawn(&app).await, "gavan .north ..cranes ..south ...cranes-2", "asking changes nothing");
        let merged = owner.post("/manage/units/south/merge", &[("into", "cranes")]).await;
        assert_eq!(merged.location(), "/manage/units?done=merged&at=cranes#unit-cranes");
        assert_eq!(drawn(&app).await, "gavan .north ..cranes ...cranes-2");
        assert!(
            owner
                .get("/manage/units/cranes-2/remove")
                .await
                .text()
                .contains("action=\"/manage/units/cranes-2/remove\"")
        );
        assert_eq!(owner.post("/manage/units/cranes-2/remove", &[]).await.status, 303);
        assert_eq!(drawn(&app).await, "gavan .north ..cranes");
        let log = owner.get("/manage/audit-log").await.text();
        for action in ["Bereich angelegt", "Bereich verschoben", "Bereich mit einem anderen zusammengelegt"] {
            assert!(log.contains(action), "{action}");
        }
        for path in ["nowhere/move", "nowhere/merge", "nowhere/remove", "gavan/remove", "%00/move"] {
            assert_eq!(owner.get(&format!("/manage/units/{path}")).await.status, 404, "{path}");
        }
    }
}

#[tokio::test]
async fn a_file_is_looked_at_mended_and_confirmed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        units(&app, &Shape::new(&[("all", None, 0), ("north", Some("all"), 0), ("gone", Some("north"), 0)])).await;
        let wrong = "\u{feff}Schlüssel;Name;Übergeordnet\r\nall;ALL;\r\nnorth;North <1>;all\r\n\
            Not A Key;Team;north\r\nsouth;South;nowhere\r\nwest;;all\r\nlab;Labor;north\r\n";
        let parts = [("file", Some("units.csv"), wrong.as_bytes()), ("text", None, &b""[..])];
        let page = upload(&mut owner, "/manage/units/import", &parts).await;
        assert_eq!(page.status, 422);
        let text = unescaped(&page.text());
        for line in ["Zeile 4", "Zeile 5", "Zeile 6"] {
            assert!(text.contains(line), "{line} is wrong: {text}");
        }
        for said in ["„Not A Key“", "„nowhere“", "NORTH wird zu North <1>", "Labor (lab), unter North <1>"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(!text.contains("(gone)"), "whether it ends cannot be told yet");
        assert!(!text.contains("name=\"seen\""), "what is wrong cannot be confirmed");
        assert!(text.contains("all;ALL;\nnorth;North <1>;all\nNot A Key"), "the text can be mended in place");
        assert_eq!(drawn(&app).await, "all .north ..gone");

        let mended = "Schlüssel;Name;Übergeordnet\nall;ALL;\nnorth;North <1>;all\nsouth;South;all\nlab;Labor;north\n";
        let page = upload(&mut owner, "/manage/units/import", &[("text", None, mended.as_bytes())]).await;
        assert_eq!(page.status, 200);
        let text = unescaped(&page.text());
        for said in ["2 neue Bereiche", "South (south), unter ALL", "Ein Bereich endet", "GONE (gone)"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let seen = hidden(&text, "seen");
        assert_eq!(drawn(&app).await, "all .north ..gone", "looking changes nothing");

        let operator = Actor::operator();
        let other = app.services.owning(&operator).expect("an owner");
        let late = NewUnit { name: "Late".into(), parent: Some("all".into()), key: None };
        other.create_unit(late).await.expect("a unit of somebody else");
        let confirm = [("text", None, mended.as_bytes()), ("seen", None, seen.as_bytes())];
        let stale = upload(&mut owner, "/manage/units/import", &confirm).await;
        assert_eq!(stale.status, 409);
        let text = unescaped(&stale.text());
        assert!(
            text.contains("Inzwischen hat sich etwas geändert")
                && text.contains("LATE (late)") | text.contains("Late (late)")
        );
        assert_eq!(drawn(&app).await, "all .north ..gone .late", "nothing is imported unseen");
        let seen = hidden(&text, "seen");
        let confirm = [("text", None, mended.as_bytes()), ("seen", None, seen.as_bytes())];
        let done = upload(&mut owner, "/manage/units/import", &confirm).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/manage/units?done=imported"));
        assert_eq!(drawn(&app).await, "all .north ..lab .south");
        let again = upload(&mut owner, "/manage/units/import", &[("text", None, mended.as_bytes())]).await.text();
        assert!(!again.contains("name=\"seen\""), "there is nothing to confirm");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_so_and_what_was_pasted_stays() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut owner = owner(&app).await;
    let large = "x".repeat(5 * 1024 * 1024);
    for (field, bytes, status, said) in [
        ("file", &b""[..], 422, "Wähle eine Datei"),
        ("text", b"  \n", 422, "Wähle eine Datei"),
        ("file", b"key,name,parent\nall,K\xf6ln,\n", 422, "UTF-8"),
        ("file", b"\xff\xfek\0e\0y\0", 422, "UTF-8"),
        ("text", b"name,boss\nAll,\n", 422, "name,boss"),
        ("text", b"name,boss\nAll,\n", 422, "\u{dc}bergeordnet"),
        ("text", large.as_bytes(), 413, "main"),
    ] {
        let page = upload(&mut owner, "/manage/units/import", &[(field, Some("x.csv"), bytes)]).await;
        assert_eq!(page.status, status, "{said}");
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    let no_form = owner.post("/manage/units/import", &[("text", "name,parent")]).await;
    assert_eq!(no_form.status, 400);
    assert_eq!(drawn(&app).await, "");
}

#[tokio::test]
async fn what_is_downloaded_can_be_uploaded_again_and_no_cell_is_a_formula() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut owner = owner(&app).await;
    let pasted = "key\tname\tparent\nall\t=SUM(A1)\t\nb\t'+1\tall\nc\t-2;\"x\"\tb\n";
    let page = upload(&mut owner, "/manage/units/import", &[("text", None, pasted.as_bytes())]).await.text();
    let seen = hidden(&page, "seen");
    let confirm = [("text", None, pasted.as_bytes()), ("seen", None, seen.as_bytes())];
    assert_eq!(upload(&mut owner, "/manage/units/import", &confirm).await.status, 303);
    let before = app.services.units().await.expect("units");
    let file = owner.get("/manage/units.csv").await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"units.csv\"");
    assert!(file.text().contains("all;'=SUM(A1);"), "{}", file.text());
    let page = upload(&mut owner, "/manage/units/import", &[("file", Some("units.csv"), &file.body)]).await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("name=\"seen\""), "nothing would change: {}", page.text());
    assert_eq!(app.services.units().await.expect("units"), before);
    let template = owner.get("/manage/units/template.csv").await;
    let page = upload(&mut owner, "/manage/units/import", &[("file", Some("t.csv"), &template.body)]).await;
    assert_eq!(page.status, 200, "the template is a good file: {}", page.text());
}

#[tokio::test]
async fn a_large_tree_is_shown_in_parts() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut owner = owner(&app).await;
    let mut file = "key,name,parent\nall,All,\n".to_owned();
    for site in 0..20 {
        file.push_str(&format!("s{site},Site {site},all\n"));
        for team in 0..30 {
            file.push_str(&format!("s{site}-t{team},Team {team},s{site}\n"));
        }
    }
    let page = upload(&mut owner, "/manage/units/import", &[("text", None, file.as_bytes())]).await.text();
    let seen = hidden(&page, "seen");
    let confirm = [("text", None, file.as_bytes()), ("seen", None, seen.as_bytes())];
    assert_eq!(upload(&mut owner, "/manage/units/import", &confirm).await.status, 303);
    let page = owner.get("/manage/units").await.text();
    assert_eq!(page.matches("class=\"unit-line\"").count(), 21);
    assert!(page.contains("href=\"/manage/units?in=s7\""));
    let page = owner.get("/manage/units?in=s7").await.text();
    assert_eq!(page.matches("class=\"unit-line\"").count(), 31);
    assert!(page.contains("href=\"/manage/units?in=all\""), "the way up");
    let renamed = owner.post("/manage/units/s7-t3/rename", &[("name", "Third")]).await;
    let page = owner.get(renamed.location().split('#').next().unwrap_or_default()).await.text();
    assert!(page.contains("id=\"unit-s7-t3\"") && page.contains("Third"), "what was changed is in sight");
    assert_eq!(owner.get("/manage/units?in=nowhere").await.status, 404);
}

#[tokio::test]
async fn a_wave_keeps_the_units_it_was_launched_with() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(3_600).await;
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    owner.merge_unit("team-a", "team-b").await.expect("merged");
    owner.remove_unit("team-d").await.expect("removed");
    for (_, codes) in &codes {
        for code in codes {
            app.send(code, &[("mood", "4")]).await;
        }
    }
    app.at(9 * 3_600).await;
    let board = crate::support::http::get(&app.router, "/api/v1/pulses/pulse/waves/1/board").await.json();
    let sheets: Vec<_> =
        board["units"].as_array().expect("units").iter().map(|unit| (&unit["unit"], &unit["sheets"])).collect();
    assert!(
        sheets.contains(&(&json!("team-a"), &json!(12))) && sheets.contains(&(&json!("team-d"), &json!(9))),
        "{sheets:?}"
    );
}
