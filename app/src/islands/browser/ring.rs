//! The ring that fills until the next count.

use std::rc::Rc;

use web_sys::Element;

use super::dom;

/// How many seconds after a count the page waits to hear of it before it looks for itself: some networks hold event
/// streams back.
const GRACE: u64 = 20;

/// Moves the ring on, once a second at most.
pub(in crate::islands) fn turn() {
    let still = dom::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten())
        .is_some_and(|query| query.matches());
    if still {
        return;
    }
    dom::every(1_000, || {
        let Some((ring, from, to)) = ring() else { return };
        let done = 100 * dom::now().clamp(from, to).saturating_sub(from) / to.saturating_sub(from).max(1);
        let mut dashes = done.to_string();
        dashes.push_str(" 100");
        let arc =
            ring.last_element_child().filter(|arc| arc.get_attribute("stroke-dasharray").as_ref() != Some(&dashes));
        if let Some(arc) = arc {
            let _ = arc.set_attribute("stroke-dasharray", &dashes);
        }
    });
}

/// Calls once for each count that has passed without being heard of.
pub(in crate::islands) fn when_overdue(call: Rc<dyn Fn()>) {
    let mut called = 0;
    dom::every(10_000, move || {
        let Some((_, _, to)) = ring() else { return };
        if to != called && dom::now() > to + GRACE {
            called = to;
            call();
        }
    });
}

fn ring() -> Option<(Element, u64, u64)> {
    let ring = dom::document()?.query_selector(".ring[data-from][data-to]").ok()??;
    let seconds = |name: &str| ring.get_attribute(name)?.parse().ok();
    let (from, to) = (seconds("data-from")?, seconds("data-to")?);
    Some((ring, from, to))
}
