//! The built files, inside the binary.

use std::sync::{Arc, LazyLock};

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use heard_app::page::Assets;
use rust_embed::{Embed, EmbeddedFile};
use serde::Deserialize;

#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

#[derive(Deserialize)]
struct Manifest {
    css: String,
    answer_css: String,
    js: String,
    wasm: String,
}

static ASSETS: LazyLock<Arc<Assets>> = LazyLock::new(|| {
    let manifest = Site::get("manifest.json").and_then(|file| serde_json::from_slice::<Manifest>(&file.data).ok());
    Arc::new(manifest.map_or_else(Assets::default, |manifest| {
        let path = |name: String| if name.is_empty() { name } else { format!("/assets/{name}") };
        let styles = Site::get(&manifest.answer_css).map(|file| String::from_utf8_lossy(&file.data).into_owned());
        Assets {
            css: path(manifest.css),
            styles: styles.unwrap_or_default(),
            js: path(manifest.js),
            wasm: path(manifest.wasm),
        }
    }))
});

/// Where pages find the files of this build.
pub(super) fn paths() -> Arc<Assets> {
    ASSETS.clone()
}

/// A file whose name changes with its content.
pub(super) fn immutable(name: &str, headers: &HeaderMap) -> Option<Response> {
    serve(name, headers, "public, max-age=31536000, immutable")
}

/// A file of the top level, such as `/favicon.svg`.
pub(super) fn top_level(name: &str, headers: &HeaderMap) -> Option<Response> {
    if name == "manifest.json" { None } else { serve(name, headers, "public, max-age=86400") }
}

fn serve(name: &str, headers: &HeaderMap, caching: &'static str) -> Option<Response> {
    let kind = content_type(name)?;
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts =
        |encoding: &str| accepted.split(',').any(|range| range.split(';').next().unwrap_or("").trim() == encoding);
    let (file, encoding): (EmbeddedFile, Option<&'static str>) = [("br", ".br"), ("gzip", ".gz")]
        .into_iter()
        .filter(|(encoding, _)| accepts(encoding))
        .find_map(|(encoding, end)| Some((Site::get(&format!("{name}{end}"))?, Some(encoding))))
        .or_else(|| Some((Site::get(name)?, None)))?;
    let mut response = (StatusCode::OK, file.data.into_owned()).into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    out.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Some(response)
}

/// Only files of these kinds are served: not the compressed copies under their own names.
fn content_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}
