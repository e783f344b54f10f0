//! One question's bands as a bar that diverges around the middle of the neutral band.

use leptos::prelude::*;

use super::{Share, length::per_cent};

/// Below this share of the picture a number does not fit on phones.
const TIGHT: f64 = 11.0;
/// Below this share it fits nowhere.
const NONE: f64 = 6.0;
/// The same for "80–100 %", which is longer.
const RANGE_TIGHT: f64 = 22.0;
const RANGE_NONE: f64 = 13.0;

/// The bands of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Diverging {
    /// Drawn outwards to the start of the line.
    pub unfavourable: Share,
    /// Drawn around the zero line.
    pub neutral: Share,
    /// Drawn outwards to the end of the line.
    pub favourable: Share,
}

impl Diverging {
    /// The band that holds all but a few answers, where nothing else is known.
    fn unanimous(&self) -> Option<Band> {
        let bands = [Band::Unfavourable, Band::Neutral, Band::Favourable];
        let mut surely = bands.into_iter().filter(|band| self.share(*band).range.0 > 0);
        let only = surely.next().filter(|band| !self.share(*band).is_exact());
        only.filter(|_| surely.next().is_none())
    }

    const fn share(&self, band: Band) -> Share {
        match band {
            Band::Unfavourable => self.unfavourable,
            Band::Neutral => self.neutral,
            Band::Favourable => self.favourable,
        }
    }

    /// How far the bar reaches to either side of zero, per cent.
    fn reach(&self) -> (f64, f64) {
        let spans = self.pieces();
        let left = spans.iter().map(|piece| -piece.from).fold(0.0, f64::max);
        let right = spans.iter().map(|piece| piece.from + piece.length).fold(0.0, f64::max);
        (left, right)
    }

    /// The pieces of the bar on a line whose zero is the middle of the neutral band, in per cent of the answers.
    fn pieces(&self) -> Vec<Piece> {
        if let Some(band) = self.unanimous() {
            return pieces(band, self.share(band), 0.0, 0.0);
        }
        // What is uncertain about a neighbour must not move a band: it starts where the neutral band's drawn half ends.
        let half = f64::from(self.neutral.percent) / 2.0;
        let neutral = Share { percent: self.neutral.percent, range: (self.neutral.range.0, self.neutral.percent) };
        let neutral = if self.neutral.is_exact() { self.neutral } else { neutral };
        let mut all = pieces(Band::Unfavourable, self.unfavourable, half, half);
        all.extend(pieces(Band::Neutral, neutral, 0.0, half));
        all.extend(pieces(Band::Favourable, self.favourable, half, half));
        all
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Band {
    Unfavourable,
    Neutral,
    Favourable,
}

impl Band {
    const fn fill(self) -> &'static str {
        match self {
            Self::Unfavourable => "unf",
            Self::Neutral => "neu",
            Self::Favourable => "fav",
        }
    }

    const fn hatch(self) -> &'static str {
        match self {
            Self::Unfavourable => "url(#hatch-unf)",
            Self::Neutral => "url(#hatch-neu)",
            Self::Favourable => "url(#hatch-fav)",
        }
    }

    const fn text(self, tight: bool) -> &'static str {
        match (self, tight) {
            (Self::Unfavourable, false) => "on-unf",
            (Self::Unfavourable, true) => "on-unf tight",
            (Self::Neutral, false) => "on-neu",
            (Self::Neutral, true) => "on-neu tight",
            (Self::Favourable, false) => "on-fav",
            (Self::Favourable, true) => "on-fav tight",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Piece {
    band: Band,
    hatched: bool,
    from: f64,
    length: f64,
}

/// The sure part of a band, from `start` outwards, and the unsure part beyond it.
fn pieces(band: Band, share: Share, start: f64, half: f64) -> Vec<Piece> {
    let (sure, most) = (f64::from(share.range.0), f64::from(share.range.1));
    let (sure, most) =
        if share.is_exact() { (f64::from(share.percent), f64::from(share.percent)) } else { (sure, most) };
    let piece = |hatched, from, length| Piece { band, hatched, from, length };
    let all = match band {
        Band::Unfavourable => {
            vec![piece(false, -start - sure, sure), piece(true, -start - most, most - sure)]
        }
        Band::Neutral => {
            let most = if half > 0.0 { 2.0 * half } else { most };
            let side = (most - sure) / 2.0;
            vec![piece(false, -sure / 2.0, sure), piece(true, -most / 2.0, side), piece(true, sure / 2.0, side)]
        }
        Band::Favourable => vec![piece(false, start, sure), piece(true, start + sure, most - sure)],
    };
    all.into_iter().filter(|piece| piece.length > 0.0).collect()
}

/// The line that all bars of a page are drawn on, so that their zero lines stand under each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Domain {
    left: f64,
    right: f64,
}

impl Domain {
    /// The shortest line, in steps of 5 per cent, that holds all bars; at least 100 per cent long.
    #[must_use]
    pub fn around(bars: &[Diverging]) -> Self {
        let up = |reach: f64| (reach / 5.0).ceil() * 5.0;
        let left = up(bars.iter().map(|bar| bar.reach().0).fold(0.0, f64::max));
        let right = up(bars.iter().map(|bar| bar.reach().1).fold(0.0, f64::max));
        Self { left, right: right.max(100.0 - left) }
    }

    fn length(self) -> f64 {
        self.left + self.right
    }

    /// Where a value lies, in per cent of the picture.
    fn at(self, value: f64) -> f64 {
        (value + self.left) / self.length() * 100.0
    }

    fn scaled(self, length: f64) -> f64 {
        length / self.length() * 100.0
    }
}

/// The bar. `label` writes a share.
pub fn diverging_bar(bar: &Diverging, domain: Domain, label: &dyn Fn(Share) -> String) -> impl IntoView + use<> {
    let zero = per_cent(domain.at(0.0));
    let all = bar.pieces();
    let rects = all
        .iter()
        .map(|piece| {
            let (class, fill) =
                if piece.hatched { (None, Some(piece.band.hatch())) } else { (Some(piece.band.fill()), None) };
            view! {
                <rect
                    class=class
                    fill=fill
                    x=per_cent(domain.at(piece.from))
                    width=per_cent(domain.scaled(piece.length))
                    height="100%"
                ></rect>
            }
        })
        .collect_view();
    let texts = all
        .iter()
        .filter(|piece| !piece.hatched)
        .filter_map(|piece| {
            let share = bar.share(piece.band);
            let width = domain.scaled(piece.length);
            let (tight, none) = if share.is_exact() { (TIGHT, NONE) } else { (RANGE_TIGHT, RANGE_NONE) };
            (width >= none).then(|| {
                view! {
                    <text
                        class=piece.band.text(width < tight)
                        x=per_cent(domain.at(piece.from + piece.length / 2.0))
                        y="50%"
                    >
                        {label(share)}
                    </text>
                }
            })
        })
        .collect_view();
    view! {
        <svg class="chart bar-svg" aria-hidden="true">
            <line class="zero" x1=zero.clone() x2=zero y1="-15%" y2="115%"></line>
            {rects}
            {texts}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(percent: u32) -> Share {
        Share { percent, range: (percent, percent) }
    }

    fn bar(unfavourable: u32, neutral: u32, favourable: u32) -> Diverging {
        Diverging { unfavourable: exact(unfavourable), neutral: exact(neutral), favourable: exact(favourable) }
    }

    fn unanimous() -> Diverging {
        Diverging {
            unfavourable: Share { percent: 0, range: (0, 20) },
            neutral: Share { percent: 10, range: (0, 20) },
            favourable: Share { percent: 90, range: (80, 100) },
        }
    }

    #[test]
    fn the_pieces_of_exact_bands_touch_and_add_up_to_all_answers() {
        let pieces = bar(18, 20, 62).pieces();
        assert_eq!(pieces.iter().map(|piece| piece.length).sum::<f64>(), 100.0);
        for pair in pieces.windows(2) {
            assert_eq!(pair[0].from + pair[0].length, pair[1].from);
        }
    }

    #[test]
    fn zero_is_the_middle_of_the_neutral_band() {
        let pieces = bar(18, 20, 62).pieces();
        assert_eq!((pieces[1].from, pieces[1].length), (-10.0, 20.0));
    }

    #[test]
    fn a_unanimous_band_is_drawn_from_zero_outwards_and_alone() {
        let pieces = unanimous().pieces();
        let drawn: Vec<_> = pieces.iter().map(|piece| (piece.hatched, piece.from, piece.length)).collect();
        assert_eq!(drawn, [(false, 0.0, 80.0), (true, 80.0, 20.0)]);

        let mut all_low = unanimous();
        std::mem::swap(&mut all_low.favourable, &mut all_low.unfavourable);
        let drawn: Vec<_> = all_low.pieces().iter().map(|piece| (piece.hatched, piece.from, piece.length)).collect();
        assert_eq!(drawn, [(false, -80.0, 80.0), (true, -100.0, 20.0)]);

        let mut all_middle = unanimous();
        std::mem::swap(&mut all_middle.favourable, &mut all_middle.neutral);
        let drawn: Vec<_> = all_middle.pieces().iter().map(|piece| (piece.hatched, piece.from, piece.length)).collect();
        assert_eq!(drawn, [(false, -40.0, 80.0), (true, -50.0, 10.0), (true, 40.0, 10.0)]);
    }

    /// Teams of one site, one of them unanimous: every band is known as a range.
    #[test]
    fn several_ranges_are_solid_for_what_is_sure_and_hatched_up_to_the_most() {
        let mixed = Diverging {
            unfavourable: Share { percent: 20, range: (18, 25) },
            neutral: Share { percent: 20, range: (16, 24) },
            favourable: Share { percent: 60, range: (55, 64) },
        };
        let drawn: Vec<_> =
            mixed.pieces().iter().map(|piece| (piece.band, piece.hatched, piece.from, piece.length)).collect();
        assert_eq!(
            drawn,
            [
                (Band::Unfavourable, false, -28.0, 18.0),
                (Band::Unfavourable, true, -35.0, 7.0),
                (Band::Neutral, false, -8.0, 16.0),
                (Band::Neutral, true, -10.0, 2.0),
                (Band::Neutral, true, 8.0, 2.0),
                (Band::Favourable, false, 10.0, 55.0),
                (Band::Favourable, true, 65.0, 9.0),
            ]
        );
    }

    #[test]
    fn nothing_lies_outside_of_the_picture() {
        let bars = [bar(18, 20, 62), bar(100, 0, 0), bar(0, 100, 0), bar(0, 0, 100), unanimous()];
        for count in 1..=bars.len() {
            let domain = Domain::around(&bars[..count]);
            assert!(domain.length() >= 100.0);
            for piece in bars[..count].iter().flat_map(Diverging::pieces) {
                assert!(domain.at(piece.from) >= 0.0);
                assert!(domain.at(piece.from) + domain.scaled(piece.length) <= 100.0 + 1e-9);
            }
        }
    }

    #[test]
    fn bars_share_a_line_in_steps_of_five() {
        let domain = Domain::around(&[bar(18, 20, 62), bar(41, 21, 38)]);
        assert_eq!((domain.left, domain.right), (55.0, 75.0));
        assert_eq!(Domain::around(&[]), Domain { left: 0.0, right: 100.0 });
    }

    #[test]
    fn a_range_has_one_label_and_never_the_number_between() {
        let bar = unanimous();
        let label = |share: Share| format!("{}-{}", share.range.0, share.range.1);
        let html = diverging_bar(&bar, Domain::around(&[bar]), &label).to_html();
        assert_eq!(html.matches("<text").count(), 1, "{html}");
        assert!(html.contains(">80-100<") && !html.contains("90"), "{html}");
    }
}
