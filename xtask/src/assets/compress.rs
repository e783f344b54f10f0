//! Compressed copies, made once at build time and as small as they get, so that the server only picks one.

use std::io::Write;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::cache::Cache;

/// The compressed copies of one file; none where it would not be smaller.
#[derive(Default)]
pub(crate) struct Copies {
    pub(crate) br: Option<Vec<u8>>,
    pub(crate) gz: Option<Vec<u8>>,
}

/// Compresses a file whose name says that it is worth it.
pub(crate) fn copies(name: &str, bytes: &[u8], cache: &Cache) -> Result<Copies> {
    if !is_worth_it(name) {
        return Ok(Copies::default());
    }
    let smaller = |copy: Vec<u8>| (copy.len() < bytes.len()).then_some(copy);
    Ok(Copies {
        br: smaller(cache.get_or("br11", bytes, || brotli(bytes))?),
        gz: smaller(cache.get_or("gz9", bytes, || gzip(bytes))?),
    })
}

fn is_worth_it(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "css" | "html" | "ico" | "js" | "json" | "mjs" | "svg" | "txt" | "wasm" | "webmanifest" | "xml")
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut made = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut made, &params)?;
    Ok(made)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    // Without a time in the header: the same file gives the same bytes.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_copies_hold_the_same_text() {
        let text = "which team, which week? ".repeat(50);
        let mut from_br = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(text.as_bytes()).unwrap(), &mut from_br).unwrap();
        assert_eq!(from_br, text.as_bytes());
        let mut from_gz = Vec::new();
        let packed = gzip(text.as_bytes()).unwrap();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&*packed), &mut from_gz).unwrap();
        assert_eq!(from_gz, text.as_bytes());
    }

    #[test]
    fn pictures_are_compressed_already() {
        assert!(!is_worth_it("icon.png"));
        assert!(is_worth_it("icons/mark.svg"));
        assert!(!is_worth_it("LICENSE"));
    }
}
