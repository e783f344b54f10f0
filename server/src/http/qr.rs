//! QR codes as pictures inside of a page.

use std::fmt::Write as _;

use qrcode::{Color, QrCode};

/// The SVG of a text, one unit a module, without a quiet zone: the page leaves room around it. Each run of dark modules is
/// one stroke of the path, so that a page of many slips stays small. `None` for a text that no QR code holds.
pub(super) fn svg(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    let width = code.width();
    let modules = code.to_colors();
    let mut path = String::new();
    for (row, modules) in modules.chunks(width).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, other| one == other) {
            if run[0] == Color::Dark {
                let _ = write!(path, "M{column} {row}h{length}v1h-{length}z", length = run.len());
            }
            column += run.len();
        }
    }
    Some(format!(
        "<svg viewBox=\"0 0 {width} {width}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the path again.
    fn drawn(svg: &str, width: usize) -> Vec<bool> {
        let mut modules = vec![false; width * width];
        let path = svg.split("d=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a path");
        for run in path.split('M').skip(1) {
            let (column, rest) = run.split_once(' ').expect("a column");
            let (row, rest) = rest.split_once('h').expect("a row");
            let (length, end) = rest.split_once('v').expect("a length");
            assert_eq!(end, format!("1h-{length}z"));
            let number = |text: &str| text.parse::<usize>().expect("a number");
            let start = number(row) * width + number(column);
            modules[start..start + number(length)].fill(true);
        }
        modules
    }

    #[test]
    fn the_picture_is_the_code_of_the_text() {
        let text = "https://heard.example/s/weekly?unit=cranes#c=7KQ4M2XD9RTA5";
        let code = QrCode::new(text).expect("a code");
        let svg = svg(text).expect("a picture");
        let dark: Vec<bool> = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        assert_eq!(drawn(&svg, code.width()), dark);
        assert!(svg.len() < 8_000, "{}", svg.len());
    }

    #[test]
    fn what_no_code_holds_has_no_picture() {
        assert!(svg(&"x".repeat(5_000)).is_none());
    }
}
