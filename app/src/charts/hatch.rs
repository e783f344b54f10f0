//! The hatching that stands for "up to".

use leptos::prelude::*;

/// The patterns that hatched parts refer to. Once on each page that has bars.
pub fn hatches() -> impl IntoView {
    let pattern = |id: &'static str, band: &'static str, faint: &'static str| {
        view! {
            <pattern id=id width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class=faint width="7" height="7"></rect>
                <rect class=band width="3" height="7"></rect>
            </pattern>
        }
    };
    view! {
        <svg class="defs" aria-hidden="true">
            <defs>
                {pattern("hatch-fav", "fav", "fav faint")}
                {pattern("hatch-neu", "neu", "neu faint")}
                {pattern("hatch-unf", "unf", "unf faint")}
            </defs>
        </svg>
    }
}
