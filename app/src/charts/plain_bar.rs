//! One share as a bar on a track.

use leptos::prelude::*;

use super::{Share, length::per_cent};

/// Length of the sure part, and of the unsure part behind it, in per cent.
fn lengths(share: Share) -> (u32, u32) {
    let least = share.range.0.min(100);
    if share.is_exact() { (share.percent.min(100), 0) } else { (least, share.range.1.min(100).saturating_sub(least)) }
}

/// The bar.
pub fn plain_bar(share: Share) -> impl IntoView {
    let (sure, unsure) = lengths(share);
    let solid = (sure > 0).then(|| view! { <rect class="fav" width=per_cent(sure.into()) height="100%"></rect> });
    let hatched = (unsure > 0).then(|| {
        view! {
            <rect
                fill="url(#hatch-fav)"
                x=per_cent(sure.into())
                width=per_cent(unsure.into())
                height="100%"
            ></rect>
        }
    });
    view! {
        <svg class="chart bar-svg thin" aria-hidden="true">
            <rect class="track" width="100%" height="100%"></rect>
            {solid}
            {hatched}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exact_share_is_solid_and_a_range_hatched_behind_what_is_sure() {
        assert_eq!(lengths(Share { percent: 41, range: (41, 41) }), (41, 0));
        assert_eq!(lengths(Share { percent: 90, range: (80, 100) }), (80, 20));
        assert_eq!(lengths(Share { percent: 3, range: (0, 7) }), (0, 7));
    }

    #[test]
    fn a_bar_never_leaves_its_track() {
        assert_eq!(lengths(Share { percent: 104, range: (104, 104) }), (100, 0));
        assert_eq!(lengths(Share { percent: 99, range: (97, 103) }), (97, 3));
    }
}
