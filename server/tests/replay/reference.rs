//! The release rules once more, from the privacy contract (§3) and from what the board's figures say of their rounding.
//! Imports nothing of the engine.
//!
//! Sheets stay whole here, in their batches; every figure is counted from them anew each time somebody asks. Where the
//! contract leaves a choice, what the engine documents decides: per cents are whole, add up to 100 by largest
//! remainders, and the first of equal ones gains; ranges and intervals are rounded outwards; participation to the
//! nearest; units are visited from the last to the first; what no option group took joins the smallest group, the last
//! of equal ones.

use serde_json::{Value, json};

use super::figures::{Count, shares};

/// The strength of a promise.
#[derive(Clone, Copy)]
pub(crate) struct Preset {
    pub(crate) name: &'static str,
    pub(crate) k: usize,
    pub(crate) m: usize,
}

pub(crate) const STANDARD: Preset = Preset { name: "standard", k: 5, m: 2 };
pub(crate) const STRICT: Preset = Preset { name: "strict", k: 8, m: 3 };

/// The fewest sheets in an option group, and the fewest answers behind its table (R9).
const OPTION_GROUP: usize = 30;

/// A unit: the position of the unit above, and its own people. Parents stand before their children.
#[derive(Clone)]
pub(crate) struct Unit {
    pub(crate) key: String,
    pub(crate) parent: Option<usize>,
    pub(crate) people: usize,
}

/// One person's sheet: the unit, and an option or nothing for each question.
#[derive(Clone)]
pub(crate) struct Sheet {
    pub(crate) unit: usize,
    pub(crate) answers: Vec<Option<usize>>,
}

/// How a question is answered.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    YesNo,
    OneOfTwo,
    OneToFive,
}

/// A question, by its key.
#[derive(Clone, Copy)]
pub(crate) struct Question {
    pub(crate) key: &'static str,
    pub(crate) kind: Kind,
}

/// Options that are shown together, and the bands next to them (R7).
struct Band {
    name: Value,
    options: &'static [usize],
    neighbours: &'static [usize],
}

impl Kind {
    fn bands(self) -> Vec<Band> {
        let band = |name, options, neighbours| Band { name, options, neighbours };
        match self {
            Self::YesNo => vec![band(json!("favourable"), &[0], &[1]), band(json!("unfavourable"), &[1], &[0])],
            Self::OneOfTwo => vec![band(json!({"option": 0}), &[0], &[1]), band(json!({"option": 1}), &[1], &[0])],
            Self::OneToFive => vec![
                band(json!("unfavourable"), &[0, 1], &[1]),
                band(json!("neutral"), &[2], &[0, 2]),
                band(json!("favourable"), &[3, 4], &[1]),
            ],
        }
    }
}

/// Sheets that were sealed together, at a unit.
struct Batch {
    unit: usize,
    sheets: Vec<Sheet>,
}

/// What a batch tells of a question (R7).
enum Table {
    TooFew,
    Bands(Vec<usize>),
    Class { answered: usize, band: usize },
}

/// Batches whose options are published together, at a unit (R9).
struct Group {
    unit: usize,
    batches: Vec<usize>,
}

/// A wave.
pub(crate) struct Wave {
    preset: Preset,
    units: Vec<Unit>,
    questions: Vec<Question>,
    /// Where each unit's people are counted (R1).
    cells: Vec<usize>,
    pools: Vec<Vec<Sheet>>,
    batches: Vec<Batch>,
    groups: Vec<Group>,
    closed: bool,
    some_unshown: bool,
}

impl Wave {
    pub(crate) fn launch(preset: Preset, units: &[Unit], questions: &[Question]) -> Self {
        let mut is_cell = vec![false; units.len()];
        merge_up(units, 0, preset.k, &mut is_cell);
        let mut cells = Vec::new();
        for (position, unit) in units.iter().enumerate() {
            cells.push(if is_cell[position] { position } else { cells[unit.parent.expect("the root is a cell")] });
        }
        Self {
            preset,
            units: units.to_vec(),
            questions: questions.to_vec(),
            cells,
            pools: vec![Vec::new(); units.len()],
            batches: Vec::new(),
            groups: Vec::new(),
            closed: false,
            some_unshown: false,
        }
    }

    pub(crate) fn receive(&mut self, sheet: Sheet) {
        self.pools[self.cells[sheet.unit]].push(sheet);
    }

    /// R2: pools with twice *k* sheets are sealed whole.
    pub(crate) fn tick(&mut self) {
        for (unit, pool) in self.pools.iter_mut().enumerate() {
            if pool.len() >= 2 * self.preset.k {
                self.batches.push(Batch { unit, sheets: std::mem::take(pool) });
            }
        }
    }

    /// R3: what is left rolls up; and R9: so do the options of the batches.
    pub(crate) fn close(&mut self) {
        let left = self.roll_up(0);
        self.some_unshown = !left.is_empty();
        let left = self.join(0);
        // Without any group there is nothing to join, and no options are shown.
        if let Some(smallest) = self.groups.iter().map(|group| self.size(&group.batches)).min() {
            let position = self.groups.iter().rposition(|group| self.size(&group.batches) == smallest);
            let group = &mut self.groups[position.expect("the smallest")];
            if !left.is_empty() {
                group.unit = 0;
                group.batches.extend(left);
            }
        }
        self.closed = true;
    }

    fn roll_up(&mut self, unit: usize) -> Vec<Sheet> {
        let mut pool = std::mem::take(&mut self.pools[unit]);
        for child in self.children(unit) {
            pool.extend(self.roll_up(child));
        }
        if pool.len() >= self.preset.k {
            self.batches.push(Batch { unit, sheets: std::mem::take(&mut pool) });
        }
        pool
    }

    fn join(&mut self, unit: usize) -> Vec<usize> {
        let mut waiting: Vec<usize> = Vec::new();
        for child in self.children(unit) {
            waiting.extend(self.join(child));
        }
        waiting.extend((0..self.batches.len()).filter(|batch| self.batches[*batch].unit == unit));
        if self.size(&waiting) >= OPTION_GROUP {
            self.groups.push(Group { unit, batches: std::mem::take(&mut waiting) });
        }
        waiting
    }

    fn size(&self, batches: &[usize]) -> usize {
        batches.iter().map(|batch| self.batches[*batch].sheets.len()).sum()
    }

    /// The units below, from the last to the first.
    fn children(&self, unit: usize) -> Vec<usize> {
        (0..self.units.len()).rev().filter(|child| self.units[*child].parent == Some(unit)).collect()
    }

    /// The unit, the one above it, and so on up to the root.
    fn upwards(&self, unit: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(unit), |unit| self.units[*unit].parent)
    }

    pub(crate) fn some_unshown(&self) -> bool {
        self.some_unshown
    }

    /// What the API's board says of every unit.
    pub(crate) fn board(&self) -> Vec<Value> {
        let mut below = vec![Vec::new(); self.units.len()];
        for (position, batch) in self.batches.iter().enumerate() {
            self.upwards(batch.unit).for_each(|unit| below[unit].push(position));
        }
        let mut invited = vec![0; self.units.len()];
        for (unit, cell) in self.units.iter().zip(&self.cells) {
            self.upwards(*cell).for_each(|above| invited[above] += unit.people);
        }
        let tables: Vec<Vec<Table>> = self.batches.iter().map(|batch| self.tables(batch)).collect();
        let units = self.units.iter().enumerate().map(|(position, unit)| {
            let (batches, invited) = (&below[position], invited[position]);
            let sheets = self.size(batches);
            let standing = match (batches.is_empty(), invited, self.closed) {
                (false, _, _) => "shown",
                (true, 0, _) => "counted-in",
                (true, _, true) => "too-few",
                (true, _, false) => "waiting",
            };
            let questions = self.questions.iter().enumerate().map(|(index, question)| {
                let (answered, bands) = self.bands(index, batches, &tables);
                json!({
                    "question": question.key, "answered": answered, "bands": bands, "score": null,
                    "options": self.options(index, position, sheets, &tables),
                })
            });
            json!({
                "unit": unit.key, "name": name(&unit.key),
                "parent": unit.parent.map(|parent| &self.units[parent].key),
                "standing": standing,
                "counted_in": (standing == "counted-in").then(|| &self.units[self.cells[position]].key),
                "sheets": sheets, "invited": invited,
                "participation": if invited == 0 { 0 } else { (200 * sheets + invited) / (2 * invited) },
                "questions": questions.collect::<Vec<_>>(),
            })
        });
        units.collect()
    }

    fn tables(&self, batch: &Batch) -> Vec<Table> {
        let table = |(index, question): (usize, &Question)| {
            let given: Vec<usize> = batch.sheets.iter().filter_map(|sheet| sheet.answers[index]).collect();
            let answered = given.len();
            if answered < self.preset.k {
                return Table::TooFew;
            }
            let count = |band: &Band| given.iter().filter(|option| band.options.contains(option)).count();
            let counts: Vec<usize> = question.kind.bands().iter().map(count).collect();
            match counts.iter().position(|count| *count >= answered - self.preset.m) {
                Some(band) => Table::Class { answered, band },
                None => Table::Bands(counts),
            }
        };
        self.questions.iter().enumerate().map(table).collect()
    }

    /// R6 to R8: how many answered, and the shares of the bands.
    fn bands(&self, question: usize, batches: &[usize], tables: &[Vec<Table>]) -> (usize, Vec<Value>) {
        let bands = self.questions[question].kind.bands();
        let m = self.preset.m;
        let mut counts = vec![Count::default(); bands.len()];
        let mut all = 0;
        for batch in batches {
            match &tables[*batch][question] {
                Table::TooFew => {}
                Table::Bands(truth) => {
                    all += truth.iter().sum::<usize>();
                    counts.iter_mut().zip(truth).for_each(|(count, truth)| count.add(4 * truth, *truth, *truth));
                }
                Table::Class { answered, band } => {
                    all += answered;
                    let neighbours = bands[*band].neighbours;
                    for (position, count) in counts.iter_mut().enumerate() {
                        if position == *band {
                            count.add(4 * answered - 2 * m, answered - m, *answered);
                        } else if neighbours.contains(&position) {
                            count.add(2 * m / neighbours.len(), 0, m);
                        } else {
                            count.add(0, 0, m);
                        }
                    }
                }
            }
        }
        if all == 0 {
            return (0, Vec::new());
        }
        let shares = shares(&counts, all).into_iter().zip(&bands).map(|(mut share, band)| {
            share["band"] = band.name.clone();
            share
        });
        (all, shares.collect())
    }

    /// R9: the options of a scale, where the unit's sheets are whole groups.
    fn options(&self, question: usize, unit: usize, sheets: usize, tables: &[Vec<Table>]) -> Value {
        if !matches!(self.questions[question].kind, Kind::OneToFive) || !self.closed || sheets == 0 {
            return Value::Null;
        }
        let groups = || self.groups.iter().filter(|group| self.upwards(group.unit).any(|above| above == unit));
        if groups().map(|group| self.size(&group.batches)).sum::<usize>() != sheets {
            return Value::Null;
        }
        let mut counts = [Count::default(); 5];
        let mut of = 0;
        for group in groups() {
            // Beside the options of a class the true bands of the others would give away its own.
            let known = group.batches.iter().filter(|batch| matches!(tables[**batch][question], Table::Bands(_)));
            let given: Vec<usize> = known
                .flat_map(|batch| &self.batches[*batch].sheets)
                .filter_map(|sheet| sheet.answers[question])
                .collect();
            if given.len() >= OPTION_GROUP {
                of += given.len();
                given.iter().for_each(|option| counts[*option].add(4, 1, 1));
            }
        }
        if of == 0 { Value::Null } else { json!({"of": of, "shares": shares(&counts, of)}) }
    }
}

/// R1: people of the unit and of units below it that go up, after it has kept what is enough.
fn merge_up(units: &[Unit], unit: usize, k: usize, is_cell: &mut [bool]) -> usize {
    let below: usize = (unit + 1..units.len())
        .filter(|child| units[*child].parent == Some(unit))
        .map(|child| merge_up(units, child, k, is_cell))
        .sum();
    let people = units[unit].people + below;
    is_cell[unit] = units[unit].parent.is_none() || people >= k;
    if is_cell[unit] { 0 } else { people }
}

/// The name of a unit, as the replays give it.
pub(crate) fn name(key: &str) -> String {
    key.to_uppercase()
}
