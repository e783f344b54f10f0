//! The plain form of a pending block: bits of used invitations, pools and waiting options, all of fixed size.
//!
//! ```text
//! version  u8   = 1
//! marks    one bit per invitation of the shard
//! taken    u32, behind an open link only: sheets counted since the wave opened; it has no marks, and one shard
//! pools    per cell: sheets, then the layout's counters
//! options  the same, in shard 0 only
//! padding  zeros up to the size class
//! ```
//!
//! A counter of a cell never exceeds the people invited into it, or behind an open link the most sheets that the wave
//! counts, so its width is the fewest whole bytes that hold that number. Size and layout follow from the manifest alone:
//! the length of a block says nothing about answers.

use heard_ballot::redeem::Mark;
use heard_domain::{
    release::{OptionPool, most_sheets},
    tally::{Tally, TallyLayout},
    wave::{Entry, Manifest},
};

use super::error::CollectError;

const VERSION: u8 = 1;
/// The smallest block; larger ones are the next power of two.
const SMALLEST: usize = 4096;

/// Where everything lies in the blocks of one wave.
#[derive(Debug, Clone)]
pub(super) struct BlockLayout {
    pub(super) tally: TallyLayout,
    /// Positions of the cells in the roster, and the width of their counters in bytes.
    cells: Vec<(usize, usize)>,
    nodes: usize,
    shards: usize,
    marks: usize,
    /// The most sheets that count behind an open link; `None` where codes let people in.
    most: Option<u32>,
}

/// What a block says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pools {
    /// One bit per invitation of the shard.
    pub(super) marks: Vec<u8>,
    /// Sheets counted since the wave opened, behind an open link; 0 where codes let people in.
    taken: u32,
    /// One pool per cell, in the order of the layout.
    pub(super) pools: Vec<Tally>,
    /// Options waiting for the close, per cell; empty but in shard 0.
    pub(super) options: Vec<OptionPool>,
}

impl BlockLayout {
    pub(super) fn new(manifest: &Manifest, shards: usize) -> Self {
        let roster = &manifest.roster;
        let most = (manifest.content.entry == Entry::Open).then(|| most_sheets(manifest));
        let width = |most: u32| (1..4).find(|bytes| most < 1 << (8 * bytes)).unwrap_or(4);
        let cells = roster.cells().map(|cell| (cell, width(most.unwrap_or(roster.nodes()[cell].invited)))).collect();
        let bits = if most.is_none() { roster.invited() as usize } else { 0 };
        Self {
            tally: TallyLayout::new(&manifest.content.questionnaire.questions),
            cells,
            nodes: roster.nodes().len(),
            shards,
            marks: bits.div_ceil(shards).div_ceil(8),
            most,
        }
    }

    pub(super) fn nodes(&self) -> usize {
        self.nodes
    }

    /// Index among the cells, of the node at that position.
    pub(super) fn cell_index(&self, node: usize) -> Option<usize> {
        self.cells.binary_search_by_key(&node, |(node, _)| *node).ok()
    }

    /// Node position of each cell.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> + '_ {
        self.cells.iter().map(|(node, _)| *node)
    }

    /// The shard that counts a sheet which came in this way. Behind an open link that is always the first one, which is
    /// the only one: how many sheets have come is known exactly where one block knows it.
    pub(super) fn shard(&self, mark: Mark) -> usize {
        match mark {
            Mark::Invitation(number) => self.place(number).0,
            Mark::OpenLink => 0,
        }
    }

    /// The shard of an invitation, and its bit there.
    fn place(&self, invitation: u32) -> (usize, usize) {
        let number = invitation as usize;
        (number % self.shards, number / self.shards)
    }

    pub(super) fn empty(&self, shard: usize) -> Pools {
        let options = if shard == 0 { self.cells.len() } else { 0 };
        Pools {
            marks: vec![0; self.marks],
            taken: 0,
            pools: vec![Tally::empty(&self.tally); self.cells.len()],
            options: vec![OptionPool::empty(&self.tally); options],
        }
    }

    /// Length of a block, in bytes.
    pub(super) fn size(&self, shard: usize) -> usize {
        let cells: usize = self.cells.iter().map(|(_, width)| width * (1 + self.tally.len())).sum();
        let sections = if shard == 0 { 2 } else { 1 };
        (1 + self.marks + self.taken() + sections * cells).next_power_of_two().max(SMALLEST)
    }

    /// Length of the count of sheets, in bytes.
    fn taken(&self) -> usize {
        if self.most.is_some() { size_of::<u32>() } else { 0 }
    }

    pub(super) fn encode(&self, shard: usize, pools: &Pools, bytes: &mut Vec<u8>) {
        bytes.clear();
        bytes.reserve(self.size(shard) + 16);
        bytes.push(VERSION);
        bytes.extend_from_slice(&pools.marks);
        bytes.extend_from_slice(&pools.taken.to_le_bytes()[..self.taken()]);
        for (tally, (_, width)) in pools.pools.iter().zip(&self.cells) {
            put(bytes, tally, *width);
        }
        for (options, (_, width)) in pools.options.iter().zip(&self.cells) {
            put(bytes, options.tally(), *width);
        }
        bytes.resize(self.size(shard), 0);
    }

    pub(super) fn decode(&self, shard: usize, bytes: &[u8]) -> Result<Pools, CollectError> {
        let mut reader = Reader(bytes);
        if bytes.len() != self.size(shard) || reader.take(1)? != [VERSION] {
            return Err(CollectError::Unreadable);
        }
        let marks = reader.take(self.marks)?.to_vec();
        let taken = reader.counter(self.taken())?;
        let mut section = || -> Result<Vec<Tally>, CollectError> {
            self.cells.iter().map(|(_, width)| reader.tally(&self.tally, *width)).collect()
        };
        let pools = section()?;
        let options =
            if shard == 0 { section()?.into_iter().map(OptionPool::from_tally).collect() } else { Vec::new() };
        Ok(Pools { marks, taken, pools, options })
    }
}

impl Pools {
    /// Whether a sheet may count that came in this way; if so, no other one with the same mark may.
    pub(super) fn admit(&mut self, layout: &BlockLayout, mark: Mark) -> bool {
        match (mark, layout.most) {
            (Mark::Invitation(number), None) => self.mark(layout.place(number).1),
            (Mark::OpenLink, Some(most)) if self.taken < most => {
                self.taken += 1;
                true
            }
            _ => false,
        }
    }

    /// Marks an invitation as used; `false` where it already was.
    fn mark(&mut self, bit: usize) -> bool {
        let Some(byte) = self.marks.get_mut(bit / 8) else { return false };
        let mask = 1 << (bit % 8);
        let free = *byte & mask == 0;
        *byte |= mask;
        free
    }
}

fn put(bytes: &mut Vec<u8>, tally: &Tally, width: usize) {
    for counter in std::iter::once(&tally.sheets).chain(tally.counters()) {
        bytes.extend_from_slice(&counter.to_le_bytes()[..width]);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], CollectError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(CollectError::Unreadable)?;
        self.0 = rest;
        Ok(taken)
    }

    fn counter(&mut self, width: usize) -> Result<u32, CollectError> {
        let mut bytes = [0; 4];
        bytes[..width].copy_from_slice(self.take(width)?);
        Ok(u32::from_le_bytes(bytes))
    }

    fn tally(&mut self, layout: &TallyLayout, width: usize) -> Result<Tally, CollectError> {
        let sheets = self.counter(width)?;
        let counters = (0..layout.len()).map(|_| self.counter(width)).collect::<Result<_, _>>()?;
        Tally::from_parts(layout, sheets, counters).ok_or(CollectError::Unreadable)
    }
}
