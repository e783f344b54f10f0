//! What the board shows. Everything in here is published already: there is no way from it to a pool or a sheet.

use std::sync::Arc;

use heard_domain::{
    board::{Figures, QuestionResults, Standing, UnitResults},
    response::Response,
    survey::Question,
    wave::{Entry, Manifest, Node, Phase},
};
use time::{Date, OffsetDateTime};

/// One wave of a pulse.
#[derive(Debug, Clone)]
pub struct WaveView {
    /// The pulse's slug.
    pub pulse: String,
    /// The wave's number in its pulse.
    pub number: u32,
    /// What was frozen at launch.
    pub manifest: Arc<Manifest>,
    /// The figures of every unit, by position in the roster.
    pub results: Arc<Vec<UnitResults>>,
    /// Where the wave stands.
    pub phase: Phase,
    /// How many counts have been made.
    pub ticks_done: u32,
    /// When the last count was made.
    pub counted_at: Option<OffsetDateTime>,
    /// When the next count is made.
    pub next_tick: Option<OffsetDateTime>,
    /// When the wave opens or opened.
    pub opens: OffsetDateTime,
    /// When the wave closes or closed: an announced early close included.
    pub closes: OffsetDateTime,
    /// Whether it closes, or closed, before the moment that was planned at launch.
    pub closes_early: bool,
    /// Whether fewer than *k* sheets stayed unshown at the close. How many is published nowhere.
    pub some_unshown: bool,
}

/// One unit in one wave.
#[derive(Debug, Clone, Copy)]
pub(in crate::pages) struct UnitView<'a> {
    pub(in crate::pages) position: usize,
    pub(in crate::pages) node: &'a Node,
    pub(in crate::pages) results: &'a UnitResults,
}

impl UnitView<'_> {
    pub(in crate::pages) fn is_shown(&self) -> bool {
        self.results.standing == Standing::Shown
    }
}

impl WaveView {
    /// The figures with what was frozen, to be compared with those of other waves.
    #[must_use]
    pub fn published(&self) -> Figures<'_> {
        Figures { manifest: &self.manifest, results: &self.results }
    }

    pub(super) fn is_closed(&self) -> bool {
        self.phase == Phase::Closed
    }

    pub(in crate::pages) fn questions(&self) -> &[Question] {
        &self.manifest.content.questionnaire.questions
    }

    pub(super) fn k(&self) -> u32 {
        self.manifest.preset.k()
    }

    pub(in crate::pages) fn unit(&self, position: usize) -> Option<UnitView<'_>> {
        let node = self.manifest.roster.nodes().get(position)?;
        self.results.get(position).map(|results| UnitView { position, node, results })
    }

    pub(in crate::pages) fn unit_of(&self, key: &str) -> Option<UnitView<'_>> {
        self.manifest.roster.position(key).and_then(|position| self.unit(position))
    }

    /// The figures of each question of a unit that is shown.
    pub(super) fn figures<'a>(
        &'a self,
        unit: &UnitView<'a>,
    ) -> impl Iterator<Item = (&'a Question, &'a QuestionResults)> + use<'a> {
        self.questions().iter().zip(&unit.results.questions)
    }

    /// The unit and all below it; in pre-order they are one run.
    fn subtree(&self, position: usize) -> impl Iterator<Item = &Node> {
        let nodes = self.manifest.roster.nodes().get(position..).unwrap_or_default();
        let inside = move |(index, node): &(usize, &Node)| *index == 0 || node.parent >= Some(position);
        nodes.iter().enumerate().take_while(inside).map(|(_, node)| node)
    }

    /// The people who are invited anywhere at or below a unit, wherever they are counted.
    pub(super) fn people(&self, position: usize) -> u32 {
        self.subtree(position).map(|node| node.own).sum()
    }

    /// Whether any cell at or below the unit has enough people for a count before the close. By an open link that many
    /// sheets can come from fewer people.
    pub(super) fn can_count_early(&self, position: usize) -> bool {
        self.manifest.content.entry == Entry::Open || self.subtree(position).any(|node| node.invited >= 2 * self.k())
    }
}

/// One unit's board.
#[derive(Debug, Clone)]
pub struct BoardPage {
    /// The wave that is shown.
    pub wave: WaveView,
    /// Its version; another one means that the board has moved.
    pub version: String,
    /// The unit's position in the wave's roster.
    pub node: usize,
    /// The pulse's waves, earliest first; may hold the one that is shown.
    pub history: Vec<WaveView>,
    /// What leaders have published, the oldest first: on all waves of all pulses.
    pub responses: Arc<Vec<Response>>,
    /// The present day in the organisation's time zone.
    pub today: Date,
    /// All pulses that have a wave: slug and title.
    pub pulses: Vec<(String, String)>,
    /// Whether the page hangs on a wall.
    pub screen: bool,
    /// Where to answer, while that is possible.
    pub answer_url: Option<String>,
    /// The same as a QR code, as SVG.
    pub qr_svg: Option<String>,
}

impl BoardPage {
    /// The pulse's waves up to and including the one that is shown, earliest first.
    pub(super) fn waves(&self) -> Vec<&WaveView> {
        let earlier =
            self.history.iter().filter(|wave| wave.number < self.wave.number && wave.pulse == self.wave.pulse);
        earlier.chain([&self.wave]).collect()
    }

    /// A question's figures for this unit in some wave, if they stand for the same people and the same kind of question.
    pub(super) fn same_question<'a>(&'a self, wave: &'a WaveView, question: &Question) -> Option<&'a QuestionResults> {
        self.wave.published().same_question(self.node, question, wave.published())
    }
}
