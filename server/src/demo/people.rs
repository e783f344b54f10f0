//! How made-up people answer.

use rand::{RngExt as _, rngs::StdRng};

use super::units::{DemoUnit, ONE_MIND};

/// Share of answers that are left out.
const BLANK: f64 = 0.05;

/// Values by question key.
pub(super) type Answers = Vec<(&'static str, &'static str)>;

/// One person who takes part in a wave.
pub(super) struct Taking {
    /// Position of the unit.
    pub(super) unit: usize,
    /// Which person of the unit.
    pub(super) person: usize,
    /// When, as a share of the wave's length.
    pub(super) when: f64,
    /// What they answer.
    pub(super) answers: Answers,
}

/// Whether somebody of that unit takes part, and how they answer, in the wave of that number.
pub(super) fn taking(rng: &mut StdRng, unit: usize, of: &DemoUnit, person: usize, wave: u32) -> Option<Taking> {
    // Every person draws the same number of times, so that one unit's size does not change another unit's answers.
    let mut draw = || rng.random::<f64>();
    let (takes_part, when) = (draw(), draw());
    let temper = (draw() + draw() + draw()) / 3.0 - 0.5;
    let draws: [f64; 16] = std::array::from_fn(|_| draw());
    (takes_part < of.response).then(|| Taking { unit, person, when, answers: answers(of, temper, &draws, wave) })
}

fn answers(of: &DemoUnit, temper: f64, draws: &[f64; 16], wave: u32) -> Answers {
    let calm = of.mood < ONE_MIND;
    let spread = if calm { 1.1 } else { 0.02 };
    let feeling =
        |shift: f64, draw: f64| (of.mood + shift + temper * spread + (draw - 0.5) * 0.3 * spread).clamp(0.0, 0.999);
    let mut answers = Answers::new();
    let mut say = |question: &'static str, skipped: f64, value: &'static str| {
        if skipped >= BLANK || !calm {
            answers.push((question, value));
        }
    };
    say("recommend", draws[0], SCALE[(feeling(0.2, draws[1]) * 11.0) as usize]);
    say("heard", draws[2], SCALE[1 + (feeling(heard_since(of, wave), draws[3]) * 5.0) as usize]);
    let ready = feeling(0.15 - 0.045 * f64::from(wave), draws[5]) > 0.4 || !calm;
    say("ready", draws[4], if ready { "yes" } else { "no" });
    say("help-most", draws[6], pick(HELP, draws[7] * draws[7]));
    if draws[8] >= BLANK {
        let chosen = IN_THE_WAY.iter().zip(&draws[9..]).filter(|((_, share), draw)| **draw < *share);
        answers.extend(chosen.map(|((option, _), _)| ("in-the-way", *option)));
    }
    answers
}

/// Hillside listened after the third wave.
fn heard_since(of: &DemoUnit, wave: u32) -> f64 {
    let hillside = of.parent == Some("hillside") || of.key == "hillside";
    if hillside { 0.09 * f64::from(wave.saturating_sub(3)) } else { 0.0 }
}

fn pick(options: &[&'static str], draw: f64) -> &'static str {
    options[((draw * options.len() as f64) as usize).min(options.len() - 1)]
}

const SCALE: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const HELP: &[&str] = &["time", "breaks", "toilets", "shifts", "other"];
/// Options with the share of people who choose them.
const IN_THE_WAY: &[(&str, f64)] = &[
    ("traffic", 0.45),
    ("breakdowns", 0.3),
    ("late-changes", 0.22),
    ("scanner", 0.38),
    ("loading", 0.12),
    ("nothing", 0.07),
];
