//! The release rules once more, from the privacy contract and the description of the figures alone. Imports nothing of
//! the engine.
//!
//! Only what the replays need: waves whose questions have two options each that are bands of their own (yes/no), or five
//! (1–5, in three bands).

/// What a rule needs to know of a preset.
#[derive(Clone, Copy)]
pub(crate) struct Strength {
    pub(crate) k: u32,
    pub(crate) m: u32,
}

/// A unit: its parent's position and its own people. Parents stand before their children.
#[derive(Clone, Copy)]
pub(crate) struct Team {
    pub(crate) parent: Option<usize>,
    pub(crate) people: u32,
}

/// One sheet: the unit of its author, and an option for each question.
pub(crate) struct Sheet {
    pub(crate) team: usize,
    pub(crate) options: Vec<usize>,
}

/// How a question's options fall into bands, and which bands are neighbours.
pub(crate) struct Scale {
    pub(crate) band_of: Vec<usize>,
    pub(crate) neighbours: Vec<Vec<usize>>,
}

impl Scale {
    /// Yes and no: each a band, each the other's neighbour.
    pub(crate) fn yes_no() -> Self {
        Self { band_of: vec![0, 1], neighbours: vec![vec![1], vec![0]] }
    }

    /// 1–2, 3, 4–5.
    pub(crate) fn one_to_five() -> Self {
        Self { band_of: vec![0, 0, 1, 2, 2], neighbours: vec![vec![1], vec![0, 2], vec![1]] }
    }

    fn bands(&self) -> usize {
        self.neighbours.len()
    }
}

/// What is known of one band at one unit: the shown count in quarters, and between which counts the truth lies.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
struct Known {
    quarters: u64,
    least: u64,
    most: u64,
}

/// A unit's figures as they must be published.
#[derive(Debug, PartialEq)]
pub(crate) struct Figures {
    pub(crate) sheets: u64,
    pub(crate) invited: u64,
    pub(crate) participation: u64,
    pub(crate) standing: &'static str,
    /// Per question: answered, then per band: per cent, least, most, interval.
    pub(crate) questions: Vec<(u64, Vec<[u64; 5]>)>,
}

struct Sealed {
    team: usize,
    sheets: Vec<Sheet>,
}

/// Replays a wave: `rounds` are the sheets between two ticks, the last one ends with the close.
pub(crate) fn replay(teams: &[Team], strength: Strength, scales: &[Scale], rounds: Vec<Vec<Sheet>>) -> Vec<Figures> {
    let (cell, invited) = cells(teams, strength.k);
    let mut pools: Vec<Vec<Sheet>> = teams.iter().map(|_| Vec::new()).collect();
    let mut sealed: Vec<Sealed> = Vec::new();
    let last = rounds.len() - 1;
    for (round, sheets) in rounds.into_iter().enumerate() {
        for sheet in sheets {
            pools[cell[sheet.team]].push(sheet);
        }
        if round < last {
            for (team, pool) in pools.iter_mut().enumerate() {
                if pool.len() >= 2 * strength.k as usize {
                    sealed.push(Sealed { team, sheets: std::mem::take(pool) });
                }
            }
        }
    }
    // The close, from the leaves up.
    for team in (0..teams.len()).rev() {
        let pool = std::mem::take(&mut pools[team]);
        if pool.len() >= strength.k as usize {
            sealed.push(Sealed { team, sheets: pool });
        } else if let Some(parent) = teams[team].parent {
            pools[parent].extend(pool);
        }
    }
    (0..teams.len()).map(|team| figures(teams, team, &invited, strength, scales, &sealed)).collect()
}

/// R1: in which cell each team's people are counted, and how many people each cell has.
fn cells(teams: &[Team], k: u32) -> (Vec<usize>, Vec<u32>) {
    let mut carried: Vec<u32> = teams.iter().map(|team| team.people).collect();
    let mut own_cell = vec![true; teams.len()];
    for team in (1..teams.len()).rev() {
        if carried[team] < k {
            let parent = teams[team].parent.expect("only the root has none");
            carried[parent] += carried[team];
            carried[team] = 0;
            own_cell[team] = false;
        }
    }
    let cell = (0..teams.len())
        .map(|team| {
            let mut at = team;
            while !own_cell[at] {
                at = teams[at].parent.expect("the root is a cell");
            }
            at
        })
        .collect();
    (cell, carried)
}

fn is_below(teams: &[Team], mut team: usize, above: usize) -> bool {
    loop {
        if team == above {
            return true;
        }
        match teams[team].parent {
            Some(parent) => team = parent,
            None => return false,
        }
    }
}

fn figures(
    teams: &[Team],
    team: usize,
    invited: &[u32],
    strength: Strength,
    scales: &[Scale],
    sealed: &[Sealed],
) -> Figures {
    let batches: Vec<&Sealed> = sealed.iter().filter(|batch| is_below(teams, batch.team, team)).collect();
    let sheets: u64 = batches.iter().map(|batch| batch.sheets.len() as u64).sum();
    let reach: u64 =
        (0..teams.len()).filter(|other| is_below(teams, *other, team)).map(|other| u64::from(invited[other])).sum();
    let questions = scales
        .iter()
        .enumerate()
        .map(|(question, scale)| {
            let mut known = vec![Known::default(); scale.bands()];
            let mut answered = 0;
            for batch in &batches {
                answered += add(&mut known, batch, question, scale, strength);
            }
            (answered, if answered == 0 { Vec::new() } else { published(&known, answered) })
        })
        .collect();
    Figures {
        sheets,
        invited: reach,
        participation: if reach == 0 { 0 } else { nearest(100 * sheets, reach) },
        standing: match (batches.is_empty(), reach) {
            (false, _) => "shown",
            (true, 0) => "counted-in",
            (true, _) => "too-few",
        },
        questions,
    }
}

/// R7: adds what is stored of a batch.
fn add(known: &mut [Known], batch: &Sealed, question: usize, scale: &Scale, strength: Strength) -> u64 {
    let mut counts = vec![0_u64; scale.bands()];
    for sheet in &batch.sheets {
        counts[scale.band_of[sheet.options[question]]] += 1;
    }
    let answered: u64 = counts.iter().sum();
    let (k, m) = (u64::from(strength.k), u64::from(strength.m));
    if answered < k {
        return 0;
    }
    match counts.iter().position(|count| *count + m >= answered) {
        None => {
            for (known, count) in known.iter_mut().zip(&counts) {
                known.quarters += 4 * count;
                known.least += count;
                known.most += count;
            }
        }
        Some(full) => {
            for (band, known) in known.iter_mut().enumerate() {
                if band == full {
                    known.quarters += 4 * answered - 2 * m;
                    known.least += answered - m;
                    known.most += answered;
                } else {
                    known.most += m;
                    if scale.neighbours[full].contains(&band) {
                        known.quarters += 2 * m / scale.neighbours[full].len() as u64;
                    }
                }
            }
        }
    }
    answered
}

/// Whole per cents that add up to 100, ranges and intervals rounded outwards.
fn published(known: &[Known], answered: u64) -> Vec<[u64; 5]> {
    let total: u64 = known.iter().map(|band| band.quarters).sum();
    let mut per_cents: Vec<u64> = known.iter().map(|band| band.quarters * 100 / total).collect();
    let mut missing = 100 - per_cents.iter().sum::<u64>();
    while missing > 0 {
        // The largest remainder that has not been served; the first of equal ones.
        let remainder = |band: usize| (known[band].quarters * 100) as i128 - (per_cents[band] * total) as i128;
        let most = (0..known.len()).max_by(|a, b| remainder(*a).cmp(&remainder(*b)).then(b.cmp(a))).expect("a band");
        per_cents[most] += 1;
        missing -= 1;
    }
    known
        .iter()
        .zip(per_cents)
        .map(|(band, per_cent)| {
            let (least, most) = if band.least == band.most {
                (per_cent, per_cent)
            } else {
                (band.least * 100 / answered, (band.most * 100).div_ceil(answered))
            };
            let n = answered as f64;
            let low = (100.0 * score(band.least as f64, n, -1.0)).floor() as u64;
            let high = (100.0 * score(band.most as f64, n, 1.0)).ceil() as u64;
            [per_cent, least, most, low, high]
        })
        .collect()
}

/// One end of Wilson's score interval: the root of n (x/n − p)² = z² p (1 − p) on the side of `sign`.
fn score(x: f64, n: f64, sign: f64) -> f64 {
    let z: f64 = 1.959_963_984_540_054;
    let p = x / n;
    let (a, b, c) = (1.0 + z * z / n, -(2.0 * p + z * z / n), p * p);
    let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
    let end = (-b + sign * root) / (2.0 * a);
    if sign < 0.0 { end.clamp(0.0, p) } else { end.clamp(p, 1.0) }
}

fn nearest(part: u64, of: u64) -> u64 {
    ((2 * part + of) / (2 * of)).min(100)
}
