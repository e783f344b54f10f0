//! Heard's pages. A page is a plain model and a function that renders it to one whole HTML document; the server loads the
//! model and sends the document. Islands improve such a document in the browser; every page works without them.

// Views nest: the type of a page is as deep as its HTML.
#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
mod boot;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
mod drafts;
#[cfg(feature = "ssr")]
pub mod i18n;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod letters;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
mod zone;
