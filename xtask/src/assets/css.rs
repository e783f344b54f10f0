//! Style sheets out of style/main.css and style/answer.css and what they import.
//!
//! The sheets use cascade layers, so the first browsers that know them are the oldest that matter. Newer syntax is
//! written for these where that changes nothing else; fallbacks that a sheet writes by hand for them are kept.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Features, Targets};

use crate::workspace::Workspace;

/// The bundled, minified style sheets: all styles, and those that the answer page carries.
pub(crate) struct Styles {
    pub(crate) all: String,
    pub(crate) answer: String,
}

/// Bundles style/main.css and style/answer.css.
pub(crate) fn bundle(workspace: &Workspace) -> Result<Styles> {
    let bundle = |name: &str| {
        let sheet = workspace.path(name);
        if !sheet.is_file() {
            bail!("{name} is missing: it imports other sheets");
        }
        bundle_file(&sheet)
    };
    Ok(Styles { all: bundle("style/main.css")?, answer: bundle("style/answer.css")? })
}

fn bundle_file(main: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| anyhow!("{error}"))?;
    let targets = targets();
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| anyhow!("{error}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| anyhow!("{error}"))?;
    Ok(printed.code)
}

fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some((major << 16) | (minor << 8));
    Targets {
        browsers: Some(Browsers {
            android: version(99, 0),
            chrome: version(99, 0),
            edge: version(99, 0),
            firefox: version(97, 0),
            ios_saf: version(15, 4),
            opera: version(85, 0),
            safari: version(15, 4),
            samsung: version(18, 0),
            ie: None,
        }),
        include: Features::empty(),
        // Their replacements are long and behave differently; the sheets say themselves what older browsers get.
        exclude: Features::LightDark | Features::DirSelector | Features::LangSelectorList,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_become_one_sheet_whose_layers_keep_their_order() {
        let folder = std::env::temp_dir().join(format!("heard-css-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(
            folder.join("main.css"),
            "@layer base, page;\n@import \"page.css\" layer(page);\n@import \"base.css\" layer(base);\n",
        )
        .unwrap();
        std::fs::write(folder.join("page.css"), "a { color: lime }\n").unwrap();
        std::fs::write(folder.join("base.css"), "a {\n  color: red;\n  &:hover { color: blue }\n}\n").unwrap();
        let css = bundle_file(&folder.join("main.css")).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(css, "@layer base{a{color:red}a:hover{color:#00f}}@layer page{a{color:#0f0}}");
    }

    #[test]
    fn a_mistake_names_its_file() {
        let folder = std::env::temp_dir().join(format!("heard-css-bad-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("main.css"), "@import \"gone.css\";\n").unwrap();
        let error = bundle_file(&folder.join("main.css")).unwrap_err().to_string();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(error.contains("main.css"), "{error}");
    }
}
