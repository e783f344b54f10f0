//! The document around every page.

use std::sync::Arc;

use heard_domain::{access::Role, language::Language};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    boot,
    components::{Icon, icon},
    drafts::Drafts,
    page::{Page, Who},
};

/// A whole document: masthead, language switch, demo ribbon, `main` and footer.
#[must_use]
pub fn document(page: &Page, title: String, body_class: &'static str, wide: bool, main: impl IntoView) -> String {
    let document = Document::new(page, title, body_class);
    if wide { document.wide().render(main) } else { document.render(main) }
}

/// A document that stands in the place of the answer page, after sending or because nothing can be answered: what was
/// drafted is wiped.
#[must_use]
pub fn instead_of_answering(page: &Page, title: String, main: impl IntoView) -> String {
    Document::new(page, title, "message").drafts(Drafts::Wipe).render(main)
}

/// A document with choices.
pub struct Document<'a> {
    page: &'a Page,
    title: String,
    body_class: &'static str,
    wide: bool,
    bare: bool,
    linked: bool,
    still: bool,
    carried: bool,
    drafts: Drafts,
    skip: Option<(&'static str, String)>,
    progress: usize,
    language_form: Option<(&'static str, String)>,
    footer: Option<AnyView>,
    after: Option<AnyView>,
    script: String,
}

impl<'a> Document<'a> {
    /// An ordinary document; `body_class` names the page's part of the stylesheet.
    #[must_use]
    pub const fn new(page: &'a Page, title: String, body_class: &'static str) -> Self {
        Self {
            page,
            title,
            body_class,
            wide: false,
            bare: false,
            linked: true,
            still: false,
            carried: false,
            drafts: Drafts::Expire,
            skip: None,
            progress: 0,
            language_form: None,
            footer: None,
            after: None,
            script: String::new(),
        }
    }

    /// Takes the wide column.
    #[must_use]
    pub const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Leaves out all that is there to be clicked: masthead, demo ribbon and the footer's links. For the wall screen.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Carries the styles in the document, so that one answer shows the whole page.
    #[must_use]
    pub const fn carry_styles(mut self) -> Self {
        self.carried = true;
        self
    }

    /// What becomes of drafts of answers on this page.
    #[must_use]
    pub const fn drafts(mut self, drafts: Drafts) -> Self {
        self.drafts = drafts;
        self
    }

    /// Names the organisation without a link, where a tap would lose what was typed.
    #[must_use]
    pub const fn unlinked(mut self) -> Self {
        self.linked = false;
        self
    }

    /// Leads nowhere and wakes no island: a picture of a page, in a frame of another one.
    #[must_use]
    pub const fn still(mut self) -> Self {
        self.linked = false;
        self.still = true;
        self.drafts = Drafts::Keep;
        self
    }

    /// Where the first link of the page leads, and what it says.
    #[must_use]
    pub fn skip_to(mut self, href: &'static str, text: String) -> Self {
        self.skip = Some((href, text));
        self
    }

    /// Shows a progress bar of so many steps along the top edge; the stylesheet moves it.
    #[must_use]
    pub const fn progress(mut self, steps: usize) -> Self {
        self.progress = steps;
        self
    }

    /// Makes the language buttons part of the form with that id, so that what was typed travels along to `action`.
    #[must_use]
    pub fn languages_in(mut self, form: &'static str, action: String) -> Self {
        self.language_form = Some((form, action));
        self
    }

    /// Puts this in front of the footer's links.
    #[must_use]
    pub fn footer(mut self, content: impl IntoView + 'static) -> Self {
        self.footer = Some(content.into_any());
        self
    }

    /// Puts this at the end of the body, outside of what an island may replace.
    #[must_use]
    pub fn after(mut self, content: impl IntoView + 'static) -> Self {
        self.after = Some(content.into_any());
        self
    }

    /// Adds a script element of ours.
    #[must_use]
    pub(crate) fn script(mut self, script: String) -> Self {
        self.script = script;
        self
    }

    /// The HTML of the whole document.
    #[must_use]
    pub fn render(self, main: impl IntoView) -> String {
        let page = self.page;
        let language = page.language;
        let class = self.body_class;
        let head = head(page, self.title.clone(), self.carried);
        let drafts = self.drafts.script(page) + &self.script;
        let still = self.still;
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let (head, body) = owner.with(|| (head.to_html(), self.body(main).to_html()));
        // Text is escaped, so that this can only be an island's own tag.
        let script = if !still && body.contains("<leptos-island") { boot::script(page) } else { String::new() };
        format!(
            "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head>{head}</head><body class=\"{class}\">{body}{drafts}{script}</body></html>",
            language.tag(),
            language.direction(),
        )
    }

    fn body(self, main: impl IntoView) -> impl IntoView {
        let words = self.page.words();
        let column = if self.wide { "column wide" } else { "column" };
        let (skip, skip_text) = self.skip.unwrap_or_else(|| ("#main", words.get("skip-to-content")));
        let masthead = (!self.bare).then(|| {
            let class = if self.wide { "masthead column wide" } else { "masthead column" };
            view! {
                <header class=class>
                    {name(self.page, self.linked)}
                    {(!self.still).then(|| language_switch(self.page, self.language_form.as_ref()))}
                </header>
                {self.page.who.as_ref().filter(|_| !self.still).map(|who| places(self.page, who, self.wide))}
            }
        });
        // Enter in a field presses the form's first button, which must not be a language: this one does nothing.
        let guard = self.language_form.as_ref().map(|(form, _)| {
            view! { <button form=*form disabled=true hidden=true></button> }
        });
        let ribbon = (self.page.demo && !self.bare && !self.still).then(|| {
            view! {
                <form class="ribbon" method="post" action="/demo/remove" aria-labelledby="demo-ribbon">
                    <span id="demo-ribbon">{words.get("demo-ribbon")}</span>
                    <button class="btn">{words.get("demo-remove")}</button>
                </form>
            }
        });
        let progress = (self.progress > 0).then(|| {
            let steps = (0..self.progress).map(|_| view! { <i></i> }).collect_view();
            view! { <div class="progress" aria-hidden="true">{steps}</div> }
        });
        let privacy = (!self.still).then_some("/privacy");
        let links = (!self.bare).then(|| view! { <a href=privacy>{words.get("how-this-works")}</a> });
        let foot = (self.footer.is_some() || !self.bare).then(|| {
            let class = if self.wide { "foot column wide" } else { "foot column" };
            view! { <footer class=class><div class="foot-row">{self.footer}{links}</div></footer> }
        });
        view! {
            {guard}
            {ribbon}
            {(!self.bare && !self.still).then(|| view! { <a class="skip-link" href=skip>{skip_text}</a> })}
            {progress}
            {masthead}
            <main id="main" class=column>{main}</main>
            {foot}
            {self.after}
        }
    }
}

fn head(page: &Page, title: String, carried: bool) -> impl IntoView {
    let styles = if carried && !page.assets.styles.is_empty() {
        view! { <style nonce=page.nonce.clone() inner_html=page.assets.styles.clone()></style> }.into_any()
    } else {
        view! { <link rel="stylesheet" href=page.assets.css.clone() /> }.into_any()
    };
    view! {
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {styles}
    }
}

fn name(page: &Page, linked: bool) -> impl IntoView {
    let (text, href) = match &page.organisation {
        Some(organisation) => (organisation.clone(), "/board"),
        None => (page.words().get("product"), "/"),
    };
    let inner = if linked { view! { <a href=href>{text}</a> }.into_any() } else { text.into_any() };
    view! { <p class="masthead-org">{inner}</p> }
}

/// Where somebody who has signed in can go, and the way out.
fn places(page: &Page, who: &Who, wide: bool) -> impl IntoView + use<> {
    let words = page.words();
    let all =
        [("/manage", "place-manage"), ("/lead", "place-lead"), ("/board", "board"), ("/account", "place-account")];
    let open = all.into_iter().filter(|(href, _)| match who.role {
        Role::Owner => true,
        Role::Leader { .. } => *href != "/manage",
        Role::Observer => *href != "/lead",
    });
    let links = open.map(|(href, text)| {
        let here = page.path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
        view! { <li><a href=href aria-current=here.then_some("true")>{words.get(text)}</a></li> }
    });
    view! {
        <nav class=if wide { "places column wide" } else { "places column" } aria-label=words.get("places")>
            <ul>{links.collect_view()}</ul>
            <form method="post" action="/sign-out">
                <button class="link">{words.get("sign-out")}</button>
            </form>
        </nav>
    }
}

/// The switch posts, so that its choice can be kept in a cookie that names nobody; it works without JavaScript.
fn language_switch(page: &Page, form: Option<&(&'static str, String)>) -> Option<impl IntoView + use<>> {
    if page.languages.len() < 2 {
        return None;
    }
    let current = page.language;
    let buttons = page.languages.iter().map(|language| button(*language, current, form.cloned())).collect_view();
    let list = if form.is_some() {
        view! { <div class="lang-list">{buttons}</div> }.into_any()
    } else {
        view! {
            <form class="lang-list" method="post" action="/language">
                <input type="hidden" name="to" value=page.path.clone() />
                {buttons}
            </form>
        }
        .into_any()
    };
    Some(view! {
        <details class="lang">
            <summary aria-label=label(page)>{icon(Icon::Globe)}{current.native_name()}</summary>
            {list}
        </details>
    })
}

fn label(page: &Page) -> String {
    // The name in the reader's own language stays part of the label: what is seen must be what can be said.
    page.words().with("language-switch", &[("language", page.language.native_name().into())])
}

fn button(language: Language, current: Language, form: Option<(&'static str, String)>) -> impl IntoView {
    let travels = form.is_some();
    let (form, action) = form.unzip();
    view! {
        <button
            form=form
            name="lang"
            value=language.tag()
            lang=language.tag()
            dir=language.direction()
            formaction=action
            formnovalidate=travels
            aria-current=(language == current).then_some("true")
        >
            {language.native_name()}
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        islands::live_board::LiveBoard,
        pages::testing::{check, has, page},
    };

    #[test]
    fn a_document_names_the_organisation_and_offers_its_languages() {
        let html = document(&page(), "A < B".to_owned(), "home", true, view! { <p>"Hi"</p> });
        check(&html);
        assert!(html.contains("<title>A &lt; B</title>"));
        assert!(html.contains("<body class=\"home\">"));
        assert!(html.contains("<a href=\"/board\">Tide &amp; Water</a>"));
        assert!(has(&html, "form", &["class=\"lang-list\"", "method=\"post\"", "action=\"/language\""]));
        assert!(html.contains("name=\"to\" value=\"/here?x=1&amp;y=2\""));
        assert_eq!(html.matches("name=\"lang\"").count(), Language::ALL.len());
        assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
        assert!(html.contains("value=\"ar\" lang=\"ar\" dir=\"rtl\""));
        assert!(!html.contains("/demo/remove"));
        assert_eq!(html.matches("<script").count(), 1, "what wipes old drafts");
    }

    #[test]
    fn who_has_signed_in_finds_the_places_of_the_role_and_the_way_out() {
        let html = |role| {
            let mut page = page();
            page.path = "/account?x=1".to_owned();
            page.who = Some(Who { name: "A".to_owned(), role });
            document(&page, String::new(), "desk", true, ())
        };
        let owner = html(Role::Owner);
        assert!(owner.contains("href=\"/manage\"") && owner.contains("href=\"/lead\""));
        assert!(has(&owner, "a", &["href=\"/account\"", "aria-current=\"true\""]));
        assert!(has(&owner, "form", &["method=\"post\"", "action=\"/sign-out\""]));
        assert!(!html(Role::Observer).contains("href=\"/lead\""));
        assert!(!html(Role::Leader { units: [].into() }).contains("href=\"/manage\""));
        assert!(!document(&page(), String::new(), "home", false, ()).contains("/sign-out"));
    }

    #[test]
    fn drafts_stay_on_their_own_page_and_go_at_once_after_sending() {
        let html = |drafts| Document::new(&page(), String::new(), "message").drafts(drafts).render(());
        assert!(!html(Drafts::Keep).contains("<script"));
        assert!(html(Drafts::Expire).contains("(1800 + parseInt"));
        assert!(html(Drafts::Wipe).contains("if (0)"));
        assert!(html(Drafts::Wipe).contains("<script type=\"module\" nonce=\"n0nce\">try {"));
    }

    #[test]
    fn the_demo_organisation_can_be_removed_from_every_page() {
        let mut page = page();
        page.demo = true;
        let html = document(&page, String::new(), "home", false, ());
        assert!(has(&html, "form", &["class=\"ribbon\"", "method=\"post\"", "action=\"/demo/remove\""]));
    }

    #[test]
    fn a_wall_screen_has_nothing_to_click() {
        let html = Document::new(&page(), String::new(), "board screen").wide().bare().render(view! { <h1>"Big"</h1> });
        check(&html);
        assert!(!html.contains("<a ") && !html.contains("<button") && !html.contains("<footer"));
        let with_clock = Document::new(&page(), String::new(), "board screen").bare().footer("14:00").render(());
        assert!(with_clock.contains("14:00") && !with_clock.contains("/privacy"));
    }

    #[test]
    fn a_still_document_leads_nowhere_and_wakes_nothing() {
        let mut page = page();
        page.demo = true;
        page.who = Some(Who { name: "A".to_owned(), role: Role::Owner });
        let island = view! { <LiveBoard events="/board/events".to_owned() version="a".to_owned() turns=Vec::new() updated="New".to_owned() /> };
        let html = Document::new(&page, String::new(), "respond").still().after(island).render(view! { <h1>"Hi"</h1> });
        check(&html);
        assert!(html.contains("Tide &amp; Water") && html.contains("How this works"));
        for gone in
            ["<script", "href=\"/privacy\"", "href=\"/board\"", "<form", "<button", "/sign-out", "class=\"skip-link\""]
        {
            assert!(!html.contains(gone), "{gone}: {html}");
        }
    }

    #[test]
    fn an_island_brings_the_boot_script_along() {
        let island = view! { <LiveBoard events="/board/events".to_owned() version="a".to_owned() turns=Vec::new() updated="New".to_owned() /> };
        let html = Document::new(&page(), String::new(), "board").after(island).render(());
        check(&html);
        assert!(html.contains("<leptos-island data-component=\"LiveBoard_"));
        assert!(html.contains("<script type=\"module\" nonce=\"n0nce\">"));
    }
}
