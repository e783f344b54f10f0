//! Pictures of figures, as SVG that the server renders.
//!
//! The geometry lies in attributes, in per cent of the picture, so that a picture is crisp at any width and no style
//! attribute is needed. It is the same for all languages: the stylesheet mirrors whole pictures. Only numbers stand
//! inside; each picture is hidden from screen readers and stands beside its numbers as text.

mod diverging_bar;
mod hatch;
mod interval;
mod length;
mod plain_bar;
mod ring;
mod share;
mod trend;

pub use diverging_bar::{Diverging, Domain, diverging_bar};
pub use hatch::hatches;
pub use interval::interval;
pub use plain_bar::plain_bar;
pub use ring::ring;
pub use share::Share;
pub use trend::{TrendPoint, TrendScale, trend};
