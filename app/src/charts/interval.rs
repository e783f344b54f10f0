//! A score between −100 and +100, with its interval.

use heard_domain::board::Score;
use leptos::prelude::*;

use super::length::per_cent;

/// Where a score lies, in per cent of the picture.
fn at(score: i32) -> f64 {
    f64::from(score.clamp(-100, 100) + 100) / 2.0
}

/// Start and length of what lies between two scores.
fn span((low, high): (i32, i32)) -> (f64, f64) {
    (at(low), at(high) - at(low))
}

/// The score as a point, or as a bar where it is known as a range only, on the band of its interval.
pub fn interval(score: &Score) -> impl IntoView + use<> {
    let (x, width) = span(score.interval);
    let figure = if score.range.0 == score.range.1 {
        view! { <circle cx=per_cent(at(score.value)) cy="50%" r="7"></circle> }.into_any()
    } else {
        let (x, width) = span(score.range);
        view! { <rect class="fav" x=per_cent(x) width=per_cent(width) y="35%" height="30%" rx="3"></rect> }.into_any()
    };
    view! {
        <svg class="chart interval-svg" aria-hidden="true">
            <line x1="0" x2="100%" y1="50%" y2="50%"></line>
            <line x1="50%" x2="50%" y1="15%" y2="85%"></line>
            <rect class="span" x=per_cent(x) width=per_cent(width) y="25%" height="50%" rx="6"></rect>
            {figure}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_goes_from_minus_to_plus_one_hundred() {
        assert_eq!([-100, 0, 12, 100, 140].map(at), [0.0, 50.0, 56.0, 100.0, 100.0]);
        assert_eq!(span((-4, 28)), (48.0, 16.0));
    }

    #[test]
    fn a_score_that_is_known_as_a_range_has_no_point() {
        let score = Score { value: 75, range: (50, 100), interval: (20, 100) };
        let html = interval(&score).to_html();
        assert!(!html.contains("<circle"), "{html}");
        assert!(html.contains("x=\"75%\" width=\"25%\""), "{html}");
    }
}
