//! Islands: what the browser adds to a page that already works. Each is an element of the page; the part that only a
//! browser can run is compiled for browsers alone.

pub mod answer_form;
pub mod code_field;
pub mod live_board;

#[cfg(browser)]
mod browser;
