//! Where links of the board lead: they keep the wave and the unit.

use crate::page::Page;

use super::{
    BoardPage,
    model::{UnitView, WaveView},
};

/// The links of one page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Links<'a> {
    model: &'a BoardPage,
    /// Whether the address names the wave. Otherwise it is the latest one, and stays so.
    pinned: bool,
    /// Whether the address names the pulse.
    of_pulse: bool,
}

impl<'a> Links<'a> {
    pub(super) fn new(page: &Page, model: &'a BoardPage) -> Self {
        let wave = wave_path(&model.wave);
        let (path, query) = page.path.split_once('?').unwrap_or((&page.path, ""));
        let of_pulse = query.split('&').any(|part| part.starts_with("pulse="));
        Self { model, pinned: path == wave, of_pulse }
    }

    /// The board of another unit in the same wave.
    pub(super) fn unit(self, unit: &UnitView<'_>) -> String {
        if self.pinned {
            return in_wave(&self.model.wave, unit);
        }
        let path = if unit.position == 0 { "/board".to_owned() } else { format!("/board/{}", unit.node.key.as_str()) };
        // Without a pulse the address means the latest wave of all.
        if self.model.pulses.len() > 1 { format!("{path}?pulse={}", self.model.wave.pulse) } else { path }
    }

    /// Where it is told that the board has moved. Unless the address names a wave, the next one is told of too.
    pub(super) fn events(self) -> String {
        let WaveView { pulse, number, .. } = &self.model.wave;
        if self.pinned {
            format!("/board/events?wave={pulse}/{number}")
        } else if self.of_pulse {
            format!("/board/events?pulse={pulse}")
        } else {
            "/board/events".to_owned()
        }
    }

    /// The same unit in another wave.
    pub(super) fn wave(self, wave: &WaveView) -> String {
        match self.model.wave.unit(self.model.node) {
            Some(unit) => in_wave(wave, &unit),
            None => wave_path(wave),
        }
    }

    /// The same unit in the latest wave of another pulse.
    pub(super) fn pulse(self, slug: &str) -> String {
        match self.model.wave.unit(self.model.node) {
            Some(unit) if unit.position > 0 => format!("/board/{}?pulse={slug}", unit.node.key.as_str()),
            _ => format!("/board?pulse={slug}"),
        }
    }
}

fn wave_path(wave: &WaveView) -> String {
    format!("/board/{}/{}", wave.pulse, wave.number)
}

fn in_wave(wave: &WaveView, unit: &UnitView<'_>) -> String {
    let path = wave_path(wave);
    if unit.position == 0 { path } else { format!("{path}?unit={}", unit.node.key.as_str()) }
}

/// The page's own address as a wall screen.
pub(super) fn screen(page: &Page) -> String {
    let mark = if page.path.contains('?') { '&' } else { '?' };
    format!("{}{mark}view=screen", page.path)
}

/// The boards that take turns on a screen at the wall: the one that was asked for and the units directly below it that
/// show anything.
pub(super) fn turns(page: &Page, model: &BoardPage) -> Vec<String> {
    let links = Links::new(page, model);
    let below = model.wave.manifest.roster.children(model.node).filter_map(|child| model.wave.unit(child));
    let below = below.filter(UnitView::is_shown).map(|unit| {
        let path = links.unit(&unit);
        let mark = if path.contains('?') { '&' } else { '?' };
        format!("{path}{mark}view=screen")
    });
    std::iter::once(page.path.clone()).chain(below).collect()
}
