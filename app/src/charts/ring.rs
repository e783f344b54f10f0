//! The ring that fills until the next count.

use leptos::prelude::*;
use time::OffsetDateTime;

/// An empty ring between two moments; in the browser an island turns it. A page is the same at all times between two
/// counts, so the server does not draw how far the time has come.
pub fn ring(from: OffsetDateTime, to: OffsetDateTime) -> impl IntoView {
    view! {
        <svg
            class="ring"
            viewBox="0 0 24 24"
            aria-hidden="true"
            data-from=from.unix_timestamp().to_string()
            data-to=to.unix_timestamp().to_string()
        >
            <circle cx="12" cy="12" r="10"></circle>
            <circle
                cx="12"
                cy="12"
                r="10"
                pathLength="100"
                stroke-dasharray="0 100"
                transform="rotate(-90 12 12)"
            ></circle>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn the_ring_knows_its_moments_and_starts_empty() {
        let html = ring(datetime!(1970-01-01 00:01 UTC), datetime!(1970-01-01 00:02 UTC)).to_html();
        assert!(html.contains("data-from=\"60\" data-to=\"120\""), "{html}");
        assert!(html.contains("stroke-dasharray=\"0 100\""), "{html}");
    }
}
