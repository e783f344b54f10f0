//! Says whether this is the browser's build, and what else the crate is made of.

fn main() {
    // One build of the whole workspace has both features on: then this is the server's.
    println!("cargo::rustc-check-cfg=cfg(browser)");
    if cfg!(feature = "hydrate") && !cfg!(feature = "ssr") {
        println!("cargo::rustc-cfg=browser");
    }
    // Translations are read by a macro, which cargo cannot see: a new file has to rebuild the crate.
    println!("cargo::rerun-if-changed=locales");
}
