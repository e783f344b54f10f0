//! The body of pages that say one thing.

use leptos::prelude::*;

use super::mark_good;

/// A headline that takes the focus, and what follows it. `good` adds the large tick.
pub fn message_body(good: bool, title: String, content: impl IntoView) -> impl IntoView {
    view! {
        <div class="message-body stack">
            {good.then(mark_good)}
            <h1 tabindex="-1" autofocus=true>
                {title}
            </h1>
            {content}
        </div>
    }
}

/// One line of a list of facts.
pub fn fact(name: String, value: impl IntoView) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
}
