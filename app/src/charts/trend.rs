//! One figure over the waves: a line in the band of its intervals, with gaps left open.

use leptos::prelude::*;

use super::length::number;

const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 40.0;

/// What the figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrendScale {
    /// Per cent, from 0 to 100.
    Percent,
    /// Scores, from −100 to 100.
    Score,
}

impl TrendScale {
    fn y(self, value: i32) -> f64 {
        let share = match self {
            Self::Percent => f64::from(value.clamp(0, 100)) / 100.0,
            Self::Score => f64::from(value.clamp(-100, 100) + 100) / 200.0,
        };
        HEIGHT * (1.0 - share)
    }
}

/// The figure of one wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrendPoint {
    /// The least and the most that the truth can be; equal where it is exact.
    pub range: (i32, i32),
    /// The 95 % interval.
    pub interval: (i32, i32),
}

impl TrendPoint {
    const fn is_exact(self) -> bool {
        self.range.0 == self.range.1
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Geometry {
    bands: Vec<String>,
    lines: Vec<String>,
    /// Ranges at the end or alone, as upright strokes.
    strokes: Vec<String>,
    dots: Vec<String>,
}

fn geometry(points: &[Option<TrendPoint>], scale: TrendScale) -> Geometry {
    let steps = points.len().saturating_sub(1);
    let x = |position: usize| if steps == 0 { WIDTH / 2.0 } else { WIDTH * position as f64 / steps as f64 };
    let placed: Vec<(usize, Option<TrendPoint>)> = points.iter().copied().enumerate().collect();
    let mut geometry = Geometry::default();
    for run in placed.split(|(_, point)| point.is_none()) {
        let run: Vec<(f64, TrendPoint)> =
            run.iter().filter_map(|(position, point)| point.map(|point| (x(*position), point))).collect();
        let edge = |value: fn(TrendPoint) -> i32| -> Vec<String> {
            run.iter().map(|(x, point)| format!("{},{}", number(*x), number(scale.y(value(*point))))).collect()
        };
        if run.len() > 1 {
            let mut lower = edge(|point| point.interval.0);
            lower.reverse();
            geometry.bands.push([edge(|point| point.interval.1), lower].concat().join(" "));
            geometry.lines.push(edge(|point| point.range.0).join(" "));
            // The truth lies between two lines, which run together where it is known.
            if !run.iter().all(|(_, point)| point.is_exact()) {
                geometry.lines.push(edge(|point| point.range.1).join(" "));
            }
        }
        let marked = run.last().filter(|(x, _)| run.len() == 1 || *x >= WIDTH);
        if let Some((x, point)) = marked {
            let (x, low, high) = (number(*x), number(scale.y(point.range.0)), number(scale.y(point.range.1)));
            if point.is_exact() {
                geometry.dots.push(format!("M{x} {low}h.01"));
            } else {
                geometry.strokes.push(format!("M{x} {low}V{high}"));
            }
        }
    }
    geometry
}

/// The picture; `points` has one entry per wave, in order.
pub fn trend(points: &[Option<TrendPoint>], scale: TrendScale) -> impl IntoView + use<> {
    let Geometry { bands, lines, strokes, dots } = geometry(points, scale);
    let bands =
        bands.into_iter().map(|points| view! { <polygon class="trend-band" points=points></polygon> }).collect_view();
    let lines =
        lines.into_iter().map(|points| view! { <polyline class="trend-line" points=points></polyline> }).collect_view();
    let strokes = strokes.into_iter().map(|path| view! { <path class="trend-line" d=path></path> }).collect_view();
    let dots = dots.into_iter().map(|path| view! { <path class="trend-dot" d=path></path> }).collect_view();
    view! {
        <svg class="chart trend-svg" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
            <path class="trend-grid" d="M0 40H100M0 20H100"></path>
            {bands}
            {lines}
            {strokes}
            {dots}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(value: i32) -> Option<TrendPoint> {
        Some(TrendPoint { range: (value, value), interval: (value - 10, value + 10) })
    }

    #[test]
    fn lines_and_bands_have_gaps_where_waves_have() {
        let points = [exact(40), exact(50), None, exact(60)];
        let drawn = geometry(&points, TrendScale::Percent);
        assert_eq!(drawn.lines, ["0,24 33.33,20"]);
        assert_eq!(drawn.bands, ["0,20 33.33,16 33.33,24 0,28"]);
        assert_eq!(drawn.dots, ["M100 16h.01"]);
    }

    #[test]
    fn a_wave_between_gaps_is_a_dot() {
        let drawn = geometry(&[exact(40), None, exact(50), None], TrendScale::Percent);
        assert_eq!(drawn.dots, ["M0 24h.01", "M66.67 20h.01"]);
        assert!(drawn.lines.is_empty() && drawn.bands.is_empty());
    }

    #[test]
    fn between_the_two_lines_of_ranges_lies_the_truth() {
        let range = Some(TrendPoint { range: (80, 100), interval: (60, 100) });
        let drawn = geometry(&[exact(40), exact(50), range], TrendScale::Percent);
        assert_eq!(drawn.lines, ["0,24 50,20 100,8", "0,24 50,20 100,0"]);
        assert_eq!(drawn.strokes, ["M100 8V0"]);
        assert!(drawn.dots.is_empty());
        assert_eq!(geometry(&[range, None], TrendScale::Percent).strokes, ["M0 8V0"]);
    }

    #[test]
    fn scores_take_the_whole_height_and_nothing_leaves_it() {
        let y = |value| TrendScale::Score.y(value);
        assert_eq!([y(-100), y(0), y(100), y(120)], [40.0, 20.0, 0.0, 0.0]);
        assert_eq!(TrendScale::Percent.y(-3), 40.0);
    }
}
