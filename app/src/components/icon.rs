//! Icons, drawn with strokes only; never without a word beside them.

use leptos::prelude::*;

/// An icon of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An i in a circle.
    Info,
    /// An exclamation mark in a circle.
    Alert,
    /// A tick.
    Check,
    /// Radio waves, struck through.
    Offline,
    /// A globe: languages.
    Globe,
    /// An arrow in reading direction.
    Arrow,
    /// A clock.
    Clock,
    /// A speech bubble.
    Speech,
    /// A question mark in a circle.
    Question,
    /// A sheet of a calendar.
    Calendar,
    /// A circle of which a part is done.
    Progress,
    /// A circle, struck through.
    Refused,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Info => "M12 8h.01M12 11v5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
            Self::Alert => "M12 8v5M12 16h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
            Self::Check => "m5 12.5 4.5 4.5L19 7.5",
            Self::Offline => {
                "m3 3 18 18M5 12a10 10 0 0 1 3-2.3M19 12a10 10 0 0 0-6-2.9M8.5 15.5a5 5 0 0 1 7 0M12 19h.01"
            }
            Self::Globe => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
            Self::Arrow => "M5 12h14M13 6l6 6-6 6",
            Self::Clock => "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
            Self::Speech => "M4 5h16v11h-8l-5 4v-4H4z",
            Self::Question => {
                "M9.3 9.3a2.8 2.8 0 1 1 4 2.7c-.9.5-1.3 1-1.3 2M12 17h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18"
            }
            Self::Calendar => "M5 6h14v14H5zM5 11h14M9 3v5M15 3v5",
            Self::Progress => "M12 3a9 9 0 1 0 9 9M12 8v4l3 2M21 8a9 9 0 0 0-5-4.2",
            Self::Refused => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M5.7 5.7l12.6 12.6",
        }
    }
}

/// The icon as an image that screen readers skip.
pub fn icon(icon: Icon) -> impl IntoView {
    let class = if icon == Icon::Arrow { "icon turns" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
}

/// The large tick of the thanks page.
pub fn mark_good() -> impl IntoView {
    view! {
        <svg class="mark good" viewBox="0 0 48 48" aria-hidden="true">
            <path
                d="M24 44a20 20 0 1 0 0-40 20 20 0 0 0 0 40m-9-20 6.5 6.5L33 18"
                fill="none"
                stroke="currentColor"
                stroke-width="3"
                stroke-linecap="round"
                stroke-linejoin="round"
            ></path>
        </svg>
    }
}
